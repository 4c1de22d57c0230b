"""The ecogram: where everybody around a resident stands in the drawing, and which kind of support nobody gives.

The person is in the middle; categories are seven wedges of equal width, clockwise from the top; rings are closeness.
Boxes never overlap: where there is no room for one more, the whole drawing grows, and everybody keeps their place in
it. Lengths are in whatever unit the frame has.
"""

import math
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Protocol

from connector_desk.domain.entity import TieId
from connector_desk.domain.resident import (
    Ask,
    AskState,
    LifeDomain,
    NetworkTie,
    Support,
    TieCategory,
    TieDirection,
)

FARTHEST, NEAREST = 1, 3
RING_EDGES = (0.14, 0.52, 0.78, 1.0)
"""Where rings begin and end, as a share of the whole: the nearest first."""
WEDGE = 2 * math.pi / len(TieCategory)
_GROWTH = 1.06
_TITLE_AT = 0.93

Size = tuple[float, float]
Point = tuple[float, float]
Cell = tuple[TieCategory, int]
"""A category and how near: 3 is nearest."""


@dataclass(frozen=True)
class Frame:
    """What a drawing needs room for: the box of the person, of a tie and of the word for a category, with their gaps.

    `least` is half the height of the smallest drawing, `flat` how many times wider than high it is.
    """

    person: Size
    tie: Size
    title: Size
    least: float
    flat: float = 1.0


@dataclass(frozen=True)
class Spot:
    """The middle of somebody's box, from the middle of the drawing (y runs down), and which place of the cell it is."""

    x: float
    y: float
    cell: Cell
    slot: int


@dataclass(frozen=True)
class Arrangement:
    """A whole drawing; `high` is half its height."""

    frame: Frame
    high: float
    spots: Mapping[TieId, Spot]

    @property
    def wide(self) -> float:
        """Half its width."""
        return self.high * self.frame.flat

    def point(self, share: float, turn: float) -> Point:
        """Return a point at a share of the way outwards, `turn` clockwise from the top in radians."""
        return self.wide * share * math.sin(turn), -self.high * share * math.cos(turn)

    def cell_at(self, x: float, y: float) -> Cell:
        """Return the category and closeness of a point; what lies outside belongs to the farthest ring."""
        across, down = x / self.wide, y / self.high
        turn = math.atan2(across, -down) % (2 * math.pi)
        share = math.hypot(across, down)
        ring = sum(share >= edge for edge in RING_EDGES[1:-1])
        return list(TieCategory)[int(turn / WEDGE) % len(TieCategory)], NEAREST - ring

    def title_at(self, category: TieCategory) -> Point:
        """Return the middle of the word for a category, near the rim and never beside the drawing."""
        x, y = self.point(_TITLE_AT, (list(TieCategory).index(category) + 0.5) * WEDGE)
        room = self.wide - self.frame.title[0] / 2
        return min(max(x, -room), room), y

    def edge_of(self, number: int) -> Point:
        """Return where the wedge with that number begins, on the rim."""
        return self.point(1.0, number * WEDGE)


class Placed(Protocol):
    """Somebody who gets a place."""

    @property
    def id(self) -> TieId: ...  # noqa: D102
    @property
    def category(self) -> TieCategory: ...  # noqa: D102
    @property
    def closeness(self) -> int: ...  # noqa: D102


def arranged(
    ties: Iterable[Placed],
    frame: Frame,
    before: Arrangement | None = None,
    sizes: Mapping[TieId, Size] | None = None,
) -> Arrangement:
    """Return where everybody stands; the order of the ties does not matter.

    Whoever stood in `before` with the same category and closeness keeps their place. `sizes` are of boxes that are
    smaller than the frame says.
    """
    placing = _Placing(frame, before.high if before else frame.least, sizes or {})
    known = before.spots if before else {}
    everybody = sorted(ties, key=lambda tie: tie.id)
    stays = [tie for tie in everybody if tie.id in known and known[tie.id].cell == (tie.category, tie.closeness)]
    for tie in stays:
        placing.keep(tie.id, known[tie.id])
    for tie in everybody:
        if tie.id not in placing.slots:
            placing.place(tie.id, (tie.category, tie.closeness))
    return placing.finished()


class _Placing:
    """Takes places one by one; a drawing that grows moves boxes apart, so what was free of each other stays so."""

    def __init__(self, frame: Frame, high: float, sizes: Mapping[TieId, Size]) -> None:
        self._frame, self._high, self._sizes = frame, high, sizes
        self.slots: dict[TieId, tuple[Cell, int]] = {}

    def keep(self, tie_id: TieId, spot: Spot) -> None:
        self.slots[tie_id] = spot.cell, spot.slot

    def place(self, tie_id: TieId, cell: Cell) -> None:
        taken = {slot for other, slot in self.slots.values() if other == cell}
        while True:
            standing = [*self._fixed(), *((self._at(*one), self._size(other)) for other, one in self.slots.items())]
            for slot in range(len(_slots(2 * len(taken) + 1))):
                if slot not in taken and _is_free(self._at(cell, slot), self._size(tie_id), standing):
                    self.slots[tie_id] = cell, slot
                    return
            self._high *= _GROWTH

    def finished(self) -> Arrangement:
        spots = {}
        for tie_id, (cell, slot) in self.slots.items():
            x, y = self._at(cell, slot)
            spots[tie_id] = Spot(x, y, cell, slot)
        return Arrangement(self._frame, self._high, spots)

    def _bare(self) -> Arrangement:
        return Arrangement(self._frame, self._high, {})

    def _fixed(self) -> Iterator[tuple[Point, Size]]:
        yield (0.0, 0.0), self._frame.person
        bare = self._bare()
        for category in TieCategory:
            yield bare.title_at(category), self._frame.title

    def _at(self, cell: Cell, slot: int) -> Point:
        out, along = _slots(slot + 1)[slot]
        category, closeness = cell
        ring = NEAREST - closeness
        share = RING_EDGES[ring] + out * (RING_EDGES[ring + 1] - RING_EDGES[ring])
        return self._bare().point(share, (list(TieCategory).index(category) + along) * WEDGE)

    def _size(self, tie_id: TieId) -> Size:
        return self._sizes.get(tie_id, self._frame.tie)


