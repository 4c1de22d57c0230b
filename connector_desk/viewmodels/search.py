"""What the search panel shows: three groups in a fixed order, the letters that were found, and the acts that fit."""

from dataclasses import dataclass
from enum import StrEnum

from connector_desk.domain.entity import Kind
from connector_desk.domain.text import folded
from connector_desk.services.search import Found, FoundOffer, FoundPerson, FoundThing
from connector_desk.services.waiting import Party


class SearchAct(StrEnum):
    """What can be done at once with the first person found."""

    CALL = "call"
    WRITE_DOWN = "write_down"
    HAND_OVER = "hand_over"
    MATCH = "match"


@dataclass(frozen=True)
class ActFor:
    """One act with the person it is for."""

    act: SearchAct
    person: Party


Row = FoundPerson | FoundOffer | FoundThing | ActFor


@dataclass(frozen=True)
class SearchView:
    """The groups in their order; an empty group is not shown."""

    text: str
    people: tuple[FoundPerson, ...]
    offers: tuple[FoundOffer, ...]
    things: tuple[FoundThing, ...]
    acts: tuple[ActFor, ...]

    @property
    def rows(self) -> tuple[Row, ...]:
        """All rows from top to bottom, for the arrow keys."""
        return (*self.people, *self.offers, *self.things, *self.acts)

    @property
    def is_empty(self) -> bool:
        """Nothing was found."""
        return not self.rows


def search_view(found: Found) -> SearchView:
    """Order what was found and add what can be done with the first person."""
    return SearchView(found.text, found.people, found.offers, found.things, _acts(found.first))


def _acts(person: Party | None) -> tuple[ActFor, ...]:
    if person is None:
        return ()
    can_call = person.may_be_called and bool(person.number)
    calls = (SearchAct.CALL,) if can_call else ()
    if person.kind is not Kind.RESIDENTS:
        return tuple(ActFor(act, person) for act in calls)
    return tuple(ActFor(act, person) for act in (*calls, SearchAct.WRITE_DOWN, SearchAct.HAND_OVER, SearchAct.MATCH))


def found_letters(name: str, text: str) -> tuple[int, int] | None:
    """Return where the name holds the first word that was typed, at the start of one of its words."""
    words = folded(text).split()
    if not words:
        return None
    for start, character in enumerate(name):
        if (start == 0 or not name[start - 1].isalnum()) and character.isalnum():
            end = _match_end(name, start, words[0])
            if end is not None:
                return start, end
    return None


def _match_end(name: str, start: int, word: str) -> int | None:
    for end in range(start + 1, len(name) + 1):
        plain = folded(name[start:end])
        if plain == word:
            return end
        if not word.startswith(plain):
            return None
    return None
