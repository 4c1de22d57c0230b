"""Asks in own words: to read, or to choose which of them a handover is about."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from connector_desk.domain.consent import category_of_ask
from connector_desk.domain.entity import AskId
from connector_desk.domain.resident import Ask
from connector_desk.domain.typed import Typed
from connector_desk.domain.words import Words
from connector_desk.ui.theme import Role
from connector_desk.ui.widgets.buttons import QuietButton
from connector_desk.ui.widgets.card import Icon
from connector_desk.ui.widgets.choice import CheckBox
from connector_desk.ui.widgets.field_frame import FaultLine
from connector_desk.ui.widgets.layouts import clear_layout
from connector_desk.ui.widgets.own_words import quoted
from connector_desk.ui.widgets.text import Text
from connector_desk.words.terms import term


class AskWords(QWidget):
    """The words of one ask; sensitive ones are closed at first and say only what they are about."""

    def __init__(self, ask: Ask, words: Words, *, role: Role = Role.OWN_ROW, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ask = ask
        self._text = Text("", role)
        self._open = QuietButton(self.tr("Open"), "eye")
        self._open.clicked.connect(self.reveal)
        row = QHBoxLayout()
        row.setSpacing(8)
        if ask.sensitive:
            row.addWidget(Icon("lock", 16), 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self._text, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(row)
        column.addWidget(self._open, 0, Qt.AlignmentFlag.AlignLeft)
        if not ask.sensitive:
            self.reveal()
            return
        about = term(words, category_of_ask(ask.life_domain))
        self._text.setText(about)
        self._open.setAccessibleDescription(about)

    def reveal(self) -> None:
        """Show the words."""
        self._text.setText(quoted(self._ask.own_words))
        self._open.hide()


class AskChoices(QWidget):
    """The asks of a resident with a box each."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._boxes: dict[AskId, CheckBox] = {}
        self._rows = QVBoxLayout()
        self._rows.setSpacing(0)
        self._fault = FaultLine()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(Text(self.tr("What is it about?"), Role.HEAD))
        column.addLayout(self._rows)
        column.addWidget(self._fault)

    def show_asks(self, asks: Sequence[Ask], chosen: Sequence[AskId], words: Words) -> None:
        """Offer these asks, with those chosen ticked; words that were chosen are open."""
        clear_layout(self._rows)
        self._boxes.clear()
        for ask in asks:
            self._rows.addWidget(self._row(ask, words, is_on=ask.id in chosen))
        if not asks:
            self._rows.addWidget(Text(self.tr("There is no ask yet. Write below why it is."), Role.SECOND, "ink2"))

    def value(self) -> tuple[AskId, ...]:
        """Return the asks that are ticked, in the order in which they stand."""
        return tuple(ask_id for ask_id, box in self._boxes.items() if box.isChecked())

    def typed(self) -> Typed:
        """Return which asks are ticked, for a draft."""
        return [str(one) for one in self.value()]

    def type_again(self, typed: Typed) -> None:
        """Tick them again, as far as they are still there."""
        assert isinstance(typed, list)
        for ask_id, box in self._boxes.items():
            box.setChecked(ask_id in typed)

    def take_focus(self) -> None:
        """Go to the first box; a focus proxy instead would make Tab turn round in here."""
        for box in tuple(self._boxes.values())[:1]:
            box.setFocus()

    def show_fault(self, what: str, safe: str = "", now: str = "") -> None:
        """Say under the asks what is missing."""
        self._fault.tell(what, safe, now)

    def clear_fault(self) -> None:
        """Take the message away."""
        self._fault.clear()

    def _row(self, ask: Ask, words: Words, *, is_on: bool) -> QWidget:
        made = QWidget()
        box = CheckBox("", is_on=is_on)
        spoken = term(words, category_of_ask(ask.life_domain)) if ask.sensitive else ask.own_words
        box.setAccessibleName(spoken)
        box.toggled.connect(lambda _on: self.changed.emit())
        self._boxes[ask.id] = box
        shown = AskWords(ask, words)
        row = QHBoxLayout(made)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        # The words stand on the line of their box, however many lines they take.
        shown.setContentsMargins(0, 6, 0, 0)
        row.addWidget(box, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(shown, 1, Qt.AlignmentFlag.AlignTop)
        return made
