"""The whole file of a resident on paper, for that resident: to look at, to print or to keep."""

from typing import Protocol

from PySide6.QtWidgets import QWidget

from connector_desk.domain.entity import ResidentId
from connector_desk.domain.words import Words
from connector_desk.services.publishing import Finished
from connector_desk.ui import theme
from connector_desk.ui.dialogs.resident_paper import PaperDialog
from connector_desk.ui.panels.paper_to_give import Publishes

FILE_NAME = "inzage"


class OwnFiles(Protocol):
    """The file on paper."""

    def finished(  # noqa: D102
        self, resident_id: ResidentId, words: Words, *, large_print: bool = False
    ) -> Finished: ...


class OwnFileDialog(PaperDialog):
    """The paper alone. The main button closes it."""

    def __init__(
        self,
        files: OwnFiles,
        publisher: Publishes,
        resident: tuple[ResidentId, str],
        words: Words,
        parent: QWidget | None = None,
    ) -> None:
        resident_id, name = resident
        super().__init__(
            publisher,
            lambda is_large: files.finished(resident_id, words, large_print=is_large),
            name,
            FILE_NAME,
            words,
            parent,
        )
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
