"""The right side of the third step: to whom, what they get to know, who hears back; then the letter leaves."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from connector_desk.ui.theme import Role
from connector_desk.ui.widgets.banner import ThreePartMessage
from connector_desk.ui.widgets.buttons import MainButton, QuietButton, SecondButton
from connector_desk.ui.widgets.card import Card, FactLine, ReasonLine, Scroll, SectionHead
from connector_desk.ui.widgets.layouts import clear_layout
from connector_desk.ui.widgets.text import Text
from connector_desk.words.message import Message


@dataclass(frozen=True)
class GiveView:
    """What the last step says: to whom it goes, what they get to know, and the promise."""

    recipient: str
    told: Sequence[str]
    promise: str
    is_given: bool
    has_letter: bool
    may_go_without: bool
    has_printer: bool


class GivePanel(QWidget):
    """Three ways out: printer, file, or without a letter."""

    printAsked = Signal()
    fileAsked = Signal()
    withoutAsked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._facts = QVBoxLayout()
        self._facts.setSpacing(2)
        self._told = QVBoxLayout()
        self._told.setSpacing(0)
        self._message: ThreePartMessage | None = None
        self._column = QVBoxLayout(self)
        self.print = MainButton(self.tr("Print and hand over"), "printer", "Ctrl P")
        self.file = SecondButton(self.tr("Save as PDF and hand over"), "sheet", "Ctrl S")
        self.without = QuietButton(self.tr("Hand over without a letter"))
        self._no_printer = Text(self.tr("No printer was found on this computer."), Role.SECOND, "ink2")
        self._lay_out()
        self.print.clicked.connect(lambda: self.printAsked.emit())
        self.file.clicked.connect(lambda: self.fileAsked.emit())
        self.without.clicked.connect(lambda: self.withoutAsked.emit())

    def show_view(self, view: GiveView) -> None:
        """Show what is about to happen."""
        self.clear_message()
        clear_layout(self._facts)
        clear_layout(self._told)
        self._facts.addWidget(FactLine(self.tr("Goes to"), view.recipient, "arrow-right"))
        self._facts.addWidget(FactLine(self.tr("The promise"), view.promise, "loop"))
        for line in view.told:
            self._told.addWidget(ReasonLine(line))
        if not view.told:
            self._told.addWidget(Text(self.tr("Nothing about this person."), Role.BODY))
        self._name_buttons(view)

    def enter(self) -> None:
        """Put the focus on the first way out that is open."""
        for button in (self.print, self.file, self.without):
            if button.isEnabled() and not button.isHidden():
                button.setFocus()
                return

    def show_message(self, said: Message) -> None:
        """Say what went wrong; it stays until something else is tried."""
        self.clear_message()
        self._message = ThreePartMessage(said.happened, said.safe, said.now)
        self._column.insertWidget(self._column.count() - 4, self._message)

    def clear_message(self) -> None:
        """Take the message away."""
        if self._message is not None:
            self._message.hide()
            self._message.deleteLater()
            self._message = None

    def _name_buttons(self, view: GiveView) -> None:
        if view.is_given:
            self.print.setText(self.tr("Print the letter"))
            self.file.setText(self.tr("Save the letter as PDF"))
        else:
            self.print.setText(self.tr("Print and hand over"))
            self.file.setText(self.tr("Save as PDF and hand over"))
        self.print.setEnabled(view.has_letter and view.has_printer)
        self.file.setEnabled(view.has_letter)
        self._no_printer.setVisible(not view.has_printer)
        self.without.setVisible(view.may_go_without and not view.is_given)

    def _lay_out(self) -> None:
        content = QWidget()
        inside = QVBoxLayout(content)
        inside.setContentsMargins(0, 0, 8, 0)
        inside.setSpacing(8)
        inside.addWidget(SectionHead(self.tr("Giving")))
        card = Card(self.tr("This is what happens"), "loop")
        card.body.addLayout(self._facts)
        inside.addWidget(card)
        told = Card(self.tr("They get to know"), "eye")
        told.body.addLayout(self._told)
        inside.addWidget(told)
        inside.addWidget(Text(self.tr("This is kept in the list of what was shared."), Role.SECOND, "ink2"))
        inside.addStretch(1)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(2)
        self._column.addWidget(Scroll(content), 1)
        self._column.addWidget(self.print)
        self._column.addWidget(self._no_printer)
        self._column.addWidget(self.file)
        self._column.addWidget(self.without)
