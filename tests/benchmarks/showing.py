"""Show the place Residents, over a desk or over rows that are ready, and wait until the list is painted."""

import time
from collections.abc import Sequence

import measure  # noqa: F401 - puts the checkout on the path
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QWidget

import connector_desk.ui  # noqa: F401 - before Qt
from connector_desk import bootstrap
from connector_desk.device.resources import resources_folder
from connector_desk.domain.lines import ResidentLine
from connector_desk.ui import theme
from connector_desk.ui.panels.resident_list import ResidentList
from connector_desk.ui.start import prepare


def application() -> QApplication:
    """Return the application, dressed as for a person."""
    app = QApplication.instance() or QApplication([])
    prepare(app, resources_folder(), bootstrap.words(), is_dark=False)
    fonts = resources_folder() / "fonts"
    theme.load_fonts(fonts, sorted(path.name for path in fonts.glob("*.ttf")))
    theme.apply(app, "light")
    return app


class ReadyFiles:
    """Rows that need no fetching: the floor."""

    def __init__(self, lines: Sequence[ResidentLine]) -> None:
        self._lines = lines

    def lines(self, text: str = "", after: object = None, limit: int = 60) -> Sequence[ResidentLine]:
        """Return the same rows for every question."""
        return self._lines[:limit]


class Painted(QObject):
    """Watches a widget: `is_painted` says whether it was painted since."""

    def __init__(self, watched: QWidget) -> None:
        super().__init__(watched)
        self._watched = watched
        self.is_painted = False
        watched.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Remember that a paint came by; it is done when the events are."""
        if event.type() is QEvent.Type.Paint:
            self.is_painted = True
        return False

    def leave(self) -> None:
        """Watch no longer."""
        self._watched.removeEventFilter(self)
        self.deleteLater()


def until_painted(app: QApplication, watched: QWidget) -> None:
    """Run events until the widget was painted."""
    painted = Painted(watched)
    while not painted.is_painted:
        app.processEvents()
    painted.leave()


def shown(app: QApplication, files: object) -> ResidentList:
    """Return the list of residents, painted."""
    page = ResidentList(files)
    page.resize(1088, 760)
    page.show()
    until_painted(app, page.list.view.viewport())
    return page


def seconds_to_show(app: QApplication, files: object) -> float:
    """Return how long it takes from the first line to the painted list."""
    start = time.perf_counter()
    page = shown(app, files)
    taken = time.perf_counter() - start
    page.hide()
    page.deleteLater()
    app.processEvents()
    return taken
