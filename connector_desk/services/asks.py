"""What the desk does with what somebody asks, and with the people around them."""

from dataclasses import dataclass, fields
from typing import Any

from connector_desk.domain.entity import AskId, Kind, OrganizationId, ResidentId, TieId, VolunteerId
from connector_desk.domain.errors import OutOfRange, StillInUse, TextMissing
from connector_desk.domain.organization import Formality
from connector_desk.domain.resident import (
    SENSITIVE_DOMAINS,
    Ask,
    AskState,
    Label,
    LifeDomain,
    NetworkTie,
    Support,
    TieCategory,
    TieDirection,
    TieRole,
    Urgency,
)
from connector_desk.services.acts import Act, Room
from connector_desk.services.ports import Numbers, Work

CLOSENESS = range(1, 4)


@dataclass(frozen=True)
class AskDraft:
    """What somebody asks, as filled in; only the own words must be there."""

    own_words: str
    life_domain: LifeDomain | None = None
    topics: tuple[str, ...] = ()
    labels: tuple[Label, ...] = ()
    urgency: Urgency = Urgency.NONE
    sensitive: bool = False
    requires_qualification: str = ""
    state: AskState = AskState.OPEN


@dataclass(frozen=True)
class TieDraft:
    """Somebody around a resident, as filled in; a word, a name, a volunteer or an organisation says who."""

    role: TieRole = TieRole.OTHER
    word: str = ""
    name: str = ""
    phone: str = ""
    name_may_leave: bool = False
    organization_id: OrganizationId | None = None
    volunteer_id: VolunteerId | None = None
    category: TieCategory = TieCategory.ACQUAINTANCES
    formality: Formality = Formality.INFORMAL
    closeness: int = 2
    direction: TieDirection = TieDirection.BOTH
    support: tuple[Support, ...] = ()
    tasks: tuple[str, ...] = ()
    not_agreed: tuple[str, ...] = ()


def draft_of_ask(ask: Ask) -> AskDraft:
    """Return what a form shows of an ask to be changed."""
    return AskDraft(**_fields(AskDraft, ask))


def draft_of_tie(tie: NetworkTie) -> TieDraft:
    """Return what a form shows of a tie to be changed."""
    return TieDraft(**_fields(TieDraft, tie))


class AskService:
    """Keeps asks. Words about health, addiction and justice are always kept as sensitive."""

    def __init__(self, room: Room) -> None:
        self._room = room

    def add(self, resident_id: ResidentId, draft: AskDraft) -> AskId:
        """Keep what somebody asks today.

        Raises:
            NotFound: the resident is gone.
            TextMissing: there are no own words.
            CitizenServiceNumberRefused: the words hold one.

        """
        ask_id = AskId(self._room.random.new_id())
        known = {"id": ask_id, "resident_id": resident_id, "asked_on": self._room.clock.today()}
        ask = Ask.model_validate(known | _asked(draft))
        with self._room.act(Act.ADDED) as work:
            work.residents.get(resident_id)
            work.asks.put(ask)
        return ask_id

    def change(self, ask_id: AskId, draft: AskDraft) -> None:
        """Keep what was changed in an ask. Raises NotFound, and as in `add`."""
        with self._room.act(Act.CHANGED) as work:
            work.asks.put(Ask.model_validate(_kept(work.asks.get(ask_id)) | _asked(draft)))

    def set_state(self, ask_id: AskId, state: AskState) -> None:
        """Say whether somebody still waits for this. Raises NotFound."""
        with self._room.act(Act.MOVED_ON) as work:
            work.asks.put(work.asks.get(ask_id).model_copy(update={"state": state}))

    def remove(self, ask_id: AskId) -> None:
        """Take an ask away. Raises NotFound, and StillInUse where a handover or a match is about it."""
        with self._room.act(Act.REMOVED) as work:
            ask = work.asks.get(ask_id)
            leaning = _leaning_on(work, ask)
            if leaning:
                raise StillInUse(Kind.ASKS, leaning)
            work.asks.remove(ask_id)


class TieService:
    """Keeps who stands around a resident: third persons are roles, their names stay at the desk."""

    def __init__(self, room: Room, numbers: Numbers) -> None:
        self._room = room
        self._numbers = numbers

    def add(self, resident_id: ResidentId, draft: TieDraft) -> TieId:
        """Keep somebody around a resident.

        Raises:
            NotFound: the resident is gone.
            TextMissing: nothing says who this is.
            OutOfRange: closeness is not 1, 2 or 3.
            CitizenServiceNumberRefused: a field holds one.
            PhoneNotRight

        """
        self._numbers.checked_phone(draft.phone, "phone")
        tie_id = TieId(self._room.random.new_id())
        tie = NetworkTie.model_validate({"id": tie_id, "resident_id": resident_id} | _tied(draft))
        with self._room.act(Act.ADDED) as work:
            work.residents.get(resident_id)
            work.ties.put(tie)
        return tie_id

    def change(self, tie_id: TieId, draft: TieDraft) -> None:
        """Keep what was changed in a tie. Raises NotFound, and as in `add`."""
        with self._room.act(Act.CHANGED) as work:
            known = work.ties.get(tie_id)
            if draft.phone != known.phone:
                self._numbers.checked_phone(draft.phone, "phone")
            work.ties.put(NetworkTie.model_validate(_kept(known) | _tied(draft)))

    def move(self, tie_id: TieId, category: TieCategory, closeness: int) -> None:
        """Give somebody another place around the resident; where they stand there already, nothing happens.

        Raises NotFound, and OutOfRange where closeness is not 1, 2 or 3.
        """
        if closeness not in CLOSENESS:
            raise OutOfRange("closeness")
        with self._room.act(Act.CHANGED) as work:
            tie = work.ties.get(tie_id)
            there = tie.model_copy(update={"category": category, "closeness": closeness})
            if there != tie:
                work.ties.put(there)

    def remove(self, tie_id: TieId) -> None:
        """Take somebody out of the network. Raises NotFound."""
        with self._room.act(Act.REMOVED) as work:
            work.ties.remove(tie_id)


def _fields(kind: type[AskDraft] | type[TieDraft], entity: object) -> dict[str, Any]:
    return {one.name: getattr(entity, one.name) for one in fields(kind)}


def _kept(entity: Ask | NetworkTie) -> dict[str, object]:
    return {name: getattr(entity, name) for name in type(entity).model_fields}


def _asked(draft: AskDraft) -> dict[str, object]:
    is_sensitive = draft.sensitive or draft.life_domain in SENSITIVE_DOMAINS
    return _fields(AskDraft, draft) | {"sensitive": is_sensitive}


def _tied(draft: TieDraft) -> dict[str, object]:
    if not (draft.word.strip() or draft.name.strip() or draft.volunteer_id):
        raise TextMissing("word")
    if draft.closeness not in CLOSENESS:
        raise OutOfRange("closeness")
    return _fields(TieDraft, draft)


def _leaning_on(work: Work, ask: Ask) -> tuple[str, ...]:
    handovers = work.handovers.where(resident_id=ask.resident_id)
    kinds = {
        Kind.HANDOVERS: any(ask.id in handover.ask_ids for handover in handovers),
        Kind.MATCHES: bool(work.matches.where(ask_id=ask.id)),
    }
    return tuple(kind for kind, leans in kinds.items() if leans)
