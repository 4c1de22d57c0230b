"""What is said when something that is kept is gone, leaned on, or saved by somebody else."""

from connector_desk.domain import errors
from connector_desk.domain.entity import Kind
from connector_desk.domain.words import Words
from connector_desk.words.message import Message


def said(error: errors.DeskError, words: Words) -> Message | None:
    """Return the message for an error with what is kept, or None for any other."""
    safe, now = words.translate("Error", "Nothing was changed."), ""
    match error:
        case errors.NotFound():
            happened = words.translate("Error", "This is not there (any more).")
        case errors.StillInUse(kinds=kinds):
            what = ", ".join(_kind(kind, words) for kind in kinds)
            happened = words.translate("Error", "This is still in use: {what}.").format(what=what)
            now = words.translate("Error", "Change those first.")
        case errors.KeptAsRecord():
            happened = words.translate("Error", "What was allowed or shared stays on record.")
            now = words.translate("Error", "Mark it as entered in error.")
        case errors.ChangedMeanwhile():
            happened = words.translate("Error", "Something else was saved just before this.")
            safe = words.translate("Error", "This was not saved; what was kept before still stands.")
            now = words.translate("Error", "Try it again.")
        case _:
            return None
    return Message(happened, safe, now)


def _kind(kind: str, words: Words) -> str:
    match kind:
        case Kind.INITIATIVES:
            return words.translate("Error", "what it offers")
        case Kind.HANDOVERS:
            return words.translate("Error", "handovers")
        case Kind.VOLUNTEERS:
            return words.translate("Error", "volunteers")
        case Kind.MATCHES:
            return words.translate("Error", "matches")
        case Kind.MEETINGS:
            return words.translate("Error", "neighbourhood tables")
        case Kind.CONSENTS:
            return words.translate("Error", "consents")
        case Kind.TIES:
            return words.translate("Error", "people around a resident")
        case Kind.ACTIONS:
            return words.translate("Error", "actions")
        case Kind.DESK:
            return words.translate("Error", "this desk itself")
        case _:
            return words.translate("Error", "something else")
