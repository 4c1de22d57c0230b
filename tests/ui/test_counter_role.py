"""Whoever works at the counter alone ties a known visitor by real keys, and sees no more of them than their name."""

import pytest

from connector_desk.domain.account import Role
from connector_desk.domain.audit import AuditEvent
from connector_desk.domain.entity import Kind
from connector_desk.ui import rights
from connector_desk.ui.places import Place
from connector_desk.ui.widgets.buttons import DeskButton
from connector_desk.ui.widgets.own_words import OwnWords
from connector_desk.ui.widgets.suggesting import Suggesting
from connector_desk.ui.widgets.text import Text
from tests.hands import Hands, until, window_name
from tests.ui.test_roles import window_of


@pytest.fixture(autouse=True)
def all_rights_again():
    yield
    rights.hold(Kind, Place)


@pytest.fixture
def counter(qapp, dutch, sample_desk):
    """The counter of the walk-in role with a visitor whom the house knows, and what they said before."""
    with window_of(sample_desk, Role.WALK_IN) as (window, desk):
        until(lambda: window_name() == "MainWindow")
        window.activateWindow()
        until(window.isActiveWindow)
        window.go(Place.WALK_IN)
        with desk.room.look() as work:
            people = [one for one in work.residents.all() if one.birth_year and one.phone and one.family_name]
        known = next(one for one in people if one.family_name.isascii())
        yield window.page(Place.WALK_IN), desk, known, Hands()


def texts(page):
    return " ".join(one.text() for one in page.findChildren(Text) if one.isVisible())


def logged(desk):
    with desk.room.look() as work:
        return next(one for one in work.contact_moments.all() if one.own_words == "een brief van de gemeente")


def test_a_known_visitor_is_tied_after_one_more_fact(counter):
    page, desk, known, hands = counter
    hands.write("een brief van de gemeente")
    hands.go_to("Hoe mogen we u noemen?")
    hands.write(f"{known.first_name} {known.family_name}"[:12])
    suggesting = page._form.findChild(Suggesting)
    until(lambda: suggesting.shown)
    initials = f"{known.first_name[0]}. {known.family_name[0]}."
    assert initials in [one.initials for one in suggesting.shown]
    for _ in range([one.id for one in suggesting.shown].index(known.id) + 1):
        hands.press("Down")
    hands.press("Return")
    until(lambda: page._tie.is_asking)
    assert known.full_name not in texts(page)
    hands.write(str(known.birth_year + 1))
    hands.press("Return")
    assert page._tie.fact.fault.isVisible()
    assert known.full_name not in texts(page)
    for _ in range(4):
        hands.press("Backspace")
    hands.write(known.phone[-5:].replace(" ", ""))
    hands.press("Return")
    assert page._tie.resident_name == known.full_name
    hands.press("Ctrl+Return")
    assert logged(desk).resident_id == known.id
    told = [line.record.event for line in desk.trail.lines(known.id)]
    assert told[:2] == [AuditEvent.ADDED, AuditEvent.LOOKED_AT]


def test_tied_afterwards_and_nothing_of_the_file_is_there(counter):
    page, desk, known, hands = counter
    hands.write("een brief van de gemeente")
    hands.press("Ctrl+Return")
    page.open(logged(desk).id)
    hands.push("Leg bij een bewoner")
    until(lambda: window_name() == "ContactTieDialog")
    hands.write(known.family_name)
    hands.press("Return")
    hands.write(str(known.birth_year))
    hands.press("Return", "Ctrl+Return")
    until(lambda: window_name() == "MainWindow")
    assert logged(desk).resident_id == known.id
    page.open(logged(desk).id)
    until(lambda: known.full_name in texts(page))
    offered = {one.text() for one in page.findChildren(DeskButton) if one.isVisible()}
    assert "Open het profiel" not in offered
    shown = [one.accessibleName() for one in page.findChildren(OwnWords) if one.isVisible()]
    assert shown == ["“een brief van de gemeente”"]
