"""The unit of work, and the entities of each kind within it."""

from collections.abc import Callable, Sequence
from types import TracebackType
from typing import Any, Protocol, Self, TypeVar

from connector_desk.domain.account import Account
from connector_desk.domain.attachment import Attachment, AttachmentContent, KeptDocument
from connector_desk.domain.audit import AuditRecord
from connector_desk.domain.backup import Backup, Drill
from connector_desk.domain.consent import Consent
from connector_desk.domain.contact_moment import ContactMoment
from connector_desk.domain.desk import Desk
from connector_desk.domain.disclosure import Disclosure, Printout
from connector_desk.domain.draft import Draft
from connector_desk.domain.entity import Entity, Kind, ResidentId
from connector_desk.domain.erasure import Erasure
from connector_desk.domain.handover import Handover
from connector_desk.domain.known_names import KnownNames
from connector_desk.domain.letter_template import LetterTemplate
from connector_desk.domain.lines import Change
from connector_desk.domain.match import Match
from connector_desk.domain.meeting import Action, Concern, Meeting
from connector_desk.domain.organization import Area, Initiative, Organization
from connector_desk.domain.person_merge import PersonMerge
from connector_desk.domain.resident import Ask, NetworkTie, Resident
from connector_desk.domain.volunteer import Volunteer
from connector_desk.domain.walk_in_hour import Ticket, WalkInHour
from connector_desk.domain.wheel import Wheel
from connector_desk.domain.withdrawal import WithdrawalNotice

E = TypeVar("E", bound=Entity)


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
