"""The delegate of all lists: one row anatomy, painted at equal heights."""

from collections.abc import Iterable

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFontMetricsF, QMouseEvent, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from connector_desk.ui import icons, theme
from connector_desk.ui.theme import Role
from connector_desk.ui.widgets import painting
from connector_desk.ui.widgets.chip import chip_size, paint_chip, paint_letter
from connector_desk.ui.widgets.face import FaceView, paint_face
from connector_desk.ui.widgets.load import paint_freshness, paint_load
from connector_desk.ui.widgets.ring import RingView, paint_ring
from connector_desk.ui.widgets.row_room import SECOND_MORE, SECOND_PITCH, goes_on, what_lines
from connector_desk.ui.widgets.row_words import elided, own_lines, with_strong
from connector_desk.ui.widgets.rows import ROW, ButtonView, RowView
from connector_desk.ui.widgets.shapes import Shape, paint_shape

Align = Qt.AlignmentFlag
BUTTON_BESIDE_FROM, BUTTON_PITCH = 520, 44
"""From this width on a row's button stands beside its words; narrower, it stands under them in a row so much higher."""
FRESHNESS_FROM = 350
"""From this width on blocks stand before the words of when something was checked; narrower, the words stand alone."""
MEASURED = 300
"""Of at most so many rows the own words are measured."""
Index = QModelIndex | QPersistentModelIndex
_HEIGHTS = {1: 48, 2: 62, 3: 92}


