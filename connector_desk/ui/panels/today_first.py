"""The numbers that hold without a network, right under what cannot wait, and who was called so far."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from connector_desk.domain.desk import PhoneCardLine
from connector_desk.domain.words import Words
from connector_desk.ui.theme import Role
from connector_desk.ui.widgets.flow import FlowRow
from connector_desk.ui.widgets.text import Text
from connector_desk.viewmodels.today import Block
from connector_desk.viewmodels.walk_in import kind_of, numbers_for


class NumbersRow(QWidget):
    """One line of names and numbers, those that fit what it is about first."""

    def __init__(
        self, words: Words, block: Block, card: Sequence[PhoneCardLine], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        lines = numbers_for(kind_of(block.contact.danger), card)
        called = block.contact.alerted or words.translate("Today", "nobody yet")
        self.setAccessibleName(", ".join(f"{line.name} {line.number}" for line in lines))
        row = FlowRow(18)
        for line in lines:
            row.flow.addWidget(Text(f"{line.name} {line.number}", Role.NUMBER_STRONG, wrap=False))
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 2, 14, 8)
        column.setSpacing(2)
        column.addWidget(row)
        text = words.translate("Today", "Called: {who}").format(who=called)
        column.addWidget(Text(text, Role.SECOND, "ink2"), 0, Qt.AlignmentFlag.AlignLeft)
