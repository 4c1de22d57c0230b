"""To the printer, or to a file: the very bytes that were previewed, under a name that tells nothing."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QCoreApplication, QIODevice, QRectF, QSizeF, QStandardPaths, Qt
from PySide6.QtGui import QImage, QPageLayout, QPageSize, QPainter
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrinterInfo
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

JOB_NAME = "Verbinderstafel"
DOTS_PER_INCH = 300  # sharp on an office printer; more only makes the job larger

Send = Callable[[bytes], None]


class PrinterSilent(Exception):
    """The printer took no paper: it is off, gone, or said no."""


def has_printer() -> bool:
    """Say whether this machine knows a printer."""
    return bool(QPrinterInfo.availablePrinterNames())


def ask_printer(parent: QWidget) -> QPrinter | None:
    """Let the person choose a printer and return it, or None when they turned back."""
    printer = _plain_printer(QPrinter(QPrinter.PrinterMode.HighResolution))
    dialog = QPrintDialog(printer, parent)
    accepted = dialog.exec() == QDialog.DialogCode.Accepted
    dialog.deleteLater()
    return printer if accepted else None


def send_to(printer: QPrinter) -> Send:
    """Return what hands the bytes of a PDF to this printer. It raises PrinterSilent."""
    return lambda content: send(content, printer)


def send(content: bytes, printer: QPrinter) -> None:
    """Print a PDF page by page at its true size. Raises PrinterSilent, and ValueError when it is no PDF."""
    buffer = QBuffer()
    buffer.setData(QByteArray(content))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    document = QPdfDocument()
    document.load(buffer)
    try:
        if document.error() is not QPdfDocument.Error.None_:
            raise ValueError(document.error().name)
        _print(document, _plain_printer(printer))
    finally:
        document.close()
        buffer.close()


def ask_file(parent: QWidget, title: str, code: str) -> Path | None:
    """Ask where a PDF goes, with its code as its name, and return the path, or None when they turned back.

    The dialog is Qt's own: the one of the system may keep a list of files that were opened lately.
    """
    folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    pdf = QCoreApplication.translate("Printing", "PDF (*.pdf)")
    chosen, _filter = QFileDialog.getSaveFileName(
        parent, title, str(Path(folder) / f"{code}.pdf"), pdf, options=QFileDialog.Option.DontUseNativeDialog
    )
    if not chosen:
        return None
    return Path(chosen) if chosen.lower().endswith(".pdf") else Path(f"{chosen}.pdf")


def _plain_printer(printer: QPrinter) -> QPrinter:
    """Make it A4 without margins of its own (the sheet has them), and let the queue name nobody."""
    printer.setDocName(JOB_NAME)
    printer.setCreator(JOB_NAME)
    printer.setFullPage(True)
    printer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    printer.setPageOrientation(QPageLayout.Orientation.Portrait)
    return printer


def _print(document: QPdfDocument, printer: QPrinter) -> None:
    painter = QPainter()
    if not painter.begin(printer):
        raise PrinterSilent
    try:
        first, last = _range(document, printer)
        for page in range(first, last + 1):
            if page > first and not printer.newPage():
                raise PrinterSilent
            _draw(painter, document, page, printer)
    finally:
        painter.end()


def _range(document: QPdfDocument, printer: QPrinter) -> tuple[int, int]:
    """Return the first and last page, from 0; a printer without a choice prints all."""
    last = document.pageCount() - 1
    if not printer.fromPage():
        return 0, last
    return min(printer.fromPage() - 1, last), min(printer.toPage() - 1, last)


def _draw(painter: QPainter, document: QPdfDocument, page: int, printer: QPrinter) -> None:
    points = document.pagePointSize(page)
    dots = min(printer.resolution(), DOTS_PER_INCH)
    image = document.render(page, (points * dots / 72).toSize())
    # The reader leaves the ground clear; a printer that knows no clearness would print it black.
    white = QImage(image.size(), QImage.Format.Format_RGB32)
    white.fill(Qt.GlobalColor.white)
    over = QPainter(white)
    over.drawImage(0, 0, image)
    over.end()
    size: QSizeF = points * printer.resolution() / 72
    painter.drawImage(QRectF(0, 0, size.width(), size.height()), white)
