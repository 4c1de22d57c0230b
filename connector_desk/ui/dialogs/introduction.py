"""The form of an introduction between two residents: what each said to it, in own words."""

from collections.abc import Mapping

from PySide6.QtWidgets import QWidget

from connector_desk.domain.contact_moment import Channel
from connector_desk.domain.errors import DeskError, TextMissing
from connector_desk.domain.neighbours import NeighbourFit
from connector_desk.domain.words import Words
from connector_desk.services.neighbours import IntroductionDraft
from connector_desk.ui.dialogs.form import FormDialog
from connector_desk.ui.dialogs.options import options
from connector_desk.ui.widgets.fields import PickField
from connector_desk.ui.widgets.own_words_entry import OwnWordsEntry
from connector_desk.viewmodels.resident_forms import introduction_faults


class IntroductionDialog(FormDialog):
    """Asks what both said; a contact moment with each is kept, and neither holds the name of the other."""

    def __init__(self, fit: NeighbourFit, *, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(words, parent)
        asker, giver = fit.ask.first_name, fit.giver.first_name
        self.call(
            self.tr("Introduce {giver} and {asker}").format(giver=giver, asker=asker),
            self.tr("Keep introduction"),
            self.tr("Ask each of them first, apart. A no is always fine."),
        )
        question = self.tr("What did {name} say to it?")
        self.asker_said = OwnWordsEntry(question.format(name=asker))
        self.giver_said = OwnWordsEntry(question.format(name=giver))
        self.channel = PickField(self.tr("How did you speak?"), options(words, Channel), Channel.WALK_IN)
        for widget in (self.asker_said, self.giver_said, self.channel):
            self.body.addWidget(widget)
        self.body.addStretch(1)
        self.watch({"asker_said": self.asker_said, "giver_said": self.giver_said})
        self.watch_more({"channel": self.channel})
        self.asker_said.setFocus()

    def faults(self) -> Mapping[str, DeskError]:
        """Return what is wrong."""
        return introduction_faults(self.asker_said.value(), self.giver_said.value())

    def sentence_for(self, name: str, error: DeskError) -> tuple[str, str, str]:
        """Say it with the form's own question."""
        if isinstance(error, TextMissing):
            return self.tr("There are no words yet. What did they say?"), "", ""
        return super().sentence_for(name, error)

    def draft(self) -> IntroductionDraft:
        """Return what both said."""
        return IntroductionDraft(
            asker_said=self.asker_said.value(),
            giver_said=self.giver_said.value(),
            done_for_asker=self.tr("Will be introduced to a neighbour who offers this."),
            done_for_giver=self.tr("Will be introduced to a neighbour who asks for this."),
            channel=Channel(self.channel.value()),
        )
