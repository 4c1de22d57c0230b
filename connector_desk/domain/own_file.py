"""The finished facts of the whole file of a resident, for that resident (*inzage*, GDPR article 15).

Third persons stand in it by what they are to the resident: their names are data of their own.
"""

from dataclasses import dataclass
from datetime import date

from connector_desk.domain.consent import Consent
from connector_desk.domain.contact_moment import ContactMoment
from connector_desk.domain.handover import HandoverStatus, Manner
from connector_desk.domain.match import MatchState
from connector_desk.domain.papers import Letterhead, Task
from connector_desk.domain.resident import Ask, Resident, Support, TieRole
from connector_desk.domain.wheel import Wheel
from connector_desk.domain.who_knows import Knower


@dataclass(frozen=True, kw_only=True, slots=True)
class Around:
    """Somebody around the resident, without a name: what they are, and what they do and do not do."""

    role: TieRole
    word: str
    organization: str
    support: tuple[Support, ...]
    tasks: tuple[str, ...]
    not_agreed: tuple[str, ...]


@dataclass(frozen=True, kw_only=True, slots=True)
class SaidAbout:
    """A record of consent with the name of its recipient."""

    recipient: str
    consent: Consent


@dataclass(frozen=True, kw_only=True, slots=True)
class HandedOver:
    """A handover: from whom to whom, how it stands, what was asked and what was agreed."""

    sender: str
    recipient: str
    on: date | None
    manner: Manner
    status: HandoverStatus
    why: str
    questions: tuple[str, ...]
    agreed: tuple[Task, ...]
    not_agreed: tuple[Task, ...]
    word_by: date
    word_on: date | None


@dataclass(frozen=True, kw_only=True, slots=True)
class Helped:
    """A match with a volunteer, who stands here as a volunteer of `organization`."""

    organization: str
    state: MatchState
    since: date | None
    until: date | None
    asked: str
    tasks: tuple[str, ...]
    not_agreed: tuple[str, ...]
    note: str


@dataclass(frozen=True, kw_only=True, slots=True)
class Noticed:
    """A concern of a neighbour about the resident; who reported it is not told."""

    on: date
    observed: str
    place: str


@dataclass(frozen=True, kw_only=True, slots=True)
class Talked:
    """A table at which the situation of the resident lay, by name or as a letter; and the question."""

    on: date
    title: str
    question: str
    was_named: bool


@dataclass(frozen=True, kw_only=True, slots=True)
class ToDo:
    """What a party took on about the resident."""

    owner: str
    text: str
    due: date | None
    done_on: date | None


@dataclass(frozen=True, kw_only=True, slots=True)
class Looker:
    """Somebody of the desk who looked or changed something: how many times, and when last."""

    who: str
    role: str
    times: int
    last_on: date


@dataclass(frozen=True, kw_only=True, slots=True)
class KeptPaper:
    """A file that is kept beside the profile, by its name."""

    name: str
    on: date


@dataclass(frozen=True, kw_only=True, slots=True)
class OwnFile:
    """All that the desk keeps about one resident; each list has the newest first."""

    sample: bool
    letterhead: Letterhead
    day: date
    resident: Resident
    area: str
    asks: tuple[Ask, ...]
    around: tuple[Around, ...]
    consents: tuple[SaidAbout, ...]
    handovers: tuple[HandedOver, ...]
    helped: tuple[Helped, ...]
    contacts: tuple[ContactMoment, ...]
    noticed: tuple[Noticed, ...]
    tables: tuple[Talked, ...]
    to_do: tuple[ToDo, ...]
    wheels: tuple[Wheel, ...]
    papers: tuple[KeptPaper, ...]
    knowers: tuple[Knower, ...]
    lookers: tuple[Looker, ...]
    contact: str = ""
