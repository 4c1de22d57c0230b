from datetime import time, timedelta
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QApplication

from connector_desk.device.whole_file import WholeFiles
from connector_desk.documents.press import Press
from connector_desk.domain.attachment import AttachmentUse, TakenIn
from connector_desk.domain.consent import DataCategory, EventState, Purpose
from connector_desk.domain.desk import Desk as DeskRow
from connector_desk.domain.disclosure import WriteState
from connector_desk.domain.entity import Kind
from connector_desk.domain.errors import DiskFull
from connector_desk.domain.match import MatchState, PlannedVisit
from connector_desk.domain.meeting import AgendaItem, ItemKind, Meeting
from connector_desk.domain.week import Weekday
from connector_desk.services.agendas import AgendaService
from connector_desk.services.desk import DeskService
from connector_desk.services.directory import DirectoryService
from connector_desk.services.handover_book import HandoverBook
from connector_desk.services.letters import LetterService
from connector_desk.services.meetings import MeetingService
from connector_desk.services.printouts import PrintoutService
from connector_desk.services.publishing import Publisher
from connector_desk.services.week import WeekService
from connector_desk.ui import printing
from connector_desk.ui.dialogs.kept_copy import KeptCopyDialog
from connector_desk.ui.pages.printing import PrintPage
from connector_desk.ui.places import Place
from connector_desk.ui.widgets.banner import ThreePartMessage
from tests.builders import (
    MONDAY,
    a_consent,
    a_handover,
    a_match,
    a_resident,
    a_volunteer,
    an_ask,
    an_organization,
)
from tests.fakes import protected
from tests.services.letter_world import TEXTS
from tests.ui.real_desk import WORDS, RealDesk

Ctrl = Qt.KeyboardModifier.ControlModifier
FONTS = Path(__file__).parents[2] / "resources" / "fonts"
VISIT = PlannedVisit(weekday=Weekday.TUESDAY, starts_at=time(10), minutes=90)
AT_THE_TABLE = a_consent("k3", recipient="o1", purpose=Purpose.CASE_DISCUSSION)
HOUSE = (
    an_organization("own", "De Tagerijn", phone="020 0000001"),
    an_organization("o1"),
    an_organization("o2", "Maatjesproject"),
    an_organization("o3", "Markant"),
    DeskRow(id="desk", own_organization_id="own"),
    a_resident(family_name="Amrani", wishes=("in het park wandelen",)),
    an_ask(),
    a_volunteer(organization_id="o2"),
    a_volunteer("v2", "Noor", organization_id="o3"),
    a_match(state=MatchState.ACTIVE, visits=(VISIT,), agreed_tasks=("wandelen",)),
    a_match("m2", volunteer_id="v2", state=MatchState.ACTIVE, visits=(VISIT,)),
    a_handover(sender="own"),
    a_handover("h2", sender="own", recipient="o3", responsible="own"),
    a_consent(data_categories=(DataCategory.IDENTITY, DataCategory.ASK_OTHER)),
    a_consent("k2", recipient="o2", purpose=Purpose.MATCHING),
    AT_THE_TABLE,
    Meeting(
        id="meeting",
        title="Wijktafel Slotervaart",
        day=MONDAY + timedelta(days=4),
        starts_at=time(10),
        invited=("o1",),
        items=(
            AgendaItem(kind=ItemKind.OPENING, title="Opening"),
            AgendaItem(kind=ItemKind.CASE, question="Wie wandelt er mee?", resident_id="r1", letter="A", is_named=True),
        ),
    ),
)


class Window:
    """The page over a real store, with what the tests ask of it."""

    def __init__(self, qtbot, folder):
        self.bot, self.desk = qtbot, RealDesk(folder, *HOUSE)
        room, press, files = self.desk.room, Press(FONTS), WholeFiles()
        publisher = Publisher(room, files, protected)
        self.page = PrintPage(
            weeks=WeekService(room, press, publisher),
            agendas=AgendaService(room, press, publisher),
            meetings=MeetingService(room),
            letters=LetterService(room, press, publisher, TEXTS),
            handovers=HandoverBook(room, self.desk.reads),
            directory=DirectoryService(room, press, publisher),
            printouts=PrintoutService(room),
            publisher=publisher,
            words=WORDS,
            clock=self.desk.clock,
        )
        qtbot.addWidget(self.page)
        self.desk.hear(self.page)
        self.page.resize(1088, 800)
        self.page.show()
        self.page.activateWindow()
        self.settle()

    def settle(self):
        self.bot.waitUntil(lambda: not self.page._tasks._waiting, timeout=20_000)
        # What was laid out just now comes in sight with the next events.
        QApplication.processEvents()

    def open(self, key):
        self.page.open(key)
        self.settle()

    def keep(self, target):
        self.page._save_to(target, "")
        self.settle()

    def faults(self):
        return [one.accessibleName() for one in self.page.findChildren(ThreePartMessage) if one.isVisible()]

    @property
    def shown(self):
        return self.page._made.finished.content

    def papers(self):
        lists = [papers for _, papers in self.page._list._groups]
        return [[papers.model.row_at(at) for at in range(papers.model.rowCount())] for papers in lists]


