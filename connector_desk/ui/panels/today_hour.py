"""On Today: a walk-in hour that was left open since an earlier day."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from connector_desk.domain.walk_in_hour import WalkInHour
from connector_desk.domain.words import Words
from connector_desk.ui import rights
from connector_desk.ui.panels.hour_words import hours_of
from connector_desk.ui.places import Place
from connector_desk.ui.widgets.banner import Banner
from connector_desk.ui.widgets.buttons import QuietButton
from connector_desk.ui.widgets.shapes import Shape


class HourLeftLine(QWidget):
    """There only while such an hour is open, and for who sees the counter."""

    counterAsked = Signal()

    def __init__(self, left_open: Callable[[], WalkInHour | None], words: Words) -> None:
        super().__init__()
        self._left_open, self._words = left_open, words
        way = QuietButton(self.tr("To the walk-in"), "door")
        way.clicked.connect(lambda: self.counterAsked.emit())
        self._banner = Banner(Shape.UNSAVED, "", acts=(way,))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._banner)
        self.hide()

    def refresh(self) -> None:
        """Look whether an hour was left open."""
        hour = self._left_open() if rights.may_see(Place.WALK_IN) else None
        if hour is not None:
            self._banner.say(self.tr("A walk-in hour is still open."), hours_of(self._words, hour))
        self.setVisible(hour is not None)
