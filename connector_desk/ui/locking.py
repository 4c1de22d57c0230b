"""What happens to the windows when the desk locks: out of sight at once, and then gone with all that they held."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QClipboard
from PySide6.QtWidgets import QApplication, QWidget

_BELONGING = frozenset({Qt.WindowType.Popup, Qt.WindowType.ToolTip})


def hide_all_but(kept: QWidget) -> None:
    """Take every other window out of sight: dialogs, popups and tooltips too."""
    for window in _others(kept):
        window.hide()


def delete_all_but(kept: QWidget | None) -> None:
    """Delete every other window, with all that it holds, in the next turn of the event loop; with None all of them."""
    for window in _others(kept):
        window.close()
        window.deleteLater()


def forget_clipboard() -> None:
    """Take back what was copied from the desk; what another program put there stays."""
    clipboard = QApplication.clipboard()
    if clipboard.ownsClipboard():
        clipboard.clear(QClipboard.Mode.Clipboard)
    if clipboard.supportsSelection() and clipboard.ownsSelection():
        clipboard.clear(QClipboard.Mode.Selection)


def _others(kept: QWidget | None) -> list[QWidget]:
    """Return the other windows; lists that belong to a field come last, for the field itself takes its own one away.

    Qt's completer ends the program where its list is gone before it.
    """
    others = [window for window in QApplication.topLevelWidgets() if window is not kept]
    return sorted(others, key=lambda window: window.windowType() in _BELONGING)