@pytest.fixture
def window(qtbot, tmp_path, monkeypatch):
    monkeypatch.setattr("connector_desk.ui.pages.printing.has_printer", lambda: True)
    made = Window(qtbot, tmp_path)
    yield made
    made.settle()
    made.desk.close()


def text_of(path):
    return "\n".join(page.extract_text() for page in PdfReader(path).pages)


def test_four_groups_stand_ready_and_what_cannot_be_made_says_why(window):
    week, sheets, tables, letters = window.papers()

    assert [row.name for row in week] == ["Weekoverzicht"]
    assert [(row.name, row.what) for row in sheets] == [
        ("Fatima", "Dinsdag 10:00 bij Samira"),
        ("Noor", "Het ja was voor een ander"),
    ]
    assert [(row.name, row.what) for row in tables] == [
        ("Agenda", "Vrijdag 27 november, zonder namen"),
        ("Agenda met namen", "Apart: noemt Samira Amrani"),
    ]
    assert [(row.what, row.who) for row in letters] == [
        ("To Thuiszorg Nieuw-West", "De brief ligt klaar"),
        ("To Markant", "Het ja was voor een ander"),
    ]


def test_the_agenda_without_names_names_nobody_also_where_the_chair_chose(window, tmp_path):
    window.open("agenda:meeting")
    window.keep(tmp_path / "plain.pdf")
    window.open("named_agenda:meeting")
    window.keep(tmp_path / "named.pdf")

    assert "Amrani" not in text_of(tmp_path / "plain.pdf")
    assert "Amrani" in text_of(tmp_path / "named.pdf")
    assert [one.recipient for one in window.desk.all(Kind.DISCLOSURES)] == ["o1"]


def test_what_is_kept_is_what_was_shown_and_stands_below_with_who_heard(window, tmp_path):
    window.open("letter:h1")
    shown = window.shown

    window.keep(tmp_path / "letter.pdf")

    assert (tmp_path / "letter.pdf").read_bytes() == shown
    (printout,) = window.desk.all(Kind.PRINTOUTS)
    assert printout.state is WriteState.WRITTEN
    row = window.page._aside.earlier.model.row_at(0)
    assert (row.name, row.what) == ("Brief over Samira", "Aan Thuiszorg Nieuw-West")


def test_a_copy_of_what_is_attached_stands_below_and_leads_to_its_resident(window, qtbot, tmp_path):
    attachments = window.desk.attachments
    scan = TakenIn(name="Formulier", media_type="image/png", content=b"scan")
    attachments.export(attachments.add(scan, AttachmentUse.PAPER, "r1"), tmp_path / "kopie.png")
    row = window.page._aside.earlier.model.row_at(0)
    assert (row.name, row.what) == ("Kopie van een papier of foto", "Bewaard als bestand")
    with qtbot.waitSignal(window.page.goAsked) as went:
        window.page._aside.earlierOpened.emit(row.id)
    assert went.args == [Place.RESIDENTS.value, "r1"]


def test_a_yes_that_was_taken_back_in_the_meantime_stops_the_paper(window, tmp_path):
    window.open("letter:h1")
    with window.desk.room.open_work() as work:
        work.consents.put(a_consent("k9", event_state=EventState.WITHDRAWN, event_time=window.desk.clock.now()))
        work.commit()

    window.keep(tmp_path / "letter.pdf")

    assert not (tmp_path / "letter.pdf").exists()
    assert window.desk.all(Kind.PRINTOUTS) == ()
    assert "ingetrokken" in window.faults()[0]


def test_a_paper_that_reads_otherwise_by_now_is_shown_before_it_leaves(window, tmp_path):
    window.open("letter:h1")
    before = window.shown
    with window.desk.room.open_work() as work:
        work.residents.put(work.residents.get("r1").model_copy(update={"family_name": "Amrani-Bakkali"}))
        work.commit()

    window.keep(tmp_path / "letter.pdf")

    assert not (tmp_path / "letter.pdf").exists()
    assert window.shown != before
    assert window.faults()[0].startswith("Something changed")


def test_a_refused_paper_leads_to_where_it_can_be_mended(window, qtbot):
    window.open("letter:h2")

    assert "Markant mag niet horen wie dit is." in window.faults()[0]
    assert not window.page._aside.print.isVisible()
    with qtbot.waitSignal(window.page.goAsked) as went:
        window.page._sheet.mendAsked.emit()
    assert went.args == [Place.HANDOVERS.value, "h2"]


def test_a_printer_without_paper_says_so_and_the_record_says_it_did_not_leave(window, monkeypatch):
    def silent(_content, _printer):
        raise printing.PrinterSilent

    monkeypatch.setattr(printing, "send", silent)
    window.open("letter:h1")

    window.page._print_to(QPrinter())
    window.settle()

    assert window.faults() == ["The printer gives no answer. Your sheet is still here. Is the printer on?"]
    assert [one.state for one in window.desk.all(Kind.PRINTOUTS)] == [WriteState.NOT_WRITTEN]
    assert [one.state for one in window.desk.all(Kind.DISCLOSURES)] == [WriteState.NOT_WRITTEN]


