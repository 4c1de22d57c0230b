"""The middle of the place for printing: the sheet itself, or why there is none."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from connector_desk.ui import theme
from connector_desk.ui.panels.paper_preview import PaperPreview
from connector_desk.ui.theme import Role
from connector_desk.ui.widgets.banner import ThreePartMessage
from connector_desk.ui.widgets.buttons import SecondButton
from connector_desk.ui.widgets.empty import EmptyState
from connector_desk.ui.widgets.layouts import clear_layout
from connector_desk.ui.widgets.text import Text
from connector_desk.words.message import Message


class SheetInSight(QWidget):
    """Shows a paper, a paper being made, or three sentences on why it cannot be made."""

    mendAsked = Signal()
    """The person wants to go where the reason can be taken away."""

    def __init__(self) -> None:
        super().__init__()
        self._title = Text("", Role.DETAIL)
        self._preview = PaperPreview(self.tr("The sheet as it prints"))
        self._stopped = QWidget()
        self._reason = QVBoxLayout(self._stopped)
        self._reason.setContentsMargins(0, 0, 0, 0)
        self._making = EmptyState(self.tr("The sheet is being made."), "")
        self._empty = EmptyState(
            self.tr("What you see here is what comes out of the printer."), self.tr("Choose a paper on the left.")
        )
        self._stack = QStackedWidget()
        for widget in (self._empty, self._making, self._preview, self._stopped):
            self._stack.addWidget(widget)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 0)
        column.setSpacing(4)
        column.addWidget(self._title)
        column.addWidget(self._stack, 1)
        self.dress()

    @property
    def page_count(self) -> int:
        """How many sheets the paper in sight has."""
        return self._preview.page_count

    def dress(self) -> None:
        """Keep a sheet readable also where it stands above the rest of the page."""
        self._stack.setMinimumHeight(theme.current().px(460))

    def show_title(self, title: str, *, is_making: bool) -> None:
        """Say which paper it is; while it is being made, the one before is not shown under its name."""
        self._title.setText(title)
        if is_making:
            self._stack.setCurrentWidget(self._making)

    def show_pdf(self, content: bytes) -> None:
        """Show a paper: the very bytes that print."""
        self._preview.show_pdf(content)
        self._stack.setCurrentWidget(self._preview)

    def show_reason(self, message: Message, mend: str) -> None:
        """Say why there is no paper, with one act that goes where it can be mended (or none)."""
        clear_layout(self._reason)
        acts = []
        if mend:
            act = SecondButton(mend, "arrow-right")
            act.clicked.connect(lambda: self.mendAsked.emit())
            acts.append(act)
        self._reason.addWidget(ThreePartMessage(message.happened, message.safe, message.now, acts=acts))
        self._reason.addStretch(1)
        self._preview.clear()
        self._stack.setCurrentWidget(self._stopped)

    def show_nothing(self) -> None:
        """Say what this place is for."""
        self._title.setText("")
        self._preview.clear()
        self._stack.setCurrentWidget(self._empty)
