"""The first start, in three steps: whose desk it is, a passphrase, and the reserve key on paper."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from connector_desk.ui.panels.passphrase_choice import PassphraseChoice
from connector_desk.ui.street_window import StreetWindow
from connector_desk.ui.tasks import Tasks
from connector_desk.ui.theme import Role
from connector_desk.ui.unlock import Explain
from connector_desk.ui.widgets.banner import Banner
from connector_desk.ui.widgets.buttons import MainButton, QuietButton, SecondButton
from connector_desk.ui.widgets.choice import ChoiceKey, OneOf
from connector_desk.ui.widgets.fields import LineField
from connector_desk.ui.widgets.mark import Mark
from connector_desk.ui.widgets.paper import Paper
from connector_desk.ui.widgets.shapes import Shape
from connector_desk.ui.widgets.steps import Steps
from connector_desk.ui.widgets.text import Text

if TYPE_CHECKING:
    from connector_desk.ui.panels.recovery_sheet import RecoverySheetPanel
    from connector_desk.ui.recovery_boxes import Recovery


@dataclass(frozen=True)
class NewDesk:
    """What the first start asks."""

    organization: str
    person: str
    passphrase: str = field(repr=False)
    has_sample: bool = False


class FirstStartBox(Paper):
    """Gives a NewDesk after the second step; the third shows the reserve key, and then comes `stepsDone`."""

    deskAsked = Signal(object)
    stepsDone = Signal()

    def __init__(self, suggest: Callable[[], Sequence[str]]) -> None:
        super().__init__()
        self._suggest = suggest
        self._steps = Steps(
            [
                (self.tr("Welcome"), self.tr("Who are you?")),
                (self.tr("Your passphrase"), self.tr("Four words that you choose")),
                (self.tr("Your reserve key"), self.tr("On paper, in an envelope")),
            ]
        )
        self._pages = QStackedWidget()
        for page in (self._welcome(), self._words(), self._reserve()):
            self._pages.addWidget(page)
        self._back = SecondButton(self.tr("Back"))
        self._back.clicked.connect(lambda: self._go(self._pages.currentIndex() - 1))
        self._later = QuietButton(self.tr("Later"))
        self._later.clicked.connect(self.stepsDone)
        self._next = MainButton(self.tr("Next"), "arrow-right", "Enter")
        self._next.clicked.connect(self._forward)
        self._lay_out()
        self._go(0)

    @property
    def at(self) -> int:
        """The step in sight, from 0."""
        return self._pages.currentIndex()

    def begin(self) -> None:
        """Go to the first step, with the focus in its field."""
        self._go(0)

    def wait(self) -> None:
        """Show that the desk is being made."""
        self._back.setEnabled(False)
        self._next.block(self.tr("The desk is being made. This takes a moment."))

    def refuse(self, message: tuple[str, str, str]) -> None:
        """Say why no desk was made; everything typed stays."""
        self._back.setEnabled(True)
        self._next.unblock()
        self._trouble.say(message[0], " ".join(message[1:]))
        self._trouble.show()

    def show_sheet(self, panel: "RecoverySheetPanel") -> None:
        """Go to the last step: the desk is there, and this is its recovery sheet."""
        self.choice.clear()
        panel.proved.connect(self._prove)
        self._sheet_place.addWidget(panel, 1)
        self._go(2)
        panel.begin()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let Enter go on from a choice that is taken; the first Enter took it."""
        is_enter = isinstance(event, QKeyEvent) and event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
        if is_enter and event.type() == QEvent.Type.KeyPress and isinstance(watched, ChoiceKey) and watched.isChecked():
            self._forward()
            return True
        return super().eventFilter(watched, event)

    def _lay_out(self) -> None:
        left = QVBoxLayout()
        left.setSpacing(16)
        left.addWidget(Mark(46))
        left.addWidget(self._steps, 1)
        right = QVBoxLayout()
        right.addWidget(self._pages, 1)
        foot = QHBoxLayout()
        foot.addWidget(self._back, 0, Qt.AlignmentFlag.AlignTop)
        foot.addStretch(1)
        foot.addWidget(self._later, 0, Qt.AlignmentFlag.AlignTop)
        foot.addWidget(self._next, 0, Qt.AlignmentFlag.AlignTop)
        right.addLayout(foot)
        row = QHBoxLayout()
        row.setSpacing(26)
        row.addLayout(left, 2)
        row.addLayout(right, 5)
        self.column.addLayout(row)

    def _sheet(self, title: str, sentence: str) -> tuple[QWidget, QVBoxLayout]:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 8)
        column.setSpacing(8)
        column.addWidget(Text(title, Role.TITLE))
        column.addWidget(Text(sentence))
        return page, column

    def _welcome(self) -> QWidget:
        page, column = self._sheet(self.tr("Welcome"), self.tr("This desk helps you to remember who waits for whom."))
        self._name = LineField(
            self.tr("What is your organisation called?"), "", self.tr("This name stands at the top of letters.")
        )
        self._person = LineField(self.tr("And what are you called?"))
        self._name.editor.returnPressed.connect(self._person.setFocus)
        self._person.editor.returnPressed.connect(self._go_to_kind)
        self._kind = OneOf(
            [
                ("empty", ChoiceKey(self.tr("An empty desk"), self.tr("To start work"), Shape.PROPOSED)),
                ("sample", ChoiceKey(self.tr("The sample"), self.tr("Invented people, to practise"), Shape.RUNNING)),
            ]
        )
        for key in self._kind.findChildren(ChoiceKey):
            key.installEventFilter(self)
        self._kind.chosen.connect(self._settle)
        for part in (self._name, self._person, self._kind):
            column.addWidget(part)
        column.addStretch(1)
        return page

    def _words(self) -> QWidget:
        page, column = self._sheet(
            self.tr("Choose your passphrase"),
            self.tr("With these four words the desk opens. Make a little story of them."),
        )
        self.choice = PassphraseChoice(self._suggest)
        self.choice.chosenDone.connect(self._forward)
        self._trouble = Banner(Shape.LATE, "")
        self._trouble.hide()
        column.addWidget(self.choice)
        column.addWidget(
            Banner(
                Shape.PRIVATE,
                self.tr("Nobody else knows these words. Neither do we."),
                self.tr("That is why you make a reserve key on paper in a moment."),
            )
        )
        column.addWidget(self._trouble)
        column.addStretch(1)
        return page

    def _reserve(self) -> QWidget:
        page, column = self._sheet(
            self.tr("Your reserve key"),
            self.tr("Is the passphrase lost? With this recovery sheet the desk opens all the same."),
        )
        self._sheet_place = QVBoxLayout()
        column.addLayout(self._sheet_place, 1)
        return page

    def _go(self, at: int) -> None:
        self._pages.setCurrentIndex(at)
        self._steps.go(at)
        # A desk that was made is there: from its reserve key there is no way back.
        self._back.setVisible(at == 1)
        self._later.setVisible(at == 2)
        self._next.setText(self.tr("To the desk") if at == 2 else self.tr("Next"))
        self._next.unblock()
        if at == 0:
            self._name.setFocus()
            self._settle(self._kind.value())
        elif at == 1:
            self.choice.start()
        else:
            self._next.block(self.tr("First type the sheet over."))

    def _prove(self) -> None:
        self._later.hide()
        self._next.unblock()
        self._next.setFocus()

    def _settle(self, value: str) -> None:
        if value:
            self._next.unblock()
        else:
            self._next.block(self.tr("Choose one of the two first."))

    def _go_to_kind(self) -> None:
        self._kind.setFocus()

    def _forward(self) -> None:
        at = self._pages.currentIndex()
        if not self._next.isEnabled() or not self._is_whole(at):
            return
        if at == 0:
            self._go(1)
        elif at == 1:
            is_sample = self._kind.value() == "sample"
            wanted = NewDesk(self._name.value(), self._person.value(), self.choice.passphrase(), is_sample)
            self.deskAsked.emit(wanted)
        else:
            self.stepsDone.emit()

    def _is_whole(self, at: int) -> bool:
        if at == 1:
            return self.choice.is_whole()
        for asked in (self._name, self._person):
            asked.clear_fault()
        if at == 0 and not self._name.value():
            self._name.show_fault(self.tr("The desk has no name yet."), "", self.tr("Type the name that people know."))
            self._name.setFocus()
        elif at == 0 and not self._person.value():
            self._person.show_fault(self.tr("Who works here?"), "", self.tr("Type what colleagues call you."))
            self._person.setFocus()
        else:
            return True
        return False


class FirstStarting(QObject):
    """Puts the three steps before the street and runs `create(NewDesk)` off the GUI thread."""

    deskOpened = Signal(object)

    def __init__(
        self, street: StreetWindow, create: Callable[[NewDesk], object], explain: Explain, recovery: "Recovery"
    ) -> None:
        super().__init__(street)
        self.street = street
        self._create, self._explain, self._recovery = create, explain, recovery
        self._desk: object | None = None
        self._tasks = Tasks(self)
        self.box = FirstStartBox(recovery.suggest)
        self.box.deskAsked.connect(self._make)
        self.box.stepsDone.connect(lambda: self.deskOpened.emit(self._desk))
        street.show_sheet(self.box, 900)
        self.box.begin()

    def _make(self, wanted: NewDesk) -> None:
        self.box.wait()
        self._tasks.start(lambda _ticket: self._create(wanted), self._show_sheet, self._refuse)

    def _show_sheet(self, desk: object) -> None:
        from connector_desk.ui.panels.recovery_sheet import RecoverySheetPanel

        self._desk = desk
        self.box.show_sheet(RecoverySheetPanel(self._recovery.sheet_acts(desk)))

    def _refuse(self, error: BaseException) -> None:
        self.box.refuse(self._explain(error))
