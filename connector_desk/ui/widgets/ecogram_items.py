"""The items of the ecogram's scene: somebody around, the line to them, and the rings behind."""

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPainterPath, QPen, QPolygonF
from PySide6.QtWidgets import QGraphicsItem, QGraphicsObject, QGraphicsScene, QStyleOptionGraphicsItem, QWidget

from connector_desk.domain.ecogram import NEAREST, RING_EDGES, WEDGE, Arrangement, Cell, Frame
from connector_desk.domain.organization import Formality
from connector_desk.domain.resident import NetworkTie, TieCategory
from connector_desk.ui import theme
from connector_desk.ui.theme import Role
from connector_desk.ui.widgets import painting
from connector_desk.ui.widgets.ecogram import lines_of
from connector_desk.ui.widgets.ecogram_marks import (
    MARK,
    PERSON,
    arrows,
    box_radius,
    drawn_font,
    line_pen,
    paint_box,
    paint_support,
)
from connector_desk.ui.widgets.face import FaceKind, FaceView, paint_face

FRAME = Frame(person=(78, 78), tie=(122, 58), title=(142, 22), least=292, flat=1.14)
"""The drawing in pixels at the plain text size."""
_BOX_WIDE, _LINE, _PADDING = 114.0, 16.0, 4.0
_RING_OUT = 4.0
_HEAD = 9.0
_MIDDLE = Qt.AlignmentFlag.AlignCenter


@dataclass(frozen=True)
class TieNode:
    """Somebody to be drawn: the tie, what they are called, their shape, and the sentence for who does not see it."""

    tie: NetworkTie
    called: str
    kind: FaceKind
    spoken: str


