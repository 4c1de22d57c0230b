"""A question above parts that are answered together, such as boxes, with a place for a fault below."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from connector_desk.ui.theme import Role
from connector_desk.ui.widgets.field_frame import FaultLine
from connector_desk.ui.widgets.text import Text


class Question(QWidget):
    """Fill `content` with what answers it; `first` is where the focus goes."""

    changed = Signal()

    def __init__(
        self, question: str, content: QWidget, first: QWidget, help_line: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAccessibleName(question)
        self.fault = FaultLine()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(Text(question, Role.HEAD))
        if help_line:
            column.addWidget(Text(help_line, Role.SECOND, "ink2"))
        column.addWidget(content)
        column.addWidget(self.fault)
        self.setFocusProxy(first)

    def show_fault(self, what: str, safe: str = "", now: str = "") -> None:
        """Say under the answers what is wrong; they stay."""
        self.fault.tell(what, safe, now)

    def clear_fault(self) -> None:
        """Take the message away."""
        self.fault.clear()
