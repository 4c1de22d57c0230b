"""The sentences of "Who fits this?": each reason a sentence of at most ten words."""

from connector_desk.domain.matching import Reason, ReasonCode, ReasonKind
from connector_desk.domain.volunteer import VolunteerStatus
from connector_desk.domain.week import DayPart, Weekday
from connector_desk.domain.words import Words
from connector_desk.ui.widgets.own_words import quoted
from connector_desk.ui.widgets.shapes import Shape
from connector_desk.words.terms import term
from connector_desk.words.vocabulary import language, skill

MARKS: dict[ReasonKind, str | Shape] = {
    ReasonKind.FITS: "check",
    ReasonKind.ASK_FIRST: Shape.QUESTION,
    ReasonKind.RULES_OUT: Shape.NOT,
}


def reason_line(words: Words, reason: Reason, name: str, resident: str) -> str:
    """Return one reason about `name` for `resident` as a sentence."""
    template, more = _fitting(words, reason) or _asking(words, reason) or _ruling_out(words, reason)
    return template.format(name=name, resident=resident, more=more)


def _fitting(words: Words, reason: Reason) -> tuple[str, str] | None:
    detail = reason.detail
    match reason.code:
        case ReasonCode.KNOWN:
            return words.translate("Matching", "{resident} already knows {name}."), ""
        case ReasonCode.SHARES_LANGUAGE:
            return words.translate("Matching", "Speaks {more}, like {resident}."), language(words, detail)
        case ReasonCode.WISHED_TIME:
            return words.translate("Matching", "Can at the wished time: {more}."), times(words, detail)
        case ReasonCode.LIKES_THIS:
            return _liked(words, detail)
        case ReasonCode.SAME_AREA:
            return words.translate("Matching", "From the same neighbourhood as {resident}."), ""
        case ReasonCode.HAS_ROOM:
            return words.translate("Matching", "Has room: now {more}."), load(words, detail)
        case ReasonCode.QUALIFIED:
            return _trained(words, detail)
        case ReasonCode.FITTING_AIM:
            return words.translate("Matching", "Helps with this kind of question."), ""
        case ReasonCode.CHECKED:
            return words.translate("Matching", "Checked %n day(s) ago: still true.", "", int(detail)), ""
        case _:
            return None


def _liked(words: Words, code: str) -> tuple[str, str]:
    if not code:
        return words.translate("Matching", "Likes this kind of help."), ""
    return words.translate("Matching", "Likes {more}."), skill(words, code)


def _trained(words: Words, code: str) -> tuple[str, str]:
    if not code:
        return words.translate("Matching", "Is trained for this."), ""
    return words.translate("Matching", "Is trained for {more}."), skill(words, code)


def _asking(words: Words, reason: Reason) -> tuple[str, str] | None:
    detail = reason.detail
    match reason.code:
        case ReasonCode.NO_SHARED_LANGUAGE:
            return words.translate("Matching", "No {more}. Does that work for {resident}?"), language(words, detail)
        case ReasonCode.OTHER_TIME:
            return words.translate("Matching", "Cannot at the wished time: {more}."), times(words, detail)
        case ReasonCode.NO_YES_YET:
            return words.translate("Matching", "{resident} gave no yes yet for this question."), ""
        case ReasonCode.LAST_PLACE:
            return words.translate("Matching", "After this {name} is full: now {more}."), load(words, detail)
        case ReasonCode.BOUNDARY:
            return words.translate("Matching", "Own limit: {more}"), quoted(detail)
        case ReasonCode.OTHER_AREA:
            return words.translate("Matching", "From another neighbourhood. Is that too far?"), ""
        case ReasonCode.PROFESSIONAL:
            return words.translate("Matching", "A professional. Write in one sentence why."), ""
        case ReasonCode.WAITING_LIST:
            return words.translate("Matching", "%n people wait there already.", "", int(detail)), ""
        case ReasonCode.CHECK_AGAIN:
            return _check_again(words, detail), ""
        case _:
            return None


def _check_again(words: Words, days: str) -> str:
    if not days:
        return words.translate("Matching", "Never checked. Is it true?")
    return words.translate("Matching", "Checked %n day(s) ago. Is it still true?", "", int(days))


def _ruling_out(words: Words, reason: Reason) -> tuple[str, str]:
    match reason.code:
        case ReasonCode.FULL:
            return words.translate("Matching", "Is full: {more}. That was agreed."), load(words, reason.detail)
        case ReasonCode.NOT_ACTIVE:
            state = term(words, VolunteerStatus(reason.detail))
            return words.translate("Matching", "Does not take part now: {more}."), state
        case ReasonCode.NOT_QUALIFIED if not reason.detail:
            return words.translate("Matching", "This needs a special training."), ""
        case ReasonCode.NOT_QUALIFIED:
            return words.translate("Matching", "This needs a training: {more}."), skill(words, reason.detail)
        case ReasonCode.ALREADY_MATCHED:
            return words.translate("Matching", "Was already asked for this question."), ""
        case _:
            raise TypeError(reason.code)


def load(words: Words, detail: str) -> str:
    """Return "1 van 2"."""
    taken, _, limit = detail.partition("/")
    return words.translate("Volunteers", "{taken} of {limit}").format(taken=taken, limit=limit)


def times(words: Words, detail: str) -> str:
    """Return the wished days and parts of the day as words."""
    days, parts = {one.value for one in Weekday}, {one.value for one in DayPart}
    named = [term(words, Weekday(code)) for code in detail.split() if code in days]
    named += [term(words, DayPart(code)) for code in detail.split() if code in parts]
    return " ".join(named)
