"""The head of a page, and the panes below it that fold when the window is narrow."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from connector_desk.ui import theme
from connector_desk.ui.theme import Role
from connector_desk.ui.widgets.card import Scroll
from connector_desk.ui.widgets.text import Text


class PageHead(QWidget):
    """Title, one sentence under it that says where to begin, and the acts at the right."""

    def __init__(
        self, title: str, sentence: str = "", acts: Sequence[QWidget] = (), parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.title = Text(title, Role.TITLE, wrap=False)
        self.sentence = Text(sentence, Role.BODY, "ink2")
        words = QVBoxLayout()
        words.setSpacing(4)
        words.addWidget(self.title)
        words.addWidget(self.sentence)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 6)
        row.setSpacing(4)
        row.addLayout(words, 1)
        for act in acts:
            row.addWidget(act)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)

    def say(self, title: str, sentence: str) -> None:
        """Show another title and sentence."""
        self.title.setText(title)
        self.sentence.setText(sentence)


@dataclass(frozen=True)
class Pane:
    """One column of a page: its content, its share of the width, and the least width it can work with."""

    content: QWidget
    share: int
    least: int = 260


class Panes(QWidget):
    """Two or three columns; the last one folds under the one before it when there is no room for all.

    F6 walks through them. A pane that must scroll is handed in as `Scroll(content)`.
    """

    def __init__(self, panes: Sequence[Pane], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._panes = list(panes)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(20)
        for pane in self._panes:
            pane.content.setProperty("pane", True)
            self._row.addWidget(pane.content, pane.share)
        self._folded: Scroll | None = None
        self.dress()

    def dress(self) -> None:
        """Take the least widths at the present scale."""
        for pane in self._panes:
            pane.content.setMinimumWidth(min(theme.current().px(pane.least), 420))
        self._fold()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fold or unfold the last pane."""
        super().resizeEvent(event)
        self._fold()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let a folded pane grow with what is in it: one bar scrolls both panes, none scrolls inside the other."""
        if event.type() in {QEvent.Type.LayoutRequest, QEvent.Type.Resize}:
            for pane in self._panes[-2:]:
                if isinstance(pane.content, Scroll) and pane.content.widget() is watched:
                    _show_whole(pane.content)
        return super().eventFilter(watched, event)

    def _fold(self) -> None:
        if len(self._panes) < 3:
            return
        needed = sum(theme.current().px(pane.least) for pane in self._panes) + 20 * (len(self._panes) - 1)
        is_narrow = self.width() < needed
        if is_narrow == (self._folded is not None):
            return
        before, last = self._panes[-2], self._panes[-1]
        if is_narrow:
            self._stack(before, last)
        else:
            self._spread(before, last)

    def _stack(self, before: Pane, last: Pane) -> None:
        both = QWidget()
        column = QVBoxLayout(both)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        at = self._row.indexOf(before.content)
        for pane in (before, last):
            self._row.removeWidget(pane.content)
            column.addWidget(pane.content)
            if isinstance(pane.content, Scroll) and (inner := pane.content.widget()) is not None:
                inner.installEventFilter(self)
                _show_whole(pane.content)
        self._folded = Scroll(both)
        self._row.insertWidget(at, self._folded, before.share + last.share)

    def _spread(self, before: Pane, last: Pane) -> None:
        if self._folded is None:
            return
        for pane in (before, last):
            if isinstance(pane.content, Scroll) and (inner := pane.content.widget()) is not None:
                inner.removeEventFilter(self)
            pane.content.setMinimumHeight(0)
            self._row.addWidget(pane.content, pane.share)
        self._folded.hide()
        self._folded.deleteLater()
        self._folded = None


def _show_whole(pane: Scroll) -> None:
    inner = pane.widget()
    layout = inner.layout() if inner is not None else None
    if inner is None or layout is None:
        return
    width = pane.viewport().width()
    height = layout.totalHeightForWidth(width) if layout.hasHeightForWidth() else inner.sizeHint().height()
    if pane.minimumHeight() != height:
        pane.setMinimumHeight(height)
