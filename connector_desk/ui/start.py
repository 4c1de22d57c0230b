"""From nothing to the open desk and back: unlock box or first start, then the window, then locked again."""

import sys
import threading
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from connector_desk.ui import icons, theme
from connector_desk.ui.first_window import BOX_FONT, FIRST_FONTS
from connector_desk.ui.last_account import last_account, remember_account
from connector_desk.ui.locking import delete_all_but, forget_clipboard, hide_all_but
from connector_desk.ui.looks import Looks
from connector_desk.ui.places import Whereabouts
from connector_desk.ui.street_window import StreetWindow
from connector_desk.ui.tasks import LOOK_EVERY_MS, stop_all, under_way
from connector_desk.ui.words import Sentences, install

if TYPE_CHECKING:
    from connector_desk.ui.damage import Help
    from connector_desk.ui.first_start import NewDesk
    from connector_desk.ui.leaving import Fault, Leaving
    from connector_desk.ui.recovery_boxes import Recovery
    from connector_desk.ui.replacing import Replace, Replaced
    from connector_desk.ui.session import SessionWatch
    from connector_desk.ui.unlock import Unlocking, WaysIn
    from connector_desk.ui.window import MainWindow


class OpenDesk(Protocol):
    """What is open between unlocking and locking."""

    @property
    def account_id(self) -> str:
        """Who works at it."""
        ...

    def close(self) -> None:
        """Let go of keys and files."""
        ...


StreetMaker = Callable[[], StreetWindow]


@dataclass(frozen=True)
class Doors:
    """The acts that bootstrap provides; each loads what it needs when it is called."""

    has_desk: Callable[[], bool]
    warm_up: Callable[[], object]
    open_desk: Callable[[str], OpenDesk]
    create_desk: "Callable[[NewDesk], OpenDesk]"
    main_window: Callable[[OpenDesk], "MainWindow"]
    explain: Callable[[BaseException], tuple[str, str, str]]
    """Three sentences for an error."""
    start_log: Callable[[Callable[[BaseException], None]], object] = lambda _tell: None
    """Begins to write down errors that nobody caught, and then tells of each."""
    help: "Callable[[], Help] | None" = None
    """What can be done for a desk that does not open."""
    replacing: "Callable[[OpenDesk, object], Replace] | None" = None
    """How a backup that was looked into takes the place of an open desk, once that is closed."""
    fault_sentence: Callable[[], str] = str
    """What is said where something went wrong that nobody foresaw."""
    recovery: "Callable[[], Recovery] | None" = None
    """The ways of the recovery sheet, for who forgot the passphrase and for the first start."""
    open_by_keyring: Callable[[str], OpenDesk] | None = None
    """Opens the desk for an account with what this computer keeps."""


