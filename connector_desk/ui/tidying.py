"""Python's search for what nobody uses any more, kept to the thread of the window.

It runs in whichever thread happens to make the next object. In a worker thread it took widgets away that the window's
thread was working with, and the program died (seen while a letter was set in type just after a dialog was closed).
"""

import gc

from PySide6.QtCore import QCoreApplication, QTimer

EVERY_MS = 500
_NAME = "tidying"


def tidy_here() -> None:
    """Stop the search in other threads and do it here, in the thread of the application; once is enough."""
    app = QCoreApplication.instance()
    if app is None or app.findChild(QTimer, _NAME) is not None:
        return
    gc.disable()
    timer = QTimer(app)
    timer.setObjectName(_NAME)
    timer.setInterval(EVERY_MS)
    timer.timeout.connect(tidy)
    timer.start()


def tidy() -> None:
    """Search as far as Python itself would: the young often, the old seldom."""
    oldest = -1
    for generation, (count, limit) in enumerate(zip(gc.get_count(), gc.get_threshold(), strict=True)):
        if count <= limit:
            break
        oldest = generation
    if oldest >= 0:
        gc.collect(oldest)
