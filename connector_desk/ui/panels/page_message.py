"""Says on a page why the desk did not do something; it stays until somebody understood it or it is solved."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from connector_desk.domain.errors import DeskError
from connector_desk.domain.words import Words
from connector_desk.ui.widgets.banner import ThreePartMessage
from connector_desk.ui.widgets.buttons import QuietButton
from connector_desk.words.errors import explain


class PageMessage(QWidget):
    """Holds at most one message; without one it takes no room. `shown` is the message, or None."""

    def __init__(self, words: Words) -> None:
        super().__init__()
        self._words = words
        self.shown: ThreePartMessage | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self.hide()

    def tell(self, error: DeskError) -> None:
        """Show what happened, what is safe and what to do now."""
        self.clear()
        message = explain(error, self._words)
        close = QuietButton(self.tr("Understood"), "check")
        close.clicked.connect(self.clear)
        self.shown = ThreePartMessage(message.happened, message.safe, message.now, acts=(close,))
        self._column.addWidget(self.shown)
        self.show()

    def clear(self) -> None:
        """Take the message away."""
        if self.shown is not None:
            self.shown.hide()
            self.shown.deleteLater()
            self.shown = None
        self.hide()
