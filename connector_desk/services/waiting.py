"""What waits at the desk, as plain facts: who, since when, and whom to phone. The services fill it, pages show it."""

from dataclasses import dataclass
from datetime import date, datetime, time

from connector_desk.domain.contact_moment import Danger
from connector_desk.domain.desk import PhoneCardLine
from connector_desk.domain.entity import Kind, OrganizationId, ResidentId, WithdrawalNoticeId
from connector_desk.domain.organization import Organization
from connector_desk.domain.resident import FormOfAddress, Resident, SafeContact
from connector_desk.domain.volunteer import Volunteer


@dataclass(frozen=True)
class Party:
    """Somebody to phone: a resident with their rules, a volunteer or an organisation (then without rules)."""

    kind: Kind
    id: str
    name: str
    number: str = ""
    rules: SafeContact | None = None

    @property
    def may_be_called(self) -> bool:
        """Nothing forbids it; the number may still be unknown."""
        return self.rules is None or self.rules.call


def resident_party(resident: Resident) -> Party:
    """Return a resident by first name, with number and rules."""
    return Party(Kind.RESIDENTS, resident.id, resident.first_name, resident.phone, resident.safe_contact)


def volunteer_party(volunteer: Volunteer) -> Party:
    """Return a volunteer with number."""
    return Party(Kind.VOLUNTEERS, volunteer.id, volunteer.name, volunteer.phone)


def organization_party(organization: Organization) -> Party:
    """Return an organisation with number."""
    return Party(Kind.ORGANIZATIONS, organization.id, organization.name, organization.phone)


@dataclass(frozen=True)
class OpenLoop:
    """Word that is still owed, for a handover (`kind` HANDOVERS) or a concern (CONCERNS).

    `name` is who it is about: a first name, or the place of a concern. `own_words` is empty where it is about
    something sensitive. `subject` is the resident, None for a concern.
    """

    kind: Kind
    id: str
    name: str
    waiter: Party
    due: date
    open_days: int
    days_late: int
    promised_days: int
    subject: Party | None = None
    form_of_address: FormOfAddress = FormOfAddress.FIRST_NAME
    recipient: Party | None = None
    recipient_person: str = ""
    own_words: str = ""
    is_sensitive: bool = False
    has_ended: bool = False
    was_withdrawn: bool = False
    table_on: date | None = None


@dataclass(frozen=True)
class SameDay:
    """A contact of which something must happen today and nothing was written yet.

    `own_words` is empty where the contact is confidential or about a sensitive ask.
    """

    id: str
    took_place_at: datetime
    own_words: str
    called: str
    reach: str
    helper_name: str
    resident: Party | None = None
    full_name: str = ""
    resident_age: int | None = None
    area_name: str = ""
    asked: Party | None = None
    asked_on: date | None = None
    handover_id: str | None = None
    was_taken_up: bool = False
    danger: Danger | None = None
    alerted: str = ""


@dataclass(frozen=True)
class Appointment:
    """A moment in time: a planned visit (MATCHES), walk-in hours (INITIATIVES) or a table (MEETINGS).

    `opens` is the id of what shows more: for a visit the volunteer.
    """

    kind: Kind
    id: str
    opens: str
    day: date
    starts_at: time
    names: tuple[str, ...]
    minutes: int
    place: str = ""
    tasks: tuple[str, ...] = ()
    cases: int = 0


@dataclass(frozen=True)
class SilentMatch:
    """A match of which nothing was heard for too long."""

    id: str
    resident_name: str
    volunteer: Party
    days: int


@dataclass(frozen=True)
class Talk:
    """A talk with a volunteer that is due by the agreed rhythm; `days_left` is negative once it is overdue."""

    volunteer: Party
    last_on: date | None
    days_left: int


@dataclass(frozen=True)
class StaleLine:
    """A line of the directory whose check is old; `days` is None where it was never checked."""

    id: str
    name: str
    organization: Party
    days: int | None


@dataclass(frozen=True)
class DueAction:
    """What a party took on at a table, due within a week or late."""

    id: str
    text: str
    owner_name: str
    due: date
    days_left: int


@dataclass(frozen=True)
class DueLetter:
    """Help with a letter that goes on by a day; `id` is that of the contact, and the letter itself is not here."""

    id: str
    sent_by: str
    about: str
    next_on: date
    called: str


@dataclass(frozen=True)
class GroundReview:
    """Something may go without a yes, and must be looked at again by a day."""

    resident_id: ResidentId
    name: str
    due: date


@dataclass(frozen=True)
class EndingConsent:
    """A yes that ends soon and that no later one outlasts: to be asked again in the next conversation."""

    resident_id: ResidentId
    name: str
    recipient: OrganizationId
    recipient_name: str
    ends_on: date


@dataclass(frozen=True)
class OpenNotice:
    """A recipient who is to hear of a withdrawal, because the resident ticked it; `papers` is how many it had."""

    id: WithdrawalNoticeId
    resident_id: ResidentId
    resident_name: str
    recipient_name: str
    asked_on: date
    papers: int


@dataclass(frozen=True)
class WhatWaits:
    """All that waits on one day; each list has the most pressing first."""

    today: date
    loops: tuple[OpenLoop, ...] = ()
    same_day: tuple[SameDay, ...] = ()
    appointments: tuple[Appointment, ...] = ()
    silent: tuple[SilentMatch, ...] = ()
    talks: tuple[Talk, ...] = ()
    stale: tuple[StaleLine, ...] = ()
    actions: tuple[DueAction, ...] = ()
    reviews: tuple[GroundReview, ...] = ()
    letters: tuple[DueLetter, ...] = ()
    phone_card: tuple[PhoneCardLine, ...] = ()
    ending: tuple[EndingConsent, ...] = ()
    notices: tuple[OpenNotice, ...] = ()
