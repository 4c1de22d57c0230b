"""Bad input, typed into the real window over a real desk: a plain sentence, and everything as it was."""

import logging
import sys
from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QLineEdit, QWidget

from connector_desk import bootstrap, cli
from connector_desk.bootstrap import paper_services
from connector_desk.device import log
from connector_desk.device.whole_file import WholeFiles
from connector_desk.domain import errors
from connector_desk.domain.account import Role
from connector_desk.domain.entity import Kind
from connector_desk.services.handovers import draft_of
from connector_desk.store.work import Ledger
from connector_desk.ui.places import Place
from connector_desk.ui.widgets.field_frame import FaultLine
from connector_desk.words.errors import explain
from tests.beside import opened_beside
from tests.conftest import PASSPHRASE
from tests.hands import Hands, focus, until, window_name
from tests.ui.every_view import whole_window

NAMES = (
    "D'Arcy \"de Snelle\" O'Neill",
    "Robert'); DROP TABLE resident;--",
    "Zoë 👵🏽 van het plein",
    "\u202bمريم\u202c بنت علي",
    "שָׂרָה",
    "Nguyễn Thị Ánh",
    "<b>Bol</b> & zn.",
    "Anneke %s {name} %n",
)
SYNTAX = (
    "' OR 1=1 --",
    '"; DROP TABLE resident; --',
    "samira OR henk",
    "sam*",
    '"samira',
    "NEAR(samira henk)",
    "name:samira",
    "^samira",
    "-henk",
    "(((",
    "\\",
    "%",
    "_",
    "{a} AND NOT",
    "\u202e\u0000x",
)


@pytest.fixture
def window(qapp: QApplication, fonts, sample_desk):
    with whole_window(sample_desk, (1280, 800), 1.0, bootstrap.words()) as shown:
        until(lambda: window_name() == "MainWindow")
        yield shown


@pytest.fixture
def fonts(qapp: QApplication):
    from connector_desk.device.resources import resources_folder
    from connector_desk.ui import icons, theme

    theme.load_fonts(resources_folder() / "fonts")
    icons.use_folder(resources_folder() / "icons")


def kept(folder, kind: Kind) -> tuple:
    """Return what is kept of a kind, read by a second connection."""
    with opened_beside(folder) as desk, desk.room.look() as work:
        return work.repository(kind).all()


def faults(top: QWidget) -> list[str]:
    return [line.accessibleName() for line in top.findChildren(FaultLine) if line.isVisible()]


def sentence(error: errors.DeskError) -> str:
    return explain(error, bootstrap.words()).sentence


def test_names_of_any_kind_are_kept_as_they_were_typed_and_found_again(window, sample_desk):
    hands = Hands()
    for name in NAMES:
        hands.press("Ctrl+2", "Ctrl+N")
        hands.go_to("Hoe heet iemand?")
        hands.paste(name)
        hands.press("Ctrl+Return")
        until(lambda: window_name() == "MainWindow")
        hands.press("Esc")
        hands.go_to("Zoek een bewoner")
        hands.press("Ctrl+A")
        hands.paste(name[:6])
        rows = window.page(Place.RESIDENTS).list.list.model
        until(lambda name=name, rows=rows: rows.rowCount() and rows.row_at(0).name.startswith(name))
    assert set(NAMES) <= {one.first_name for one in kept(sample_desk, Kind.RESIDENTS)}


def test_ten_thousand_characters_in_own_words_are_kept_and_in_a_name_refused(window, sample_desk):
    hands, long = Hands(), "bla \"'é👵🏽 " * 1000
    hands.press("F2")
    hands.paste(long)
    hands.press("Ctrl+Return")
    assert long.strip() in {one.own_words for one in kept(sample_desk, Kind.CONTACT_MOMENTS)}
    hands.press("Ctrl+2", "Ctrl+N")
    hands.go_to("Hoe heet iemand?")
    hands.paste(long)
    hands.press("Ctrl+Return")
    dialog = QApplication.activeModalWidget()
    assert dialog is not None
    said = faults(dialog) + [label.text() for label in dialog.findChildren(QLabel)]
    assert any("te lang" in line for line in said)
    field = focus()
    assert isinstance(field, QLineEdit)
    assert field.text().strip() == long.strip()
    assert len(kept(sample_desk, Kind.RESIDENTS)) == 4


def test_syntax_typed_into_a_search_is_text(window, sample_desk):
    hands = Hands()
    hands.press("Ctrl+3")
    hands.push("Alle contacten")
    hands.go_to("Zoek in wat")
    for typed in SYNTAX:
        hands.press("Ctrl+A")
        hands.paste(typed)
    for place in ("Ctrl+2", "Ctrl+5", "Ctrl+K"):
        hands.press(place)
        assert isinstance(focus(), QLineEdit)
        for typed in SYNTAX:
            hands.press("Ctrl+A")
            hands.paste(typed)
            assert focus().text().strip()
    assert len(kept(sample_desk, Kind.RESIDENTS)) == 4
    assert len(kept(sample_desk, Kind.CONTACT_MOMENTS)) == 4


def test_a_consent_that_ends_before_it_begins(window, sample_desk):
    hands = Hands()
    before = kept(sample_desk, Kind.CONSENTS)
    hands.press("Ctrl+2")
    hands.write("henk")
    hands.press("Down", "Return")
    hands.push("Vraag om een ja")
    hands.answer("Tot en met welke dag?", "1-1-2020")
    hands.press("Ctrl+Return")
    dialog = QApplication.activeModalWidget()
    assert any("laatste dag ligt voor" in said for said in faults(dialog)), faults(dialog)
    assert kept(sample_desk, Kind.CONSENTS) == before
    hands.press("Esc")
    until(lambda: window_name() == "MainWindow")


