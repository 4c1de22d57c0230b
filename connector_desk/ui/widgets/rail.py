"""The rail: mark, search, places, and at the foot the vault, who works here, curtain, lock and whether all is saved."""

from collections.abc import Collection, Mapping

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QVBoxLayout, QWidget

from connector_desk.ui import icons, theme
from connector_desk.ui.places import ICONS, Place
from connector_desk.ui.theme import Role
from connector_desk.ui.widgets import painting
from connector_desk.ui.widgets.chip import key_cap_size, paint_key_cap
from connector_desk.ui.widgets.mark import paint_mark
from connector_desk.ui.widgets.shapes import Shape, paint_shape

Align = Qt.AlignmentFlag


class _RailButton(QAbstractButton):
    """What can be pressed in the rail."""

    _least = 36

    def __init__(self, text: str, icon: str, second: str = "") -> None:
        super().__init__()
        self._icon, self._second, self.badge = icon, second, 0
        self.setText(text)
        self.setAccessibleName(f"{text} {second}".strip())
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)

    def sizeHint(self) -> QSize:
        """Return the usual height; it may shrink on a low window."""
        return QSize(168, max(46, theme.current().px(34)))

    def minimumSizeHint(self) -> QSize:
        """Return the least height that holds the words."""
        return QSize(120, max(self._least, theme.current().px(26)))

    def body(self) -> QRectF:
        """Return the ground inside the room for the ring."""
        return QRectF(self.rect()).adjusted(12, 2, -12, -2)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw ground, lamp tab, icon, words and badge."""
        worn, painter, rect = theme.current(), painting.start(self), self.body()
        is_on = self.isCheckable() and self.isChecked()
        if is_on:
            painting.rounded(painter, rect, 8, worn.color("rail_sel"), None)
            painting.rounded(painter, QRectF(-4, rect.center().y() - 14, 8, 28), 3, worn.color("lamp"), None)
        ink = worn.color("on_rail" if is_on or self._second else "on_rail2")
        side = worn.px(20)
        icons.paint(painter, self._icon, QRectF(rect.left() + 11, rect.center().y() - side / 2, side, side), ink)
        words = rect.adjusted(22 + side, 0, 0, 0)
        self._words(painter, words, is_on=is_on)
        if self.badge:
            self._badge(painter, rect)
        if self.hasFocus():
            painting.focus_ring(painter, rect.adjusted(3, 3, -3, -3), 6, on_rail=True)

    def _words(self, painter: QPainter, words: QRectF, *, is_on: bool) -> None:
        worn = theme.current()
        font = worn.font(Role.BODY_STRONG if is_on else Role.BODY)
        if not is_on:
            font.setWeight(font.Weight.Medium)
        painter.setFont(font)
        painter.setPen(worn.color("on_rail" if is_on else "on_rail2"))
        painter.drawText(words, Align.AlignVCenter | Align.AlignLeft, self.text())

    def _badge(self, painter: QPainter, rect: QRectF) -> None:
        worn = theme.current()
        text = str(self.badge) if self.badge < 100 else "99+"
        height = worn.px(22)
        width = max(height, worn.px(10) + 9 * len(text))
        spot = QRectF(rect.right() - width - 10, rect.center().y() - height / 2, width, height)
        painting.rounded(painter, spot, height / 2, worn.color("lamp"), None)
        painter.setFont(worn.font(Role.SECOND_STRONG))
        painter.setPen(worn.color("on_lamp"))
        painter.drawText(spot, Align.AlignCenter, text)


class _SearchButton(_RailButton):
    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the outlined field that opens the search."""
        worn, painter, rect = theme.current(), painting.start(self), self.body()
        painting.rounded(painter, rect, 8, worn.color("rail_sel"), worn.color("on_rail2"))
        side = worn.px(18)
        icons.paint(
            painter,
            self._icon,
            QRectF(rect.left() + 11, rect.center().y() - side / 2, side, side),
            worn.color("on_rail"),
        )
        painter.setFont(worn.font(Role.BODY))
        painter.setPen(worn.color("on_rail"))
        painter.drawText(rect.adjusted(20 + side, 0, 0, 0), Align.AlignVCenter | Align.AlignLeft, self.text())
        size = key_cap_size(self._second)
        cap = QRectF(
            rect.right() - size.width() - 8, rect.center().y() - size.height() / 2, size.width(), size.height()
        )
        paint_key_cap(painter, cap, self._second, worn.color("on_rail"), worn.color("on_rail2"))
        if self.hasFocus():
            painting.focus_ring(painter, rect.adjusted(1, 1, -1, -1), 8, on_rail=True)


