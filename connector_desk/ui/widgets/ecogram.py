"""The people around somebody, small and read-only: nearer is more trusted."""

import math
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from connector_desk.ui import theme
from connector_desk.ui.theme import Role
from connector_desk.ui.widgets import painting
from connector_desk.ui.widgets.face import FaceKind, FaceView, paint_face
from connector_desk.ui.widgets.shapes import Tone


@dataclass(frozen=True)
class TieView:
    """Somebody around a resident: 1 is closest, 3 farthest; a weak tie is dotted and grey."""

    name: str
    closeness: int
    kind: FaceKind = FaceKind.RESIDENT
    is_weak: bool = False


_MIDDLE = Qt.AlignmentFlag.AlignCenter
_TONES = {
    FaceKind.VOLUNTEER: Tone.LEAF,
    FaceKind.INFORMAL: Tone.LEAF,
    FaceKind.PROFESSIONAL: Tone.SKY,
    FaceKind.ORGANIZATION: Tone.SKY,
}


class EcogramView(QWidget):
    """The resident in the middle, three dashed rings, a label per person whose form says who they are."""

    def __init__(self, center: str, ties: Sequence[TieView], name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = name
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.show_ties(center, ties)

    def show_ties(self, center: str, ties: Sequence[TieView]) -> None:
        """Show other people; more than ten do not fit and stay in the list beside it."""
        self._center, self._ties = center, list(ties)[:10]
        self.setAccessibleName(f"{self._name}: {', '.join(tie.name for tie in ties)}")
        self.update()

    def dress(self) -> None:
        """Take the size of the present scale."""
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """Return the usual size."""
        return QSize(300, theme.current().px(230))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw rings, lines, labels and the resident."""
        worn, painter = theme.current(), painting.start(self)
        middle = QPointF(self.width() / 2, self.height() / 2)
        wide, high = self.width() / 2 - 6, self.height() / 2 - 6
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(worn.color("line"), 1.25, Qt.PenStyle.DashLine))
        for share in (0.4, 0.7, 1.0):
            painter.drawEllipse(middle, wide * share, high * share)
        spots = [self._spot(at, tie, middle, wide, high) for at, tie in enumerate(self._ties)]
        for tie, spot in zip(self._ties, spots, strict=True):
            width = {1: 3.0, 2: 2.2}.get(tie.closeness, 1.4)
            style = Qt.PenStyle.DotLine if tie.is_weak else Qt.PenStyle.SolidLine
            painter.setPen(QPen(worn.color("held" if tie.is_weak else "canal"), width, style))
            painter.drawLine(middle, spot.center())
        for tie, spot in zip(self._ties, spots, strict=True):
            self._label(painter, spot, tie)
        side = worn.px(36)
        face = QRectF(0, 0, side, side)
        face.moveCenter(middle)
        paint_face(painter, face, FaceView(FaceKind.RESIDENT, self._center))

    def _spot(self, at: int, tie: TieView, middle: QPointF, wide: float, high: float) -> QRectF:
        worn = theme.current()
        turn = 2 * math.pi * at / max(len(self._ties), 1) - math.pi * 0.35
        share = {1: 0.46, 2: 0.66}.get(tie.closeness, 0.86)
        metrics = QFontMetricsF(worn.font(Role.SECOND))
        lines = lines_of(metrics, tie.name, self.width() * 0.42 - 16)
        width = min(max(metrics.horizontalAdvance(line) for line in lines) + 16, self.width() * 0.42)
        spot = QRectF(0, 0, width, worn.px(23 + 17 * (len(lines) - 1)))
        spot.moveCenter(middle + QPointF(math.cos(turn) * wide * max(share, 0.5), math.sin(turn) * high * share))
        spot.moveLeft(min(max(spot.left(), 2), self.width() - width - 2))
        spot.moveTop(min(max(spot.top(), 2), self.height() - spot.height() - 2))
        return spot

    def _label(self, painter: QPainter, spot: QRectF, tie: TieView) -> None:
        worn = theme.current()
        tone = Tone.HELD if tie.is_weak else _TONES.get(tie.kind, Tone.LAMP)
        radius = {Tone.LEAF: 6.0, Tone.SKY: 2.0}.get(tone, spot.height() / 2)
        painting.rounded(painter, spot, radius, worn.color(tone.tint), worn.color(tone.shape), 1.2)
        painter.setFont(worn.font(Role.SECOND))
        painter.setPen(worn.color(tone.ink))
        metrics = QFontMetricsF(painter.font())
        lines = lines_of(metrics, tie.name, self.width() * 0.42 - 16)
        shown = [metrics.elidedText(line, Qt.TextElideMode.ElideRight, spot.width() - 10) for line in lines]
        high = worn.px(17)
        top = spot.center().y() - high * len(shown) / 2
        for at, line in enumerate(shown):
            painter.drawText(QRectF(spot.left(), top + at * high, spot.width(), high), _MIDDLE, line)


def lines_of(metrics: QFontMetricsF, name: str, width: float) -> list[str]:
    """Break a long name at the blank that makes two lines most alike; a short one stays whole."""
    words = name.split()
    if len(words) < 2 or metrics.horizontalAdvance(name) <= width:
        return [name]
    halves = [(" ".join(words[:at]), " ".join(words[at:])) for at in range(1, len(words))]
    return list(min(halves, key=lambda pair: max(metrics.horizontalAdvance(half) for half in pair)))