class RowDelegate(QStyledItemDelegate):
    """Paints rows of equal height and says which row's button was pressed."""

    buttonPressed = Signal(str)

    def __init__(self, lines: int = 2, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines = lines
        self._goes_on = self._is_button_below = False

    def row_height(self) -> int:
        """Return the height of each row at the present scale: 60 and up."""
        more = (SECOND_MORE if self._goes_on else 0) + (BUTTON_PITCH if self._is_button_below else 0)
        return theme.current().px(_HEIGHTS[self._lines] + more)

    def make_room(self, rows: Iterable[RowView], width: int) -> bool:
        """Give all rows a line more where own words of one need it; say whether that changed anything."""
        before = self.row_height()
        shown = list(rows) if self._lines > 2 else []
        self._is_button_below = width < theme.current().px(BUTTON_BESIDE_FROM) and any(row.button for row in shown)
        own = [row for row in shown if row.is_own_words or row.is_who_own_words]
        # Long lists are not measured: they have the room anyway, for it would take too long to look.
        rect, is_long = QRectF(0, 0, width, 0), len(own) > MEASURED
        self._goes_on = is_long or any(goes_on(row, *self._widths(rect, row)) for row in own)
        return self.row_height() != before

    def _widths(self, rect: QRectF, row: RowView) -> tuple[float, float]:
        """Return how wide the second and the third line of a row are."""
        spot, whole = self.button_rect(rect, row), rect.right() - 16
        right = whole
        if spot is not None and not self._is_button_below:
            right = whole = spot.left() - 12
        elif row.right_below or row.freshness:
            right = whole - self._right_width(rect, row) - 12
        left = self._left_end(rect, row)
        return right - left, whole - left

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the equal size of all rows."""
        return QSize(320, self.row_height())

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one row."""
        row = index.data(ROW)
        if not isinstance(row, RowView):
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setClipRect(option.rect)
        rect = QRectF(option.rect)
        is_selected = bool(option.state & QStyle.StateFlag.State_Selected)
        self._ground(painter, rect, index, is_selected=is_selected)
        ground = rect
        if self._is_button_below:
            rect = rect.adjusted(0, 0, 0, -theme.current().px(BUTTON_PITCH))
        left = self._paint_left(painter, rect, row)
        right = self._paint_right(painter, rect, row, ground)
        whole = right if row.button is not None else rect.right() - 16
        self._paint_words(painter, QRectF(left, rect.top(), max(40.0, right - left), rect.height()), row, whole)
        if is_selected and option.state & QStyle.StateFlag.State_HasFocus:
            painting.focus_ring(painter, ground.adjusted(6, 6, -6, -6), 6)
        painter.restore()

    def editorEvent(self, event: QEvent, model: QAbstractItemModel, option: QStyleOptionViewItem, index: Index) -> bool:
        """Press the row's button when the mouse is let go on it."""
        row = index.data(ROW)
        if (
            event.type() == QEvent.Type.MouseButtonRelease
            and isinstance(event, QMouseEvent)
            and isinstance(row, RowView)
        ):
            spot = self.button_rect(QRectF(option.rect), row)
            if spot is not None and spot.contains(event.position()):
                self.buttonPressed.emit(row.id)
                return True
        return super().editorEvent(event, model, option, index)

    def button_rect(self, rect: QRectF, row: RowView) -> QRectF | None:
        """Return where the row's button lies, or None when it has none."""
        if row.button is None:
            return None
        worn = theme.current()
        width = QFontMetricsF(worn.font(Role.BODY_STRONG)).horizontalAdvance(row.button.text) + worn.px(32)
        width += worn.px(18) + 10 if row.button.icon else 0
        width = min(max(width, worn.px(120)), rect.width() * (0.7 if self._is_button_below else 0.45))
        spot = QRectF(0, 0, width, worn.px(36))
        spot.moveCenter(rect.center())
        spot.moveRight(rect.right() - 16)
        if self._is_button_below:
            spot.moveBottom(rect.bottom() - 10)
            spot.moveLeft(self._left_end(rect, row))
        return spot

    def _ground(self, painter: QPainter, rect: QRectF, index: Index, *, is_selected: bool) -> None:
        worn = theme.current()
        if is_selected:
            painter.fillRect(rect, worn.color("canal_tint"))
            painter.fillRect(QRectF(rect.left(), rect.top(), 5, rect.height()), worn.color("canal"))
        elif index.row() > 0:
            painter.fillRect(QRectF(rect.left() + 16, rect.top(), rect.width() - 32, 1), worn.color("line"))

    def _side(self, row: RowView) -> float:
        """Return how wide what stands at the left of a row is."""
        worn, view = theme.current(), row.left
        side = float(worn.px(64 if isinstance(view, RingView) else 38))
        if isinstance(view, Shape | str):
            side = float(worn.px(28 if isinstance(view, str) and len(view) == 1 else 20))
        return min(side, worn.px(_HEIGHTS[self._lines]) - 12)

    def _left_end(self, rect: QRectF, row: RowView) -> float:
        return rect.left() + 18 + (0 if row.left is None else self._side(row) + 16)

    def _paint_left(self, painter: QPainter, rect: QRectF, row: RowView) -> float:
        worn, view, side = theme.current(), row.left, self._side(row)
        if view is None:
            return self._left_end(rect, row)
        spot = QRectF(rect.left() + 18, rect.center().y() - side / 2, side, side)
        if isinstance(view, RingView):
            paint_ring(painter, spot, view)
        elif isinstance(view, FaceView):
            paint_face(painter, spot, view)
        elif isinstance(view, Shape):
            paint_shape(painter, view, spot)
        elif len(view) == 1:
            paint_letter(painter, spot, view)
        else:
            icons.paint(painter, view, spot, worn.color("ink2"))
        return self._left_end(rect, row)

    def _right_width(self, rect: QRectF, row: RowView) -> float:
        metrics = QFontMetricsF(theme.current().font(Role.SECOND))
        below = metrics.horizontalAdvance(row.right_below) + _blocks_width(rect, row)
        return min(max(metrics.horizontalAdvance(row.right), below) + 4, rect.width() * 0.5)

    def _paint_right(self, painter: QPainter, rect: QRectF, row: RowView, ground: QRectF) -> float:
        worn = theme.current()
        spot = self.button_rect(ground, row)
        if spot is not None and row.button is not None:
            _paint_button(painter, spot, row.button)
            return rect.right() - 16 if self._is_button_below else spot.left() - 12
        if not row.right and not row.right_below and not row.freshness:
            return rect.right() - 16
        metrics, wide = QFontMetricsF(worn.font(Role.SECOND)), self._right_width(rect, row)
        blocks = _blocks_width(rect, row)
        box = QRectF(rect.right() - 16 - wide, 0, wide, worn.px(22))
        for at, text in enumerate((row.right, row.right_below)):
            box.moveTop(self._line_top(rect, at))
            elided(painter, box, text, Role.SECOND, "ink2", is_right=True)
        if blocks:
            x = rect.right() - 16 - metrics.horizontalAdvance(row.right_below) - blocks
            paint_freshness(painter, x, box.center().y(), row.freshness)
        return box.left() - 12

    def _line_top(self, rect: QRectF, at: int) -> float:
        worn = theme.current()
        pitch = worn.px(24 if self._lines > 1 else 22)
        whole = pitch * self._lines + (worn.px(SECOND_PITCH) if self._goes_on else 0)
        return rect.center().y() - whole / 2 + at * pitch

    def _paint_words(self, painter: QPainter, rect: QRectF, row: RowView, whole: float) -> None:
        worn = theme.current()
        line = QRectF(rect.left(), self._line_top(rect, 0), rect.width(), worn.px(24))
        # The first line gives way to what stands on it, not to what stands below that.
        line.setRight(whole if row.button else whole - _right_room(row))
        self._first_line(painter, line, row)
        line.setRight(rect.right() if row.right_below or row.freshness else whole)
        if self._lines > 1:
            line.moveTop(self._line_top(rect, 1))
            line.setLeft(rect.left())
            if row.load is not None and _has_room_for_load(row, line.width()):
                line.setLeft(paint_load(painter, line.left(), line.center().y(), *row.load) + 8)
            role = Role.OWN_ROW if row.is_own_words else (Role.BODY if self._lines > 2 else Role.SECOND)
            tone, lines = "ink" if self._lines > 2 or row.is_own_words else "ink2", what_lines(row, line.width())
            for at, text in enumerate(lines if self._goes_on else [" ".join(lines)]):
                line.moveTop(self._line_top(rect, 1) + at * worn.px(SECOND_PITCH))
                elided(painter, line, text, role, tone)
        if self._lines > 2:
            more = self._goes_on and len(lines) == 2
            line.moveTop(self._line_top(rect, 2) + (worn.px(SECOND_PITCH) if more else 0))
            line.setLeft(rect.left())
            line.setRight(whole)
            if row.who_icon:
                side = worn.px(16)
                icons.paint(
                    painter,
                    row.who_icon,
                    QRectF(line.left(), line.center().y() - side / 2, side, side),
                    worn.color("ink2"),
                )
                line.setLeft(line.left() + side + 6)
            self._paint_who(painter, line, row)

    def _paint_who(self, painter: QPainter, line: QRectF, row: RowView) -> None:
        if not row.is_who_own_words:
            with_strong(painter, line, row.who, row.who_strong)
            return
        lines = own_lines(row.who, line.width())
        if len(lines) > 2:
            elided(painter, line, row.who_short or row.who, Role.BODY if row.who_short else Role.OWN_ROW, "ink2")
            return
        for text in lines:
            elided(painter, line, text, Role.OWN_ROW, "ink")
            line.translate(0, theme.current().px(SECOND_PITCH))

    def _first_line(self, painter: QPainter, line: QRectF, row: RowView) -> None:
        worn = theme.current()
        chip = chip_size(row.chip.text) if row.chip else QSize()
        room = line.width() - (chip.width() + 10 if row.chip else 0)
        right = elided(painter, QRectF(line.left(), line.top(), room, line.height()), row.name, Role.HEAD, "ink")
        beside = QRectF(right + 10, line.top(), max(0.0, line.left() + room - right - 10), line.height())
        if row.beside:
            right = elided(painter, beside, row.beside, Role.SECOND, "ink2")
        if row.chip:
            height = min(chip.height(), worn.px(26))
            spot = QRectF(right + 12, line.center().y() - height / 2, chip.width(), height)
            if row.is_chip_right or spot.right() > line.right() + 4:
                spot.moveRight(line.right() + 4)
            paint_chip(painter, spot, row.chip.text, row.chip.shape, row.chip.tone)


def _blocks_width(rect: QRectF, row: RowView) -> int:
    """Return how wide the blocks of freshness and the gap behind them are; 0 where there are none."""
    worn = theme.current()
    return worn.px(54) if row.freshness and rect.width() >= worn.px(FRESHNESS_FROM) else 0


def _has_room_for_load(row: RowView, width: float) -> bool:
    """Say whether the squares fit beside their words; the words say the same and go first."""
    worn = theme.current()
    squares = worn.px(14) * min(12, max(row.load)) if row.load else 0
    return squares + 8 + QFontMetricsF(worn.font(Role.BODY)).horizontalAdvance(row.what) <= width


def _paint_button(painter: QPainter, rect: QRectF, button: ButtonView) -> None:
    worn = theme.current()
    fill, line, ink = ("brick", "brick", "on_brick") if button.is_brick else ("paper", "edge", "canal_ink")
    painting.rounded(painter, rect, 8, worn.color(fill), worn.color(line))
    metrics = QFontMetricsF(worn.font(Role.BODY_STRONG))
    side = worn.px(18) + 10 if button.icon else 0
    shown = metrics.elidedText(button.text, Qt.TextElideMode.ElideRight, rect.width() - side - 12)
    x = rect.center().x() - (metrics.horizontalAdvance(shown) + side) / 2
    if button.icon:
        icons.paint(
            painter, button.icon, QRectF(x, rect.center().y() - worn.px(9), worn.px(18), worn.px(18)), worn.color(ink)
        )
    painter.setFont(worn.font(Role.BODY_STRONG))
    painter.setPen(worn.color(ink))
    painter.drawText(
        QRectF(x + side, rect.top(), rect.width(), rect.height()), Align.AlignLeft | Align.AlignVCenter, shown
    )


def _right_room(row: RowView) -> float:
    """Return how much of the first line the words at its right take."""
    return QFontMetricsF(theme.current().font(Role.SECOND)).horizontalAdvance(row.right) + 16 if row.right else 0.0
