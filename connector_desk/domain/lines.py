"""What the store hands out that is no entity: changes of a unit of work, lines of long lists, hits of a search."""

from dataclasses import dataclass
from datetime import datetime

from connector_desk.domain.contact_moment import Channel
from connector_desk.domain.entity import AreaId, AskId, ContactMomentId, Entity, Kind, ResidentId, VolunteerId
from connector_desk.domain.likeness import LikeReason
from connector_desk.domain.resident import LifeDomain, Urgency


@dataclass(frozen=True)
class Change:
    """One entity as it was and as it is; `None` where it was not there or is not there any more."""

    kind: Kind
    before: Entity | None
    after: Entity | None


@dataclass(frozen=True)
class ResidentLine:
    """One resident in a list. `key` continues the list after this line."""

    id: ResidentId
    first_name: str
    prefix: str
    family_name: str
    area_name: str
    open_asks: int
    key: tuple[str, str]


@dataclass(frozen=True)
class OpenAskLine:
    """One open ask without a match. `own_words` are empty where they are sensitive."""

    id: AskId
    first_name: str
    own_words: str
    urgency: Urgency


@dataclass(frozen=True)
class LikeLine:
    """Somebody who may be meant by what was typed, and why."""

    id: ResidentId
    first_name: str
    full_name: str
    family_name: str
    reason: LikeReason


@dataclass(frozen=True)
class PersonLine:
    """What tells somebody from somebody else, without building their file."""

    id: ResidentId
    first_name: str
    prefix: str
    family_name: str
    birth_year: int | None
    phone: str
    address: str
    postcode: str

    @property
    def full_name(self) -> str:
        """First name, prefix and family name."""
        return " ".join(part for part in (self.first_name, self.prefix, self.family_name) if part)


@dataclass(frozen=True, kw_only=True)
class Side:
    """What counts of the resident on one side."""

    resident_id: ResidentId
    first_name: str
    languages: tuple[str, ...] = ()
    area_id: AreaId | None = None


@dataclass(frozen=True, kw_only=True)
class AskLine(Side):
    """An open ask with whose it is."""

    ask_id: AskId
    own_words: str
    about: frozenset[str]
    life_domain: LifeDomain | None = None
    is_shut: bool = False
    needs_training: bool = False


@dataclass(frozen=True, kw_only=True)
class OfferLine(Side):
    """What a resident has to give, and what it is about."""

    own_words: tuple[str, ...]
    about: frozenset[str]


@dataclass(frozen=True)
class ContactLine:
    """One contact moment in a list. `key` continues the list after this line; `noted_by` is who typed it in."""

    id: str
    own_words: str
    urgency: str
    took_place_at: datetime
    helper_name: str
    resident_id: str | None
    resident_name: str
    is_done: bool
    key: tuple[str, str]
    is_confidential: bool = False
    danger: str = ""
    noted_by: str = ""

    @property
    def is_open_today(self) -> bool:
        """A same-day contact, or one with a danger, stays open until it says what was done."""
        return (self.urgency == Urgency.SAME_DAY or bool(self.danger)) and not self.is_done


@dataclass(frozen=True)
class HourContact:
    """A contact that took place during an hour, as far as it is counted.

    `went_first` is one with a danger, answered by now or not; which danger is never counted.
    """

    id: ContactMomentId
    urgency: Urgency | None
    channel: Channel
    helper_id: VolunteerId | None
    is_open: bool
    went_first: bool


@dataclass(frozen=True)
class Hit:
    """One thing found by what was typed; `kind` tells which page opens it."""

    kind: Kind
    id: str
