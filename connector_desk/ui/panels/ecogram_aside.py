"""Beside the ecogram: what nobody gives yet with the way to somebody who might, and what the drawing means."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from connector_desk.domain.ecogram import asks_for, helpers
from connector_desk.domain.resident import Ask, Support, TieDirection
from connector_desk.domain.words import Words
from connector_desk.services.resident_files import ResidentFile
from connector_desk.ui import rights
from connector_desk.ui.panels.ecogram_words import called
from connector_desk.ui.places import Place
from connector_desk.ui.theme import Role
from connector_desk.ui.widgets.buttons import QuietButton, SecondButton
from connector_desk.ui.widgets.card import Card, Line
from connector_desk.ui.widgets.ecogram_marks import LegendSample, SupportMark
from connector_desk.ui.widgets.face import FaceKind
from connector_desk.ui.widgets.layouts import clear_layout
from connector_desk.ui.widgets.own_words import quoted
from connector_desk.ui.widgets.text import Text
from connector_desk.words.terms import term

_NAMED = 3
_TOP = Qt.AlignmentFlag.AlignTop


class GapCard(Card):
    """A line for each kind of support: who gives it, or that nobody does and where somebody may be found."""

    directoryAsked = Signal(str)
    """A kind of support to look for in the directory."""
    volunteersAsked = Signal(str)
    """The id of an open ask for which somebody may be found."""

    def __init__(self, words: Words) -> None:
        super().__init__(self.tr("Who gives what?"), "hand")
        self._words = words
        self._lines = QVBoxLayout()
        self._lines.setSpacing(8)
        self.body.addLayout(self._lines)

    def show_gaps(self, file: ResidentFile) -> None:
        """Show somebody's, what nobody gives first."""
        clear_layout(self._lines)
        found = helpers(file.ties)
        ordered = sorted(Support, key=lambda one: (bool(found[one]), list(Support).index(one)))
        for number, support in enumerate(ordered):
            if number:
                self._lines.addWidget(Line())
            names = [called(self._words, tie, file) for tie in found[support]]
            self._lines.addWidget(self._given(support, names) if names else self._gap(support, file))

    def _given(self, support: Support, names: list[str]) -> QWidget:
        more = len(names) - _NAMED
        said = ", ".join(names[:_NAMED])
        if more > 0:
            said = self.tr("{names} and %n more", "", more).format(names=said)
        return _line(support, term(self._words, support), Text(said, Role.BODY))

    def _gap(self, support: Support, file: ResidentFile) -> QWidget:
        name = term(self._words, support)
        nobody = self.tr("Nobody for {support}").format(support=name)
        made = _line(support, nobody)
        column = made.layout()
        assert isinstance(column, QVBoxLayout)
        look = rights.leads_to(SecondButton(self.tr("Look in the directory"), "shop"), Place.DIRECTORY)
        look.setObjectName(f"gap:{support}")
        look.setAccessibleName(self.tr("Look in the directory for {support}").format(support=name))
        look.clicked.connect(lambda: self.directoryAsked.emit(support.value))
        column.addWidget(look, 0, Qt.AlignmentFlag.AlignLeft)
        for ask in asks_for(support, file.asks):
            self._add_ask(column, ask)
        return made

    def _add_ask(self, column: QVBoxLayout, ask: Ask) -> None:
        said = self.tr("A closed question") if ask.sensitive else quoted(ask.own_words)
        column.addWidget(Text(said, Role.BODY if ask.sensitive else Role.OWN_ROW))
        fit = rights.leads_to(QuietButton(self.tr("Who fits with this?"), "heart"), Place.VOLUNTEERS)
        fit.setObjectName(f"fit:{ask.id}")
        fit.clicked.connect(lambda: self.volunteersAsked.emit(ask.id))
        column.addWidget(fit, 0, Qt.AlignmentFlag.AlignLeft)


def _line(support: Support, name: str, below: QWidget | None = None) -> QWidget:
    made = QWidget()
    column = QVBoxLayout(made)
    column.setContentsMargins(0, 2, 0, 2)
    column.setSpacing(4)
    head = QHBoxLayout()
    head.setSpacing(8)
    head.addWidget(SupportMark(support), 0, Qt.AlignmentFlag.AlignVCenter)
    head.addWidget(Text(name[:1].upper() + name[1:], Role.BODY_STRONG), 1)
    column.addLayout(head)
    if below is not None:
        column.addWidget(below)
    return made


class LegendCard(Card):
    """What shapes, lines, arrows and rings mean, and the keys of the drawing."""

    def __init__(self, words: Words) -> None:
        super().__init__(self.tr("How to read it"), "help")
        self._words = words
        grid = QGridLayout()
        grid.setHorizontalSpacing(10)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(1, 1)
        samples = (
            (LegendSample(FaceKind.RESIDENT), self.tr("family, friends, neighbours")),
            (LegendSample(FaceKind.VOLUNTEER), self.tr("volunteer")),
            (LegendSample(FaceKind.PROFESSIONAL), self.tr("through an organisation: broken line, double edge")),
            (LegendSample(None, TieDirection.BOTH), self.tr("the arrow shows who gets support")),
        )
        for row, (sample, said) in enumerate(samples):
            grid.addWidget(sample, row, 0, _TOP)
            grid.addWidget(Text(said, Role.SECOND), row, 1)
        for row, support in enumerate(Support, start=len(samples)):
            grid.addWidget(SupportMark(support), row, 0, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            grid.addWidget(Text(term(words, support), Role.SECOND), row, 1)
        self.body.addLayout(grid)
        self.body.addWidget(Text(self.tr("Nearer to the middle is nearer to the heart."), Role.SECOND, "ink2"))
