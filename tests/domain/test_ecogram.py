"""The ecogram: nobody lies over anybody, equal ties give an equal drawing, and one more leaves the others in place."""

from itertools import combinations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from connector_desk.domain.ecogram import (
    RING_EDGES,
    Frame,
    arranged,
    asks_for,
    gives,
    helpers,
    moved,
    next_in_direction,
    round_the_drawing,
)
from connector_desk.domain.resident import (
    Ask,
    AskState,
    LifeDomain,
    NetworkTie,
    Support,
    TieCategory,
    TieDirection,
)

SCREEN = Frame(person=(72, 72), tie=(132, 60), title=(120, 24), least=270, flat=1.4)
PAPER = Frame(person=(14, 14), tie=(8, 7), title=(26, 5), least=70, flat=1.1)
CELLS = st.tuples(st.sampled_from(TieCategory), st.integers(1, 3))


def a_tie(number, cell, **fields):
    category, closeness = cell
    return NetworkTie(id=f"t{number:03}", resident_id="r1", word="x", category=category, closeness=closeness, **fields)


def some_ties(cells):
    return [a_tie(number, cell) for number, cell in enumerate(cells)]


@st.composite
def networks(draw, most=60):
    """Up to sixty ties, spread or all in a few cells."""
    cells = draw(st.lists(CELLS, min_size=1, max_size=21, unique=True))
    return some_ties(draw(st.lists(st.sampled_from(cells), max_size=most)))


def overlaps(one, other, wide, high):
    """Touching is allowed; a hair of rounding too."""
    return abs(one.x - other.x) < wide - 1e-6 and abs(one.y - other.y) < high - 1e-6


@settings(max_examples=60, deadline=None)
@given(networks(), st.sampled_from([SCREEN, PAPER]))
def test_nobody_lies_over_anybody_nor_over_the_person_or_the_words(ties, frame):
    drawing = arranged(ties, frame)
    assert set(drawing.spots) == {tie.id for tie in ties}
    wide, high = frame.tie
    for one, other in combinations(drawing.spots.values(), 2):
        assert not overlaps(one, other, wide, high)
    for spot in drawing.spots.values():
        assert abs(spot.x) >= (wide + frame.person[0]) / 2 - 1e-6 or abs(spot.y) >= (high + frame.person[1]) / 2 - 1e-6
        for category in TieCategory:
            x, y = drawing.title_at(category)
            apart = abs(spot.x - x) >= (wide + frame.title[0]) / 2 - 1e-6
            assert apart or abs(spot.y - y) >= (high + frame.title[1]) / 2 - 1e-6


@settings(max_examples=40, deadline=None)
@given(networks(), st.randoms())
def test_everybody_stands_in_their_own_wedge_and_ring_whatever_the_order(ties, chance):
    drawing = arranged(ties, SCREEN)
    for tie in ties:
        spot = drawing.spots[tie.id]
        assert drawing.cell_at(spot.x, spot.y) == (tie.category, tie.closeness)
    mixed = list(ties)
    chance.shuffle(mixed)
    assert arranged(mixed, SCREEN) == drawing


@settings(max_examples=60, deadline=None)
@given(networks(59), CELLS, st.integers(0, 59))
def test_one_more_leaves_everybody_in_their_place(ties, cell, number):
    before = arranged(ties, SCREEN)
    newcomer = a_tie(number, cell).model_copy(update={"id": f"t{number:03}b"})
    after = arranged([*ties, newcomer], SCREEN, before)
    for tie in ties:
        old, new = before.spots[tie.id], after.spots[tie.id]
        assert (new.cell, new.slot) == (old.cell, old.slot)
        if after.high == before.high:
            assert new == old
        else:
            # The drawing grew: everybody went outwards by the same share.
            share = after.high / before.high
            assert (new.x, new.y) == pytest.approx((old.x * share, old.y * share))


