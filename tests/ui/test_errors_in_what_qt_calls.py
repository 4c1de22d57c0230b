"""An error in a method that Qt calls reaches the log; on Python 3.11 PySide6 6.12 died of it."""

import subprocess
import sys

import pytest

RAISES = """
import sys
import connector_desk.ui
import shiboken6
from PySide6.QtCore import QAbstractListModel, QEvent, QObject, QSize
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

def gone():
    widget = QWidget()
    shiboken6.delete(widget)
    widget.isVisible()

RAISE = {"text": lambda: int("x"), "nothing": lambda: next(iter(())), "gone": gone, "own": lambda: 1 / 0}[sys.argv[1]]

class Raises(QWidget):
    def event(self, event):
        return RAISE() if event.type() == QEvent.Type.User else super().event(event)
    def eventFilter(self, watched, event):
        return RAISE()
    def sizeHint(self):
        return RAISE()

class Model(QAbstractListModel):
    def rowCount(self, parent=None):
        return 1
    def data(self, index, role=0):
        return RAISE()

app, heard = QApplication([]), []
sys.excepthook = lambda kind, error, trace: heard.append(kind.__name__)
raises, watched, holder, model = Raises(), QObject(), QWidget(), Model()
watched.installEventFilter(raises)
QVBoxLayout(holder).addWidget(raises)
for act in (
    lambda: QApplication.sendEvent(raises, QEvent(QEvent.Type.User)),
    lambda: QApplication.sendEvent(watched, QEvent(QEvent.Type.User)),
    lambda: holder.layout().sizeHint(),
    lambda: model.itemData(model.index(0)),
):
    try:
        act()
    except Exception as error:
        heard.append(type(error).__name__)
print(sorted(set(heard)))
"""


@pytest.mark.parametrize(
    ("what", "heard"),
    [("text", "ValueError"), ("nothing", "StopIteration"), ("gone", "RuntimeError"), ("own", "ZeroDivisionError")],
)
def test_an_error_in_what_qt_calls_is_heard_and_the_window_goes_on(what, heard):
    done = subprocess.run([sys.executable, "-c", RAISES, what], capture_output=True, text=True, check=False, timeout=60)
    assert (done.returncode, done.stdout, done.stderr) == (0, f"{[heard]}\n", "")


HALF_PAINTED = """
import sys
import connector_desk.ui
import shiboken6
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QApplication, QWidget

class Paints(QWidget):
    def paintEvent(self, event):
        painter = QPainter(self)
        painter.drawText(0, 0, str(1 / 0))

app, kept = QApplication([]), []
sys.excepthook = lambda kind, error, trace: kept.append(error)
for _ in range(3):
    paints = Paints()
    paints.show()
    app.processEvents()
    shiboken6.delete(paints)
print({type(error).__name__ for error in kept})
kept.clear()
"""


def test_an_error_while_painting_leaves_no_painter_behind():
    done = subprocess.run([sys.executable, "-c", HALF_PAINTED], capture_output=True, text=True, check=False, timeout=60)
    assert (done.returncode, done.stdout) == (0, "{'ZeroDivisionError'}\n")
    assert "QPaintDevice: Cannot destroy" not in done.stderr


def test_a_method_that_stands_in_for_one_of_qts_may_still_be_connected(qtbot):
    from PySide6.QtCore import Signal
    from PySide6.QtWidgets import QDialog

    class Dialog(QDialog):
        pressed = Signal(bool)
        ended = Signal(int, str)

        def accept(self):
            heard.append("accept")

        def done(self, result):
            heard.append(result)

        def setVisible(self, visible=True):
            super().setVisible(visible)

    heard, dialog = [], Dialog()
    qtbot.addWidget(dialog)
    dialog.pressed.connect(dialog.accept)
    dialog.ended.connect(dialog.done)
    dialog.pressed.emit(True)
    dialog.ended.emit(3, "x")
    dialog.setVisible()
    assert heard == ["accept", 3]
    assert dialog.isVisible()
    assert Dialog.accept.__name__ == "accept"
