"""What the services behind the shell tell each role: no more than the places that it sees in the window."""

import pytest

from connector_desk import bootstrap
from connector_desk.domain.account import Role
from connector_desk.domain.entity import Kind
from connector_desk.domain.errors import NotAllowed
from connector_desk.domain.week import IsoWeek
from tests.conftest import PASSPHRASE


def sample_id(desk, kind, name):
    return next(one["id"] for one in desk.listing.values(kind) if one["sample_id"] == name)


class Asked:
    """What each command asks of an open desk, with the ids read before anybody's role was set."""

    def __init__(self, desk, target):
        handover, meeting = sample_id(desk, Kind.HANDOVERS, "h1"), sample_id(desk, Kind.MEETINGS, "t1")
        volunteer = sample_id(desk, Kind.VOLUNTEERS, "v-fatima")
        today, words = desk.clock.today(), bootstrap.words()
        week = IsoWeek.of(today)
        self.of = {
            "letter --dry-run": lambda: desk.letters.preview(handover, today),
            "letter -o": lambda: desk.letters.save(handover, target, today, words),
            "agenda": lambda: desk.agendas.save(meeting, target, words),
            "week": lambda: desk.weeks.save(week, target, words),
            "volunteer-sheet": lambda: desk.weeks.save_volunteer_sheet(volunteer, week, target, words),
            "hour-log": lambda: desk.hours.hours_on(today),
            "scan-text": lambda: desk.free_texts.finds("Samira"),
        }


COMMANDS = ("letter --dry-run", "letter -o", "agenda", "week", "volunteer-sheet", "hour-log", "scan-text")
MAY = {
    Role.COORDINATOR: set(COMMANDS),
    Role.VOLUNTEER_COORDINATOR: {"week", "volunteer-sheet"},
    Role.WALK_IN: {"hour-log"},
    # Handovers and tables are seen, and nothing is printed.
    Role.READER: {"letter --dry-run", "scan-text"},
}
PAPERS = {"letter -o", "agenda", "week", "volunteer-sheet"}


@pytest.fixture
def desk(sample_desk):
    opened = bootstrap.open_desk(sample_desk, PASSPHRASE)
    yield opened
    opened.close()


def left(desk):
    """Return all that tells of a paper."""
    with desk.room.look() as work:
        return (*work.printouts.all(), *work.disclosures.all(), *work.kept_documents.all())


@pytest.mark.parametrize("command", COMMANDS)
@pytest.mark.parametrize("role", Role)
def test_a_role_is_told_what_its_places_show(desk, tmp_path, role, command):
    target = tmp_path / "papier.pdf"
    ask = Asked(desk, target).of[command]
    desk.room.session.account = desk.room.session.account.model_copy(update={"role": role})
    if command in MAY[role]:
        ask()
        assert target.exists() is (command in PAPERS)
        return
    with pytest.raises(NotAllowed):
        ask()
    assert left(desk) == ()
    assert [path for path in tmp_path.iterdir() if path.is_file()] == []


@pytest.mark.parametrize(
    ("role", "command"),
    [(role, one) for role in (Role.VOLUNTEER_COORDINATOR, Role.WALK_IN) for one in COMMANDS if one not in MAY[role]],
)
def test_what_is_refused_was_not_read_first(desk, tmp_path, role, command):
    """Who is refused saw nothing, so the chain says of nobody that they were looked at."""
    ask = Asked(desk, tmp_path / "papier.pdf").of[command]
    before = desk.trail.lines(limit=1)
    desk.room.session.account = desk.room.session.account.model_copy(update={"role": role})
    with pytest.raises(NotAllowed):
        ask()
    assert desk.trail.lines(limit=1) == before


@pytest.mark.parametrize("role", Role)
def test_names_are_read_beforehand_for_whoever_works_here(desk, role):
    desk.room.session.account = desk.room.session.account.model_copy(update={"role": role})
    before = desk.trail.lines(limit=1)
    assert desk._store.people._known is None
    desk.free_texts.warm_up()
    assert "samira" in desk._store.people._known.words
    assert desk.trail.lines(limit=1) == before
