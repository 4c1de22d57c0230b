from datetime import time, timedelta

import pytest

from connector_desk.domain.errors import (
    BornTooLongAgo,
    CitizenServiceNumberRefused,
    NotBornYet,
    OutOfRange,
    TextMissing,
    TextTooLong,
)
from connector_desk.domain.handover import HandoverStatus, WordBack
from connector_desk.domain.language import Reads, Speaks, SpokenLanguage
from connector_desk.domain.match import MatchState, PlannedVisit
from connector_desk.domain.resident import AskState, FormOfAddress, LifeDomain, Urgency, View, ViewBy
from connector_desk.domain.week import Weekday
from connector_desk.viewmodels.resident_forms import (
    birth_fault,
    birth_year_of,
    family_name_of,
    lines_of,
    resident_faults,
)
from connector_desk.viewmodels.residents import (
    AskStatus,
    Lead,
    Sentence,
    agreements_of,
    ask_rows,
    cannot_read,
    draft_from_contact,
    lead_of,
    said_by,
    sentence_of,
    spoken_first,
    things_in,
)
from tests.builders import (
    MONDAY,
    a_contact,
    a_file,
    a_handover,
    a_match,
    a_resident,
    a_tie,
    an_ask,
)


@pytest.mark.parametrize(
    ("household", "lives_how", "also"),
    [
        ("alleen, klein flatje", "alleen in een klein flatje", ""),
        ("met moeder en twee kinderen", "met moeder en twee kinderen", ""),
        ("drie katten", "", "drie katten"),
        ("", "", ""),
    ],
)
def test_the_sentence_reads_on_after_lives_where_it_can(household, lives_how, also):
    file = a_file(resident=a_resident(household=household, birth_year=1954))
    assert sentence_of(file, MONDAY) == Sentence(72, lives_how, "Slotervaart", also)


def test_what_the_resident_said_last_leads_and_else_a_wish():
    said = (
        View(by=ViewBy.PROFESSIONAL, text="veilig", on=MONDAY),
        View(by=ViewBy.RESIDENT, text="mijn taal", on=MONDAY - timedelta(days=9)),
        View(by=ViewBy.RESIDENT, text="iemand dichtbij", on=MONDAY - timedelta(days=2)),
    )
    assert lead_of(a_resident(views=said, wishes=("naar buiten",))) == Lead(
        "iemand dichtbij", MONDAY - timedelta(days=2)
    )
    assert lead_of(a_resident(wishes=("naar buiten",))) == Lead("naar buiten", None)
    assert lead_of(a_resident()) is None


def test_the_best_spoken_language_stands_first():
    spoken = (
        SpokenLanguage(tag="nl", speaks=Speaks.LITTLE, reads=Reads.NO),
        SpokenLanguage(tag="ary", speaks=Speaks.NATIVE, reads=Reads.NO),
    )
    assert [one.tag for one in spoken_first(spoken)] == ["ary", "nl"]
    assert cannot_read(spoken)
    assert not cannot_read(())
    assert not cannot_read((SpokenLanguage(tag="nl"),))


def test_of_one_day_the_last_view_counts_and_the_earlier_ones_follow_it():
    views = (
        View(by=ViewBy.RESIDENT, text="eerst", on=MONDAY - timedelta(days=3)),
        View(by=ViewBy.RESIDENT, text="vandaag", on=MONDAY),
        View(by=ViewBy.VOLUNTEER, text="samen koken", on=MONDAY),
        View(by=ViewBy.RESIDENT, text="vandaag later", on=MONDAY),
    )
    said = said_by(views, ViewBy.RESIDENT)
    assert (said.newest.text, [one.text for one in said.earlier]) == ("vandaag later", ["vandaag", "eerst"])
    assert said_by(views, ViewBy.PROFESSIONAL) is None


def test_an_area_that_was_typed_already_is_not_said_twice():
    file = a_file(resident=a_resident(household="bij haar zus in slotervaart"))
    assert sentence_of(file, MONDAY).area == ""


def test_what_works_comes_one_thing_a_line():
    assert things_in("bekende gezichten, in huis, 's ochtends") == (
        "Bekende gezichten",
        "In huis",
        "'s ochtends",
    )
    assert things_in("liever met iemand die hij kent; kort, en duidelijk") == (
        "Liever met iemand die hij kent",
        "Kort, en duidelijk",
    )
    assert things_in("") == ()


def test_an_ask_shows_the_loop_the_match_or_that_nobody_is_there_yet():
    file = a_file(
        asks=(
            an_ask("a4", state=AskState.CLOSED),
            an_ask("a3", urgency=Urgency.MONTH),
            an_ask("a2", urgency=Urgency.WEEK),
            an_ask("a1", urgency=Urgency.DAY),
            an_ask("a5", urgency=Urgency.SAME_DAY),
        ),
        handovers=(a_handover(ask_ids=("a1",)),),
        matches=(
            a_match(
                ask_id="a2",
                state=MatchState.ACTIVE,
                visits=(PlannedVisit(weekday=Weekday.TUESDAY, starts_at=time(10)),),
            ),
            a_match("m2", ask_id="a3", state=MatchState.ENDED),
        ),
    )
    rows = ask_rows(file, MONDAY)
    assert [(row.id, row.status, row.with_whom) for row in rows] == [
        ("a5", AskStatus.TODAY, ""),
        ("a1", AskStatus.WAITS_FOR_WORD, "Thuiszorg Nieuw-West"),
        ("a2", AskStatus.RUNS, "Fatima"),
        ("a3", AskStatus.NOBODY_YET, ""),
        ("a4", AskStatus.CLOSED, ""),
    ]
    assert (rows[2].day, rows[2].starts_at, rows[2].volunteer_id) == (MONDAY + timedelta(days=1), time(10), "v1")
    assert [row.is_open for row in rows] == [True, True, True, True, False]


