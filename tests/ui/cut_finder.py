"""Finds what is cut off in a window: widgets smaller than they need, outside their parent, or over each other."""

from collections.abc import Iterator

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QAbstractScrollArea,
    QComboBox,
    QLayout,
    QLineEdit,
    QPlainTextEdit,
    QScrollArea,
    QWidget,
)

from connector_desk.ui.widgets.buttons import DeskButton
from connector_desk.ui.widgets.choice import CheckBox
from connector_desk.ui.widgets.layouts import parts_of
from connector_desk.ui.widgets.text import Text
from tests.ui.every_view import settle

SLACK_PX = 2
"""What rounding may cost."""
PATIENCE_MS = 300
LONGEST_WORD = 24


def cut_things(window: QWidget) -> list[str]:
    """Return a line for each visible thing in the window that does not stand there whole."""
    found = _found(window)
    if found:
        # Layouts that follow each other need a few turns of the event loop.
        settle(PATIENCE_MS)
        found = _found(window)
    return found


def _found(window: QWidget) -> list[str]:
    found: list[str] = []
    for widget in (window, *window.findChildren(QWidget)):
        if not widget.isVisible() or _is_part_of_qt(widget):
            continue
        found += [f"{_name(widget)}: {fault}" for fault in _faults(widget, window)]
    return found


def _faults(widget: QWidget, window: QWidget) -> Iterator[str]:
    yield from _too_small(widget)
    yield from _outside(widget, window)
    if isinstance(widget, QScrollArea):
        yield from _wider_than_view(widget)
    if isinstance(widget, QAbstractItemView):
        yield from _wide_rows(widget)
    layout = widget.layout()
    if layout is not None:
        yield from _over_each_other(layout, widget)


def _too_small(widget: QWidget) -> Iterator[str]:
    least = widget.minimumSizeHint()
    width, height = least.width(), least.height()
    if isinstance(widget, DeskButton | CheckBox):
        width, height = widget.sizeHint().width(), widget.sizeHint().height()
    elif isinstance(widget, Text):
        width = _longest_word(widget) if widget.wordWrap() else widget.sizeHint().width()
        height = widget.heightForWidth(widget.width())
    elif isinstance(widget, QAbstractScrollArea | QLineEdit | QComboBox | QPlainTextEdit):
        return
    elif widget.layout() is not None:
        width = 0  # its children tell
        if _scrolls(widget):
            height = 0
        elif widget.hasHeightForWidth():
            height = min(height, widget.layout().totalMinimumHeightForWidth(widget.width()))
    if widget.width() + SLACK_PX < width:
        yield f"{widget.width()} wide, needs {width}"
    if widget.height() + SLACK_PX < height:
        yield f"{widget.height()} high, needs {height}"


def _outside(widget: QWidget, window: QWidget) -> Iterator[str]:
    parent = widget.parentWidget()
    if widget is window or parent is None or widget.isWindow() or _is_view_of_scroll(parent):
        return
    room = parent.rect().adjusted(-SLACK_PX, -SLACK_PX, SLACK_PX, SLACK_PX)
    if not room.contains(widget.geometry()):
        yield f"{_box(widget.geometry())} sticks out of {_name(parent)} {_box(parent.rect())}"


def _wider_than_view(area: QScrollArea) -> Iterator[str]:
    inner = area.widget()
    is_still = area.horizontalScrollBarPolicy() is Qt.ScrollBarPolicy.ScrollBarAlwaysOff
    if inner is not None and is_still and inner.width() > area.viewport().width() + SLACK_PX:
        yield f"content is {inner.width()} wide, the view {area.viewport().width()}: {_widest(inner)}"


def _widest(widget: QWidget) -> str:
    """Follow what needs most width down to the part that asks for it."""
    trail = [widget]
    while trail[-1].layout() is not None:
        parts = list(_widgets(trail[-1].layout()))
        shown = [part for part in parts if part.isVisible()]
        if not shown:
            break
        trail.append(max(shown, key=lambda part: max(part.minimumSizeHint().width(), part.minimumWidth())))
    return " > ".join(f"{_name(one)} {max(one.minimumSizeHint().width(), one.minimumWidth())}" for one in trail)


def _longest_word(text: Text) -> int:
    """Return how wide the longest word is; what is longer than any word may be broken."""
    words = [word for word in text.text().split() if len(word) <= LONGEST_WORD]
    return max((round(text.fontMetrics().horizontalAdvance(word)) for word in words), default=0)


def _wide_rows(view: QAbstractItemView) -> Iterator[str]:
    bar = view.horizontalScrollBar()
    if bar.maximum() > 0:
        yield f"rows are {bar.maximum()} wider than the list"


def _over_each_other(layout: QLayout, widget: QWidget) -> Iterator[str]:
    shown = [(_name(one), one.geometry()) for one in _widgets(layout) if one.isVisible()]
    for at, (name, box) in enumerate(shown):
        for other, other_box in shown[at + 1 :]:
            both = box.intersected(other_box)
            if both.width() > SLACK_PX and both.height() > SLACK_PX:
                yield f"{name} {_box(box)} lies over {other} {_box(other_box)} in {_name(widget)}"


def _widgets(layout: QLayout) -> Iterator[QWidget]:
    for part in parts_of(layout):
        yield from _widgets(part) if isinstance(part, QLayout) else (part,)


def _is_view_of_scroll(parent: QWidget) -> bool:
    above = parent.parentWidget()
    return isinstance(above, QAbstractScrollArea) and above.viewport() is parent


def _scrolls(widget: QWidget) -> bool:
    return any(isinstance(one, QAbstractScrollArea) for one in widget.findChildren(QAbstractScrollArea))


def _is_part_of_qt(widget: QWidget) -> bool:
    """Say whether Qt made the widget inside one of its own: scroll bars, the button of a date field."""
    return (
        type(widget).__name__.startswith("Q")
        and type(widget) is not QWidget
        and not isinstance(widget, QAbstractScrollArea | QLineEdit | QComboBox | QPlainTextEdit)
    )


def _name(widget: QWidget) -> str:
    text = widget.text() if isinstance(widget, DeskButton | Text | CheckBox) else widget.accessibleName()
    return f"{type(widget).__name__} {text[:40]!r}" if text else type(widget).__name__


def _box(rect: QRect) -> str:
    corner: QPoint = rect.topLeft()
    return f"({corner.x()},{corner.y()} {rect.width()}x{rect.height()})"
