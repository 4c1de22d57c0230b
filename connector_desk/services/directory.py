"""The directory: organisations and what they offer, with how old each line's check is."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from connector_desk.domain.disclosure import DocumentKind
from connector_desk.domain.entity import AreaId, InitiativeId, Kind, OrganizationId, PrintoutId
from connector_desk.domain.errors import AreaNamedTwice, NothingToPrint, StillInUse
from connector_desk.domain.organization import Area, Initiative, Organization
from connector_desk.domain.papers import CheckList, CheckRow
from connector_desk.domain.text import folded
from connector_desk.domain.words import Words
from connector_desk.services.acts import Act, Room
from connector_desk.services.ports import Press, Work
from connector_desk.services.publishing import Finished, Publisher


@dataclass(frozen=True)
class DirectoryLine:
    """One initiative with the organisation that carries it, the area's name, and the days since its check."""

    initiative: Initiative
    organization: Organization
    area_name: str
    days_since_check: int | None
    is_stale: bool


class DirectoryService:
    """Keeps organisations and initiatives, and says which lines to check again."""

    def __init__(self, room: Room, press: Press, publisher: Publisher) -> None:
        self._room = room
        self._press = press
        self._publisher = publisher

    def lines(self) -> tuple[DirectoryLine, ...]:
        """Return every initiative, by its public name."""
        with self._room.look() as work:
            organizations = {organization.id: organization for organization in work.organizations.all()}
            areas = {area.id: area.name for area in work.areas.all()}
            stale_after = work.desk.all()[0].settings.stale_after_days
            initiatives = work.initiatives.all()
        today = self._room.clock.today()
        lines = []
        for initiative in initiatives:
            organization = organizations[initiative.organization_id]
            days = None if initiative.assured_date is None else (today - initiative.assured_date).days
            lines.append(
                DirectoryLine(
                    initiative=initiative,
                    organization=organization,
                    area_name=areas.get(organization.area_id, "") if organization.area_id else "",
                    days_since_check=days,
                    is_stale=days is None or days > stale_after,
                )
            )
        return tuple(sorted(lines, key=lambda line: line.initiative.public_label.casefold()))

    def organizations(self) -> tuple[Organization, ...]:
        """Return every organisation that did not go on as another, by name."""
        with self._room.look() as work:
            return tuple(
                sorted(
                    work.organizations.where(merged_into=None), key=lambda organization: organization.name.casefold()
                )
            )

    def areas(self) -> tuple[Area, ...]:
        """Return every area, by name."""
        with self._room.look() as work:
            return tuple(sorted(work.areas.all(), key=lambda area: area.name.casefold()))

    def keep_areas(self, names: Mapping[AreaId, str], added: Sequence[str]) -> None:
        """Give areas these names, take away whose name was emptied, and add new ones; empty lines add nothing.

        Raises:
            NotFound: one of them is gone.
            AreaNamedTwice: two would bear one name, whatever its case and accents.
            StillInUse: somebody or something lies in one that was to go.
            TextTooLong, CitizenServiceNumberRefused

        """
        with self._room.act(Act.CHANGED) as work:
            for area_id, name in names.items():
                area = work.areas.get(area_id)
                if name.strip():
                    work.areas.put(Area.model_validate(area.model_dump() | {"name": name}))
                else:
                    work.areas.remove(area_id)
            for name in added:
                if name.strip():
                    work.areas.put(Area(id=AreaId(self._room.random.new_id()), name=name))
            _refuse_named_twice(work.areas.all())

    def put_organization(self, organization: Organization) -> OrganizationId:
        """Add or change an organisation; one without an id gets a fresh one."""
        kept = organization.model_copy(update={"id": organization.id or self._room.random.new_id()})
        with self._room.act(Act.CHANGED if organization.id else Act.ADDED) as work:
            work.organizations.put(kept)
        return kept.id

    def put_initiative(self, initiative: Initiative) -> InitiativeId:
        """Add or change an initiative; one without an id gets a fresh one."""
        kept = initiative.model_copy(update={"id": initiative.id or self._room.random.new_id()})
        with self._room.act(Act.CHANGED if initiative.id else Act.ADDED) as work:
            work.initiatives.put(kept)
        return kept.id

    def confirm(self, initiative_id: InitiativeId) -> None:
        """Note that the line was checked today and still holds. Raises NotFound."""
        with self._room.act(Act.CHECKED) as work:
            initiative = work.initiatives.get(initiative_id)
            work.initiatives.put(initiative.model_copy(update={"assured_date": self._room.clock.today()}))

    def remove_initiative(self, initiative_id: InitiativeId) -> None:
        """Take a line away; matches that came through it stay, without it. Raises NotFound."""
        with self._room.act(Act.REMOVED) as work:
            for match in work.matches.where(initiative_id=initiative_id):
                work.matches.put(match.model_copy(update={"initiative_id": None}))
            work.initiatives.remove(initiative_id)

    def remove_organization(self, organization_id: OrganizationId) -> None:
        """Take an organisation away. Raises NotFound, and StillInUse where others lean on it."""
        with self._room.act(Act.REMOVED) as work:
            if kinds := _leaning_on(work, organization_id):
                raise StillInUse(Kind.ORGANIZATIONS, kinds)
            work.organizations.remove(organization_id)

    def save_check_list(self, target: Path, words: Words, *, open_password: str = "") -> PrintoutId:
        """Write the list of lines to check as a PDF. Raises NothingToPrint, FileError."""
        return self._publisher.save(self.check_list(words), target, open_password=open_password)

    def check_list(self, words: Words) -> Finished:
        """Set the list of lines to check, oldest check first. Raises NothingToPrint."""
        stale = sorted(
            (line for line in self.lines() if line.is_stale),
            key=lambda line: -(line.days_since_check if line.days_since_check is not None else 1_000_000),
        )
        if not stale:
            raise NothingToPrint(DocumentKind.CHECK_LIST)
        with self._room.look() as work:
            is_sample = work.desk.all()[0].is_sample
        paper = CheckList(
            sample=is_sample,
            day=self._room.clock.today(),
            rows=tuple(
                CheckRow(
                    name=line.initiative.public_label,
                    organization=line.organization.name,
                    checked_on=line.initiative.assured_date,
                    phone=line.organization.phone,
                )
                for line in stale
            ),
        )
        return Finished(DocumentKind.CHECK_LIST, "", self._press.check_list(paper, words))


def _refuse_named_twice(areas: Sequence[Area]) -> None:
    seen: set[str] = set()
    for area in areas:
        if folded(area.name) in seen:
            raise AreaNamedTwice(area.name)
        seen.add(folded(area.name))


def _leaning_on(work: Work, organization_id: OrganizationId) -> tuple[str, ...]:
    leaning = {
        Kind.DESK: any(desk.own_organization_id == organization_id for desk in work.desk.all()),
        Kind.INITIATIVES: bool(work.initiatives.where(organization_id=organization_id)),
        Kind.VOLUNTEERS: bool(work.volunteers.where(organization_id=organization_id)),
        Kind.HANDOVERS: bool(
            work.handovers.where(sender=organization_id)
            or work.handovers.where(recipient=organization_id)
            or work.handovers.where(responsible=organization_id)
        ),
        Kind.CONSENTS: bool(work.consents.where(recipient=organization_id)),
        Kind.TIES: bool(work.ties.where(organization_id=organization_id)),
        Kind.ACTIONS: bool(work.actions.where(owner=organization_id)),
        Kind.MEETINGS: any(organization_id in meeting.invited for meeting in work.meetings.all()),
    }
    return tuple(kind for kind, leans in leaning.items() if leans)
