"""What the services need from the rooms beside them. Adapters fit these Protocols; bootstrap joins them."""

from collections.abc import Callable, Iterator, Sequence
from datetime import date, datetime
from pathlib import Path
from types import TracebackType
from typing import Any, Protocol, Self, TypeVar

from connector_desk.domain.account import Account
from connector_desk.domain.attachment import Attachment, AttachmentContent, AttachmentUse, KeptDocument, TakenIn
from connector_desk.domain.audit import AuditLine, AuditRecord, AuditReport
from connector_desk.domain.backup import Backup, Drill, DrillResult, MadeBackup
from connector_desk.domain.consent import Consent
from connector_desk.domain.consent_paper import ConsentFormPaper
from connector_desk.domain.contact_moment import ContactMoment
from connector_desk.domain.desk import Desk
from connector_desk.domain.disclosure import Disclosure, Printout
from connector_desk.domain.draft import Draft
from connector_desk.domain.duplicates import PersonLine
from connector_desk.domain.ecogram_paper import EcogramPaper
from connector_desk.domain.entity import ContactMomentId, Entity, Kind, PrintoutId, ResidentId, WithdrawalNoticeId
from connector_desk.domain.erasure import Erasure
from connector_desk.domain.handover import Handover
from connector_desk.domain.hour_papers import HourLog, TicketSlip
from connector_desk.domain.known_names import KnownNames
from connector_desk.domain.letter_papers import Letter
from connector_desk.domain.letter_template import LetterTemplate
from connector_desk.domain.lines import Change as Change
from connector_desk.domain.lines import ContactLine as ContactLine
from connector_desk.domain.lines import Hit as Hit
from connector_desk.domain.lines import LikeLine as LikeLine
from connector_desk.domain.lines import ResidentLine as ResidentLine
from connector_desk.domain.match import Match
from connector_desk.domain.meeting import Action, Concern, Meeting
from connector_desk.domain.neighbours import AskLine, OfferLine
from connector_desk.domain.organization import Area, Initiative, Organization
from connector_desk.domain.own_file import OwnFile
from connector_desk.domain.papers import Agenda, CheckList, VolunteerSheet, Week
from connector_desk.domain.person_merge import PersonMerge
from connector_desk.domain.queue import HourContact
from connector_desk.domain.recovery_sheet import RecoverySheet
from connector_desk.domain.resident import Ask, LifeDomain, NetworkTie, Resident
from connector_desk.domain.volunteer import Volunteer
from connector_desk.domain.walk_in_hour import Ticket, WalkInHour
from connector_desk.domain.wheel import Wheel
from connector_desk.domain.who_knows import WhoKnows
from connector_desk.domain.who_saw import WhoSaw
from connector_desk.domain.withdrawal import WithdrawalNotice
from connector_desk.domain.words import Words

E = TypeVar("E", bound=Entity)


class Clock(Protocol):
    """The only source of days and moments."""

    def today(self) -> date:
        """Return the day at the desk."""
        ...

    def now(self) -> datetime:
        """Return the moment, aware and in UTC."""
        ...


class Numbers(Protocol):
    """What a telephone number and a postcode can be. An empty one is fine: nothing is compulsory."""

    def checked_phone(self, text: str, field: str) -> str:
        """Return the number as it is kept. Raises PhoneNotRight."""
        ...

    def checked_postcode(self, text: str, field: str) -> str:
        """Return the postcode as it is kept. Raises PostcodeNotRight."""
        ...


class Repository(Protocol[E]):
    """The entities of one kind within a unit of work."""

    def get(self, id: str) -> E:  # noqa: A002 - it is the entity's own word
        """Return the entity. Raises NotFound."""
        ...

    def find(self, id: str | None) -> E | None:  # noqa: A002
        """Return the entity, or None."""
        ...

    def all(self) -> tuple[E, ...]:
        """Return all entities, in a stable order. Not for residents or contact moments: see `Reads`."""
        ...

    def where(self, **equals: Any) -> tuple[E, ...]:  # noqa: ANN401 - the value has the field's type
        """Return the entities whose fields equal the given values; a tuple of values means any of them."""
        ...

    def put(self, entity: E) -> None:
        """Add the entity or replace the one with its id."""
        ...

    def remove(self, id: str) -> None:  # noqa: A002
        """Take the entity away. Raises NotFound, and KeptAsRecord for consents and disclosures."""
        ...


