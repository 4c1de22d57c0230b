"""The list view that wears the row delegate: arrows, Enter, Space, and letters jump."""

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QRectF, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QListView, QSizePolicy, QVBoxLayout, QWidget

from connector_desk.ui.models.paged import NOWHERE, PAGE_ROWS, PagedModel, Source, fixed
from connector_desk.ui.widgets import painting
from connector_desk.ui.widgets.row_delegate import RowDelegate
from connector_desk.ui.widgets.rows import ROW, RowView

FIND_PAGES = 20


class _View(QListView):
    opened = Signal(str)
    spacePressed = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open on Enter, press the row's button on Space; leave the rest to Qt."""
        row = self.currentIndex().data(ROW)
        if isinstance(row, RowView) and event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and not event.modifiers():
            self.opened.emit(row.id)
        elif event.key() == Qt.Key.Key_Space:
            self.spacePressed.emit()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Come in on a row, so that there is something to see."""
        model = self.model()
        # Before Qt does: it makes the first row the current one and shows nothing of it.
        if not self.currentIndex().isValid() and model is not None and model.rowCount():
            self.selectionModel().setCurrentIndex(model.index(0, 0), QItemSelectionModel.SelectionFlag.ClearAndSelect)
        super().focusInEvent(event)


class RowList(QWidget):
    """A sheet with rows.

    `chosen` follows the selection, `opened` comes with Enter or a click, `buttonPressed` with the row's button
    (mouse, or Space).
    """

    chosen = Signal(str)
    opened = Signal(str)
    buttonPressed = Signal(str)

    def __init__(
        self, source: Source, name: str, *, lines: int = 2, grows: bool = False, parent: QWidget | None = None
    ) -> None:
        """`grows` makes the list as high as its rows, for short lists inside a page that scrolls."""
        super().__init__(parent)
        self.model = PagedModel(source, self)
        self.view = _View(self)
        self.delegate = RowDelegate(lines, self.view)
        self._grows, self._is_reloading = grows, False
        self._set_up_view(name)
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(1, 4, 1, 6)
        self._box.addWidget(self.view)
        self.setFocusProxy(self.view)
        self.delegate.buttonPressed.connect(self.buttonPressed)
        self.view.opened.connect(self.opened)
        self.view.clicked.connect(self._click)
        self.view.spacePressed.connect(self._press)
        self.view.selectionModel().currentChanged.connect(self._change)
        self.model.modelReset.connect(self._fit)
        self.model.rowsInserted.connect(self._fit)
        self._fit()

    def current_id(self) -> str:
        """Return the id of the selected row, or an empty text."""
        row = self.view.currentIndex().data(ROW)
        return row.id if isinstance(row, RowView) else ""

    def select(self, row_id: str) -> bool:
        """Select a row without opening it; say whether it was among the rows fetched."""
        at = self.model.place_of(row_id)
        if at < 0:
            return False
        index = self.model.index(at, 0)
        self.view.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        self.view.scrollTo(index)
        return True

    def find_row(self, row_id: str) -> bool:
        """Select a row that stood further down before, fetching up to `FIND_PAGES` pages; say whether it was there."""
        for _ in range(FIND_PAGES):
            if self.select(row_id) or not self.model.canFetchMore(NOWHERE):
                break
            self.model.fetchMore(NOWHERE)
        return self.current_id() == row_id

    def reload(self) -> None:
        """Ask the source again; selection and scroll place stay where they were, and nothing is told."""
        self._keeping(lambda: self.model.reload(self.model.rowCount()))

    def show_source(self, source: Source) -> None:
        """Show another source from its start, keeping the selection if that row is there too."""
        self._is_reloading = True
        kept = self.current_id()
        self.model.set_source(source)
        self.view.scrollToTop()
        if kept:
            self.select(kept)
        self._is_reloading = False

    def show_rows(self, rows: list[RowView]) -> None:
        """Show these rows, for lists that are short by nature."""
        self.show_source(fixed(rows))

    def dress(self) -> None:
        """Lay the rows out again at the present scale."""
        self.view.doItemsLayout()
        self._fit()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the sheet under the rows."""
        painting.sheet(painting.start(self), QRectF(self.rect()))

    def _set_up_view(self, name: str) -> None:
        view = self.view
        view.setAccessibleName(name)
        view.setModel(self.model)
        view.setItemDelegate(self.delegate)
        view.setUniformItemSizes(True)
        view.setFrameShape(QListView.Shape.NoFrame)
        view.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        view.setMouseTracking(False)
        view.viewport().setAutoFillBackground(False)
        view.setEditTriggers(QListView.EditTrigger.NoEditTriggers)

    def _keeping(self, act: object) -> None:
        kept, bar = self.current_id(), self.view.verticalScrollBar().value()
        self._is_reloading = True
        act()  # type: ignore[operator]
        if kept:
            self.select(kept)
        self.view.verticalScrollBar().setValue(bar)
        self._is_reloading = False

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Look again whether all own words find room in the rows."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        rows = (self.model.row_at(at) for at in range(self.model.rowCount()))
        bar = 0 if self._grows else self.view.verticalScrollBar().sizeHint().width()
        if self.delegate.make_room(rows, self.view.width() - bar):
            self.view.doItemsLayout()
        if not self._grows:
            return
        self.view.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        shown = min(self.model.rowCount(), PAGE_ROWS)
        self.setFixedHeight(self.delegate.row_height() * shown + 10)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        # The height may change while the list is being laid out: the rows must follow at once.
        self._box.setGeometry(self.rect())

    def _change(self, now: QModelIndex, _before: QModelIndex) -> None:
        row = now.data(ROW)
        if isinstance(row, RowView) and not self._is_reloading:
            self.chosen.emit(row.id)

    def _click(self, index: QModelIndex) -> None:
        row = index.data(ROW)
        if isinstance(row, RowView):
            self.opened.emit(row.id)

    def _press(self) -> None:
        row = self.view.currentIndex().data(ROW)
        if isinstance(row, RowView) and row.button is not None:
            self.buttonPressed.emit(row.id)
