"""The form of a view: who thinks what is needed, in their own words."""

from collections.abc import Mapping

from PySide6.QtWidgets import QWidget

from connector_desk.domain.errors import DeskError, TextMissing
from connector_desk.domain.resident import ViewBy
from connector_desk.domain.words import Words
from connector_desk.ui.dialogs.form import FormDialog
from connector_desk.ui.dialogs.options import options
from connector_desk.ui.widgets.fields import PickField
from connector_desk.ui.widgets.own_words_entry import OwnWordsEntry
from connector_desk.viewmodels.resident_forms import ask_faults


class ViewDialog(FormDialog):
    """Writes down what the resident, the volunteer or the professional thinks is needed."""

    def __init__(self, name: str, *, words: Words, by: ViewBy = ViewBy.RESIDENT, parent: QWidget | None = None) -> None:
        super().__init__(words, parent)
        self.call(self.tr("What is needed for {name}?").format(name=name), self.tr("Keep these words"))
        self.by = PickField(self.tr("Who said this?"), options(words, ViewBy), by)
        self.own_words = OwnWordsEntry(self.tr("In their own words"))
        self.body.addWidget(self.by)
        self.body.addWidget(self.own_words)
        self.body.addStretch(1)
        self.watch({"own_words": self.own_words})
        self.watch_more({"by": self.by})
        self.own_words.setFocus()

    def faults(self) -> Mapping[str, DeskError]:
        """Return what is wrong."""
        return ask_faults(self.own_words.value(), "")

    def sentence_for(self, name: str, error: DeskError) -> tuple[str, str, str]:
        """Say it with the form's own question."""
        if isinstance(error, TextMissing):
            return self.tr("There are no words yet. What did they say?"), "", ""
        return super().sentence_for(name, error)

    def draft(self) -> tuple[ViewBy, str]:
        """Return who said it, and the words."""
        return ViewBy(self.by.value()), self.own_words.value()
