"""Paints the lines of a timeline: the day, the spine with its sign, and a sheet as high as its words."""

from dataclasses import dataclass

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFontMetricsF, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from connector_desk.ui import icons, theme
from connector_desk.ui.theme import Role
from connector_desk.ui.widgets import painting
from connector_desk.ui.widgets.chip import chip_size, paint_chip
from connector_desk.ui.widgets.entry_view import ENTRY, EntryView
from connector_desk.ui.widgets.own_words import quoted
from connector_desk.ui.widgets.row_words import elided
from connector_desk.ui.widgets.shapes import Shape, paint_shape
from connector_desk.ui.widgets.text_block import TextBlock

Index = QModelIndex | QPersistentModelIndex
DAY, SPINE, GAP, INSIDE, BETWEEN, ACT = 96, 32, 10, 14, 10, 32
_LEAST = 240


@dataclass(frozen=True)
class _Laid:
    """The words of one line, broken for a width. All in pixels."""

    title: TextBlock
    words: TextBlock
    line: TextBlock
    head: float
    height: float


class EntryDelegate(QStyledItemDelegate):
    """Lines are as high as their words at the width of the view; `actPressed` comes with the row."""

    actPressed = Signal(int)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._width = 0
        self._laid: dict[EntryView, _Laid] = {}

    def fit(self, width: int) -> bool:
        """Take another width, or look again at the present scale; say whether the lines must be laid out anew."""
        changed = width != self._width
        self._width = width
        if changed:
            self._laid.clear()
        return changed

    def dress(self) -> None:
        """Forget how the words were broken: the scale is another."""
        self._laid.clear()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the width of the view and the height of the line."""
        view = index.data(ENTRY)
        height = self._of(view).height if isinstance(view, EntryView) else 0
        return QSize(min(self._width, _LEAST), round(height))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one line."""
        view = index.data(ENTRY)
        if not isinstance(view, EntryView):
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect, laid = QRectF(option.rect), self._of(view)
        _paint_day(painter, rect, view)
        _paint_spine(painter, rect, view)
        sheet = _sheet_of(rect)
        is_selected = bool(option.state & QStyle.StateFlag.State_Selected)
        has_focus = is_selected and bool(option.state & QStyle.StateFlag.State_HasFocus)
        fill = "lamp_tint" if view.is_owed else "canal_tint" if is_selected else "paper"
        painting.sheet(painter, sheet, 10, fill, "line", "canal" if is_selected else "")
        self._paint_words(painter, sheet, view, laid)
        if has_focus:
            painting.focus_ring(painter, sheet.adjusted(3, 3, -3, -5), 8)
        painter.restore()

    def editorEvent(self, event: QEvent, model: QAbstractItemModel, option: QStyleOptionViewItem, index: Index) -> bool:
        """Press the act when the mouse is let go on it."""
        view = index.data(ENTRY)
        if event.type() == QEvent.Type.MouseButtonRelease and isinstance(event, QMouseEvent):
            sheet = _sheet_of(QRectF(option.rect))
            if isinstance(view, EntryView) and view.act and _act_rect(sheet, view).contains(event.position()):
                self.actPressed.emit(index.row())
                return True
        return super().editorEvent(event, model, option, index)

    def _of(self, view: EntryView) -> _Laid:
        if view not in self._laid:
            self._laid[view] = self._lay_out(view)
        return self._laid[view]

    def _lay_out(self, view: EntryView) -> _Laid:
        worn = theme.current()
        sheet = _sheet_of(QRectF(0, 0, self._width, 100))
        inner = sheet.width() - 2 * INSIDE
        chip = chip_size(view.chip[0]).width() + GAP if view.chip else 0
        beside = chip <= inner * 0.6
        title = TextBlock(view.title, Role.HEAD, inner - chip if beside else inner)
        words = (
            TextBlock(view.shut, Role.SECOND, inner - worn.px(24))
            if view.shut
            else TextBlock(quoted(view.own_words) if view.own_words else "", Role.OWN_ROW, inner)
        )
        act = _act_rect(sheet, view).width() + GAP if view.act else 0
        line = TextBlock(view.line, Role.SECOND, inner - act)
        chip_height = worn.px(26) if chip else 0
        head = max(title.height, chip_height) if beside else title.height + chip_height + 4
        foot = max(line.height, worn.px(ACT) if view.act else 0)
        height = head + sum(part + 4 for part in (words.height, foot) if part) + 2 * INSIDE - 4
        return _Laid(title, words, line, head, max(height, worn.px(46)) + BETWEEN)

    def _paint_words(self, painter: QPainter, sheet: QRectF, view: EntryView, laid: _Laid) -> None:
        worn = theme.current()
        left, top = sheet.left() + INSIDE, sheet.top() + INSIDE - 3
        laid.title.paint(painter, left, top, "ink")
        if view.chip is not None:
            size = chip_size(view.chip[0])
            wide = min(float(size.width()), sheet.width() - 2 * INSIDE)
            beside = wide + GAP <= (sheet.width() - 2 * INSIDE) * 0.6
            at = top - 1 if beside else top + laid.title.height + 2
            spot = QRectF(sheet.right() - INSIDE + 4 - wide if beside else left, at, wide, size.height())
            paint_chip(painter, spot, *view.chip)
        top += laid.head + 4
        if view.shut:
            side = worn.px(16)
            icons.paint(painter, "lock", QRectF(left, top + 1, side, side), worn.color("plum"))
            laid.words.paint(painter, left + worn.px(24), top, "plum_ink")
        else:
            laid.words.paint(painter, left, top, "ink")
        foot = top + (laid.words.height + 4 if laid.words.height else 0)
        laid.line.paint(painter, left, foot, "ink2")
        if view.act:
            _paint_act(painter, _act_rect(sheet, view), view.act)


