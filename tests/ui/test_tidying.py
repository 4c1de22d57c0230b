import gc
import subprocess
import sys
import threading

import shiboken6
from PySide6.QtCore import QObject

from connector_desk.ui.tasks import Tasks

FROM_A_WORKER = """
import gc, threading, weakref
import connector_desk.ui
from PySide6.QtWidgets import QApplication, QWidget
from connector_desk.ui.tasks import Tasks

class Circle(QWidget):
    def __init__(self):
        super().__init__()
        self.me = self
        weakref.finalize(self, lambda: gone.append(threading.current_thread() is threading.main_thread()))

gone = []
app = QApplication([])
tasks = Tasks(app)
for _ in range(30):
    Circle()
def busy(_ticket):
    return [{"a": [n]} for n in range(200_000)] and len(gone)
class Hear(Tasks):
    def done(self, number):
        print(number)
        from PySide6.QtTest import QTest
        QTest.qWait(1200)
        print(len(gone), all(gone), gc.isenabled())
        app.quit()
    def failed(self, error):
        raise error
heard = Hear(app)
tasks.start(busy, heard.done, heard.failed)
app.exec()
"""

LAST_HELD_BY_A_JOB = """
import gc, threading, time, weakref
import connector_desk.ui
import shiboken6
from PySide6.QtCore import QObject
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from connector_desk.ui.tasks import Tasks

class Page(QObject):
    def __init__(self):
        super().__init__()
        self.tasks = Tasks(self)
    def done(self, _result):
        heard.append("done")
    def failed(self, _error):
        heard.append("failed")

def begin(page, act):
    sheet = QWidget()
    weakref.finalize(sheet, lambda: gone.append(threading.current_thread().name))
    def job(_ticket):
        gate.wait()
        return act(sheet)
    page.tasks.start(job, page.done, page.failed)

def end():
    gc.collect()
    gate.set()
    QTest.qWait(200)
    gate.clear()
    gc.collect()

app, gate, gone, heard = QApplication([]), threading.Event(), [], []
page = Page()
begin(page, lambda _sheet: 1)
end()
begin(page, lambda _sheet: 1 / 0)
end()
for act in (lambda sheet: sheet, lambda _sheet: 1 / 0):
    leaving = Page()
    begin(leaving, act)
    shiboken6.delete(leaving)
    del leaving
    end()
print(heard, gone)
"""


def test_the_worker_of_a_page_that_is_gone_ends_after_its_job(qtbot):
    page, gate, done = QObject(), threading.Event(), threading.Event()
    tasks = Tasks(page)

    def job(_ticket):
        gate.wait(60)
        names.append(threading.current_thread().name)
        done.set()

    names = []
    tasks.start(job, lambda _result: None, lambda _error: None)
    shiboken6.delete(page)
    gate.set()
    assert done.wait(60)
    qtbot.waitUntil(lambda: names[0] not in {one.name for one in threading.enumerate()}, timeout=60_000)
    assert tasks is not None


def test_what_only_a_job_still_holds_goes_away_in_the_thread_of_the_window():
    done = subprocess.run(
        [sys.executable, "-c", LAST_HELD_BY_A_JOB], capture_output=True, text=True, check=False, timeout=60
    )
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout == f"{['done', 'failed']} {['MainThread'] * 4}\n"


def test_a_worker_never_takes_widgets_away():
    done = subprocess.run([sys.executable, "-c", FROM_A_WORKER], capture_output=True, text=True, check=True, timeout=60)
    assert done.stdout.split() == ["0", "30", "True", "False"]


def test_no_other_thread_of_a_test_run_searches_once_there_may_be_widgets(qapp):
    assert not gc.isenabled()


def test_what_nobody_uses_is_taken_away_from_time_to_time():
    from connector_desk.ui.tidying import tidy

    before = gc.isenabled()
    gc.disable()
    kept = [[] for _ in range(2000)]
    tidy()
    assert gc.get_count()[0] < gc.get_threshold()[0]
    assert len(kept) == 2000
    if before:
        gc.enable()
