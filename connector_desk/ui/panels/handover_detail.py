"""One handover to read: own words, the promise, who does what, and the steps that may follow."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from connector_desk.domain.entity import Kind
from connector_desk.domain.handover import HandoverStatus, fitting_words
from connector_desk.domain.week import day_of
from connector_desk.domain.words import Words
from connector_desk.services.handover_book import HandoverDetail, HandoverLine
from connector_desk.ui import rights
from connector_desk.ui.panels.handover_asks import AskWords
from connector_desk.ui.panels.handover_columns import Columns
from connector_desk.ui.panels.handover_tasks import task_lines
from connector_desk.ui.panels.handover_words import SHAPES, from_to, promise_line, ring_of, step_word
from connector_desk.ui.theme import Role
from connector_desk.ui.widgets.buttons import MainButton, QuietButton, SecondButton
from connector_desk.ui.widgets.card import Card, FactLine, ReasonLine, Sheet
from connector_desk.ui.widgets.chip import Chip
from connector_desk.ui.widgets.flow import FlowRow
from connector_desk.ui.widgets.layouts import clear_layout
from connector_desk.ui.widgets.own_words import OwnWords
from connector_desk.ui.widgets.ring import LoopRing
from connector_desk.ui.widgets.text import Text
from connector_desk.viewmodels.handovers import Step, can_change, steps_of
from connector_desk.words.days import full_day, long_day
from connector_desk.words.terms import term


class HandoverDetailView(QWidget):
    """Shows one handover; the acts are signals, the page does them."""

    letterAsked = Signal()
    changeAsked = Signal()
    removeAsked = Signal()
    residentAsked = Signal()
    wordAsked = Signal()
    giveAsked = Signal()
    stepAsked = Signal(object)
    """The Step that was pressed."""

    def __init__(self, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 8, 0)
        self._column.setSpacing(10)

    def show_nothing(self) -> None:
        """Show no handover."""
        clear_layout(self._column)

    def show_detail(self, detail: HandoverDetail, line: HandoverLine) -> None:
        """Show a handover."""
        self.show_nothing()
        parts = (
            self._head(detail),
            self._acts(detail),
            *self._asks(detail),
            self._promise(detail, line),
            self._tasks(detail),
            self._standing(detail),
        )
        for part in parts:
            self._column.addWidget(part)
            # Left to Qt it is shown a turn later, and squashed by a picture that was due before its room was measured.
            part.show()
        self._column.addStretch(1)

    def _head(self, detail: HandoverDetail) -> QWidget:
        status = detail.handover.status
        made = QWidget()
        row = QHBoxLayout(made)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        title = from_to(detail.resident.first_name, detail.recipient_name, self._words)
        row.addWidget(Text(title, Role.DETAIL), 1)
        row.addWidget(Chip(term(self._words, status), SHAPES[status]), 0, Qt.AlignmentFlag.AlignTop)
        return made

    def _asks(self, detail: HandoverDetail) -> list[QWidget]:
        made: list[QWidget] = []
        for ask in detail.asks:
            if not ask.sensitive:
                made.append(OwnWords(ask.own_words))
                continue
            sheet = Sheet(fill="linen")
            sheet.body.addWidget(AskWords(ask, self._words, role=Role.OWN_LEAD))
            made.append(sheet)
        return made

    def _promise(self, detail: HandoverDetail, line: HandoverLine) -> Sheet:
        sheet = Sheet(bar="lamp" if line.is_open else "")
        said = promise_line(detail, self._words)
        row = QHBoxLayout()
        row.setSpacing(14)
        row.addWidget(LoopRing(ring_of(line, self._words), said), 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(Text(said, Role.HEAD))
        if line.is_open:
            words.addWidget(Text(self._open_line(detail), Role.SECOND))
        row.addLayout(words, 1)
        sheet.body.addLayout(row)
        if fitting_words(detail.handover):
            sheet.body.addWidget(self._wide(self._word_button(detail)))
        elif detail.handover.status is HandoverStatus.DRAFT:
            give = rights.changes(MainButton(self.tr("On to giving"), "arrow-right"), Kind.HANDOVERS)
            give.clicked.connect(lambda: self.giveAsked.emit())
            sheet.body.addWidget(self._wide(give))
        return sheet

    def _open_line(self, detail: HandoverDetail) -> str:
        if fitting_words(detail.handover):
            return self.tr("There is an answer. The loop closes when word was given.")
        return self.tr("Nobody said yet: I take it up.")

    def _word_button(self, detail: HandoverDetail) -> MainButton:
        button = rights.changes(
            MainButton(self.tr("Give {name} word").format(name=detail.waits_for_word), "speech"), Kind.HANDOVERS
        )
        button.clicked.connect(lambda: self.wordAsked.emit())
        return button

    def _tasks(self, detail: HandoverDetail) -> Card:
        card = Card(self.tr("Who does what"), "people")
        handover = detail.handover
        lines = [
            *task_lines(handover.agreed_tasks, detail.party_names, is_agreed=True),
            *task_lines(handover.not_agreed, detail.party_names, is_agreed=False),
        ]
        for line in lines:
            card.body.addWidget(line)
        if not lines:
            card.body.addWidget(Text(self.tr("Nothing was agreed yet."), Role.SECOND, "ink2"))
        card.body.addWidget(FactLine(self.tr("Responsible"), detail.responsible_name))
        return card

    def _standing(self, detail: HandoverDetail) -> Card:
        handover = detail.handover
        card = Card(self.tr("How it stands"), "loop")
        for said, day in (
            (self.tr("Asked on {day}"), handover.requested_on),
            (self.tr("Taken up on {day}"), handover.accepted_on),
            (self.tr("Ended on {day}"), handover.ended_on),
        ):
            if day is not None:
                card.body.addWidget(ReasonLine(said.format(day=long_day(self._words, day))))
        if handover.status_reason:
            card.body.addWidget(Text(handover.status_reason))
        for moment in detail.printed:
            left_on = full_day(self._words, day_of(moment))
            left = self.tr("Letter {code} left on {day}").format(code=handover.code, day=left_on)
            card.body.addWidget(ReasonLine(left, "mail"))
        card.body.addWidget(Columns([self._step(step, detail) for step in steps_of(detail)], most=2, is_spread=True))
        return card

    def _step(self, step: Step, detail: HandoverDetail) -> QWidget:
        button = rights.changes(SecondButton(step_word(step.status, self._words)), Kind.HANDOVERS)
        button.clicked.connect(lambda: self.stepAsked.emit(step))
        if step.needs_word:
            button.block(self.tr("First give {name} word.").format(name=detail.waits_for_word))
        button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        return button

    def _wide(self, button: QWidget) -> QWidget:
        made = QWidget()
        row = QHBoxLayout(made)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(button)
        row.addStretch(1)
        return made

    def _acts(self, detail: HandoverDetail) -> QWidget:
        is_allowed = rights.may_change(Kind.HANDOVERS)
        acts = [(self.tr("The letter"), "mail", self.letterAsked)] if is_allowed else []
        if can_change(detail) and is_allowed:
            acts.append((self.tr("Change"), "pencil", self.changeAsked))
        acts.append((self.tr("To {name}").format(name=detail.resident.first_name), "person", self.residentAsked))
        if is_allowed:
            acts.append((self.tr("Remove"), "trash", self.removeAsked))
        buttons = FlowRow(0)
        for text, icon, signal in acts:
            button = QuietButton(text, icon)
            button.clicked.connect(lambda _on=False, signal=signal: signal.emit())
            buttons.flow.addWidget(button)
        return buttons
