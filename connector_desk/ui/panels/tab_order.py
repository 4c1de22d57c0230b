"""Tab goes where the eye goes: rows that are made later would otherwise come last."""

from collections.abc import Iterator
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QLayout, QScrollArea, QStackedWidget, QWidget

from connector_desk.ui.widgets.layouts import parts_of


def follow_reading_order(root: QWidget) -> None:
    """Let Tab walk through everything inside `root` in the order of its layouts."""
    for before, after in pairwise(tuple(_reachable(root))):
        QWidget.setTabOrder(before, after)


def _reachable(widget: QWidget) -> Iterator[QWidget]:
    if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.focusProxy() is None:
        yield widget
        # A line that can be pressed as a whole may hold a button; what is inside any other widget is its own affair.
        if not isinstance(widget, QAbstractButton):
            return
    if isinstance(widget, QScrollArea):
        inside = [widget.widget()]
    elif isinstance(widget, QStackedWidget):
        inside = [widget.widget(at) for at in range(widget.count())]
    else:
        inside = []
    for part in inside:
        if part is not None:
            yield from _reachable(part)
    if not inside and (layout := widget.layout()) is not None:
        yield from _inside(layout)


def _inside(layout: QLayout) -> Iterator[QWidget]:
    for part in parts_of(layout):
        yield from _inside(part) if isinstance(part, QLayout) else _reachable(part)
