"""The focus over a refresh: pages build their details anew, and what is built anew has lost the keyboard."""

import shiboken6
from PySide6.QtWidgets import QWidget

from connector_desk.ui.page import Page


class FocusPlace:
    """Where the keyboard is in a page before it refreshes; `give_back` finds that place again."""

    def __init__(self, page: Page) -> None:
        self._page = page
        self._widget = page.window().focusWidget()
        self._is_inside = self._widget is not None and page.isAncestorOf(self._widget)
        self._kind = type(self._widget)
        self._name = self._widget.accessibleName() if self._widget is not None else ""

    def give_back(self) -> None:
        """Go to what bears the same name, or to where the page starts, if the focus went away with its widget."""
        if not self._is_inside or not shiboken6.isValid(self._page) or self._stands():
            return
        now = self._page.window().focusWidget()
        found = [one for one in self._page.findChildren(QWidget) if self._is_again(one)]
        if found:
            found[-1].setFocus()
        elif now is None or not self._page.isAncestorOf(now):
            self._page.enter()

    def _stands(self) -> bool:
        widget = self._widget
        return widget is not None and shiboken6.isValid(widget) and widget.isVisibleTo(self._page)

    def _is_again(self, widget: QWidget) -> bool:
        is_same = type(widget) is self._kind and bool(self._name) and widget.accessibleName() == self._name
        return is_same and widget.isEnabled() and widget.isVisibleTo(self._page)
