"""Print: what is ready, the sheet itself, how it prints, what stays here, and what was printed before."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QVBoxLayout

from connector_desk.domain.disclosure import DocumentKind
from connector_desk.domain.entity import Kind, PrintoutId
from connector_desk.domain.errors import DeskError
from connector_desk.domain.week import day_of
from connector_desk.domain.words import Words
from connector_desk.services.ports import Clock
from connector_desk.services.printouts import PrintoutLine
from connector_desk.ui import theme
from connector_desk.ui.dialogs.kept_copy import KeptCopyDialog
from connector_desk.ui.models.paged import RowPage
from connector_desk.ui.page import Page
from connector_desk.ui.panels.print_aside import PrintAside
from connector_desk.ui.panels.print_leaving import Leaving, Publishes
from connector_desk.ui.panels.print_making import (
    Agendas,
    CheckLists,
    Handovers,
    Letters,
    Made,
    Meetings,
    NotMade,
    PaperMaker,
    Printouts,
    Weeks,
    is_seen,
)
from connector_desk.ui.panels.print_ready import ReadyPapers
from connector_desk.ui.panels.print_sheet import SheetInSight
from connector_desk.ui.panels.print_words import earlier_row, mend_words, paper_title
from connector_desk.ui.places import HOUR, Place
from connector_desk.ui.printing import ask_file, ask_printer, has_printer
from connector_desk.ui.tasks import Tasks, Ticket
from connector_desk.ui.widgets.banner import ThreePartMessage
from connector_desk.ui.widgets.card import Scroll
from connector_desk.ui.widgets.layouts import clear_layout
from connector_desk.ui.widgets.page_head import PageHead, Pane, Panes
from connector_desk.viewmodels.printing import (
    LETTER_KINDS,
    PaperKey,
    PaperKind,
    Ready,
    ReadyPaper,
    file_stem,
    key_of,
    parsed,
    week_to_print,
)
from connector_desk.words.days import short_day
from connector_desk.words.errors import explain
from connector_desk.words.message import Message
from connector_desk.words.terms import term


class PrintPage(Page):
    """Choose, look, print. A paper is made again before it leaves, so that no ground that ended is used."""

    def __init__(
        self,
        *,
        weeks: Weeks,
        agendas: Agendas,
        meetings: Meetings,
        letters: Letters,
        handovers: Handovers,
        directory: CheckLists,
        printouts: Printouts,
        publisher: Publishes,
        words: Words,
        clock: Clock,
    ) -> None:
        super().__init__()
        # Whatever is printed is made of nearly everything; only what left is not read again as a paper.
        self.topics = frozenset(Kind)
        self._maker = PaperMaker(
            weeks=weeks,
            agendas=agendas,
            meetings=meetings,
            letters=letters,
            handovers=handovers,
            directory=directory,
            printouts=printouts,
            words=words,
            clock=clock,
        )
        self._printouts, self._words, self._clock = printouts, words, clock
        self._tasks = Tasks(self)
        self._week = week_to_print(clock.today())
        self._ready = Ready(self._week)
        self._key = PaperKey(PaperKind.WEEK, str(self._week))
        self._made: Made | None = None
        self._counted: dict[str, int] = {}
        self._earlier_lines: dict[str, PrintoutLine] = {}
        self._leaving = Leaving(self._maker, publisher, self._tasks, words, self)
        self._build()
        self._wire()
        self.refresh()

    def _build(self) -> None:
        self._head = PageHead(self.tr("Print"), self.tr("What you see here is what comes out of the printer."))
        self._message = QVBoxLayout()
        self._list = ReadyPapers(self._words, self._week)
        self._sheet = SheetInSight()
        self._aside = PrintAside(self._words, self._earlier)
        self.column.addWidget(self._head)
        self.column.addLayout(self._message)
        self._scroll = Scroll(self._list)
        panes = [Pane(self._scroll, 4, 268), Pane(self._sheet, 6, 250), Pane(Scroll(self._aside), 4, 336)]
        self.column.addWidget(Panes(panes), 1)

    def _wire(self) -> None:
        self._list.paperChosen.connect(self.open)
        self._list.weekChosen.connect(lambda week: self.open(f"{PaperKind.WEEK}:{week}"))
        self._sheet.mendAsked.connect(self._go_and_mend)
        self._aside.printAsked.connect(self._ask_printer)
        self._aside.fileAsked.connect(self._ask_file)
        self._aside.allSheetsAsked.connect(self._ask_printer_for_all)
        self._aside.earlierOpened.connect(self._open_earlier)
        self._aside.mistakeAsked.connect(self._mark)
        self._aside.copyAsked.connect(self._show_copy)
        self._leaving.left.connect(self._say_left)
        self._leaving.paperChanged.connect(self._show_anew)
        self._leaving.faulted.connect(self._say)
        self._leaving.failed.connect(self._break)

    def selected_id(self) -> str:
        """Return the paper that is shown."""
        return str(self._key)

    def enter(self) -> None:
        """Start at the paper that is chosen."""
        self._list.focus_chosen()

    def refresh(self) -> None:
        """Ask again what is ready, and make the paper in sight again."""
        self._show_earlier()
        self._read()

    def open(self, thing_id: str) -> None:
        """Show a paper: "week", "week:2026-W48", "volunteer:<id>", "agenda:<id>", "letter:<id>"."""
        key, week = parsed(thing_id, self._week)
        if not is_seen(key.kind):
            return
        if key.kind is PaperKind.WEEK:
            key = PaperKey(key.kind, str(week))
        is_other_week = week != self._week
        self._key, self._week = key, week
        self._clear()
        if is_other_week or self._ready.paper(key) is None:
            self._read()
        else:
            self._make()

    def _clear(self) -> None:
        clear_layout(self._message)
        self._aside.say("")

    def _read(self) -> None:
        week, key = self._week, self._key
        self._start(lambda _ticket: self._maker.ready(week, key), self._show_ready)

    def _show_ready(self, ready: Ready) -> None:
        if ready.week != self._week:
            return
        if ready.also != self._key and ready.paper(self._key) is None:
            # Another paper was asked for while this was read: it may not stand among what is ready by itself.
            self._read()
            return
        self._ready = ready
        self._list.show_ready(ready)
        if ready.paper(self._key) is None and (ready.week_papers):
            self._key = ready.week_papers[0].key
        self._make()

    def _make(self) -> None:
        self._list.choose(str(self._key))
        self._scroll.ensureVisible(0, self._list.chosen_top() + theme.current().px(46), 0, theme.current().px(50))
        is_in_sight = self._made is not None and (self._made.key, self._made.week) == (self._key, self._week)
        self._sheet.show_title(self._title(), is_making=not is_in_sight)
        key, week = self._key, self._week
        self._start(lambda _ticket: self._maker.made(key, week), self._show_made)

    def _show_made(self, made: Made | NotMade) -> None:
        if (made.key, made.week) != (self._key, self._week):
            return
        if isinstance(made, NotMade):
            self._made = None
            self._aside.show_none()
            self._sheet.show_reason(explain(made.error, self._words), mend_words(self._words, made.key.kind))
            return
        self._show_paper(made)

    def _show_paper(self, made: Made) -> None:
        is_same = self._made is not None and self._made.finished.content == made.finished.content
        self._made = made
        if not is_same:
            self._sheet.show_pdf(made.finished.content)
        count = self._sheet.page_count
        is_sheet = made.key.kind is PaperKind.VOLUNTEER
        all_sheets = len(self._ready.sheets_to_print()) if is_sheet else 0
        self._aside.show_paper(made, count, all_sheets, has_printer=has_printer())
        self._counted[str(made.key)] = count
        self._list.show_sheets(self._counted)

    def _title(self) -> str:
        paper = self._ready.paper(self._key) or ReadyPaper(self._key)
        return paper_title(self._words, paper, self._week)

    def _ask_printer(self) -> None:
        if self._made is not None:
            ask_printer(self, self._print_to)

    def _print_to(self, printer: QPrinter) -> None:
        self._clear()
        if self._made is not None:
            self._leaving.print(self._made, printer)

    def _ask_printer_for_all(self) -> None:
        ask_printer(self, self._print_all_to)

    def _print_all_to(self, printer: QPrinter) -> None:
        self._clear()
        self._leaving.print_all(self._ready.sheets_to_print(), self._week, printer)

    def _ask_file(self) -> None:
        if self._made is not None:
            stem = file_stem(self._key, self._made.finished.code, self._week, self._clock.today())
            ask_file(self, self.tr("Where shall the sheet go?"), stem, self._save_to)

    def _save_to(self, target: Path, open_password: str) -> None:
        self._clear()
        if self._made is not None:
            self._leaving.save(self._made, target, open_password)

    def _show_copy(self, printout_id: str) -> None:
        self._clear()
        try:
            content = self._printouts.kept(PrintoutId(printout_id))
        except DeskError as refused:
            self._say(explain(refused, self._words))
            return
        line = self._earlier_lines[printout_id]
        title = " ".join(part for part in (term(self._words, line.document), line.code) if part)
        KeptCopyDialog(content, title, self._words, self).open()

    def _say_left(self, count: int) -> None:
        if count == 1:
            self._aside.say(self.tr("Done. It stands below, under Printed before."))
        elif count:
            self._aside.say(self.tr("%n week sheet(s) went to the printer.", "", count))

    def _show_anew(self, made: Made | NotMade) -> None:
        self._show_made(made)
        if isinstance(made, Made):
            self._say_changed()

    def _say_changed(self) -> None:
        self._say(
            Message(
                self.tr("Something changed since this sheet was made."),
                self.tr("Nothing left the desk."),
                self.tr("Look at it again, then print."),
            )
        )

    def _say(self, message: Message) -> None:
        clear_layout(self._message)
        self._message.addWidget(ThreePartMessage(message.happened, message.safe, message.now))

    def _go_and_mend(self) -> None:
        places = {
            PaperKind.VOLUNTEER: Place.VOLUNTEERS,
            PaperKind.AGENDA: Place.TABLES,
            PaperKind.NAMED_AGENDA: Place.TABLES,
            **dict.fromkeys(LETTER_KINDS, Place.HANDOVERS),
        }
        if place := places.get(self._key.kind):
            self.goAsked.emit(place.value, self._key.id)

    def _earlier(self, key: object | None, count: int) -> RowPage:
        lines = self._printouts.page(PrintoutId(str(key)) if key else None, count)
        if key is None:
            self._earlier_lines.clear()
        self._earlier_lines.update({line.id: line for line in lines})
        today = self._clock.today()
        rows = [
            earlier_row(self._words, line, short_day(self._words, day_of(line.made_at), today))
            for line in lines
            if (paper := key_of(line)) is None or is_seen(paper.kind)
        ]
        return RowPage(rows, lines[-1].id if len(lines) == count else None)

    def _show_earlier(self) -> None:
        self._aside.earlier.reload()
        self._aside.remember(self._earlier_lines)

    def _open_earlier(self, printout_id: str) -> None:
        line = self._earlier_lines[printout_id]
        key = key_of(line)
        if line.document is DocumentKind.HOUR_LOG:
            self.goAsked.emit(Place.WALK_IN.value, f"{HOUR}{line.about_id}")
        elif key is None:
            self.goAsked.emit(Place.RESIDENTS.value, line.about_id)
        else:
            self.open(str(key))

    def _mark(self, printout_id: str) -> None:
        line = self._earlier_lines[printout_id]
        self._printouts.mark_in_error(line.id, not line.entered_in_error)

    def _start(self, job: Callable[[Ticket], object], done: Callable[..., None]) -> None:
        self._tasks.start(job, done, self._break)

    def _break(self, error: BaseException) -> None:
        """Let a fault of our own reach the log, as if it had happened here."""
        raise error
