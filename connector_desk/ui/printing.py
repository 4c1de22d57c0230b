"""To the printer, or to a file: the very bytes that were previewed, under a name that tells nothing."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import (
    QBuffer,
    QByteArray,
    QCoreApplication,
    QIODevice,
    QRectF,
    QSettings,
    QSizeF,
    QStandardPaths,
    Qt,
)
from PySide6.QtGui import QImage, QPageLayout, QPageSize, QPainter
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPrintSupport import QAbstractPrintDialog, QPrintDialog, QPrinter, QPrinterInfo
from PySide6.QtWidgets import QDialog, QFileDialog, QGridLayout, QLabel, QLineEdit, QWidget

from connector_desk.ui.window_keys import hear_window_keys

_VISITED = ("history", "lastVisited", "shortcuts")
_SLIP_POINTS = 420  # narrower than A5
DOTS_PER_INCH = 300  # sharp on an office printer; more only makes the job larger

Send = Callable[[bytes], None]


class PrinterSilent(Exception):
    """The printer took no paper: it is off, gone, or said no."""


def has_printer() -> bool:
    """Say whether this machine knows a printer."""
    return bool(QPrinterInfo.availablePrinterNames())


def usual_printer() -> QPrinter:
    """Return the printer that this machine uses by itself, for what is printed by one key."""
    return _plain_printer(QPrinter(QPrinter.PrinterMode.HighResolution))


def ask_printer(parent: QWidget, chosen: Callable[[QPrinter], object]) -> QPrintDialog:
    """Let the person choose a printer; `chosen` hears which, and nothing happens when they turn back."""
    printer = usual_printer()
    dialog = QPrintDialog(printer, parent)
    # A file is written whole and with its own name by `ask_file`, not by the print system.
    dialog.setOption(QAbstractPrintDialog.PrintDialogOption.PrintToFile, on=False)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.accepted.connect(lambda: chosen(printer))
    hear_window_keys(dialog)
    QDialog.open(dialog)
    return dialog


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
        _print(document, _fitting(_plain_printer(printer), document))
    finally:
        document.close()
        buffer.close()


def ask_file(
    parent: QWidget, title: str, code: str, chosen: Callable[[Path, str], object], *, may_have_password: bool = True
) -> QFileDialog:
    """Ask where a PDF goes, with its code as its name, and whether it opens with a password only.

    `chosen` hears the path and the password, empty for none; nothing happens on turning back. The dialog is Qt's own:
    the one of the system may keep a list of files that were opened lately.
    """
    folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    dialog = QFileDialog(parent, title, folder, QCoreApplication.translate("Printing", "PDF (*.pdf)"))
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setFileMode(QFileDialog.FileMode.AnyFile)
    dialog.setDefaultSuffix("pdf")
    dialog.selectFile(f"{code}.pdf")
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    password = _password_line(dialog) if may_have_password else None
    dialog.fileSelected.connect(lambda path: chosen(Path(path), password.text() if password else ""))
    # Not before it is gone: Qt writes down last where the dialog was.
    dialog.destroyed.connect(forget_places)
    hear_window_keys(dialog)
    dialog.open()
    return dialog


def _password_line(dialog: QFileDialog) -> QLineEdit:
    """Add a line for the open password under the others."""
    question = QCoreApplication.translate("Printing", "Password to open it (may stay empty)")
    line, label = QLineEdit(), QLabel(question)
    line.setObjectName("open-password")
    line.setAccessibleName(question)
    label.setBuddy(line)
    grid = dialog.layout()
    assert isinstance(grid, QGridLayout)
    row = grid.rowCount()
    grid.addWidget(label, row, 0)
    grid.addWidget(line, row, 1)
    return line


def forget_places() -> None:
    """Take out of Qt's own settings which folders were visited: it keeps them in plain text for every program."""
    settings = QSettings(QSettings.Scope.UserScope, "QtProject")
    for key in _VISITED:
        settings.remove(f"FileDialog/{key}")
    settings.sync()


def _plain_printer(printer: QPrinter) -> QPrinter:
    """Make it A4 without margins of its own (the sheet has them), and let the queue name nobody."""
    name = QCoreApplication.translate("Printing", "Connector Desk")
    printer.setDocName(name)
    printer.setCreator(name)
    printer.setFullPage(True)
    printer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    printer.setPageOrientation(QPageLayout.Orientation.Portrait)
    return printer


def _fitting(printer: QPrinter, document: QPdfDocument) -> QPrinter:
    """Give the printer the paper of a slip, where the document is smaller than A4."""
    size = document.pagePointSize(0)
    if size.width() < _SLIP_POINTS:
        printer.setPageSize(QPageSize(size, QPageSize.Unit.Point))
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
