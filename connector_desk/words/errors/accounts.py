"""What is said when something goes wrong with who works at the desk."""

from connector_desk.domain import errors
from connector_desk.domain.words import Words
from connector_desk.words.message import Message


def said(error: errors.DeskError, words: Words) -> Message | None:
    """Return the message for an error with an account, or None for any other."""
    safe = words.translate("Error", "Nothing was changed.")
    match error:
        case errors.NotAllowed(kinds=()):
            happened = words.translate("Error", "Your role does not let you see this.")
            safe = words.translate("Error", "Nothing was shown.")
            now = words.translate("Error", "Ask the coordinator.")
        case errors.NotAllowed():
            happened = words.translate("Error", "Your role does not let you change this.")
            now = words.translate("Error", "Ask the coordinator.")
        case errors.LastCoordinator():
            happened = words.translate("Error", "This is the only coordinator.")
            now = words.translate("Error", "Make somebody else coordinator first.")
        case errors.NameTaken(name=name):
            happened = words.translate("Error", "Somebody at this desk is called {name} already.").format(name=name)
            now = words.translate("Error", "Write something with it, such as an initial, that tells them apart.")
        case errors.PinNotRight():
            return Message(words.translate("Error", "A PIN has four to eight digits."))
        case errors.WrongPin(left=left):
            happened = words.translate("Error", "This PIN does not fit.")
            safe = words.translate("Error", "Nothing is lost.")
            now = words.translate("Error", "The desk locks now. Open it with a passphrase.")
            if left:
                now = words.translate("Error", "You can try %n more time(s).", "", left)
        case _:
            return None
    return Message(happened, safe, now)
