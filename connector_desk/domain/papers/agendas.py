"""What stands on the agenda of a meeting."""

from dataclasses import dataclass
from datetime import date, time

from connector_desk.domain.meeting import ItemKind


@dataclass(frozen=True, kw_only=True, slots=True)
class AgendaAction:
    """What somebody would do before a day."""

    text: str
    owner: str = ""
    due: date | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class AgendaEntry:
    """One item of a meeting.

    `letter` is the case's letter for this meeting only; `name` is set only where everybody invited may hear it;
    `known` is what may be said of the case.
    """

    starts: time
    minutes: int
    kind: ItemKind
    title: str = ""
    question: str = ""
    letter: str = ""
    name: str = ""
    is_follow_up: bool = False
    known: tuple[str, ...] = ()
    actions: tuple[AgendaAction, ...] = ()


@dataclass(frozen=True, kw_only=True, slots=True)
class Agenda:
    """A meeting on paper; the minutes of its entries may end after `ends`, which the sheet then says."""

    sample: bool
    title: str
    day: date
    starts: time
    ends: time
    place: str
    entries: tuple[AgendaEntry, ...]
