"""How far something is that takes a while: a sentence, a bar, and an act that stops it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from connector_desk.ui.widgets.buttons import QuietButton
from connector_desk.ui.widgets.text import Text


class Progress(QWidget):
    """Hidden until `begin`; `stopAsked` says that somebody does not want to wait."""

    stopAsked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sentence = ""
        self._text = Text("")
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setRange(0, 100)
        self._stop = QuietButton(self.tr("Stop"), "cross")
        self._stop.clicked.connect(self.stopAsked)
        self.setFocusProxy(self._stop)
        words = QHBoxLayout()
        words.addWidget(self._text, 1)
        words.addWidget(self._stop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addLayout(words)
        column.addWidget(self._bar)
        self.hide()

    def begin(self, sentence: str, *, can_stop: bool = True) -> None:
        """Show the sentence; {percent} in it is how far it is."""
        self._sentence = sentence
        self._stop.setVisible(can_stop)
        self.show_part(0.0)
        self.show()

    def show_part(self, fraction: float) -> None:
        """Show how far it is, from 0 to 1."""
        percent = round(fraction * 100)
        said = self._sentence.format(percent=percent)
        self._text.setText(said)
        self._bar.setValue(percent)
        self._bar.setAccessibleName(said)

    def end(self) -> None:
        """Take it away."""
        self.hide()
