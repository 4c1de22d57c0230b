"""What the shell tells each role: as much as the window, and one plain sentence for the rest."""

import pytest

from connector_desk import bootstrap
from connector_desk.domain.account import Role
from connector_desk.domain.audit import AuditEvent
from connector_desk.domain.errors import NotAllowed
from tests.cli.conftest import sentence
from tests.conftest import PASSPHRASE

pytestmark = pytest.mark.usefixtures("cheap_keys")

MAY = {
    Role.COORDINATOR: {"dry run", "letter", "agenda", "week", "sheet", "hours", "scan"},
    Role.VOLUNTEER_COORDINATOR: {"week", "sheet"},
    Role.WALK_IN: {"hours"},
    Role.READER: {"dry run", "scan"},
}


def commands(shell, folder):
    """Return each command with its arguments."""
    handover, meeting = shell.id_of("handovers", "h1"), shell.id_of("meetings", "t1")
    fatima = shell.id_of("volunteers", "v-fatima")
    return {
        "dry run": ("letter", handover, "--dry-run", "--json"),
        "letter": ("letter", handover, "-o", str(folder / "letter.pdf")),
        "agenda": ("agenda", meeting, "-o", str(folder / "agenda.pdf")),
        "week": ("week", "2026-W48", "-o", str(folder / "week.pdf")),
        "sheet": ("volunteer-sheet", fatima, "--week", "2026-W48", "-o", str(folder / "sheet.pdf")),
        "hours": ("hour-log", "--day", "2026-11-24", "--json"),
        "scan": ("scan-text", "--json"),
    }


def let_in(shell, role):
    """Let somebody in with that role and return the file with their passphrase."""
    words = shell.desk.parent / "andere.txt"
    words.write_text("een andere wachtzin\n", encoding="utf-8")
    added = shell.run("accounts", "add", "--name", "Wim", "--role", role, "--new-passphrase-file", str(words))
    assert added.code == 0
    return str(words)


@pytest.mark.parametrize("role", Role)
def test_every_role_and_every_command_that_reads_for_a_paper(shell, say, tmp_path, role):
    folder = tmp_path / "papieren"
    folder.mkdir()
    asked, words = commands(shell, folder), let_in(shell, role)
    went = set()
    for name, arguments in asked.items():
        say(b"Samira")
        ran = shell.run(*arguments, passphrase=words)
        if ran.code == 0:
            went.add(name)
            continue
        assert (ran.code, ran.out) == (1, "")
        assert ran.err.strip() in {sentence(NotAllowed(role)), sentence(NotAllowed(role, ("disclosures",)))}
        assert ran.err.count("\n") == 1
    assert went == MAY[role]
    assert {path.stem for path in folder.iterdir()} == went - {"dry run", "hours", "scan"}


def test_nothing_is_written_down_of_what_was_refused(shell, say, tmp_path):
    asked, words = commands(shell, tmp_path), let_in(shell, Role.WALK_IN)
    for name in set(asked) - MAY[Role.WALK_IN]:
        say(b"Samira")
        assert shell.refused(*asked[name], passphrase=words) == sentence(NotAllowed(Role.WALK_IN))
    desk = bootstrap.open_desk(shell.desk, PASSPHRASE)
    (wim,) = (one for one in desk.accounts.all() if one.name == "Wim")
    told = {line.record.event for line in desk.trail.lines() if line.record and line.record.account_id == wim.id}
    with desk.room.look() as work:
        left = (*work.printouts.all(), *work.disclosures.all())
    desk.close()
    assert told == {AuditEvent.UNLOCKED, AuditEvent.LOCKED}
    assert left == ()
