"""The ecogram on paper, for the resident: to look at, to print or to keep."""

from typing import Protocol

from PySide6.QtWidgets import QWidget

from connector_desk.domain.entity import ResidentId
from connector_desk.domain.words import Words
from connector_desk.services.publishing import Finished
from connector_desk.ui.dialogs.form import FormDialog
from connector_desk.ui.panels.paper_to_give import PaperToGive, Publishes

FILE_NAME = "kring"


class Ecograms(Protocol):
    """What makes the paper."""

    def finished(  # noqa: D102
        self, resident_id: ResidentId, words: Words, *, large_print: bool = False
    ) -> Finished: ...


class EcogramPaperDialog(FormDialog):
    """Shows the page. The main button closes it."""

    def __init__(
        self,
        ecograms: Ecograms,
        publisher: Publishes,
        resident: tuple[ResidentId, str],
        words: Words,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(words, parent)
        resident_id, name = resident
        self.call(
            self.tr("The people around {name}, on paper").format(name=name),
            self.tr("Done"),
            self.tr("This paper is for {name}. Others stand on it by role, and by name where they want that.").format(
                name=name
            ),
        )
        self.paper = PaperToGive(
            lambda is_large: ecograms.finished(resident_id, words, large_print=is_large),
            publisher,
            self.tr("The paper for {name}").format(name=name),
            FILE_NAME,
            words,
        )
        self.body.addWidget(self.paper, 1)

    def draft(self) -> bool:
        """Return nothing to keep."""
        return True

    def save(self) -> None:
        """Close."""
        self.accept()