def _sheet_of(rect: QRectF) -> QRectF:
    worn = theme.current()
    left = worn.px(DAY) + worn.px(SPINE) + 2 * GAP
    return QRectF(rect.left() + left, rect.top(), rect.width() - left - 4, rect.height() - BETWEEN)


def _act_rect(sheet: QRectF, view: EntryView) -> QRectF:
    worn = theme.current()
    wide = QFontMetricsF(worn.font(Role.BODY_STRONG)).horizontalAdvance(view.act) + worn.px(18) + 26
    spot = QRectF(0, 0, wide, worn.px(ACT))
    spot.moveBottomRight(QPointF(sheet.right() - INSIDE + 6, sheet.bottom() - 6))
    return spot


def _paint_act(painter: QPainter, rect: QRectF, text: str) -> None:
    worn, side = theme.current(), theme.current().px(18)
    ink = worn.color("canal_ink")
    icons.paint(painter, "arrow-right", QRectF(rect.left() + 8, rect.center().y() - side / 2, side, side), ink)
    painter.setFont(worn.font(Role.BODY_STRONG))
    painter.setPen(ink)
    painter.drawText(
        rect.adjusted(side + 16, 0, 0, 0), Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, text
    )


def _paint_day(painter: QPainter, rect: QRectF, view: EntryView) -> None:
    worn = theme.current()
    line = QRectF(rect.left(), rect.top() + 8, worn.px(DAY), worn.px(22))
    elided(painter, line, view.day, Role.BODY_STRONG, "ink")
    if view.far:
        line.translate(0, worn.px(22))
        elided(painter, line, view.far, Role.SECOND, "ink2")


def _paint_spine(painter: QPainter, rect: QRectF, view: EntryView) -> None:
    """Draw the line that ties the days together, dashed while word is owed, and the sign of this one on a disc."""
    worn, side = theme.current(), theme.current().px(28)
    middle = rect.left() + worn.px(DAY) + GAP + worn.px(SPINE) / 2
    style = Qt.PenStyle.DashLine if view.is_owed else Qt.PenStyle.SolidLine
    painter.setPen(QPen(worn.color("lamp_ink" if view.is_owed else "line"), 2.5, style))
    painter.drawLine(QPointF(middle, rect.top() + (side if view.is_owed else 0)), QPointF(middle, rect.bottom()))
    disc = QRectF(middle - side / 2, rect.top() + 6, side, side)
    painting.rounded(painter, disc, side / 2, worn.color("paper"), worn.color("line"))
    inner = disc.adjusted(6, 6, -6, -6)
    if isinstance(view.mark, Shape):
        paint_shape(painter, view.mark, inner)
    else:
        icons.paint(painter, view.mark, inner, worn.color("ink2"))
