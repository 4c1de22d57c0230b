"""What the system says about sleep and a locked screen, on a bus of its own."""

import os
import sys

import pytest

from connector_desk.ui import session
from connector_desk.ui.session import SessionWatch

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="only Linux has such a bus")


@pytest.fixture
def logind(tmp_path, monkeypatch):
    from tests.ui.fake_logind import FakeLogind

    fake = FakeLogind(tmp_path)
    monkeypatch.setenv("DBUS_SYSTEM_BUS_ADDRESS", fake.address)
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", fake.address)
    monkeypatch.delenv("XDG_SESSION_ID", raising=False)
    yield fake
    fake.stop()


@pytest.fixture
def watch(qapp, qtbot, logind):
    made = SessionWatch()
    made.listen()
    qtbot.waitUntil(lambda: made._inhibitor is not None and len(logind.asked) == 2)
    # One round over the bus more: the signals of the session are subscribed to after its answer.
    qtbot.wait(50)
    yield made
    made.stop()


def test_it_asks_the_system_to_wait_and_which_session_this_is(watch, logind):
    assert dict(logind.asked)["GetSessionByPID"] == (os.getpid(),)
    what, who, why, mode = dict(logind.asked)["Inhibit"]
    assert (what, who, mode) == ("sleep", "Connector Desk", "delay")
    assert why
    assert logind.inhibits()


def test_sleep_is_heard_and_the_system_waits_until_it_is_let_go(qtbot, watch, logind):
    with qtbot.waitSignal(watch.sleepComes):
        logind.sleep()
    assert logind.inhibits()
    watch.stop()
    assert not logind.inhibits()


def test_waking_up_is_not_going_to_sleep(qtbot, watch, logind):
    with qtbot.assertNotEmitted(watch.sleepComes, wait=200):
        logind.sleep(is_coming=False)


def test_the_lock_of_this_session_is_heard_and_no_other(qtbot, watch, logind):
    with qtbot.assertNotEmitted(watch.screenLocked, wait=200):
        logind.lock_session("/org/freedesktop/login1/session/c8")
    with qtbot.waitSignal(watch.screenLocked):
        logind.lock_session()


@pytest.mark.parametrize("screen", session.SCREENS)
def test_a_locked_screen_is_heard(qtbot, watch, logind, screen):
    with qtbot.assertNotEmitted(watch.screenLocked, wait=100):
        logind.screen(screen, is_locked=False)
    with qtbot.waitSignal(watch.screenLocked):
        logind.screen(screen, is_locked=True)


def test_after_it_stopped_nothing_is_heard_and_it_can_begin_again(qtbot, watch, logind):
    watch.stop()
    with qtbot.assertNotEmitted(watch.sleepComes, wait=200):
        logind.sleep()
    watch.listen()
    qtbot.waitUntil(logind.inhibits)
    with qtbot.waitSignal(watch.sleepComes):
        logind.sleep()


def test_a_session_that_says_its_name_is_asked_for_by_it(qtbot, qapp, logind, monkeypatch):
    monkeypatch.setenv("XDG_SESSION_ID", "7")
    watch = SessionWatch()
    watch.listen()
    qtbot.waitUntil(lambda: ("GetSession", ("7",)) in logind.asked)
    watch.stop()


@pytest.mark.parametrize("address", ["", "unix:path=/nowhere/at/all", "tcp:host=127.0.0.1,port=9"])
def test_without_a_bus_on_this_machine_there_is_no_trouble(qtbot, qapp, monkeypatch, tmp_path, address):
    for name in ("DBUS_SYSTEM_BUS_ADDRESS", "DBUS_SESSION_BUS_ADDRESS"):
        monkeypatch.setenv(name, address)
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    monkeypatch.setattr(session, "_socket", lambda _path: "")
    watch = SessionWatch()
    watch.listen()
    assert watch._buses == []
    watch.stop()


def test_an_address_across_a_network_is_no_address(monkeypatch):
    for address in ("tcp:host=example.org,port=9", "unix:path=/run/bus;tcp:host=example.org", "autolaunch:"):
        monkeypatch.setenv("DBUS_SYSTEM_BUS_ADDRESS", address)
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", address)
        assert session.system_address() == session.session_address() == ""
    monkeypatch.setenv("DBUS_SYSTEM_BUS_ADDRESS", "unix:path=/run/bus,guid=0")
    assert session.system_address() == "unix:path=/run/bus,guid=0"
