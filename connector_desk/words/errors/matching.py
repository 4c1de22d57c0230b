"""What is said when somebody cannot take an ask, or two cannot be introduced."""

from connector_desk.domain import errors
from connector_desk.domain.matching import ReasonCode
from connector_desk.domain.words import Words
from connector_desk.words.message import Message


def said(error: errors.DeskError, words: Words) -> Message | None:
    """Return the message for an error between an ask and who would help, or None for any other."""
    match error:
        case errors.LimitReached(limit=limit):
            happened = words.translate(
                "Error", "This volunteer already carries %n match(es), as was agreed.", "", limit
            )
            now = words.translate("Error", "Ask somebody else, or agree on more first.")
        case errors.MatchRuledOut(reason=reason):
            happened = _ruled_out(reason, words)
            now = words.translate("Error", "Look who else fits.")
        case errors.IntroductionNeedsYes(names=names):
            happened = words.translate("Error", "No yes yet from {names}.").format(names=_all_of(names, words))
            now = words.translate("Error", "Ask first whether they may be introduced to somebody.")
        case _:
            return None
    return Message(happened, words.translate("Error", "Nothing was changed."), now)


def _all_of(names: tuple[str, ...], words: Words) -> str:
    *first, last = names
    if not first:
        return last
    return words.translate("Error", "{first} and {last}").format(first=", ".join(first), last=last)


def _ruled_out(reason: str, words: Words) -> str:
    match reason:
        case ReasonCode.NOT_ACTIVE:
            return words.translate("Error", "This volunteer does not take part now.")
        case ReasonCode.NOT_QUALIFIED:
            return words.translate("Error", "This asks for a training that the volunteer does not have.")
        case ReasonCode.ALREADY_MATCHED:
            return words.translate("Error", "This volunteer was already asked for this question.")
        case _:
            return words.translate("Error", "This volunteer does not fit this question.")
