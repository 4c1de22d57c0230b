"""Something that is kept, opened in this window: no copy of it is made unless somebody asks for one."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, QRectF, QSizeF
from PySide6.QtGui import QImage, QPageLayout, QPageSize, QPainter, QPdfWriter
from PySide6.QtWidgets import QWidget

from connector_desk.domain.attachment import Attachment
from connector_desk.domain.entity import Kind
from connector_desk.domain.errors import DeskError
from connector_desk.domain.words import Words
from connector_desk.ui import rights, theme
from connector_desk.ui.asking_paths import ask_copy
from connector_desk.ui.dialogs.form import FormDialog
from connector_desk.ui.panels.attachment_words import added_line, use_word
from connector_desk.ui.panels.paper_preview import PaperPreview
from connector_desk.ui.widgets.banner import Banner
from connector_desk.ui.widgets.buttons import SecondButton
from connector_desk.ui.widgets.flow import FlowRow
from connector_desk.ui.widgets.shapes import Shape

PDF = "application/pdf"
ENDINGS = {PDF: ".pdf", "image/jpeg": ".jpg", "image/png": ".png"}
_LEAST, _SHEET, _AROUND = 160, 420, 290
"""The height of the sheet, with its buttons, and of what stands around it in the window, a title of two lines too."""


class AttachmentDialog(FormDialog):
    """The sheet, which Ctrl + enlarges, and a copy of it on demand. The main button closes it.

    `export` writes the copy and raises DeskError.
    """

    def __init__(
        self,
        kept: Attachment,
        content: bytes,
        export: Callable[[Path], object],
        words: Words,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(words, parent)
        self._kept, self._export = kept, export
        self.call(kept.name, self.tr("Done"), f"{use_word(words, kept.use)}. {added_line(words, kept)}")
        self.preview = PaperPreview(kept.name)
        self.preview.show_pdf(content if kept.media_type == PDF else as_sheet(content))
        self.copy = rights.changes(SecondButton(self.tr("Save a copy"), "sheet", "Ctrl S"), Kind.ATTACHMENTS)
        self.copy.clicked.connect(self._ask_copy)
        acts = FlowRow(4)
        acts.flow.addWidget(self.copy)
        self.body.addWidget(self.preview, 1)
        self.body.addWidget(acts)
        self.back.hide()
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
        self.preview.setMinimumHeight(max(worn.px(_LEAST), min(worn.px(_SHEET), room - worn.px(_AROUND))))

    def _ask_copy(self) -> None:
        ending = ENDINGS[self._kept.media_type]
        ask_copy(self, self.tr("Where shall the copy go?"), self.tr("copy"), ending, self._save_copy)

    def _save_copy(self, target: Path) -> None:
        try:
            self._export(target)
        except DeskError as refused:
            self.show_error(refused)
            return
        said = self.tr("The copy is saved. It is not encrypted: whoever finds it can read it.")
        self.show_message(Banner(Shape.QUESTION, said))


def as_sheet(picture: bytes) -> bytes:
    """Return a picture as a PDF of one sheet of its own size, in memory only. Raises ValueError when it is none."""
    image = QImage.fromData(picture)
    if image.isNull():
        raise ValueError("no picture")
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setPageSize(QPageSize(QSizeF(image.size()), QPageSize.Unit.Point))
    writer.setPageMargins(writer.pageLayout().minimumMargins(), QPageLayout.Unit.Point)
    painter = QPainter(writer)
    painter.drawImage(QRectF(0, 0, writer.width(), writer.height()), image)
    painter.end()
    return bytes(buffer.data().data())
