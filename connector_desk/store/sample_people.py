"""The people and parties of the sample neighbourhood, from its facts to entities."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta, tzinfo
from typing import Any
from uuid import NAMESPACE_URL, uuid5

from connector_desk.domain.consent import Consent
from connector_desk.domain.consent_steps import withdrawn
from connector_desk.domain.entity import ConsentId, Entity
from connector_desk.domain.organization import Area, Initiative, Organization, Schedule
from connector_desk.domain.resident import Ask, NetworkTie, Resident
from connector_desk.domain.volunteer import Volunteer
from connector_desk.domain.week import Availability

Told = dict[str, Any]

_NOTICE_VERSION = "1"
_AT_NOON = time(12)
_RESIDENT_FIELDS = (
    "first_name",
    "prefix",
    "family_name",
    "form_of_address",
    "address",
    "postcode",
    "phone",
    "safe_contact",
    "household",
    "languages",
    "works_well",
    "works_badly",
    "story",
    "wishes",
    "offers",
    "offer_topics",
)

_ASK_FIELDS = (
    "own_words",
    "life_domain",
    "topics",
    "labels",
    "urgency",
    "sensitive",
    "requires_qualification",
    "state",
)


@dataclass(frozen=True)
class Loading:
    """The day on which the sample is loaded, to which all its days are relative, and the clock of the place."""

    today: date
    zone: tzinfo | None = None

    def day(self, offset: int | None) -> date | None:
        """Return the day that lies so many days from today."""
        return None if offset is None else self.today + timedelta(days=offset)

    def moment(self, offset: int, clock: time) -> datetime:
        """Return the moment, in UTC, at which clocks of the place show that time on that day."""
        return datetime.combine(self.today + timedelta(days=offset), clock, self.zone).astimezone(UTC)

    def born(self, age: int) -> int:
        """Return a year of birth that gives the age."""
        return self.today.year - age


def sample_uuid(sample_id: str) -> str:
    """Return the id of a sample row: the same wherever the sample is loaded."""
    return str(uuid5(NAMESPACE_URL, f"urn:connector-desk:sample:{sample_id}"))


def ids_of(sample_id: str) -> Told:
    """Return both ids of a sample row."""
    return {"id": sample_uuid(sample_id), "sample_id": sample_id}


def reference(sample_id: str | None) -> str | None:
    """Return the id of another row, or None."""
    return None if sample_id is None else sample_uuid(sample_id)


def picked(told: Told, *fields: str) -> Told:
    """Return the facts that are told under the names of the entity's own fields."""
    return {field: told[field] for field in fields if field in told}


def areas(told: Told) -> Iterator[Entity]:
    """Yield the areas."""
    for area in told["areas"]:
        yield Area(**ids_of(area["id"]), **picked(area, "name", "municipality", "district"))


def organizations(told: Told) -> Iterator[Entity]:
    """Yield the organisations; the own one with its letterhead and telephone number."""
    own = told["own_organization"]
    for one in told["organizations"]:
        facts = picked(one, "name", "formality", "organization_type", "ring")
        extra = picked(own, "letterhead", "phone") if one["id"] == own["id"] else {}
        yield Organization(**ids_of(one["id"]), area_id=reference(one["area"]), **facts, **extra)


def initiatives(told: Told, loading: Loading) -> Iterator[Entity]:
    """Yield the lines of the directory."""
    plain = ("name", "public_label", "purpose", "reach", "backing", "languages", "target_group", "specialised")
    for one in told["initiatives"]:
        yield Initiative(
            **ids_of(one["id"]),
            **picked(one, *plain, "levels", "walk_in", "formal_only", "capacity", "waiting"),
            organization_id=reference(one["organization"]),
            schedules=_schedules(one),
            funding_until=loading.day(one.get("funding_until")),
            assured_date=loading.day(one["assured"]),
        )


def _schedules(one: Told) -> tuple[Schedule, ...]:
    if "schedule" not in one:
        return ()
    parts = dict(part.split("=") for part in one["schedule"].split(";"))
    return (Schedule(byday=tuple(parts["BYDAY"].split(",")), opens_at=one["opens"], closes_at=one["closes"]),)


def volunteers(told: Told, loading: Loading) -> Iterator[Entity]:
    """Yield the volunteers."""
    plain = ("name", "languages", "skills", "specialised", "trainings", "max_matches", "boundary", "aspiration")
    for one in told["volunteers"]:
        yield Volunteer(
            **ids_of(one["id"]),
            **picked(one, *plain, "coaching_every_days"),
            birth_year=loading.born(one["age"]),
            area_id=reference(one["area"]),
            organization_id=reference(one["organization"]),
            available=tuple(_availability(part) for part in one["available"]),
            since=loading.day(one["since"]),
            last_coaching=loading.day(one.get("last_coaching")),
        )


def _availability(part: str) -> Availability:
    weekday, day_part = part.split("-")
    return Availability.model_validate({"weekday": weekday, "day_part": day_part})


def residents(told: Told, loading: Loading) -> Iterator[Entity]:
    """Yield the residents, each followed by asks, network and consents."""
    for one in told["residents"]:
        views = [{**picked(view, "by", "text"), "on": loading.day(view["day"])} for view in one["views"]]
        yield Resident(
            **ids_of(one["id"]),
            **picked(one, *_RESIDENT_FIELDS),
            birth_year=loading.born(one["age"]),
            area_id=reference(one["area"]),
            views=views,
        )
        resident_id = sample_uuid(one["id"])
        for ask in one["asks"]:
            yield Ask(**ids_of(ask["id"]), resident_id=resident_id, **picked(ask, *_ASK_FIELDS))
        for number, tie in enumerate(one["network"], 1):
            yield _tie(f"{one['id']}-tie-{number}", resident_id, tie)
        for number, consent in enumerate(one["consents"], 1):
            yield from _consents(f"{one['id']}-consent-{number}", resident_id, consent, loading, told)


def _tie(sample_id: str, resident_id: str, tie: Told) -> NetworkTie:
    plain = ("role", "word", "name", "category", "formality", "closeness", "support", "tasks", "not_agreed")
    return NetworkTie(
        id=sample_uuid(sample_id),
        resident_id=resident_id,
        organization_id=reference(tie.get("organization")),
        volunteer_id=reference(tie.get("volunteer")),
        **picked(tie, *plain),
    )


def _consents(sample_id: str, resident_id: str, one: Told, loading: Loading, told: Told) -> Iterator[Consent]:
    """Yield the record of what was said, and where it was taken back, the record of that."""
    recorded_by = told["accounts"][0]["name"]
    consent = Consent(
        **ids_of(sample_id),
        **picked(one, "purpose", "data_categories"),
        resident_id=resident_id,
        recipient=reference(one["recipient"]),
        event_state=one.get("state", "given"),
        event_time=loading.moment(one["given"], _AT_NOON),
        given_on=loading.day(one["given"]),
        valid_from=loading.day(one["given"]),
        valid_until=loading.day(one.get("until")),
        collection_method=one["method"],
        witness=one.get("witness", ""),
        notice_version=_NOTICE_VERSION,
        notice_language=one["explained_in"],
        recorded_by=recorded_by,
    )
    yield consent
    if "withdrawn" in one:
        new_id = f"{sample_id}-withdrawn"
        at = loading.moment(one["withdrawn"], _AT_NOON)
        record = withdrawn(consent, ConsentId(sample_uuid(new_id)), at, by=recorded_by)
        yield record.model_copy(update={"sample_id": new_id})
