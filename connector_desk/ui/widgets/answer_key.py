"""A large key with an answer in two languages. All are equal, none is chosen, and Enter never chooses one."""

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from connector_desk.ui import theme
from connector_desk.ui.theme import Role
from connector_desk.ui.widgets import painting
from connector_desk.ui.widgets.buttons import DeskButton
from connector_desk.ui.widgets.chip import key_cap_size, paint_key_cap
from connector_desk.ui.widgets.second_text import NASKH
from connector_desk.ui.widgets.shapes import Shape, paint_shape

_HEIGHT, _SIDE, _GAP = 92, 40, 18
Align = Qt.AlignmentFlag


class AnswerKey(DeskButton):
    """Shape, the answer in Dutch, the answer in the second language below it, and the key that chooses it."""

    def __init__(
        self, text: str, second: str, shape: Shape, key: str, *, is_arabic: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(text, "", key, parent)
        self._second, self._shape, self._is_arabic = second, shape, is_arabic
        self.setCheckable(True)
        self.setAccessibleDescription(second)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Return room for shape, both lines and the key cap."""
        worn = theme.current()
        first = QFontMetricsF(worn.font(Role.SECTION)).horizontalAdvance(self._label())
        words = max(first, QFontMetricsF(self._second_font()).horizontalAdvance(self._second))
        width = round(words) + worn.px(_SIDE) + 3 * _GAP + key_cap_size(self._key).width() + 2 * painting.RING_ROOM
        return QSize(width, worn.px(_HEIGHT) + 2 * painting.RING_ROOM)

    def _second_font(self) -> QFont:
        font = theme.current().font(Role.HEAD)
        font.setWeight(QFont.Weight.Normal)
        if self._is_arabic:
            font.setFamilies([NASKH, *font.families()])
            font.setPointSizeF(font.pointSizeF() + 2 * theme.current().scale)
        return font

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the key; what is chosen has a heavy line and the tint of its shape."""
        worn, painter, rect = theme.current(), painting.start(self), painting.shape_rect(self)
        is_on, tone = self.isChecked(), self._shape.tone
        fill, line = (tone.tint, tone.shape) if is_on else ("paper", "edge")
        painting.rounded(painter, rect, 12, worn.color(fill), worn.color(line), 3 if is_on else 1.25)
        side = worn.px(_SIDE)
        spot = QRectF(rect.left() + _GAP, rect.center().y() - side / 2, side, side)
        paint_shape(painter, self._shape, spot, None, worn.color(fill))
        left, high = spot.right() + _GAP, rect.height()
        painter.setPen(worn.color("ink"))
        painter.setFont(worn.font(Role.SECTION))
        first = QRectF(left, rect.top() + (high * 0.16 if self._second else 0), rect.right() - left, high * 0.36)
        if not self._second:
            first.setHeight(high)
        painter.drawText(first, Align.AlignVCenter | Align.AlignLeft, self._label())
        painter.setPen(worn.color("ink2"))
        painter.setFont(self._second_font())
        below = QRectF(left, rect.top() + high * 0.52, rect.right() - left, high * 0.36)
        painter.drawText(below, Align.AlignVCenter | Align.AlignLeft | Align.AlignAbsolute, self._second)
        cap = key_cap_size(self._key)
        corner = QPointF(rect.right() - cap.width() - 10, rect.top() + 10)
        paint_key_cap(painter, QRectF(corner, cap.toSizeF()), self._key, worn.color("ink"), worn.color("edge"))
        if self.hasFocus():
            painting.focus_ring(painter, rect, 12)

    def event(self, event: QEvent) -> bool:
        """Leave Enter to the panel: it goes on to the next question, and never answers one."""
        is_enter = isinstance(event, QKeyEvent) and event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
        if is_enter and event.type() == QEvent.Type.KeyPress:
            event.ignore()
            return False
        return super().event(event)
