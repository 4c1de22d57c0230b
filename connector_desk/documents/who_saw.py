"""Who saw my file: for the resident, in plain words, every time that somebody did something with their data.

Two settings of the same facts: a table, and in large print one column.
"""

from collections.abc import Iterator

from connector_desk.documents.bidi import isolated
from connector_desk.documents.blocks import Beside, Block, Drawn, Lines, Stack, heading, paragraph, plain, title
from connector_desk.documents.days import clock, full_day
from connector_desk.documents.measures import WIDTH
from connector_desk.documents.resident_sheet import Setting, column_names, resident_sheet
from connector_desk.documents.table import Table, row_of
from connector_desk.documents.text import kept_whole
from connector_desk.documents.who_saw_words import answers, greeting, how_often, what, what_this_is
from connector_desk.domain.who_saw import Seen, WhoSaw
from connector_desk.domain.words import Words

_WHO_AT, _WHAT_AT = 46.0, 99.0
_GAP = 2.6
_ANSWER_AT = 44.0
_ROW_PADDING, _LARGE_PADDING = 1.6, 2.6
_BETWEEN = 2.4


def who_saw(paper: WhoSaw, words: Words, *, large_print: bool = False) -> bytes:
    """Set the overview, with every record in it. Raises DoesNotFit."""
    setting = _Setting(words, large_print)
    kind = words.translate("WhoSaw", "Overview")
    return resident_sheet(setting, paper.letterhead, kind, paper.day, paper.sample, _blocks(paper, setting))


class _Setting(Setting):
    """A table, or one column in large print."""

    @property
    def answer_width(self) -> float:
        """How wide the answer to a question is."""
        return WIDTH if self.is_large else WIDTH - _ANSWER_AT

    @property
    def padding(self) -> float:
        """White above and below a row."""
        return _LARGE_PADDING if self.is_large else _ROW_PADDING


def _blocks(paper: WhoSaw, setting: _Setting) -> Iterator[tuple[Block, float]]:
    """Yield all blocks, each with the gap above it."""
    words, body = setting.words, setting.sizes.body
    yield title(words.translate("WhoSaw", "Who looked at your data?"), setting.sizes.title, WIDTH), 0.0
    yield plain(greeting(words, paper), body, WIDTH), _BETWEEN
    yield paragraph(what_this_is(words, paper, body), body, WIDTH), _BETWEEN
    yield plain(how_often(words, len(paper.seen)), body, WIDTH), _BETWEEN
    records = tuple(_record(one, setting) for one in reversed(paper.seen))
    if records:
        yield Table(_head(setting), records), 2 * _BETWEEN
    gap = 2 * _BETWEEN
    for question, answer in answers(words, paper, body):
        yield _answer(question, paragraph(answer, body, setting.answer_width), setting), gap
        gap = 0.0


def _head(setting: _Setting) -> Drawn:
    words = setting.words
    columns = (
        (0.0, words.translate("WhoSaw", "When")),
        (_WHO_AT, words.translate("WhoSaw", "Who")),
        (_WHAT_AT, words.translate("WhoSaw", "What")),
    )
    return column_names(setting, columns)


def _record(one: Seen, setting: _Setting) -> Stack:
    """Return one record: when, who in which role, and what."""
    words, body = setting.words, setting.sizes.body
    day, hour = full_day(words, one.day), words.translate("WhoSaw", "{time} o'clock").format(time=clock(one.at))
    if setting.is_large:
        when = plain(f"{day}, {kept_whole(hour)}", body.bold, WIDTH)
        who = plain(", ".join(map(isolated, filter(None, (one.who, one.role)))), body, WIDTH)
        return row_of(Stack((when, who, plain(what(words, one), body, WIDTH))), WIDTH, setting.padding)
    role = (plain(one.role, body, _WHAT_AT - _WHO_AT - _GAP),) if one.role else ()
    cells = (
        (0.0, Stack((plain(day, body.bold, _WHO_AT - _GAP), plain(hour, body, _WHO_AT - _GAP)))),
        (_WHO_AT, Stack((plain(one.who, body, _WHAT_AT - _WHO_AT - _GAP), *role))),
        (_WHAT_AT, plain(what(words, one), body, WIDTH - _WHAT_AT)),
    )
    return row_of(Beside(cells), WIDTH, setting.padding)


def _answer(question: str, answer: Lines, setting: _Setting) -> Stack:
    """Return a question and its answer, beside each other or below; a sheet ends only between two of them."""
    asked = heading(question, setting.sizes.heading, WIDTH if setting.is_large else _ANSWER_AT - _GAP)
    cells = Stack((asked, answer)) if setting.is_large else Beside(((0.0, asked), (_ANSWER_AT, answer)))
    return row_of(cells, WIDTH, setting.padding)
