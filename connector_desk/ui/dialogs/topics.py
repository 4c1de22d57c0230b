"""What an ask or an offer is about: proposed from own words, taken over by a key, or chosen one by one."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from connector_desk.domain.topics import topics_in
from connector_desk.domain.typed import Typed
from connector_desk.domain.words import Words
from connector_desk.ui.dialogs.volunteer_codes import CodesField
from connector_desk.ui.widgets.buttons import QuietButton, SecondButton
from connector_desk.ui.widgets.flow import FlowRow
from connector_desk.ui.widgets.text import Text
from connector_desk.words.vocabulary import skill, skills


class TopicsField(QWidget):
    """Shows what was chosen in a line; the words to choose from stand behind a press. None is compulsory."""

    changed = Signal()

    def __init__(self, question: str, chosen: Sequence[str], words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words, self._question = words, question
        self._proposed: tuple[str, ...] = ()
        self.codes = CodesField(question, skills(words), chosen)
        self.codes.hide()
        self._line = Text("", tone="ink2")
        self.take = SecondButton("", "check", "Alt T")
        self.take.clicked.connect(self._take_over)
        self.choose = QuietButton(self.tr("Choose"), "chevron-down")
        self.choose.setAccessibleName(question)
        self.choose.setCheckable(True)
        self.choose.toggled.connect(self.codes.setVisible)
        self.codes.changed.connect(self._tell)
        self.codes.changed.connect(self.changed)
        self._lay_out()
        self._tell()

    def _lay_out(self) -> None:
        acts = FlowRow(4)
        acts.flow.addWidget(self.choose)
        acts.flow.addWidget(self.take)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        for widget in (self._line, acts, self.codes):
            column.addWidget(widget)
        self.setFocusProxy(self.choose)

    def propose_from(self, own_words: str) -> None:
        """Look for topics in these words and offer what is not chosen yet."""
        self._proposed = topics_in(own_words)
        self._tell()

    def value(self) -> tuple[str, ...]:
        """Return the codes that are chosen."""
        return self.codes.value()

    def typed(self) -> Typed:
        """Return the codes, for a draft."""
        return self.codes.typed()

    def type_again(self, typed: Typed) -> None:
        """Choose these codes again, and no others."""
        self.codes.type_again(typed)

    def _take_over(self) -> None:
        chosen = (*self.value(), *self._proposed)
        self.codes.type_again(list(chosen))

    def _tell(self) -> None:
        chosen = ", ".join(skill(self._words, code) for code in self.value())
        nothing = self.tr("Nothing chosen, and that is fine.")
        self._line.setText(f"{self._question} {chosen or nothing}")
        more = [skill(self._words, code) for code in self._proposed if code not in self.value()]
        self.take.setText(self.tr("This is about {topics}").format(topics=", ".join(more)))
        self.take.setVisible(bool(more))
