"""The text of one kind of letter: what is wrong with it is said while it is typed, and the original is one act away."""

from collections.abc import Mapping

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from connector_desk.domain.errors import DeskError, TextMissing
from connector_desk.domain.letter_text import FIELDS, LetterKind, flaws_of
from connector_desk.domain.text import checked_words, without_citizen_service_number
from connector_desk.domain.words import Words
from connector_desk.services.letter_templates import Template
from connector_desk.ui.dialogs.form import FormDialog
from connector_desk.ui.theme import Role
from connector_desk.ui.widgets.buttons import QuietButton
from connector_desk.ui.widgets.fields import LongField
from connector_desk.ui.widgets.text import Text
from connector_desk.words.letters import field_word, flaw_sentence, letter_name

_MOST_TOLD = 4


class LetterTextDialog(FormDialog):
    """Changes a template; `kept` carries the text."""

    def __init__(
        self, template: Template, language: str, original: str, words: Words, parent: QWidget | None = None
    ) -> None:
        super().__init__(words, parent)
        self._kind, self._original = template.kind, original.strip()
        name, tag = letter_name(words, template.kind), words.language_name(language)
        self.call(
            self.tr("Text of: {letter} ({language})").format(letter=name, language=tag),
            self.tr("Keep this text"),
            self.tr("What stands in braces is filled in. A paragraph with a field that stays empty is left out."),
        )
        self.text = LongField(self.tr("The text"), template.raw.strip(), lines=12)
        self._lint = Text("", Role.SECOND)
        self._names = Text(self._may_be_used(template.kind), Role.SECOND, "ink2")
        self.original = QuietButton(self.tr("Back to the original"), "undo")
        self._lay_out()
        self.watch({"text": self.text})
        self.text.changed.connect(self._tell_flaws)
        self.original.clicked.connect(lambda: self.text.set_value(self._original))
        self._tell_flaws()

    def faults(self) -> Mapping[str, DeskError]:
        """Return what makes it no text for this letter."""
        try:
            without_citizen_service_number(checked_words(self.text.value()))
        except DeskError as error:
            return {"text": error}
        broken = Template(self._kind, self.text.value()).broken
        return {"text": broken} if broken else {}

    def sentence_for(self, name: str, error: DeskError) -> tuple[str, str, str]:
        """Say it with the form's own question."""
        if isinstance(error, TextMissing):
            return self.tr("There is no text."), "", self.tr("Go back to the original, or write one.")
        return super().sentence_for(name, error)

    def draft(self) -> str:
        """Return the text."""
        return self.text.value()

    @property
    def lint(self) -> str:
        """What is said about the text as it stands."""
        return self._lint.text()

    def _may_be_used(self, kind: LetterKind) -> str:
        lines = (f"{{{name}}}: {field_word(self.words, name)}" for name in FIELDS[kind])
        return "\n".join((self.tr("Fields of this letter:"), *lines))

    def _tell_flaws(self) -> None:
        flaws = flaws_of(self.text.value(), self._kind)
        told = dict.fromkeys(flaw_sentence(flaw.kind, flaw.field, self.words) for flaw in flaws)
        self._lint.setText("\n".join(list(told)[:_MOST_TOLD]) or self.tr("Nothing is wrong with this text."))

    def _lay_out(self) -> None:
        self.body.addWidget(self.text)
        self.body.addWidget(self._lint)
        self.body.addWidget(self.original, 0, Qt.AlignmentFlag.AlignLeft)
        self.body.addWidget(self._names)
        self.body.addStretch(1)
