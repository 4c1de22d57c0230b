"""The left side: the letter itself, or why there is none."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from connector_desk.domain.entity import Kind
from connector_desk.domain.errors import (
    DeskError,
    IdentifyingText,
    NothingEnded,
    NothingSent,
    NothingToPrint,
    NoWordYet,
    OrderTurned,
    TemplateBroken,
)
from connector_desk.domain.words import Words
from connector_desk.ui import rights
from connector_desk.ui.panels.paper_preview import PaperPreview
from connector_desk.ui.theme import Role
from connector_desk.ui.widgets.banner import ThreePartMessage
from connector_desk.ui.widgets.buttons import SecondButton
from connector_desk.ui.widgets.card import SectionHead
from connector_desk.ui.widgets.chip import Chip
from connector_desk.ui.widgets.layouts import clear_layout
from connector_desk.ui.widgets.shapes import Shape
from connector_desk.ui.widgets.text import Text
from connector_desk.words.errors import explain


class LetterSheet(QWidget):
    """Shows the bytes that print; while there is no letter it says why, with the one act that helps."""

    askAsked = Signal()
    """The resident must be asked first."""
    mendAsked = Signal(object)
    """A text must be written otherwise: the IdentifyingText or OrderTurned."""
    textAsked = Signal()
    """The text of this kind of letter must be mended."""

    def __init__(self, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self.preview = PaperPreview(self.tr("The letter"))
        self._chip = Chip(self.tr("May go"), Shape.DONE)
        self._waiting = Text(self.tr("The letter is being made."), Role.BODY, "ink2")
        self._why = QWidget()
        self._why_column = QVBoxLayout(self._why)
        self._why_column.setContentsMargins(0, 0, 0, 0)
        self._stack = QStackedWidget()
        for view in (self._waiting, self.preview, self._why):
            self._stack.addWidget(view)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(SectionHead(self.tr("This goes along"), icon="mail", right=self._chip))
        column.addWidget(self._stack, 1)
        self.setFocusProxy(self.preview)

    def show_waiting(self) -> None:
        """Say that the letter is being made; a letter that is in sight stays until the new one is there."""
        if self._stack.currentWidget() is not self.preview:
            self._chip.hide()
            self._stack.setCurrentWidget(self._waiting)

    def show_letter(self, content: bytes, name: str) -> None:
        """Show a letter that may go; `name` is whoever allowed it, empty where it needs nobody's yes."""
        self.preview.show_pdf(content)
        may_go = self.tr("{name} allows it").format(name=name) if name else self.tr("May go")
        self._chip.show_state(may_go, Shape.DONE)
        self._chip.show()
        self._stack.setCurrentWidget(self.preview)

    def show_stopped(self, error: DeskError, ask: str) -> None:
        """Say why there is no letter; `ask` is the word on the button that goes to the resident's consents."""
        self.preview.clear()
        self._chip.show_state(self.tr("No letter"), Shape.NOT)
        self._chip.show()
        clear_layout(self._why_column)
        said = explain(error, self._words)
        act = self._act(error, ask)
        self._why_column.addWidget(ThreePartMessage(said.happened, said.safe, said.now, acts=(act,) if act else ()))
        self._why_column.addStretch(1)
        focus = self.window().focusWidget()
        had_focus = focus is not None and self.isAncestorOf(focus)
        self._stack.setCurrentWidget(self._why)
        if had_focus and act:
            act.setFocus()

    def _act(self, error: DeskError, ask: str) -> SecondButton | None:
        """Return the one act that helps, where there is one."""
        if isinstance(error, NothingSent | NothingEnded | NoWordYet | NothingToPrint):
            return None
        if isinstance(error, TemplateBroken) or getattr(error, "place", "") == "template":
            text = rights.changes(SecondButton(self.tr("Change its text"), "pencil"), Kind.LETTER_TEMPLATES)
            text.clicked.connect(lambda: self.textAsked.emit())
            return text
        if isinstance(error, IdentifyingText | OrderTurned):
            mend = SecondButton(self.tr("Write it otherwise"), "pencil")
            mend.clicked.connect(lambda: self.mendAsked.emit(error))
            return mend
        button = SecondButton(ask, "speech")
        button.clicked.connect(lambda: self.askAsked.emit())
        return button
