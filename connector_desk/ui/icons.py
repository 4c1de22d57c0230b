"""The packed SVG icons, coloured when they are asked for and kept as pixmaps."""

from pathlib import Path

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap


class _Shelf:
    folder = Path()
    texts: dict[str, str] = {}  # noqa: RUF012 (one shelf for the whole process)
    pixmaps: dict[tuple[str, str, int], QPixmap] = {}  # noqa: RUF012


def use_folder(folder: Path) -> None:
    """Say where the icons lie; call once before the first window."""
    _Shelf.folder = folder
    _Shelf.texts.clear()
    _Shelf.pixmaps.clear()


def names() -> list[str]:
    """Return the names of all packed icons."""
    return sorted(path.stem for path in _Shelf.folder.glob("*.svg"))


def pixmap(name: str, color: QColor, size: int, ratio: float = 1.0) -> QPixmap:
    """Return the icon in one colour, `size` logical pixels square. Raises FileNotFoundError for an unknown name."""
    pixels = round(size * ratio)
    key = (name, color.name(), pixels)
    found = _Shelf.pixmaps.get(key)
    if found is None:
        found = _draw(_svg(name, color), pixels)
        _Shelf.pixmaps[key] = found
    made = QPixmap(found)
    made.setDevicePixelRatio(ratio)
    return made


def paint(painter: QPainter, name: str, rect: QRectF, color: QColor) -> None:
    """Draw the icon into the middle of `rect`, as large as its shorter side."""
    size = round(min(rect.width(), rect.height()))
    ratio = painter.device().devicePixelRatio()
    spot = QRectF(0, 0, size, size)
    spot.moveCenter(rect.center())
    painter.drawPixmap(spot.topLeft(), pixmap(name, color, size, ratio))


def icon(name: str, color: QColor, size: int = 18) -> QIcon:
    """Return a QIcon for the few places where Qt wants one."""
    return QIcon(pixmap(name, color, size))


def _svg(name: str, color: QColor) -> bytes:
    if name not in _Shelf.texts:
        _Shelf.texts[name] = (_Shelf.folder / f"{name}.svg").read_text(encoding="utf-8")
    return _Shelf.texts[name].replace("#000000", color.name()).encode()


def _draw(svg: bytes, pixels: int) -> QPixmap:
    from PySide6.QtSvg import QSvgRenderer

    made = QPixmap(pixels, pixels)
    made.fill(Qt.GlobalColor.transparent)
    painter = QPainter(made)
    QSvgRenderer(QByteArray(svg)).render(painter)
    painter.end()
    return made
