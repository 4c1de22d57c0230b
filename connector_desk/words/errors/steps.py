"""What is said when a step does not fit, or cannot be taken back."""

from connector_desk.domain import errors
from connector_desk.domain.consent import LawfulBasis
from connector_desk.domain.words import Words
from connector_desk.words.message import Message


def said(error: errors.DeskError, words: Words) -> Message | None:
    """Return the message for an error with a step, or None for any other."""
    nothing = words.translate("Error", "Nothing was changed.")
    match error:
        case errors.ReasonMissing(step=step) if step in set(LawfulBasis):
            return Message(words.translate("Error", "Write in one sentence why this may go without a yes."))
        case errors.ReasonMissing():
            return Message(words.translate("Error", "Write in one sentence why."))
        case errors.StepNotAllowed():
            happened = words.translate("Error", "This step does not fit any more.")
            return Message(happened, nothing, words.translate("Error", "Look at how it stands now."))
        case errors.UndoConflict():
            happened = words.translate("Error", "This was changed again since. It cannot be taken back by itself.")
            return Message(happened, nothing)
        case errors.NothingToUndo():
            return Message(words.translate("Error", "There is nothing to take back."))
    return None
