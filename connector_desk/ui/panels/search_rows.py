"""The answers of the search over everything, in their three groups; nobody's own words are among them."""

from collections.abc import Sequence
from datetime import datetime

from connector_desk.domain.entity import Kind
from connector_desk.domain.words import Words
from connector_desk.services.search import FoundOffer, FoundPerson, FoundThing
from connector_desk.services.waiting import Party
from connector_desk.ui.places import Place
from connector_desk.ui.widgets.face import FaceKind, FaceView
from connector_desk.ui.widgets.search_panel import Found, FoundGroup
from connector_desk.viewmodels.search import ActFor, SearchAct, SearchView
from connector_desk.words.days import clock_time, short_day

_PLACES = {
    Kind.RESIDENTS: Place.RESIDENTS,
    Kind.VOLUNTEERS: Place.VOLUNTEERS,
    Kind.INITIATIVES: Place.DIRECTORY,
    Kind.ORGANIZATIONS: Place.DIRECTORY,
    Kind.HANDOVERS: Place.HANDOVERS,
    Kind.MEETINGS: Place.TABLES,
    Kind.CONCERNS: Place.TABLES,
    Kind.CONTACT_MOMENTS: Place.WALK_IN,
}
_THING_ICONS = {
    Kind.HANDOVERS: "loop",
    Kind.MEETINGS: "table",
    Kind.CONCERNS: "eye",
    Kind.CONTACT_MOMENTS: "door",
}


def found_groups(words: Words, view: SearchView) -> Sequence[FoundGroup]:
    """Return people, what is on offer, what is under way, and what can be done with the first person."""
    acts = [_act(words, act) for act in view.acts if act.act is not SearchAct.CALL]
    return (
        FoundGroup(words.translate("Search", "People"), "", [_person(words, one) for one in view.people]),
        FoundGroup(words.translate("Search", "On offer"), "", [_offer(words, one) for one in view.offers]),
        FoundGroup(words.translate("Search", "Under way"), "", [_thing(words, one) for one in view.things]),
        FoundGroup(words.translate("Search", "Do at once"), "", acts),
    )


def _person(words: Words, one: FoundPerson) -> Found:
    age = "" if one.age is None else words.translate("Search", "%n year(s) old", "", one.age)
    is_resident = one.kind is Kind.RESIDENTS
    kind = FaceKind.RESIDENT if is_resident else FaceKind.VOLUNTEER
    role = words.translate("Search", "resident") if is_resident else words.translate("Search", "volunteer")
    waits = words.translate("Search", "{name} waits for word").format(name=one.waiter_name) if one.waiter_name else ""
    return Found(
        _PLACES[one.kind].value,
        one.id,
        one.name,
        ", ".join(part for part in (role, age, one.place) if part),
        FaceView(kind, one.name),
        waits,
    )


def _offer(words: Words, one: FoundOffer) -> Found:
    face = (
        FaceView(FaceKind.INFORMAL, icon="heart") if one.is_informal else FaceView(FaceKind.ORGANIZATION, icon="house")
    )
    opens = ""
    if one.opens_on and one.opens_at:
        opens = f"{short_day(words, one.opens_on)} {clock_time(one.opens_at)}"
    return Found(_PLACES[one.kind].value, one.id, one.name, one.organization_name, face, opens)


def _thing(words: Words, one: FoundThing) -> Found:
    name = one.name or words.translate("Search", "Somebody at the counter")
    if one.towards:
        name = words.translate("Search", "{name} to {organization}").format(name=name, organization=one.towards)
    day = one.moment.astimezone().date() if isinstance(one.moment, datetime) else one.moment
    face = FaceView(FaceKind.ACT, icon=_THING_ICONS[one.kind])
    return Found(
        _PLACES[one.kind].value, one.id, name, _kind(words, one.kind), face, short_day(words, day) if day else ""
    )


def _kind(words: Words, kind: Kind) -> str:
    kinds = {
        Kind.HANDOVERS: words.translate("Search", "handover"),
        Kind.MEETINGS: words.translate("Search", "neighbourhood table"),
        Kind.CONCERNS: words.translate("Search", "concern"),
        Kind.CONTACT_MOMENTS: words.translate("Search", "contact"),
    }
    return kinds[kind]


def _act(words: Words, act: ActFor) -> Found:
    person: Party = act.person
    match act.act:
        case SearchAct.WRITE_DOWN:
            said = words.translate("Search", "Write down what {name} says")
            return _acting(Place.WALK_IN, f"for:{person.id}", said, person, "pencil")
        case SearchAct.HAND_OVER:
            said = words.translate("Search", "Hand {name} over")
            return _acting(Place.HANDOVERS, f"new:{person.id}:", said, person, "loop")
        case _:
            said = words.translate("Search", "Look what {name} asks")
            return _acting(Place.RESIDENTS, person.id, said, person, "people")


def _acting(place: Place, thing_id: str, said: str, person: Party, icon: str) -> Found:
    return Found(place.value, thing_id, said.format(name=person.name), "", FaceView(FaceKind.ACT, icon=icon))
