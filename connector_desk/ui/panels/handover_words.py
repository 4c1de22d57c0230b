"""What rows and lines about handovers say."""

from datetime import date

from connector_desk.domain.consent import DataCategory
from connector_desk.domain.handover import HandoverStatus, WordBackStatus
from connector_desk.domain.letter_text import LeftOut
from connector_desk.domain.resident import FormOfAddress
from connector_desk.domain.words import Words
from connector_desk.services.handover_book import HandoverDetail, HandoverLine
from connector_desk.ui.widgets.ring import RingView
from connector_desk.ui.widgets.rows import ChipView, RowView
from connector_desk.ui.widgets.shapes import Shape
from connector_desk.ui.widgets.tiles import HeldLine
from connector_desk.viewmodels.handovers import Standing, loop_of, standing_of
from connector_desk.viewmodels.letter_preview import Held, HeldKind
from connector_desk.words.days import long_day, near_day
from connector_desk.words.letters import field_word
from connector_desk.words.terms import term

SHAPES = {
    HandoverStatus.DRAFT: Shape.PROPOSED,
    HandoverStatus.REQUESTED: Shape.WAITING,
    HandoverStatus.ACCEPTED: Shape.RUNNING,
    HandoverStatus.IN_PROGRESS: Shape.RUNNING,
    HandoverStatus.ON_HOLD: Shape.SILENT,
    HandoverStatus.COMPLETED: Shape.DONE,
    HandoverStatus.REJECTED: Shape.NOT,
    HandoverStatus.FAILED: Shape.NOT,
    HandoverStatus.CANCELLED: Shape.NOT,
    HandoverStatus.ENTERED_IN_ERROR: Shape.NOT,
}


def row_of(line: HandoverLine, words: Words, today: date) -> RowView:
    """Return one row: ring, who to whom, own words, and who waits for word until when."""
    own_words = line.own_words
    if not own_words and line.is_sensitive:
        what = words.translate("Handovers", "About something sensitive")
    else:
        what = own_words
    return RowView(
        id=line.id,
        name=line.resident_name,
        beside=words.translate("Handovers", "to {recipient}").format(recipient=line.recipient_name),
        what=what,
        is_own_words=bool(own_words),
        who=_who_waits(line, words, today),
        who_strong=line.waits_for_word,
        left=ring_of(line, words),
        chip=_chip(line, words),
        is_chip_right=True,
    )


def from_to(resident: str, recipient: str, words: Words) -> str:
    """Return "Samira naar Thuiszorg Nieuw-West"."""
    return words.translate("Handovers", "{resident} to {recipient}").format(resident=resident, recipient=recipient)


def ring_of(line: HandoverLine, words: Words) -> RingView:
    """Return the ring; a draft's loop has not begun, a told one is closed."""
    loop = loop_of(line)
    if loop.is_closed:
        return RingView(words.translate("Handovers", "round"), is_closed=True)
    if not line.is_open:
        return RingView("")
    if not loop.days:
        return RingView(words.translate("Handovers", "now"), fraction=loop.fraction, is_late=loop.is_late)
    unit = words.translate("Handovers", "day(s)", "", loop.days)
    return RingView(str(loop.days), unit, loop.fraction, loop.is_late)


def _chip(line: HandoverLine, words: Words) -> ChipView:
    if standing_of(line) is Standing.LATE:
        return ChipView(words.translate("Handovers", "%n day(s) late", "", line.days_late), Shape.LATE)
    return ChipView(term(words, line.status), SHAPES[line.status])


def _who_waits(line: HandoverLine, words: Words, today: date) -> str:
    if standing_of(line) is Standing.TOLD:
        return words.translate("Handovers", "{name} has heard").format(name=line.waits_for_word)
    sentence = words.translate("Handovers", "{name} hears back, at the latest {day}")
    return sentence.format(name=line.waits_for_word, day=near_day(words, line.due, today))


