"""The sample neighbourhood: as its header says, relative to the day of loading, and complete."""

import json
from datetime import UTC, date, datetime, timedelta
from uuid import NAMESPACE_URL, UUID, uuid5
from zoneinfo import ZoneInfo

import pytest

from connector_desk.domain.consent import CollectionMethod, Consent, DataCategory, EventState, Purpose, ground_for
from connector_desk.domain.consent_steps import answered
from connector_desk.domain.contact_moment import ContactMoment
from connector_desk.domain.desk import Desk
from connector_desk.domain.handover import Handover
from connector_desk.domain.match import Match
from connector_desk.domain.meeting import ItemKind, Meeting
from connector_desk.domain.organization import Initiative, Organization
from connector_desk.domain.resident import Ask, NetworkTie, Resident, Urgency
from connector_desk.domain.volunteer import Volunteer
from connector_desk.domain.week import Weekday
from connector_desk.store.sample import sample_entities
from connector_desk.store.sample_people import sample_uuid
from connector_desk.store.tables import KEPT
from tests.old_stores.make import ROOT

TODAY = date(2026, 11, 23)
CONTENT = (ROOT / "resources" / "sample" / "neighbourhood.json").read_bytes()
TOLD = json.loads(CONTENT)


@pytest.fixture(scope="module")
def sample():
    return sample_entities(CONTENT, TODAY, ZoneInfo("Europe/Amsterdam"))


def of(sample, kind: type) -> dict:
    return {getattr(one, "sample_id", one.id): one for one in sample if type(one) is kind}


def test_nothing_is_left_out(sample):
    told = {Organization: TOLD["organizations"], Initiative: TOLD["initiatives"], Volunteer: TOLD["volunteers"]}
    told |= {Resident: TOLD["residents"], Match: TOLD["matches"], ContactMoment: TOLD["contact_moments"]}
    told |= {Handover: TOLD["handovers"], Meeting: TOLD["meetings"]}
    for kind, facts in told.items():
        assert set(of(sample, kind)) == {one["id"] for one in facts}
    residents = TOLD["residents"]
    assert len(of(sample, Ask)) == sum(len(one["asks"]) for one in residents)
    assert len(of(sample, NetworkTie)) == sum(len(one["network"]) for one in residents)
    withdrawn = sum("withdrawn" in consent for one in residents for consent in one["consents"])
    assert len(of(sample, Consent)) == sum(len(one["consents"]) for one in residents) + withdrawn


def test_ids_are_those_of_the_header(sample):
    ids = [one.id for one in sample]
    assert len(set(ids)) == len(ids)
    assert all(str(UUID(known)) == known for known in ids)
    samira = of(sample, Resident)["r-samira"]
    assert samira.id == str(uuid5(NAMESPACE_URL, "urn:connector-desk:sample:r-samira"))


def test_days_follow_the_day_of_loading(sample):
    later = sample_entities(CONTENT, TODAY + timedelta(days=100), ZoneInfo("Europe/Amsterdam"))
    for first, second in zip(sample, later, strict=True):
        assert type(first) is type(second)
        assert first.id == second.id
    handovers, moved = of(sample, Handover), of(later, Handover)
    assert handovers["h3"].word_back.due == TODAY - timedelta(days=4)
    assert moved["h3"].word_back.due == handovers["h3"].word_back.due + timedelta(days=100)
    assert of(sample, Meeting)["t1"].day == TODAY + timedelta(days=5)


def test_facts_are_as_given(sample):
    samira = of(sample, Resident)["r-samira"]
    assert (samira.phone, samira.address, samira.postcode) == ("020 0000011", "Voorbeeldplein 12-3", "1065 AA")
    assert samira.birth_year == 2026 - 72
    assert not samira.safe_contact.voicemail
    assert [language.tag for language in samira.languages] == ["ary", "nl"]
    henk = of(sample, Resident)["r-henk"]
    assert (henk.first_name, henk.prefix, henk.family_name) == ("Henk", "van den", "Berg")
    cooking = of(sample, Initiative)["tagerijn-kookclub"]
    assert cooking.schedules[0].byday == (Weekday.TUESDAY, Weekday.FRIDAY)
    assert cooking.assured_date == TODAY - timedelta(days=65)
    own = of(sample, Organization)["tagerijn"]
    assert own.letterhead[0] == "Huis van de Wijk De Tagerijn"
    desk = next(one for one in sample if type(one) is Desk)
    assert (desk.is_sample, desk.own_organization_id) == (True, own.id)
    assert desk.phone_card[0].number == "112"


def test_clock_times_are_those_of_the_place(sample):
    moment = of(sample, ContactMoment)["c1"]
    assert moment.took_place_at == datetime(2026, 11, 23, 9, 5, tzinfo=UTC)
    assert moment.urgency is Urgency.SAME_DAY
    assert moment.is_open_today
    assert moment.resident_id == sample_uuid("r-henk")


def test_a_withdrawal_stands_beside_what_it_ends(sample):
    markant = [one for one in of(sample, Consent).values() if one.recipient == sample_uuid("markant")]
    assert [one.event_state for one in markant] == [EventState.GIVEN, EventState.WITHDRAWN]
    assert markant[0].event_time < markant[1].event_time
    about = ("markant", Purpose.REFERRAL, TODAY)
    assert ground_for(DataCategory.IDENTITY, tuple(markant), sample_uuid(about[0]), *about[1:]) is None


def test_what_was_said_aloud_names_who_heard_it(sample):
    aloud = [one for one in of(sample, Consent).values() if one.collection_method is CollectionMethod.ORAL_WITNESSED]
    assert len(aloud) == 2
    assert [one for one in aloud if answered(one, ()) != one] == []


def test_who_gets_word_back_is_a_volunteer_or_a_party(sample):
    handovers = of(sample, Handover)
    assert handovers["h1"].word_back.to_volunteer == sample_uuid("v-fatima")
    assert handovers["h3"].word_back.to_organization == sample_uuid("abc")
    assert len({one.code for one in handovers.values()}) == len(handovers)


def test_each_case_has_a_letter_of_its_own(sample):
    meeting = of(sample, Meeting)["t1"]
    letters = [item.letter for item in meeting.items if item.kind is ItemKind.CASE]
    assert letters == ["A", "B", "C"] == list(meeting.used_letters)
    assert not any(item.letter for item in meeting.items if item.kind is not ItemKind.CASE)


def test_it_fits_a_store_as_it_is(sample, open_work):
    with open_work() as work:
        work.put_all(list(sample))
        work.commit()
    kind_of = {kept.entity: kind for kind, kept in KEPT.items()}
    with open_work() as work:
        for one in sample:
            assert work.repository(kind_of[type(one)]).get(one.id) == one
