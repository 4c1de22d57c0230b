"""Everybody has had word: the lit street, small things for spare time, and the usual first act."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QWidget

from connector_desk.ui import rights, theme
from connector_desk.ui.panels.today_aside import RowSection
from connector_desk.ui.places import Place
from connector_desk.ui.widgets.buttons import MainButton
from connector_desk.ui.widgets.empty import EmptyState
from connector_desk.ui.widgets.rows import RowView


class CalmPanel(QWidget):
    """What Today shows when nobody waits."""

    goAsked = Signal(str, str)
    welcomeAsked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._spare = RowSection(self.tr("If you have time left"))
        self._spare.goAsked.connect(self.goAsked)
        self._welcome = rights.leads_to(MainButton(self.tr("Somebody comes in"), "plus", "F2"), Place.WALK_IN)
        # The key works in the whole window; two owners of one key would silence it.
        self._welcome.setShortcut(QKeySequence())
        self._welcome.clicked.connect(lambda: self.welcomeAsked.emit())
        self.setFocusProxy(self._welcome)
        self._state = EmptyState(
            self.tr("Everybody has had word"),
            self.tr("Nobody waits. You did that for each other."),
            acts=(self._welcome,),
            below=self._spare,
            has_street=True,
        )
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addStretch(1)
        row.addWidget(self._state, 8)
        row.addStretch(1)
        self.dress()

    def dress(self) -> None:
        """Keep the picture and the list in the middle, not wider than one reads."""
        self._state.setMaximumWidth(theme.current().px(680))

    def show_rows(self, rows: list[tuple[RowView, str, str]]) -> None:
        """Show the small things, each with the place and id that it opens."""
        self._spare.show_rows(rows)
