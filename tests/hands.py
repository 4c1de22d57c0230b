"""Two hands on a keyboard: keys go to the window that has the focus, as from a real keyboard, and are counted."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from time import monotonic

from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

import connector_desk.ui  # noqa: F401 - mends what PySide6 gets wrong, before anything else uses it

PATIENCE_S = 30


class Hands:
    """Presses keys and types words. `presses` counts the keys that are no part of a text."""

    def __init__(self) -> None:
        self.presses = 0

    def press(self, *keys: str) -> None:
        """Press keys such as "Ctrl+Return", one after the other."""
        for key in keys:
            combination = QKeySequence(key)[0]
            self._strike(combination.key(), combination.keyboardModifiers())
            self.presses += 1

    def write(self, text: str) -> None:
        """Type a text, letter by letter; it must be one that every keyboard can type."""
        for character in text:
            self._strike(character)

    def paste(self, text: str) -> None:
        """Put a text on the clipboard, as from another program, and paste it."""
        QApplication.clipboard().setText(text)
        self.press("Ctrl+V")

    def go_to(self, name: str, key: str = "Tab", most: int = 45) -> QWidget:
        """Press Tab until the thing with that accessible name (or its beginning) has the focus."""
        seen = []
        for _ in range(most):
            widget = focus()
            if widget.accessibleName().startswith(name):
                return widget
            seen.append(f"{type(widget).__name__} {widget.accessibleName()!r}")
            self.press(key)
        raise AssertionError(f"{name!r} was not reached by {key}: {seen}")

    def answer(self, name: str, text: str) -> None:
        """Go to a field and type into it."""
        self.go_to(name)
        self.write(text)

    def push(self, name: str, key: str = "Tab") -> None:
        """Go to a button and press it."""
        self.go_to(name, key)
        self.press("Space")

    @contextmanager
    def counted(self) -> Iterator[list[int]]:
        """Count the keys pressed in between; the list holds the number afterwards."""
        before, told = self.presses, [0]
        yield told
        told[0] = self.presses - before

    def _strike(self, key: object, *modifiers: object) -> None:
        until(_has_focus)
        QTest.keyPress(QApplication.focusWindow(), key, *modifiers)
        # The press may have closed the window in which it came: the release goes to the one that is there then.
        if (window := QApplication.focusWindow()) is not None:
            QTest.keyRelease(window, key, *modifiers)
        QApplication.processEvents()


def focus() -> QWidget:
    """Return what has the focus."""
    until(_has_focus)
    widget = QApplication.focusWidget()
    assert widget is not None, "nothing has the focus"
    return widget


def until(is_so: Callable[[], object]) -> None:
    """Wait until something is so."""
    end = monotonic() + PATIENCE_S
    while not is_so():
        assert monotonic() < end, "it did not come in time"
        QTest.qWait(5)


def window_name() -> str:
    """Return the kind of the window in which one works now."""
    _has_focus()
    return type(QApplication.activeWindow()).__name__


def _has_focus() -> bool:
    """Say whether a window has the focus; when one was closed, do what every desktop does and give it to the next."""
    if QApplication.focusWindow() is None:
        shown = [window for window in QApplication.topLevelWidgets() if window.isVisible()]
        for window in (QApplication.activeModalWidget(), *shown):
            if window is not None:
                window.activateWindow()
                break
        QApplication.processEvents()
    return QApplication.focusWindow() is not None
