"""A paper in the window to be read, sheet for sheet, whole and with its buttons in sight."""

from PySide6.QtWidgets import QWidget

from connector_desk.domain.words import Words
from connector_desk.ui import theme
from connector_desk.ui.dialogs.form import FormDialog
from connector_desk.ui.panels.paper_preview import PaperPreview

_LEAST, _SHEET, _AROUND = 160, 420, 240
"""The height of the sheet, with its buttons, and of what stands around it in the window, a title of two lines too."""


class SheetDialog(FormDialog):
    """Shows a PDF, which Ctrl + enlarges. The main button closes it; there is nothing to fill in.

    Raises ValueError where the content is no PDF.
    """

    BELOW = 0
    """How high what children lay out below the sheet is, at the usual scale."""

    def __init__(self, content: bytes, title: str, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(words, parent)
        self.back.hide()
        self.preview = PaperPreview(title)
        self.preview.show_pdf(content)
        self.body.addWidget(self.preview, 1)
        self.dress()

    def draft(self) -> bool:
        """Return nothing to keep."""
        return True

    def save(self) -> None:
        """Close."""
        self.accept()

    def dress(self) -> None:
        """Give the sheet room to read, and let what can be done with it stand below it without scrolling."""
        worn, parent = theme.current(), self.parentWidget()
        room = (parent.window() if parent is not None else self.screen()).size().height()
        left = room - worn.px(_AROUND + self.BELOW)
        self.preview.setMinimumHeight(max(worn.px(_LEAST), min(worn.px(_SHEET), left)))
