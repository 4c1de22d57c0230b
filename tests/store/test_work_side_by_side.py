"""Two units of work at the same time: nobody's change is lost, and nobody waits without an end."""

import threading

import pytest
from sqlalchemy import event
from sqlalchemy.exc import StatementError

from connector_desk.domain.errors import ChangedMeanwhile, DeskBusy
from connector_desk.domain.organization import Area, Organization
from connector_desk.store import work as work_room

AREA = Area(id="area", name="De Baarsjes")


@pytest.fixture
def desk(open_work):
    with open_work() as work:
        work.areas.put(AREA)
        work.commit()
    return open_work


def renamed(name: str) -> Area:
    return AREA.model_copy(update={"name": name})


def test_what_was_read_before_another_saved_is_not_written_over_it(desk):
    with desk() as slow:
        known = slow.areas.get(AREA.id)
        with desk() as quick:
            quick.areas.put(renamed("Anders"))
            quick.commit()
        with pytest.raises(ChangedMeanwhile):
            slow.areas.put(known.model_copy(update={"district": "West"}))
    with desk() as work:
        assert work.areas.get(AREA.id) == renamed("Anders")


def test_reading_and_then_writing_alone_is_no_conflict(desk):
    with desk() as work:
        work.areas.put(work.areas.get(AREA.id).model_copy(update={"name": "Een"}))
        work.commit()
        work.areas.put(work.areas.get(AREA.id).model_copy(update={"name": "Twee"}))
        work.commit()
    with desk() as work:
        assert work.areas.get(AREA.id) == renamed("Twee")


def test_a_reader_sees_one_moment(desk):
    with desk() as reader:
        assert reader.areas.get(AREA.id) == AREA
        with desk() as writer:
            writer.areas.put(renamed("Anders"))
            writer.commit()
        assert reader.areas.get(AREA.id) == AREA
    with desk() as reader:
        assert reader.areas.get(AREA.id) == renamed("Anders")


def test_a_writer_waits_for_the_one_before(desk):
    with desk() as first:
        first.areas.put(renamed("Een"))
        done: list[str] = []

        def second() -> None:
            with desk() as work:
                work.organizations.put(Organization(id="o", name="De Tagerijn", area_id=AREA.id))
                work.commit()
                done.append("second")

        thread = threading.Thread(target=second)
        thread.start()
        thread.join(0.3)
        assert done == []
        first.commit()
    thread.join()
    with desk() as work:
        assert work.areas.get(AREA.id) == renamed("Een")
        assert work.organizations.find("o") is not None


def test_waiting_ends(engine, desk):
    @event.listens_for(engine, "checkout")
    def _impatient(connection, _record, _proxy) -> None:
        connection.execute("PRAGMA busy_timeout = 50")

    with desk() as first:
        first.areas.put(renamed("Een"))
        with desk() as second, pytest.raises(DeskBusy):
            second.areas.put(renamed("Twee"))
        first.commit()


def test_a_reference_to_nothing_is_a_bug_and_not_a_sentence(desk):
    with desk() as work:
        work.organizations.put(Organization(id="o", name="De Tagerijn", area_id="none"))
        with pytest.raises(work_room.dbapi2.IntegrityError):
            work.commit()
    with desk() as work:
        assert work.organizations.all() == ()


def test_a_moment_without_a_zone_is_refused(desk):
    from datetime import datetime

    from connector_desk.domain.contact_moment import ContactMoment

    naive = datetime(2026, 11, 23, 9)  # noqa: DTZ001 - the point of the test
    with desk() as work, pytest.raises((StatementError, ValueError)):
        work.contact_moments.put(ContactMoment(id="m", own_words="brief", took_place_at=naive))
