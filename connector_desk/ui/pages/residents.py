"""The Residents place: the list, one resident's profile, and the timeline behind it."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QHideEvent, QKeyEvent

from connector_desk.domain.attachment import AttachmentUse
from connector_desk.domain.consent import Purpose
from connector_desk.domain.entity import ConsentId, ContactMomentId, Kind, OrganizationId, ResidentId, TieId
from connector_desk.domain.errors import DeskError
from connector_desk.domain.words import Words
from connector_desk.services.drafts import DraftKey
from connector_desk.services.ports import Clock
from connector_desk.services.resident_files import ResidentFile
from connector_desk.ui.areas import Areas
from connector_desk.ui.dialogs.own_file import OwnFileDialog
from connector_desk.ui.dialogs.resident_paper import Papers
from connector_desk.ui.dialogs.who_knows import WhoKnowsDialog
from connector_desk.ui.dialogs.who_saw import Trails, WhoSawDialog
from connector_desk.ui.keeping import Drafts
from connector_desk.ui.page import Page
from connector_desk.ui.panels.page_message import PageMessage
from connector_desk.ui.panels.paper_to_give import Publishes
from connector_desk.ui.panels.resident_acts import ResidentActs
from connector_desk.ui.panels.resident_drawings import ResidentDrawings
from connector_desk.ui.panels.resident_forms import OVER_RESIDENT, TOGETHER, ResidentForms, ResidentServices
from connector_desk.ui.panels.resident_papers import PaperActs
from connector_desk.ui.panels.resident_stack import ResidentStack
from connector_desk.ui.places import Place

NEW_FROM = "new-from:"
CONSENT = "consent:"
TALK = "talk:"
OFFERS = "offers:"
LISTED = "listed:"


class ResidentsPage(Page):
    """Shows the list until somebody is opened; Esc leads back.

    `open` takes the id of a resident, "new-from:" and the id of a contact moment, "listed:" and the id of whose row
    to choose in the list, or the id of a resident, ":" and the id of an organisation: behind "consent:" to write down
    an answer, behind "talk:" to go through it together; behind "offers:" the id of an ask that these offers fit.
    """

    topics = frozenset(
        {Kind.RESIDENTS, Kind.ASKS, Kind.TIES, Kind.MATCHES, Kind.HANDOVERS, Kind.CONTACT_MOMENTS, Kind.CONSENTS}
        | {Kind.DISCLOSURES, Kind.WITHDRAWAL_NOTICES, Kind.ORGANIZATIONS, Kind.VOLUNTEERS, Kind.AREAS}
        | {Kind.ATTACHMENTS, Kind.WHEELS, Kind.DESK}
    )

    place = Place.RESIDENTS

    def __init__(
        self,
        *,
        services: ResidentServices,
        areas: Areas,
        drafts: Drafts,
        words: Words,
        clock: Clock,
        trails: Trails,
        publisher: Publishes,
        ecograms: Papers,
    ) -> None:
        super().__init__()
        self.drafts, self.areas = drafts, areas
        self._trails, self._publisher, self._ecograms = trails, publisher, ecograms
        self._services, self._words, self._clock = services, words, clock
        self.message = PageMessage(words)
        self.forms = ResidentForms(services, words, clock, self)
        self.papers = PaperActs(services.attachments, words, self)
        self._acts = ResidentActs(services.residents, services.asks, services.ties, self.forms, self)
        self._drawings = ResidentDrawings(services, self._acts, self.forms, words, self._file)
        self._stack = stack = ResidentStack(services, self._drawings, self.forms.organizations, words, clock)
        self.list, self.profile, self.notices, self.timeline = stack.list, stack.profile, stack.notices, stack.timeline
        self.talk, self.same, self.neighbours = stack.talk, stack.same, stack.neighbours
        self.ecogram, self.wheel = stack.ecogram, stack.wheel
        self.column.addWidget(self.message)
        self.column.addWidget(stack, 1)
        self._wire_list()
        self._wire_profile()
        self._wire_cards()
        self._wire_papers()
        self._wire_acts()
        self._wire_drawings()

    def _wire_list(self) -> None:
        self.list.opened.connect(self.open)
        self.list.addAsked.connect(self.forms.add_resident)
        self.list.removeAsked.connect(
            lambda resident_id: self._with(ResidentId(resident_id), self.forms.remove_resident)
        )
        self.same.done.connect(self.noticeAsked)
        self.same.refused.connect(self.message.tell)
        self.same.joined.connect(self._show_joined)
        self.forms.added.connect(self.open)
        self.forms.done.connect(self.noticeAsked)

    def _wire_profile(self) -> None:
        head = self.profile.head
        head.contactAsked.connect(lambda: self.goAsked.emit(Place.WALK_IN.value, f"for:{self._file().resident.id}"))
        head.changeAsked.connect(self._change)
        head.sameAsked.connect(lambda: self.same.pick_other(self._file().resident))
        head.removeAsked.connect(lambda: self.forms.remove_resident(self._file()))
        head.eraseAsked.connect(lambda: self._try(lambda: self.forms.erase_resident(self._file())))
        self.timeline.handoverAsked.connect(lambda one: self.goAsked.emit(Place.HANDOVERS.value, one))
        self.timeline.consentAsked.connect(self._show_record)
        self.timeline.whoSawAsked.connect(self._show_who_saw)
        self.timeline.whoKnowsAsked.connect(self._show_who_knows)
        self.timeline.wholeFileAsked.connect(self._show_whole_file)
        self.profile.consents.whoKnowsAsked.connect(self._show_who_knows)
        head.wholeFileAsked.connect(self._show_whole_file)

    def _wire_cards(self) -> None:
        profile, forms = self.profile, self.forms
        asks = profile.asks
        asks.actAsked.connect(lambda act, ask_id: self._acts.act_on_ask(act, ask_id, self._file(), asks.row_of(ask_id)))
        profile.offers.addAsked.connect(lambda: forms.add_offer(self._file()))
        profile.offers.fitAsked.connect(lambda: self._try(self._stack.show_neighbours))
        profile.wishes.changeAsked.connect(lambda: self._change("wants"))
        profile.contact.changeAsked.connect(lambda: self._change("contact"))
        profile.views.addAsked.connect(lambda by: forms.add_view(self._file(), by))
        profile.views.removeAsked.connect(lambda view: self._acts.remove_view(self._file(), view))
        profile.network.addAsked.connect(lambda: forms.put_tie(self._file(), None))
        profile.network.openAsked.connect(lambda tie_id: forms.put_tie(self._file(), TieId(tie_id)))
        profile.network.removeAsked.connect(self._acts.remove_tie)
        profile.consents.addAsked.connect(lambda: forms.add_consent(self._file()))
        profile.consents.openAsked.connect(self._show_records)
        profile.consents.talkAsked.connect(lambda: self._stack.show_talk())
        profile.consents.againAsked.connect(self._stack.show_talk)
        self.notices.done.connect(self.noticeAsked)
        self.notices.failed.connect(self.message.tell)
        self.talk.ended.connect(self._end_talk)
        self.talk.noticed.connect(self.noticeAsked)
        self.talk.remarked.connect(self.remarkAsked)
        self.talk.directoryAsked.connect(
            lambda name: self.goAsked.emit(Place.DIRECTORY.value, f"new-organization:{name}")
        )

    def _wire_papers(self) -> None:
        card, acts = self.profile.papers, self.papers
        card.addAsked.connect(lambda: acts.attach(self._file().resident.id, AttachmentUse.PAPER))
        card.openAsked.connect(self._show_paper)
        card.removeAsked.connect(self._remove_paper)
        self.profile.head.photoAsked.connect(lambda: acts.attach(self._file().resident.id, AttachmentUse.PHOTO))
        self.forms.signedAsked.connect(
            lambda consent_id: acts.attach(
                self._file().resident.id, AttachmentUse.SIGNED_CONSENT, ConsentId(consent_id)
            )
        )
        self.forms.paperAsked.connect(self._show_paper)
        acts.done.connect(self.noticeAsked)
        acts.refused.connect(self.message.tell)

    def _remove_paper(self, kept_id: str) -> None:
        self._do(lambda: self.papers.remove(kept_id), self.tr("Taken away. Ctrl Z brings it back."))

    def _show_paper(self, kept_id: str) -> None:
        kept = next((one for one in self._file().attachments if one.id == kept_id), None)
        if kept is not None:
            self._try(lambda: self.papers.show(kept, self.forms.dialog))

    def _wire_acts(self) -> None:
        self._acts.told.connect(self.noticeAsked)
        self._acts.failed.connect(self.message.tell)
        self._acts.goAsked.connect(self.goAsked)
        self._stack.askAsked.connect(lambda ask_id: self.goAsked.emit(Place.VOLUNTEERS.value, f"ask:{ask_id}"))
        neighbours = self.neighbours
        neighbours.introduceAsked.connect(self.forms.introduce)
        neighbours.yesAsked.connect(self._ask_for_yes)
        neighbours.topicsAsked.connect(lambda: self._change("wants"))

    def _wire_drawings(self) -> None:
        drawings = self._drawings
        self.profile.views.togetherAsked.connect(lambda: self._try(self._stack.show_wheel))
        self.ecogram.printAsked.connect(lambda: drawings.show_paper(self._ecograms, self._publisher, self))
        drawings.goAsked.connect(self.goAsked)
        drawings.actAsked.connect(self._do)
        drawings.openAsked.connect(self._try)

    def refresh(self) -> None:
        """Ask again for the list, and for whom is shown; somebody who is gone gives way to the list."""
        self._stack.refresh()

    def open(self, thing_id: str) -> None:
        """Show a resident, or start from a contact moment, or ask for a yes."""
        self.message.clear()
        if thing_id.startswith(LISTED):
            self._stack.show_row(thing_id.removeprefix(LISTED))
            return
        if thing_id.startswith(NEW_FROM):
            contact_id = ContactMomentId(thing_id.removeprefix(NEW_FROM))
            self._try(lambda: self.forms.add_from_contact(contact_id))
            return
        kind = next((one for one in (CONSENT, TALK, OFFERS) if thing_id.startswith(one)), "")
        resident_id, _, more = thing_id.removeprefix(kind).partition(":")
        if not self._try(lambda: self._stack.load(ResidentId(resident_id))):
            return
        self._stack.show_profile()
        if kind == CONSENT:
            self.forms.add_consent(self._file(), OrganizationId(more) if more else None)
        elif kind == TALK:
            self._stack.show_talk(more)
        elif kind == OFFERS:
            self._try(lambda: self._stack.show_neighbours(more))

    def selected_id(self) -> str:
        """Return the resident who is shown, or the row of the list that is chosen."""
        if self._stack.currentWidget() is self.neighbours:
            return f"{OFFERS}{self._file().resident.id}:{self.neighbours.ask_id}"
        if self._stack.is_over_list():
            return self._file().resident.id
        chosen = self.list.list.current_id()
        return f"{LISTED}{chosen}" if chosen else ""

    def resume(self, form: str, about_id: str) -> None:
        """Open a form again over whom it is about. Raises NotFound."""
        self.message.clear()
        about = about_id.partition(":")[0]
        if form in OVER_RESIDENT:
            self.profile.show_file(self._services.files.file(ResidentId(about)), self._clock.today())
            self._stack.show_profile()
        self.forms.resume(form, about_id)

    def enter(self) -> None:
        """Put the focus on the search, or on the first act of whom is shown."""
        if self.forms.dialog is None:
            self._stack.enter()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go back one step with Esc."""
        if event.key() != Qt.Key.Key_Escape or not self._stack.go_back():
            super().keyPressEvent(event)

    def _file(self) -> ResidentFile:
        return self._stack.file()

    def _with(self, resident_id: ResidentId, act: Callable[[ResidentFile], None]) -> None:
        self._try(lambda: act(self._services.files.file(resident_id)))

    def _show_joined(self, kept_id: str) -> None:
        """Stay at the pairs where they are looked through; else show the file that two became."""
        if self._stack.currentWidget() is not self.same:
            self.open(kept_id)

    def _ask_for_yes(self, resident_id: str) -> None:
        """Go through the question with who still has to say yes to being introduced by this house."""
        self.open(f"{TALK}{resident_id}:{self._services.neighbours.own_organization()}")

    def cover(self) -> None:
        """Put away what is shown only while the resident looks on."""
        self._stack.cover()

    def hideEvent(self, event: QHideEvent) -> None:
        """Put it away, too, when another place comes in sight."""
        super().hideEvent(event)
        if not event.spontaneous():
            self.cover()

    def being_typed(self) -> DraftKey | None:
        """Return which form holds words that are not saved; what is filled in together is not opened by itself."""
        key = super().being_typed()
        return None if key is not None and key.form in TOGETHER else key

    def _show_who_saw(self) -> None:
        resident = self._file().resident
        whom = (resident.id, resident.first_name)
        WhoSawDialog(self._trails, self._publisher, whom, self._words, self._clock.today(), self).open()

    def _show_who_knows(self) -> None:
        resident = self._file().resident
        whom, knowing = (resident.id, resident.first_name), self._services.knowing.who_knows
        self._try(lambda: WhoKnowsDialog(knowing, self._publisher, whom, self._words, self._clock.today(), self).open())

    def _show_whole_file(self) -> None:
        resident = self._file().resident
        whom = (resident.id, resident.first_name)
        OwnFileDialog(self._services.knowing.own_files, self._publisher, whom, self._words, self).open()

    def _end_talk(self, sentence: str, is_kept: bool) -> None:
        self._stack.show_profile()
        if sentence:
            (self.noticeAsked if is_kept else self.remarkAsked).emit(sentence)

    def _change(self, part: str) -> None:
        self.forms.change_resident(self._file(), part)

    def _show_records(self, recipient: str, purpose: str) -> None:
        self.forms.show_records(self._file(), OrganizationId(recipient), Purpose(purpose))

    def _show_record(self, consent_id: str) -> None:
        consent = next(one for one in self._file().consents if one.id == consent_id)
        self._show_records(consent.recipient, consent.purpose)

    def _do(self, act: Callable[[], object], sentence: str) -> None:
        if self._try(act):
            self.noticeAsked.emit(sentence)

    def _try(self, act: Callable[[], object]) -> bool:
        self.message.clear()
        try:
            act()
        except DeskError as error:
            self.message.tell(error)
            return False
        return True
