"""Who somebody is, by form: circle, soft square, hard square, or a hatched circle without a name."""

from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QImage, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QWidget

from connector_desk.ui import icons, theme
from connector_desk.ui.theme import Role
from connector_desk.ui.widgets import painting
from connector_desk.ui.widgets.shapes import Tone


class FaceKind(Enum):
    """Whom a face stands for."""

    RESIDENT = "resident"
    VOLUNTEER = "volunteer"
    INFORMAL = "informal"
    PROFESSIONAL = "professional"
    ORGANIZATION = "organization"
    NAMELESS = "nameless"
    ACT = "act"


@dataclass(frozen=True)
class FaceView:
    """A kind and the name whose first letter is shown; informal offers and organisations show their icon instead."""

    kind: FaceKind
    name: str = ""
    icon: str = ""


_TONES = {
    FaceKind.RESIDENT: Tone.LAMP,
    FaceKind.VOLUNTEER: Tone.LEAF,
    FaceKind.INFORMAL: Tone.LEAF,
    FaceKind.PROFESSIONAL: Tone.SKY,
    FaceKind.ORGANIZATION: Tone.SKY,
    FaceKind.NAMELESS: Tone.LAMP,
}
_ICONS = {FaceKind.INFORMAL: "heart", FaceKind.ORGANIZATION: "house"}


def initial(name: str) -> str:
    """Return the first letter of a name, in capitals; nothing when the name holds none."""
    return next((sign.upper() for sign in name if sign.isalpha()), "")[:1]


def paint_face(painter: QPainter, rect: QRectF, view: FaceView) -> None:
    """Draw the face into the square `rect`."""
    worn = theme.current()
    if view.kind is FaceKind.ACT:
        painting.rounded(painter, rect, 8, worn.color("inset"), worn.color("edge"))
        _mark(painter, rect, view, "canal_ink")
        return
    tone = _TONES[view.kind]
    line = worn.color(tone.shape)
    line.setAlphaF(1.0 if worn.is_bright else 0.5)
    radius = _radius(view.kind, rect)
    painting.rounded(painter, rect, radius, worn.color(tone.tint), line, 2 if worn.is_bright else 1)
    if view.kind is FaceKind.NAMELESS:
        painting.hatch(painter, painting.rounded_path(rect.adjusted(1, 1, -1, -1), radius), line, 5, 1.4)
        return
    _mark(painter, rect, view, tone.ink)


def _radius(kind: FaceKind, rect: QRectF) -> float:
    if kind in {FaceKind.RESIDENT, FaceKind.NAMELESS}:
        return rect.width() / 2
    return rect.width() * (0.27 if _TONES[kind] is Tone.LEAF else 0.08)


def _mark(painter: QPainter, rect: QRectF, view: FaceView, ink: str) -> None:
    worn = theme.current()
    name = view.icon or _ICONS.get(view.kind, "")
    if name:
        side = rect.width() * 0.46
        spot = QRectF(0, 0, side, side)
        spot.moveCenter(rect.center())
        icons.paint(painter, name, spot, worn.color(ink))
        return
    font = worn.font(Role.HEAD)
    font.setPixelSize(max(10, round(rect.width() * 0.42)))
    painter.setFont(font)
    painter.setPen(worn.color(ink))
    painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, initial(view.name))


def _paint_photo(painter: QPainter, rect: QRectF, photo: QImage) -> None:
    """Draw the middle of a photo into a circle, as large as fits."""
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    round_path = QPainterPath()
    round_path.addEllipse(rect)
    painter.setClipPath(round_path)
    side = min(photo.width(), photo.height())
    middle = QRectF((photo.width() - side) / 2, (photo.height() - side) / 2, side, side)
    painter.drawImage(rect, photo, middle)


class Face(QWidget):
    """The face as a widget; its accessible name is the person's or organisation's name."""

    def __init__(self, view: FaceView, size: int = 36, name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._size = size
        self._photo = QImage()
        self.show_face(view, name)
        self.dress()

    def show_face(self, view: FaceView, name: str = "") -> None:
        """Show somebody else."""
        self._view = view
        self.setAccessibleName(name or view.name)
        self.update()

    def show_photo(self, photo: bytes) -> None:
        """Show a photo in place of the letter; without bytes, or with such as are no picture, the letter stays."""
        self._photo = QImage.fromData(photo)
        self.update()

    def dress(self) -> None:
        """Take the size of the present scale."""
        side = theme.current().px(self._size)
        self.setFixedSize(side, side)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the face."""
        if self._photo.isNull():
            paint_face(painting.start(self), QRectF(self.rect()), self._view)
        else:
            _paint_photo(painting.start(self), QRectF(self.rect()), self._photo)
