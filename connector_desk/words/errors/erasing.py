"""What is said when an erasure does not go through whole."""

from connector_desk.domain import errors
from connector_desk.domain.words import Words
from connector_desk.words.message import Message


def said(error: errors.DeskError, words: Words) -> Message | None:
    """Return the message for an error with an erasure, or None for any other."""
    match error:
        case errors.StillWaits(name=name):
            happened = words.translate("Error", "Something of it is in use again.")
            if name:
                happened = words.translate("Error", "Something has happened with {name} since.").format(name=name)
            safe = words.translate("Error", "This was not erased.")
            now = words.translate("Error", "Look again at what may go.")
        case errors.RemainsLeft():
            happened = words.translate("Error", "It is erased, but the file could not be tidied up.")
            safe = words.translate("Error", "What was erased does not come back.")
            now = words.translate("Error", "Make room on the disk and open the desk again: then it is tidied up.")
        case _:
            return None
    return Message(happened, safe, now)