class _FootButton(_RailButton):
    """Two lines: what it does, and its key or the time."""

    shape: Shape | None = None
    tells_time = False

    def sizeHint(self) -> QSize:
        """Return room for two lines."""
        return QSize(168, max(46, theme.current().px(46)))

    def minimumSizeHint(self) -> QSize:
        """Return room for two lines, close together."""
        return QSize(120, theme.current().px(40))

    def set_words(self, text: str, second: str) -> None:
        """Show other words."""
        self.setText(text)
        self._second = second
        self.setAccessibleName(f"{text} {second}".strip())
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw icon or shape and the two lines."""
        worn, painter, rect = theme.current(), painting.start(self), self.body()
        side = worn.px(20)
        spot = QRectF(rect.left() + 11, rect.center().y() - side / 2, side, side)
        if self.shape is not None:
            paint_shape(painter, self.shape, spot.adjusted(-2, -2, 2, 2))
        else:
            icons.paint(painter, self._icon, spot, worn.color("lamp" if self._icon == "check" else "on_rail2"))
        left, half = rect.left() + 22 + side, rect.height() / 2
        font = worn.font(Role.SECOND)
        font.setPointSizeF(font.pointSizeF() * 1.05)
        font.setWeight(font.Weight.Medium)
        painter.setFont(font)
        painter.setPen(worn.color("on_rail"))
        painter.drawText(QRectF(left, rect.top(), rect.right() - left + 8, half + 1), Align.AlignBottom, self.text())
        painter.setFont(worn.font(Role.NUMBER if self.tells_time else Role.SECOND))
        painter.setPen(worn.color("on_rail2"))
        painter.drawText(QRectF(left, rect.top() + half, rect.right() - left, half + 2), Align.AlignTop, self._second)
        if self.hasFocus():
            painting.focus_ring(painter, rect.adjusted(3, 3, -3, -3), 6, on_rail=True)


class Rail(QWidget):
    """Never moves and never changes its order."""

    placeChosen = Signal(object)
    searchAsked = Signal()
    curtainAsked = Signal()
    lockAsked = Signal()
    switchAsked = Signal()

    def __init__(
        self, places: Collection[Place] = tuple(Place), person: str = "", parent: QWidget | None = None
    ) -> None:
        """Show these places only, and the name of who works here."""
        super().__init__(parent)
        self.setAccessibleName(self.tr("Places"))
        self._search = _SearchButton(self.tr("Search"), "search", "Ctrl K")
        self._search.clicked.connect(lambda: self.searchAsked.emit())
        self._places = {place: _RailButton(word, ICONS[place]) for place, word in self._place_words().items()}
        for place, button in self._places.items():
            button.setCheckable(True)
            button.clicked.connect(lambda _on=False, place=place: self.placeChosen.emit(place))
        for place, button in self._places.items():
            if place not in places:
                button.hide()
        self._person = _FootButton(person or self.tr("Somebody else"), "people", "F8")
        self._person.setAccessibleName(
            self.tr("{name} works here. Let somebody else take over, F8").format(name=person)
        )
        self._person.clicked.connect(lambda: self.switchAsked.emit())
        self._curtain = _FootButton(self.tr("Draw the curtain"), "curtain", "F9")
        self._curtain.clicked.connect(lambda: self.curtainAsked.emit())
        self._lock = _FootButton(self.tr("Lock"), "lock", "Ctrl L")
        self._lock.clicked.connect(lambda: self.lockAsked.emit())
        self._saved = _FootButton(self.tr("All saved"), "check")
        self._saved.tells_time = True
        self._saved.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._lay_out()
        self.dress()

    def select(self, place: Place) -> None:
        """Mark the place that is in sight."""
        for other, button in self._places.items():
            button.setChecked(other is place)

    def show_counts(self, counts: Mapping[Place, int]) -> None:
        """Show how many people wait, only where there are any."""
        for place, button in self._places.items():
            count = counts.get(place, 0)
            button.badge = count
            word = self._place_words()[place]
            waiting = self.tr("%n person(s) waiting", "", count)
            button.setAccessibleName(f"{word}, {waiting}" if count else word)
            button.update()

    def show_saved(self, clock: str) -> None:
        """Say that everything up to that time is saved."""
        self._saved.shape = None
        self._saved.set_words(self.tr("All saved"), clock)

    def show_unsaved(self, clock: str) -> None:
        """Say since when something could not be saved."""
        self._saved.shape = Shape.UNSAVED
        self._saved.set_words(self.tr("Not saved yet"), self.tr("since {time}").format(time=clock))

    def dress(self) -> None:
        """Take the width of the present scale: the words must fit."""
        self.setFixedWidth(round(192 * max(1.0, min(theme.current().scale, 1.9) * 0.82)))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the ground, the mark, the name and the line above the foot."""
        worn, painter = theme.current(), painting.start(self)
        painter.fillRect(self.rect(), worn.color("rail"))
        paint_mark(painter, QRectF(15, 15, 40, 40), worn.color("on_rail"), worn.color("on_rail2"))
        name = worn.font(Role.BODY_STRONG)
        # Two lines have to fit above the search.
        name.setPointSizeF(min(name.pointSizeF(), 14))
        painter.setFont(name)
        painter.setPen(worn.color("on_rail"))
        painter.drawText(QRectF(64, 8, self.width() - 64, 52), Align.AlignVCenter, self.tr("Connector\nDesk"))
        y = self._person.geometry().top() - 6
        painter.fillRect(QRectF(16, y, self.width() - 32, 1), worn.color("rail_sel"))

    def _place_words(self) -> dict[Place, str]:
        return {
            Place.TODAY: self.tr("Today"),
            Place.RESIDENTS: self.tr("Residents"),
            Place.WALK_IN: self.tr("Walk-in"),
            Place.HANDOVERS: self.tr("Handovers"),
            Place.DIRECTORY: self.tr("Directory"),
            Place.VOLUNTEERS: self.tr("Volunteers"),
            Place.TABLES: self.tr("Tables"),
            Place.PRINT: self.tr("Print"),
            Place.VAULT: self.tr("The vault"),
        }

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 66, 0, 6)
        column.setSpacing(0)
        column.addWidget(self._search)
        column.addSpacing(8)
        vault = self._places[Place.VAULT]
        for button in self._places.values():
            if button is not vault:
                column.addWidget(button)
        column.addStretch(1)
        column.addWidget(vault)
        column.addSpacing(12)
        for button in (self._person, self._curtain, self._lock, self._saved):
            column.addWidget(button)
