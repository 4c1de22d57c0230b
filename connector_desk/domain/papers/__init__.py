"""The finished facts of each paper: what already passed the filter, as plain values, ready to be set in type.

Nothing here knows a resident or a consent: what is not in these values cannot reach a sheet. Sentences are made
where the paper is set, so these values hold names, days, numbers, codes, and texts that people wrote themselves.
Empty texts and tuples mean that there is nothing to say; the sheet then leaves the place out.
"""

from connector_desk.domain.papers.agendas import Agenda, AgendaAction, AgendaEntry
from connector_desk.domain.papers.check_list import CheckList, CheckRow
from connector_desk.domain.papers.letters import (
    Answerable,
    Correspondent,
    FurtherFacts,
    GroundLine,
    Letterhead,
    LetterPerson,
    LetterPromise,
    Opening,
    Reach,
    ReferralLetter,
    Task,
)
from connector_desk.domain.papers.volunteer_sheet import SheetMatch, SheetVisit, VolunteerSheet
from connector_desk.domain.papers.week import CallMoment, CallReason, RoomLine, Week, WeekCall, WeekEntry

__all__ = [
    "Agenda",
    "AgendaAction",
    "AgendaEntry",
    "Answerable",
    "CallMoment",
    "CallReason",
    "CheckList",
    "CheckRow",
    "Correspondent",
    "FurtherFacts",
    "GroundLine",
    "LetterPerson",
    "LetterPromise",
    "Letterhead",
    "Opening",
    "Reach",
    "ReferralLetter",
    "RoomLine",
    "SheetMatch",
    "SheetVisit",
    "Task",
    "VolunteerSheet",
    "Week",
    "WeekCall",
    "WeekEntry",
]
