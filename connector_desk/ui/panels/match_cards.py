"""A suggestion with its reasons in two columns, and the card that answers "why not?"."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from connector_desk.domain.entity import Kind
from connector_desk.domain.matching import Reason
from connector_desk.domain.words import Words
from connector_desk.services.matches import Fitting
from connector_desk.ui import rights
from connector_desk.ui.panels.match_words import MARKS, reason_line
from connector_desk.ui.theme import Role
from connector_desk.ui.widgets.buttons import DeskButton, MainButton, SecondButton
from connector_desk.ui.widgets.card import ReasonLine, Sheet
from connector_desk.ui.widgets.chip import Chip, LetterSquare
from connector_desk.ui.widgets.face import Face, FaceKind, FaceView
from connector_desk.ui.widgets.field_frame import SearchField
from connector_desk.ui.widgets.layouts import clear_layout
from connector_desk.ui.widgets.own_words import quoted
from connector_desk.ui.widgets.shapes import Shape, StatusShape, Tone
from connector_desk.ui.widgets.text import Text
from connector_desk.viewmodels.matching import FitCard, why_not


class SuggestionCard(Sheet):
    """Rank, face, name and one act; below it at most six reasons."""

    def __init__(self, card: FitCard, number: int, resident: str, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(bar="canal" if number == 1 else "", parent=parent)
        self.setAccessibleName(card.name)
        self.act = self._act(card, number, resident)
        kind = FaceKind.VOLUNTEER if card.is_volunteer else FaceKind.INFORMAL
        kind = FaceKind.ORGANIZATION if card.is_professional else kind
        rank = LetterSquare(str(number), self.tr("Place {number}").format(number=number), Tone.CANAL)
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(rank, 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(Face(FaceView(kind, card.name), 38), 0, Qt.AlignmentFlag.AlignTop)
        head.addLayout(self._name(card, number), 1)
        head.addWidget(self.act, 0, Qt.AlignmentFlag.AlignTop)
        self.body.addLayout(head)
        self.body.addLayout(self._reasons(card, resident, words))

    def _reasons(self, card: FitCard, resident: str, words: Words) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(40, 0, 0, 0)
        row.setSpacing(16)
        reasons = (*card.for_it, *card.to_weigh)
        half = (len(reasons) + 1) // 2
        for part in (reasons[:half], reasons[half:]):
            column = QVBoxLayout()
            column.setSpacing(2)
            for reason in part:
                column.addWidget(ReasonLine(reason_line(words, reason, card.name, resident), MARKS[reason.kind]))
            column.addStretch(1)
            row.addLayout(column, 1)
        return row

    def _name(self, card: FitCard, number: int) -> QVBoxLayout:
        first = QHBoxLayout()
        first.setSpacing(10)
        first.addWidget(Text(card.name, Role.HEAD))
        if number == 1 and card.is_volunteer:
            first.addWidget(Chip(self.tr("Fits now"), Shape.PROPOSED))
        first.addStretch(1)
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addLayout(first)
        column.addWidget(Text(card.below, Role.SECOND, "ink2"))
        return column

    def _act(self, card: FitCard, number: int, resident: str) -> DeskButton:
        if card.is_professional:
            return rights.changes(SecondButton(self.tr("Write why"), "pencil"), Kind.HANDOVERS)
        if not card.is_volunteer:
            return SecondButton(self.tr("Look in the directory"))
        text = self.tr("Ask {resident}").format(resident=resident)
        button = MainButton(text) if number == 1 else SecondButton(text)
        button.setAccessibleDescription(card.name)
        return rights.changes(button, Kind.MATCHES)


class WhyNotCard(Sheet):
    """Type a name and get an honest answer; without a name the first who is ruled out."""

    def __init__(self, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(fill="inset", parent=parent)
        self._words = words
        self._fitting: Fitting | None = None
        self.search = SearchField(self.tr("Why not ...?"))
        self.search.searched.connect(lambda _text: self._answer())
        self._lines = QVBoxLayout()
        self._lines.setSpacing(2)
        right = QVBoxLayout()
        right.addWidget(self.search)
        right.addWidget(Text(self.tr("Type a name. You get an honest answer."), Role.SECOND, "ink2"))
        right.addStretch(1)
        row = QHBoxLayout()
        row.setSpacing(14)
        row.addWidget(StatusShape(Shape.NOT, "", 20), 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(self._lines, 3)
        row.addLayout(right, 2)
        self.body.addLayout(row)

    def clear(self) -> None:
        """Ask about nobody."""
        self.search.clear()

    def show_fitting(self, fitting: Fitting) -> None:
        """Answer for another ask."""
        self._fitting = fitting
        self._answer()

    def _answer(self) -> None:
        clear_layout(self._lines)
        if self._fitting is None:
            return
        found = why_not(self._fitting, self.search.text())
        if found is None:
            asked = self.search.text().strip()
            line = self.tr("Nobody is called that.") if asked else self.tr("Nothing rules anybody out.")
            self._lines.addWidget(Text(line))
            return
        question = self.tr("{name} may fit.") if found.fits else self.tr("Why not {name}?")
        self._lines.addWidget(Text(question.format(name=found.name), Role.HEAD))
        for reason in found.against:
            self._lines.addWidget(self._line(reason, found.name, self._fitting.resident.first_name))
        if found.boundary:
            self._lines.addWidget(Text(self.tr("{name} named a limit:").format(name=found.name)))
            self._lines.addWidget(Text(quoted(found.boundary), Role.OWN_ROW))
        self._lines.addStretch(1)

    def _line(self, reason: Reason, name: str, resident: str) -> ReasonLine:
        text = reason_line(self._words, reason, name, resident)
        return ReasonLine(text, MARKS[reason.kind])
