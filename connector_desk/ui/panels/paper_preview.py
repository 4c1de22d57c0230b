"""The sheet preview: the very bytes that print, drawn by Qt's PDF reader, white in both themes."""

from PySide6.QtCore import QBuffer, QByteArray, QEvent, QIODevice, QRectF, QSize, QSizeF, Qt, Signal
from PySide6.QtGui import QColor, QImage, QKeySequence, QPainter, QPaintEvent, QResizeEvent, QShortcut
from PySide6.QtPdf import QPdfDocument
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from connector_desk.ui import theme
from connector_desk.ui.theme import Role
from connector_desk.ui.widgets import painting
from connector_desk.ui.widgets.buttons import QuietButton
from connector_desk.ui.widgets.text import Text

GAP = 12
EDGE = 4  # room for the focus ring and the line round a sheet
STEPS = (1.0, 1.25, 1.5, 2.0, 2.5, 3.0, 4.0)
A4 = QSizeF(595.28, 841.89)


class _Sheets(QWidget):
    """The pages below each other, each drawn once per size and kept until the size or the paper changes."""

    def __init__(self, document: QPdfDocument, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._document = document
        self._width = 300
        self._images: dict[int, QImage] = {}

    def show_at(self, width: int) -> None:
        """Draw the pages this many pixels wide."""
        self._width = max(60, width)
        self._images.clear()
        self.setFixedSize(self._whole())
        self.update()

    def top_of(self, page: int) -> int:
        """Return where a page starts."""
        return EDGE + sum(self._page_size(before).height() + GAP for before in range(page))

    def page_at(self, y: int) -> int:
        """Return the page that lies at this height."""
        count = self._document.pageCount()
        return next((page for page in range(count) if y < self.top_of(page + 1)), max(0, count - 1))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the pages that are in sight."""
        painter = QPainter(self)
        for page in range(self._document.pageCount()):
            size = self._page_size(page)
            rect = QRectF(EDGE, self.top_of(page), size.width(), size.height())
            if not rect.intersects(QRectF(event.rect())):
                continue
            painter.fillRect(rect, QColor("#FFFFFF"))
            painter.drawImage(rect, self._image(page))
            painter.setPen(theme.current().color("edge"))
            painter.drawRect(rect.adjusted(-0.5, -0.5, 0.5, 0.5))

    def _page_size(self, page: int) -> QSize:
        points = self._document.pagePointSize(page)
        return QSize(self._width, round(self._width * points.height() / points.width()))

    def _whole(self) -> QSize:
        sizes = [self._page_size(page) for page in range(self._document.pageCount())]
        return QSize(self._width + 2 * EDGE, sum(size.height() + GAP for size in sizes) - GAP + 2 * EDGE)

    def _image(self, page: int) -> QImage:
        if page not in self._images:
            ratio = self.devicePixelRatioF()
            self._images[page] = self._document.render(page, (QSizeF(self._page_size(page)) * ratio).toSize())
        return self._images[page]


class _Scroll(QScrollArea):
    """Scrolls the sheets by keyboard, and shows with a ring that it has the focus."""

    def __init__(self, sheets: _Sheets, parent: QWidget) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.viewport().setAutoFillBackground(False)
        self.setWidget(sheets)
        # Taking a widget in fills its ground, and that would lie over the ring.
        sheets.setAutoFillBackground(False)

    def viewportEvent(self, event: QEvent) -> bool:
        """Draw the ring round what is in sight."""
        done = super().viewportEvent(event)
        if event.type() == QEvent.Type.Paint and self.hasFocus():
            rect = QRectF(self.viewport().rect()).adjusted(4, 4, -4, -4)
            painting.focus_ring(QPainter(self.viewport()), rect, 2)
        return done


class PaperPreview(QWidget):
    """Shows the pages of a PDF whole; Ctrl + enlarges, Ctrl - shrinks, Ctrl 0 shows the whole sheet again.

    What is shown is what prints: hand the same bytes to `printing.send` or to the file.
    """

    pageChanged = Signal(int, int)
    """The page in sight (from 1) and how many there are."""

    def __init__(self, name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._document = QPdfDocument(self)
        self._buffer = QBuffer(self)
        self._step, self._page = 0, 0
        self._sheets = _Sheets(self._document)
        self._scroll = _Scroll(self._sheets, self)
        self._scroll.setAccessibleName(name or self.tr("The sheet"))
        self.setFocusProxy(self._scroll)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(200, 240)
        self._build()
        self._wire()

    @property
    def page_count(self) -> int:
        """How many pages the paper has; 0 while there is none."""
        return self._document.pageCount()

    def show_pdf(self, content: bytes) -> None:
        """Show these bytes from the first page. Raises ValueError when they are no PDF."""
        self._document.close()
        self._buffer.close()
        self._buffer.setData(QByteArray(content))
        self._buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        self._document.load(self._buffer)
        if self._document.error() is not QPdfDocument.Error.None_:
            raise ValueError(self._document.error().name)
        texts = (self._document.getAllText(page).text() for page in range(self.page_count))
        self._scroll.setAccessibleDescription("\n".join(texts))
        self._sheets.setVisible(True)
        self._foot.setVisible(True)
        self._scroll.verticalScrollBar().setValue(0)
        self._fit()
        self._tell()

    def leave_out_buttons(self) -> None:
        """Show no buttons under the sheet, where there is no room for them; Ctrl + and Ctrl - still work."""
        self._smaller.hide()
        self._larger.hide()

    def clear(self) -> None:
        """Show no paper."""
        self._document.close()
        self._buffer.close()
        self._scroll.setAccessibleDescription("")
        self._sheets.setVisible(False)
        self._foot.setVisible(False)

    def enlarge(self) -> None:
        """Show the paper one step larger."""
        self._zoom(self._step + 1)

    def shrink(self) -> None:
        """Show the paper one step smaller, down to the whole sheet."""
        self._zoom(self._step - 1)

    def show_whole(self) -> None:
        """Show a whole sheet."""
        self._zoom(0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the whole sheet in sight."""
        super().resizeEvent(event)
        parts = (self._caption, self._smaller, self._larger)
        is_narrow = self.width() < sum(part.sizeHint().width() for part in parts) + 16
        way = QBoxLayout.Direction.TopToBottom if is_narrow else QBoxLayout.Direction.LeftToRight
        self._foot_row.setDirection(way)
        self._fit()

    def dress(self) -> None:
        """Draw the edge again in the colours of the present theme."""
        self._sheets.update()

    def _build(self) -> None:
        self._caption = Text("", Role.SECOND, "ink2", wrap=False)
        self._smaller = QuietButton(self.tr("Smaller"), "minus", "Ctrl -")
        self._larger = QuietButton(self.tr("Larger"), "plus", "Ctrl +")
        self._foot = QWidget()
        self._foot_row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self._foot)
        self._foot_row.setContentsMargins(EDGE, 0, 0, 0)
        self._foot_row.setSpacing(2)
        buttons = QHBoxLayout()
        buttons.setSpacing(2)
        buttons.addWidget(self._smaller)
        buttons.addWidget(self._larger)
        buttons.addStretch(1)
        self._foot_row.addWidget(self._caption, 1)
        self._foot_row.addLayout(buttons)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(self._scroll, 1)
        column.addWidget(self._foot)
        self._foot.hide()
        self._sheets.hide()

    def _wire(self) -> None:
        self._larger.clicked.connect(self.enlarge)
        self._smaller.clicked.connect(self.shrink)
        # The plus of most keyboards sits on the key of "=": both mean larger.
        self._larger.setShortcut(QKeySequence())
        self._smaller.setShortcut(QKeySequence())
        around = Qt.ShortcutContext.WindowShortcut
        for keys, act in (
            ("Ctrl++", self.enlarge),
            ("Ctrl+=", self.enlarge),
            ("Ctrl+-", self.shrink),
            ("Ctrl+0", self.show_whole),
        ):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(around)
            shortcut.activated.connect(act)
        self._scroll.verticalScrollBar().valueChanged.connect(lambda _at: self._tell())

    def _zoom(self, step: int) -> None:
        step = max(0, min(step, len(STEPS) - 1))
        if step == self._step:
            return
        self._step = step
        page = self._page
        self._fit()
        self._scroll.verticalScrollBar().setValue(self._sheets.top_of(page) - EDGE)

    def _fit(self) -> None:
        if not self.page_count:
            return
        room = self._scroll.size()
        points = self._document.pagePointSize(0)
        proportion = (points.width() or A4.width()) / (points.height() or A4.height())
        bar = self._scroll.verticalScrollBar().sizeHint().width() if self.page_count > 1 or self._step else 0
        whole = min(room.width() - bar, (room.height()) * proportion) - 2 * EDGE
        self._sheets.show_at(round(whole * STEPS[self._step]))

    def _tell(self) -> None:
        if not self.page_count:
            return
        middle = self._scroll.verticalScrollBar().value() + self._scroll.viewport().height() // 3
        self._page = self._sheets.page_at(middle)
        said = self.tr("Sheet {number} of {count}").format(number=self._page + 1, count=self.page_count)
        self._caption.setText(said)
        self.pageChanged.emit(self._page + 1, self.page_count)
