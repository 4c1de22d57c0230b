"""The papers of the sample neighbourhood, whatever the day of loading: how many sheets, and what stays off them."""

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest

from connector_desk.domain.consent import DataCategory
from connector_desk.domain.errors import NoGroundForIdentity
from connector_desk.domain.week import IsoWeek
from connector_desk.services.acts import Room
from connector_desk.services.agendas import AgendaService
from connector_desk.services.letters import LetterService
from connector_desk.services.publishing import Publisher
from connector_desk.services.week import WeekService
from connector_desk.store.sample import sample_entities
from connector_desk.store.sample_people import sample_uuid
from tests.documents.conftest import ROOT
from tests.documents.reading import metadata_of, outline_of, sheets_of, text_of
from tests.fakes import FakeClock, FakeFiles, FakeRandom, FakeWork, protected
from tests.services.letter_world import TEXTS

CONTENT = (ROOT / "resources" / "sample" / "neighbourhood.json").read_bytes()
MONDAY = date(2026, 11, 23)
DAYS = [MONDAY + timedelta(days=away) for away in range(7)]


class Neighbourhood:
    """The sample as it was loaded on a day, with the services that print."""

    def __init__(self, today: date, press):
        self.today, self.week = today, IsoWeek.of(today)
        self.work = FakeWork(*sample_entities(CONTENT, today, ZoneInfo("Europe/Amsterdam")))
        clock = FakeClock(datetime.combine(today, time(9, 30), UTC))
        room = Room(lambda: self.work, clock, FakeRandom(), lambda _changed: None)
        publisher = Publisher(room, FakeFiles(), protected)
        self.letters = LetterService(room, press, publisher, TEXTS)
        self.weeks = WeekService(room, press, publisher)
        self.agendas = AgendaService(room, press, publisher)


@pytest.fixture(params=DAYS, ids=[f"{day:%A}" for day in DAYS])
def sample(request, press):
    return Neighbourhood(request.param, press)


def test_all_calls_stand_on_the_first_sheet_and_the_week_on_the_second(sample, dutch):
    calls, days = sheets_of(sample.weeks.finished(sample.week, dutch).content)
    for words in ("Eerst bellen", "Vandaag", "Deze week", "Als het rustig is", "signaal: derde portiek, De Baarsjes."):
        assert words in calls
    assert "De week" in days
    assert "Wie heeft ruimte?" in days


def test_residents_stand_on_the_week_by_first_name_and_initial_without_ask_address_or_number(sample, dutch):
    text = text_of(sample.weeks.finished(sample.week, dutch).content)
    assert "Samira A." in text
    for resident in sample.work.residents.all():
        for secret in (resident.family_name, resident.address, resident.phone):
            assert not secret or secret not in text
    for ask in sample.work.asks.all():
        assert ask.own_words not in text


def test_a_letter_that_may_go_is_one_sheet_and_holds_nothing_that_was_held_back(sample, dutch):
    sent = 0
    for handover in sample.work.handovers.all():
        preview = sample.letters.preview(handover.id, sample.today)
        if preview.stopped_by:
            continue
        pdf = sample.letters.render(handover.id, sample.today, dutch)
        (sheet,) = sheets_of(pdf)
        everything = " ".join((sheet, str(metadata_of(pdf)), *outline_of(pdf)))
        for organization in sample.work.organizations.all():
            # An organisation bears the name of the neighbourhood that was held back.
            everything = everything.replace(organization.name, "")
        held = set(preview.facts) - set(preview.shared.facts)
        texts = {fact.text for fact in held if fact.key not in {"language", "form_of_address", "age"}}
        assert texts
        assert not [text for text in texts if text in everything]
        sent += 1
    assert sent == 2


def test_without_a_ground_for_identity_nothing_is_set_in_type(sample, dutch):
    with pytest.raises(NoGroundForIdentity):
        sample.letters.render(sample_uuid("h3"), sample.today, dutch)


def test_a_volunteers_sheet_is_one_sheet_with_every_fact_that_may_be_told(sample, dutch):
    plan = sample.weeks.sheet_plan(sample_uuid("v-fatima"), sample.week)
    (sheet,) = sheets_of(sample.weeks.finished_sheet(sample_uuid("v-fatima"), sample.week, dutch).content)
    (match,) = plan.paper.matches
    assert match.wishes
    for words in (*match.agreed, *match.wishes, *match.offers):
        assert words in sheet
    assert DataCategory.WISHES in plan.tellings[0].data_categories


def test_an_agenda_names_nobody_in_text_metadata_or_outline(sample, dutch):
    (meeting,) = sample.work.meetings.all()
    pdf = sample.agendas.finished(meeting.id, dutch).content
    everything = " ".join((text_of(pdf), str(metadata_of(pdf)), *outline_of(pdf)))
    for resident in sample.work.residents.all():
        for secret in (resident.first_name, resident.family_name, resident.address, *resident.aliases):
            assert not secret or secret not in everything
    for ask in sample.work.asks.all():
        assert ask.own_words not in everything
