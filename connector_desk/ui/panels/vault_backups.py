"""Where the backups lie and how old they are; one more now, other places, other times, and taking something back."""

from collections.abc import Callable, Sequence
from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from connector_desk.domain.backup import BackupPlan, FoundBackup
from connector_desk.domain.words import Words
from connector_desk.services.backups import BackupState
from connector_desk.ui.caretaker import Caretaker, Doing
from connector_desk.ui.panels.backup_words import moment, place_chip, place_line, problem_sentences
from connector_desk.ui.panels.tab_order import follow_reading_order
from connector_desk.ui.theme import Role
from connector_desk.ui.widgets.banner import ThreePartMessage
from connector_desk.ui.widgets.buttons import QuietButton, SecondButton
from connector_desk.ui.widgets.card import HEAD_ACT, Icon, Line, SectionHead, Sheet
from connector_desk.ui.widgets.chip import Chip
from connector_desk.ui.widgets.choice import CheckBox
from connector_desk.ui.widgets.flow import FlowRow
from connector_desk.ui.widgets.layouts import clear_layout
from connector_desk.ui.widgets.progress import Progress
from connector_desk.ui.widgets.shapes import Shape
from connector_desk.ui.widgets.text import Text
from connector_desk.viewmodels.backups import PlaceRow, place_rows
from connector_desk.words.errors import explain


class BackupsPanel(QWidget):
    """Shows what the caretaker knows. `planAsked` carries the plan that is wanted instead of the present one.

    `found` returns the backups that lie beside the desk, newest first, whether the desk can be read or not.
    """

    planAsked = Signal(object)
    placeAsked = Signal()
    restoreAsked = Signal()

    def __init__(
        self,
        caretaker: Caretaker,
        words: Words,
        now: Callable[[], datetime],
        found: Callable[[], Sequence[FoundBackup]],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._caretaker, self._words, self._now, self._found = caretaker, words, now, found
        self._plan = BackupPlan()
        self._sheet = Sheet()
        self._make = SecondButton(self.tr("Make a backup now"), "usb")
        self._restore = QuietButton(self.tr("Take something back"), "undo")
        self._add = QuietButton(self.tr("Another folder or stick"), "plus")
        self._check = QuietButton(self.tr("Look through the desk"), "search")
        self._at_lock = CheckBox(self.tr("Make one when the desk locks"))
        self._daily = CheckBox(self.tr("Make one each day"))
        self._progress = Progress()
        self._messages = QVBoxLayout()
        self._lay_out()
        self._wire()
        self.refresh()

    def refresh(self) -> None:
        """Ask again how things are."""
        state = self._caretaker.state
        clear_layout(self._sheet.body)
        for part in (self._sheet, self._at_lock, self._daily):
            part.setVisible(state is not None)
        if state is not None:
            self._show_state(state)
        self._show_work()
        self._show_messages()
        follow_reading_order(self)

    def _show_state(self, state: BackupState) -> None:
        self._plan = state.plan
        for box, is_on in ((self._at_lock, state.plan.at_lock), (self._daily, state.plan.daily)):
            box.setChecked(is_on)
        for at, row in enumerate(place_rows(state, self._now())):
            if at:
                self._sheet.body.addWidget(Line())
            self._sheet.body.addWidget(self._line(row))

    def _lay_out(self) -> None:
        acts, more = FlowRow(4), FlowRow(4)
        for act in (self._make, self._restore):
            acts.flow.addWidget(act)
        for act in (self._add, self._check):
            more.flow.addWidget(act)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(SectionHead(self.tr("Backups"), self.tr("They are locked, too")))
        column.addLayout(self._messages)
        for part in (self._sheet, acts, self._progress, self._at_lock, self._daily, more):
            column.addWidget(part)

    def _wire(self) -> None:
        self._make.clicked.connect(self._caretaker.make)
        self._check.clicked.connect(self._caretaker.check)
        self._restore.clicked.connect(self.restoreAsked)
        self._add.clicked.connect(self.placeAsked)
        self._progress.stopAsked.connect(self._caretaker.stop)
        self._at_lock.clicked.connect(lambda is_on: self._ask(at_lock=is_on))
        self._daily.clicked.connect(lambda is_on: self._ask(daily=is_on))
        self._caretaker.stateChanged.connect(self.refresh)
        self._caretaker.progressed.connect(self._progress.show_part)

    def _ask(self, **changes: object) -> None:
        self.planAsked.emit(self._plan.model_copy(update=changes))

    def _line(self, row: PlaceRow) -> QWidget:
        made = QWidget()
        word, shape = place_chip(self._words, row)
        said = place_line(self._words, row, self._now())
        made.setAccessibleName(f"{row.place.name}. {said} {word}")
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(Text(row.place.name, Role.HEAD))
        words.addWidget(Text(said, Role.SECOND))
        line = QHBoxLayout(made)
        line.setContentsMargins(0, 4, 0, 4)
        line.setSpacing(14)
        line.addWidget(Icon("house" if row.is_own else "usb"), 0, Qt.AlignmentFlag.AlignVCenter)
        line.addLayout(words, 1)
        right = QVBoxLayout()
        right.setSpacing(0)
        right.addWidget(Chip(word, shape), 0, Qt.AlignmentFlag.AlignRight)
        if not row.is_own:
            right.addWidget(self._away(row), 0, Qt.AlignmentFlag.AlignRight)
        line.addLayout(right)
        return made

    def _away(self, row: PlaceRow) -> QWidget:
        act = QuietButton(self.tr("Not here any more"), "cross")
        act.set_height(HEAD_ACT)
        act.setAccessibleName(self.tr("No more backups to {name}").format(name=row.place.name))
        rest = tuple(place for place in self._plan.places if place != row.place)
        act.clicked.connect(lambda: self._ask(places=rest))
        return act

    def _show_work(self) -> None:
        sentences = {
            Doing.BACKUP: self.tr("The backup is being made, {percent} %"),
            Doing.CHECK: self.tr("The desk is being looked through, {percent} %"),
        }
        if self._caretaker.doing is Doing.NOTHING:
            self._progress.end()
            self._make.unblock()
            self._check.unblock()
            return
        self._progress.begin(sentences[self._caretaker.doing])
        self._progress.show_part(self._caretaker.fraction)
        for act in (self._make, self._check):
            act.block("")

    def _show_messages(self) -> None:
        clear_layout(self._messages)
        if self._caretaker.problems:
            found = " ".join(problem_sentences(self._words, self._caretaker.problems))
            safe = self.tr("Your backups are as they were.")
            self._messages.addWidget(ThreePartMessage(found, safe, self._way_out(), shape=Shape.TODAY))
        for place, error in self._caretaker.faults:
            message = explain(error, self._words)
            at = self.tr("{place}: {sentence}").format(place=place.name, sentence=message.happened)
            self._messages.addWidget(ThreePartMessage(at, message.safe, message.now))
        if self._caretaker.fault is not None:
            message = explain(self._caretaker.fault, self._words)
            self._messages.addWidget(ThreePartMessage(message.happened, message.safe, message.now))

    def _way_out(self) -> str:
        """Name the backup to take: what was written down after it is not in it."""
        found = self._found()
        if not found:
            return self.tr("Is there a backup on a stick? Take that one back. Until then write down nothing new.")
        day = moment(self._words, found[0].made_at, self._now())
        return self.tr("Take the newest one back: {day}. Until then write down nothing new.").format(day=day)
