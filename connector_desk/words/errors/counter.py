"""What is said when something goes wrong with somebody at the counter."""

from connector_desk.domain import errors
from connector_desk.domain.words import Words
from connector_desk.words.message import Message


def said(error: errors.DeskError, words: Words) -> Message | None:
    """Return the message for an error at the counter, or None for any other."""
    safe = words.translate("Error", "Nothing was tied.")
    match error:
        case errors.FactFitsSeveral():
            happened = words.translate("Error", "That fits more than one of them.")
            now = words.translate("Error", "Ask for one more thing, or choose one of them first.")
        case errors.FactFitsNobody():
            happened = words.translate("Error", "That does not fit any of them.")
            now = words.translate("Error", "Ask for the year of birth, the street or the end of the telephone number.")
        case errors.NotConfirmed():
            happened = words.translate("Error", "It is not sure any more whose this is: it was asked too long ago.")
            safe = words.translate("Error", "What you typed is still there.")
            now = words.translate(
                "Error", "Choose “Not after all”, look up the name once more and ask for one more thing."
            )
        case errors.DangerStillOpen():
            happened = words.translate("Error", "This could not wait, and nothing says yet what was done.")
            safe = words.translate("Error", "Nothing was changed.")
            now = words.translate("Error", "Write down first what was done.")
        case _:
            return None
    return Message(happened, safe, now)