def test_a_handover_that_ended_with_word_given_lets_the_ask_wait_again():
    told = WordBack(to_volunteer="v1", due=MONDAY, given_on=MONDAY)
    file = a_file(asks=(an_ask(),), handovers=(a_handover(status=HandoverStatus.REJECTED, word_back=told),))
    assert ask_rows(file, MONDAY)[0].status is AskStatus.NOBODY_YET


@pytest.mark.parametrize(
    ("ask", "shut"),
    [
        (an_ask(), False),
        (an_ask(sensitive=True), True),
        (an_ask(life_domain=LifeDomain.JUSTICE), True),
        (an_ask(life_domain=LifeDomain.HOUSING), False),
    ],
)
def test_sensitive_words_are_shut_at_first(ask, shut):
    assert ask_rows(a_file(asks=(ask,)), MONDAY)[0].is_shut is shut


def test_agreements_come_before_what_was_not_agreed_and_a_volunteer_counts_once():
    file = a_file(
        ties=(
            a_tie("t1", word="", volunteer_id="v1", tasks=("winkel",)),
            a_tie("t2", name="Nadia", tasks=("wassen",), not_agreed=("medicijnen geven",)),
        ),
        matches=(a_match(state=MatchState.ACTIVE, agreed_tasks=("bezoek",), not_agreed=("geld",)),),
    )
    assert [(one.who, one.tasks, one.does) for one in agreements_of(file)] == [
        ("Fatima", ("bezoek",), True),
        ("Nadia", ("wassen",), True),
        ("Fatima", ("geld",), False),
        ("Nadia", ("medicijnen geven",), False),
    ]


def test_a_contact_moment_fills_in_what_is_known():
    draft = draft_from_contact(a_contact(called="Henk van den Berg", reach="020 0000012"))
    assert (draft.first_name, draft.prefix, draft.family_name) == ("Henk", "van den", "Berg")
    assert (draft.phone, draft.safe_contact.note) == ("020 0000012", "")
    draft = draft_from_contact(a_contact(called="mevrouw Jansen", reach="via haar dochter"))
    assert (draft.first_name, draft.family_name, draft.form_of_address) == ("", "Jansen", FormOfAddress.MEVROUW)
    assert (draft.phone, draft.safe_contact.note) == ("", "via haar dochter")
    assert draft_from_contact(a_contact()).first_name == ""


def test_each_fault_of_a_form_stands_at_its_field():
    texts = {"first_name": " ", "phone": "0" * 201, "story": "zijn bsn is 111222333", "wishes": "rust"}
    faults = resident_faults(texts, "gisteren", MONDAY)
    assert list(faults) == ["first_name", "phone", "story", "birth_year"]
    assert [type(fault) for fault in faults.values()] == [
        TextMissing,
        TextTooLong,
        CitizenServiceNumberRefused,
        OutOfRange,
    ]
    assert resident_faults({"first_name": "Zoë 🌷 أمل \"o'x"}, "", MONDAY) == {}


@pytest.mark.parametrize(("typed", "year"), [("1954", 1954), ("72", 1954), ("", None), ("1700", None), ("²", None)])
def test_a_year_of_birth_may_be_typed_as_an_age(typed, year):
    assert birth_year_of(typed, MONDAY) == year


@pytest.mark.parametrize(
    ("typed", "fault"),
    [
        ("", None),
        ("1954", None),
        ("24-11-2026", NotBornYet),
        ("2027", NotBornYet),
        ("01-01-1896", BornTooLongAgo),
        ("1896", BornTooLongAgo),
        ("130", BornTooLongAgo),
        ("31-02-1954", OutOfRange),
        ("gisteren", OutOfRange),
        ("12345", OutOfRange),
    ],
)
def test_a_day_to_come_and_one_too_long_ago_are_told_apart(typed, fault):
    assert type(birth_fault(typed, MONDAY)) is (type(None) if fault is None else fault)


def test_lines_and_names_are_read_as_people_type_them():
    assert lines_of(" puzzelt \n\n  weet  alles ") == ("puzzelt", "weet alles")
    assert family_name_of("Berg, van den") == family_name_of("van den Berg") == ("van den", "Berg")


@pytest.mark.parametrize(
    ("typed", "year"),
    [
        ("12-03-1954", 1954),
        ("1/2/1954", 1954),
        ("1954-03-12", 1954),
        ("23-11-2026", 2026),
        ("24-11-2026", None),
        ("01-01-2030", None),
        ("31-02-1954", None),
        ("01-01-1896", None),
        ("12-03-54", None),
        ("a-b-1954", None),
    ],
)
def test_of_a_day_of_birth_only_the_year_is_kept(typed, year):
    assert birth_year_of(typed, MONDAY) == year
