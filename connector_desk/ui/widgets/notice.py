"""The line at the foot of the window that says what was done and how it comes back."""

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from connector_desk.ui import theme
from connector_desk.ui.bell import Undo
from connector_desk.ui.theme import Role
from connector_desk.ui.widgets import painting
from connector_desk.ui.widgets.buttons import QuietButton
from connector_desk.ui.widgets.card import Icon
from connector_desk.ui.widgets.text import Text

Align = Qt.AlignmentFlag


class Notice(QWidget):
    """Shows one sentence until it is closed or the next one comes; an offer to undo goes once it would not hold."""

    undoPressed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._is_newest = False
        self._words = Text("", Role.BODY_STRONG, align=Align.AlignLeft | Align.AlignVCenter)
        self._done = Icon("check", 18, "leaf")
        self._undo = QuietButton(self.tr("Bring it back"), "undo")
        self._undo.clicked.connect(lambda: self.undoPressed.emit())
        close = QuietButton(self.tr("Close"), "cross")
        close.clicked.connect(self.hide)
        row = QHBoxLayout(self)
        row.setContentsMargins(26, 2, 18, 4)
        row.setSpacing(10)
        row.addWidget(self._done)
        row.addWidget(self._words, 1)
        row.addWidget(self._undo)
        row.addWidget(close)
        self.hide()

    def tell(self, sentence: str, *, can_undo: bool, is_undone: bool = False) -> None:
        """Show a sentence; with something to undo it was done, so a tick and the undo button stand beside it.

        Undo is offered where it takes back what was done for this sentence and nothing else. Where the sentence tells
        of an undo itself, the button leads further back and says so.
        """
        is_offered, self._is_newest = can_undo and (self._is_newest or is_undone), False
        self._words.setText(sentence)
        self._undo.setText(self.tr("One more step back") if is_undone else self.tr("Bring it back"))
        self._undo.setVisible(is_offered)
        self._done.setVisible(can_undo)
        self.setAccessibleName(sentence)
        self.show()

    def hear(self, undo: Undo) -> None:
        """Know what undo takes back now; an offer goes where that is another act than its sentence says."""
        self._is_newest = undo is Undo.THIS
        if undo is not Undo.SAME and self._undo.isVisibleTo(self):
            self.hide()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the strip and its upper line."""
        worn, painter, rect = theme.current(), painting.start(self), QRectF(self.rect())
        painter.fillRect(rect, worn.color("paper"))
        painter.fillRect(QRectF(0, 0, rect.width(), 1), worn.color("edge"))
