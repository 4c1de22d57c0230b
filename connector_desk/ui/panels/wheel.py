"""The conversations with one resident, looked at together: the days, the wheel of one of them, and what was said."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QKeySequence, QPaintEvent, QShortcut
from PySide6.QtWidgets import QVBoxLayout, QWidget

from connector_desk.domain.entity import Kind
from connector_desk.domain.resident import Resident
from connector_desk.domain.wheel import Dimension, Wheel
from connector_desk.domain.words import Words
from connector_desk.ui import rights
from connector_desk.ui.dialogs.wheel import marks_of
from connector_desk.ui.models.paged import fixed
from connector_desk.ui.theme import Role
from connector_desk.ui.widgets import painting
from connector_desk.ui.widgets.buttons import MainButton, QuietButton
from connector_desk.ui.widgets.card import Scroll
from connector_desk.ui.widgets.empty import EmptyState
from connector_desk.ui.widgets.layouts import clear_layout
from connector_desk.ui.widgets.own_words import OwnWords, quoted
from connector_desk.ui.widgets.page_head import PageHead, Pane, Panes
from connector_desk.ui.widgets.row_list import RowList
from connector_desk.ui.widgets.rows import RowView
from connector_desk.ui.widgets.text import Text
from connector_desk.ui.widgets.wheel import WheelView
from connector_desk.words.days import full_day
from connector_desk.words.terms import term


class WheelPanel(QWidget):
    """Shows one conversation with the one before it in outline. `backAsked` leads back to the profile."""

    backAsked = Signal()
    addAsked = Signal()
    openAsked = Signal(str)
    removeAsked = Signal(str)

    def __init__(self, words: Words) -> None:
        super().__init__()
        self._words = words
        self._name = ""
        self._wheels: tuple[Wheel, ...] = ()
        self.days = RowList(fixed(()), self.tr("Conversations"), lines=1)
        self.view = WheelView({one: term(words, one) for one in Dimension}, self.tr("The wheel"), can_change=False)
        self._legend = Text("", Role.SECOND, "ink2", align=Qt.AlignmentFlag.AlignHCenter)
        self._said = QVBoxLayout()
        self._said.setSpacing(10)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self._make_head())
        panes = [Pane(self.days, 2, 190), Pane(_Sheet(self.view, self._legend), 7, 380), Pane(self._beside(), 3, 240)]
        self._panes, self._none = Panes(panes), QVBoxLayout()
        column.addLayout(self._none, 1)
        column.addWidget(self._panes, 1)
        self._wire()

    def _make_head(self) -> PageHead:
        back = QuietButton(self.tr("Back to the profile"), "arrow-left", "Esc")
        # The page hears Esc itself: as a shortcut it would also fire under the search that lies over the page.
        back.setShortcut(QKeySequence())
        back.clicked.connect(self.backAsked)
        self.add = rights.changes(MainButton(self.tr("Fill one in together"), "pencil", "Ctrl N"), Kind.WHEELS)
        self.add.clicked.connect(self.addAsked)
        self._head = PageHead("", "", [back, self.add])
        return self._head

    def _beside(self) -> Scroll:
        beside = QWidget()
        column = QVBoxLayout(beside)
        column.setContentsMargins(0, 0, 8, 0)
        column.addLayout(self._said)
        column.addStretch(1)
        return Scroll(beside)

    def _wire(self) -> None:
        self.days.chosen.connect(self._show)
        if rights.may_change(Kind.WHEELS):
            self.days.opened.connect(self.openAsked)
        delete = QShortcut(QKeySequence.StandardKey.Delete, self.days)
        delete.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        rights.changes(delete, Kind.WHEELS).activated.connect(self._remove)

    def show_wheels(self, resident: Resident, wheels: Sequence[Wheel]) -> None:
        """Show the conversations with somebody, the newest first; what was chosen stays chosen."""
        chosen = self.days.current_id()
        self._wheels, self._name = tuple(wheels), resident.first_name
        self._head.say(
            self.tr("Together with {name}").format(name=self._name),
            self.tr("Only while {name} looks on. Nothing of this stands anywhere else.").format(name=self._name),
        )
        self.days.show_rows([RowView(one.id, full_day(self._words, one.on)) for one in self._wheels])
        kept = next((one for one in self._wheels if one.id == chosen), None)
        shown = kept or (self._wheels[0] if self._wheels else None)
        if shown is not None:
            self.days.select(shown.id)
        self._show(shown.id if shown else "")

    def forget(self) -> None:
        """Let go of everything that was shown."""
        self._wheels, self._name = (), ""
        self._head.say("", "")
        self.days.show_rows([])
        self._show("")

    def enter(self) -> None:
        """Put the focus on the days, or on the first conversation to be had."""
        (self.days if self._wheels else self.add).setFocus()

    def former_of(self, wheel_id: str) -> Wheel | None:
        """Return the conversation before that one; before one that is still to come the newest."""
        at = next((number for number, one in enumerate(self._wheels) if one.id == wheel_id), -1)
        return self._wheels[at + 1] if at + 1 < len(self._wheels) else None

    def wheel(self, wheel_id: str) -> Wheel | None:
        """Return a conversation that is shown."""
        return next((one for one in self._wheels if one.id == wheel_id), None)

    def _remove(self) -> None:
        if self.days.current_id():
            self.removeAsked.emit(self.days.current_id())

    def _show(self, wheel_id: str) -> None:
        wheel = self.wheel(wheel_id)
        former: Wheel | None = self.former_of(wheel_id) if wheel else None
        self.view.show_marks(marks_of(wheel), marks_of(former))
        self._panes.setVisible(wheel is not None)
        clear_layout(self._none)
        if wheel is None:
            self._none.addWidget(EmptyState(*self._said_of_none()))
        self._legend.setText(self._legend_of(wheel, former))
        clear_layout(self._said)
        if wheel is not None:
            self._show_said(wheel)

    def _legend_of(self, wheel: Wheel | None, former: Wheel | None) -> str:
        if wheel is None:
            return ""
        if former is None:
            return _day(self._words, wheel.on)
        said = self.tr("{day}; broken line: {former}")
        return said.format(day=_day(self._words, wheel.on), former=_day(self._words, former.on))

    def _said_of_none(self) -> tuple[str, str]:
        """Return nothing while it is put away: the name goes with the rest."""
        if not self._name:
            return "", ""
        return self.tr("There was no conversation yet."), self.tr("Fill one in together, if {name} wants to.").format(
            name=self._name
        )

    def _show_said(self, wheel: Wheel) -> None:
        if wheel.wish:
            self._said.addWidget(OwnWords(wheel.wish, self.tr("What {name} would like").format(name=self._name)))
        for one in wheel.marks:
            if one.words:
                self._said.addWidget(Text(term(self._words, one.dimension), Role.SECOND, "ink2"))
                self._said.addWidget(Text(quoted(one.words), Role.OWN_ROW))


def _day(words: Words, day: date) -> str:
    return full_day(words, day)


class _Sheet(QWidget):
    """The sheet on which the wheel lies, with the days below it."""

    def __init__(self, view: WheelView, legend: Text) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 10, 10, 14)
        column.addWidget(view, 1)
        column.addWidget(legend)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the sheet."""
        painting.sheet(painting.start(self), QRectF(self.rect()))
