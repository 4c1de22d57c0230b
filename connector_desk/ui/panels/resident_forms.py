"""The forms of the Residents place: opens them, hands what was filled in to the desk, and tells what was done."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from connector_desk.domain.consent import Purpose
from connector_desk.domain.entity import AskId, ContactMomentId, Entity, Kind, OrganizationId, ResidentId, TieId
from connector_desk.domain.errors import DeskError, NotFound
from connector_desk.domain.words import Words
from connector_desk.services.asks import AskService, TieService, draft_of_ask, draft_of_tie
from connector_desk.services.consent_forms import ConsentFormService
from connector_desk.services.consents import ConsentService
from connector_desk.services.keeping import KeepingService
from connector_desk.services.notices import NoticeService
from connector_desk.services.own_files import OwnFileService
from connector_desk.services.ports import Clock, NoticeLetters
from connector_desk.services.resident_files import ResidentFile, ResidentFiles
from connector_desk.services.residents import ResidentService, draft_of
from connector_desk.services.who_knows import WhoKnowsService
from connector_desk.ui.dialogs.ask import AskDialog
from connector_desk.ui.dialogs.consent import ConsentDialog, ConsentQuestion
from connector_desk.ui.dialogs.erasure import ErasureDialog
from connector_desk.ui.dialogs.form import FormDialog
from connector_desk.ui.dialogs.resident_consents import RecordsDialog
from connector_desk.ui.dialogs.resident_profile import ResidentDialog
from connector_desk.ui.dialogs.resident_removal import RemovalDialog
from connector_desk.ui.dialogs.resident_view import ViewDialog
from connector_desk.ui.dialogs.tie import TieDialog
from connector_desk.ui.panels.erasing_acts import ErasingActs
from connector_desk.ui.tasks import Tasks
from connector_desk.viewmodels.consents import kept_categories, records_of
from connector_desk.viewmodels.residents import draft_from_contact, spoken_first
from connector_desk.words.collisions import collision_sentences
from connector_desk.words.vocabulary import languages as language_names

E = TypeVar("E", bound=Entity)
NEW, FROM_CONTACT, PROFILE, NEW_ASK, ASK = "new resident", "resident from contact", "resident", "new ask", "ask"
NEW_TIE, TIE, VIEW, CONSENT, RECORDS = "new tie", "tie", "view", "consent", "consent records"
OVER_RESIDENT = frozenset({PROFILE, NEW_ASK, ASK, NEW_TIE, TIE, VIEW, CONSENT, RECORDS})
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
    knowing: KnowingServices


def _nothing_more(_kept: object) -> str:
    return ""


class ResidentForms(QObject):
    """One form at a time over the page. `done` carries a sentence, `added` the id of a new resident."""

    done = Signal(str)
    added = Signal(str)

    def __init__(self, services: ResidentServices, words: Words, clock: Clock, over: QWidget) -> None:
        super().__init__(over)
        self._services, self._words, self._clock, self._over = services, words, clock, over
        self.dialog: FormDialog | None = None
        self._erasing = ErasingActs(services.keeping, Tasks(self), self)
        self._erasing.done.connect(lambda: self.done.emit(self.tr("Erased for good.")))

    def add_resident(self) -> None:
        """Ask about somebody new."""
        dialog = ResidentDialog(None, self._areas(), is_new=True, **self._common())
        self._open(dialog, self._services.residents.add, self.tr("Kept."), self._tell_added, form=NEW)

    def add_from_contact(self, contact_id: ContactMomentId) -> None:
        """Ask about somebody new who came with a contact moment. Raises NotFound."""
        moment = self._services.files.contact_moment(contact_id)
        draft = draft_from_contact(moment)
        dialog = ResidentDialog(draft, self._areas(), is_new=True, own_words=moment.own_words, **self._common())

        def keep(filled: Any) -> ResidentId:  # noqa: ANN401 - what the form of a resident hands over
            return self._services.residents.add_from_contact(contact_id, filled)

        said = self.tr("Kept, with these words as the first question.")
        self._open(dialog, keep, said, self._tell_added, form=FROM_CONTACT, about=contact_id)

    def change_resident(self, file: ResidentFile, part: str) -> None:
        """Change a profile, starting at one part of the form."""
        dialog = ResidentDialog(draft_of(file.resident), self._areas(), part=part, **self._common())
        self._open(
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
        dialog.kept.connect(lambda _meant: self._keep(dialog, lambda _: remove(resident.id), None, said))
        self.dialog = dialog
        dialog.finished.connect(self._forget)
        # A half-typed name is nothing to keep.
        dialog.open()

    def erase_resident(self, file: ResidentFile) -> None:
        """Erase somebody for good, after their name was typed. Raises NotAllowed."""
        keeping, resident_id = self._services.keeping, file.resident.id
        dialog = ErasureDialog(keeping.going(resident_id), words=self._words, parent=self._over)
        dialog.kept.connect(lambda _id: self._erasing.run(dialog, [lambda: keeping.erase(resident_id)]))
        self.dialog = dialog
        dialog.finished.connect(self._forget)
        dialog.open()

    def add_ask(self, file: ResidentFile) -> None:
        """Write down what somebody asks."""
        resident = file.resident
        dialog = AskDialog(None, resident.first_name, words=self._words, parent=self._over)
        self._open(
            dialog,
            lambda draft: self._services.asks.add(resident.id, draft),
            self.tr("Question kept."),
            form=NEW_ASK,
            about=resident.id,
        )

    def change_ask(self, file: ResidentFile, ask_id: AskId) -> None:
        """Change what somebody asks. Raises NotFound."""
        ask = _found(file.asks, Kind.ASKS, ask_id)
        dialog = AskDialog(draft_of_ask(ask), file.resident.first_name, words=self._words, parent=self._over)
        self._open(
            dialog,
            lambda draft: self._services.asks.change(ask_id, draft),
            self.tr("Question kept."),
            form=ASK,
            about=f"{file.resident.id}:{ask_id}",
        )

    def put_tie(self, file: ResidentFile, tie_id: TieId | None) -> None:
        """Add somebody around a resident, or change who is there. Raises NotFound."""
        ties, resident = self._services.ties, file.resident
        known = _found(file.ties, Kind.TIES, tie_id) if tie_id else None
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
        self._open(dialog, keep, said, form=TIE if known else NEW_TIE, about=about)

    def add_view(self, file: ResidentFile) -> None:
        """Write down how somebody looks at what is needed."""
        dialog = ViewDialog(file.resident.first_name, words=self._words, parent=self._over)
        self._open(
            dialog,
            lambda said: self._services.residents.add_view(file.resident.id, *said),
            self.tr("Words kept."),
            form=VIEW,
            about=file.resident.id,
        )

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
        self._open(
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
            records_of(file.consents, recipient, purpose, file.disclosures),
            receivers=self._services.knowing.notices.receivers,
            words=self._words,
            parent=self._over,
        )
        consents = self._services.consents
        dialog.withdrawAsked.connect(
            lambda consent_id, how, tell: self._keep(
                dialog,
                lambda _: consents.withdraw(consent_id, how, tuple(tell)),
                None,
                self.tr("The yes was taken back."),
            )
        )
        dialog.endAsked.connect(
            lambda ground_id, why: self._keep(
                dialog, lambda _: consents.end(ground_id, why), None, self.tr("Kept that this ground ended.")
            )
        )
        dialog.errorAsked.connect(
            lambda consent_id: self._keep(
                dialog,
                lambda _: consents.mark_in_error(consent_id),
                None,
                self.tr("Marked as entered in error. It counts for nothing."),
            )
        )
        dialog.reviewAsked.connect(
            lambda consent_id: self._keep(
                dialog, lambda _: consents.review(consent_id), None, self.tr("Kept that you looked at it again.")
            )
        )
        self._show(dialog, RECORDS, f"{file.resident.id}:{recipient}:{purpose}")

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
            NEW_TIE: lambda: self.put_tie(file, None),
            TIE: lambda: self.put_tie(file, TieId(part)),
            VIEW: lambda: self.add_view(file),
            CONSENT: lambda: self.add_consent(file),
            RECORDS: lambda: self.show_records(file, OrganizationId(part), Purpose(purpose)),
        }
        openers[form]()

    def _open(
        self,
        dialog: FormDialog,
        keep: Callable[[Any], object],
        sentence: str,
        then: Callable[[object], None] | None = None,
        *,
        form: str,
        about: str = "",
        also: Callable[[object], str] = _nothing_more,
    ) -> None:
        """`then` and `also` get what `keep` returned; `also` adds to the sentence."""
        dialog.kept.connect(lambda draft: self._keep(dialog, keep, draft, sentence, then, also))
        self._show(dialog, form, about)

    def _show(self, dialog: FormDialog, form: str, about: str) -> None:
        self.dialog = dialog
        dialog.finished.connect(self._forget)
        dialog.open_as(form, about)

    def _keep(
        self,
        dialog: FormDialog,
        keep: Callable[[Any], object],
        draft: object,
        sentence: str,
        then: Callable[[object], None] | None = None,
        also: Callable[[object], str] = _nothing_more,
    ) -> None:
        try:
            kept = keep(draft)
        except DeskError as error:
            dialog.show_error(error)
            return
        dialog.accept()
        if then is not None:
            then(kept)
        self.done.emit(" ".join(part for part in (sentence, also(kept)) if part))

    def _forget(self) -> None:
        self.dialog = None

    def _tell_added(self, resident_id: object) -> None:
        self.added.emit(str(resident_id))

    def _common(self) -> dict[str, Any]:
        return {"words": self._words, "today": self._clock.today(), "parent": self._over}

    def _areas(self) -> list[tuple[str, str]]:
        return [(area.id, area.name) for area in self._services.files.areas()]

    def organizations(self) -> list[tuple[str, str]]:
        """Return who can be a recipient, by id and name."""
        return [(one.id, one.name) for one in self._services.files.organizations()]


def _found(entities: Sequence[E], kind: Kind, wanted: str) -> E:
    for one in entities:
        if one.id == wanted:
            return one
    raise NotFound(kind, wanted)
