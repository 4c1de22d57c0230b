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
from connector_desk.ui import rights
from connector_desk.ui.asking_paths import ask_copy
from connector_desk.ui.dialogs.sheet import SheetDialog
from connector_desk.ui.panels.attachment_words import added_line, use_word
from connector_desk.ui.widgets.banner import Banner
from connector_desk.ui.widgets.buttons import SecondButton
from connector_desk.ui.widgets.flow import FlowRow
from connector_desk.ui.widgets.shapes import Shape

PDF = "application/pdf"
ENDINGS = {PDF: ".pdf", "image/jpeg": ".jpg", "image/png": ".png"}


class AttachmentDialog(SheetDialog):
    """The sheet, and a copy of it on demand. `export` writes the copy and raises DeskError."""

    BELOW = 50

    def __init__(
        self,
        kept: Attachment,
        content: bytes,
        export: Callable[[Path], object],
        words: Words,
        parent: QWidget | None = None,
    ) -> None:
        sheet = content if kept.media_type == PDF else as_sheet(content)
        super().__init__(sheet, kept.name, words, parent)
        self._kept, self._export = kept, export
        self.call(kept.name, self.tr("Done"), f"{use_word(words, kept.use)}. {added_line(words, kept)}")
        self.copy = rights.changes(SecondButton(self.tr("Save a copy"), "sheet", "Ctrl S"), Kind.ATTACHMENTS)
        self.copy.clicked.connect(self._ask_copy)
        acts = FlowRow(4)
        acts.flow.addWidget(self.copy)
        self.body.addWidget(acts)

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
