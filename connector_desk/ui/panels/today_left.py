"""Where somebody was: what was typed and not saved yet, newest on top; one key goes on with it."""

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QVBoxLayout, QWidget

from connector_desk.domain.errors import DeskError
from connector_desk.domain.words import Words
from connector_desk.services.drafts import DraftLine
from connector_desk.ui import theme
from connector_desk.ui.keeping import Drafts
from connector_desk.ui.models.paged import fixed
from connector_desk.ui.panels.today_words import first_upper
from connector_desk.ui.theme import Role
from connector_desk.ui.widgets.buttons import QuietButton
from connector_desk.ui.widgets.flow import FlowRow
from connector_desk.ui.widgets.row_list import RowList
from connector_desk.ui.widgets.rows import RowView
from connector_desk.ui.widgets.text import Text
from connector_desk.words.days import clock_time, near_day

ROWS, ROWS_SMALL = 2, 1
"""So many stand in sight, in a high window and in others; the list goes on below."""
HIGH = 760


class LeftHere(QWidget):
    """The drafts of whoever works here; `resumeAsked` carries the DraftKey of one to go on with."""

    resumeAsked = Signal(object)
    remarkAsked = Signal(str)

    def __init__(self, drafts: Drafts, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._drafts, self._words = drafts, words
        self._lines: tuple[DraftLine, ...] = ()
        self._thrown: DraftLine | None = None
        self._today = date.min
        self._list = RowList(fixed(()), self.tr("This is where you were"))
        self._go_on = QuietButton(self.tr("Go on"), "arrow-right", "Ctrl G")
        self._away = QuietButton(self.tr("Throw it away"), "trash", "Del")
        self._back = QuietButton(self.tr("Bring it back"), "undo")
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
        self._back.setVisible(is_thrown)
        self.setVisible(has_lines or is_thrown)
        self.dress()

    def forget_thrown(self) -> None:
        """Offer no more to bring back what was thrown away."""
        self._thrown = None

    def dress(self) -> None:
        """Keep the sheet no higher than its rows, and leave room for who waits."""
        is_high = self.window().height() >= HIGH * theme.current().scale
        rows = min(len(self._lines), ROWS if is_high else ROWS_SMALL)
        self._list.setFixedHeight(self._list.delegate.row_height() * rows + 10)

    def _lay_out(self) -> None:
        for button in (self._go_on, self._away):
            # The keys are given below: one to the whole page, one to the list alone.
            button.setShortcut(QKeySequence())
        title = Text(self.tr("This is where you were"), Role.SECTION, wrap=False)
        head = FlowRow(4)
        for widget in (title, self._go_on, self._away, self._back):
            head.flow.addWidget(widget)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 6, 0)
        column.setSpacing(0)
        column.addWidget(head)
        column.addWidget(self._list)
        self.hide()

    def _wire(self) -> None:
        self._list.opened.connect(self._resume)
        self._go_on.clicked.connect(self._go_on_with)
        self._away.clicked.connect(self._throw_away)
        self._back.clicked.connect(self._bring_back)
        delete = QShortcut(QKeySequence(Qt.Key.Key_Delete), self._list)
        delete.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        delete.activated.connect(self._throw_away)
        QShortcut(QKeySequence("Ctrl+G"), self).activated.connect(self._go_on_with)

    def _row(self, at: int, line: DraftLine) -> RowView:
        kept = line.kept_at.astimezone()
        day = near_day(self._words, kept.date(), self._today)
        said = self.tr("{day} at {time}").format(day=day, time=clock_time(kept.time()))
        return RowView(id=str(at), name=line.title, what=first_upper(said), left="pencil")

    def _resume(self, row_id: str) -> None:
        if int(row_id) < len(self._lines):
            self.resumeAsked.emit(self._lines[int(row_id)].key)

    def _go_on_with(self) -> None:
        """Go on with the row that is selected, or with the newest."""
        self._resume(self._list.current_id() or "0")

    def _throw_away(self) -> None:
        line = self._lines[int(self._list.current_id() or 0)]
        try:
            self._drafts.drop(line.key)
        except DeskError:
            # The rail says that nothing can be kept now; so it stays.
            return
        self._thrown = line
        self.show_lines(self._today)
        self.remarkAsked.emit(self.tr("Thrown away. It can still be brought back here."))
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
        self.remarkAsked.emit(self.tr("It waits here again."))
        self._list.setFocus()