def test_a_handover_to_oneself(window, sample_desk):
    hands = Hands()
    before = kept(sample_desk, Kind.HANDOVERS)
    hands.press("Ctrl+4", "Ctrl+N")
    hands.write("henk")
    hands.press("Return")
    recipient = hands.go_to("Naar wie gaat het?")
    assert isinstance(recipient, QComboBox)
    offered = {recipient.itemText(at) for at in range(recipient.count())}
    assert len(offered) > 20
    assert "Huis van de Wijk De Tagerijn" not in offered
    own = next(one for one in kept(sample_desk, Kind.DESK)).own_organization_id
    refused = before[0].model_copy(update={"id": "", "recipient": own, "sender": own})
    with opened_beside(sample_desk) as desk, pytest.raises(errors.HandoverToItself):
        desk.handovers.add(draft_of(refused))
    assert kept(sample_desk, Kind.HANDOVERS) == before


def test_a_meeting_without_items_gives_no_agenda(window, sample_desk):
    hands = Hands()
    hands.press("Ctrl+7", "Ctrl+N")
    hands.answer("Hoe heet", "Lege tafel")
    hands.press("Ctrl+Return")
    until(lambda: window_name() == "MainWindow")
    empty = next(one for one in kept(sample_desk, Kind.MEETINGS) if one.title == "Lege tafel")
    assert empty.items == ()
    window.go(Place.PRINT, f"agenda:{empty.id}")
    page = window.page(Place.PRINT)
    happened = explain(errors.MeetingWithoutItems(empty.id), bootstrap.words()).happened
    until(lambda: any(happened in _said(one) for one in page.findChildren(QWidget) if one.isVisible()))
    assert kept(sample_desk, Kind.PRINTOUTS) == ()


def _said(widget: QWidget) -> str:
    return widget.accessibleName() or (widget.text() if isinstance(widget, QLabel) else "")


class FullDisk(WholeFiles):
    """The disk ends after a thousand bytes, as the system tells it."""

    def prepare(self, target, content):
        with _most_bytes(1000):
            return super().prepare(target, content)


@contextmanager
def _most_bytes(most: int) -> Iterator[None]:
    import resource

    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (most, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


@pytest.mark.skipif(sys.platform == "win32", reason="there is no such limit")
def test_a_full_disk_leaves_the_old_paper_and_no_record(sample_desk, tmp_path, monkeypatch, capsys):
    monkeypatch.setattr(paper_services, "WholeFiles", FullDisk)
    handover = next(one for one in kept(sample_desk, Kind.HANDOVERS) if one.sample_id == "h1")
    target, secret = tmp_path / "brief.pdf", tmp_path / "wachtzin"
    target.write_bytes(b"old")
    secret.write_text(PASSPHRASE)
    code = cli.main(
        ["letter", handover.id, "-o", str(target), "--desk", str(sample_desk), "--passphrase-file", str(secret)]
    )
    told = capsys.readouterr()
    assert (code, told.out, told.err.strip()) == (1, "", sentence(errors.DiskFull(target)))
    assert target.read_bytes() == b"old"
    assert {path.name for path in tmp_path.iterdir()} == {"desk", "brief.pdf", "wachtzin"}
    assert kept(sample_desk, Kind.DISCLOSURES) == kept(sample_desk, Kind.PRINTOUTS) == ()


def test_a_fault_of_the_program_is_told_in_the_window_and_logged_without_what_was_said(qapp, tmp_path):
    from connector_desk.ui.start import DeskStart, Doors

    told = []

    class Window(QWidget):
        def tell(self, words, *, can_undo):
            told.append((words, can_undo))

    hooks = sys.excepthook, sys.unraisablehook
    nothing = lambda *_given: None  # noqa: E731
    doors = Doors(
        nothing,
        nothing,
        nothing,
        nothing,
        nothing,
        bootstrap.explain,
        start_log=lambda tell: log.start_log(tmp_path, tell),
        fault_sentence=bootstrap.fault_sentence,
    )
    start = DeskStart(qapp, doors, tmp_path, nothing)
    start._desk, start._main = nothing, Window()
    try:
        raise ValueError("Samira Amrani, 020 0000011")
    except ValueError as fault:
        sys.excepthook(type(fault), fault, fault.__traceback__)
    finally:
        sys.excepthook, sys.unraisablehook = hooks
    until(lambda: told)
    for handler in logging.getLogger().handlers[:]:
        logging.getLogger().removeHandler(handler)
        handler.close()
    assert told == [(bootstrap.fault_sentence(), False)]
    written = (tmp_path / log.LOG_NAME).read_text("utf-8")
    assert "builtins.ValueError" in written
    assert "Samira" not in written
    assert "0000011" not in written
    start.deleteLater()


def test_a_disk_that_stays_full_leaves_nobody_who_came_in_halfway(sample_desk, monkeypatch):
    desk = bootstrap.open_desk(sample_desk, PASSPHRASE)
    before = [one.name for one in desk.accounts.all()]

    def full(*_given):
        # From the key file on, nothing gets onto the disk any more.
        monkeypatch.setattr(Ledger, "commit", full)
        raise errors.DiskFull(sample_desk)

    monkeypatch.setattr("connector_desk.store.key_changes.write_both", full)
    with pytest.raises(errors.DiskFull):
        desk.accounts.add("Sam", Role.COORDINATOR, "vier losse woorden")
    monkeypatch.undo()
    desk.close()
    with pytest.raises(errors.WrongPassphrase):
        bootstrap.open_desk(sample_desk, "vier losse woorden")
    again = bootstrap.open_desk(sample_desk, PASSPHRASE)
    assert [one.name for one in again.accounts.all()] == before
    again.close()
