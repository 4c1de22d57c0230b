"""Where a consent form is signed: a cross counts, who explained it in which language, and a witness."""

from collections.abc import Iterator

from connector_desk.documents.blocks import Block, Drawn, Stack, space
from connector_desk.documents.marks import box
from connector_desk.documents.measures import BLACK, FRAME, HALF_WIDTH, RULE, WIDTH
from connector_desk.documents.pen import Align, Pen
from connector_desk.documents.text import single
from connector_desk.documents.two_languages import Setting

_SECOND = WIDTH - HALF_WIDTH
_DATE_WIDE = 28.0
_PADDING = 2.0
_GAP = 2.0
_HIGH, _LARGE_HIGH = 16.0, 27.0
_BOX = 4.0


def signing(setting: Setting) -> Block:
    """Return the sentence to sign and the boxes under it; they stay together on a sheet."""
    rule = Drawn(0.0, lambda pen, x, top: pen.rule(x, top, x + WIDTH, RULE, BLACK))
    sentence = setting.pair("i_decide", setting.sizes.heading, WIDTH if setting.is_one_column else HALF_WIDTH)
    rows = _large_rows(setting) if setting.is_large else _rows(setting)
    return Stack((rule, space(1.6), sentence, space(1.6), *rows), holds=True)


def _rows(setting: Setting) -> Iterator[Block]:
    who = _DATE_WIDE + _SECOND
    yield _row(setting, ((0.0, HALF_WIDTH, "sign"), (_SECOND, _DATE_WIDE, "date"), (who, WIDTH - who, "who_explained")))
    yield space(_GAP)
    yield _row(setting, ((0.0, HALF_WIDTH, "witness"), (_SECOND, HALF_WIDTH, "explained_in")))


def _large_rows(setting: Setting) -> Iterator[Block]:
    for key in ("sign", "date", "who_explained", "witness", "explained_in"):
        yield _row(setting, ((0.0, WIDTH, key),))
        yield space(_GAP)


def _row(setting: Setting, boxes: tuple[tuple[float, float, str], ...]) -> Drawn:
    high = _LARGE_HIGH if setting.is_large else _HIGH

    def how(pen: Pen, x: float, top: float) -> None:
        for at, wide, key in boxes:
            pen.frame(x + at, top, wide, high, FRAME)
            _label(pen, setting, key, x + at + _PADDING, top + _PADDING, wide - 2 * _PADDING)
            if key == "explained_in":
                _languages(pen, setting, x + at + _PADDING, top + high - _PADDING - _BOX)

    return Drawn(high, how)


def _label(pen: Pen, setting: Setting, key: str, x: float, top: float, wide: float) -> None:
    """Write what belongs in a box, in both languages; below each other where one line is too short for both."""
    style = setting.sizes.small
    dutch = single(setting.dutch(key), style)
    pen.line(dutch, x, top + style.size_mm)
    if setting.other is None:
        return
    other = setting.other_line(key, style)
    is_beside = dutch.width_mm + other.width_mm + 2.0 <= wide
    if is_beside:
        pen.line(other, x + wide, top + style.size_mm, Align.RIGHT)
    elif setting.other.is_right_to_left:
        pen.line(other, x + wide, top + style.size_mm + style.line_mm, Align.RIGHT)
    else:
        pen.line(other, x, top + style.size_mm + style.line_mm)


def _languages(pen: Pen, setting: Setting, x: float, top: float) -> None:
    """Draw the boxes to tick for the language in which it was explained."""
    style = setting.sizes.small
    names = [setting.notices.dutch.name, *([setting.other_name] if setting.other else []), setting.dutch("other")]
    for name in names:
        box(pen, x, top, _BOX)
        line = single(name, style)
        pen.line(line, x + _BOX + 1.2, top + _BOX - 0.7)
        x += _BOX + line.width_mm + 5.0
