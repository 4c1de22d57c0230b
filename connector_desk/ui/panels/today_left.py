"""Where somebody was: what was typed and not saved yet, newest on top; one key goes on with it."""

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from connector_desk.domain.errors import DeskError
from connector_desk.domain.words import Words
from connector_desk.services.drafts import DraftLine
from connector_desk.ui.keeping import Drafts
from connector_desk.ui.models.paged import fixed
from connector_desk.ui.panels.today_words import first_upper
from connector_desk.ui.theme import Role
from connector_desk.ui.widgets.buttons import QuietButton
from connector_desk.ui.widgets.card import SectionHead
from connector_desk.ui.widgets.row_list import RowList
from connector_desk.ui.widgets.rows import ButtonView, RowView
from connector_desk.ui.widgets.text import Text
from connector_desk.words.days import clock_time, near_day

ROWS = 2
"""So many stand in sight; the list goes on below."""


class LeftHere(QWidget):
    """The drafts of whoever works here; `resumeAsked` carries the DraftKey of one to go on with."""

    resumeAsked = Signal(object)

    def __init__(self, drafts: Drafts, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._drafts, self._words = drafts, words
        self._lines: tuple[DraftLine, ...] = ()
        self._thrown: DraftLine | None = None
        self._today = date.min
        self._list = RowList(fixed(()), self.tr("This is where you were"))
        self._go_on = QuietButton(self.tr("Go on with the first"), "arrow-right", "Ctrl G")
        self._away = QuietButton(self.tr("Throw it away"), "trash", "Del")
        self._said, self._back = Text("", Role.BODY, "ink2"), QuietButton(self.tr("Bring it back"), "undo")
        self._lay_out()
        self._wire()

    def show_lines(self, today: date) -> None:
        """Ask again what was typed and not saved; with nothing to show, show nothing."""
        self._today, self._lines = today, self._drafts.waiting()
        self._list.show_rows([self._row(at, line) for at, line in enumerate(self._lines)])
        has_lines, is_thrown = bool(self._lines), self._thrown is not None
        self._list.setVisible(has_lines)
        self._away.setVisible(has_lines)
        self._go_on.setVisible(has_lines)
        self._said.setVisible(is_thrown)
        self._back.setVisible(is_thrown)
        self.setVisible(has_lines or is_thrown)
        self.dress()

    def forget_thrown(self) -> None:
        """Offer no more to bring back what was thrown away."""
        self._thrown = None

    def dress(self) -> None:
        """Keep the sheet no higher than its rows."""
        self._list.setFixedHeight(self._list.delegate.row_height() * min(len(self._lines), ROWS) + 10)

    def _lay_out(self) -> None:
        for button in (self._go_on, self._away):
            # The keys are given below: one to the whole page, one to the list alone.
            button.setShortcut(QKeySequence())
        head = QHBoxLayout()
        head.setSpacing(4)
        head.addWidget(SectionHead(self.tr("This is where you were")), 1)
        for widget in (self._said, self._back, self._away, self._go_on):
            head.addWidget(widget)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 6, 0)
        column.setSpacing(2)
        column.addLayout(head)
        column.addWidget(self._list)
        self.hide()

    def _wire(self) -> None:
        self._list.opened.connect(self._resume)
        self._list.buttonPressed.connect(self._resume)
        self._go_on.clicked.connect(lambda: self._resume("0"))
        self._away.clicked.connect(self._throw_away)
        self._back.clicked.connect(self._bring_back)
        delete = QShortcut(QKeySequence(Qt.Key.Key_Delete), self._list)
        delete.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        delete.activated.connect(self._throw_away)
        QShortcut(QKeySequence("Ctrl+G"), self).activated.connect(lambda: self._resume("0"))

    def _row(self, at: int, line: DraftLine) -> RowView:
        kept = line.kept_at.astimezone()
        day = near_day(self._words, kept.date(), self._today)
        said = self.tr("{day} at {time}").format(day=day, time=clock_time(kept.time()))
        go_on = ButtonView(self.tr("Go on"), "arrow-right")
        return RowView(id=str(at), name=line.title, what=first_upper(said), left="pencil", button=go_on)

    def _resume(self, row_id: str) -> None:
        if int(row_id) < len(self._lines):
            self.resumeAsked.emit(self._lines[int(row_id)].key)

    def _throw_away(self) -> None:
        line = self._lines[int(self._list.current_id() or 0)]
        try:
            self._drafts.drop(line.key)
        except DeskError:
            # The rail says that nothing can be kept now; so it stays.
            return
        self._thrown = line
        self._said.setText(self.tr("Thrown away."))
        self.show_lines(self._today)
        self._back.setFocus()

    def _bring_back(self) -> None:
        if self._thrown is None:
            return
        try:
            self._drafts.keep(self._thrown.key, self._thrown.title, self._thrown.fields)
        except DeskError:
            return
        self.forget_thrown()
        self.show_lines(self._today)
        self._list.setFocus()
