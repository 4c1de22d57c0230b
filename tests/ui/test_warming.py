"""What takes a moment is done beforehand, off the thread of the window."""

import threading

from PySide6.QtCore import QObject

from connector_desk.ui import warming


def test_it_runs_by_itself_in_another_thread(qtbot, monkeypatch):
    monkeypatch.setattr(warming, "AFTER_MS", 1)
    ran = []
    parent = QObject()
    warming.Warming(lambda: ran.append(threading.current_thread()), parent)
    qtbot.waitUntil(lambda: bool(ran))
    assert ran[0] is not threading.main_thread()


def test_a_desk_that_was_locked_meanwhile_is_no_fault(qtbot, monkeypatch):
    monkeypatch.setattr(warming, "AFTER_MS", 1)
    ran = []

    def interrupted():
        ran.append(1)
        raise InterruptedError

    parent = QObject()
    made = warming.Warming(interrupted, parent)
    qtbot.waitUntil(lambda: bool(ran))
    qtbot.waitUntil(lambda: not made._tasks._waiting)
