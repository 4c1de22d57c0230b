"""What Today says: where to begin, whom to phone for each row, and what may wait until there is time."""

from dataclasses import dataclass
from enum import StrEnum

from connector_desk.domain.entity import Kind
from connector_desk.services.waiting import (
    Appointment,
    DueAction,
    OpenLoop,
    Party,
    SameDay,
    SilentMatch,
    StaleLine,
    Talk,
    WhatWaits,
)

ROWS_SHOWN = 8
APPOINTMENTS_SHOWN = 5
SILENCE_SHOWN = 4


class Advice(StrEnum):
    """What helps a row on, in the order in which it is decided."""

    SEE_CONCERN = "see_concern"
    ASK_RESIDENT = "ask_resident"
    REACH_RESIDENT = "reach_resident"
    TELL_WAITER = "tell_waiter"
    CALL_RECIPIENT = "call_recipient"


@dataclass(frozen=True)
class LoopRow:
    """One who waits for word: the advice, whom to phone (None: look first), and how far the days have come."""

    loop: OpenLoop
    advice: Advice
    call: Party | None
    fraction: float

    @property
    def is_late(self) -> bool:
        """The promise has passed."""
        return self.loop.days_late > 0


def loop_row(loop: OpenLoop) -> LoopRow:
    """Decide what helps: a withdrawn consent comes first, then telling what is known, then asking."""
    advice = _advice(loop)
    call = {
        Advice.ASK_RESIDENT: loop.subject,
        Advice.TELL_WAITER: loop.waiter,
        Advice.CALL_RECIPIENT: loop.recipient,
    }.get(advice)
    return LoopRow(loop, advice, call, min(1.0, loop.open_days / loop.promised_days))


def _advice(loop: OpenLoop) -> Advice:
    if loop.kind is Kind.CONCERNS or loop.subject is None:
        return Advice.SEE_CONCERN
    if loop.was_withdrawn and not loop.has_ended:
        return Advice.ASK_RESIDENT if loop.subject.may_be_called else Advice.REACH_RESIDENT
    return Advice.TELL_WAITER if loop.has_ended else Advice.CALL_RECIPIENT


class BlockAct(StrEnum):
    """The first act of the brick block."""

    CALL_ASKED = "call_asked"
    CALL_RESIDENT = "call_resident"
    REACH = "reach"
    WRITE_DOWN = "write_down"


@dataclass(frozen=True)
class Block:
    """The one loud thing: a same-day contact, whom to phone about it, and how many more there are."""

    contact: SameDay
    act: BlockAct
    call: Party | None
    more: int


def block_of(waits: WhatWaits) -> Block | None:
    """Return the oldest same-day contact that does not say yet what was done."""
    if not waits.same_day:
        return None
    contact = waits.same_day[0]
    more = len(waits.same_day) - 1
    if contact.asked is not None:
        return Block(contact, BlockAct.CALL_ASKED, contact.asked, more)
    if contact.resident is not None and contact.resident.may_be_called and contact.resident.number:
        return Block(contact, BlockAct.CALL_RESIDENT, contact.resident, more)
    if contact.resident is None and contact.reach:
        caller = Party(Kind.CONTACT_MOMENTS, contact.id, contact.called, contact.reach)
        return Block(contact, BlockAct.REACH, caller, more)
    return Block(contact, BlockAct.WRITE_DOWN, None, more)


@dataclass(frozen=True)
class Spare:
    """Small things for when nobody waits: the next talk, the first line to check, the next action."""

    talk: Talk | None
    stale: StaleLine | None
    action: DueAction | None


@dataclass(frozen=True)
class TodayView:
    """The whole page. `begin_with` is a name, empty where nobody waits or the name is not known."""

    waits: WhatWaits
    waiting: int
    begin_with: str
    block: Block | None
    rows: tuple[LoopRow, ...]
    rows_left: int
    appointments: tuple[Appointment, ...]
    silences: tuple[SilentMatch | Talk, ...]
    silences_left: int
    spare: Spare

    @property
    def is_calm(self) -> bool:
        """Everybody has had word, and nothing must be done today."""
        return not self.waiting and self.block is None


def today_view(waits: WhatWaits) -> TodayView:
    """Decide what is shown of all that waits, and in which order."""
    rows = tuple(loop_row(loop) for loop in waits.loops)
    block = block_of(waits)
    overdue = tuple(talk for talk in waits.talks if talk.days_left <= 0)
    silences: tuple[SilentMatch | Talk, ...] = (*waits.silent, *overdue)
    coming = next((talk for talk in waits.talks if talk.days_left > 0), None)
    return TodayView(
        waits=waits,
        waiting=len(rows),
        begin_with=_begin_with(block, rows),
        block=block,
        rows=rows[:ROWS_SHOWN],
        rows_left=len(rows[ROWS_SHOWN:]),
        appointments=waits.appointments[:APPOINTMENTS_SHOWN],
        silences=silences[:SILENCE_SHOWN],
        silences_left=len(silences[SILENCE_SHOWN:]),
        spare=Spare(coming, next(iter(waits.stale), None), next(iter(waits.actions), None)),
    )


def _begin_with(block: Block | None, rows: tuple[LoopRow, ...]) -> str:
    """Danger first, then the promise that was broken longest ago, then who waits longest."""
    if block is not None:
        resident = block.contact.resident
        return resident.name if resident else block.contact.called
    latest = max(rows, key=lambda row: (row.loop.days_late, row.loop.open_days), default=None)
    return latest.loop.name if latest else ""