class Work(Protocol):
    """One unit of work: what is put or removed becomes true at `commit`, all of it or nothing."""

    @property
    def desk(self) -> Repository[Desk]: ...  # noqa: D102
    @property
    def areas(self) -> Repository[Area]: ...  # noqa: D102
    @property
    def organizations(self) -> Repository[Organization]: ...  # noqa: D102
    @property
    def initiatives(self) -> Repository[Initiative]: ...  # noqa: D102
    @property
    def residents(self) -> Repository[Resident]: ...  # noqa: D102
    @property
    def asks(self) -> Repository[Ask]: ...  # noqa: D102
    @property
    def ties(self) -> Repository[NetworkTie]: ...  # noqa: D102
    @property
    def volunteers(self) -> Repository[Volunteer]: ...  # noqa: D102
    @property
    def matches(self) -> Repository[Match]: ...  # noqa: D102
    @property
    def contact_moments(self) -> Repository[ContactMoment]: ...  # noqa: D102
    @property
    def consents(self) -> Repository[Consent]: ...  # noqa: D102
    @property
    def handovers(self) -> Repository[Handover]: ...  # noqa: D102
    @property
    def concerns(self) -> Repository[Concern]: ...  # noqa: D102
    @property
    def actions(self) -> Repository[Action]: ...  # noqa: D102
    @property
    def meetings(self) -> Repository[Meeting]: ...  # noqa: D102
    @property
    def disclosures(self) -> Repository[Disclosure]: ...  # noqa: D102
    @property
    def printouts(self) -> Repository[Printout]: ...  # noqa: D102
    @property
    def accounts(self) -> Repository[Account]: ...  # noqa: D102
    @property
    def drafts(self) -> Repository[Draft]: ...  # noqa: D102
    @property
    def backups(self) -> Repository[Backup]: ...  # noqa: D102
    @property
    def drills(self) -> Repository[Drill]: ...  # noqa: D102
    @property
    def erasures(self) -> Repository[Erasure]: ...  # noqa: D102
    @property
    def attachments(self) -> Repository[Attachment]: ...  # noqa: D102
    @property
    def attachment_contents(self) -> Repository[AttachmentContent]: ...  # noqa: D102
    @property
    def kept_documents(self) -> Repository[KeptDocument]: ...  # noqa: D102
    @property
    def withdrawal_notices(self) -> Repository[WithdrawalNotice]: ...  # noqa: D102
    @property
    def letter_templates(self) -> Repository[LetterTemplate]: ...  # noqa: D102
    @property
    def walk_in_hours(self) -> Repository[WalkInHour]: ...  # noqa: D102
    @property
    def tickets(self) -> Repository[Ticket]: ...  # noqa: D102
    @property
    def person_merges(self) -> Repository[PersonMerge]: ...  # noqa: D102
    @property
    def wheels(self) -> Repository[Wheel]: ...  # noqa: D102

    def repository(self, kind: Kind) -> Repository[Any]:
        """Return the repository of a kind."""
        ...

    @property
    def changes(self) -> tuple[Change, ...]:
        """What changed so far, in the order in which it was put."""
        ...

    def known_names(self) -> KnownNames:
        """Return everybody whom the desk knows by name, for the scan of free text."""
        ...

    def tell(self, records: Sequence[AuditRecord]) -> None:
        """Let the commit add these records to the chain of who did what."""
        ...

    def told_about(self, resident_id: ResidentId) -> Sequence[AuditRecord]:
        """Return at most a hundred records about a resident that the chain holds, newest first."""
        ...

    def forget(self, resident_ids: Sequence[str]) -> int:
        """Take away what the chain says about these residents, and let the file be written anew; return how many."""
        ...

    def commit(self) -> tuple[Change, ...]:
        """Make it true and durable, and return what changed, in the order in which it was put."""
        ...

    def __enter__(self) -> Self: ...

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None: ...


OpenWork = Callable[[], Work]


