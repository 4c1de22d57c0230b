"""Whom the store knows, for the scan of free text: everybody, what was added or changed since, and nobody twice."""

import pytest

from connector_desk.domain.audit import AuditEvent, AuditRecord
from connector_desk.domain.entity import Kind
from connector_desk.domain.free_text import finds_in
from connector_desk.store.people import People
from connector_desk.store.work import DeskWork
from tests.builders import MOMENT, a_concern, a_contact, a_resident, a_tie, a_volunteer, an_area, an_organization


@pytest.fixture
def people():
    return People()


@pytest.fixture
def open_work(engine, tmp_path, people):
    return lambda: DeskWork(engine, tmp_path / "desk.db", people=people)


def put(open_work, *entities, tells=False):
    kinds = {"resident": Kind.RESIDENTS, "volunteer": Kind.VOLUNTEERS, "networktie": Kind.TIES}
    kinds |= {"contactmoment": Kind.CONTACT_MOMENTS, "concern": Kind.CONCERNS, "organization": Kind.ORGANIZATIONS}
    kinds |= {"area": Kind.AREAS}
    with open_work() as work:
        for entity in entities:
            kind = kinds[type(entity).__name__.lower()]
            work.repository(kind).put(entity)
            if tells:
                told = AuditRecord(
                    at=MOMENT, account_id="", event=AuditEvent.CHANGED, kinds=(kind,), subject_ids=(entity.id,)
                )
                work.tell((told,))
        work.commit()


def stops(open_work, text):
    with open_work() as work:
        return [text[one.start : one.end] for one in finds_in(text, work.known_names())]


def test_everybody_counts_whatever_they_are_to_the_desk(open_work):
    put(
        open_work,
        a_resident(first_name="Samira", family_name="Amrani", aliases=("Sammie",), address="Kromme Waal 8"),
        a_volunteer(name="Orlando", family_name="Wijngaarde"),
        a_tie(name="Marjan Schoonderwoerd"),
        a_contact(called="Hassan van de markt"),
        a_concern(reporter="mevrouw Boersma"),
        an_organization("o1", "Taalcafé Amrani", phone="020-5550190"),
        an_area(),
    )
    text = "Samira Sammie Orlando Wijngaarde; Marjan; Hassan; mevrouw Boersma; Kromme Waal 8."
    assert " ".join(stops(open_work, text)) == "Samira Sammie Orlando Wijngaarde Marjan Hassan Boersma Kromme Waal 8"
    assert stops(open_work, "Taalcafé Amrani, 020 555 01 90") == []


def test_who_was_added_since_is_known_at_once(open_work):
    assert stops(open_work, "met Samira") == []
    put(open_work, a_resident(first_name="Samira"))
    assert stops(open_work, "met Samira") == ["Samira"]


def test_who_was_renamed_since_is_known_by_both_names(open_work):
    put(open_work, a_resident(first_name="Samira"))
    assert stops(open_work, "Samira en Zohra") == ["Samira"]
    put(open_work, a_resident(first_name="Zohra"), tells=True)
    assert stops(open_work, "Samira en Zohra") == ["Samira", "Zohra"]


def test_what_is_not_committed_is_nobody(open_work):
    with open_work() as work:
        work.residents.put(a_resident(first_name="Samira"))
    assert stops(open_work, "met Samira") == []


def test_ordinary_words_are_asked_for_when_names_are_read(open_work, people):
    asked = []
    people.tell_ordinary(lambda: asked.append(1) or frozenset({"kok"}))
    put(open_work, a_resident(first_name="Wil", family_name="Kok"))
    assert asked == []
    assert stops(open_work, "de kok en Kok") == ["Kok"]
    assert stops(open_work, "de kok en Kok") == ["Kok"]
    assert asked == [1]


def test_after_the_lock_nobody_stays_in_memory(open_work, people):
    put(open_work, a_resident(first_name="Samira"))
    assert stops(open_work, "met Samira") == ["Samira"]
    people.stop()
    assert people._known is None
    with pytest.raises(InterruptedError):
        stops(open_work, "met Samira")
