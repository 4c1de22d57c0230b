"""Buttons: a verb and a person or thing, an icon, and the key that presses them."""

from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QKeySequence, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from connector_desk.ui import icons, theme
from connector_desk.ui.theme import Role
from connector_desk.ui.widgets import painting
from connector_desk.ui.widgets.chip import key_cap_size, paint_key_cap

Align = Qt.AlignmentFlag
LONG_LABEL = 300
"""A button wider than this may be shortened with dots where there is no room; its tool tip then says the whole."""


@dataclass(frozen=True)
class _Wear:
    """Colour names of one kind of button."""

    fill: str
    line: str
    ink: str
    held: str


_MAIN = _Wear("canal", "", "on_canal", "canal_ink")
_SECOND = _Wear("paper", "edge", "canal_ink", "canal_tint")
_QUIET = _Wear("", "", "canal_ink", "canal_tint")
_BRICK = _Wear("brick", "", "on_brick", "brick_ink")


class DeskButton(QAbstractButton):
    """What all buttons share.

    `key` is shown in a cap as written ("Ctrl N") and works as a shortcut, except "Enter", which is only shown:
    the page decides what Enter presses.
    """

    _wear = _SECOND
    _height = 36

    def __init__(self, text: str, icon: str = "", key: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon, self._key, self._why = icon, _shown(key), ""
        self._is_withheld = False
        self.setText(text)
        self.setAccessibleName(text)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self._allow_width()
        if key and key != "Enter":
            self.setShortcut(QKeySequence(key.replace(" ", "+")))

    def setText(self, text: str) -> None:
        """Show and say another text; an ampersand is an ampersand."""
        shortcut = self.shortcut()
        super().setText(text.replace("&", "&&"))
        self.setShortcut(shortcut)
        self.setAccessibleName(text)
        self._allow_width()

    def withhold(self) -> None:
        """Never show the button, whoever asks for it: whoever works here may not do this."""
        self._is_withheld = True
        self.hide()

    def setVisible(self, visible: bool) -> None:
        """Come in sight, unless it is withheld; out of sight its key is dead too."""
        super().setVisible(visible and not self._is_withheld)

    def _allow_width(self) -> None:
        """Never let the words be cut, but those that hold somebody's long name."""
        is_long = self._content_width() + theme.current().px(32) > theme.current().px(LONG_LABEL)
        across = self.sizePolicy().horizontalPolicy()
        if across not in {QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed}:
            across = QSizePolicy.Policy.Preferred if is_long else QSizePolicy.Policy.Minimum
        self.setSizePolicy(across, QSizePolicy.Policy.Fixed)
        self.updateGeometry()

    def set_height(self, height: int) -> None:
        """Take another height, in pixels at the plain text size: for an act in the head of a card."""
        self._height = height
        self.updateGeometry()

    def block(self, why: str) -> None:
        """Switch the button off and say under it what is missing."""
        self._why = why
        self.setAccessibleDescription(why)
        self.setEnabled(False)
        self.updateGeometry()
        self.update()

    def unblock(self) -> None:
        """Switch the button on again."""
        self._why = ""
        self.setAccessibleDescription("")
        self.setEnabled(True)
        self.updateGeometry()
        self.update()

    def dress(self) -> None:
        """Take the size of the present scale."""
        self._allow_width()

    def sizeHint(self) -> QSize:
        """Return the size with the ring's room, and the line below if the button says why it is off."""
        worn, room = theme.current(), 2 * painting.RING_ROOM
        width = self._content_width() + worn.px(32) + room
        height = worn.px(self._height) + room
        if self._why:
            metrics = QFontMetricsF(worn.font(Role.SECOND))
            width = max(width, metrics.horizontalAdvance(self._why) + room)
            height += round(metrics.height() * 1.2)
        return QSize(round(width), height)

    def minimumSizeHint(self) -> QSize:
        """Return the same: a button's words are never cut, unless they are longer than a column is wide."""
        hint = self.sizeHint()
        return QSize(min(hint.width(), theme.current().px(LONG_LABEL)), hint.height())

    def hitButton(self, pos: object) -> bool:
        """Take a press anywhere in the widget."""
        return self.rect().contains(pos)  # type: ignore[call-overload, no-any-return]

    def event(self, event: QEvent) -> bool:
        """Let Enter press a button that has the focus, as Space does, and let its key press it at once.

        Qt would show the press first and do it a tenth of a second later: what is typed in between would be lost.
        """
        if event.type() == QEvent.Type.Shortcut and not event.isAmbiguous():  # type: ignore[attr-defined]
            self.click()
            return True
        if event.type() == QEvent.Type.KeyPress and event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:  # type: ignore[attr-defined]
            self.click()
            return True
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the ground, the content in the middle, the ring and the line that says why not."""
        painter, rect = painting.start(self), self._body()
        wear = self._colors()
        painting.rounded(painter, rect, 8, *wear[:2])
        self._content(painter, rect, wear[2])
        if self.hasFocus():
            painting.focus_ring(painter, rect, 8)
        if self._why:
            painter.setFont(theme.current().font(Role.SECOND))
            painter.setPen(theme.current().color("ink2"))
            below = QRectF(rect.left(), rect.bottom(), rect.width(), self.height() - rect.bottom())
            painter.drawText(below, Align.AlignCenter, self._why)

    def _body(self) -> QRectF:
        rect = painting.shape_rect(self)
        if self._why:
            rect.setHeight(theme.current().px(self._height))
        return rect

    def _colors(self) -> tuple[QColor | None, QColor | None, QColor]:
        worn, wear = theme.current(), self._wear
        if not self.isEnabled():
            return worn.color("inset"), worn.color("line"), worn.color("ink2")
        fill = wear.held if self.isDown() else wear.fill
        ink = worn.color("paper" if self.isDown() and wear.held.endswith("_ink") else wear.ink)
        if self.underMouse() and not self.isDown() and not wear.held.endswith("_ink"):
            fill = "inset"
        return (worn.color(fill) if fill else None), (worn.color(wear.line) if wear.line else None), ink

    def _label(self) -> str:
        return self.text().replace("&&", "&")

    def _content_width(self) -> float:
        worn = theme.current()
        width = QFontMetricsF(worn.font(Role.BODY_STRONG)).horizontalAdvance(self._label())
        width += worn.px(18) + 10 if self._icon else 0
        return width + (key_cap_size(self._key).width() + 10 if self._key else 0)

    def _content(self, painter: QPainter, rect: QRectF, ink: QColor) -> None:
        worn = theme.current()
        x = rect.left() + max(6.0, (rect.width() - self._content_width()) / 2)
        middle = rect.center().y()
        if self._icon:
            side = worn.px(18)
            icons.paint(painter, self._icon, QRectF(x, middle - side / 2, side, side), ink)
            x += side + 10
        painter.setFont(worn.font(Role.BODY_STRONG))
        painter.setPen(ink)
        label = self._fitting(rect.right() - x - 6 - (key_cap_size(self._key).width() + 10 if self._key else 0))
        width = QFontMetricsF(painter.font()).horizontalAdvance(label) + 2
        painter.drawText(QRectF(x, rect.top(), width, rect.height()), Align.AlignVCenter | Align.AlignLeft, label)
        if self._key:
            cap = QRectF(QPointF(x + width + 8, 0), key_cap_size(self._key).toSizeF())
            cap.moveCenter(QPointF(cap.center().x(), middle))
            faint = QColor(ink)
            faint.setAlphaF(0.75)
            paint_key_cap(painter, cap, self._key, ink, faint)

    def _fitting(self, room: float) -> str:
        """Return the words, shortened with dots when a long name has no room."""
        metrics = QFontMetricsF(theme.current().font(Role.BODY_STRONG))
        fits = metrics.horizontalAdvance(self._label()) <= room + 2
        if self.toolTip() != ("" if fits else self._label()):
            self.setToolTip("" if fits else self._label())
        return self._label() if fits else metrics.elidedText(self._label(), Qt.TextElideMode.ElideRight, room)


def _shown(key: str) -> str:
    """Return the key as it stands on a keyboard: an arrow, not its English name."""
    for name, sign in (("Left", "←"), ("Right", "→"), ("Up", "↑"), ("Down", "↓")):
        key = key.replace(name, sign)
    return key


class MainButton(DeskButton):
    """The one main act of a page."""

    _wear = _MAIN
    _height = 40


class SecondButton(DeskButton):
    """Any other act."""


class QuietButton(DeskButton):
    """Words only: for an act inside a card's head or beside another button."""

    _wear = _QUIET


class BrickButton(DeskButton):
    """The phone act of what must be done today; nowhere else."""

    _wear = _BRICK
    _height = 40


class FilterButton(DeskButton):
    """A choice above a list that is on or off ("has room"); several may be on unless they are grouped."""

    def __init__(self, text: str, icon: str = "", key: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, icon, key, parent)
        self.setCheckable(True)
        self.toggled.connect(self.updateGeometry)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the outline, heavier and with a tick when it is on."""
        worn, painter, rect = theme.current(), painting.start(self), painting.shape_rect(self)
        is_on = self.isChecked()
        painting.rounded(
            painter,
            rect,
            8,
            worn.color("canal_tint" if is_on else "paper"),
            worn.color("canal" if is_on else "edge"),
            2 if is_on else 1,
        )
        kept, self._icon = self._icon, "check" if is_on else self._icon
        self._content(painter, rect, worn.color("canal_ink" if is_on else "ink"))
        self._icon = kept
        if self.hasFocus():
            painting.focus_ring(painter, rect, 8)

    def _content_width(self) -> float:
        plain = super()._content_width()
        return plain if self._icon else plain + (theme.current().px(18) + 10) * int(self.isChecked())
