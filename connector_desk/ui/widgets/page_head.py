"""The head of a page, and the panes below it that fold when the window is narrow."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QBoxLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from connector_desk.ui import theme
from connector_desk.ui.theme import Role
from connector_desk.ui.widgets.card import Scroll
from connector_desk.ui.widgets.flow import FlowRow
from connector_desk.ui.widgets.text import Text

WORDS_LEAST = 260
"""The least width in which a page's title and sentence still read well, at the plain text size."""
GAP = 20
LARGE = 1.5
"""Up to this scale of the text two panes still fit beside each other in the usual window."""


class PageHead(QWidget):
    """Title, one sentence under it that says where to begin, and the acts at the right.

    Where the acts leave too little room for the words, they go below them.
    """

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
        self._acts = FlowRow(4)
        for act in acts:
            self._acts.flow.addWidget(act)
        if not acts:
            # Never shown before it stands in a window: it would be one of its own for a moment, and take the keyboard.
            self._acts.hide()
        self._box = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._box.setContentsMargins(0, 0, 0, 6)
        self._box.setSpacing(4)
        self._box.addLayout(words, 1)
        self._box.addWidget(self._acts)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._turn()

    def say(self, title: str, sentence: str) -> None:
        """Show another title and sentence."""
        self.title.setText(title)
        self.sentence.setText(sentence)

    def dress(self) -> None:
        """Look again at how much room there is."""
        self._turn()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Look again at how much room there is."""
        super().resizeEvent(event)
        self._turn()

    def minimumSizeHint(self) -> QSize:
        """Return the least size: the acts may go below the words, so only the widest part counts."""
        hint = super().minimumSizeHint()
        return QSize(min(hint.width(), theme.current().px(WORDS_LEAST)), hint.height())

    def _turn(self) -> None:
        acts = self._acts.sizeHint().width()
        fits = self.width() - acts >= theme.current().px(WORDS_LEAST)
        across, down = QSizePolicy.Policy.Fixed if fits else QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred
        policy = QSizePolicy(across, down)
        policy.setHeightForWidth(True)
        self._acts.setSizePolicy(policy)
        self._box.setDirection(QBoxLayout.Direction.LeftToRight if fits else QBoxLayout.Direction.TopToBottom)


@dataclass(frozen=True)
class Pane:
    """One column of a page: its content, its share of the width, and the least width it can work with."""

    content: QWidget
    share: int
    least: int = 260

    def least_px(self) -> int:
        """Return the least width at the present scale; large text folds a pane only where it must."""
        worn = theme.current()
        return min(worn.px(self.least), max(self.least, 420 if worn.scale <= LARGE else 600))


class Panes(QWidget):
    """Two or three columns; the last fold under the one before them, one by one, when there is no room for all.

    F6 walks through them. A pane that must scroll is handed in as `Scroll(content)`.
    """

    def __init__(self, panes: Sequence[Pane], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._panes = list(panes)
        self._columns = len(self._panes)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(GAP)
        for pane in self._panes:
            pane.content.setProperty("pane", True)
            self._row.addWidget(pane.content, pane.share)
        self._folded: Scroll | None = None
        self.dress()

    def dress(self) -> None:
        """Take the least widths at the present scale."""
        for pane in self._panes:
            pane.content.setMinimumWidth(pane.least_px())
        self._fold()

    def minimumSizeHint(self) -> QSize:
        """Return the least size: all panes may stand below each other, so only the widest counts."""
        return QSize(max(pane.least_px() for pane in self._panes), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fold or unfold the last panes."""
        super().resizeEvent(event)
        self._fold()
        self._give_height()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let a folded pane grow with what is in it: one bar scrolls all folded panes."""
        if event.type() in {QEvent.Type.LayoutRequest, QEvent.Type.Resize}:
            for pane in self._panes:
                if isinstance(pane.content, Scroll) and pane.content.widget() is watched:
                    _show_whole(pane.content)
        return super().eventFilter(watched, event)

    def _fold(self) -> None:
        columns = next(count for count in range(len(self._panes), 0, -1) if count == 1 or self._has_room_for(count))
        if columns == self._columns:
            return
        self._columns = columns
        self._spread()
        if columns < len(self._panes):
            self._stack(self._panes[columns - 1 :])

    def _has_room_for(self, columns: int) -> bool:
        least = [pane.least_px() for pane in self._panes]
        needed = sum(least[: columns - 1]) + max(least[columns - 1 :]) + GAP * (columns - 1)
        return self.width() >= needed

    def _stack(self, panes: Sequence[Pane]) -> None:
        both = QWidget()
        column = QVBoxLayout(both)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        for pane in panes:
            self._row.removeWidget(pane.content)
            column.addWidget(pane.content)
            if isinstance(pane.content, Scroll) and (inner := pane.content.widget()) is not None:
                inner.installEventFilter(self)
                _show_whole(pane.content)
        self._folded = Scroll(both)
        self._row.addWidget(self._folded, sum(pane.share for pane in panes))
        self._give_height()

    def _spread(self) -> None:
        for pane in self._panes:
            if isinstance(pane.content, Scroll) and (inner := pane.content.widget()) is not None:
                inner.removeEventFilter(self)
            pane.content.setMinimumHeight(0)
            self._row.removeWidget(pane.content)
            self._row.addWidget(pane.content, pane.share)
        if self._folded is not None:
            self._folded.hide()
            self._folded.deleteLater()
        self._folded = None

    def _give_height(self) -> None:
        """Keep a pane with a list of its own high enough to work in where panes stand below each other."""
        if self._folded is None:
            return
        for pane in self._panes[self._columns - 1 :]:
            if not isinstance(pane.content, Scroll):
                pane.content.setMinimumHeight(max(theme.current().px(220), self.height() * 3 // 4))


def go_to_pane(page: QWidget, *, is_back: bool = False) -> bool:
    """Give the focus to the first thing in the next part of the page, or in the one before; say whether there is one.

    A pane may itself be made of parts.
    """
    panes = [one for one in page.findChildren(QWidget) if one.property("pane") and one.isVisible()]
    parts = [one for one in panes if not any(other is not one and one.isAncestorOf(other) for other in panes)]
    focus = QApplication.focusWidget()
    at = next((n for n, part in enumerate(parts) if focus and part.isAncestorOf(focus)), -1)
    before, after = parts[: max(at, 0)], parts[at + 1 :]
    firsts = map(_first_stop, (*reversed(before), *reversed(after)) if is_back else (*after, *before))
    first = next((one for one in firsts if one is not None), None)
    if first is not None:
        first.setFocus(Qt.FocusReason.TabFocusReason)
    return first is not None


def _first_stop(part: QWidget) -> QWidget | None:
    reach = (one for one in (part, *part.findChildren(QWidget)) if one.focusPolicy() & Qt.FocusPolicy.TabFocus)
    return next((one for one in reach if one.isVisible() and one.isEnabled()), None)


def _show_whole(pane: Scroll) -> None:
    inner = pane.widget()
    layout = inner.layout() if inner is not None else None
    if inner is None or layout is None:
        return
    width = pane.viewport().width()
    height = layout.totalHeightForWidth(width) if layout.hasHeightForWidth() else inner.sizeHint().height()
    if pane.minimumHeight() != height:
        pane.setMinimumHeight(height)
