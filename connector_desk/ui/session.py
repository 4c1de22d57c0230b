"""Hears from the system, on Linux, that the laptop goes to sleep or that its screen is locked.

Where there is no such bus nothing is heard, and the desk locks by its own clock alone. The bus is spoken to by jeepney
and read in the GUI thread when something arrives: Qt's own binding of D-Bus crashed when a connection was let go of.
"""

import os
import sys
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QObject, QSocketNotifier, Signal

if TYPE_CHECKING:
    from jeepney import Message

LOGIND = "org.freedesktop.login1"
LOGIND_PATH = "/org/freedesktop/login1"
MANAGER = f"{LOGIND}.Manager"
SCREENS = ("org.freedesktop.ScreenSaver", "org.gnome.ScreenSaver")

Hear = Callable[[tuple[Any, ...]], None]


class _Bus(QObject):
    """One connection to a bus on this machine. Raises OSError where none answers."""

    def __init__(self, address: str, parent: QObject) -> None:
        from jeepney.io.blocking import open_dbus_connection

        super().__init__(parent)
        self._talk = open_dbus_connection(address, enable_fds=True)
        self._answers: dict[int, Hear] = {}
        self._signals: dict[tuple[str, str], Hear] = {}
        self._arrivals = QSocketNotifier(self._talk.sock.fileno(), QSocketNotifier.Type.Read, self)
        self._arrivals.activated.connect(self._read)

    def ask(self, act: str, signature: str, given: tuple[object, ...], then: Hear) -> None:
        """Call a method of logind; `then` hears what it answers, and nothing where it refuses."""
        from jeepney import DBusAddress, new_method_call

        manager = DBusAddress(LOGIND_PATH, bus_name=LOGIND, interface=MANAGER)
        serial = next(self._talk.outgoing_serial)
        self._answers[serial] = then
        self._talk.send(new_method_call(manager, act, signature, given), serial=serial)

    def hear(self, interface: str, name: str, then: Hear, **which: str) -> None:
        """Listen to a signal, of a sender or path where `which` names one."""
        from jeepney import MatchRule
        from jeepney.bus_messages import message_bus

        self._signals[interface, name] = then
        self._talk.send(message_bus.AddMatch(MatchRule(type="signal", interface=interface, member=name, **which)))

    def close(self) -> None:
        """Hear nothing any more."""
        self._arrivals.setEnabled(False)
        self._answers.clear()
        self._signals.clear()
        self._talk.close()
        self.deleteLater()

    def _read(self) -> None:
        try:
            while self._arrivals.isEnabled():
                self._take(self._talk.receive(timeout=0))
        except TimeoutError:
            return
        except OSError:
            # The bus is gone: nothing more will come, and the desk's own clock goes on.
            self._arrivals.setEnabled(False)

    def _take(self, message: "Message") -> None:
        from jeepney import HeaderFields, MessageType

        fields, kind = message.header.fields, message.header.message_type
        if kind is MessageType.signal:
            hear = self._signals.get((fields[HeaderFields.interface], fields[HeaderFields.member]))
        else:
            answered = self._answers.pop(fields.get(HeaderFields.reply_serial, -1), None)
            hear = answered if kind is MessageType.method_return else None
        if hear is not None:
            hear(message.body)


class SessionWatch(QObject):
    """Emits `sleepComes` and `screenLocked` while it listens.

    As long as it listens the system waits with sleeping, for a few seconds at most, until `stop` lets it go.
    """

    sleepComes = Signal()
    screenLocked = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._inhibitor: int | None = None
        self._buses: list[_Bus] = []

    def listen(self) -> None:
        """Begin to listen, and ask the system to wait until the desk is locked; returns at once."""
        system = self._bus(system_address())
        if system is not None:
            system.hear(MANAGER, "PrepareForSleep", self._hear_sleep, path=LOGIND_PATH)
            said = QCoreApplication.translate("SessionWatch", "The desk locks first.")
            system.ask("Inhibit", "ssss", ("sleep", "Connector Desk", said, "delay"), self._keep_inhibitor)
            own = os.environ.get("XDG_SESSION_ID", "")

            def hear_session(answer: tuple[Any, ...]) -> None:
                system.hear(f"{LOGIND}.Session", "Lock", self._hear_lock, path=answer[0])

            if own:
                system.ask("GetSession", "s", (own,), hear_session)
            else:
                system.ask("GetSessionByPID", "u", (os.getpid(),), hear_session)
        session = self._bus(session_address())
        if session is not None:
            for screen in SCREENS:
                session.hear(screen, "ActiveChanged", self._hear_screen)

    def stop(self) -> None:
        """Hear nothing any more, and let the system sleep."""
        if self._inhibitor is not None:
            os.close(self._inhibitor)
            self._inhibitor = None
        for bus in self._buses:
            bus.close()
        self._buses.clear()

    def _bus(self, address: str) -> _Bus | None:
        if not address:
            return None
        try:
            bus = _Bus(address, self)
        except (OSError, RuntimeError, ValueError):
            # Nobody there, or nobody who speaks as a bus does.
            return None
        self._buses.append(bus)
        return bus

    def _keep_inhibitor(self, answer: tuple[Any, ...]) -> None:
        self._inhibitor = answer[0].to_raw_fd()

    def _hear_sleep(self, body: tuple[Any, ...]) -> None:
        if body[0]:
            self.sleepComes.emit()

    def _hear_lock(self, _body: tuple[Any, ...]) -> None:
        self.screenLocked.emit()

    def _hear_screen(self, body: tuple[Any, ...]) -> None:
        if body[0]:
            self.screenLocked.emit()


def system_address() -> str:
    """Return where the bus of the system is, or an empty text; never one that lies across a network."""
    return _local(os.environ.get("DBUS_SYSTEM_BUS_ADDRESS") or _socket("/run/dbus/system_bus_socket"))


def session_address() -> str:
    """Return where the bus of whoever is logged in is, or an empty text; never one that lies across a network."""
    folder = os.environ.get("XDG_RUNTIME_DIR", "")
    return _local(os.environ.get("DBUS_SESSION_BUS_ADDRESS") or (_socket(f"{folder}/bus") if folder else ""))


def _socket(path: str) -> str:
    return f"unix:path={path}" if os.path.exists(path) else ""  # noqa: PTH110 - nothing else of a path is wanted


def _local(address: str) -> str:
    is_local = sys.platform.startswith("linux") and all(part.startswith("unix:") for part in address.split(";") if part)
    return address if is_local else ""