def test_the_printer_gets_the_very_bytes_that_were_shown(window, monkeypatch):
    sent = []
    monkeypatch.setattr(printing, "send", lambda content, _printer: sent.append(content))
    window.open("volunteer:v1")
    shown = window.shown

    window.page._print_to(QPrinter())
    window.settle()

    assert sent == [shown]


def test_a_full_disk_is_told_above_the_page_and_leaves_nothing(window, tmp_path, monkeypatch):
    def full(_self, target, _content):
        raise DiskFull(target)

    monkeypatch.setattr(WholeFiles, "prepare", full)
    window.open("week")

    window.keep(tmp_path / "week.pdf")

    assert "schijf is vol" in window.faults()[0]
    assert window.desk.all(Kind.PRINTOUTS) == ()


def test_a_mistake_is_marked_and_stays(window, tmp_path, qtbot):
    window.open("letter:h1")
    window.keep(tmp_path / "letter.pdf")
    window.page._aside.earlier.view.setFocus()

    qtbot.mouseClick(window.page._aside.mistake, Qt.MouseButton.LeftButton)
    window.settle()

    assert [one.entered_in_error for one in window.desk.all(Kind.DISCLOSURES)] == [True]
    assert window.page._aside.earlier.model.row_at(0).chip.text == "Vergissing"


def test_other_weeks_are_a_press_away(window, qtbot):
    qtbot.mouseClick(window.page._list._after, Qt.MouseButton.LeftButton)
    window.settle()

    assert window.page._list._groups[0][0].title.text() == "Week 49 van 2026"
    assert window.page._sheet._title.text() == "Overzicht van week 49 van 2026"


def test_arrows_walk_through_a_group_and_show_each_paper(window, qtbot):
    sheets = window.page._list._groups[1][1]
    sheets.view.setFocus()
    window.settle()
    assert window.page._sheet._title.text() == "Weekblad van Fatima"

    qtbot.keyClick(sheets.view, Qt.Key.Key_Down)
    window.settle()

    assert window.page._sheet._title.text() == "Weekblad van Noor"


def test_the_keyboard_goes_to_the_paper_that_another_page_asked_for(qtbot, tmp_path):
    class NotReady(Window):
        def settle(self):
            """Leave the page as it is on its first visit: nothing is ready yet."""

    window = NotReady(qtbot, tmp_path)
    window.page.open("agenda:meeting")
    window.page.enter()
    Window.settle(window)
    assert window.page._list._chosen == "agenda:meeting"
    assert window.page.focusWidget() is window.page._list._groups[2][1].view
    window.desk.close()


def test_a_paper_that_would_not_stand_ready_is_there_when_another_page_asks_for_it(window):
    with window.desk.room.open_work() as work:
        work.volunteers.put(a_volunteer("v3", "Orlando"))
        work.commit()

    window.open("volunteer:v3")

    assert "Orlando" in [row.name for row in window.papers()[1]]
    assert window.page._list._groups[1][1].current_id() == "volunteer:v3"


def test_without_a_printer_the_button_says_so_and_the_pdf_is_still_there(window, monkeypatch):
    monkeypatch.setattr("connector_desk.ui.pages.printing.has_printer", lambda: False)

    window.open("letter:h1")

    assert not window.page._aside.print.isEnabled()
    assert window.page._aside.print.accessibleDescription() == "There is no printer here."
    assert window.page._aside.file.isEnabled()


def test_keeping_asks_for_a_file_whose_name_tells_nothing(window, qtbot):
    window.open("volunteer:v1")

    with qtbot.waitActive(window.page):
        window.page.activateWindow()
    qtbot.keyClick(window.page, Qt.Key.Key_S, Ctrl)

    dialog = window.page.findChild(printing.QFileDialog)
    assert [Path(name).name for name in dialog.selectedFiles()] == ["WB-48-01.pdf"]
    dialog.reject()


def test_a_paper_that_was_kept_opens_again_as_it_left_where_the_desk_chose_so(window, tmp_path):
    window.open("letter:h1")
    window.keep(tmp_path / "een.pdf")
    aside = window.page._aside
    aside.earlier.select(aside.earlier.model.row_at(0).id)
    assert aside.copy.isHidden()
    desk = DeskService(window.desk.room)
    desk.change(desk.settings().model_copy(update={"keeps_documents": True}), ())
    window.settle()
    window.keep(tmp_path / "twee.pdf")
    kept = window.desk.all(Kind.KEPT_DOCUMENTS)
    assert [one.content for one in kept] == [(tmp_path / "twee.pdf").read_bytes()]
    aside.earlier.select(kept[0].id)
    assert aside.copy.isVisible()
    window.bot.keyClick(aside.copy, Qt.Key.Key_Return)
    (dialog,) = window.page.findChildren(KeptCopyDialog)
    assert bytes(dialog.preview._buffer.data()) == kept[0].content
    dialog.done(0)
