"""What can be found by typing, and by which names: one entry per thing that a hit leads to, folded as people type."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Any

from connector_desk.domain.contact_moment import ContactMoment
from connector_desk.domain.entity import Entity, Kind
from connector_desk.domain.handover import Handover
from connector_desk.domain.likeness import likenesses_of
from connector_desk.domain.meeting import Action, Concern, Meeting
from connector_desk.domain.organization import Initiative, Organization
from connector_desk.domain.resident import Ask, NetworkTie, Resident
from connector_desk.domain.text import folded
from connector_desk.domain.volunteer import Volunteer

_BETWEEN_WORDS = re.compile(r"[\W_]+")


@dataclass(frozen=True)
class Entry:
    """What the index holds about one thing: whole names under which it is listed, and words that occur in it.

    Of a resident also how the names sound, for who is looked for by another spelling.
    """

    kind: Kind
    id: str
    names: tuple[str, ...] = ()
    words: str = ""
    likenesses: tuple[str, ...] = ()

    @property
    def joined_names(self) -> str:
        """The names one per line, so that they can be told apart again."""
        return "\n".join(self.names)


def plain(text: str) -> str:
    """Return folded words with single blanks between them and nothing else: "Berg, van den" is "berg van den"."""
    return _BETWEEN_WORDS.sub(" ", folded(text)).strip()


def sort_key(resident: Resident) -> str:
    """Return what orders a list of residents: family name, first name, and only then the tussenvoegsel."""
    return plain(" ".join((resident.family_name, resident.first_name, resident.prefix)))


def resident_of(entity: Entity | None) -> str | None:
    """Return the resident to whom a hit in this entity leads: their own, and what they ask and who is around them."""
    match entity:
        case Ask() | NetworkTie():
            return entity.resident_id
        case Resident():
            return entity.id
        case _:
            return None


def resident_entry(resident: Any, asks: Sequence[Any], ties: Sequence[Any]) -> Entry:  # noqa: ANN401
    """Return the entry of a resident with all that leads there; entities and rows of their tables both fit."""
    own = (resident.household, resident.works_well, resident.story, *resident.wishes, *resident.offers)
    around = [text for tie in ties for text in (tie.name, tie.word)]
    words = (*resident.aliases, *own, *(ask.own_words for ask in asks), *around)
    entry = _entry(Kind.RESIDENTS, resident.id, _names(resident), words)
    return replace(entry, likenesses=likenesses_of(spoken_names(resident)))


def spoken_names(resident: Any) -> tuple[str, ...]:  # noqa: ANN401 - an entity or a row of its table
    """Return the names by which somebody may be called, each part by itself."""
    return (resident.first_name, f"{resident.prefix} {resident.family_name}", *resident.aliases)


def entry_of(entity: Entity) -> Entry | None:
    """Return the entry of an entity that stands for itself, or None."""
    match entity:
        case ContactMoment():
            said = (entity.own_words, entity.called, entity.subject, entity.done)
            return _entry(Kind.CONTACT_MOMENTS, entity.id, (), said)
        case Volunteer():
            names = (f"{entity.name} {entity.family_name}", f"{entity.family_name} {entity.name}")
            words = (*entity.skills, *entity.specialised, entity.boundary, entity.aspiration)
            return _entry(Kind.VOLUNTEERS, entity.id, names, words)
        case Organization():
            return _entry(Kind.ORGANIZATIONS, entity.id, (entity.name,), ())
        case Initiative():
            about = (entity.target_group, entity.note, *entity.purpose)
            return _entry(Kind.INITIATIVES, entity.id, (entity.name, entity.public_label), about)
        case _:
            return _entry_of_records(entity)


def _entry_of_records(entity: Entity) -> Entry | None:
    match entity:
        case Handover():
            texts = [one.text for one in (entity.reason, *entity.questions) if one is not None]
            tasks = [one.task for one in (*entity.agreed_tasks, *entity.not_agreed)]
            return _entry(Kind.HANDOVERS, entity.id, (), (entity.code, entity.recipient_person, *texts, *tasks))
        case Meeting():
            items = [text for item in entity.items for text in (item.title, item.question)]
            return _entry(Kind.MEETINGS, entity.id, (entity.title,), (entity.place, *items))
        case Concern():
            return _entry(Kind.CONCERNS, entity.id, (), (entity.place, entity.observed))
        case Action():
            return _entry(Kind.ACTIONS, entity.id, (), (entity.text, entity.note))
        case _:
            return None


def _names(resident: Any) -> Iterable[str]:  # noqa: ANN401 - an entity or a row of its table
    """Every way in which somebody may begin to type a name."""
    first, prefix, family = resident.first_name, resident.prefix, resident.family_name
    yield f"{family} {first}"
    yield f"{first} {family}"
    if prefix:
        yield f"{family} {prefix} {first}"
        yield f"{first} {prefix} {family}"
        yield f"{prefix} {family} {first}"
    yield from resident.aliases


def _entry(kind: Kind, entity_id: str, names: Iterable[str], words: Iterable[str]) -> Entry:
    keys = dict.fromkeys(key for name in names if (key := plain(name)))
    return Entry(kind, entity_id, tuple(keys), plain(" ".join(words)))
