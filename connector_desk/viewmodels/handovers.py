"""What the place of handovers shows: which loop is open, how long, and what may happen next."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from connector_desk.domain.handover import NEEDS_REASON, HandoverStatus
from connector_desk.domain.text import folded
from connector_desk.services.handover_book import HandoverDetail, HandoverLine


class Group(StrEnum):
    """The order of the list: who waits longest for word, then what was not given yet, then what is round."""

    WAITS = "waits"
    DRAFT = "draft"
    ROUND = "round"


class Standing(StrEnum):
    """How a handover stands for whoever looks at the list."""

    LATE = "late"
    HAS_ANSWER = "has_answer"
    NO_ANSWER = "no_answer"
    DRAFT = "draft"
    TOLD = "told"


@dataclass(frozen=True)
class Loop:
    """The ring: days since it was asked, how far the promise has come, late, or closed."""

    days: int
    fraction: float
    is_late: bool
    is_closed: bool


def group_of(line: HandoverLine) -> Group:
    """Return in which part of the list a handover stands."""
    if line.is_open:
        return Group.WAITS
    return Group.DRAFT if line.status is HandoverStatus.DRAFT else Group.ROUND


def standing_of(line: HandoverLine) -> Standing:
    """Return what matters most about a handover: being late comes before everything."""
    if not line.is_open:
        return Standing.DRAFT if line.status is HandoverStatus.DRAFT else Standing.TOLD
    if line.days_late:
        return Standing.LATE
    return Standing.HAS_ANSWER if line.has_answer else Standing.NO_ANSWER


def loop_of(line: HandoverLine) -> Loop:
    """Return the ring of a handover; a draft's has not begun."""
    fraction = line.open_days / line.promised_days if line.is_open else 0.0
    return Loop(
        days=line.open_days,
        fraction=min(1.0, fraction),
        is_late=line.days_late > 0,
        is_closed=not line.is_open and line.status is not HandoverStatus.DRAFT,
    )


def ordered(lines: Iterable[HandoverLine], text: str = "") -> tuple[HandoverLine, ...]:
    """Return the lines that hold each word of the text, those who wait longest first."""
    wanted = folded(text).split()
    found = (line for line in lines if all(word in _searched(line) for word in wanted))
    return tuple(sorted(found, key=_order))


def _searched(line: HandoverLine) -> str:
    return folded(f"{line.resident_name} {line.recipient_name} {line.waits_for_word} {line.own_words}")


def _order(line: HandoverLine) -> tuple[int, int, str]:
    group = group_of(line)
    by_day = -(line.last_day or date.min).toordinal() if group is Group.ROUND else line.due.toordinal()
    return list(Group).index(group), by_day, line.id


def waiting_count(lines: Iterable[HandoverLine]) -> int:
    """Return how many wait for word."""
    return sum(line.is_open for line in lines)


@dataclass(frozen=True)
class Step:
    """A step that may follow; `needs_reason` asks for one line, `needs_word` for word to whoever waits first."""

    status: HandoverStatus
    needs_reason: bool
    needs_word: bool


def steps_of(detail: HandoverDetail) -> tuple[Step, ...]:
    """Return the steps from here, in the order of the work; giving is a step of its own and is left out."""
    waits = detail.handover.word_back.given_on is None
    return tuple(
        Step(status, status in NEEDS_REASON, status is HandoverStatus.COMPLETED and waits)
        for status in detail.next_statuses
        if status is not HandoverStatus.REQUESTED
    )


def can_change(detail: HandoverDetail) -> bool:
    """Say whether its content may still be changed: not once it ended."""
    return bool(detail.next_statuses)
