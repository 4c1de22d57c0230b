"""The matches of a volunteer: with whom, how it stands, when they meet, and whether one more would fit."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from connector_desk.domain.entity import Kind
from connector_desk.domain.match import LIVING
from connector_desk.domain.words import Words
from connector_desk.ui import rights
from connector_desk.ui.panels.volunteer_words import heard_line, match_chip, room_line, visit_line
from connector_desk.ui.theme import Role
from connector_desk.ui.widgets.buttons import QuietButton, SecondButton
from connector_desk.ui.widgets.card import Card, Line
from connector_desk.ui.widgets.chip import Chip
from connector_desk.ui.widgets.face import Face, FaceKind, FaceView
from connector_desk.ui.widgets.flow import Flow
from connector_desk.ui.widgets.layouts import clear_layout
from connector_desk.ui.widgets.load import LoadSquares
from connector_desk.ui.widgets.text import Text
from connector_desk.viewmodels.volunteers import MatchRow, VolunteerView


class MatchesCard(Card):
    """`matchAsked` opens the agreements of a match, `contactAsked` keeps that they met today."""

    matchAsked = Signal(str)
    contactAsked = Signal(str)

    def __init__(self, words: Words, parent: QWidget | None = None) -> None:
        super().__init__("", "people", parent=parent)
        self._words = words
        self._lines = QVBoxLayout()
        self._lines.setSpacing(6)
        self.body.addLayout(self._lines)
        self.body.addStretch(1)

    def show_view(self, view: VolunteerView) -> None:
        """Show the matches of this volunteer."""
        self.set_title(self.tr("%n match(es)", "", len(view.matches)))
        clear_layout(self._lines)
        for at, match in enumerate(view.matches):
            if at:
                self._lines.addWidget(Line())
            self._lines.addWidget(self._block(match))
        row = view.row
        self._lines.addWidget(LoadSquares(row.taken, row.limit, "") if row.limit or row.taken else QWidget())
        self._lines.addWidget(Text(room_line(self._words, view), Role.SECOND))

    def _block(self, match: MatchRow) -> QWidget:
        made = QWidget()
        made.setAccessibleName(match.resident_name)
        column = QVBoxLayout(made)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(3)
        column.addLayout(self._who(match))
        for visit in match.visits:
            column.addWidget(Text(visit_line(self._words, visit), Role.SECOND))
        column.addWidget(Text(heard_line(self._words, match), Role.SECOND, "ink2"))
        for task in match.agreed:
            column.addWidget(Text(f"– {task}", Role.SECOND))
        column.addLayout(self._acts(match))
        return made

    def _who(self, match: MatchRow) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(Face(FaceView(FaceKind.RESIDENT, match.first_name), 34, match.resident_name))
        row.addWidget(Text(match.resident_name, Role.HEAD), 1)
        row.addWidget(Chip(*match_chip(self._words, match)), 0, Qt.AlignmentFlag.AlignVCenter)
        return row

    def _acts(self, match: MatchRow) -> Flow:
        row = Flow(0)
        agreements = rights.changes(SecondButton(self.tr("Agreements")), Kind.MATCHES)
        agreements.setAccessibleDescription(match.resident_name)
        agreements.clicked.connect(lambda: self.matchAsked.emit(match.id))
        row.addWidget(agreements)
        if match.state in LIVING and match.heard_days != 0:
            met = rights.changes(QuietButton(self.tr("Met today")), Kind.MATCHES)
            met.setAccessibleDescription(match.resident_name)
            met.clicked.connect(lambda: self.contactAsked.emit(match.id))
            row.addWidget(met)
        return row
