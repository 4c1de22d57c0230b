"""The ecogram on paper, for the resident: to look at, to print or to keep."""

from PySide6.QtWidgets import QWidget

from connector_desk.domain.entity import ResidentId
from connector_desk.domain.words import Words
from connector_desk.ui.dialogs.resident_paper import PaperDialog, Papers
from connector_desk.ui.panels.paper_to_give import Publishes


class EcogramPaperDialog(PaperDialog):
    """Shows the page. The main button closes it."""

    def __init__(
        self,
        ecograms: Papers,
        publisher: Publishes,
        resident: tuple[ResidentId, str],
        words: Words,
        parent: QWidget | None = None,
    ) -> None:
        _, name = resident
        super().__init__(ecograms, publisher, resident, words.translate("FileName", "circle"), words, parent)
        self.call(
            self.tr("The people around {name}, on paper").format(name=name),
            self.tr("Done"),
            self.tr("This paper is for {name}. Others stand on it by role, and by name where they want that.").format(
                name=name
            ),
        )
        self.lay_out()
