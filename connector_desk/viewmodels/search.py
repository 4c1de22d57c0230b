"""What the search panel shows: the groups in their fixed order, and the acts that fit the first person."""

from dataclasses import dataclass
from enum import StrEnum

from connector_desk.domain.entity import Kind
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
    """One act with the person it is for; a match is sought for one ask."""

    act: SearchAct
    person: Party
    ask_id: str = ""


@dataclass(frozen=True)
class SearchView:
    """The groups in their order; an empty group is not shown. `code` is that of a letter, where one was typed."""

    text: str
    people: tuple[FoundPerson, ...]
    offers: tuple[FoundOffer, ...]
    things: tuple[FoundThing, ...]
    acts: tuple[ActFor, ...]
    code: str = ""
    letter: FoundThing | None = None


def search_view(found: Found) -> SearchView:
    """Order what was found and add what can be done with the first person."""
    acts = _acts(found.first, found.first_ask_id)
    return SearchView(found.text, found.people, found.offers, found.things, acts, found.code, found.letter)


def _acts(person: Party | None, ask_id: str) -> tuple[ActFor, ...]:
    if person is None:
        return ()
    can_call = person.may_be_called and bool(person.number)
    calls = (SearchAct.CALL,) if can_call else ()
    if person.kind is not Kind.RESIDENTS:
        return tuple(ActFor(act, person) for act in calls)
    matches = (SearchAct.MATCH,) if ask_id else ()
    return tuple(ActFor(act, person, ask_id) for act in (*calls, SearchAct.WRITE_DOWN, SearchAct.HAND_OVER, *matches))
