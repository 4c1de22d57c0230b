"""What is done in the queue: somebody comes in, is called, goes first, leaves, comes back another day; the closing."""

from collections.abc import Callable, Mapping
from typing import Protocol

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence, QShortcut
from PySide6.QtWidgets import QMenu

from connector_desk.domain.entity import ContactMomentId, Kind, TicketId, VolunteerId, WalkInHourId
from connector_desk.domain.errors import DeskError, NotFound
from connector_desk.domain.near_help import NearHelp
from connector_desk.domain.walk_in_hour import Ticket, WalkInHour
from connector_desk.domain.words import Words
from connector_desk.services.contacts import Helper
from connector_desk.services.hours import Closing
from connector_desk.services.ports import Clock
from connector_desk.services.publishing import Finished
from connector_desk.services.queue import Queue
from connector_desk.ui import rights
from connector_desk.ui.dialogs.form import FormDialog
from connector_desk.ui.dialogs.hour_log import HourLogDialog
from connector_desk.ui.dialogs.queue_closing import ClosingDialog, Taken
from connector_desk.ui.dialogs.queue_come_back import ComeBackDialog
from connector_desk.ui.page import Page
from connector_desk.ui.panels.queue_panel import QueuePanel
from connector_desk.ui.panels.queue_papers import CounterPapers
from connector_desk.ui.places import HOUR, NEXT_VISITOR
from connector_desk.words.errors import explain

COME_BACK, CLOSE = "come back", "close the hour"


class Queues(Protocol):
    """What the counter asks of the queue."""

    def queue(self) -> Queue: ...  # noqa: D102
    def open(self) -> WalkInHourId: ...  # noqa: D102
    def welcome(self, word: str = "") -> TicketId: ...  # noqa: D102
    def call(self, ticket_id: TicketId, helper_id: VolunteerId | None = None) -> TicketId: ...  # noqa: D102
    def call_next(self, helper_id: VolunteerId | None = None) -> TicketId: ...  # noqa: D102
    def mark_first(self, ticket_id: TicketId) -> bool: ...  # noqa: D102
    def leave(self, ticket_id: TicketId) -> None: ...  # noqa: D102
    def come_back(self, ticket_id: TicketId, when: str) -> None: ...  # noqa: D102
    def near_help(self) -> tuple[NearHelp, ...]: ...  # noqa: D102
    def finished_slip(self, ticket_id: TicketId, words: Words) -> Finished: ...  # noqa: D102


class Hours(Protocol):
    """What the counter asks of the book of hours."""

    def closing(self) -> Closing: ...  # noqa: D102

    def close(  # noqa: D102
        self, taken: Mapping[ContactMomentId, VolunteerId | None] | None = None, note: str = ""
    ) -> WalkInHourId: ...

    def hour(self, hour_id: WalkInHourId) -> WalkInHour: ...  # noqa: D102
    def last_hour(self) -> WalkInHour | None: ...  # noqa: D102
    def helper_names(self) -> Mapping[str, str]: ...  # noqa: D102
    def finished_log(self, hour_id: WalkInHourId, words: Words) -> Finished: ...  # noqa: D102


