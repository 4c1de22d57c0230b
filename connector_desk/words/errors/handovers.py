"""What is said when something goes wrong with a handover and the word back."""

from connector_desk.domain import errors
from connector_desk.domain.words import Words
from connector_desk.words.message import Message


def said(error: errors.DeskError, words: Words) -> Message | None:
    """Return the message for an error with a handover, or None for any other."""
    match error:
        case errors.HandoverToItself():
            happened = words.translate("Error", "This would be handed over to the one who asks.")
            now = words.translate("Error", "Choose another organisation.")
        case errors.WordBackMissing():
            happened = words.translate("Error", "Somebody still waits for word.")
            now = words.translate("Error", "Give word first, then it is round.")
        case errors.WordBackNeedsGround():
            happened = words.translate("Error", "They may only hear whether it was taken up.")
            now = words.translate("Error", "Ask the resident first, or leave the rest out.")
        case _:
            return None
    return Message(happened, words.translate("Error", "Nothing was changed."), now)
