"""Small builders: what a test does not say has a plain value."""

# ruff: noqa: A002 - `id` is the entity's own word

from datetime import UTC, date, datetime
from typing import Any

from connector_desk.domain.consent import Consent, DataCategory, EventState, Purpose
from connector_desk.domain.contact_moment import ContactMoment
from connector_desk.domain.handover import Direction, Handover, HandoverStatus, WordBack
from connector_desk.domain.match import Match
from connector_desk.domain.meeting import Concern
from connector_desk.domain.organization import Area, Organization
from connector_desk.domain.resident import Ask, NetworkTie, Resident
from connector_desk.domain.volunteer import Volunteer
from connector_desk.services.resident_files import ResidentFile

MONDAY = date(2026, 11, 23)
MOMENT = datetime(2026, 11, 23, 9, 30, tzinfo=UTC)


def a_resident(id: str = "r1", first_name: str = "Samira", **fields: Any) -> Resident:
    return Resident(id=id, first_name=first_name, **fields)


def an_ask(id: str = "a1", own_words: str = "weer eens naar buiten", **fields: Any) -> Ask:
    return Ask(**{"id": id, "resident_id": "r1", "own_words": own_words} | fields)


def a_tie(id: str = "t1", **fields: Any) -> NetworkTie:
    return NetworkTie(**{"id": id, "resident_id": "r1", "word": "oudste zoon"} | fields)


def an_area(id: str = "area1", name: str = "Slotervaart", **fields: Any) -> Area:
    return Area(id=id, name=name, **fields)


def an_organization(id: str = "o1", name: str = "Thuiszorg Nieuw-West", **fields: Any) -> Organization:
    return Organization(id=id, name=name, **fields)


def a_volunteer(id: str = "v1", name: str = "Fatima", **fields: Any) -> Volunteer:
    return Volunteer(id=id, name=name, **fields)


def a_match(id: str = "m1", **fields: Any) -> Match:
    return Match(**{"id": id, "resident_id": "r1", "volunteer_id": "v1"} | fields)


def a_contact(id: str = "c1", own_words: str = "morgen word ik uit huis gezet", **fields: Any) -> ContactMoment:
    return ContactMoment(**{"id": id, "own_words": own_words, "took_place_at": MOMENT} | fields)


def a_concern(id: str = "s1", observed: str = "gordijnen al weken dicht", **fields: Any) -> Concern:
    return Concern(**{"id": id, "observed": observed, "reported_on": MONDAY} | fields)


def a_consent(id: str = "k1", **fields: Any) -> Consent:
    plain = {
        "id": id,
        "resident_id": "r1",
        "recipient": "o1",
        "purpose": Purpose.REFERRAL,
        "data_categories": (DataCategory.IDENTITY,),
        "event_state": EventState.GIVEN,
        "event_time": MOMENT,
        "given_on": MONDAY,
        "valid_from": MONDAY,
    }
    return Consent(**plain | fields)


def a_handover(id: str = "h1", **fields: Any) -> Handover:
    plain = {
        "id": id,
        "resident_id": "r1",
        "ask_ids": ("a1",),
        "sender": "o2",
        "recipient": "o1",
        "direction": Direction.INFORMAL_TO_FORMAL,
        "status": HandoverStatus.REQUESTED,
        "requested_on": MONDAY,
        "responsible": "o1",
        "word_back": WordBack(to_volunteer="v1", due=MONDAY),
    }
    return Handover(**plain | fields)


def a_file(**fields: Any) -> ResidentFile:
    plain = {
        "resident": a_resident(),
        "area_name": "Slotervaart",
        "organizations": {"o1": an_organization()},
        "volunteers": {"v1": a_volunteer()},
    }
    rest = ("asks", "ties", "matches", "handovers", "contact_moments", "consents", "disclosures")
    return ResidentFile(**dict.fromkeys(rest, ()) | plain | fields)
