from datetime import time, timedelta
from pathlib import Path

import pytest

from connector_desk.domain.consent import DataCategory, GroundRef, Purpose
from connector_desk.domain.disclosure import DocumentKind, WriteState
from connector_desk.domain.errors import NotFound
from connector_desk.domain.match import MatchState, PlannedVisit
from connector_desk.domain.week import IsoWeek, Weekday
from connector_desk.services.acts import Room, UndoService
from connector_desk.services.printouts import PrintoutService
from connector_desk.services.publishing import Finished, Publisher, Telling
from tests.builders import MONDAY, a_match, a_resident, a_volunteer, an_organization
from tests.fakes import FakeClock, FakeFiles, FakeRandom, FakeWork, protected

WEEK = IsoWeek.of(MONDAY)
TUESDAY_AT_TEN = PlannedVisit(weekday=Weekday.TUESDAY, starts_at=time(10))
MONDAY_AT_TEN = PlannedVisit(weekday=Weekday.MONDAY, starts_at=time(10))
SHEET = Finished(
    DocumentKind.VOLUNTEER_SHEET,
    "v1",
    b"sheet",
    "WB-48-01",
    (Telling("r1", "o1", Purpose.MATCHING, (GroundRef(category=DataCategory.IDENTITY, ground_id="k1"),)),),
)
OVERVIEW = Finished(DocumentKind.WEEK, str(WEEK), b"week")


class Desk:
    def __init__(self, *more):
        self.work = FakeWork(an_organization(), a_resident(), a_volunteer(family_name="Bakkali"), *more)
        self.clock = FakeClock()
        self.room = Room(lambda: self.work, self.clock, FakeRandom(), lambda _changed: None)
        self.publisher = Publisher(self.room, FakeFiles(), protected)
        self.printouts = PrintoutService(self.room)


def test_what_left_is_listed_newest_first_with_who_heard_what_about_whom():
    desk = Desk()
    desk.publisher.save(OVERVIEW, Path("week.pdf"))
    desk.clock.moment += timedelta(hours=1)
    desk.publisher.print(SHEET, lambda: None)

    sheet, week = desk.printouts.page()

    assert (sheet.document, sheet.about, sheet.residents, sheet.recipients, sheet.is_file) == (
        DocumentKind.VOLUNTEER_SHEET,
        "Fatima B.",
        ("Samira",),
        ("Thuiszorg Nieuw-West",),
        False,
    )
    assert (week.document, week.about, week.recipients, week.is_file) == (DocumentKind.WEEK, "2026-W48", (), True)


def test_slips_of_the_queue_are_kept_and_not_listed():
    desk = Desk()
    desk.publisher.print(Finished(DocumentKind.TICKET, "t1", b"14"), lambda: None)
    desk.publisher.print(Finished(DocumentKind.HOUR_LOG, "u1", b"hour"), lambda: None)
    assert [one.document for one in desk.printouts.page()] == [DocumentKind.HOUR_LOG]
    assert len(desk.work.printouts.all()) == 2


def test_the_list_goes_on_after_its_last_line():
    desk = Desk()
    ids = []
    for _ in range(5):
        ids.append(desk.publisher.print(OVERVIEW, lambda: None))
        desk.clock.moment += timedelta(minutes=1)

    first = desk.printouts.page(limit=2)
    second = desk.printouts.page(after=first[-1].id, limit=2)
    third = desk.printouts.page(after=second[-1].id, limit=2)

    assert [line.id for line in (*first, *second, *third)] == ids[::-1]


def test_marking_a_mistake_marks_all_it_told_and_removes_nothing():
    desk = Desk()
    printout_id = desk.publisher.print(SHEET, lambda: None)

    desk.printouts.mark_in_error(printout_id)

    assert desk.printouts.page()[0].entered_in_error
    assert [one.entered_in_error for one in desk.work.disclosures.where(printout_id=printout_id)] == [True]
    desk.printouts.mark_in_error(printout_id, is_in_error=False)
    assert not desk.printouts.page()[0].entered_in_error
    assert [one.entered_in_error for one in desk.work.disclosures.all()] == [False]


def test_undo_leaves_the_mark_alone_for_records_are_truth():
    desk = Desk()
    desk.printouts.mark_in_error(desk.publisher.print(SHEET, lambda: None))

    assert not UndoService(desk.room).can_undo
    with pytest.raises(NotFound):
        desk.printouts.mark_in_error("nobody")


def test_a_resident_who_left_is_not_named_in_the_record():
    desk = Desk()
    desk.publisher.print(SHEET, lambda: None)
    with desk.work as work:
        work.residents.remove("r1")
        work.commit()

    line = desk.printouts.page()[0]

    assert line.residents == ()
    assert line.recipients == ("Thuiszorg Nieuw-West",)


def test_what_did_not_leave_says_so():
    desk = Desk()

    def silent() -> None:
        raise PermissionError

    with pytest.raises(PermissionError):
        desk.publisher.print(SHEET, silent)

    assert desk.printouts.page()[0].state is WriteState.NOT_WRITTEN


@pytest.mark.parametrize(
    ("state", "visits", "introduced_on", "names"),
    [
        (MatchState.ACTIVE, (TUESDAY_AT_TEN,), None, ["Fatima B."]),
        (MatchState.TRIAL, (TUESDAY_AT_TEN,), None, ["Fatima B."]),
        (MatchState.INTRODUCED, (TUESDAY_AT_TEN,), None, []),
        (MatchState.ENDED, (TUESDAY_AT_TEN,), None, []),
        (MatchState.ACTIVE, (), None, []),
        (MatchState.ACTIVE, (TUESDAY_AT_TEN,), MONDAY + timedelta(days=4), []),
    ],
)
def test_volunteers_stand_ready_in_the_weeks_in_which_they_visit(state, visits, introduced_on, names):
    desk = Desk(a_match(state=state, visits=visits, introduced_on=introduced_on))

    assert [one.name for one in desk.printouts.visiting(WEEK)] == names


def test_the_first_visit_leads_and_a_volunteer_without_one_is_there_when_asked_for():
    desk = Desk(
        a_match(state=MatchState.ACTIVE, visits=(TUESDAY_AT_TEN,)),
        a_volunteer("v2", "Orlando"),
        a_volunteer("v3", "Noor"),
        a_match("m2", volunteer_id="v3", state=MatchState.ACTIVE, visits=(MONDAY_AT_TEN,)),
    )

    found = desk.printouts.visiting(WEEK, also="v2")

    assert [(one.name, one.first_day, one.residents, one.visits) for one in found] == [
        ("Noor", MONDAY, ("Samira",), 1),
        ("Fatima B.", MONDAY + timedelta(days=1), ("Samira",), 1),
        ("Orlando", None, (), 0),
    ]


def test_names_of_organisations_are_given_once_each():
    desk = Desk()

    assert desk.printouts.names(("o1", "o1")) == ("Thuiszorg Nieuw-West",)
