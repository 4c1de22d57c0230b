"""The queue at the left of the counter: numbers and words, who is with whom, how long somebody waits."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QVBoxLayout, QWidget

from connector_desk.domain.entity import Kind
from connector_desk.domain.words import Words
from connector_desk.services.ports import Clock
from connector_desk.services.queue import Queue
from connector_desk.ui import rights
from connector_desk.ui.models.paged import fixed
from connector_desk.ui.panels.queue_words import ticket_row
from connector_desk.ui.theme import Role
from connector_desk.ui.widgets.buttons import QuietButton, SecondButton
from connector_desk.ui.widgets.card import SectionHead
from connector_desk.ui.widgets.fields import LineField
from connector_desk.ui.widgets.row_list import RowList
from connector_desk.ui.widgets.text import Text
from connector_desk.viewmodels.queue import is_from_before, queue_rows
from connector_desk.words.days import short_day
from connector_desk.words.message import Message

TICK_MS = 15_000
"""So often the waiting times are counted anew."""
MOST_IN_SIGHT = 3


class QueuePanel(QWidget):
    """Shows a queue and says what is asked of it; nothing here says who somebody is."""

    welcomeAsked = Signal()
    wordGiven = Signal(str)
    nextAsked = Signal()
    openAsked = Signal()
    chosen = Signal(str)
    moreAsked = Signal()

    def __init__(self, words: Words, clock: Clock, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words, self._clock = words, clock
        self._queue, self._talk_id = Queue(), ""
        self._build()
        self._wire()
        self._ticking = QTimer(self)
        self._ticking.setInterval(TICK_MS)
        self._ticking.timeout.connect(self.tick)
        self._ticking.start()

    def show_queue(self, queue: Queue) -> None:
        """Show the queue as it is now, and keep who is chosen."""
        self._queue = queue
        self.tick()
        has_rows = bool(self.rows.model.rowCount())
        self.rows.setVisible(has_rows)
        self._none.setVisible(not has_rows)
        self._none.setText(
            self.tr("Nobody waits.") if queue.hour else self.tr("The hour opens with the first visitor.")
        )
        self.open.setVisible(queue.hour is None)
        self.call.setVisible(bool(queue.waiting))
        self._old.setVisible(is_from_before(queue, self._clock.today()))
        if queue.hour is not None:
            day = short_day(self._words, queue.hour.day, self._clock.today())
            self._old.setText(self.tr("This hour is open since {day}. Close it first?").format(day=day))
        self.dress()

    def show_talk(self, talk_id: str) -> None:
        """Say who sits at this form."""
        self._talk_id = talk_id
        self.tick()

    def tick(self) -> None:
        """Count the waiting times anew."""
        rows = queue_rows(self._queue, self._talk_id, self._clock.now())
        self.rows.show_rows([ticket_row(self._words, row) for row in rows])

    def select(self, ticket_id: str) -> None:
        """Choose somebody in the queue."""
        self.rows.select(ticket_id)

    def chosen_id(self) -> str:
        """Return who is meant: who is chosen, and else who sits at this form."""
        here = {one.id for one in (*self._queue.here, *self._queue.waiting)}
        return next((one for one in (self.rows.current_id(), self._talk_id) if one in here), "")

    def talk_id(self) -> str:
        """Return who sits at this form, an empty text where that is nobody from the queue."""
        return self._talk_id if self._talk_id in {one.id for one in self._queue.here} else ""

    def ask_word(self) -> None:
        """Show the line for a word."""
        self.word.show()
        self.word.setFocus()

    def end_word(self) -> None:
        """Take the line for a word away, with what stands in it."""
        self.word.clear_fault()
        self.word.set_value("")
        self.word.hide()

    def say_fault(self, message: Message) -> None:
        """Say what is wrong with the word."""
        self.word.show_fault(message.happened, now=message.now)

    def dress(self) -> None:
        """Keep the list no higher than its rows, and no higher than leaves room for the rest."""
        shown = min(self.rows.model.rowCount(), MOST_IN_SIGHT)
        self.rows.setFixedHeight(self.rows.delegate.row_height() * shown + 10)

    def lists(self) -> tuple[QWidget, ...]:
        """Return what can be reached, from top to bottom."""
        return (self.rows, self.welcome, self.word, self.call, self.open)

    def _build(self) -> None:
        self.rows = RowList(fixed(()), self.tr("In the queue"))
        self._none = Text("", Role.BODY, "ink2")
        self._old = Text("", Role.BODY_STRONG, "lamp_ink")
        self.welcome = rights.changes(SecondButton(self.tr("Comes in"), "", "F2"), Kind.TICKETS)
        self.call = rights.changes(SecondButton(self.tr("The next one"), "", "F7"), Kind.TICKETS)
        self.open = rights.changes(QuietButton(self.tr("Open the hour")), Kind.WALK_IN_HOURS)
        self.more = QuietButton(self.tr("More about the queue"), "chevron-down", "Alt M")
        """Stands in the head of the page, for it leads to the closing of the hour as well."""
        # The page hears these keys: a button's own would be dead where it is out of sight.
        for button in (self.welcome, self.call, self.more):
            button.setShortcut(QKeySequence())
        self.word = LineField(self.tr("A word of their own"), hint=self.tr("butterfly"))
        self.word.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(SectionHead(self.tr("In the queue"), self.tr("Without names")))
        for part in (self._old, self._none, self.rows, self.welcome, self.word):
            column.addWidget(part)
        column.addWidget(self.call)
        column.addWidget(self.open, 0, Qt.AlignmentFlag.AlignLeft)

    def _wire(self) -> None:
        self.welcome.clicked.connect(lambda: self.welcomeAsked.emit())
        self.call.clicked.connect(lambda: self.nextAsked.emit())
        self.open.clicked.connect(lambda: self.openAsked.emit())
        self.more.clicked.connect(lambda: self.moreAsked.emit())
        self.rows.opened.connect(self.chosen)
        self.word.editor.returnPressed.connect(self._give_word)

    def _give_word(self) -> None:
        if self.word.value():
            self.wordGiven.emit(self.word.value())


def beside_queue(queue: QueuePanel, below: QWidget) -> QWidget:
    """Return the left side of the counter: the queue, and below it what is there of the day; F6 stops at each."""
    made = QWidget()
    column = QVBoxLayout(made)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(6)
    for part, share in ((queue, 0), (below, 1)):
        part.setProperty("pane", True)
        column.addWidget(part, share)
    return made
