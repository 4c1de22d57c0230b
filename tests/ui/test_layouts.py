from PySide6.QtWidgets import QHBoxLayout, QLabel, QLayout, QPushButton, QVBoxLayout, QWidget, QWidgetItem
from shiboken6 import Shiboken

from connector_desk.ui.panels.tab_order import follow_reading_order
from connector_desk.ui.widgets.flow import Flow
from connector_desk.ui.widgets.layouts import clear_layout, parts_of, take_out


class Form(QWidget):
    """Buttons that were made in another order than they stand."""

    def __init__(self):
        super().__init__()
        self.last, self.second, self.first, self.third = (QPushButton(parent=self) for _ in range(4))
        column, row, flow = QVBoxLayout(self), QHBoxLayout(), Flow()
        row.addWidget(self.first)
        row.addStretch(1)
        row.addWidget(self.second)
        column.addLayout(row)
        column.addLayout(flow)
        flow.addWidget(self.third)
        column.addWidget(self.last)
        column.addSpacing(4)


def form(qtbot):
    made = Form()
    qtbot.addWidget(made)
    return made


def items_that_are_held():
    return {id(one) for one in Shiboken.getAllValidWrappers() if type(one) is QWidgetItem}


def test_tab_goes_through_layouts_in_layouts_as_the_eye_does(qtbot):
    made = form(qtbot)
    follow_reading_order(made)
    walk = [made.first]
    while len(walk) < 4:
        after = walk[-1].nextInFocusChain()
        walk.append(after if isinstance(after, QPushButton) else after.nextInFocusChain())
    assert walk == [made.first, made.second, made.third, made.last]


def test_no_item_of_a_layout_is_held_after_it_was_looked_through(qtbot):
    """What is held outlives what Qt deletes with its widget: the next object at its place was taken for it."""
    made = form(qtbot)
    before = items_that_are_held()
    follow_reading_order(made)
    assert items_that_are_held() == before


def test_what_was_taken_out_lives_on(qtbot):
    made = form(qtbot)
    column = made.layout()
    row, flow, last = take_out(column)
    assert (parts_of(column), column.count()) == ([], 0)
    assert [isinstance(one, QLayout) for one in (row, flow, last)] == [True, True, False]
    assert (row.count(), flow.count(), last) == (3, 1, made.last)
    column.addWidget(last)
    assert parts_of(column) == [last]


def test_a_widget_that_moved_tells_its_new_place_that_it_grew(qtbot):
    around, label = QWidget(), QLabel("one")
    qtbot.addWidget(around)
    column = QVBoxLayout(around)
    label.setWordWrap(True)
    column.addWidget(label)
    around.show()
    take_out(column)
    column.addWidget(label)
    before = column.totalHeightForWidth(200)
    label.setText("one\ntwo\nthree\nfour")
    assert column.totalHeightForWidth(200) > before


def test_clearing_lets_go_of_everything_in_layouts_in_layouts(qtbot):
    made = form(qtbot)
    clear_layout(made.layout())
    assert made.layout().count() == 0
    assert not any(one.isVisibleTo(made) for one in (made.first, made.second, made.third, made.last))
