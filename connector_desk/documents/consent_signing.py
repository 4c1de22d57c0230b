"""Where a consent form is signed: a cross counts, who explained it in which language, a witness; or who answers."""

from collections.abc import Iterator, Mapping

from connector_desk.documents.blocks import Block, Drawn, Stack, space
from connector_desk.documents.marks import box
from connector_desk.documents.measures import BLACK, FRAME, HALF_WIDTH, RULE, WIDTH
from connector_desk.documents.pen import Align, Pen
from connector_desk.documents.text import single
from connector_desk.documents.two_languages import Setting

_SECOND = WIDTH - HALF_WIDTH
_DATE_WIDE = 28.0
_SIGN_WIDE = 54.0
_PADDING = 2.0
_GAP = 2.0
_HIGH, _LARGE_HIGH = 16.0, 27.0
_BOX = 4.0


def signing(setting: Setting, representative: str | None = None) -> Block:
    """Return the sentence to sign and the boxes under it; they stay together on a sheet.

    Where somebody answers for the resident, they sign: with their name, and what they are to the resident.
    """
    rule = Drawn(0.0, lambda pen, x, top: pen.rule(x, top, x + WIDTH, RULE, BLACK))
    key = "i_decide" if representative is None else "they_decide"
    sentence = setting.pair(key, setting.sizes.heading, WIDTH if setting.is_one_column else HALF_WIDTH)
    rows = _large_rows(setting, representative) if setting.is_large else _rows(setting, representative)
    return Stack((rule, space(1.6), sentence, space(1.6), *rows), holds=True)


def _rows(setting: Setting, representative: str | None) -> Iterator[Block]:
    if representative is not None:
        yield from _rows_of_representative(setting, representative)
        return
    who = _DATE_WIDE + _SECOND
    yield _row(setting, ((0.0, HALF_WIDTH, "sign"), (_SECOND, _DATE_WIDE, "date"), (who, WIDTH - who, "who_explained")))
    yield space(_GAP)
    yield _row(setting, ((0.0, HALF_WIDTH, "witness"), (_SECOND, HALF_WIDTH, "explained_in")))


def _rows_of_representative(setting: Setting, name: str) -> Iterator[Block]:
    """Yield two rows, so that two languages still fit on one sheet; who signs for somebody needs no witness."""
    second, date_at, languages_at = _SIGN_WIDE + 4.0, WIDTH - _DATE_WIDE, _SIGN_WIDE + 34.5
    who = ((0.0, _SIGN_WIDE, "who_answers"), (second, date_at - second, "relation"), (date_at, _DATE_WIDE, "date"))
    yield _row(setting, who, {"who_answers": name})
    yield space(_GAP)
    explained = (second, languages_at - second, "who_explained"), (languages_at, WIDTH - languages_at, "explained_in")
    yield _row(setting, ((0.0, _SIGN_WIDE, "sign_for"), *explained))


def _large_rows(setting: Setting, representative: str | None) -> Iterator[Block]:
    by_resident = ("sign", "date", "who_explained", "witness", "explained_in")
    by_another = ("who_answers", "relation", "sign_for", "date", "who_explained", "explained_in")
    for key in by_resident if representative is None else by_another:
        yield _row(setting, ((0.0, WIDTH, key),), {"who_answers": representative or ""})
        yield space(_GAP)


def _row(
    setting: Setting, boxes: tuple[tuple[float, float, str], ...], filled_in: Mapping[str, str] | None = None
) -> Drawn:
    """Return boxes beside each other: left, width and what belongs in each; most are filled in by hand."""
    high = _LARGE_HIGH if setting.is_large else _HIGH

    def how(pen: Pen, x: float, top: float) -> None:
        for at, wide, key in boxes:
            pen.frame(x + at, top, wide, high, FRAME)
            _label(pen, setting, key, x + at + _PADDING, top + _PADDING, wide - 2 * _PADDING)
            if key == "explained_in":
                _languages(pen, setting, x + at + _PADDING, top + high - _PADDING - _BOX)
            if filled_in and filled_in.get(key):
                name = single(filled_in[key], setting.sizes.body)
                pen.line(name, x + at + _PADDING, top + high - _PADDING)

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
