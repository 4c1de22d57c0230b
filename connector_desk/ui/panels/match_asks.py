"""Who asks for somebody: open asks without a match, in own words, from which one is chosen to look who fits."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from connector_desk.domain.lines import OpenAskLine
from connector_desk.domain.words import Words
from connector_desk.ui.models.paged import fixed
from connector_desk.ui.panels.walk_in_words import SHAPES
from connector_desk.ui.widgets.buttons import QuietButton
from connector_desk.ui.widgets.field_frame import SearchField
from connector_desk.ui.widgets.page_head import PageHead
from connector_desk.ui.widgets.row_list import RowList
from connector_desk.ui.widgets.rows import RowView
from connector_desk.ui.widgets.text import Text
from connector_desk.words.terms import term

FindAsks = Callable[[str], Sequence[OpenAskLine]]


class AsksPanel(QWidget):
    """`askChosen` carries the ask; `backAsked` leads to the volunteers again. `find` looks for a text in the asks."""

    askChosen = Signal(str)
    backAsked = Signal()

    def __init__(self, find: FindAsks, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._find, self._words = find, words
        back = QuietButton(self.tr("Back to the volunteers"), "arrow-left", "Esc")
        # The page hears Esc itself: as a shortcut it would also fire under the search that lies over the page.
        back.clicked.connect(self.backAsked)
        sentence = self.tr("These asks are open and nobody was proposed yet. The most urgent stand on top.")
        self.search = SearchField(self.tr("Find an ask by a first name or a word"))
        self.rows = RowList(fixed(()), self.tr("Open asks"), lines=3)
        self._nothing = Text("", tone="ink2")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(PageHead(self.tr("Who asks for somebody?"), sentence, (back,)))
        column.addWidget(self.search)
        column.addWidget(self._nothing)
        column.addWidget(self.rows, 1)
        self.search.searched.connect(lambda _text: self.refresh())
        self.search.leftDown.connect(self.rows.setFocus)
        self.rows.opened.connect(self.askChosen)

    def refresh(self) -> None:
        """Ask again which asks are open."""
        text = self.search.text().strip()
        lines = self._find(text)
        self.rows.show_rows([self._row(line) for line in lines])
        self._nothing.setText(
            self.tr("No open ask has these words. Try fewer letters.")
            if text
            else self.tr("Nobody waits for a match now.")
        )
        self._nothing.setVisible(not lines)
        self.rows.setVisible(bool(lines))

    def enter(self) -> None:
        """Go to the first ask, or to the search where there is none."""
        (self.rows if self.rows.isVisibleTo(self) else self.search).setFocus()

    def _row(self, line: OpenAskLine) -> RowView:
        closed = self.tr("These words are closed. They open with the ask.")
        return RowView(
            line.id,
            line.first_name,
            what=line.own_words or closed,
            is_own_words=bool(line.own_words),
            who=term(self._words, line.urgency),
            left=SHAPES[line.urgency],
        )
