"""Hears from the system, on Linux, that the laptop goes to sleep or that its screen is locked.

Where there is no such bus nothing is heard, and the desk locks by its own clock alone.
"""

import os
from collections.abc import Callable

from PySide6.QtCore import SLOT, QCoreApplication, QObject, Signal, Slot
from PySide6.QtDBus import (
    QDBusConnection,
    QDBusMessage,
    QDBusObjectPath,
    QDBusPendingCallWatcher,
    QDBusUnixFileDescriptor,
)

LOGIND = "org.freedesktop.login1"
LOGIND_PATH = "/org/freedesktop/login1"
MANAGER = f"{LOGIND}.Manager"
SCREENS = ("org.freedesktop.ScreenSaver", "org.gnome.ScreenSaver")
_SYSTEM, _SESSION = "desk-system-bus", "desk-session-bus"


class SessionWatch(QObject):
    """Emits `sleepComes` and `screenLocked` while it listens.

    As long as it listens the system waits with sleeping, for a few seconds at most, until `stop` lets it go.
    """

    sleepComes = Signal()
    screenLocked = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._is_listening = False
        self._inhibitor: int | None = None
        self._buses: dict[str, QDBusConnection] = {}

    def listen(self) -> None:
        """Begin to listen, and ask the system to wait until the desk is locked; returns at once."""
        self._is_listening = True
        system = self._bus(_SYSTEM, system_address())
        if system is not None:
            self._hear(system, (LOGIND, LOGIND_PATH, MANAGER, "PrepareForSleep"), "_hear_sleep(bool)")
            said = QCoreApplication.translate("SessionWatch", "The desk locks first.")
            self._ask(system, "Inhibit", ["sleep", "Connector Desk", said, "delay"], self._keep_inhibitor)
            own = os.environ.get("XDG_SESSION_ID", "")
            if own:
                self._ask(system, "GetSession", [own], self._hear_session)
            else:
                self._ask(system, "GetSessionByPID", [os.getpid()], self._hear_session)
        session = self._bus(_SESSION, session_address())
        if session is not None:
            for screen in SCREENS:
                self._hear(session, ("", "", screen, "ActiveChanged"), "_hear_screen(bool)")

    def stop(self) -> None:
        """Hear nothing any more, and let the system sleep."""
        self._is_listening = False
        if self._inhibitor is not None:
            os.close(self._inhibitor)
            self._inhibitor = None
        self._buses.clear()
        for name in (_SYSTEM, _SESSION):
            QDBusConnection.disconnectFromBus(name)

    def _bus(self, name: str, address: str) -> QDBusConnection | None:
        if not address:
            return None
        bus = QDBusConnection.connectToBus(address, name)
        if not bus.isConnected():
            QDBusConnection.disconnectFromBus(name)
            return None
        self._buses[name] = bus
        return bus

    def _hear(self, bus: QDBusConnection, signal: tuple[str, str, str, str], slot: str) -> None:
        """Listen to a signal: the service, path, interface and name; an empty text means any."""
        # The annotations of PySide6 6.12 ask for bytes here, which it then refuses.
        bus.connect(*signal, self, SLOT(slot))  # type: ignore[call-overload]

    def _ask(self, bus: QDBusConnection, act: str, given: list[object], then: Callable[[object], None]) -> None:
        message = QDBusMessage.createMethodCall(LOGIND, LOGIND_PATH, MANAGER, act)
        message.setArguments(given)

        def hear(answered: QDBusPendingCallWatcher) -> None:
            answers = answered.reply().arguments()
            answered.deleteLater()
            if answers and self._is_listening and not answered.isError():
                then(answers[0])

        QDBusPendingCallWatcher(bus.asyncCall(message), self).finished.connect(hear)

    def _keep_inhibitor(self, answer: object) -> None:
        if isinstance(answer, QDBusUnixFileDescriptor):
            self._inhibitor = os.dup(answer.fileDescriptor())

    def _hear_session(self, answer: object) -> None:
        if isinstance(answer, QDBusObjectPath):
            self._hear(self._buses[_SYSTEM], (LOGIND, answer.path(), f"{LOGIND}.Session", "Lock"), "_hear_lock()")

    @Slot(bool)
    def _hear_sleep(self, is_coming: bool) -> None:
        if is_coming:
            self.sleepComes.emit()

    @Slot()
    def _hear_lock(self) -> None:
        self.screenLocked.emit()

    @Slot(bool)
    def _hear_screen(self, is_locked: bool) -> None:
        if is_locked:
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
    return address if all(part.startswith("unix:") for part in address.split(";") if part) else ""
