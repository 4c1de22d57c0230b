"""One resident who could help another, or be helped: own words, reasons, and one act."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from connector_desk.domain.neighbours import NeighbourFit
from connector_desk.domain.words import Words
from connector_desk.ui.panels.match_words import MARKS, reason_line
from connector_desk.ui.panels.resident_words import shut_line
from connector_desk.ui.theme import Role
from connector_desk.ui.widgets.buttons import DeskButton
from connector_desk.ui.widgets.card import ReasonLine, Sheet
from connector_desk.ui.widgets.face import Face, FaceKind, FaceView
from connector_desk.ui.widgets.own_words import quoted
from connector_desk.ui.widgets.shapes import Shape
from connector_desk.ui.widgets.text import Text

Reasoned = tuple[str, str | Shape]
"""A sentence and its mark."""


class NeighbourCard(Sheet):
    """First name and own words of one side only; no score, nothing else of the person."""

    def __init__(
        self, name: str, said: Sequence[str], lines: Sequence[tuple[str, str | Shape]], act: DeskButton
    ) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.act = act
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(Face(FaceView(FaceKind.RESIDENT, name), 38), 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(Text(name, Role.HEAD))
        for one in said:
            words.addWidget(Text(one, Role.OWN_ROW))
        for line, mark in lines:
            words.addWidget(ReasonLine(line, mark))
        head.addLayout(words, 1)
        head.addWidget(act, 0, Qt.AlignmentFlag.AlignTop)
        self.body.addLayout(head)


def asker_card(words: Words, fit: NeighbourFit, act: DeskButton) -> NeighbourCard:
    """Return the card of who asks, for who looks from the side of the giver."""
    ask = fit.ask
    said = shut_line(words, ask.life_domain) if ask.is_shut else quoted(ask.own_words)
    return NeighbourCard(ask.first_name, (said,), _lines(words, fit), act)


def giver_card(words: Words, fit: NeighbourFit, act: DeskButton) -> NeighbourCard:
    """Return the card of who offers, for who looks from the side of the ask."""
    giver = fit.giver
    return NeighbourCard(giver.first_name, [quoted(one) for one in giver.own_words], _lines(words, fit), act)


def _lines(words: Words, fit: NeighbourFit) -> list[Reasoned]:
    asker, giver = fit.ask.first_name, fit.giver.first_name
    lines = [(reason_line(words, one, giver, asker), MARKS[one.kind]) for one in fit.reasons]
    missing = words.translate("Matching", "{name} gave no yes yet to be introduced.")
    waiting = [one.first_name for one in (fit.ask, fit.giver) if one.resident_id in fit.missing]
    return [*lines, *((missing.format(name=name), Shape.QUESTION) for name in waiting)]
