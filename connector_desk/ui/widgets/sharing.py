"""The pictogram of sharing: who, arrow, what, arrow, to whom. The card in the middle holds only what is asked now."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from connector_desk.domain.consent import DataCategory
from connector_desk.ui import icons, theme
from connector_desk.ui.theme import Role
from connector_desk.ui.widgets import painting

_HEIGHT = 136
_SIDE, _CARD, _ARROW, _GAP = 92.0, 148.0, 44.0, 14.0
_ICONS = {
    DataCategory.IDENTITY: "person",
    DataCategory.CONTACT: "phone",
    DataCategory.ADDRESS: "pin",
    DataCategory.HOUSEHOLD: "house",
    DataCategory.LANGUAGES: "language",
    DataCategory.WISHES: "heart",
    DataCategory.OFFERS: "gift",
    DataCategory.STORY: "book",
    DataCategory.NETWORK_ROLES: "people",
    DataCategory.NETWORK_NAMES: "people",
    DataCategory.DOCUMENTS: "sheet",
}
HOW_LONG = "calendar"


def icon_of(kind: DataCategory) -> str:
    """Return the icon of a kind of data; every ask has the same one."""
    return _ICONS.get(kind, "question")


class SharingPicture(QWidget):
    """Says in a picture what the question says in words."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = self._recipient = self._icon = ""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_sharing(self, name: str, icon: str, recipient: str) -> None:
        """Show who, what and to whom."""
        self._name, self._icon, self._recipient = name, icon, recipient
        self.update()

    def sizeHint(self) -> QSize:
        """Return the room of the picture."""
        worn = theme.current()
        return QSize(worn.px(2 * _SIDE + _CARD + 2 * _ARROW + 4 * _GAP), worn.px(_HEIGHT))

    def dress(self) -> None:
        """Take the size of the present scale."""
        self.updateGeometry()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the three parts in the middle, with the arrows between them."""
        worn, painter = theme.current(), painting.start(self)
        fit = min(1.0, self.width() / self.sizeHint().width())
        side, card, arrow, gap = (worn.px(one) * fit for one in (_SIDE, _CARD, _ARROW, _GAP))
        left = (self.width() - self.sizeHint().width() * fit) / 2
        self._draw_person(painter, QRectF(left, 2, side, side))
        self._draw_arrow(painter, left + side + gap, side / 2 + 2, arrow)
        middle = QRectF(left + side + 2 * gap + arrow, 2 + side * 0.06, card, side * 0.88)
        self._draw_card(painter, middle)
        self._draw_arrow(painter, middle.right() + gap, side / 2 + 2, arrow)
        self._draw_recipient(painter, QRectF(middle.right() + 2 * gap + arrow, 2, side, side))

    def _draw_person(self, painter: QPainter, rect: QRectF) -> None:
        worn = theme.current()
        painting.rounded(painter, rect, rect.width() / 2, worn.color("lamp_tint"), worn.color("lamp_ink"), 1.25)
        painter.setPen(worn.color("lamp_ink"))
        painter.setFont(worn.font(Role.TITLE))
        painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, self._name[:1])
        self._draw_name(painter, rect, self._name)

    def _draw_card(self, painter: QPainter, rect: QRectF) -> None:
        worn = theme.current()
        painting.rounded(painter, rect, 12, worn.color("paper"), worn.color("edge"), 1.75)
        size = worn.px(30)
        spot = QRectF(rect.left() + worn.px(20), rect.center().y() - size / 2, size, size)
        icons.paint(painter, self._icon, spot, worn.color("ink"))
        for down, part in ((-0.16, 1.0), (0.08, 0.7)):
            whole = rect.right() - worn.px(18) - (spot.right() + worn.px(14))
            bar = QRectF(spot.right() + worn.px(14), rect.center().y() + rect.height() * down, whole * part, worn.px(9))
            painting.rounded(painter, bar, bar.height() / 2, worn.color("line"), None)

    def _draw_recipient(self, painter: QPainter, rect: QRectF) -> None:
        worn = theme.current()
        painting.rounded(painter, rect, 12, worn.color("sky_tint"), worn.color("sky"), 1.25)
        inner = rect.width() * 0.28
        icons.paint(painter, "house", rect.adjusted(inner, inner, -inner, -inner), worn.color("sky_ink"))
        self._draw_name(painter, rect, self._recipient)

    def _draw_name(self, painter: QPainter, above: QRectF, name: str) -> None:
        worn = theme.current()
        painter.setPen(worn.color("ink"))
        painter.setFont(worn.font(Role.HEAD))
        wide = above.width() + 2 * worn.px(_GAP + _ARROW) - 8
        metrics = QFontMetricsF(painter.font())
        shown = metrics.elidedText(name, Qt.TextElideMode.ElideRight, wide)
        # Beside the edge there is less room: there the name moves inwards.
        half = metrics.horizontalAdvance(shown) / 2 + 1
        middle = max(half, min(above.center().x(), self.width() - half))
        rect = QRectF(middle - half, above.bottom() + 2, 2 * half, worn.px(_HEIGHT) - above.bottom() - 4)
        painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, shown)

    def _draw_arrow(self, painter: QPainter, x: float, y: float, long: float) -> None:
        pen = QPen(theme.current().color("canal"), 3.5)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        end, tip = QPointF(x + long, y), long * 0.3
        painter.drawLine(QPointF(x, y), end)
        painter.drawLine(end, QPointF(x + long - tip, y - tip))
        painter.drawLine(end, QPointF(x + long - tip, y + tip))