def test_a_drawing_of_a_few_does_not_grow_and_one_of_many_does():
    few = some_ties((category, 2) for category in TieCategory)
    assert arranged(few, SCREEN).high == SCREEN.least
    assert arranged(some_ties([(TieCategory.FRIENDS, 1)] * 60), SCREEN).high > SCREEN.least


def test_who_goes_nearer_moves_and_nobody_else():
    ties = some_ties([(TieCategory.FRIENDS, 1), (TieCategory.CARERS, 2)])
    before = arranged(ties, SCREEN)
    after = arranged([ties[0].model_copy(update={"closeness": 3}), ties[1]], SCREEN, before)
    assert after.spots["t001"] == before.spots["t001"]
    assert after.spots["t000"].cell == (TieCategory.FRIENDS, 3)


@pytest.mark.parametrize("category", TieCategory)
@pytest.mark.parametrize("closeness", [1, 2, 3])
def test_a_point_is_found_back_in_its_cell(category, closeness):
    drawing = arranged([], SCREEN)
    ring = 3 - closeness
    share, turn = (RING_EDGES[ring] + RING_EDGES[ring + 1]) / 2, (list(TieCategory).index(category) + 0.5) * 0.8976
    assert drawing.cell_at(*drawing.point(share, turn)) == (category, closeness)
    assert drawing.cell_at(*drawing.point(3.0, turn)) == (category, 1)


def test_arrows_lead_to_who_lies_that_way():
    ties = some_ties([(TieCategory.FAMILY_OF_ORIGIN, 2), (TieCategory.CARERS, 2), (TieCategory.ACQUAINTANCES, 2)])
    drawing = arranged(ties, SCREEN)
    right, left, below = "t000", "t001", "t002"
    assert next_in_direction(drawing, right, -1, 0) == left
    assert next_in_direction(drawing, left, 1, 0) == right
    assert next_in_direction(drawing, right, 0, 1) == below
    assert next_in_direction(drawing, right, 1, 0) is None


@settings(max_examples=30, deadline=None)
@given(networks(20))
def test_reading_order_has_everybody_once(ties):
    assert sorted(tie.id for tie in round_the_drawing(ties)) == sorted(tie.id for tie in ties)


def test_rings_end_and_categories_go_round():
    first, last = TieCategory.FAMILY_OF_ORIGIN, TieCategory.CARERS
    assert moved((first, 3), nearer=1) == (first, 3)
    assert moved((first, 1), nearer=-1) == (first, 1)
    assert moved((first, 2), nearer=1, onwards=-1) == (last, 3)
    assert moved((last, 2), onwards=1) == (first, 2)


def test_who_is_only_helped_gives_nothing():
    cell = (TieCategory.FRIENDS, 2)
    gets = a_tie(0, cell, support=(Support.PRACTICAL,), direction=TieDirection.FROM_RESIDENT)
    gives_both = a_tie(1, cell, support=(Support.COMPANY,), direction=TieDirection.BOTH)
    near = a_tie(2, (TieCategory.CARERS, 3), support=(Support.COMPANY,), direction=TieDirection.TO_RESIDENT)
    found = helpers([gets, gives_both, near])
    assert found[Support.PRACTICAL] == ()
    assert found[Support.COMPANY] == (near, gives_both)
    assert set(found) == set(Support)


def test_aims_and_asks_that_belong_to_a_kind_of_support():
    assert gives(("loneliness", "food"), Support.COMPANY)
    assert not gives(("debt",), Support.COMPANY)
    assert not gives((), Support.PRACTICAL)
    housing = Ask(id="a1", resident_id="r1", own_words="lekkage", life_domain=LifeDomain.HOUSING)
    closed = housing.model_copy(update={"id": "a2", "state": AskState.CLOSED})
    untold = housing.model_copy(update={"id": "a3", "life_domain": None})
    assert asks_for(Support.PRACTICAL, [housing, closed, untold]) == (housing,)
    assert asks_for(Support.COMPANY, [housing]) == ()
