"""A bus of its own with what answers on it as logind does: the desk's part of the talk is real."""

import os
import subprocess
import threading
from pathlib import Path
from typing import Any

from jeepney import DBusAddress, HeaderFields, Message, MessageType, new_method_return, new_signal
from jeepney.bus_messages import message_bus
from jeepney.io.blocking import open_dbus_connection

CONFIG = """<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig><type>session</type><listen>unix:path={socket}</listen><auth>EXTERNAL</auth>
<policy context="default">
<allow send_destination="*" eavesdrop="true"/><allow eavesdrop="true"/><allow own="*"/>
</policy>
</busconfig>
"""
LOGIND = "org.freedesktop.login1"
SESSION = "/org/freedesktop/login1/session/c7"


class FakeLogind:
    """Answers Inhibit with one end of a pipe: the other end tells when the desk let go of it."""

    def __init__(self, folder: Path) -> None:
        socket = folder / "bus"
        config = folder / "bus.conf"
        config.write_text(CONFIG.format(socket=socket))
        self._bus = subprocess.Popen(
            ["dbus-daemon", f"--config-file={config}", "--nofork", "--print-address=1"],
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
        )
        assert self._bus.stdout is not None
        self.address = self._bus.stdout.readline().strip()
        self.asked: list[tuple[str, tuple[Any, ...]]] = []
        self._held: list[int] = []
        self._talk = open_dbus_connection(self.address, enable_fds=True)
        self._talk.send_and_get_reply(message_bus.RequestName(LOGIND))
        self._thread = threading.Thread(target=self._serve, daemon=True)
        self._thread.start()

    def inhibits(self) -> bool:
        """Say whether somebody holds the last inhibitor that was given."""
        if not self._held:
            return False
        os.set_blocking(self._held[-1], False)
        try:
            return os.read(self._held[-1], 1) != b""
        except BlockingIOError:
            return True

    def sleep(self, *, is_coming: bool = True) -> None:
        self._say("/org/freedesktop/login1", f"{LOGIND}.Manager", "PrepareForSleep", "b", (is_coming,))

    def lock_session(self, path: str = SESSION) -> None:
        self._say(path, f"{LOGIND}.Session", "Lock", None, ())

    def screen(self, interface: str, *, is_locked: bool) -> None:
        self._say("/" + interface.replace(".", "/"), interface, "ActiveChanged", "b", (is_locked,))

    def stop(self) -> None:
        self._bus.terminate()
        self._bus.communicate()
        self._thread.join()
        self._talk.close()
        for end in self._held:
            os.close(end)

    def _say(self, path: str, interface: str, member: str, signature: str | None, body: tuple[Any, ...]) -> None:
        self._talk.send(new_signal(DBusAddress(path, interface=interface), member, signature, body))

    def _serve(self) -> None:
        try:
            while True:
                self._answer(self._talk.receive())
        except (OSError, ConnectionError, EOFError):
            return

    def _answer(self, message: Message) -> None:
        if message.header.message_type is not MessageType.method_call:
            return
        act = message.header.fields[HeaderFields.member]
        self.asked.append((act, tuple(message.body)))
        if act == "Inhibit":
            kept, given = os.pipe()
            self._held.append(kept)
            self._talk.send(new_method_return(message, "h", (given,)))
            os.close(given)
        elif act in {"GetSession", "GetSessionByPID"}:
            self._talk.send(new_method_return(message, "o", (SESSION,)))
