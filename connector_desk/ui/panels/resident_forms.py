"""The forms of the Residents place: opens them, hands what was filled in to the desk, and tells what was done."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from connector_desk.domain.consent import Purpose
from connector_desk.domain.entity import AskId, ContactMomentId, Kind, OrganizationId, ResidentId, TieId, WheelId
from connector_desk.domain.words import Words
from connector_desk.services.asks import AskService, TieService, draft_of_tie
from connector_desk.services.attachments import AttachmentService
from connector_desk.services.consent_forms import ConsentFormService
from connector_desk.services.consents import ConsentService
from connector_desk.services.keeping import KeepingService
from connector_desk.services.merging import MergeService
from connector_desk.services.neighbours import NeighbourService
from connector_desk.services.notices import NoticeService
from connector_desk.services.own_files import OwnFileService
from connector_desk.services.ports import Clock, NoticeLetters
from connector_desk.services.resident_files import ResidentFile, ResidentFiles
from connector_desk.services.residents import ResidentService, draft_of
from connector_desk.services.wheels import WheelService
from connector_desk.services.who_knows import WhoKnowsService
from connector_desk.ui.dialogs.consent import ConsentDialog, ConsentQuestion
from connector_desk.ui.dialogs.erasure import ErasureDialog
from connector_desk.ui.dialogs.resident_consents import RecordsDialog
from connector_desk.ui.dialogs.resident_profile import ResidentDialog
from connector_desk.ui.dialogs.resident_removal import RemovalDialog
from connector_desk.ui.dialogs.tie import TieDialog
from connector_desk.ui.dialogs.wheel import WheelDialog
from connector_desk.ui.panels.erasing_acts import ErasingActs
from connector_desk.ui.panels.resident_said import ASK, INTRODUCTION, NEW_ASK, OFFER, VIEW, SaidForms, found
from connector_desk.ui.tasks import Tasks
from connector_desk.viewmodels.consents import kept_categories, records_of
from connector_desk.viewmodels.residents import draft_from_contact, spoken_first
from connector_desk.words.collisions import collision_sentences
from connector_desk.words.vocabulary import languages as language_names

NEW, FROM_CONTACT, PROFILE = "new resident", "resident from contact", "resident"
NEW_TIE, TIE, CONSENT, RECORDS = "new tie", "tie", "consent", "consent records"
NEW_WHEEL, WHEEL = "new wheel", "wheel"
TOGETHER = frozenset({NEW_WHEEL, WHEEL})
"""Forms that are open only while the resident looks on; nothing opens them again by itself."""
OVER_RESIDENT = frozenset({PROFILE, NEW_ASK, ASK, OFFER, INTRODUCTION, NEW_TIE, TIE, VIEW, CONSENT, RECORDS, *TOGETHER})
"""Forms whose drafts are about a resident; behind a colon stands what else they are about."""


@dataclass(frozen=True)
class KnowingServices:
    """What answers who knows what, and who must hear that a yes ended.

    `letters` makes the letter about a withdrawal; where it is None that act is not there.
    """

    who_knows: WhoKnowsService
    own_files: OwnFileService
    notices: NoticeService
    ask_again_within_days: Callable[[], int]
    letters: NoticeLetters | None = None


@dataclass(frozen=True)
class ResidentServices:
    """What the Residents place works with."""

    residents: ResidentService
    asks: AskService
    ties: TieService
    consents: ConsentService
    files: ResidentFiles
    keeping: KeepingService
    consent_forms: ConsentFormService
    attachments: AttachmentService
    merging: MergeService
    neighbours: NeighbourService
    wheels: WheelService
    knowing: KnowingServices


class ResidentForms(SaidForms):
    """One form at a time over the page. `done` carries a sentence, `added` the id of a new resident.

    `signedAsked` carries the id of the record to which a signed form belongs, `paperAsked` that of a form to look at.
    """

    added = Signal(str)
    signedAsked = Signal(str)
    paperAsked = Signal(str)

    def __init__(self, services: ResidentServices, words: Words, clock: Clock, over: QWidget) -> None:
        super().__init__(services.residents, services.asks, services.neighbours, words, over)
        self._services, self._clock = services, clock
        self._erasing = ErasingActs(services.keeping, Tasks(self), self)
        self._erasing.done.connect(lambda: self.done.emit(self.tr("Erased for good.")))

    def add_resident(self) -> None:
        """Ask about somebody new."""
        dialog = ResidentDialog(None, self._areas(), is_new=True, **self._common())
        self.open_form(dialog, self._services.residents.add, self.tr("Kept."), self._tell_added, form=NEW)

    def add_from_contact(self, contact_id: ContactMomentId) -> None:
        """Ask about somebody new who came with a contact moment. Raises NotFound."""
        moment = self._services.files.contact_moment(contact_id)
        draft = draft_from_contact(moment)
        dialog = ResidentDialog(draft, self._areas(), is_new=True, own_words=moment.own_words, **self._common())

        def keep(filled: Any) -> ResidentId:  # noqa: ANN401 - what the form of a resident hands over
            return self._services.residents.add_from_contact(contact_id, filled)

        said = self.tr("Kept, with these words as the first question.")
        self.open_form(dialog, keep, said, self._tell_added, form=FROM_CONTACT, about=contact_id)

    def change_resident(self, file: ResidentFile, part: str) -> None:
        """Change a profile, starting at one part of the form."""
        dialog = ResidentDialog(draft_of(file.resident), self._areas(), part=part, **self._common())
        self.open_form(
            dialog,
            lambda draft: self._services.residents.change(file.resident.id, draft),
            self.tr("Profile kept."),
            form=PROFILE,
            about=file.resident.id,
        )

    def remove_resident(self, file: ResidentFile) -> None:
        """Take somebody away, after their name was typed."""
        resident = file.resident
        dialog = RemovalDialog(resident.first_name, words=self._words, parent=self._over)
        said = self.tr("{name} was taken away. Ctrl Z brings everything back.").format(name=resident.first_name)
        remove = self._services.residents.remove
        dialog.kept.connect(lambda _meant: self.keep_form(dialog, lambda _: remove(resident.id), None, said))
        self.hold(dialog)
        # A half-typed name is nothing to keep.
        dialog.open()

    def erase_resident(self, file: ResidentFile) -> None:
        """Erase somebody for good, after their name was typed. Raises NotAllowed."""
        keeping, resident_id = self._services.keeping, file.resident.id
        dialog = ErasureDialog(keeping.going(resident_id), words=self._words, parent=self._over)
        dialog.kept.connect(lambda _id: self._erasing.run(dialog, [lambda: keeping.erase(resident_id)]))
        self.hold(dialog)
        dialog.open()

    def put_tie(self, file: ResidentFile, tie_id: TieId | None) -> None:
        """Add somebody around a resident, or change who is there. Raises NotFound."""
        ties, resident = self._services.ties, file.resident
        known = found(file.ties, Kind.TIES, tie_id) if tie_id else None
        dialog = TieDialog(
            draft_of_tie(known) if known else None,
            resident.first_name,
            self.organizations(),
            [(one.id, one.name) for one in self._services.files.volunteers()],
            words=self._words,
            parent=self._over,
        )

        def keep(draft: Any) -> None:  # noqa: ANN401 - what the form of a tie hands over
            if known:
                ties.change(known.id, draft)
            else:
                ties.add(resident.id, draft)

        said = self.tr("Kept who stands around {name}.").format(name=resident.first_name)
        about = f"{resident.id}:{known.id}" if known else resident.id
        self.open_form(dialog, keep, said, form=TIE if known else NEW_TIE, about=about)

    def put_wheel(self, file: ResidentFile, wheel_id: WheelId | None = None) -> None:
        """Fill in a wheel together, or go on with one that was kept. Raises NotFound."""
        wheels, resident = self._services.wheels, file.resident
        kept = wheels.about(resident.id)
        known = found(kept, Kind.WHEELS, wheel_id) if wheel_id else None
        earlier = kept[kept.index(known) + 1 :] if known else kept
        former = earlier[0] if earlier else None
        dialog = WheelDialog(known, former, resident.first_name, words=self._words, parent=self._over)

        def keep(draft: Any) -> None:  # noqa: ANN401 - what the form of a wheel hands over
            if known:
                wheels.change(known.id, draft)
            else:
                wheels.add(resident.id, draft)

        about = f"{resident.id}:{known.id}" if known else resident.id
        self.open_form(
            dialog, keep, self.tr("The conversation is kept."), form=WHEEL if known else NEW_WHEEL, about=about
        )

    def put_away(self) -> None:
        """Close what is open only while the resident looks on; what was typed waits as a draft."""
        if isinstance(self.dialog, WheelDialog):
            self.dialog.done(0)

    def add_consent(self, file: ResidentFile, recipient: OrganizationId | None = None) -> None:
        """Write down what somebody answered to the question who may know what."""
        names = language_names(self._words)
        spoken = [one.tag for one in spoken_first(file.resident.languages)]
        tags = [*spoken, *(tag for tag in names if tag not in spoken)]
        question = ConsentQuestion(
            resident_id=file.resident.id,
            name=file.resident.first_name,
            kept=kept_categories(file),
            languages=tuple((tag, names.get(tag, tag)) for tag in tags),
            recipient=recipient,
        )
        dialog = ConsentDialog(
            question, self.organizations(), words=self._words, today=self._clock.today(), parent=self._over
        )
        self.open_form(
            dialog,
            self._services.consents.record,
            self.tr("The answer is kept."),
            form=CONSENT,
            about=file.resident.id,
            also=lambda consent_id: self._collisions(file.resident.id, consent_id),
        )

    def _collisions(self, resident_id: ResidentId, consent_id: object) -> str:
        """Return in words how an answer meets earlier ones."""
        records = self._services.consents.records(resident_id)
        record = next(one for one in records if one.id == consent_id)
        return " ".join(collision_sentences(self._words, record, records))

    def show_records(self, file: ResidentFile, recipient: OrganizationId, purpose: Purpose) -> None:
        """Show what was said about one recipient; a yes can be taken back there."""
        dialog = RecordsDialog(
            file.organization_name(recipient),
            file.resident.first_name,
            records_of(file.consents, recipient, purpose, file.disclosures, file.attachments),
            receivers=self._services.knowing.notices.receivers,
            words=self._words,
            parent=self._over,
        )
        consents = self._services.consents
        dialog.withdrawAsked.connect(
            lambda consent_id, how, tell: self.keep_form(
                dialog,
                lambda _: consents.withdraw(consent_id, how, tuple(tell)),
                None,
                self.tr("The yes was taken back."),
            )
        )
        dialog.endAsked.connect(
            lambda ground_id, why: self.keep_form(
                dialog, lambda _: consents.end(ground_id, why), None, self.tr("Kept that this ground ended.")
            )
        )
        dialog.errorAsked.connect(
            lambda consent_id: self.keep_form(
                dialog,
                lambda _: consents.mark_in_error(consent_id),
                None,
                self.tr("Marked as entered in error. It counts for nothing."),
            )
        )
        dialog.reviewAsked.connect(
            lambda consent_id: self.keep_form(
                dialog, lambda _: consents.review(consent_id), None, self.tr("Kept that you looked at it again.")
            )
        )
        dialog.paperAsked.connect(self.paperAsked)

        def attach(consent_id: str) -> None:
            dialog.reject()
            self.signedAsked.emit(consent_id)

        dialog.attachAsked.connect(attach)
        self.show_form(dialog, RECORDS, f"{file.resident.id}:{recipient}:{purpose}")

    def resume(self, form: str, about_id: str) -> None:
        """Open a form again, with what was typed in it. Raises NotFound where what it is about is gone."""
        if form == NEW:
            self.add_resident()
        elif form == FROM_CONTACT:
            self.add_from_contact(ContactMomentId(about_id))
        else:
            self._resume_over(form, *about_id.split(":"))

    def _resume_over(self, form: str, resident_id: str, part: str = "", purpose: str = "") -> None:
        file = self._services.files.file(ResidentId(resident_id))
        openers: dict[str, Callable[[], None]] = {
            PROFILE: lambda: self.change_resident(file, "who"),
            NEW_ASK: lambda: self.add_ask(file),
            ASK: lambda: self.change_ask(file, AskId(part)),
            OFFER: lambda: self.add_offer(file),
            INTRODUCTION: lambda: self.introduce_again(file.resident.id, AskId(part)),
            NEW_TIE: lambda: self.put_tie(file, None),
            TIE: lambda: self.put_tie(file, TieId(part)),
            NEW_WHEEL: lambda: self.put_wheel(file),
            WHEEL: lambda: self.put_wheel(file, WheelId(part)),
            VIEW: lambda: self.add_view(file),
            CONSENT: lambda: self.add_consent(file),
            RECORDS: lambda: self.show_records(file, OrganizationId(part), Purpose(purpose)),
        }
        openers[form]()

    def _tell_added(self, resident_id: object) -> None:
        self.added.emit(str(resident_id))

    def _common(self) -> dict[str, Any]:
        return {"words": self._words, "today": self._clock.today(), "parent": self._over}

    def _areas(self) -> list[tuple[str, str]]:
        return [(area.id, area.name) for area in self._services.files.areas()]

    def organizations(self) -> list[tuple[str, str]]:
        """Return who can be a recipient, by id and name."""
        return [(one.id, one.name) for one in self._services.files.organizations()]
