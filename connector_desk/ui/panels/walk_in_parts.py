"""Where the three parts of the counter stand: beside each other, or with large text below each other."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from connector_desk.ui import theme
from connector_desk.ui.widgets.card import Scroll
from connector_desk.ui.widgets.page_head import Pane, Panes

BESIDE_UP_TO = 1.1
"""With larger text than this nothing would fit beside the form without being cut off."""


class CounterParts(QWidget):
    """Day, form and help. Large text puts the form first, for there the work is."""

    def __init__(self, day: QWidget, form: QWidget, aside: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._day, self._form, self._aside = day, form, aside
        self._scrolls: list[Scroll] = []
        self._arranged: QWidget | None = None
        self._is_large = False
        self._place = QVBoxLayout(self)
        self._place.setContentsMargins(0, 0, 0, 0)
        self.dress()

    def dress(self) -> None:
        """Arrange the parts for the present text size."""
        is_large = theme.current().scale > BESIDE_UP_TO
        if self._arranged is not None and is_large == self._is_large:
            return
        self._is_large = is_large
        self._let_go()
        self._arranged = self._below_each_other() if is_large else self._beside_each_other()
        self._place.addWidget(self._arranged)

    def _let_go(self) -> None:
        # Held until the parts stand free: what a scroll area lets go of takes its children along.
        held = [scroll.takeWidget() for scroll in self._scrolls]
        self._scrolls.clear()
        for part in (self._day, self._form, self._aside):
            part.setParent(None)
        held.clear()
        if self._arranged is not None:
            self._place.removeWidget(self._arranged)
            self._arranged.deleteLater()

    def _beside_each_other(self) -> QWidget:
        self._scrolls = [Scroll(part) for part in (self._day, self._form, self._aside)]
        day, form, aside = self._scrolls
        return Panes([Pane(day, 20, 216), Pane(form, 50, 490), Pane(aside, 29, 290)])

    def _below_each_other(self) -> QWidget:
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 6, 0)
        column.setSpacing(12)
        for part in (self._form, self._aside, self._day):
            part.setProperty("pane", True)
            column.addWidget(part)
        self._scrolls = [Scroll(content)]
        return self._scrolls[0]
