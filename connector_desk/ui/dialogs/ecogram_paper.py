"""The ecogram on paper, for the resident: to look at, to print or to keep."""

from typing import Protocol

from PySide6.QtWidgets import QWidget

from connector_desk.domain.entity import ResidentId
from connector_desk.domain.words import Words
from connector_desk.services.publishing import Finished
from connector_desk.ui.dialogs.resident_paper import PaperDialog
from connector_desk.ui.panels.paper_to_give import Publishes

FILE_NAME = "kring"


class Ecograms(Protocol):
    """What makes the paper."""

    def finished(  # noqa: D102
        self, resident_id: ResidentId, words: Words, *, large_print: bool = False
    ) -> Finished: ...


class EcogramPaperDialog(PaperDialog):
    """Shows the page. The main button closes it."""

    def __init__(
        self,
        ecograms: Ecograms,
        publisher: Publishes,
        resident: tuple[ResidentId, str],
        words: Words,
        parent: QWidget | None = None,
    ) -> None:
        resident_id, name = resident
        super().__init__(
            publisher,
            lambda is_large: ecograms.finished(resident_id, words, large_print=is_large),
            name,
            FILE_NAME,
            words,
            parent,
        )
        self.call(
            self.tr("The people around {name}, on paper").format(name=name),
            self.tr("Done"),
            self.tr("This paper is for {name}. Others stand on it by role, and by name where they want that.").format(
                name=name
            ),
        )
        self.lay_out()
