"""A paper as it left, from the copy that the desk kept: to be read, and no second way out."""

from PySide6.QtWidgets import QWidget

from connector_desk.domain.words import Words
from connector_desk.ui.dialogs.sheet import SheetDialog


class KeptCopyDialog(SheetDialog):
    """Shows the very bytes."""

    def __init__(self, content: bytes, title: str, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(content, title, words, parent)
        self.call(title, self.tr("Done"), self.tr("This is what left, sheet for sheet."))
