"""The keys of the window that must work over it too: a dialog in front keeps the keyboard to itself."""

from typing import Protocol, runtime_checkable

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog


@runtime_checkable
class CanClose(Protocol):
    """A window that can cover itself and be locked."""

    def draw_curtain(self) -> None: ...  # noqa: D102
    def ask_lock(self) -> None: ...  # noqa: D102


def hear_window_keys(dialog: QDialog) -> None:
    """Let F9 draw the curtain over a dialog and the window below, and Ctrl L lock the desk."""

    def lock() -> None:
        if (window := _window_below(dialog)) is not None:
            window.ask_lock()

    def draw_curtain() -> None:
        if (window := _window_below(dialog)) is not None:
            window.draw_curtain()

    QShortcut(QKeySequence("F9"), dialog).activated.connect(draw_curtain)
    QShortcut(QKeySequence("Ctrl+L"), dialog).activated.connect(lock)


def _window_below(dialog: QDialog) -> CanClose | None:
    parent = dialog.parentWidget()
    while parent is not None:
        window = parent.window()
        if isinstance(window, CanClose):
            return window
        parent = window.parentWidget()
    return None
