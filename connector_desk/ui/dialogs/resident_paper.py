"""A paper for a resident, to look at, to print or to keep; some have a list beside them."""

from typing import Protocol

from PySide6.QtWidgets import QHBoxLayout, QWidget

from connector_desk.domain.entity import ResidentId
from connector_desk.domain.words import Words
from connector_desk.services.publishing import Finished
from connector_desk.ui import theme
from connector_desk.ui.dialogs.form import FormDialog
from connector_desk.ui.panels.paper_to_give import PaperToGive, Publishes


class Papers(Protocol):
    """What makes the paper, beside the window."""

    def finished(  # noqa: D102
        self, resident_id: ResidentId, words: Words, *, large_print: bool = False
    ) -> Finished: ...


class PaperDialog(FormDialog):
    """The paper at the right, `left` beside it where there is one. The main button closes it."""

    def __init__(
        self,
        papers: Papers,
        publisher: Publishes,
        resident: tuple[ResidentId, str],
        file_name: str,
        words: Words,
        parent: QWidget | None,
    ) -> None:
        """`resident` is whose paper it is, with a name; `file_name` is what is proposed for it, and tells of nobody."""
        super().__init__(words, parent)
        resident_id, name = resident
        self.paper = PaperToGive(
            lambda is_large: papers.finished(resident_id, words, large_print=is_large),
            publisher,
            self.tr("The paper for {name}").format(name=name),
            file_name,
            words,
        )

    def draft(self) -> bool:
        """Return nothing to keep."""
        return True

    def save(self) -> None:
        """Close."""
        self.accept()

    def dress(self) -> None:
        """Give the paper room to read."""
        self.paper.preview.setMinimumWidth(theme.current().px(380))

    def lay_out(self, left: QWidget | None = None) -> None:
        """Put the paper with its acts beside what stands at the left."""
        row = QHBoxLayout()
        row.setSpacing(16)
        if left is not None:
            row.addWidget(left, 1)
        row.addWidget(self.paper, 1)
        self.body.addLayout(row, 1)
        self.dress()
