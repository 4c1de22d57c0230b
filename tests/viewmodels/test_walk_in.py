from datetime import UTC, datetime

import pytest

from connector_desk.domain.desk import PhoneCardLine
from connector_desk.domain.errors import CitizenServiceNumberRefused, TextMissing, TextTooLong
from connector_desk.domain.lines import ContactLine
from connector_desk.domain.resident import Urgency
from connector_desk.services.contacts import Helper
from connector_desk.viewmodels.walk_in import (
    URGENCY_KEYS,
    CounterDraft,
    Danger,
    counter_lines,
    danger_in,
    expected,
    faults_of,
    fits,
    numbers_for,
    urgency_of,
)

CARD = (
    PhoneCardLine(name="Spoed", number="112"),
    PhoneCardLine(name="Zelfmoordpreventie", number="113"),
    PhoneCardLine(name="Veilig Thuis", number="0800-2000"),
    PhoneCardLine(name="Woningcorporatie, spoed", number="020 0000112"),
)


@pytest.mark.parametrize(
    ("text", "danger", "words"),
    [
        ("morgen word ik uit huis gezet", Danger.HOME, "uit huis gezet"),
        ("Er staat een Deurwaarder voor de deur", Danger.HOME, "Deurwaarder"),
        ("ik wil niet meer leven", Danger.LIFE, "ik wil niet meer leven"),
        ("mijn man slaat me", Danger.VIOLENCE, "slaat me"),
        ("de stroom wordt morgen afgesloten", Danger.NEED, "stroom wordt morgen afgesloten"),
        ("mijn medicijnen zijn op", Danger.HEALTH, "medicijnen zijn op"),
    ],
)
def test_words_that_may_mean_today_are_marked_where_they_stand(text, danger, words):
    sign = danger_in(text)
    assert sign is not None
    assert (sign.danger, sign.words) == (danger, words)
    assert text[sign.start : sign.end] == words


@pytest.mark.parametrize(
    "text",
    [
        "",
        "ik maak de post niet meer open",
        "is er nog plek bij het koken?",
        "bij de overkant zijn de gordijnen al weken dicht",
        "een brief van de belasting, ik snap het niet",
        "het licht gaat af en toe uit",
    ],
)
def test_ordinary_words_mean_no_danger(text):
    assert danger_in(text) is None


def test_the_gravest_danger_comes_first():
    sign = danger_in("ik word uit huis gezet en ik wil niet meer leven")
    assert sign is not None
    assert sign.danger is Danger.LIFE


def test_the_phone_card_is_whole_with_the_fitting_number_first():
    assert [line.number for line in numbers_for(Danger.HOME, CARD)] == ["020 0000112", "112", "113", "0800-2000"]
    assert numbers_for(None, CARD) == CARD
    assert fits(Danger.LIFE, CARD[1])
    assert not fits(Danger.LIFE, CARD[2])


def a_line(at: datetime, urgency: str = "", **other: object) -> ContactLine:
    known = {
        "id": "c1",
        "own_words": "morgen word ik uit huis gezet",
        "helper_name": "Orlando",
        "resident_id": None,
        "resident_name": "",
        "is_done": False,
        "key": ("", ""),
    }
    return ContactLine(took_place_at=at, urgency=urgency, **(known | other))  # type: ignore[arg-type]


def test_the_queue_sees_no_name_and_no_words():
    now = datetime(2026, 11, 18, 12, 5, tzinfo=UTC)
    lines = counter_lines([a_line(now, "same_day", resident_id="r1", resident_name="Henk van den Berg")], now)
    assert len(lines) == 1
    assert lines[0].is_open_today
    assert lines[0].is_tied
    assert "Henk" not in repr(lines)
    assert "huis" not in repr(lines)


def test_only_contacts_of_this_shift_stand_at_the_counter():
    earlier, start = datetime(2026, 11, 17, 12, 5, tzinfo=UTC), datetime(2026, 11, 17, 12, 6, tzinfo=UTC)
    assert counter_lines([a_line(earlier)], start) == ()
    assert len(counter_lines([a_line(start)], start)) == 1


def test_nobody_said_how_soon_is_not_no_hurry():
    assert urgency_of("") is None
    assert urgency_of("none") is Urgency.NONE
    assert URGENCY_KEYS[0] is Urgency.SAME_DAY


def test_only_helpers_of_this_house_in_this_part_of_the_day_are_named():
    here = Helper("v1", "Orlando", is_own=True, is_expected=True)
    other = Helper("v2", "Noor", is_own=False, is_expected=True)
    away = Helper("v3", "Ria", is_own=True, is_expected=False)
    assert expected((here, away, other)) == (here,)


def test_each_fault_is_known_by_its_field():
    assert faults_of(CounterDraft("een vraag", called="Henk")) == {}
    assert faults_of(CounterDraft(" ", called="x" * 201, reach="mijn nummer: 111222333")) == {
        "own_words": TextMissing("own_words"),
        "called": TextTooLong(200, 201),
        "reach": CitizenServiceNumberRefused(13, 22),
    }


def test_who_helps_alone_is_nothing_to_keep():
    assert CounterDraft(helper_id="v1").is_empty
    assert not CounterDraft(urgency=Urgency.NONE).is_empty
