"""Reading all that the desk knows about one resident, in one look."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from connector_desk.domain.attachment import Attachment, AttachmentUse
from connector_desk.domain.consent import Consent
from connector_desk.domain.contact_moment import ContactMoment
from connector_desk.domain.disclosure import Disclosure
from connector_desk.domain.entity import ContactMomentId, OrganizationId, ResidentId, VolunteerId
from connector_desk.domain.handover import Handover
from connector_desk.domain.lines import ResidentLine
from connector_desk.domain.match import Match
from connector_desk.domain.organization import Area, Organization
from connector_desk.domain.resident import Ask, NetworkTie, Resident
from connector_desk.domain.volunteer import Volunteer
from connector_desk.services.acts import Room
from connector_desk.services.ports import Reads, Work


@dataclass(frozen=True)
class ResidentFile:
    """One resident with everything that is about them; `organizations` and `volunteers` hold whom it names.

    `attachments` are what is kept without its bytes; `photo` are the bytes of their photo, where the desk has photos.
    """

    resident: Resident
    area_name: str
    asks: tuple[Ask, ...]
    ties: tuple[NetworkTie, ...]
    matches: tuple[Match, ...]
    handovers: tuple[Handover, ...]
    contact_moments: tuple[ContactMoment, ...]
    consents: tuple[Consent, ...]
    disclosures: tuple[Disclosure, ...]
    organizations: dict[OrganizationId, Organization]
    volunteers: dict[VolunteerId, Volunteer]
    attachments: tuple[Attachment, ...] = ()
    photo: bytes = b""
    has_photos: bool = False

    def organization_name(self, organization_id: OrganizationId | None) -> str:
        """Return the name of an organisation, or nothing where it is gone."""
        found = self.organizations.get(organization_id) if organization_id else None
        return found.name if found else ""

    def volunteer_name(self, volunteer_id: VolunteerId | None) -> str:
        """Return the first name of a volunteer, or nothing where they are gone."""
        found = self.volunteers.get(volunteer_id) if volunteer_id else None
        return found.name if found else ""


class ResidentFiles:
    """The read side of the Residents place. Lists come a page at a time and build no entities."""

    def __init__(self, room: Room, reads: Reads) -> None:
        self._room = room
        self._reads = reads

    def lines(self, text: str = "", after: tuple[str, str] | None = None, limit: int = 60) -> Sequence[ResidentLine]:
        """Return one page of the list, by name or found by what was typed."""
        if text.strip():
            self._room.searched()
        return self._reads.residents(text, after, limit)

    def file(self, resident_id: ResidentId) -> ResidentFile:
        """Return all about one resident. Raises NotFound."""
        with self._room.look_at(resident_id) as work:
            resident = work.residents.get(resident_id)
            return _file(work, resident)

    def contact_moment(self, contact_id: ContactMomentId) -> ContactMoment:
        """Return the contact moment that a new profile starts from. Raises NotFound."""
        with self._room.look() as work:
            return work.contact_moments.get(contact_id)

    def areas(self) -> tuple[Area, ...]:
        """Return the neighbourhoods that somebody can live in."""
        with self._room.look() as work:
            return work.areas.all()

    def organizations(self) -> tuple[Organization, ...]:
        """Return the organisations that can be a recipient, by name; not one that went on as another."""
        with self._room.look() as work:
            return tuple(sorted(work.organizations.where(merged_into=None), key=lambda one: one.name.casefold()))

    def volunteers(self) -> tuple[Volunteer, ...]:
        """Return the volunteers that can stand around somebody, by name."""
        with self._room.look() as work:
            return tuple(sorted(work.volunteers.all(), key=lambda one: one.name.casefold()))


def _file(work: Work, resident: Resident) -> ResidentFile:
    area = work.areas.find(resident.area_id)
    bare = ResidentFile(
        resident=resident,
        area_name=area.name if area else "",
        asks=work.asks.where(resident_id=resident.id),
        ties=work.ties.where(resident_id=resident.id),
        matches=work.matches.where(resident_id=resident.id),
        handovers=work.handovers.where(resident_id=resident.id),
        contact_moments=work.contact_moments.where(resident_id=resident.id),
        consents=work.consents.where(resident_id=resident.id),
        disclosures=work.disclosures.where(resident_id=resident.id),
        organizations={},
        volunteers={},
        attachments=work.attachments.where(resident_id=resident.id),
        has_photos=any(desk.settings.has_photos for desk in work.desk.all()),
    )
    named = work.organizations.where(id=_organizations_in(bare))
    return replace(
        bare,
        photo=_photo(work, bare) if bare.has_photos else b"",
        organizations={one.id: one for one in (*named, *work.organizations.where(id=_went_on_as(named)))},
        volunteers={one.id: one for one in work.volunteers.where(id=_volunteers_in(bare))},
    )


def _photo(work: Work, file: ResidentFile) -> bytes:
    ids = (one.id for one in file.attachments if one.use is AttachmentUse.PHOTO)
    return next((work.attachment_contents.get(id_).content for id_ in ids), b"")


def _organizations_in(file: ResidentFile) -> tuple[OrganizationId, ...]:
    named = {
        *(tie.organization_id for tie in file.ties),
        *(one for handover in file.handovers for one in _parties(handover)),
        *(consent.recipient for consent in file.consents),
        *(disclosure.recipient for disclosure in file.disclosures),
    }
    return tuple(one for one in named if one is not None)


def _went_on_as(found: tuple[Organization, ...]) -> tuple[OrganizationId, ...]:
    return tuple({one.merged_into for one in found if one.merged_into is not None})


def _volunteers_in(file: ResidentFile) -> tuple[VolunteerId, ...]:
    named = {
        *(tie.volunteer_id for tie in file.ties),
        *(match.volunteer_id for match in file.matches),
        *(handover.word_back.to_volunteer for handover in file.handovers),
        *(moment.helper_id for moment in file.contact_moments),
    }
    return tuple(one for one in named if one is not None)


def _parties(handover: Handover) -> tuple[OrganizationId | None, ...]:
    tasks = (task.who for task in (*handover.agreed_tasks, *handover.not_agreed))
    return (handover.sender, handover.recipient, handover.responsible, handover.word_back.to_organization, *tasks)
