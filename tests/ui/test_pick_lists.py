"""The lists that drop from a field: whole names, rows with room for a finger, and the chosen one in its colour."""

import pytest
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from connector_desk.ui import theme
from connector_desk.ui.widgets.fields import PickField
from connector_desk.ui.widgets.search_pick import SearchPickField

LONG = "Activeringsteam (Werk, Participatie en Inkomen)"
OPTIONS = [("a", "Buurthuis Slotervaart"), ("b", LONG), ("c", "Cordaan Thuiszorg")]


@pytest.fixture(params=[("light", 1.0), ("dark", 1.0), ("light", 1.5)])
def shown(request, qapp, qtbot):
    scheme, scale = request.param
    theme.apply(qapp, scheme, scale)
    pages = []

    def show(field):
        page = QWidget()
        pages.append(page)
        QVBoxLayout(page).addWidget(field)
        page.resize(200, 120)
        qtbot.addWidget(page)
        page.show()
        page.activateWindow()
        qtbot.waitUntil(page.isActiveWindow)
        return field

    return show


def typed_list(qtbot, field):
    field.editor.lineEdit().setFocus()
    field.editor.lineEdit().selectAll()
    qtbot.keyClicks(field.editor.lineEdit(), "a")
    return field.editor.completer().popup()


def dropped_list(_qtbot, field):
    field.editor.showPopup()
    return field.editor.view()


@pytest.mark.parametrize(
    ("made", "opened"), [(PickField, dropped_list), (SearchPickField, dropped_list), (SearchPickField, typed_list)]
)
def test_a_list_shows_whole_names_and_which_one_is_chosen(qtbot, shown, made, opened):
    field = shown(made("Wie?", OPTIONS, "a"))
    rows = opened(qtbot, field)
    qtbot.waitUntil(rows.isVisible)
    at = next(row for row in range(rows.model().rowCount()) if rows.model().index(row, 0).data() == LONG)
    index = rows.model().index(at, 0)
    rows.setCurrentIndex(index)
    QApplication.processEvents()
    words = rows.fontMetrics().horizontalAdvance(LONG)
    assert rows.visualRect(index).width() >= words + 16
    assert rows.viewport().width() >= rows.visualRect(index).width()
    assert rows.visualRect(index).height() >= theme.current().px(34)
    picture = rows.viewport().grab(rows.visualRect(index)).toImage()
    assert picture.pixelColor(picture.width() - 6, 4) == theme.current().color("canal_tint")
    rows.window().hide()
