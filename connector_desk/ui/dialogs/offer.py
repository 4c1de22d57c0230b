"""The form of an offer: what somebody can do or give, in own words, and what it is about."""

from collections.abc import Mapping

from PySide6.QtWidgets import QWidget

from connector_desk.domain.errors import DeskError, TextMissing
from connector_desk.domain.words import Words
from connector_desk.services.residents import OfferDraft
from connector_desk.ui.dialogs.form import FormDialog
from connector_desk.ui.dialogs.topics import TopicsField
from connector_desk.ui.widgets.own_words_entry import OwnWordsEntry
from connector_desk.viewmodels.resident_forms import offer_faults


class OfferDialog(FormDialog):
    """Writes down one thing that somebody has to give; it weighs as much as what somebody asks."""

    def __init__(self, name: str, *, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(words, parent)
        self.call(self.tr("What can {name} do or give?").format(name=name), self.tr("Keep offer"))
        self.own_words = OwnWordsEntry(self.tr("In their own words"), "", self.tr("This is all that must be there."))
        self.topics = TopicsField(self.tr("What is it about?"), (), words)
        self.own_words.field.changed.connect(self.topics.propose_from)
        self.body.addWidget(self.own_words)
        self.body.addWidget(self.topics)
        self.body.addStretch(1)
        self.watch({"own_words": self.own_words})
        self.watch_more({"topics": self.topics})
        self.own_words.setFocus()

    def faults(self) -> Mapping[str, DeskError]:
        """Return what is wrong."""
        return offer_faults(self.own_words.value())

    def bring_in_sight(self, name: str) -> None:
        """Open the topics when something was chosen there."""
        if name == "topics":
            self.topics.choose.setChecked(True)

    def sentence_for(self, name: str, error: DeskError) -> tuple[str, str, str]:
        """Say it with the form's own question."""
        if isinstance(error, TextMissing):
            return self.tr("There are no own words yet. What can they do?"), "", ""
        return super().sentence_for(name, error)

    def draft(self) -> OfferDraft:
        """Return the offer as it was filled in."""
        return OfferDraft(self.own_words.value(), self.topics.value())
