"""Every control says what it is, and Tab walks through each pane as the eye reads it."""

from itertools import chain, pairwise

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QComboBox, QScrollArea, QWidget

from connector_desk import bootstrap
from tests.ui.every_view import every_view, whole_window
from tests.ui.rare_views import let_happen, rare_views

LINE_PX = 14
"""What starts this near to each other vertically stands on one line."""


def controls(view: QWidget) -> list[QWidget]:
    """Return what Tab reaches in a view, in the order of Tab."""
    found, one = [], view.nextInFocusChain()
    while one is not None and one is not view:
        if view.isAncestorOf(one) and is_control(one):
            found.append(one)
        one = one.nextInFocusChain()
    # Tab goes round: where the round begins, no jump is seen.
    first = min(range(len(found)), key=lambda at: _reading_place(found[at], view), default=0)
    return found[first:] + found[:first]


def _reading_place(widget: QWidget, view: QWidget) -> tuple[int, int]:
    box = _box(widget, view)
    return box.center().y() // LINE_PX, box.left()


def is_control(widget: QWidget) -> bool:
    return (
        bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
        and widget.isVisible()
        and widget.isEnabled()
        and widget.focusProxy() is None
        and not _is_inside_a_field(widget)
    )


def _is_inside_a_field(widget: QWidget) -> bool:
    return isinstance(widget.parentWidget(), QComboBox)


def test_every_control_has_a_name_and_tab_follows_the_eye(qapp, sample_desk):
    nameless, jumps = {}, {}
    with whole_window(sample_desk, (1280, 800), 1.0, bootstrap.words(), prepare=let_happen) as window:
        for name, view in chain(every_view(window), rare_views(window)):
            order = controls(view)
            for one in order:
                if not _name(one):
                    nameless.setdefault(_path(one, view), name)
            for fault in _jumps(order, view):
                jumps.setdefault(fault, name)
    assert not nameless, "\n".join(f"{view} | {one}" for one, view in nameless.items())
    assert not jumps, "\n".join(f"{view} | {one}" for one, view in jumps.items())


def _jumps(order: list[QWidget], view: QWidget) -> list[str]:
    """Return where Tab goes back up, or back to the left on one line, within a pane."""
    found = []
    for before, after in pairwise(order):
        if _pane(before, view) is not _pane(after, view):
            continue
        one, other = _box(before, view), _box(after, view)
        is_above = other.bottom() <= one.top() + LINE_PX and not _is_right_of(one, other)
        is_left = abs(one.center().y() - other.center().y()) < LINE_PX and other.right() <= one.left() + LINE_PX
        if is_above or is_left:
            found.append(f"{_named(before)} {_at(one)} -> {_named(after)} {_at(other)}")
    return found


def _is_right_of(one: QRect, other: QRect) -> bool:
    """Say whether the other begins a column at the right: columns are read from top to bottom."""
    return other.left() >= one.right() - LINE_PX


def _pane(widget: QWidget, view: QWidget) -> QWidget:
    while widget is not view and not widget.property("pane") and not isinstance(widget, QScrollArea):
        widget = widget.parentWidget()
    return widget


def _box(widget: QWidget, view: QWidget) -> QRect:
    return QRect(widget.mapTo(view, QPoint(0, 0)), widget.size())


def _name(widget: QWidget) -> str:
    return widget.accessibleName()


def _named(widget: QWidget) -> str:
    return f"{type(widget).__name__} {widget.accessibleName()[:40]!r}"


def _at(box: QRect) -> str:
    return f"({box.x()},{box.y()} {box.width()}x{box.height()})"


def _path(widget: QWidget, view: QWidget) -> str:
    trail = []
    while widget is not None and widget is not view:
        trail.append(type(widget).__name__)
        widget = widget.parentWidget()
    return " < ".join(trail)
