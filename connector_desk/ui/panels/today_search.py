"""What the search says: the groups with their rows, and the place and id that each row opens."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime
from typing import Protocol

from connector_desk.domain.entity import Kind
from connector_desk.domain.words import Words
from connector_desk.services.ports import Clock
from connector_desk.services.search import Found, FoundOffer, FoundPerson, FoundThing
from connector_desk.ui import rights
from connector_desk.ui.panels.today_words import first_upper, rules_line
from connector_desk.ui.places import Place
from connector_desk.ui.widgets.face import FaceKind, FaceView
from connector_desk.ui.widgets.search_panel import Found as FoundRow
from connector_desk.ui.widgets.search_panel import FoundGroup
from connector_desk.viewmodels.search import ActFor, SearchAct, SearchView, search_view
from connector_desk.words.days import clock_time, near_day

_PLACES = {
    Kind.RESIDENTS: Place.RESIDENTS,
    Kind.VOLUNTEERS: Place.VOLUNTEERS,
    Kind.HANDOVERS: Place.HANDOVERS,
    Kind.MEETINGS: Place.TABLES,
    Kind.CONCERNS: Place.TABLES,
    Kind.CONTACT_MOMENTS: Place.WALK_IN,
}
_ICONS = {Kind.HANDOVERS: "loop", Kind.MEETINGS: "table", Kind.CONCERNS: "eye", Kind.CONTACT_MOMENTS: "speech"}

_CHANGED: dict[SearchAct, tuple[Kind, ...]] = {
    SearchAct.CALL: (),
    SearchAct.WRITE_DOWN: (Kind.CONTACT_MOMENTS,),
    SearchAct.HAND_OVER: (Kind.HANDOVERS,),
    SearchAct.MATCH: (),
}
LEAST_LETTERS = 3
"""So many letters tell that the vault is meant."""


def _seen(view: SearchView) -> SearchView:
    """Leave out what lies in a place that is not there; a contact tells about a resident."""
    needed = dict.fromkeys(_PLACES, ()) | {Kind.CONTACT_MOMENTS: (Place.RESIDENTS,)}
    return replace(
        view,
        people=tuple(one for one in view.people if rights.may_see(_PLACES[one.kind])),
        offers=view.offers if rights.may_see(Place.DIRECTORY) else (),
        things=tuple(one for one in view.things if rights.may_see(_PLACES[one.kind], *needed[one.kind])),
        acts=tuple(one for one in view.acts if rights.may_see(_PLACES[one.person.kind])),
        letter=view.letter if rights.may_see(Place.HANDOVERS) else None,
    )


class Search(Protocol):
    """What the groups are made from."""

    def find(self, text: str, limit: int = 4) -> Found: ...  # noqa: D102


class SearchGroups:
    """Asks the desk with each key press; `find` fits the search panel."""

    def __init__(self, *, search: Search, words: Words, clock: Clock) -> None:
        self._search, self._words, self._clock = search, words, clock

    def find(self, text: str) -> Sequence[FoundGroup]:
        """Return people, offers, what is under way, and what can be done with the first person found."""
        view = _seen(search_view(self._search.find(text)))
        words = self._words
        if view.code:
            return (self._letter(view),)
        acts_with = words.translate("Search", "with {name}").format(name=view.acts[0].person.name) if view.acts else ""
        return (
            self._group(words.translate("Search", "People"), [self._person(one) for one in view.people]),
            self._group(words.translate("Search", "Offers"), [self._offer(one) for one in view.offers]),
            self._group(words.translate("Search", "Under way"), [self._thing(one) for one in view.things]),
            FoundGroup(words.translate("Search", "Do"), acts_with, self._acts(view)),
            self._group(words.translate("Search", "Elsewhere"), self._elsewhere(text)),
        )

    def _group(self, title: str, rows: Sequence[FoundRow]) -> FoundGroup:
        return FoundGroup(title, self._words.translate("Search", "%n found", "", len(rows)), rows)

    def _letter(self, view: SearchView) -> FoundGroup:
        """Return the handover of a letter whose code was typed or scanned, or that there is none."""
        if view.letter is None:
            nothing = self._words.translate("Search", "No letter has the code {code}. Look at the slip once more.")
            return FoundGroup(nothing.format(code=view.code), "", ())
        title = self._words.translate("Search", "Letter {code}").format(code=view.code)
        return self._group(title, [self._thing(view.letter)])

    def _person(self, found: FoundPerson) -> FoundRow:
        words = self._words
        age = words.translate("Today", "%n years old", "", found.age) if found.age is not None else ""
        what = ", ".join(filter(None, (age, found.place)))
        if found.kind is Kind.VOLUNTEERS:
            what = ", ".join(filter(None, (words.translate("Search", "volunteer"), what)))
        if found.waiter_name:
            what += ". " + words.translate("Today", "{name} waits for word").format(name=found.waiter_name)
        face = FaceKind.RESIDENT if found.kind is Kind.RESIDENTS else FaceKind.VOLUNTEER
        return FoundRow(_PLACES[found.kind].value, found.id, found.name, what, FaceView(face, found.name))

    def _offer(self, found: FoundOffer) -> FoundRow:
        face = FaceKind.INFORMAL if found.is_informal else FaceKind.ORGANIZATION
        second = found.organization_name or self._words.translate("Search", "organisation")
        return FoundRow(
            Place.DIRECTORY.value, found.id, found.name, second, FaceView(face, found.name), self._opening(found)
        )

    def _opening(self, found: FoundOffer) -> str:
        if found.waiting:
            return self._words.translate("Search", "%n people wait", "", found.waiting)
        if found.opens_on is None or found.opens_at is None:
            return ""
        day = first_upper(near_day(self._words, found.opens_on, self._clock.today()))
        return f"{day} {clock_time(found.opens_at)}"

    def _thing(self, found: FoundThing) -> FoundRow:
        words, name = self._words, found.name
        match found.kind:
            case Kind.HANDOVERS:
                title = words.translate("Search", "Handover about {name}").format(name=name)
            case Kind.CONCERNS:
                title = words.translate("Search", "Concern: {place}").format(place=name)
            case Kind.CONTACT_MOMENTS if name:
                title = words.translate("Search", "Contact with {name}").format(name=name)
            case Kind.CONTACT_MOMENTS:
                title = words.translate("Search", "Contact without a name")
            case _:
                title = name
        face = FaceView(FaceKind.ACT, icon=_ICONS[found.kind])
        return FoundRow(_PLACES[found.kind].value, found.id, title, found.towards, face, self._moment(found.moment))

    def _moment(self, moment: date | datetime | None) -> str:
        if moment is None:
            return ""
        today = self._clock.today()
        if isinstance(moment, datetime):
            here = moment.astimezone()
            return f"{first_upper(near_day(self._words, here.date(), today))} {clock_time(here.time())}"
        return first_upper(near_day(self._words, moment, today))

    def _acts(self, view: SearchView) -> list[FoundRow]:
        acts = (self._act(one) for one in view.acts if rights.may_change(*_CHANGED[one.act]))
        return [row for row in acts if rights.may_see(Place(row.kind))]

    def _elsewhere(self, text: str) -> list[FoundRow]:
        """Return the vault, where what is typed is one of its words."""
        words, sought = self._words, text.strip().casefold()
        known = words.translate("Search", "vault passphrase recovery sheet pin log lock role").split()
        if len(sought) < LEAST_LETTERS or not rights.may_see(Place.VAULT):
            return []
        if not any(word.startswith(sought) for word in known):
            return []
        title = words.translate("Search", "The vault")
        second = words.translate("Search", "Who comes in, and the recovery sheet")
        return [FoundRow(Place.VAULT.value, "", title, second, FaceView(FaceKind.ACT, icon="key"))]

    def _act(self, one: ActFor) -> FoundRow:
        words, person, name = self._words, one.person, one.person.name
        match one.act:
            case SearchAct.CALL:
                rule = rules_line(words, person.rules) if person.rules else ""
                title = words.translate("Today", "Call {name}").format(name=name)
                target, icon, right = (_PLACES[person.kind], person.id), "phone", f"{person.number}. {rule}".strip(". ")
            case SearchAct.WRITE_DOWN:
                title = words.translate("Search", "Write down a contact with {name}").format(name=name)
                target, icon, right = (Place.WALK_IN, f"for:{person.id}"), "pencil", ""
            case SearchAct.HAND_OVER:
                title = words.translate("Search", "Make a handover for {name}").format(name=name)
                target, icon, right = (Place.HANDOVERS, f"new:{person.id}"), "loop", ""
            case SearchAct.MATCH:
                title = words.translate("Search", "Who fits an ask of {name}?").format(name=name)
                target, icon, right = (Place.VOLUNTEERS, f"ask:{one.ask_id}"), "people", ""
        return FoundRow(target[0].value, target[1], title, "", FaceView(FaceKind.ACT, icon=icon), right)
