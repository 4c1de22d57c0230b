"""An empty place: what it means for people, small useful things, then the usual first act."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from connector_desk.ui.theme import Role
from connector_desk.ui.widgets.street import StreetPicture
from connector_desk.ui.widgets.text import Text


class EmptyState(QWidget):
    """A sentence, a second one, and at most one button; `has_street` only for "everybody has heard"."""

    def __init__(
        self,
        title: str,
        sentence: str,
        *,
        acts: Sequence[QWidget] = (),
        below: QWidget | None = None,
        has_street: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setSpacing(8)
        if has_street:
            row = QHBoxLayout()
            row.addWidget(StreetPicture(title))
            column.addLayout(row)
        else:
            column.addStretch(1)
        middle = Qt.AlignmentFlag.AlignHCenter
        column.addWidget(Text(title, Role.TITLE if has_street else Role.SECTION, align=middle))
        column.addWidget(Text(sentence, Role.BODY, "ink2", align=middle))
        if below is not None:
            column.addWidget(below)
        row = QHBoxLayout()
        row.addStretch(1)
        for act in acts:
            row.addWidget(act)
        row.addStretch(1)
        column.addLayout(row)
        column.addStretch(2)
