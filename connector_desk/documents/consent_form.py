"""The consent form: freedom first, then with whom, what for, what, how long, stopping, signing. Two copies.

Dutch stands beside the second language, with a pictogram between them that belongs to both. One pair of boxes a line
serves both languages: two pairs could contradict each other. In large print one column, Dutch above the other.
"""

from collections.abc import Iterator

from connector_desk.documents.blocks import Beside, Block, Drawn, Stack, plain, space, title
from connector_desk.documents.consent_signing import signing
from connector_desk.documents.letterhead import LetterFurniture
from connector_desk.documents.marks import box
from connector_desk.documents.measures import (
    BLACK,
    FOOTER_BASELINE,
    FORM_SIZES,
    HAIRLINE,
    HALF_WIDTH,
    LARGE_SIZES,
    LEFT,
    LINE_GREY,
    RESIDENT_SIZES,
    RIGHT,
    RULE,
    WIDTH,
)
from connector_desk.documents.pen import Align, Pen
from connector_desk.documents.pictograms import SIDE, Pictogram, calendar, heart, house, pictogram_of, stop
from connector_desk.documents.sheets import Flow, Sheet, printed, sheet_number
from connector_desk.documents.text import single
from connector_desk.documents.two_languages import HALF, Setting
from connector_desk.domain.consent import DataCategory
from connector_desk.domain.consent_paper import ConsentFormPaper
from connector_desk.domain.words import Words

COPIES = 2
_TICK_BOX, _TICK_WEIGHT = 6.6, 1.2
_YES_AT, _SIGN_AT, _NO_AT = 58.6, 74.0, 91.6
_LARGE_YES_AT, _LARGE_NO_AT, _LARGE_SIGN_AT = 100.0, 124.0, 147.0


def consent_form(paper: ConsentFormPaper, words: Words, *, large_print: bool = False) -> bytes:
    """Set both copies. Raises DoesNotFit."""
    other = paper.notices.other
    sizes = LARGE_SIZES if large_print else FORM_SIZES if other else RESIDENT_SIZES
    setting = Setting(paper.notices, sizes, large_print, words.language_name(other.tag) if other else "")
    kind = words.translate("ConsentForm", "Consent form")
    furniture = _CopyFurniture(
        words,
        paper.letterhead,
        kind,
        paper.code,
        paper.code,
        paper.sample,
        large_print=large_print,
    )
    furniture.setting = setting
    flow = Flow(furniture.rule_at + 4.0, furniture.rule_at + 4.0)
    for block in _blocks(paper, setting, words):
        flow.add(block)
    furniture.sheets_of_a_copy = len(flow.sheets)
    return printed(Pen(f"{kind} {paper.code}", words.language), flow.sheets * COPIES, furniture)


class _CopyFurniture(LetterFurniture):
    """The head of a letter; the foot says that a sheet is the resident's own. Each copy is numbered by itself."""

    setting: Setting
    sheets_of_a_copy: int

    def foot(self, pen: Pen, sheet: Sheet, number: int, total: int) -> None:
        """Draw that the resident gets a sheet too, in both languages, and which sheet of its copy this is."""
        setting, style = self.setting, self.setting.sizes.small.label
        of_copy = (number - 1) % self.sheets_of_a_copy + 1
        numbered = single(sheet_number(self._words, of_copy, self.sheets_of_a_copy), style)
        pen.line(single(setting.dutch("copy"), style), LEFT, FOOTER_BASELINE)
        if setting.other is None or setting.is_large:
            pen.line(numbered, RIGHT, FOOTER_BASELINE, Align.RIGHT)
            return
        pen.line(numbered, LEFT + WIDTH / 2, FOOTER_BASELINE, Align.MIDDLE)
        pen.line(setting.other_line("copy", style), RIGHT, FOOTER_BASELINE, Align.RIGHT)