class DeskStart(QObject):
    """Keeps exactly one window in sight."""

    def __init__(self, app: QApplication, doors: Doors, resources: Path, street: StreetMaker) -> None:
        super().__init__(app)
        self._app, self._doors, self._resources, self._street = app, doors, resources, street
        self._window: QWidget | None = None
        self._main: MainWindow | None = None
        self._desk: OpenDesk | None = None
        self._spot: Whereabouts | None = None
        self._spot_of = ""
        """Whose place it is: somebody else begins at Today."""
        self._session: SessionWatch | None = None
        self._is_locking = False
        self._refusal = ""
        self._replace: Replace | None = None
        self._has_all_fonts = self._was_open = False
        self.leaving: Leaving | None = None
        """What is shown from closing the window until the program ends."""
        self.unlocking: Unlocking | None = None
        """What asks for the passphrase, or asked for it last."""
        doors.start_log(self._hear_fault)
        app.aboutToQuit.connect(self._leave)

    def begin(self, street: StreetWindow) -> None:
        """Put the unlock box before the street, or the first start where there is no desk yet."""
        self._window = street
        if self._doors.has_desk():
            from connector_desk.ui.unlock import Unlocking

            doors = self._doors
            self.unlocking = Unlocking(
                street, doors.open_desk, doors.explain, doors.warm_up, self._ways_in(), help_=doors.help
            )
            self.unlocking.deskOpened.connect(self._enter)
            return
        from connector_desk.ui.first_start import FirstStarting

        assert self._doors.recovery is not None
        starting = FirstStarting(street, self._doors.create_desk, self._doors.explain, self._doors.recovery())
        starting.deskOpened.connect(self._enter)

    def _ways_in(self) -> "WaysIn | None":
        """Return the ways beside the passphrase. The keyring opens at the start only: a lock must lock."""
        from connector_desk.ui.unlock import WaysIn

        recovery, by_keyring = self._doors.recovery, self._doors.open_by_keyring
        if recovery is None:
            return None
        account = last_account()
        if by_keyring is None or not account or self._was_open:
            return WaysIn(recovery)
        return WaysIn(recovery, lambda: by_keyring(account))

    def lock(self) -> None:
        """Take the desk out of sight at once, close it when no job works with it any more, and show the box again.

        Undo ends here. The place and what was chosen come back with the next unlocking.
        """
        if self._desk is None or self._is_locking:
            return
        self._is_locking = True
        if self._main is not None:
            self._spot = self._main.whereabouts()
            self._main.lockBegins.emit()
        self._window = self._street()
        self._window.show()
        hide_all_but(self._window)
        self._window.activateWindow()
        forget_clipboard()
        self._close_when_quiet()

    def leave(self) -> None:
        """Close the desk as a lock does, with the backup that is due then, and end the program."""
        from connector_desk.ui.caretaker import Caretaker
        from connector_desk.ui.leaving import Leaving

        if self._desk is None or self._is_locking or self._main is None:
            return
        caretaker = self._main.findChild(Caretaker)
        self.lock()
        assert isinstance(self._window, StreetWindow)
        self.leaving = Leaving(self._window, caretaker, self._doors.explain, self._app.quit)

    def replace(self, known: object) -> None:
        """Lock, and let a backup take the place of the desk before the box comes."""
        if self._desk is not None and self._doors.replacing is not None:
            self._replace = self._doors.replacing(self._desk, known)
            self.lock()

    def lock_for_sleep(self) -> None:
        """Lock, and let jobs stop where that harms nothing: the machine does not wait for long."""
        self.lock()
        stop_all()

    def _close_when_quiet(self) -> None:
        """Wait for what still reads or writes: a letter on its way out, a copy being made."""
        if under_way():
            QTimer.singleShot(LOOK_EVERY_MS, self, self._close_when_quiet)
            return
        assert self._desk is not None
        assert isinstance(self._window, StreetWindow)
        faults = self.leaving.faults() if self.leaving is not None else ()
        try:
            self._desk.close()
        finally:
            self._desk = self._main = None
            self._is_locking = False
            delete_all_but(self._window)
            self._go_on(self._window, faults)

    def _go_on(self, street: StreetWindow, faults: "tuple[Fault, ...]") -> None:
        """Show what comes after a lock: the end of the program, a backup that is put in place, or the box."""
        if self.leaving is not None:
            self.leaving.end(faults)
        elif self._replace is not None:
            self._run_replacing(street, self._replace)
        else:
            self._show_box(street)

    def _run_replacing(self, street: StreetWindow, replace: "Replace") -> None:
        from connector_desk.ui.replacing import Replacing

        self._replace = None
        replacing = Replacing(street, replace)
        replacing.replaceDone.connect(self._end_replacing)
        replacing.replaceFailed.connect(self._fail_replacing)

    def _end_replacing(self, replaced: "Replaced") -> None:
        if replaced.fault is not None:
            self._enter(replaced.desk)
            assert self._main is not None
            self._main.tell(" ".join(part for part in self._doors.explain(replaced.fault) if part), can_undo=False)
            return
        from connector_desk.ui.damage import told_in_place

        assert isinstance(self._window, StreetWindow)
        self._show_box(self._window)
        if self.unlocking is not None:
            self.unlocking.box.tell(told_in_place(replaced.aside))

    def _fail_replacing(self, error: BaseException) -> None:
        """Not even the desk as it was opens again by itself: the box says why."""
        assert isinstance(self._window, StreetWindow)
        self._show_box(self._window)
        if self.unlocking is not None:
            self.unlocking.box.refuse(self._doors.explain(error))

    def _show_box(self, street: StreetWindow) -> None:
        self.begin(street)
        if self._session is not None:
            self._session.stop()
        if self.unlocking is not None:
            # The windows that go take the keyboard with them.
            QTimer.singleShot(0, self.unlocking.box, self.unlocking.box.setFocus)
            if self._refusal:
                self.unlocking.box.refuse((self._refusal, "", ""))
        self._refusal = ""

    def _enter(self, desk: OpenDesk) -> None:
        self._desk, self._was_open = desk, True
        remember_account(desk.account_id)
        self._dress_whole()
        before, window = self._window, self._doors.main_window(desk)
        if self._spot is not None and self._spot_of == desk.account_id:
            window.return_to(self._spot)
        self._spot_of = desk.account_id
        window.replaceAsked.connect(self.replace, Qt.ConnectionType.QueuedConnection)
        window.closeAsked.connect(self.leave, Qt.ConnectionType.QueuedConnection)
        window.lockAsked.connect(self.lock, Qt.ConnectionType.QueuedConnection)
        window.deskChanged.connect(self._take_over, Qt.ConnectionType.QueuedConnection)
        self._window = self._main = window
        window.show()
        self._let_go(before)
        self._listen()

    def _listen(self) -> None:
        """Hear of sleep and of a locked screen as long as the desk is open; only Linux says so."""
        if not sys.platform.startswith("linux"):
            return
        if self._session is None:
            from connector_desk.ui.session import SessionWatch

            self._session = SessionWatch(self)
            self._session.sleepComes.connect(self.lock_for_sleep)
            self._session.screenLocked.connect(self.lock)
        self._session.stop()
        self._session.listen()

    def _take_over(self, desk: OpenDesk) -> None:
        """Put another window over the open desk; one that was opened anew while it locked is closed again."""
        if self._desk is None:
            desk.close()
        elif self._is_locking:
            self._desk = desk
        else:
            self._enter(desk)

    def _leave(self) -> None:
        """Close the desk with the program, unless a job still works with it: that one stops and ends with it."""
        stop_all()
        if self._desk is not None and not under_way():
            self._desk.close()
            self._desk = None

    def _hear_fault(self, error: BaseException) -> None:
        """Say it in the window, once what went wrong is over; only the thread of the window may touch it."""
        if threading.current_thread() is threading.main_thread():
            QTimer.singleShot(0, self, lambda: self._say_fault(error))

    def _say_fault(self, error: BaseException) -> None:
        if self._desk is None or self._is_locking:
            return
        said = self._sentence_of(error)
        if self._main is not None:
            self._main.tell(said, can_undo=False)
            return
        # The desk went open, but its window could not be made: the box must not say for ever that it opens.
        self._refusal = said
        self.lock()

    def _sentence_of(self, error: BaseException) -> str:
        from connector_desk.domain.errors import DeskError, NotADesk

        if isinstance(error, NotADesk) and self._doors.help is not None:
            from connector_desk.ui.damage import told_while_open

            return told_while_open(self._doors.help())
        if isinstance(error, DeskError):
            return " ".join(part for part in self._doors.explain(error) if part)
        return self._doors.fault_sentence()

    def _let_go(self, window: QWidget | None) -> None:
        if window is not None:
            window.close()
            window.deleteLater()

    def _dress_whole(self) -> None:
        if not self._has_all_fonts:
            fonts = self._resources / "fonts"
            rest = sorted(path.name for path in fonts.glob("*.ttf") if path.name not in (*FIRST_FONTS, BOX_FONT))
            theme.load_fonts(fonts, rest)
            self._has_all_fonts = True
        worn = theme.current()
        theme.apply(self._app, worn.scheme, theme.chosen_scale(worn), is_bright=worn.is_bright)


def prepare(
    app: QApplication, resources: Path, sentences: Sentences, *, is_dark: bool, looks: Looks | None = None
) -> None:
    """Put on colours, icons and words, once the first picture stands; `looks` is what somebody chose before."""
    chosen = looks or Looks()
    install(app, sentences)
    icons.use_folder(resources / "icons")
    scheme = theme.Scheme.DARK if is_dark else theme.Scheme.LIGHT
    theme.apply(app, scheme, chosen.scale, is_bright=chosen.is_bright, sheet=False)
