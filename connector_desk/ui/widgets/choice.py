"""Choice keys (how soon, an answer), check boxes and a group that keeps one choice."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QGridLayout, QSizePolicy, QWidget

from connector_desk.domain.typed import Typed
from connector_desk.ui import icons, theme
from connector_desk.ui.theme import Role
from connector_desk.ui.widgets import painting
from connector_desk.ui.widgets.buttons import DeskButton
from connector_desk.ui.widgets.chip import key_cap_size, paint_key_cap
from connector_desk.ui.widgets.shapes import Shape, paint_shape

Align = Qt.AlignmentFlag

GAP = 12


class ChoiceKey(DeskButton):
    """A large key with a shape, a word, an example and its key cap; never chosen beforehand."""

    def __init__(
        self, text: str, example: str, shape: Shape, key: str = "", *, height: int = 66, parent: QWidget | None = None
    ) -> None:
        super().__init__(text, "", key, parent)
        self._example, self._shape, self._height = example, shape, height
        self.setCheckable(True)
        self.setAccessibleDescription(example)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Return room for shape, two lines and the key cap."""
        worn = theme.current()
        words = max(
            QFontMetricsF(worn.font(Role.HEAD)).horizontalAdvance(self._label()),
            QFontMetricsF(worn.font(Role.SECOND)).horizontalAdvance(self._example),
        )
        cap = key_cap_size(self._key).width() + 6 if self._key else 0
        # Tight, so that two keys stand beside each other at the counter on a small screen.
        width = round(words) + worn.px(28) + 3 * GAP + cap + 2 * painting.RING_ROOM
        return QSize(width, worn.px(self._height) + 10)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the key."""
        worn, painter, rect = theme.current(), painting.start(self), painting.shape_rect(self)
        tone, is_on = self._shape.tone, self.isChecked()
        line, fill = (tone.shape, tone.tint) if is_on else ("edge", "paper")
        painting.rounded(painter, rect, 10, worn.color(fill), worn.color(line), 2.5 if is_on else 1.25)
        side = worn.px(28)
        spot = QRectF(rect.left() + GAP, rect.center().y() - side / 2, side, side)
        paint_shape(painter, self._shape, spot, None, worn.color(fill))
        left, half = spot.right() + GAP, rect.height() / 2
        painter.setPen(worn.color(tone.ink if is_on else "ink"))
        painter.setFont(worn.font(Role.HEAD))
        upper = QRectF(left, rect.top() + half * 0.25, rect.right() - left, half * 0.7)
        painter.drawText(upper, Align.AlignVCenter | Align.AlignLeft, self._label())
        painter.setPen(worn.color("ink2"))
        painter.setFont(worn.font(Role.SECOND))
        lower = QRectF(left, rect.top() + half * 1.0, rect.right() - left, half * 0.7)
        painter.drawText(lower, Align.AlignVCenter | Align.AlignLeft, self._example)
        if self._key:
            size = key_cap_size(self._key)
            cap = QRectF(
                QPointF(rect.right() - size.width() - GAP, rect.center().y() - size.height() / 2), size.toSizeF()
            )
            paint_key_cap(painter, cap, self._key, worn.color("ink"), worn.color("edge"))
        if self.hasFocus():
            painting.focus_ring(painter, rect, 10)

    def event(self, event: QEvent) -> bool:
        """Let Enter choose, but never take the choice away: then it is for the button that shows Enter."""
        is_enter = isinstance(event, QKeyEvent) and event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
        if is_enter and event.type() == QEvent.Type.KeyPress and self.isChecked():
            event.ignore()
            return False
        return super().event(event)


class OneOf(QWidget):
    """Keys of which at most one is chosen; a second press takes the choice away again.

    They stand in `columns`, in fewer where there is no room.
    """

    chosen = Signal(str)

    def __init__(
        self, keys: Sequence[tuple[str, QAbstractButton]], columns: int = 2, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._keys = dict(keys)
        if keys:
            self.setFocusProxy(keys[0][1])
        self._most, self._columns = columns, 0
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(0)
        self._arrange(columns)
        for value, button in keys:
            button.clicked.connect(lambda is_on, value=value: self._press(value, is_on=is_on))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Take as many columns as there is room for."""
        super().resizeEvent(event)
        self.dress()

    def dress(self) -> None:
        """Look again at how many keys fit beside each other."""
        fits = max(1, self.width() // max(1, self._widest()))
        self._arrange(next((count for count in range(self._most, 1, -1) if count <= fits), 1))

    def minimumSizeHint(self) -> QSize:
        """Return the least size: one column."""
        return QSize(self._widest(), super().minimumSizeHint().height())

    def _widest(self) -> int:
        return max((button.sizeHint().width() for button in self._keys.values()), default=0)

    def _arrange(self, columns: int) -> None:
        if columns == self._columns:
            return
        self._columns = columns
        for at, button in enumerate(self._keys.values()):
            self._grid.removeWidget(button)
            self._grid.addWidget(button, at // columns, at % columns)

    def value(self) -> str:
        """Return what is chosen, or an empty text."""
        return next((value for value, button in self._keys.items() if button.isChecked()), "")

    def set_value(self, value: str) -> None:
        """Choose without telling anybody; an empty text chooses nothing."""
        for other, button in self._keys.items():
            button.setChecked(other == value)

    def typed(self) -> Typed:
        """Return what is chosen, for a draft."""
        return self.value()

    def type_again(self, typed: Typed) -> None:
        """Choose again and tell it."""
        self.set_value(str(typed))
        self.chosen.emit(self.value())

    def _press(self, value: str, *, is_on: bool) -> None:
        self.set_value(value if is_on else "")
        self.chosen.emit(self.value())


class CheckBox(QAbstractButton):
    """A box of 22 with a tick and a sentence beside it."""

    def __init__(self, text: str, *, is_on: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setText(text.replace("&", "&&"))
        self.setAccessibleName(text)
        self.setCheckable(True)
        self.setChecked(is_on)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

    def typed(self) -> Typed:
        """Say whether it is on, for a draft."""
        return self.isChecked()

    def type_again(self, typed: Typed) -> None:
        """Put it on or off again."""
        self.setChecked(bool(typed))

    def dress(self) -> None:
        """Take the size of the present scale."""
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """Return the size of the box with its words."""
        worn = theme.current()
        words = QFontMetricsF(worn.font(Role.BODY)).horizontalAdvance(self.text())
        return QSize(round(words) + worn.px(22) + 24, worn.px(24) + 2 * painting.RING_ROOM)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the box, the tick and the words."""
        worn, painter = theme.current(), painting.start(self)
        side = worn.px(22)
        box = QRectF(painting.RING_ROOM, (self.height() - side) / 2, side, side)
        is_on = self.isChecked()
        painting.rounded(
            painter, box, 5, worn.color("canal" if is_on else "paper"), worn.color("canal" if is_on else "edge"), 1.5
        )
        if is_on:
            icons.paint(painter, "check", box.adjusted(3, 3, -3, -3), worn.color("on_canal"))
        painter.setPen(worn.color("ink" if self.isEnabled() else "ink2"))
        painter.setFont(worn.font(Role.BODY))
        words = QRectF(box.right() + 10, 0, self.width(), self.height())
        painter.drawText(words, Align.AlignVCenter | Align.AlignLeft, self.text().replace("&&", "&"))
        if self.hasFocus():
            painting.focus_ring(painter, box, 5)
