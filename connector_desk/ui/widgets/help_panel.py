"""F1: the keys of the desk, on paper over the page."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from connector_desk.ui.theme import Role
from connector_desk.ui.widgets.buttons import SecondButton
from connector_desk.ui.widgets.card import Scroll
from connector_desk.ui.widgets.chip import KeyCap
from connector_desk.ui.widgets.looks_choice import LooksChoice
from connector_desk.ui.widgets.text import Text
from connector_desk.ui.widgets.veil import Veil


class HelpPanel(Veil):
    """Lists the keys, which are printed on the buttons too, and lets one choose how the desk looks."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, width=840)
        self.panel.column.setContentsMargins(24, 18, 24, 14)
        self.panel.column.addWidget(LooksChoice())
        self.panel.column.addWidget(Text(self.tr("The keys of the desk"), Role.SECTION))
        sheet = QWidget()
        grid = QGridLayout(sheet)
        grid.setHorizontalSpacing(20)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(1, 1)
        grid.setColumnStretch(3, 1)
        keys = self._keys()
        half = (len(keys) + 1) // 2
        for at, (key, words) in enumerate(keys):
            left = 2 * (at // half)
            grid.addWidget(KeyCap(key), at % half, left, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop)
            grid.addWidget(Text(words), at % half, left + 1)
        grid.setRowStretch(grid.rowCount(), 1)
        self._scroll = Scroll(sheet)
        self.panel.column.addWidget(self._scroll, 1)
        self._close = SecondButton(self.tr("Back to work"), "", "Esc")
        self._close.clicked.connect(self.leave)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(self._close)
        self.panel.column.addLayout(foot)

    def draw(self) -> None:
        """Open with the focus on the button that closes."""
        super().draw()
        self._close.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Turn the page of keys, where the text is so large that they do not all fit."""
        bar = self._scroll.verticalScrollBar()
        steps = {Qt.Key.Key_PageDown: bar.pageStep(), Qt.Key.Key_PageUp: -bar.pageStep()}
        if event.key() in steps:
            bar.setValue(bar.value() + steps[Qt.Key(event.key())])
        else:
            super().keyPressEvent(event)

    def _keys(self) -> list[tuple[str, str]]:
        return [
            ("Ctrl K", self.tr("Search everywhere")),
            ("Ctrl 1-8", self.tr("Go to a place of the rail")),
            ("F6", self.tr("Go to the next part of the page; with Shift to the one before")),
            ("F2", self.tr("Somebody comes in: to the walk-in, and there the next number")),
            ("F7", self.tr("At the walk-in: call who comes next")),
            ("Alt M", self.tr("At the walk-in: more about the queue")),
            ("Ctrl N", self.tr("New, on this page")),
            ("Alt 1-4", self.tr("How soon, at the walk-in")),
            ("Alt 5, 6", self.tr("At the walk-in: this one goes first; help with a letter")),
            ("↑ ↓  Enter", self.tr("In a list: choose, open")),
            ("Del", self.tr("In a list: remove; undo brings it back")),
            ("F4", self.tr("Show the telephone number")),
            ("Ctrl Enter", self.tr("Save and go on")),
            ("Esc", self.tr("Later: what you typed stays as a draft")),
            ("Ctrl T", self.tr("With a resident: go through a consent together")),
            ("Ctrl E", self.tr("With a resident: the people around, large")),
            ("Ctrl J", self.tr("With a resident: the wheel, together")),
            ("Ctrl G", self.tr("On Today: go on where you were")),
            ("Ctrl M", self.tr("At the volunteers: find somebody for an ask")),
            ("Ctrl Z", self.tr("Undo")),
            ("Ctrl P", self.tr("Print")),
            ("Ctrl S", self.tr("Keep the paper as a PDF")),
            ("Ctrl + / -", self.tr("Make the paper larger or smaller")),
            ("Ctrl ↑ ↓", self.tr("At a neighbourhood table: earlier, later")),
            ("Ctrl ← →", self.tr("At a neighbourhood table: five minutes less, more")),
            ("Ctrl 9", self.tr("To the vault, for the coordinator")),
            ("F8", self.tr("Somebody else takes over, with a PIN")),
            ("F9", self.tr("Draw or open the curtain")),
            ("Ctrl L", self.tr("Lock the desk")),
            ("F1", self.tr("These keys")),
        ]