class Reads(Protocol):
    """The read side: lists and counts that build no entities, a page at a time."""

    def residents(
        self, text: str = "", after: tuple[str, str] | None = None, limit: int = 60
    ) -> Sequence[ResidentLine]:
        """Return residents by name; with a text those whose name or words begin like it, best names first."""
        ...

    def contact_moments(
        self, text: str = "", after: tuple[str, str] | None = None, limit: int = 60
    ) -> Sequence[ContactLine]:
        """Return contact moments, open dangers first and then newest first; with a text those whose words begin so.

        The first page holds all open dangers beside its own lines, so that it may be longer.
        """
        ...

    def like_named(self, text: str, limit: int = 8) -> Sequence[LikeLine]:
        """Return residents who may be meant by a name in any spelling, likeliest first."""
        ...

    def people(self) -> Iterator[PersonLine]:
        """Return what tells each resident from the others, in no order."""
        ...

    def due_letters(self, on: date) -> Sequence[ContactMomentId]:
        """Return contacts with help with a letter that goes on by that day, and is not done."""
        ...

    def find(self, text: str, kinds: Sequence[Kind], limit: int = 8) -> Sequence[Hit]:
        """Return things of those kinds by name or words; what is typed is text, never a query language."""
        ...

    def hour_contacts(self, start: datetime, end: datetime) -> Sequence[HourContact]:
        """Return the contacts that took place from one moment until another, both included, oldest first."""
        ...

    def count(self, kind: Kind) -> int:
        """Return how many there are."""
        ...

    def offers_about(self, topics: frozenset[str]) -> Sequence[OfferLine]:
        """Return what residents offer that is about one of these topics: at most some hundreds, the last first."""
        ...

    def asks_about(self, topics: frozenset[str], domains: Sequence[LifeDomain]) -> Sequence[AskLine]:
        """Return open asks about one of these topics, then by life domain: at most some hundreds, the last first."""
        ...

    def quiet_residents(self, before: date, *, after_no: bool) -> Sequence[ResidentId]:
        """Return at least all residents who ask nothing and did not come since that day, in a stable order.

        With `after_no` only those who refused or withdrew something before that day.
        """
        ...

    def loose_contacts(self, before: date) -> Sequence[ContactMomentId]:
        """Return at least all contact moments before that day that belong to nobody, oldest first."""
        ...


class AuditTrail(Protocol):
    """The read side of the chain of who did what."""

    def lines(
        self, resident_id: ResidentId | None = None, before: int | None = None, limit: int = 100
    ) -> Sequence[AuditLine]:
        """Return records, newest first, of one resident or of all; `before` is the number to go on from."""
        ...

    def verified(self) -> AuditReport:
        """Compute the whole chain again."""
        ...


class Remains(Protocol):
    """What lies around of somebody who was erased: the pages of the file, and backups made before."""

    def keep_marks(self, marks: Sequence[Erasure]) -> None:
        """Keep beside the database who was erased, so that an older backup does not bring them back.

        Raises:
            FileError

        """
        ...

    def sweep(self) -> None:
        """Write the file anew, so that no page of it holds what was erased. Raises DeskBusy, FileError."""
        ...


class Prepared(Protocol):
    """A file that is complete and durable under a temporary name."""

    @property
    def temporary_path(self) -> Path: ...  # noqa: D102
    @property
    def target_path(self) -> Path: ...  # noqa: D102
    @property
    def sha256(self) -> str: ...  # noqa: D102

    def publish(self) -> None:
        """Give the file its final name, durably. Raises FileError."""
        ...

    def discard(self) -> None:
        """Take the temporary file away."""
        ...


class Files(Protocol):
    """Whole-file writes: the whole new file or the old one."""

    def prepare(self, target: Path, content: bytes) -> Prepared:
        """Write and sync a temporary file beside the target. Raises FileError."""
        ...

    def sha256_of(self, path: Path) -> str | None:
        """Return the digest of a file in hex, or None where there is none."""
        ...

    def discard(self, path: Path) -> None:
        """Take a left-over temporary file away, where it is still there."""
        ...


class Intake(Protocol):
    """Where pictures and PDFs come in."""

    def take_in(self, path: Path, use: AttachmentUse) -> TakenIn:
        """Read a file and return it as it is kept: what it is by its content, no larger than needed, stripped.

        Raises:
            Unreachable, AttachmentEmpty, AttachmentUnknown, AttachmentMisnamed, AttachmentBroken, AttachmentTooLarge,
            PictureTooLarge, PdfLocked, PictureWanted

        """
        ...


