"""What stands in a layout, and how it comes out.

Nobody else asks a layout for its items. By `itemAt` Qt's binding keeps an item for as long as the layout lives, also
after Qt deleted it with its widget: what Qt makes next at that place in memory is taken for the item, up to a crash.
What `takeAt` gives is deleted by nobody, and a widget tells its first item alone that it wants another height.
"""

from operator import itemgetter

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLayout, QWidget
from shiboken6 import Shiboken


def parts_of(layout: QLayout) -> list[QWidget | QLayout]:
    """Return the widgets and layouts in a layout of a widget, in its order."""
    around = layout.parentWidget()
    assert around is not None
    widgets = around.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly)
    inner = [one for one in layout.children() if isinstance(one, QLayout)]
    placed = [(layout.indexOf(widget), widget) for widget in widgets] + [(layout.indexOf(one), one) for one in inner]
    return [one for at, one in sorted(placed, key=itemgetter(0)) if at >= 0]


def take_out(layout: QLayout) -> list[QWidget | QLayout]:
    """Take everything out of a layout, and return its widgets and layouts, which live on."""
    parts: list[QWidget | QLayout] = []
    while (item := layout.takeAt(0)) is not None:
        widget, inner = item.widget(), item.layout()
        if inner is None:
            Shiboken.delete(item)
        if (part := widget or inner) is not None:
            parts.append(part)
    return parts


def clear_layout(layout: QLayout) -> None:
    """Take everything out of a layout and let it go."""
    for part in take_out(layout):
        if isinstance(part, QLayout):
            clear_layout(part)
        else:
            part.hide()
            part.deleteLater()
