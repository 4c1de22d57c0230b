"""The talk that stands on the counter's form: begun, put aside, taken back and saved; a draft from its first letter."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Protocol

from PySide6.QtCore import QObject, Signal

from connector_desk.domain.entity import ContactMomentId, Kind, ResidentId, TicketId, VolunteerId
from connector_desk.domain.errors import DeskError, NotFound, TicketEnded
from connector_desk.domain.words import Words
from connector_desk.services.contacts import Intake
from connector_desk.services.drafts import DraftKey, DraftLine
from connector_desk.services.ports import Clock
from connector_desk.ui.keeping import Drafts, Keeper
from connector_desk.ui.page import Page
from connector_desk.ui.panels.walk_in_foot import CounterFoot
from connector_desk.ui.panels.walk_in_form import CounterForm
from connector_desk.ui.panels.walk_in_help import HelperCard
from connector_desk.ui.panels.walk_in_tie import TieCard
from connector_desk.ui.places import Place
from connector_desk.viewmodels.walk_in import CounterDraft, faults_of
from connector_desk.words.days import clock_time
from connector_desk.words.errors import explain

TALK = "talk"
"""The form of a talk at the counter; each talk has an id of its own until it is saved."""


class LogsContacts(Protocol):
    """Where a talk is kept."""

    def log(self, intake: Intake) -> ContactMomentId: ...  # noqa: D102


class CounterTalk(QObject):
    """One talk at a time. `begun` carries the id of the one that stands on the form from now on."""

    begun = Signal(str)

    def __init__(
        self,
        form: CounterForm,
        helper: HelperCard,
        tie: TieCard,
        foot: CounterFoot,
        *,
        contacts: LogsContacts,
        drafts: Drafts,
        words: Words,
        clock: Clock,
        page: Page,
    ) -> None:
        super().__init__(page)
        self._form, self._helper, self._tie, self._foot = form, helper, tie, foot
        self._contacts, self._drafts, self._words, self._clock = contacts, drafts, words, clock
        fields = {**form.typables(), "resident": tie}
        self._keeper = Keeper(drafts, fields, lambda: self.tr("A talk at the counter"), page, {"helper": helper.pick})
        self._keeper.keptChanged.connect(self._say_kept)

    def draft(self) -> CounterDraft:
        """Return what stands on the form, with who helps and whose it is."""
        helper = self._helper.pick.value()
        return replace(
            self._form.draft(),
            helper_id=VolunteerId(helper) if helper else None,
            resident_id=self._tie.resident_id,
            resident_name=self._tie.resident_name,
        )

    def aside(self) -> Sequence[DraftLine]:
        """Return the talks that were put aside."""
        return [one for one in self._drafts.waiting() if one.key.form == TALK and one.key != self._keeper.key]

    def begin(self) -> None:
        """Begin a talk of its own."""
        self._begin(self._drafts.new_id())

    def take_back(self, talk_id: str) -> None:
        """Go on with a talk, or begin that of a ticket; what stands on the form is put aside first."""
        if self._keeper.key != _key(talk_id):
            if not self.put_aside():
                return
            self._begin(talk_id)
        self._form.start()

    def resume(self, talk_id: str) -> None:
        """Go on with a talk that waits. Raises NotFound."""
        if self._drafts.find(_key(talk_id)) is None:
            raise NotFound(Kind.DRAFTS, talk_id)
        self.take_back(talk_id)

    def begin_for(self, resident_id: ResidentId, name: str) -> None:
        """Begin a talk that is tied already."""
        if self.put_aside():
            self._tie.show_resident(resident_id, name)

    def save(self) -> None:
        """Keep the contact and clear the form for the next; a fault is said at its field and the text stays."""
        self._form.clear_faults()
        self._foot.hush()
        draft = self.draft()
        if faults := faults_of(draft):
            self._form.show_faults({name: explain(error, self._words) for name, error in faults.items()})
            return
        try:
            # The talk of somebody who was called bears the id of the ticket: also when it comes back as a draft.
            ticket_id = TicketId(self._keeper.key.about_id) if self._keeper.key else None
            self._contacts.log(replace(draft.intake(), ticket_id=ticket_id))
        except DeskError as error:
            if isinstance(error, TicketEnded):
                self._stand_alone(draft)
            self._foot.say(explain(error, self._words))
            return
        self._keeper.drop()
        self._clear()
        at = clock_time(self._clock.now().astimezone().time())
        self._foot.say_saved(self.tr("Saved at {time}. Ready for the next.").format(time=at))

    def put_aside(self) -> bool:
        """Keep what was typed for later and clear the form; it comes back from the left.

        What the disk does not take stays on the form: then say that nothing was put aside.
        """
        if self.draft().is_empty:
            self._form.clear_faults()
            return True
        if not self._keeper.flush():
            return False
        self._clear()
        self._foot.say_saved(self.tr("Put aside at the left. It waits there for you."))
        return True

    def _stand_alone(self, draft: CounterDraft) -> None:
        """Let what was typed be a talk of its own: whoever it was about was helped by somebody else meanwhile."""
        self._keeper.drop()
        self._form.show_draft(CounterDraft())
        self.begin()
        self._form.show_draft(draft)

    def _clear(self) -> None:
        self._keeper.rest()
        self._form.show_draft(CounterDraft())
        self._tie.show_resident(None)
        self.begin()
        self._form.start()

    def _begin(self, talk_id: str) -> None:
        self._keeper.begin(_key(talk_id))
        self.begun.emit(talk_id)

    def _say_kept(self, is_kept: bool) -> None:
        has_words = is_kept and self._keeper.has_words
        self._foot.say_saved(self.tr("Each letter is kept, even if the power fails.") if has_words else "")


def _key(talk_id: str) -> DraftKey:
    return DraftKey(Place.WALK_IN.value, TALK, talk_id)
