"""The forms for what a resident and those around say: asks, offers, and how each looks at what is needed."""

from collections.abc import Sequence
from typing import TypeVar

from PySide6.QtWidgets import QWidget

from connector_desk.domain.entity import AskId, Entity, Kind, ResidentId
from connector_desk.domain.errors import NotFound
from connector_desk.domain.neighbours import NeighbourFit
from connector_desk.domain.resident import ViewBy
from connector_desk.domain.words import Words
from connector_desk.services.asks import AskService, draft_of_ask
from connector_desk.services.neighbours import NeighbourService
from connector_desk.services.resident_files import ResidentFile
from connector_desk.services.residents import ResidentService
from connector_desk.ui.dialogs.ask import AskDialog
from connector_desk.ui.dialogs.introduction import IntroductionDialog
from connector_desk.ui.dialogs.offer import OfferDialog
from connector_desk.ui.dialogs.resident_view import ViewDialog
from connector_desk.ui.panels.form_opener import FormOpener

E = TypeVar("E", bound=Entity)
NEW_ASK, ASK, OFFER, VIEW, INTRODUCTION = "new ask", "ask", "offer", "view", "introduction"


class SaidForms(FormOpener):
    """Writes down what was said, in the words of who said it."""

    def __init__(
        self,
        residents: ResidentService,
        asks: AskService,
        neighbours: NeighbourService,
        words: Words,
        over: QWidget,
    ) -> None:
        super().__init__(over)
        self._residents, self._asks, self._neighbours, self._words = residents, asks, neighbours, words

    def add_ask(self, file: ResidentFile) -> None:
        """Write down what somebody asks."""
        resident = file.resident
        dialog = AskDialog(None, resident.first_name, words=self._words, parent=self._over)
        self.open_form(
            dialog,
            lambda draft: self._asks.add(resident.id, draft),
            self.tr("Question kept."),
            form=NEW_ASK,
            about=resident.id,
        )

    def change_ask(self, file: ResidentFile, ask_id: AskId) -> None:
        """Change what somebody asks. Raises NotFound."""
        ask = found(file.asks, Kind.ASKS, ask_id)
        dialog = AskDialog(draft_of_ask(ask), file.resident.first_name, words=self._words, parent=self._over)
        self.open_form(
            dialog,
            lambda draft: self._asks.change(ask_id, draft),
            self.tr("Question kept."),
            form=ASK,
            about=f"{file.resident.id}:{ask_id}",
        )

    def add_offer(self, file: ResidentFile) -> None:
        """Write down one thing more that somebody can do or give."""
        resident = file.resident
        dialog = OfferDialog(resident.first_name, words=self._words, parent=self._over)
        self.open_form(
            dialog,
            lambda draft: self._residents.add_offer(resident.id, draft),
            self.tr("Offer kept."),
            form=OFFER,
            about=resident.id,
        )

    def add_view(self, file: ResidentFile, by: ViewBy = ViewBy.RESIDENT) -> None:
        """Write down how somebody looks at what is needed."""
        dialog = ViewDialog(file.resident.first_name, words=self._words, by=by, parent=self._over)
        self.open_form(
            dialog,
            lambda said: self._residents.add_view(file.resident.id, *said),
            self.tr("Words kept."),
            form=VIEW,
            about=file.resident.id,
        )

    def introduce(self, fit: NeighbourFit) -> None:
        """Write down what both said to being introduced to each other."""
        giver, ask = fit.giver.resident_id, fit.ask.ask_id
        self.open_form(
            IntroductionDialog(fit, words=self._words, parent=self._over),
            lambda draft: self._neighbours.introduce(ask, giver, draft),
            self.tr("Kept with both. Bring them together, and hear how it went."),
            form=INTRODUCTION,
            about=f"{giver}:{ask}",
        )

    def introduce_again(self, giver_id: ResidentId, ask_id: AskId) -> None:
        """Open the form for these two again. Raises NotFound where they do not fit each other any more."""
        fit = next((one for one in self._neighbours.askers(giver_id, ask_id) if one.ask.ask_id == ask_id), None)
        if fit is None:
            raise NotFound(Kind.ASKS, ask_id)
        self.introduce(fit)


def found(entities: Sequence[E], kind: Kind, wanted: str) -> E:
    """Return the one with that id. Raises NotFound."""
    for one in entities:
        if one.id == wanted:
            return one
    raise NotFound(kind, wanted)
