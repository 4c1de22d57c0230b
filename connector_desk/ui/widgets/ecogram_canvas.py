"""The ecogram on a graphics scene: walk through it with arrows or Tab, move people with Shift or the mouse."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QApplication, QGraphicsView, QSizePolicy, QWidget

from connector_desk.domain.ecogram import Cell, arranged, moved, next_in_direction, round_the_drawing
from connector_desk.domain.entity import TieId
from connector_desk.domain.resident import TieCategory
from connector_desk.ui import theme
from connector_desk.ui.widgets import painting
from connector_desk.ui.widgets.ecogram_items import FRAME, CellItem, EcogramScene, LineItem, TieItem, TieNode

Key, Modifier = Qt.Key, Qt.KeyboardModifier
_ARROWS = {Key.Key_Left: (-1, 0), Key.Key_Right: (1, 0), Key.Key_Up: (0, -1), Key.Key_Down: (0, 1)}
_STEP = 1.25
_LEAST, _MOST = 0.2, 4.0
_LARGEST_FIT = 1.5
_MARGIN = 14.0


class EcogramCanvas(QGraphicsView):
    """Everybody around a resident. One stop of Tab at a time is somebody; the page says what happens to them."""

    openAsked = Signal(str)
    addAsked = Signal()
    removeAsked = Signal(str)
    currentChanged = Signal(str)
    """What is said of who has the focus now, or an empty text."""
    moveAsked = Signal(str, object)
    """Somebody's id and the cell into which they go."""

    def __init__(self, words: Mapping[TieCategory, str], *, can_change: bool = True) -> None:
        super().__init__()
        self._can_change = can_change
        self._title = self.tr("The people around")
        self._items: dict[TieId, TieItem] = {}
        self._lines: dict[TieId, LineItem] = {}
        self._order: list[TieId] = []
        self.current = TieId("")
        """Who has the focus, or an empty text."""
        self._dragged: TieItem | None = None
        self._pressed_at: QPointF | None = None
        self._is_fitted = True
        self.arrangement = arranged((), FRAME)
        self._build(words)
        self.setAccessibleName(self._title)

    def _build(self, words: Mapping[TieCategory, str]) -> None:
        # Asked for the viewport that it made itself, Qt's binding first builds every widget there is: that takes time.
        self.setViewport(QWidget())
        self._ground = EcogramScene(self)
        self._ground.arrangement, self._ground.words = self.arrangement, words
        self._target = CellItem()
        self._ground.addItem(self._target)
        self.setScene(self._ground)
        self.setFrameShape(QGraphicsView.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCacheMode(QGraphicsView.CacheModeFlag.CacheBackground)
        self.setViewportUpdateMode(QGraphicsView.ViewportUpdateMode.MinimalViewportUpdate)
        self.setTransformationAnchor(QGraphicsView.ViewportAnchor.AnchorUnderMouse)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(280, 240)

    def show_nodes(self, title: str, name: str, nodes: Sequence[TieNode], *, is_other: bool) -> None:
        """Show everybody around; of the same person whoever is still there keeps their place, and the focus."""
        self._title = title
        before = None if is_other else self.arrangement
        ties = [node.tie for node in nodes]
        self.arrangement = arranged(ties, FRAME, before)
        self._ground.arrangement, self._ground.name = self.arrangement, name
        at = self._order.index(self.current) if self.current in self._order else 0
        self._order = [tie.id for tie in round_the_drawing(ties)]
        self._take_away({*self._items} - {*self._order})
        for node in nodes:
            self._put(node)
        wide, high = self.arrangement.wide + _MARGIN, self.arrangement.high + _MARGIN
        self._ground.setSceneRect(-wide, -high, 2 * wide, 2 * high)
        self.resetCachedContent()
        if self.current not in self._items:
            self.current = self._order[min(at, len(self._order) - 1)] if self._order else TieId("")
        if is_other or self._is_fitted:
            self.fit()
        self._mark()
        self.viewport().update()

    def _put(self, node: TieNode) -> None:
        tie_id, spot = node.tie.id, self.arrangement.spots[node.tie.id]
        if tie_id not in self._items:
            self._items[tie_id] = TieItem(node)
            self._lines[tie_id] = LineItem(self._items[tie_id])
            self._ground.addItem(self._items[tie_id])
            self._ground.addItem(self._lines[tie_id])
        item = self._items[tie_id]
        if item.node != node:
            item.show_node(node)
        item.setPos(spot.x, spot.y)
        self._lines[tie_id].follow()

    def _take_away(self, gone: set[TieId]) -> None:
        for tie_id in gone:
            self._ground.removeItem(self._items.pop(tie_id))
            self._ground.removeItem(self._lines.pop(tie_id))

    def item_of(self, tie_id: TieId) -> TieItem:
        """Return the item of somebody around."""
        return self._items[tie_id]

    def line_of(self, tie_id: TieId) -> LineItem:
        """Return the line to somebody around."""
        return self._lines[tie_id]

    def dress(self) -> None:
        """Take fonts, colours and scale again."""
        for item in self._items.values():
            item.dress()
        for line in self._lines.values():
            line.follow()
        self.resetCachedContent()
        if self._is_fitted:
            self.fit()

    def fit(self) -> None:
        """Show the whole drawing, as large as there is room for."""
        self._is_fitted = True
        self._allow_bars(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        room, whole = self.viewport().rect(), self._ground.sceneRect()
        if whole.isEmpty() or room.isEmpty():
            return
        share = min(room.width() / whole.width(), room.height() / whole.height(), _LARGEST_FIT * theme.current().scale)
        self.resetTransform()
        self.scale(share, share)
        self.centerOn(whole.center())

    def zoom(self, steps: int) -> None:
        """Make the drawing larger or smaller, by so many steps."""
        self._is_fitted = False
        self._allow_bars(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        share = min(max(self.transform().m11() * _STEP**steps, _LEAST), _MOST)
        self.resetTransform()
        self.scale(share, share)
        if self.current:
            self.ensureVisible(self._items[self.current])

    def _allow_bars(self, policy: Qt.ScrollBarPolicy) -> None:
        self.setHorizontalScrollBarPolicy(policy)
        self.setVerticalScrollBarPolicy(policy)

    def go_to(self, tie_id: TieId) -> None:
        """Give somebody the focus."""
        self.current = tie_id
        self._mark()
        self.ensureVisible(self._items[tie_id], 20, 20)

    def _mark(self) -> None:
        for tie_id, item in self._items.items():
            item.mark_current(is_current=self.hasFocus() and tie_id == self.current)
        said = self._items[self.current].accessible_name if self.current else ""
        name = ". ".join(part for part in (self._title, said) if part)
        if name != self.accessibleName():
            self.setAccessibleName(name)
            self.currentChanged.emit(said)
            QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.NameChanged))

    def focusNextPrevChild(self, next: bool) -> bool:  # noqa: A002, N802 - these are the words of Qt
        """Go to the next or former person with Tab; behind the last one, on to what stands beside the drawing."""
        at = self._order.index(self.current) + (1 if next else -1) if self.current else -1
        if not 0 <= at < len(self._order):
            return super().focusNextPrevChild(next)
        self.go_to(self._order[at])
        return True

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Begin at the first or last person, where Tab came from the one or the other side."""
        super().focusInEvent(event)
        ends = {Qt.FocusReason.TabFocusReason: 0, Qt.FocusReason.BacktabFocusReason: -1}
        if event.reason() in ends and self._order:
            self.current = self._order[ends[event.reason()]]
        self._mark()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Take the ring away."""
        super().focusOutEvent(event)
        self._mark()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk, move, open, add, take away, zoom; all else is for the page."""
        key, shift = Key(event.key()), bool(event.modifiers() & Modifier.ShiftModifier)
        if key in _ARROWS and shift and self.current:
            across, down = _ARROWS[key]
            self._ask_move(self.current, moved(self._cell(self.current), nearer=-down, onwards=across))
        elif key in _ARROWS:
            self._walk(*_ARROWS[key])
        elif key == Key.Key_Escape and self._dragged is not None:
            self._end_drag()
        elif not self._act(key, event.text()):
            event.ignore()

    def _act(self, key: Qt.Key, text: str) -> bool:
        zooms = {"+": 1, "=": 1, "-": -1}
        if text in zooms or key in {Key.Key_Plus, Key.Key_Equal, Key.Key_Minus}:
            self.zoom(zooms.get(text, -1 if key == Key.Key_Minus else 1))
        elif key == Key.Key_0:
            self.fit()
        elif key in {Key.Key_Home, Key.Key_End} and self._order:
            self.go_to(self._order[0 if key == Key.Key_Home else -1])
        elif key in {Key.Key_Return, Key.Key_Enter} and self.current and self._can_change:
            self.openAsked.emit(self.current)
        elif key in {Key.Key_Insert, Key.Key_N} and self._can_change:
            self.addAsked.emit()
        elif key == Key.Key_Delete and self.current and self._can_change:
            self.removeAsked.emit(self.current)
        else:
            return False
        return True

    def _walk(self, across: int, down: int) -> None:
        there = next_in_direction(self.arrangement, self.current, across, down) if self.current else None
        if there is not None:
            self.go_to(there)

    def _cell(self, tie_id: TieId) -> Cell:
        tie = self._items[tie_id].node.tie
        return tie.category, tie.closeness

    def _ask_move(self, tie_id: TieId, cell: Cell) -> None:
        if self._can_change and cell != self._cell(tie_id):
            self.moveAsked.emit(tie_id, cell)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take somebody up."""
        item = self.itemAt(event.position().toPoint())
        if isinstance(item, TieItem) and event.button() == Qt.MouseButton.LeftButton:
            self.go_to(item.node.tie.id)
            self._pressed_at = event.position()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Carry somebody along, and show where they would come."""
        if self._pressed_at is None or not self._can_change:
            return
        way = event.position() - self._pressed_at
        if self._dragged is None and way.manhattanLength() >= QApplication.startDragDistance():
            self._dragged = self._items[self.current]
            self._dragged.setZValue(3)
        if self._dragged is not None:
            there = self.mapToScene(event.position().toPoint())
            self._dragged.setPos(there)
            self._lines[self.current].follow()
            self._target.show_cell(self.arrangement, self.arrangement.cell_at(there.x(), there.y()))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Set somebody down; where they stood already, they go back."""
        dragged, self._pressed_at = self._dragged, None
        if dragged is None:
            return
        there = dragged.pos()
        self._end_drag()
        self._ask_move(self.current, self.arrangement.cell_at(there.x(), there.y()))

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Open somebody."""
        item = self.itemAt(event.position().toPoint())
        if isinstance(item, TieItem) and self._can_change:
            self.openAsked.emit(item.node.tie.id)

    def _end_drag(self) -> None:
        dragged, self._dragged, self._pressed_at = self._dragged, None, None
        self._target.show_cell(self.arrangement, None)
        if dragged is not None:
            spot = self.arrangement.spots[dragged.node.tie.id]
            dragged.setZValue(2)
            dragged.setPos(spot.x, spot.y)
            self._lines[dragged.node.tie.id].follow()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom where Ctrl is held; else scroll."""
        if event.modifiers() & Modifier.ControlModifier:
            self.zoom(1 if event.angleDelta().y() > 0 else -1)
        else:
            super().wheelEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Go on showing the whole, unless somebody looks at a part."""
        super().resizeEvent(event)
        if self._is_fitted:
            self.fit()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the scene, and the ring of the focus where nobody stands in it."""
        super().paintEvent(event)
        if self.hasFocus() and not self.current:
            painter = QPainter(self.viewport())
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painting.focus_ring(painter, QRectF(self.viewport().rect()).adjusted(8, 8, -8, -8), 8)
