"""Parts of the story of a resident: what somebody wishes, what was agreed, and what went out on paper."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout

from connector_desk.domain.entity import Kind
from connector_desk.domain.words import Words
from connector_desk.ui import rights
from connector_desk.ui.panels.resident_words import agreement_line
from connector_desk.ui.theme import Role
from connector_desk.ui.widgets.buttons import QuietButton
from connector_desk.ui.widgets.card import Card, Line, ReasonLine
from connector_desk.ui.widgets.layouts import clear_layout
from connector_desk.ui.widgets.own_words import quoted
from connector_desk.ui.widgets.shapes import Shape
from connector_desk.ui.widgets.text import Text
from connector_desk.viewmodels.residents import Agreement
from connector_desk.viewmodels.timeline import Entry
from connector_desk.words.days import short_day
from connector_desk.words.terms import term

LATEST = 5


class WishesCard(Card):
    """What somebody wishes, in own words."""

    changeAsked = Signal()

    def __init__(self) -> None:
        self._change = rights.changes(QuietButton("", "pencil"), Kind.RESIDENTS)
        super().__init__("", "sun", act=self._change)
        self._change.setText(self.tr("Change"))
        self._change.setObjectName("wishes-change")
        self._change.clicked.connect(self.changeAsked)
        self._lines = QVBoxLayout()
        self._lines.setSpacing(8)
        self.body.addLayout(self._lines)
        self.body.addStretch(1)

    def show_wishes(self, name: str, wishes: Sequence[str]) -> None:
        """Show what somebody wishes, or that nobody asked yet."""
        self.set_title(self.tr("What {name} wishes").format(name=name))
        self._change.setAccessibleName(self.tr("Change what {name} wishes").format(name=name))
        clear_layout(self._lines)
        for at, wish in enumerate(wishes):
            if at:
                self._lines.addWidget(Line())
            self._lines.addWidget(Text(quoted(wish), Role.OWN_ROW))
        if not wishes:
            self._lines.addWidget(Text(self.tr("What does {name} wish? Ask.").format(name=name), Role.BODY, "ink2"))


class AgreementsCard(Card):
    """Who does what, and what was agreed that they do not do."""

    def __init__(self, words: Words) -> None:
        super().__init__("", "people")
        self._words = words
        self.set_title(self.tr("Agreed"))
        self._lines = QVBoxLayout()
        self._lines.setSpacing(4)
        self.body.addLayout(self._lines)
        self.body.addStretch(1)

    def show_agreements(self, agreements: Sequence[Agreement]) -> None:
        """Show the agreements, what is done first."""
        clear_layout(self._lines)
        for one in agreements:
            shape = Shape.RUNNING if one.does else Shape.NOT
            self._lines.addWidget(ReasonLine(agreement_line(self._words, one), shape, strong=one.who))
        if not agreements:
            self._lines.addWidget(Text(self.tr("Nothing was agreed yet."), Role.BODY, "ink2"))


class DocumentsCard(Card):
    """Which papers about somebody left the house, the newest first."""

    def __init__(self, words: Words) -> None:
        super().__init__("", "folder")
        self._words = words
        self.set_title(self.tr("Papers that went out"))
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(6)
        self._grid.setColumnStretch(1, 1)
        self.body.addLayout(self._grid)
        self.body.addStretch(1)

    def show_papers(self, entries: Sequence[Entry], today: date) -> None:
        """Show the last papers: what it was and for whom."""
        clear_layout(self._grid)
        for at, entry in enumerate(entries[:LATEST]):
            day = Text(short_day(self._words, entry.day, today), Role.SECOND, "ink2", wrap=False)
            what = term(self._words, entry.document) if entry.document else ""
            line = self.tr("{paper} for {who}").format(paper=what, who=entry.who) if entry.who else what
            self._grid.addWidget(day, at, 0)
            self._grid.addWidget(Text(line), at, 1)
        if not entries:
            self._grid.addWidget(Text(self.tr("Nothing left the house on paper."), Role.BODY, "ink2"), 0, 1)
