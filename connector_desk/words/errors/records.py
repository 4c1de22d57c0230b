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
        case errors.AreaNamedTwice(name=name):
            happened = words.translate("Error", "Then {name} would stand there twice.").format(name=name)
            now = words.translate("Error", "Give one of the two another name.")
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
    known: dict[str, str] = {
        Kind.RESIDENTS: words.translate("Error", "residents"),
        Kind.ORGANIZATIONS: words.translate("Error", "organisations"),
        Kind.CONCERNS: words.translate("Error", "concerns"),
        Kind.INITIATIVES: words.translate("Error", "what it offers"),
        Kind.HANDOVERS: words.translate("Error", "handovers"),
        Kind.VOLUNTEERS: words.translate("Error", "volunteers"),
        Kind.MATCHES: words.translate("Error", "matches"),
        Kind.MEETINGS: words.translate("Error", "neighbourhood tables"),
        Kind.CONSENTS: words.translate("Error", "consents"),
        Kind.TIES: words.translate("Error", "people around a resident"),
        Kind.ACTIONS: words.translate("Error", "actions"),
        Kind.DESK: words.translate("Error", "this desk itself"),
    }
    return known.get(kind) or words.translate("Error", "something else")
