"""The log of a walk-in hour on the screen, to be printed or kept."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QGridLayout, QWidget

from connector_desk.domain.entity import Kind
from connector_desk.domain.walk_in_hour import WalkInHour
from connector_desk.domain.words import Words
from connector_desk.ui import rights
from connector_desk.ui.dialogs.form import FormDialog
from connector_desk.ui.panels.hour_words import hour_lines, hours_of
from connector_desk.ui.theme import Role
from connector_desk.ui.widgets.buttons import QuietButton
from connector_desk.ui.widgets.card import FactLine, Sheet
from connector_desk.ui.widgets.text import Text


class HourLogDialog(FormDialog):
    """Shows what was counted. `kept` asks to print it, `fileAsked` to keep it as a PDF."""

    fileAsked = Signal()

    def __init__(
        self, hour: WalkInHour, helpers: Mapping[str, str], words: Words, *, parent: QWidget | None = None
    ) -> None:
        super().__init__(words, parent)
        self._hour = hour
        self.call(self.tr("The hour in numbers"), self.tr("Print the log"), hours_of(words, hour))
        rights.changes(self.main, Kind.PRINTOUTS)
        for head, lines in hour_lines(words, hour, helpers):
            sheet = Sheet()
            sheet.body.addWidget(Text(head, Role.HEAD))
            sheet.body.addLayout(_numbers(lines))
            self.body.addWidget(sheet)
        if hour.note:
            self.body.addWidget(FactLine(self.tr("For the next ones"), hour.note, "pencil"))
        keep = rights.changes(QuietButton(self.tr("Keep as a PDF"), "sheet", "Ctrl S"), Kind.PRINTOUTS)
        keep.clicked.connect(lambda: self.fileAsked.emit())
        keep.setShortcut(QKeySequence("Ctrl+S"))
        self.body.addWidget(keep, 0, Qt.AlignmentFlag.AlignLeft)
        self.body.addStretch(1)

    def draft(self) -> str:
        """Return which hour it is."""
        return self._hour.id


def _numbers(lines: Sequence[tuple[str, int]]) -> QGridLayout:
    """Return what was counted at the left, and how often at the right."""
    grid = QGridLayout()
    grid.setVerticalSpacing(2)
    grid.setColumnStretch(0, 1)
    for at, (name, number) in enumerate(lines):
        grid.addWidget(Text(name), at, 0)
        grid.addWidget(Text(str(number), Role.NUMBER_STRONG, wrap=False), at, 1)
    return grid
