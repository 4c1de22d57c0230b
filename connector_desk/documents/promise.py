"""The promise of a letter: the only heavy frame, with the day of word back and who is responsible until then."""

from collections.abc import Sequence

from connector_desk.documents.blocks import Beside, Block, Drawn, Framed, Stack, paragraph, plain, space, spaced
from connector_desk.documents.days import day_and_month, weekday
from connector_desk.documents.measures import HEAVY_FRAME, SIZES, WIDTH
from connector_desk.documents.text import Span, single
from connector_desk.domain.papers import Answerable, LetterPromise, ReferralLetter
from connector_desk.domain.words import Words

_WIDEST_NAME = 28.0
_PADDING = 3.6
_DIVIDER_AT = 44.0
_ROWS_AT = 48.0


def promise_box(paper: ReferralLetter, words: Words) -> Framed:
    """Return the box with the day, everyone who hears, and who is responsible until then."""
    left = _DIVIDER_AT - 3.0
    due = paper.promise.due
    day = Stack(
        (
            plain(words.translate("Letter", "Word back, at the latest"), SIZES.small, left),
            space(1.0),
            plain(f"{weekday(words, due)}\n{day_and_month(words, due)}", SIZES.day, left),
        )
    )
    rows = Stack(spaced(_promise_rows(paper, words), 1.5))
    high = max(day.height, rows.height)
    divider = Drawn(high, lambda pen, x, top: pen.path([(x, top - 0.6), (x, top + high + 0.6)], 0.45, 0.55))
    inside = Beside(((0.5, day), (_DIVIDER_AT, divider), (_ROWS_AT, rows)))
    return Framed(inside, WIDTH, HEAVY_FRAME, _PADDING)


def _promise_rows(paper: ReferralLetter, words: Words) -> list[Block]:
    promise = paper.promise
    told = [(paper.person.short_name, words.translate("Letter", "hears it from you, at the first contact."))]
    told += [
        (name, words.translate("Letter", "hears it from us, as soon as you answer."))
        for name in (*promise.told_by_us, *_volunteers(paper, words))
    ]
    told.append(_answerable(promise, words))
    return _promise_table(told)


def _promise_table(told: Sequence[tuple[str, str]]) -> list[Block]:
    """Return names and sentences in two columns, or running on where a name is too long for one."""
    room = WIDTH - _ROWS_AT - 2 * _PADDING
    wide = max(single(who, SIZES.body.bold).width_mm for who, _ in told) + 4.0
    if wide > _WIDEST_NAME:
        running = ((Span(f"{who} ", SIZES.body.bold), Span(sentence, SIZES.body)) for who, sentence in told)
        return [paragraph(spans, SIZES.body, room) for spans in running]
    return [
        Beside(((0.0, plain(who, SIZES.body.bold, wide)), (wide, plain(sentence, SIZES.body, room - wide))))
        for who, sentence in told
    ]


def _volunteers(paper: ReferralLetter, words: Words) -> list[str]:
    """Return volunteers who wait for word, by role: their names do not leave."""
    said = words.translate("Letter", "The volunteer of {organization}")
    own = words.translate("Letter", "Our volunteer")
    parties = paper.promise.volunteers_of
    return [own if name == paper.sender.name else said.format(organization=name) for name in parties]


def _answerable(promise: LetterPromise, words: Words) -> tuple[str, str]:
    return {
        Answerable.SENDER: (words.translate("Letter", "We"), words.translate("Letter", "remain responsible.")),
        Answerable.RECIPIENT_ONCE_ACCEPTED: (
            words.translate("Letter", "We"),
            words.translate("Letter", "are responsible until you say yes. After that, you."),
        ),
        Answerable.RECIPIENT: (
            words.translate("Letter", "You"),
            words.translate("Letter", "are responsible. You already said yes."),
        ),
        Answerable.OTHER: (
            (promise.other, words.translate("Letter", "is responsible."))
            if promise.other
            else (words.translate("Letter", "We"), words.translate("Letter", "will tell you who is responsible."))
        ),
    }[promise.answerable]