def _is_free(at: Point, size: Size, standing: Sequence[tuple[Point, Size]]) -> bool:
    return all(
        abs(at[0] - x) >= (size[0] + other[0]) / 2 or abs(at[1] - y) >= (size[1] + other[1]) / 2
        for (x, y), other in standing
    )


@cache
def _slots(least: int) -> tuple[Point, ...]:
    """Return at least so many places of a cell, as shares outwards and along it, those in the middle first.

    A longer list begins with the shorter one.
    """
    places: list[Point] = []
    steps = 8
    while len(places) < least:
        grid = [(out / steps, along / (2 * steps)) for out in range(1, steps) for along in range(1, 2 * steps)]
        found = [one for one in grid if one not in places]
        places += sorted(found, key=lambda one: (abs(one[1] - 0.5) + abs(one[0] - 0.5), one))
        steps *= 2
    return tuple(places)


def next_in_direction(arrangement: Arrangement, start: TieId, across: int, down: int) -> TieId | None:
    """Return who stands next from `start` that way, or None: what lies straight ahead counts before what is near."""
    here = arrangement.spots[start]
    best: tuple[float, TieId] | None = None
    for tie_id, spot in arrangement.spots.items():
        ahead = (spot.x - here.x) * across + (spot.y - here.y) * down
        aside = abs((spot.x - here.x) * down) + abs((spot.y - here.y) * across)
        if tie_id == start or ahead <= 0 or aside > 2 * ahead:
            continue
        cost = (ahead + 2 * aside, tie_id)
        best = cost if best is None or cost < best else best
    return best[1] if best else None


def round_the_drawing(ties: Iterable[NetworkTie]) -> tuple[NetworkTie, ...]:
    """Return everybody in the order in which the drawing is read: category by category, the nearest first."""
    categories = list(TieCategory)
    return tuple(sorted(ties, key=lambda tie: (categories.index(tie.category), -tie.closeness, tie.id)))


def moved(cell: Cell, *, nearer: int = 0, onwards: int = 0) -> Cell:
    """Return the cell that lies so many rings nearer and so many categories on; rings end, categories go round."""
    category, closeness = cell
    categories = list(TieCategory)
    there = categories[(categories.index(category) + onwards) % len(categories)]
    return there, min(NEAREST, max(FARTHEST, closeness + nearer))


def helpers(ties: Iterable[NetworkTie]) -> Mapping[Support, tuple[NetworkTie, ...]]:
    """Return who gives each kind of support, the nearest first; whoever is only helped gives nothing."""
    giving = [tie for tie in round_the_drawing(ties) if tie.direction is not TieDirection.FROM_RESIDENT]
    giving.sort(key=lambda tie: -tie.closeness)
    return {one: tuple(tie for tie in giving if one in tie.support) for one in Support}


_DOMAINS: dict[Support, frozenset[LifeDomain]] = {
    Support.PRACTICAL: frozenset({LifeDomain.HOUSING, LifeDomain.BASIC_ADL, LifeDomain.INSTRUMENTAL_ADL}),
    Support.COMPANY: frozenset({LifeDomain.DAYTIME, LifeDomain.SOCIAL_NETWORK, LifeDomain.PARTICIPATION}),
    Support.ADVICE: frozenset({LifeDomain.FINANCE, LifeDomain.WORK_EDUCATION, LifeDomain.JUSTICE}),
    Support.EMOTIONAL: frozenset({LifeDomain.DOMESTIC_RELATIONS, LifeDomain.MENTAL_HEALTH, LifeDomain.SUBSTANCE_USE}),
}
_AIMS: dict[Support, frozenset[str]] = {
    Support.PRACTICAL: frozenset({"practical_help", "care", "food", "mobility"}),
    Support.COMPANY: frozenset({"meeting", "loneliness", "participation"}),
    Support.ADVICE: frozenset({"advice", "administration", "debt", "work", "education", "self_reliance"}),
    Support.EMOTIONAL: frozenset({"mental_health", "informal_care", "respite", "family"}),
}


def gives(purpose: Iterable[str], support: Support) -> bool:
    """Say whether one of the aims of an initiative is this kind of support."""
    return not _AIMS[support].isdisjoint(purpose)


def asks_for(support: Support, asks: Iterable[Ask]) -> tuple[Ask, ...]:
    """Return the open asks about a part of life in which this kind of support helps."""
    return tuple(ask for ask in asks if ask.state is AskState.OPEN and ask.life_domain in _DOMAINS[support])
