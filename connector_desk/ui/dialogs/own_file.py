"""The whole file of a resident on paper, for that resident: to look at, to print or to keep."""

from PySide6.QtWidgets import QWidget

from connector_desk.domain.entity import ResidentId
from connector_desk.domain.words import Words
from connector_desk.ui import theme
from connector_desk.ui.dialogs.resident_paper import PaperDialog, Papers
from connector_desk.ui.panels.paper_to_give import Publishes


class OwnFileDialog(PaperDialog):
    """The paper alone. The main button closes it."""

    def __init__(
        self,
        files: Papers,
        publisher: Publishes,
        resident: tuple[ResidentId, str],
        words: Words,
        parent: QWidget | None = None,
    ) -> None:
        _, name = resident
        super().__init__(files, publisher, resident, words.translate("FileName", "own-file"), words, parent)
        self.call(
            self.tr("All that we keep about {name}").format(name=name),
            self.tr("Done"),
            self.tr("{name} may have this on paper. Others stand in it without their names.").format(name=name),
        )
        self.lay_out()

    def dress(self) -> None:
        """Give the paper the room of a sheet."""
        super().dress()
        self.paper.preview.setMinimumWidth(theme.current().px(560))