class TieItem(QGraphicsObject):
    """The box of somebody around, with what they give; its place is the middle of the box."""

    def __init__(self, node: TieNode) -> None:
        super().__init__()
        self.node = node
        self.is_current = False
        self.setFlag(QGraphicsItem.GraphicsItemFlag.ItemIsFocusable)
        self.setCacheMode(QGraphicsItem.CacheMode.DeviceCoordinateCache)
        self.setZValue(2)
        self.show_node(node)

    @property
    def accessible_name(self) -> str:
        """Who this is, how near, and what goes which way."""
        return self.node.spoken

    def show_node(self, node: TieNode) -> None:
        """Show what is known now."""
        self.node = node
        self.setToolTip(node.spoken)
        self.dress()

    def dress(self) -> None:
        """Measure the words again."""
        self.prepareGeometryChange()
        metrics = QFontMetricsF(drawn_font(Role.SECOND))
        room = _BOX_WIDE - 22
        halves = lines_of(metrics, self.node.called, room)
        self._lines = [metrics.elidedText(line, Qt.TextElideMode.ElideRight, room) for line in halves]
        marks = len(self.node.tie.support) * (MARK + 5)
        wide = max(marks, *(metrics.horizontalAdvance(line) for line in self._lines)) + 22
        high = _LINE * len(self._lines) + 2 * _PADDING + (MARK + 3 if marks else 0)
        self.box = QRectF(-wide / 2, -high / 2, wide, high)
        self.update()

    def mark_current(self, *, is_current: bool) -> None:
        """Show or take away the ring of the focus."""
        if is_current != self.is_current:
            self.is_current = is_current
            self.update()

    def boundingRect(self) -> QRectF:
        """Return the box with the room for its ring."""
        room = _RING_OUT + 3
        return self.box.adjusted(-room, -room, room, room)

    def shape(self) -> QPainterPath:
        """Return what can be pressed."""
        path = QPainterPath()
        path.addRect(self.box)
        return path

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        """Draw the box, the words and the marks."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ink = paint_box(painter, self.box, self.node.kind)
        painter.setFont(drawn_font(Role.SECOND))
        painter.setPen(ink)
        line = QRectF(self.box.left(), self.box.top() + _PADDING - _LINE, self.box.width(), _LINE)
        for text in self._lines:
            line.translate(0, _LINE)
            painter.drawText(line, _MIDDLE, text)
        support = self.node.tie.support
        left = -((MARK + 5) * len(support) - 5) / 2
        for number, one in enumerate(support):
            mark = QRectF(left + number * (MARK + 5), line.bottom() + 2, MARK, MARK)
            paint_support(painter, one, mark, ink)
        if self.is_current:
            painting.focus_ring(painter, self.box, box_radius(self.box, self.node.kind))

    def edge_towards(self, point: QPointF) -> QPointF:
        """Return where a line from that point reaches the box."""
        here = self.pos()
        across, down = point.x() - here.x(), point.y() - here.y()
        half_wide, half_high = self.box.width() / 2 + 3, self.box.height() / 2 + 3
        shares = [half / abs(way) for half, way in ((half_wide, across), (half_high, down)) if way]
        return here + QPointF(across, down) * min(1.0, *shares) if shares else here


class LineItem(QGraphicsItem):
    """The line between the resident and somebody around; arrows say which way the support goes."""

    def __init__(self, tie_item: TieItem) -> None:
        super().__init__()
        self._tie_item = tie_item
        self.setZValue(1)
        self.follow()

    def follow(self) -> None:
        """Go to where the box is now."""
        self.prepareGeometryChange()
        there = self._tie_item.edge_towards(QPointF(0, 0))
        length = max(1.0, (there.x() ** 2 + there.y() ** 2) ** 0.5)
        self._way = QPointF(there.x() / length, there.y() / length)
        self._start, self._end = self._way * (PERSON / 2 + 4), there
        self._heads = arrows(self._start, self._end, self._tie_item.node.tie.direction)
        self.update()

    def boundingRect(self) -> QRectF:
        """Return the line with its arrows."""
        return QRectF(self._start, self._end).normalized().adjusted(-8, -8, 8, 8)

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        """Draw the line, which ends within the heads of its arrows."""
        tie, color = self._tie_item.node.tie, theme.current().color("canal")
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(line_pen(color, tie.closeness, is_formal=tie.formality is Formality.FORMAL))
        painter.drawLine(self._start + self._way * _HEAD, self._end - self._way * _HEAD)
        painter.fillPath(self._heads, color)


class CellItem(QGraphicsItem):
    """The part of a ring into which somebody would come."""

    def __init__(self) -> None:
        super().__init__()
        self._path = QPainterPath()
        self.setZValue(0)

    def show_cell(self, arrangement: Arrangement, cell: Cell | None) -> None:
        """Mark a part, or none."""
        self.prepareGeometryChange()
        self._path = QPainterPath() if cell is None else _cell_path(arrangement, cell)
        self.update()

    def boundingRect(self) -> QRectF:
        """Return the room of the part."""
        return self._path.boundingRect().adjusted(-2, -2, 2, 2)

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        """Fill the part, and draw its edge."""
        worn = theme.current()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(worn.color("canal"), 2))
        painter.setBrush(worn.color("canal_tint"))
        painter.drawPath(self._path)


def _cell_path(arrangement: Arrangement, cell: Cell) -> QPainterPath:
    category, closeness = cell
    begin, ring = list(TieCategory).index(category) * WEDGE, NEAREST - closeness
    inner, outer = RING_EDGES[ring], RING_EDGES[ring + 1]
    turns = [begin + WEDGE * step / 16 for step in range(17)]
    points = [arrangement.point(outer, turn) for turn in turns]
    points += [arrangement.point(inner, turn) for turn in reversed(turns)]
    path = QPainterPath()
    path.addPolygon(QPolygonF([QPointF(*point) for point in points]))
    path.closeSubpath()
    return path


class EcogramScene(QGraphicsScene):
    """Rings and words lie behind the items, and are drawn anew only when they change."""

    arrangement: Arrangement
    words: Mapping[TieCategory, str]
    name = ""

    def drawBackground(self, painter: QPainter, rect: QRectF | QRect) -> None:  # noqa: N802 - Qt calls it
        """Draw the sheet and what does not move on it."""
        painter.fillRect(rect, theme.current().color("paper"))
        _paint_ground(painter, self.arrangement, self.words, self.name)


def _paint_ground(painter: QPainter, arrangement: Arrangement, words: Mapping[TieCategory, str], name: str) -> None:
    """Draw rings, wedges, the words of the categories and the resident in the middle."""
    worn = theme.current()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(_thin(worn.color("line"), Qt.PenStyle.SolidLine))
    for number in range(len(TieCategory)):
        x, y = arrangement.edge_of(number)
        painter.drawLine(QPointF(x, y) * RING_EDGES[0], QPointF(x, y))
    painter.setPen(_thin(worn.color("edge"), Qt.PenStyle.DashLine))
    for share in RING_EDGES[1:]:
        painter.drawEllipse(QPointF(0, 0), arrangement.wide * share, arrangement.high * share)
    painter.setFont(drawn_font(Role.SECOND_STRONG))
    painter.setPen(worn.color("ink2"))
    metrics, high = QFontMetricsF(painter.font()), arrangement.frame.title[1]
    for category, word in words.items():
        x, y = arrangement.title_at(category)
        wide = metrics.horizontalAdvance(word) + 8
        painter.fillRect(QRectF(x - wide / 2, y - high / 2, wide, high), worn.color("paper"))
        painter.drawText(QRectF(x - wide / 2, y - high / 2, wide, high), _MIDDLE, word)
    face = QRectF(-PERSON / 2, -PERSON / 2, PERSON, PERSON)
    paint_face(painter, face, FaceView(FaceKind.RESIDENT, name))


def _thin(color: QColor, style: Qt.PenStyle) -> QPen:
    return QPen(color, 1.2, style)
