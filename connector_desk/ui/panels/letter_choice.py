"""Which letter is in sight: its kind, its language, for the resident its size; and the way to its text."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from connector_desk.domain.entity import Kind
from connector_desk.domain.letter_text import LETTER_LANGUAGES, LetterKind
from connector_desk.domain.words import Words
from connector_desk.services.letters import LetterChoice
from connector_desk.ui import rights
from connector_desk.ui.theme import Role
from connector_desk.ui.widgets.buttons import QuietButton
from connector_desk.ui.widgets.choice import CheckBox
from connector_desk.ui.widgets.fields import PickField
from connector_desk.ui.widgets.text import Text
from connector_desk.words.letters import letter_name


class LetterChoiceRow(QWidget):
    """`choiceChanged` comes when another letter was chosen, `textAsked` with the kind and the language of its text."""

    choiceChanged = Signal()
    textAsked = Signal(str, str)

    def __init__(self, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        kinds = [(kind.value, letter_name(words, kind)) for kind in LetterKind]
        languages = [(tag, words.language_name(tag)) for tag in LETTER_LANGUAGES]
        self.kind = PickField(self.tr("Which letter?"), kinds)
        self.language = PickField(self.tr("In which language?"), languages, words.language)
        self._first_language = words.language
        self.large = CheckBox(self.tr("In large print"))
        self.text = rights.changes(QuietButton(self.tr("Change its text"), "pencil"), Kind.LETTER_TEMPLATES)
        self._by_hand = Text("", Role.SECOND)
        self._lay_out()
        self.kind.changed.connect(self._show_choice)
        self.language.changed.connect(self.choiceChanged)
        self.large.toggled.connect(lambda _is_on: self.choiceChanged.emit())
        self.text.clicked.connect(lambda: self.textAsked.emit(self.kind.value(), self.language.value()))

    @property
    def choice(self) -> LetterChoice:
        """The letter that is chosen."""
        kind = LetterKind(self.kind.value())
        return LetterChoice(kind, kind is LetterKind.RESIDENT and self.large.isChecked())

    def start(self) -> None:
        """Begin again with the referral letter, in the language of the window."""
        self.kind.set_value(LetterKind.REFERRAL)
        self.language.set_value(self._first_language)
        self.large.setChecked(False)
        self.say_by_hand("")

    def say_by_hand(self, name: str) -> None:
        """Say that no post goes to whoever has that name; without a name nothing."""
        self._by_hand.setText(self.tr("No post goes to {name}: hand this letter over.").format(name=name))
        self._by_hand.setVisible(bool(name))

    def _show_choice(self) -> None:
        self.large.setVisible(self.choice.kind is LetterKind.RESIDENT)
        self.choiceChanged.emit()

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.kind, 3)
        row.addWidget(self.language, 2)
        acts = QHBoxLayout()
        acts.setSpacing(8)
        acts.addWidget(self.text)
        acts.addWidget(self.large)
        acts.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addLayout(row)
        column.addLayout(acts)
        column.addWidget(self._by_hand)
        self.large.hide()
        self._by_hand.hide()
