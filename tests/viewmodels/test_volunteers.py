from datetime import timedelta

import pytest

from connector_desk.domain.desk import Settings
from connector_desk.domain.language import SpokenLanguage
from connector_desk.domain.match import MatchState
from connector_desk.domain.matching import Situation, suggestions
from connector_desk.domain.resident import LifeDomain
from connector_desk.domain.volunteer import VolunteerStatus
from connector_desk.services.matches import Fitting
from connector_desk.services.volunteers import VolunteerBook
from connector_desk.viewmodels.matching import cards, important, rest, why_not
from connector_desk.viewmodels.volunteers import Mark, Show, detail, rows, waiting_for_a_talk
from tests.builders import MONDAY, a_match, a_resident, a_volunteer, an_ask


def a_book(*volunteers, matches=()):
    return VolunteerBook(
        today=MONDAY,
        settings=Settings(),
        own_organization_id="own",
        volunteers=volunteers,
        matches=tuple(matches),
        residents={"r1": a_resident()},
        organizations={},
        areas={},
    )


def talked(days, every=90, **fields):
    return a_volunteer(last_coaching=MONDAY - timedelta(days), coaching_every_days=every, **fields)


@pytest.mark.parametrize(
    ("volunteer", "mark"),
    [
        (talked(10), None),
        (talked(84), Mark.TALK_SOON),
        (talked(90), Mark.TALK_SOON),
        (talked(91), Mark.TALK_NOW),
        (talked(135), Mark.TALK_NOW),
        (talked(136), Mark.LONG_SILENT),
        (a_volunteer(since=MONDAY), Mark.NOT_YET),
        (talked(136, status=VolunteerStatus.LEFT), Mark.LEFT),
    ],
)
def test_only_what_is_past_the_rhythm_gets_a_mark(volunteer, mark):
    assert rows(a_book(volunteer))[0].mark is mark


def test_a_silent_match_comes_before_a_late_talk_and_too_many_before_both():
    silent = a_match(state=MatchState.ACTIVE, contacts=(MONDAY - timedelta(30),))
    (row,) = rows(a_book(talked(200, max_matches=1), matches=[silent]))
    assert (row.mark, row.mark_name) == (Mark.SILENT_MATCH, "Samira")
    (row,) = rows(a_book(talked(200, max_matches=0), matches=[silent]))
    assert row.mark is Mark.TOO_MUCH


def test_the_longest_silent_stands_first_and_who_has_left_last():
    left = talked(900, id="v3", name="C", status=VolunteerStatus.LEFT)
    never = a_volunteer("v4", "D")
    book = a_book(talked(10, id="v1", name="A"), talked(40, id="v2", name="B"), left, never)
    assert [row.name for row in rows(book)] == ["D", "B", "A", "C"]
    assert [row.name for row in rows(book, Show.HAS_ROOM)] == ["D", "B", "A"]


def test_the_sentence_counts_only_who_takes_part():
    late = talked(200, id="v2", status=VolunteerStatus.LEFT)
    assert waiting_for_a_talk(a_book(talked(200), talked(1, id="v3"), late)) == 1


def test_nobody_is_shown_under_an_unknown_id():
    assert detail(a_book(talked(1)), "nobody") is None


def a_fitting(*volunteers, **resident):
    samira = a_resident(languages=(SpokenLanguage(tag="ary"),), **resident)
    ask = an_ask(life_domain=LifeDomain.SOCIAL_NETWORK)
    situation = Situation(ask=ask, resident=samira, on=MONDAY, own_organization="own")
    return Fitting(
        today=MONDAY,
        ask=ask,
        resident=samira,
        area_name="",
        suggestions=suggestions(situation, volunteers),
        volunteers={one.id: one for one in volunteers},
        alternatives=(),
        initiatives={},
        organizations={},
    )


def test_three_stand_in_front_and_the_rest_is_one_press_away():
    people = [a_volunteer(f"v{n}", f"N{n}", languages=("ary",), boundary="alleen overdag") for n in range(5)]
    fitting = a_fitting(*people)
    shown = cards(fitting)
    assert [card.id for card in shown] == ["v0", "v1", "v2"]
    assert [card.id for card in rest(fitting, shown)] == ["v3", "v4"]
    assert all(len(card.for_it) + len(card.to_weigh) <= 6 for card in shown)


def test_where_nothing_is_known_of_anybody_yet_whoever_can_still_stands_there():
    fitting = a_fitting(a_volunteer("v1", "Noor", max_matches=0), a_volunteer("v2", "Ali"))
    assert [card.id for card in cards(fitting)] == ["v2"]


def test_why_not_answers_for_any_name_and_fits_is_no_no():
    fitting = a_fitting(a_volunteer("v1", "Noor", max_matches=0), a_volunteer("v2", "Ali", languages=("ary",)))
    first = why_not(fitting)
    assert (first.name, first.fits) == ("Noor", False)
    assert (why_not(fitting, "al").name, why_not(fitting, "al").fits) == ("Ali", True)
    assert why_not(fitting, "zz") is None


def test_what_counts_is_shown_phrase_by_phrase():
    assert important(a_fitting(works_well="bekende gezichten; in huis\n's ochtends")) == (
        "Bekende gezichten",
        "In huis",
        "'s ochtends",
    )
