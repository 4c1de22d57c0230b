"""Read a PDF back: what it says, in which sizes, and what it looks like."""

import unicodedata
from io import BytesIO

from pypdf import PdfReader
from pypdf.generic import Destination
from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtPdf import QPdfDocument
from zxingcpp import BarcodeFormat, read_barcodes

DOTS_PER_MM = 75 / 25.4


def sheets_of(pdf: bytes) -> list[str]:
    """The text of each sheet, in the order of drawing, with single blanks and plain letters."""
    pages = PdfReader(BytesIO(pdf)).pages
    return [" ".join(unicodedata.normalize("NFKC", page.extract_text()).split()) for page in pages]


def text_of(pdf: bytes) -> str:
    return " ".join(sheets_of(pdf))


def outline_of(pdf: bytes) -> list[str]:
    found: list[str] = []

    def walk(entries: list) -> None:
        for entry in entries:
            if isinstance(entry, Destination):
                found.append(str(entry.title))
            else:
                walk(entry)

    walk(PdfReader(BytesIO(pdf)).outline)
    return found


def metadata_of(pdf: bytes) -> dict[str, str]:
    return {name: str(value) for name, value in (PdfReader(BytesIO(pdf)).metadata or {}).items()}


def font_sizes_of(pdf: bytes) -> set[float]:
    """Every size of type that draws something."""
    sizes: set[float] = set()
    for page in PdfReader(BytesIO(pdf)).pages:
        page.extract_text(
            visitor_text=lambda text, _cm, _tm, _font, size: sizes.add(round(size, 2)) if text.strip() else None
        )
    return sizes


def fonts_without_file(pdf: bytes) -> list[str]:
    """Fonts that a reader would have to guess."""
    missing = []
    for page in PdfReader(BytesIO(pdf)).pages:
        for font in page["/Resources"]["/Font"].values():
            font = font.get_object()
            descriptor = font.get("/FontDescriptor")
            if descriptor is None or "/FontFile2" not in descriptor.get_object():
                missing.append(font["/BaseFont"])
    return missing


def rendered(pdf: bytes) -> list[QImage]:
    """Each sheet at 75 dpi, which equals half size, on white, in grey."""
    kept = QByteArray(pdf)
    buffer = QBuffer(kept)
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    document = QPdfDocument()
    document.load(buffer)
    size = QSize(round(210 * DOTS_PER_MM), round(297 * DOTS_PER_MM))
    images = []
    for number in range(document.pageCount()):
        paper = QImage(size, QImage.Format.Format_RGB32)
        paper.fill(QColor("white"))
        painter = QPainter(paper)
        painter.drawImage(0, 0, document.render(number, size))
        painter.end()
        images.append(paper.convertToFormat(QImage.Format.Format_Grayscale8))
    document.close()
    return images


def scanned(image: QImage) -> list[str]:
    """What a scanner reads from the QR codes of a sheet."""
    return [found.text for found in read_barcodes(image, BarcodeFormat.QRCode)]


def ink_in_the_margin(image: QImage, allowed_mm: tuple[float, ...]) -> list[tuple[float, float]]:
    """Places (mm) in the outer 5 mm that are not white, other than lines at the allowed heights."""
    edge = round(4.8 * DOTS_PER_MM)
    found = []
    for y in range(image.height()):
        at_mm = y / DOTS_PER_MM
        if any(abs(at_mm - line) < 1.0 for line in allowed_mm):
            continue
        is_edge_row = y < edge or y >= image.height() - edge
        columns = range(image.width()) if is_edge_row else [*range(edge), *range(image.width() - edge, image.width())]
        found += [(x / DOTS_PER_MM, at_mm) for x in columns if image.pixelColor(x, y).lightness() < 250]
    return found
