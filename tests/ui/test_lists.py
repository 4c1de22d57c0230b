from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QAbstractItemModelTester

from connector_desk.ui.models.paged import PAGE_ROWS, PagedModel, RowPage, fixed
from connector_desk.ui.widgets.row_list import RowList
from connector_desk.ui.widgets.rows import ButtonView, RowView


class Book:
    """A hundred thousand rows by key; counts what was asked of it."""

    def __init__(self, size: int = 100_000):
        self.size, self.asked = size, []

    def __call__(self, key, count):
        self.asked.append((key, count))
        start = 0 if key is None else key + 1
        rows = [RowView(str(n), f"Naam {n:06}") for n in range(start, min(start + count, self.size))]
        last = start + len(rows) - 1
        return RowPage(rows, last if last + 1 < self.size else None)


def test_the_model_keeps_the_rules_of_qt_while_it_fetches_replaces_and_starts_again():
    model = PagedModel(Book(150))
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    while model.canFetchMore(model.index(-1, -1)):
        model.fetchMore(model.index(-1, -1))
    assert model.rowCount() == 150
    model.replace_row(3, RowView("3", "Anders"))
    model.set_source(fixed([]))
    assert model.rowCount() == 0
    assert tester.model() is model


def test_showing_a_long_list_asks_for_few_pages(qtbot):
    book = Book()
    shown = RowList(book, "Bewoners")
    qtbot.addWidget(shown)
    shown.resize(400, 600)
    with qtbot.waitExposed(shown):
        shown.show()
    qtbot.wait(50)
    assert len(book.asked) <= 3
    assert all(count == PAGE_ROWS for _key, count in book.asked)


def a_list(qtbot, rows=None) -> RowList:
    rows = rows or [
        RowView(str(n), name, button=ButtonView(f"Bel {name}")) for n, name in enumerate(["Anna", "Bep", "Cor"])
    ]
    made = RowList(fixed(rows), "Bewoners")
    qtbot.addWidget(made)
    made.resize(500, 400)
    with qtbot.waitExposed(made):
        made.show()
    return made


def test_who_comes_into_a_list_sees_the_row_that_enter_would_open(qtbot):
    shown = a_list(qtbot)
    shown.activateWindow()
    qtbot.waitUntil(shown.isActiveWindow)
    shown.setFocus()
    assert shown.current_id() == "0"
    assert [index.row() for index in shown.view.selectedIndexes()] == [0]


def test_arrows_choose_enter_opens_space_presses_and_letters_jump(qtbot):
    shown, heard = a_list(qtbot), []
    shown.chosen.connect(lambda row: heard.append(("chosen", row)))
    shown.opened.connect(lambda row: heard.append(("opened", row)))
    shown.buttonPressed.connect(lambda row: heard.append(("pressed", row)))
    shown.view.setFocus()
    qtbot.keyClick(shown.view, Qt.Key.Key_Down)
    qtbot.keyClick(shown.view, Qt.Key.Key_Return)
    qtbot.keyClick(shown.view, Qt.Key.Key_Space)
    qtbot.keyClick(shown.view, "c")
    assert heard == [("chosen", "1"), ("opened", "1"), ("pressed", "1"), ("chosen", "2")]


def test_the_mouse_presses_the_button_where_it_is_drawn(qtbot):
    shown = a_list(qtbot)
    index = shown.model.index(1, 0)
    spot = shown.delegate.button_rect(shown.view.visualRect(index).toRectF(), shown.model.row_at(1))
    with qtbot.waitSignal(shown.buttonPressed) as heard:
        qtbot.mouseClick(shown.view.viewport(), Qt.MouseButton.LeftButton, pos=spot.center().toPoint())
    assert heard.args == ["1"]
    with qtbot.assertNotEmitted(shown.buttonPressed):
        qtbot.mouseClick(shown.view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(40, spot.center().toPoint().y()))


def test_new_content_keeps_the_selection_and_tells_nobody(qtbot):
    shown = a_list(qtbot)
    shown.select("1")
    with qtbot.assertNotEmitted(shown.chosen):
        shown.model.replace_row(1, RowView("1", "Bep Smit"))
        shown.reload()
    assert shown.current_id() == "1"


def test_a_row_says_its_button_to_a_screen_reader(qtbot):
    shown = a_list(qtbot)
    assert shown.model.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole) == "Anna, Bel Anna"
