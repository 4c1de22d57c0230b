"""The ecogram of one resident over the whole page: the drawing at the left, what is missing at the right."""

from PySide6.QtCore import QRectF, Signal
from PySide6.QtGui import QKeySequence, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from connector_desk.domain.entity import Kind
from connector_desk.domain.resident import TieCategory
from connector_desk.domain.words import Words
from connector_desk.services.resident_files import ResidentFile
from connector_desk.ui import rights
from connector_desk.ui.panels.ecogram_aside import GapCard, LegendCard
from connector_desk.ui.panels.ecogram_words import node_of
from connector_desk.ui.theme import Role
from connector_desk.ui.widgets import painting
from connector_desk.ui.widgets.buttons import QuietButton, SecondButton
from connector_desk.ui.widgets.card import Scroll
from connector_desk.ui.widgets.ecogram_canvas import EcogramCanvas
from connector_desk.ui.widgets.page_head import PageHead, Pane, Panes
from connector_desk.ui.widgets.text import Text
from connector_desk.words.terms import term


class EcogramPanel(QWidget):
    """Shows who stands around somebody; the page does what is asked, and `backAsked` leads back to the profile."""

    backAsked = Signal()
    printAsked = Signal()

    def __init__(self, words: Words) -> None:
        super().__init__()
        self._words = words
        self._shown = ""
        categories = {category: term(words, category) for category in TieCategory}
        self.canvas = EcogramCanvas(categories, can_change=rights.may_change(Kind.TIES))
        self.gaps = GapCard(words)
        self._legend = LegendCard(words)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self._make_head())
        column.addWidget(Panes([Pane(_Sheet(self.canvas, self._keys()), 13, 420), Pane(self._make_aside(), 6, 305)]), 1)

    def _make_head(self) -> PageHead:
        back = QuietButton(self.tr("Back to the profile"), "arrow-left", "Esc")
        # The page hears Esc itself: as a shortcut it would also fire under the search that lies over the page.
        back.setShortcut(QKeySequence())
        back.clicked.connect(self.backAsked)
        self.print = SecondButton(self.tr("On paper"), "printer", "Ctrl P")
        self.print.clicked.connect(self.printAsked)
        self.add = rights.changes(SecondButton(self.tr("Who else?"), "plus", "N"), Kind.TIES)
        # Without Ctrl a letter would be taken away from whoever types: the drawing hears it itself.
        self.add.setShortcut(QKeySequence())
        self.add.clicked.connect(self.canvas.addAsked)
        self._head = PageHead("", "", [back, self.print, self.add])
        return self._head

    def _make_aside(self) -> Scroll:
        aside = QWidget()
        column = QVBoxLayout(aside)
        column.setContentsMargins(0, 0, 8, 0)
        column.setSpacing(12)
        column.addWidget(self.gaps)
        column.addWidget(self._legend)
        column.addStretch(1)
        return Scroll(aside)

    def _keys(self) -> str:
        if not rights.may_change(Kind.TIES):
            return self.tr("Tab and arrows: from one to the next. + - 0: zoom.")
        return self.tr(
            "Tab and arrows: from one to the next. Enter: open. Shift and an arrow, or the mouse: another place. "
            "Del: take away. + - 0: zoom."
        )

    def show_file(self, file: ResidentFile) -> None:
        """Show who stands around somebody; of the same person everybody keeps their place."""
        name = file.resident.first_name
        is_other, self._shown = self._shown != file.resident.id, file.resident.id
        title = self.tr("Around {name}").format(name=name)
        self._head.say(title, self.tr("Draw it together: {name} says who stands where.").format(name=name))
        nodes = [node_of(self._words, tie, file) for tie in file.ties]
        self.canvas.show_nodes(title, name, nodes, is_other=is_other)
        self.gaps.show_gaps(file)

    def enter(self) -> None:
        """Put the focus on the drawing."""
        self.canvas.setFocus()


class _Sheet(QWidget):
    """The sheet on which the drawing lies, with its keys below."""

    def __init__(self, canvas: EcogramCanvas, keys: str) -> None:
        super().__init__()
        who = Text("", Role.BODY_STRONG)
        who.setContentsMargins(8, 0, 8, 0)
        canvas.currentChanged.connect(who.setText)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 8, 8, 12)
        column.setSpacing(4)
        column.addWidget(canvas, 1)
        column.addWidget(who)
        said = Text(keys, Role.SECOND, "ink2")
        said.setContentsMargins(8, 0, 8, 0)
        column.addWidget(said)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the sheet."""
        painting.sheet(painting.start(self), QRectF(self.rect()))