class QueueActs(QObject):
    """Does what the panel and the keys of the page ask. `called` carries the ticket whose talk begins on the form."""

    called = Signal(str)
    faulted = Signal(object)
    """A `Message` says why something was not done; it counts until the next act begins, which says `begun`."""
    begun = Signal()
    told = Signal(str)
    remarked = Signal(str)

    def __init__(
        self,
        queues: Queues,
        hours: Hours,
        papers: CounterPapers,
        panel: QueuePanel,
        *,
        helpers: Callable[[], tuple[Helper, ...]],
        helper: Callable[[], str],
        words: Words,
        clock: Clock,
        page: Page,
    ) -> None:
        """`helpers` are all who can be chosen; `helper` is the id of who helps at this form, or an empty text."""
        super().__init__(page)
        self._queues, self._hours, self._papers, self.panel = queues, hours, papers, panel
        self._helpers, self._helper, self._words, self._clock, self._page = helpers, helper, words, clock, page
        papers.setParent(self)
        papers.told.connect(self.remarked)
        papers.faulted.connect(self.faulted)
        self._wire()

    def refresh(self) -> bool:
        """Ask for the queue again; say whether anybody is in it."""
        queue = self._queues.queue()
        self.panel.show_queue(queue)
        return bool(queue.here or queue.waiting)

    def open(self, thing_id: str) -> bool:
        """Let somebody in, or show the log of an hour, as another place asks; say whether it was one of these."""
        if thing_id == NEXT_VISITOR:
            self._welcome("")
        elif thing_id.startswith(HOUR):
            self._try(lambda: self._show_log(self._hours.hour(WalkInHourId(thing_id.removeprefix(HOUR)))))
        else:
            return False
        return True

    def resume(self, form: str, about_id: str) -> bool:
        """Open a form of the queue again; say whether it was one. Raises NotFound."""
        if form == COME_BACK:
            self._ask_come_back(about_id)
        elif form == CLOSE:
            self._ask_close(about_id)
        return form in {COME_BACK, CLOSE}

    def press_escape(self) -> bool:
        """Let go of the word that is being typed; say whether there was one."""
        if not self.panel.word.editor.hasFocus():
            return False
        self.panel.end_word()
        self._page.enter()
        return True

    def _wire(self) -> None:
        panel = self.panel
        panel.welcomeAsked.connect(lambda: self._welcome(""))
        panel.wordGiven.connect(self._welcome)
        panel.nextAsked.connect(self._call_next)
        panel.openAsked.connect(lambda: self._try(self._queues.open))
        panel.chosen.connect(self._call)
        panel.moreAsked.connect(self._open_menu)
        remove = QShortcut(QKeySequence(Qt.Key.Key_Delete), panel.rows.view)
        remove.setContext(Qt.ShortcutContext.WidgetShortcut)
        remove.activated.connect(self._leave)
        self._acts = [
            self._act(self.tr("Call who comes next"), "F7", self._call_next, Kind.TICKETS),
            self._act(self.tr("A word instead of a number"), "Shift+F2", panel.ask_word, Kind.TICKETS),
            self._act(self.tr("Goes first, or not any more"), "Alt+Up", self._mark, Kind.TICKETS),
            self._act(self.tr("Print the slip"), "Ctrl+P", self._print_slip, Kind.PRINTOUTS),
            self._act(self.tr("Who can do this, and when?"), "Alt+B", lambda: self._ask_come_back(), Kind.TICKETS),
            self._act(self.tr("Close the hour"), "Alt+C", lambda: self._ask_close(), Kind.WALK_IN_HOURS),
            self._act(self.tr("The last hour in numbers"), "Alt+L", self._show_last, Kind.PRINTOUTS),
        ]
        more = QShortcut(QKeySequence("Alt+M"), self._page)
        more.activated.connect(self._open_menu)

    def _act(self, text: str, keys: str, act: Callable[[], object], kind: Kind) -> QAction:
        made = rights.changes(QAction(text, self._page), kind)
        made.setShortcut(QKeySequence(keys))
        made.setEnabled(rights.may_change(kind))
        made.triggered.connect(lambda: act())
        self._page.addAction(made)
        return made

    def _open_menu(self) -> None:
        menu = QMenu(self._page)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addActions(self._acts)
        leave = rights.changes(menu.addAction(self.tr("Went away"), QKeySequence("Del"), self._leave), Kind.TICKETS)
        leave.setEnabled(bool(self.panel.chosen_id()))
        menu.setActiveAction(self._acts[0])
        menu.popup(self.panel.more.mapToGlobal(self.panel.more.rect().bottomLeft()))

    def _welcome(self, word: str) -> None:
        self.begun.emit()
        try:
            ticket_id = self._queues.welcome(word)
        except DeskError as error:
            message = explain(error, self._words)
            self.panel.say_fault(message) if word else self.faulted.emit(message)
            return
        if word:
            self.panel.end_word()
            self._page.enter()
        self.panel.select(ticket_id)

    def _call_next(self) -> None:
        found: list[TicketId] = []
        if self._try(lambda: found.append(self._queues.call_next(self._helper_id()))):
            self._begin(found[0])

    def _call(self, ticket_id: str) -> None:
        if self._try(lambda: self._queues.call(TicketId(ticket_id), self._helper_id())):
            self._begin(ticket_id)

    def _begin(self, ticket_id: str) -> None:
        self.panel.select(ticket_id)
        self.called.emit(ticket_id)

    def _mark(self) -> None:
        if chosen := self._chosen():
            self._try(lambda: self._queues.mark_first(chosen))

    def _leave(self) -> None:
        chosen = self._chosen()
        if chosen and self._try(lambda: self._queues.leave(chosen)):
            self.told.emit(self.tr("Out of the queue."))

    def _print_slip(self) -> None:
        chosen = self._chosen()
        if chosen:
            self._try(lambda: self._papers.print(self._queues.finished_slip(chosen, self._words)))

    def _ask_come_back(self, ticket_id: str = "") -> None:
        wanted = ticket_id or self.panel.talk_id() or self.panel.chosen_id()
        queue = self._queues.queue()
        ticket = next((one for one in (*queue.here, *queue.waiting) if one.id == wanted), None)
        if ticket is None:
            if ticket_id:
                raise NotFound(Kind.TICKETS, ticket_id)
            self.remarked.emit(self.tr("Choose somebody in the queue first."))
            return
        dialog = ComeBackDialog(
            ticket.label,
            self._queues.near_help(),
            self._words,
            today=self._clock.today(),
            line=ticket.come_back,
            parent=self._page,
        )
        dialog.kept.connect(lambda line: self._keep_come_back(dialog, ticket, line))
        dialog.open_as(COME_BACK, ticket.id)

    def _keep_come_back(self, dialog: FormDialog, ticket: Ticket, line: str) -> None:
        if self._kept(dialog, lambda: self._queues.come_back(ticket.id, line)):
            self.panel.select(ticket.id)
            self.told.emit(self.tr("It stands on the slip. Ctrl P prints it."))

    def _ask_close(self, hour_id: str = "") -> None:
        try:
            closing = self._hours.closing()
        except NotFound:
            if hour_id:
                raise
            self.remarked.emit(self.tr("No walk-in hour is open."))
            return
        if hour_id and closing.hour.id != hour_id:
            raise NotFound(Kind.WALK_IN_HOURS, hour_id)
        dialog = ClosingDialog(closing, self._helpers(), self._words, parent=self._page)
        dialog.kept.connect(lambda draft: self._close(dialog, *draft))
        dialog.open_as(CLOSE, closing.hour.id)

    def _close(self, dialog: FormDialog, taken: Taken, note: str) -> None:
        found: list[WalkInHourId] = []
        if self._kept(dialog, lambda: found.append(self._hours.close(taken, note))):
            self.told.emit(self.tr("The hour is closed."))
            self._show_log(self._hours.hour(found[0]))

    def _show_last(self) -> None:
        hour = self._hours.last_hour()
        if hour is None:
            self.remarked.emit(self.tr("There was no walk-in hour yet."))
            return
        self._show_log(hour)

    def _show_log(self, hour: WalkInHour) -> None:
        dialog = HourLogDialog(hour, self._hours.helper_names(), self._words, parent=self._page)
        dialog.kept.connect(lambda _id: self._log_leaves(dialog, hour.id, self._papers.print))
        dialog.fileAsked.connect(lambda: self._log_leaves(dialog, hour.id, self._papers.keep))
        dialog.open()

    def _log_leaves(self, dialog: FormDialog, hour_id: WalkInHourId, leave: Callable[[Finished], None]) -> None:
        self._kept(dialog, lambda: leave(self._hours.finished_log(hour_id, self._words)))

    def _helper_id(self) -> VolunteerId | None:
        chosen = self._helper()
        return VolunteerId(chosen) if chosen else None

    def _chosen(self) -> TicketId | None:
        chosen = self.panel.chosen_id()
        if not chosen:
            self.remarked.emit(self.tr("Choose somebody in the queue first."))
        return TicketId(chosen) if chosen else None

    def _try(self, act: Callable[[], object]) -> bool:
        self.begun.emit()
        try:
            act()
        except DeskError as error:
            self.faulted.emit(explain(error, self._words))
            return False
        return True

    def _kept(self, dialog: FormDialog, keep: Callable[[], object]) -> bool:
        try:
            keep()
        except DeskError as error:
            dialog.show_error(error)
            return False
        dialog.accept()
        return True
