"""The right side of the second step: what stays here, the promise, who does what; then on to giving."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from connector_desk.domain.words import Words
from connector_desk.services.handover_book import HandoverChoices
from connector_desk.services.handovers import HandoverDraft
from connector_desk.ui.panels.handover_columns import Columns
from connector_desk.ui.panels.handover_promise import PromiseSheet
from connector_desk.ui.panels.handover_tasks import TasksCard
from connector_desk.ui.theme import Role
from connector_desk.ui.widgets.buttons import MainButton, SecondButton
from connector_desk.ui.widgets.card import Scroll, SectionHead
from connector_desk.ui.widgets.text import Text
from connector_desk.ui.widgets.tiles import HatchedList, HeldLine


class CheckPanel(QWidget):
    """`draftChanged` comes when the promise or the tasks were changed by hand."""

    draftChanged = Signal()
    askAsked = Signal()
    laterAsked = Signal()
    nextAsked = Signal()

    def __init__(self, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._head = SectionHead(self.tr("This stays here"), icon="curtain")
        self._held = HatchedList()
        self._nothing_held = Text(self.tr("Nothing. All of it goes along."), Role.BODY, "ink2")
        self.promise = PromiseSheet()
        self.tasks = TasksCard(words)
        self._later = SecondButton(self.tr("Keep for later"))
        self.next = MainButton(self.tr("On to giving"), key="Ctrl Enter")
        self._lay_out()
        self._held.askPressed.connect(lambda _id: self.askAsked.emit())
        self.promise.promiseChanged.connect(self.draftChanged)
        self.tasks.tasksChanged.connect(self.draftChanged)
        self._later.clicked.connect(lambda: self.laterAsked.emit())
        self.next.clicked.connect(lambda: self.nextAsked.emit())

    def show_draft(self, draft: HandoverDraft, choices: HandoverChoices) -> None:
        """Show the promise and the tasks of a handover."""
        self.promise.show_promise(draft, choices)
        self.tasks.show_tasks(draft, choices)

    def show_held(self, lines: Sequence[HeldLine]) -> None:
        """Show what stays here."""
        self._held.show_lines(lines)
        self._held.setVisible(bool(lines))
        self._nothing_held.setVisible(not lines)
        self._head.remark.setText(self.tr("%n thing(s)", "", len(lines)) if lines else "")

    def show_top(self) -> None:
        """Begin with what stays here."""
        self._scroll.verticalScrollBar().setValue(0)

    def with_changes(self, draft: HandoverDraft) -> HandoverDraft:
        """Return the draft with the promise and the tasks as they stand here."""
        return self.promise.with_promise(self.tasks.with_tasks(draft))

    def _lay_out(self) -> None:
        content = QWidget()
        inside = QVBoxLayout(content)
        inside.setContentsMargins(0, 0, 8, 0)
        inside.setSpacing(8)
        inside.addWidget(self._head)
        inside.addWidget(self._held)
        inside.addWidget(self._nothing_held)
        inside.addWidget(SectionHead(self.tr("The promise")))
        inside.addWidget(self.promise)
        inside.addWidget(self.tasks)
        inside.addStretch(1)
        for button in (self._later, self.next):
            button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        self._scroll = Scroll(content)
        column.addWidget(self._scroll, 1)
        column.addWidget(Columns((self._later, self.next), most=2, is_spread=True))
