from datetime import timedelta

from connector_desk.domain.consent import DataCategory, EventState, Purpose
from connector_desk.domain.disclosure import Disclosure, DocumentKind, WriteState
from connector_desk.domain.handover import HandoverStatus
from connector_desk.domain.match import MatchState
from connector_desk.domain.resident import LifeDomain, View, ViewBy
from connector_desk.viewmodels.timeline import EntryKind, Sort, of_sort, papers_in, timeline, told_nobody, who_knows
from tests.builders import (
    MOMENT,
    MONDAY,
    a_consent,
    a_contact,
    a_file,
    a_handover,
    a_match,
    a_resident,
    an_ask,
)


def a_disclosure(**fields):
    plain = {
        "id": "d1",
        "printout_id": "p1",
        "resident_id": "r1",
        "recipient": "o1",
        "purpose": Purpose.REFERRAL,
        "data_categories": (DataCategory.IDENTITY, DataCategory.ASK_HOUSING),
        "grounds": (),
        "document": DocumentKind.LETTER,
        "sha256": "0" * 64,
        "disclosed_at": MOMENT,
        "state": WriteState.WRITTEN,
    }
    return Disclosure(**plain | fields)


def test_what_is_owed_stands_on_top_and_the_rest_newest_first():
    early = MONDAY - timedelta(days=20)
    file = a_file(
        resident=a_resident(views=(View(by=ViewBy.VOLUNTEER, text="Ze bloeit op.", on=MONDAY - timedelta(days=9)),)),
        matches=(a_match(state=MatchState.ACTIVE, introduced_on=early, contacts=(MONDAY - timedelta(days=2),)),),
        handovers=(a_handover(requested_on=MONDAY - timedelta(days=12)),),
        contact_moments=(a_contact(done="gebeld"),),
        consents=(a_consent(given_on=MONDAY - timedelta(days=30)),),
    )
    entries = timeline(file)
    assert [entry.kind for entry in entries] == [
        EntryKind.WORD_OWED,
        EntryKind.CAME_BY,
        EntryKind.MET,
        EntryKind.VOLUNTEER_SAID,
        EntryKind.HANDED_OVER,
        EntryKind.INTRODUCED,
        EntryKind.SAID_YES,
    ]
    assert [entry.kind for entry in of_sort(entries, Sort.HANDOVER)] == [EntryKind.WORD_OWED, EntryKind.HANDED_OVER]
    assert [entry.kind for entry in of_sort(entries, Sort.MATCH)] == [EntryKind.MET, EntryKind.INTRODUCED]
    assert of_sort(entries, Sort.SHARED) == ()
    assert of_sort(entries, None) == entries


def test_papers_are_those_that_left_the_newest_first():
    file = a_file(
        disclosures=(
            a_disclosure(),
            a_disclosure(id="d2", document=DocumentKind.AGENDA, disclosed_at=MOMENT + timedelta(days=1)),
            a_disclosure(id="d3", state=WriteState.NOT_WRITTEN),
            a_disclosure(id="d4", entered_in_error=True),
        )
    )
    assert [entry.document for entry in papers_in(timeline(file))] == [DocumentKind.AGENDA, DocumentKind.LETTER]


def test_a_draft_of_a_handover_did_not_happen_yet():
    assert timeline(a_file(handovers=(a_handover(status=HandoverStatus.DRAFT),))) == ()


def test_sensitive_and_confidential_words_are_shut_in_the_timeline_too():
    file = a_file(
        asks=(an_ask(life_domain=LifeDomain.MENTAL_HEALTH),),
        handovers=(a_handover(),),
        contact_moments=(a_contact(confidential=True),),
    )
    shut = {entry.kind: entry.is_shut for entry in timeline(file)}
    assert shut[EntryKind.HANDED_OVER]
    assert shut[EntryKind.CAME_BY]


def test_a_letter_that_left_tells_who_knows_and_what_nobody_was_given():
    file = a_file(
        resident=a_resident(phone="020 0000011"),
        asks=(an_ask(life_domain=LifeDomain.HOUSING), an_ask("a2", life_domain=LifeDomain.FINANCE)),
        handovers=(a_handover(),),
        disclosures=(
            a_disclosure(),
            a_disclosure(id="d2", recipient="o2", state=WriteState.NOT_WRITTEN),
            a_disclosure(id="d3", recipient="o3", entered_in_error=True),
        ),
    )
    (knows,) = who_knows(file)
    assert (knows.name, knows.since) == ("Thuiszorg Nieuw-West", MONDAY)
    assert told_nobody(file) == (DataCategory.CONTACT, DataCategory.ASK_FINANCE)
    handed = next(entry for entry in timeline(file) if entry.kind is EntryKind.HANDED_OVER)
    assert handed.known_to == ("Thuiszorg Nieuw-West",)


def test_each_answer_has_its_own_line_and_errors_stay_in_sight():
    states = {
        EventState.GIVEN: EntryKind.SAID_YES,
        EventState.REFUSED: EntryKind.SAID_NO,
        EventState.REQUESTED: EntryKind.THINKS,
        EventState.WITHDRAWN: EntryKind.WITHDREW,
    }
    for state, kind in states.items():
        (entry,) = timeline(a_file(consents=(a_consent(event_state=state, entered_in_error=True),)))
        assert (entry.kind, entry.is_in_error, entry.who) == (kind, True, "Thuiszorg Nieuw-West")
