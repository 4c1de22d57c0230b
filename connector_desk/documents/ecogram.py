"""The ecogram on paper: the drawing with its legend, and after it everybody in words.

In the drawing stand words where all of them fit, else numbers that the list explains; where not even those fit, the
list stands alone and says so. Nothing is shrunk.
"""

from collections.abc import Iterator

from connector_desk.documents.blocks import Beside, Block, Drawn, Stack, heading, plain, title
from connector_desk.documents.ecogram_drawing import Drawing, drawing_of
from connector_desk.documents.ecogram_legend import legend
from connector_desk.documents.measures import WIDTH
from connector_desk.documents.resident_sheet import Setting, column_names, resident_sheet
from connector_desk.documents.table import Table, row_of
from connector_desk.domain.ecogram_paper import EcogramPaper, EcogramTie
from connector_desk.domain.resident import TieDirection
from connector_desk.domain.words import Words

_NEAR_AT, _GIVES_AT = 68.0, 108.0
_GAP = 3.0
_BETWEEN = 3.0


def ecogram(paper: EcogramPaper, words: Words, *, large_print: bool = False) -> bytes:
    """Set the drawing and the list. Raises DoesNotFit."""
    setting = Setting(words, large_print)
    kind = words.translate("EcogramPaper", "Ecogram")
    return resident_sheet(setting, paper.letterhead, kind, paper.day, paper.sample, _blocks(paper, setting))


def _blocks(paper: EcogramPaper, setting: Setting) -> Iterator[tuple[Block, float]]:
    words, sizes = setting.words, setting.sizes
    drawing = drawing_of(paper, words, sizes.small)
    yield title(words.translate("EcogramPaper", "Who stands around you?"), sizes.title, WIDTH), 0.0
    yield plain(_opening(paper, words, drawing), sizes.body, WIDTH), 1.5
    if drawing is not None:
        yield drawing, 2.0
        yield legend(words, sizes.small, is_numbered=drawing.is_numbered), 1.0
    if paper.ties:
        rows = tuple(_row(number, tie, drawing, setting) for number, tie in enumerate(paper.ties, start=1))
        above = heading(words.translate("EcogramPaper", "Everybody in words"), sizes.heading, WIDTH)
        yield Stack((above, Table(_head(setting), rows)), headed=True), 2 * _BETWEEN


def _opening(paper: EcogramPaper, words: Words, drawing: Drawing | None) -> str:
    if drawing is None:
        return words.translate("EcogramPaper", "So many people stand around you that they do not fit in a drawing.")
    if not paper.ties:
        return words.translate("EcogramPaper", "You are in the middle. Draw the people who matter to you.")
    return words.translate("EcogramPaper", "You are in the middle. The nearer, the more you trust each other.")


def _head(setting: Setting) -> Drawn:
    words = setting.words
    columns = (
        (0.0, words.translate("EcogramPaper", "Who")),
        (_NEAR_AT, words.translate("EcogramPaper", "How near")),
        (_GIVES_AT, words.translate("EcogramPaper", "Support")),
    )
    return column_names(setting, columns)


def _row(number: int, tie: EcogramTie, drawing: Drawing | None, setting: Setting) -> Stack:
    words, body = setting.words, setting.sizes.body
    who = f"{number}. {tie.who}" if drawing is not None and drawing.is_numbered else tie.who
    near, gives, circle = near_words(words)[tie.closeness], ways(words)[tie.direction], words.term(tie.category)
    if tie.support:
        gives = f"{gives}: {', '.join(words.term(one) for one in tie.support)}"
    if setting.is_large:
        lines = (plain(who, body.bold, WIDTH), plain(f"{circle}, {near}", body, WIDTH), plain(gives, body, WIDTH))
        return row_of(Stack(lines), WIDTH, 2.4)
    room = _NEAR_AT - _GAP
    cells = (
        (0.0, Stack((plain(who, body.bold, room), plain(circle, body, room)))),
        (_NEAR_AT, plain(near, body, _GIVES_AT - _NEAR_AT - _GAP)),
        (_GIVES_AT, plain(gives, body, WIDTH - _GIVES_AT)),
    )
    return row_of(Beside(cells), WIDTH, 1.4)


def near_words(words: Words) -> dict[int, str]:
    """Return the words for the rings, 3 is nearest."""
    return {
        3: words.translate("EcogramPaper", "very near"),
        2: words.translate("EcogramPaper", "near"),
        1: words.translate("EcogramPaper", "further away"),
    }


def ways(words: Words) -> dict[TieDirection, str]:
    """Return the words for the arrows."""
    return {
        TieDirection.TO_RESIDENT: words.translate("EcogramPaper", "supports you"),
        TieDirection.FROM_RESIDENT: words.translate("EcogramPaper", "you support"),
        TieDirection.BOTH: words.translate("EcogramPaper", "you support each other"),
    }
