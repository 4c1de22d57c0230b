"""The curtain: a sheet over the whole window through which nothing shimmers."""

from PySide6.QtCore import QEvent, QObject, QPointF, QRectF, QSizeF, Qt, Signal
from PySide6.QtGui import QColor, QFontMetricsF, QKeyEvent, QPainter, QPaintEvent, QPolygonF
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from connector_desk.ui import icons, theme
from connector_desk.ui.theme import Role
from connector_desk.ui.widgets import painting
from connector_desk.ui.widgets.mark import paint_mark

FOLDS = ((0.0, 0.045, "#123D34"), (0.081, 0.137, "#1F4F43"), (0.176, 0.234, "#123D34"), (0.274, 0.336, "#1F4F43"))
Align = Qt.AlignmentFlag


class Curtain(QWidget):
    """Covers its parent and puts its dialogs away as long; F9 opens it. No clock, no name, no counts."""

    curtainOpened = Signal()
    _is_saved = True

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._covered: list[QDialog] = []
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Closed for a moment. Press F9 to go on."))
        self.hide()
        parent.installEventFilter(self)

    def close_over(self, *, is_saved: bool) -> None:
        """Cover the window, put away everything that lies over it, and take the keyboard."""
        self._is_saved = is_saved
        while (popup := QApplication.activePopupWidget()) is not None:
            popup.close()
        parent = self.parentWidget()
        if parent is not None:
            self.setGeometry(parent.rect())
            self._covered += [one for one in parent.findChildren(QDialog) if one.isVisible()]
        for window in QApplication.topLevelWidgets():
            if window is not parent:
                window.hide()
        self.show()
        self.raise_()
        # A dialog that was put away may have left the keyboard nowhere.
        self.activateWindow()
        self.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay as large as the window."""
        parent = self.parentWidget()
        if event.type() == QEvent.Type.Resize and parent is not None:
            self.setGeometry(parent.rect())
        return super().eventFilter(watched, event)

    def event(self, event: QEvent) -> bool:
        """Take every key before any shortcut of the window hears it."""
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        return super().event(event)

    def focusNextPrevChild(self, _is_next: bool) -> bool:  # noqa: N802 - as Qt calls it
        """Stay where the keyboard is: Tab must not lead to what lies behind."""
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open on F9 and swallow every other key."""
        event.accept()
        if event.key() == Qt.Key.Key_F9:
            self.hide()
            covered, self._covered = self._covered, []
            for dialog in covered:
                dialog.show()
            self.curtainOpened.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw folds, mark and words."""
        painter, rect = painting.start(self), QRectF(self.rect())
        self._folds(painter, rect)
        middle = rect.center().x()
        top = rect.height() * 0.27
        paint_mark(painter, QRectF(middle - 78, top, 156, 156), QColor("#FFFFFF"), QColor("#BFD1C7"))
        painter.setPen(QColor("#FFFFFF"))
        font = theme.current().font(Role.TITLE)
        font.setPointSizeF(font.pointSizeF() * 1.5)
        painter.setFont(font)
        words = QRectF(0, top + 176, rect.width(), 70)
        painter.drawText(words, Align.AlignCenter, self.tr("Closed for a moment."))
        self._key_line(painter, middle, words.bottom() + 26)
        if self._is_saved:
            self._saved_line(painter, middle, rect.height() * 0.92)

    def _folds(self, painter: QPainter, rect: QRectF) -> None:
        painter.fillRect(rect, QColor("#14473C"))
        painter.setPen(Qt.PenStyle.NoPen)
        wide = rect.width()
        for left, right, color in FOLDS:
            lean = wide * 0.028
            fold = [QPointF(left * wide, 0), QPointF(right * wide, 0)]
            fold += [
                QPointF(right * wide - lean * (0.4 + right), rect.height()),
                QPointF(left * wide - lean * (0.4 + left), rect.height()),
            ]
            painter.setBrush(QColor(color))
            painter.drawPolygon(QPolygonF(fold))
            painter.drawPolygon(QPolygonF([QPointF(wide - p.x(), p.y()) for p in fold]))
        painter.fillRect(QRectF(0, 0, wide, 26), QColor("#10332B"))
        painter.setBrush(QColor("#BFD1C7"))
        rings = max(2, round(wide / 75))
        for at in range(rings):
            painter.drawEllipse(QPointF(wide * (at + 0.5) / rings, 26), 5, 5)

    def _key_line(self, painter: QPainter, middle: float, y: float) -> None:
        before, after = self.tr("Press"), self.tr("to go on")
        font = theme.current().font(Role.SECTION)
        metrics = QFontMetricsF(font)
        cap = QSizeF(metrics.horizontalAdvance("F9") + 34, metrics.height() + 12)
        width = metrics.horizontalAdvance(before) + metrics.horizontalAdvance(after) + cap.width() + 24
        x = middle - width / 2
        white = QColor("#FFFFFF")
        for part in (before, "", after):
            if part:
                painter.setFont(font)
                painter.setPen(white)
                painter.drawText(QRectF(x, y - 30, metrics.horizontalAdvance(part) + 4, 60), Align.AlignVCenter, part)
                x += metrics.horizontalAdvance(part) + 12
            else:
                spot = QRectF(x, y - cap.height() / 2, cap.width(), cap.height())
                painting.rounded(painter, spot, 7, None, white, 1.5)
                painter.drawText(spot, Align.AlignCenter, "F9")
                x += cap.width() + 12

    def _saved_line(self, painter: QPainter, middle: float, y: float) -> None:
        text = self.tr("Everything you typed is saved.")
        font = theme.current().font(Role.BODY)
        width = QFontMetricsF(font).horizontalAdvance(text)
        icons.paint(painter, "check", QRectF(middle - width / 2 - 28, y - 9, 18, 18), QColor("#F5B83D"))
        painter.setFont(font)
        painter.setPen(QColor("#FFFFFF"))
        painter.drawText(QRectF(middle - width / 2, y - 20, width + 4, 40), Align.AlignVCenter, text)