class Press(Protocol):
    """The documents room: finished facts in, the bytes of a PDF out."""

    def letter(self, paper: Letter, words: Words, *, large_print: bool = False) -> bytes: ...  # noqa: D102
    def agenda(self, paper: Agenda, words: Words) -> bytes: ...  # noqa: D102
    def week(self, paper: Week, words: Words) -> bytes: ...  # noqa: D102
    def volunteer_sheet(self, paper: VolunteerSheet, words: Words) -> bytes: ...  # noqa: D102
    def check_list(self, paper: CheckList, words: Words) -> bytes: ...  # noqa: D102
    def recovery_sheet(self, paper: RecoverySheet, words: Words) -> bytes: ...  # noqa: D102
    def who_saw(self, paper: WhoSaw, words: Words, *, large_print: bool = False) -> bytes: ...  # noqa: D102

    def who_knows(self, paper: WhoKnows, words: Words, *, large_print: bool = False) -> bytes: ...  # noqa: D102
    def own_file(self, paper: OwnFile, words: Words, *, large_print: bool = False) -> bytes: ...  # noqa: D102
    def consent_form(self, paper: ConsentFormPaper, words: Words, *, large_print: bool = False) -> bytes: ...  # noqa: D102

    def ecogram(self, paper: EcogramPaper, words: Words, *, large_print: bool = False) -> bytes: ...  # noqa: D102
    def ticket(self, paper: TicketSlip, words: Words) -> bytes: ...  # noqa: D102
    def hour_log(self, paper: HourLog, words: Words) -> bytes: ...  # noqa: D102

    def protected(self, content: bytes, password: str) -> bytes:
        """Return a PDF that opens with the password only. Raises TextMissing, TextTooLong."""
        ...


class NoticeLetters(Protocol):
    """Makes the letter that tells a recipient of a withdrawal."""

    def make(self, notice_id: WithdrawalNoticeId, path: Path, *, open_password: str = "") -> PrintoutId:
        """Write the letter as a file, with its record; the notice is made then. Raises DeskError, FileError."""
        ...


class PracticeTable(Protocol):
    """A backup that lies open for practice."""

    @property
    def result(self) -> DrillResult: ...  # noqa: D102

    def close(self) -> None:
        """Take it away for good."""
        ...


class BackupVault(Protocol):
    """Backups of the open desk. `report` hears how far it is, from 0 to 1, and may raise to stop it."""

    def make(self, folder: Path, made_at: datetime, report: Callable[[float], None]) -> MadeBackup:
        """Write a backup, read it back, open it, and let go of those that it makes superfluous. Raises FileError."""
        ...

    def drill(self, path: Path, report: Callable[[float], None]) -> DrillResult:
        """Restore a backup into a scratch place, check it and take it away. Raises FileError, WrongPassphrase."""
        ...

    def practise(self, path: Path, report: Callable[[float], None]) -> PracticeTable:
        """Restore a backup into a scratch place and leave it open there. Raises FileError, WrongPassphrase."""
        ...

    def found(self, folders: Sequence[Path]) -> tuple[Path, ...]:
        """Return the backups of this desk in these folders, newest first; a folder that is away has none."""
        ...


class KeySlots(Protocol):
    """The ways into the open desk. Every act raises FileError where the key file cannot be read or written."""

    def has_passphrase(self, account_id: str) -> bool: ...  # noqa: D102
    def has_keyring(self, account_id: str) -> bool: ...  # noqa: D102
    def has_recovery(self) -> bool: ...  # noqa: D102
    def set_passphrase(self, account_id: str, passphrase: str) -> None: ...  # noqa: D102
    def revoke(self, account_id: str) -> None: ...  # noqa: D102

    def renew_recovery(self) -> tuple[str, ...]:
        """Return the eight groups of a fresh recovery code."""
        ...

    def fits_recovery(self, code: str) -> bool:
        """Say whether a typed code opens this desk. Raises RecoveryCodeMistyped, RecoveryCodeWrongLength."""
        ...

    def put_keyring(self, account_id: str) -> bytes:
        """Return the wrapping key that the system's keyring is to keep."""
        ...

    def drop_keyring(self, account_id: str) -> None: ...  # noqa: D102


class Pins(Protocol):
    """How PINs are kept."""

    def stretched(self, pin: str) -> str: ...  # noqa: D102
    def fits(self, kept: str, pin: str) -> bool: ...  # noqa: D102


class Random(Protocol):
    """Where ids and the codes on letters come from."""

    def new_id(self) -> str:
        """Return a fresh random UUID as text."""
        ...

    def new_code(self) -> str:
        """Return two letters, a dash and four characters without I, L, O and U: "VB-7K4M"."""
        ...