def promise_line(detail: HandoverDetail, words: Words) -> str:
    """Return the promise as one sentence, or how it was kept."""
    promise = detail.handover.word_back
    if promise.given_on is not None and promise.given_status is not None:
        sentence = words.translate("Handovers", "{name} heard on {day}: {word}.")
        told = term(words, promise.given_status)
        return sentence.format(name=detail.waits_for_word, day=long_day(words, promise.given_on), word=told)
    sentence = words.translate("Handovers", "{name} hears back, at the latest {day}")
    return sentence.format(name=detail.waits_for_word, day=long_day(words, promise.due))


def step_word(status: HandoverStatus, words: Words) -> str:
    """Return the word on the button of a step."""
    return {
        HandoverStatus.ACCEPTED: words.translate("Handovers", "They take it up"),
        HandoverStatus.REJECTED: words.translate("Handovers", "They do not take it up"),
        HandoverStatus.IN_PROGRESS: words.translate("Handovers", "They are working on it"),
        HandoverStatus.ON_HOLD: words.translate("Handovers", "It waits for a while"),
        HandoverStatus.COMPLETED: words.translate("Handovers", "It is round"),
        HandoverStatus.FAILED: words.translate("Handovers", "It did not work out"),
        HandoverStatus.CANCELLED: words.translate("Handovers", "We stop it"),
    }[status]


def word_to_say(status: WordBackStatus, code: str, words: Words) -> str:
    """Return what may be said to whoever waits: no name, no reason, only how it stands."""
    sentence = {
        WordBackStatus.TAKEN_UP: words.translate("Handovers", "The question you passed on ({code}) is taken up."),
        WordBackStatus.NOT_TAKEN_UP: words.translate(
            "Handovers", "The question you passed on ({code}) was not taken up."
        ),
        WordBackStatus.ENDED: words.translate("Handovers", "The help for the question you passed on ({code}) ended."),
    }[status]
    return sentence.format(code=code)


def ask_word(name: str, form: FormOfAddress, words: Words) -> str:
    """Return the word on the button that goes to the resident's consents."""
    return {
        FormOfAddress.MEVROUW: words.translate("Handovers", "Ask her"),
        FormOfAddress.MENEER: words.translate("Handovers", "Ask him"),
    }.get(form, words.translate("Handovers", "Ask {name}").format(name=name))


def held_line(held: Held, name: str, ask: str, words: Words) -> HeldLine:
    """Return one hatched line: what stays here, why, and the button where asking is possible."""
    return HeldLine(held.id, _what(held, name, words), _why(held, words), ask if held.can_ask else "")


def left_out_line(field: LeftOut, words: Words) -> HeldLine:
    """Return one hatched line: a field of the letter's text that stays empty, and why."""
    what = words.translate("Handovers", "Left out of the letter: {what}").format(what=field_word(words, field.field))
    empty = words.translate("Handovers", "Nobody filled this in.")
    return HeldLine(f"field:{field.field}", what, term(words, field.reason) if field.reason else empty)


def _what(held: Held, name: str, words: Words) -> str:
    if held.kind is HeldKind.OTHER_QUESTION:
        others = words.translate("Handovers", "%n other question(s) of {name}", "", held.count).format(name=name)
        return f"“{held.words}”" if held.words else others
    first, *rest = (term(words, category) for category in held.categories)
    return ", ".join((first, *(text[:1].lower() + text[1:] for text in rest)))


def _why(held: Held, words: Words) -> str:
    if held.kind is HeldKind.OTHER_QUESTION:
        return words.translate("Handovers", "Does not belong to this question.")
    if held.kind is HeldKind.ROLES_ONLY:
        return words.translate("Handovers", "They stand in it by who they are, without a name.")
    if held.kind is HeldKind.NAMES:
        return words.translate("Handovers", "Their own names leave only when they wish so themselves.")
    return term(words, held.reason) if held.reason else ""


def category_options(categories: tuple[DataCategory, ...], words: Words) -> list[tuple[str, str]]:
    """Return the categories as options of a field."""
    return [(category.value, term(words, category)) for category in categories]