def _blocks(paper: ConsentFormPaper, setting: Setting, words: Words) -> Iterator[Block]:
    """Yield all blocks from top to bottom."""
    sizes = setting.sizes
    yield _title(setting)
    yield space(1.0)
    yield setting.pair("you_decide", sizes.body)
    yield space(1.0)
    yield from _translation(setting, words)
    yield _row(setting, "with_whom", "only_with", house, recipient=paper.recipient)
    yield _row(setting, "what_for", f"purpose:{paper.purpose}", heart)
    what = Stack((space(1.2), setting.pair("what", sizes.heading), space(1.0)), holds=True)
    first, *others = (_choice(setting, category) for category in paper.categories)
    yield Stack((_rule(RULE, BLACK), what, first), holds=True)
    yield from others
    yield _row(setting, "how_long", "until", calendar, day=paper.until)
    phone = paper.letterhead.phone
    yield _row(setting, "stop", "stop_call" if phone else "stop_say", stop, phone=phone)
    yield signing(setting, paper.representative)
    if setting.other is not None and setting.is_large:
        yield setting.pair("copy", sizes.small)


def _translation(setting: Setting, words: Words) -> Iterator[Block]:
    """Yield which translation this is and who looked through it, or that nobody did yet."""
    other = setting.other
    if other is None or (other.is_checked and not other.checked_by):
        return
    if not other.is_checked:
        yield setting.pair("unchecked", setting.sizes.small, HALF_WIDTH)
        yield space(1.0)
        return
    checked = words.translate("ConsentForm", "The translation was checked by {name}.").format(name=other.checked_by)
    yield plain(checked, setting.sizes.small, WIDTH)
    yield space(1.0)


def _title(setting: Setting) -> Block:
    """Return the question of the sheet in both languages."""
    style, wide = setting.sizes.title, WIDTH if setting.is_one_column else WIDTH / 2
    dutch = title(setting.dutch("may_we"), style, wide)
    if setting.other is None:
        return dutch
    room = wide if setting.is_large or setting.other.is_right_to_left else HALF
    other = setting.paragraph_of_other("may_we", style, room)
    return Stack((dutch, other)) if setting.is_large else Beside(((0.0, dutch), (WIDTH - room, other)))


def _rule(weight: float = HAIRLINE, grey: float = LINE_GREY) -> Drawn:
    return Drawn(0.0, lambda pen, x, top: pen.rule(x, top, x + WIDTH, weight, grey))


def _row(setting: Setting, question: str, answer: str, sign: Pictogram, **values: object) -> Block:
    """Return a question with its answer in both languages, and the pictogram between."""
    told = setting.answered(question, answer, **values)
    at = _LARGE_SIGN_AT if setting.is_one_column else _SIGN_AT
    drawn = Drawn(SIDE, lambda pen, x, top: sign(pen, x, top))
    padding = 2.0 if setting.is_large else 1.3
    cells = Beside(((0.0, told), (at, drawn)))
    return Stack((_rule(), space(padding), cells, space(padding)), holds=True)


def _choice(setting: Setting, category: DataCategory) -> Block:
    """Return a kind of data with its open boxes: none is filled beforehand."""
    key, sign = f"category:{category}", pictogram_of(category)
    is_wide = setting.is_one_column
    yes_at, no_at, sign_at = (_LARGE_YES_AT, _LARGE_NO_AT, _LARGE_SIGN_AT) if is_wide else (_YES_AT, _NO_AT, _SIGN_AT)
    words = setting.pair(key, setting.sizes.body, _YES_AT - 3.0 if not is_wide else _LARGE_YES_AT - 9.0)
    high = max(words.height + 2.0, 14.6 if not setting.is_large else 21.0)

    def how(pen: Pen, x: float, top: float) -> None:
        words.draw(pen, x, top + (high - words.height) / 2)
        for at, answer in ((yes_at, "yes"), (no_at, "no")):
            box(pen, x + at, top + 1.8, _TICK_BOX, _TICK_WEIGHT)
            _named(pen, setting, answer, x + at + _TICK_BOX / 2, top + 1.8 + _TICK_BOX)
        sign(pen, x + sign_at, top + (high - SIDE) / 2)

    return Stack((_rule(), Drawn(high, how)), holds=True)


def _named(pen: Pen, setting: Setting, answer: str, middle: float, top: float) -> None:
    """Write yes or no in both languages under a box."""
    style = setting.sizes.small
    parts = [single(setting.dutch(answer), style)]
    if setting.other is not None:
        parts.append(setting.other_line(answer, style))
    gap = 1.6
    at = middle - (sum(part.width_mm for part in parts) + gap * (len(parts) - 1)) / 2
    for part in parts:
        pen.line(part, at, top + style.size_mm + 1.2)
        at += part.width_mm + gap
