"""A paper as it left, from the copy that the desk kept: to be read, and no second way out."""

from PySide6.QtWidgets import QWidget

from connector_desk.domain.words import Words
from connector_desk.ui import theme
from connector_desk.ui.dialogs.form import FormDialog
from connector_desk.ui.panels.paper_preview import PaperPreview


class KeptCopyDialog(FormDialog):
    """Shows the very bytes. The main button closes it."""

    def __init__(self, content: bytes, title: str, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(words, parent)
        self.call(title, self.tr("Done"), self.tr("This is what left, sheet for sheet."))
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
        """Give the paper the room of a sheet."""
        self.preview.setMinimumSize(theme.current().px(560), theme.current().px(400))
