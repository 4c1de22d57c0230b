"""Lines of words in a row: shortened with dots, a part in 600, own words in marks, times in figures of one width."""

import re

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter

from connector_desk.ui import theme
from connector_desk.ui.theme import Role

# The slashed zero of the plain face looks technical in clock times and telephone numbers.
NUMERALS = re.compile(r"\b\d{1,2}:\d{2}\b|\b0\d{1,3}[ -]?\d{3,8}\b")
_NUMERALS_OF = {Role.SECOND: Role.NUMBER, Role.BODY: Role.NUMBER_BODY, Role.HEAD: Role.NUMBER_HEAD}


def quoted(words: str) -> str:
    """Return the words between quotation marks, unless they already stand between them."""
    return words if words.startswith(("“", "„", '"')) else f"“{words}”"


def elided(painter: QPainter, rect: QRectF, text: str, role: Role, tone: str, *, is_right: bool = False) -> float:
    """Draw one line of text, from the left or against the right, and return where it ends."""
    worn = theme.current()
    metrics = QFontMetricsF(worn.font(role))
    shown = metrics.elidedText(text.replace("\n", " "), Qt.TextElideMode.ElideRight, rect.width())
    parts = _parts(shown, role)
    wide = sum(QFontMetricsF(worn.font(one)).horizontalAdvance(part) for part, one in parts)
    x = rect.right() - wide if is_right else rect.left()
    painter.setPen(worn.color(tone))
    # Both faces stand on one line, whatever their heights.
    baseline = rect.center().y() + (metrics.ascent() - metrics.descent()) / 2
    for part, one in parts:
        font = worn.font(one)
        painter.setFont(font)
        painter.drawText(round(x), round(baseline), part)
        x += QFontMetricsF(font).horizontalAdvance(part)
    return x


def with_strong(painter: QPainter, rect: QRectF, text: str, strong: str) -> None:
    """Draw one line with a part of it in 600."""
    before, found, after = text.partition(strong) if strong else (text, "", "")
    for part, role in ((before, Role.BODY), (found, Role.BODY_STRONG), (after, Role.BODY)):
        if part and rect.width() > 4:
            rect.setLeft(elided(painter, rect, part, role, "ink2"))


def own_lines(words: str, width: float) -> list[str]:
    """Break own words at blanks into the lines of a row; never more than three, for more do not fit anyway."""
    metrics, lines = QFontMetricsF(theme.current().font(Role.OWN_ROW)), [""]
    for word in words.split():
        longer = f"{lines[-1]} {word}".strip()
        if metrics.horizontalAdvance(longer) <= width:
            lines[-1] = longer
        elif len(lines) > 2 or metrics.horizontalAdvance(word) > width:
            return [*lines, "", ""]
        else:
            lines.append(word)
    return lines


def _parts(text: str, role: Role) -> list[tuple[str, Role]]:
    numerals = _NUMERALS_OF.get(role)
    if numerals is None:
        return [(text, role)]
    parts, at = [], 0
    for found in NUMERALS.finditer(text):
        parts += [(text[at : found.start()], role), (found[0], numerals)]
        at = found.end()
    parts.append((text[at:], role))
    return [(part, one) for part, one in parts if part]
