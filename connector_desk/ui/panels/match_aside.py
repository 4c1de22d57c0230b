"""Beside "Who fits this?": what counts for this resident, how the order came about, that no is allowed."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from connector_desk.domain.words import Words
from connector_desk.services.matches import Fitting
from connector_desk.ui.theme import Role
from connector_desk.ui.widgets.buttons import QuietButton, SecondButton
from connector_desk.ui.widgets.card import Card, ReasonLine
from connector_desk.ui.widgets.layouts import clear_layout
from connector_desk.ui.widgets.text import Text
from connector_desk.viewmodels.matching import important


class FittingAside(QWidget):
    """`allAsked` wants to see everybody who may fit; `backAsked` chooses later."""

    allAsked = Signal()
    backAsked = Signal()

    def __init__(self, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 4, 0)
        self._column.setSpacing(12)

    def show_fitting(self, fitting: Fitting, first: str, *, has_more: bool) -> None:
        """Show what counts for this ask; `first` is who stands on top."""
        clear_layout(self._column)
        name = fitting.resident.first_name
        if phrases := important(fitting):
            counts = Card(self.tr("This counts for {name}").format(name=name))
            for phrase in phrases:
                counts.body.addWidget(ReasonLine(phrase))
            self._column.addWidget(counts)
        self._column.addWidget(self._order(name))
        if first:
            self._column.addWidget(self._held(name))
        self._column.addWidget(self._no_is_allowed(name))
        self._column.addStretch(1)
        if has_more:
            none_fits = SecondButton(self.tr("None of these fits"))
            none_fits.setAccessibleDescription(self.tr("Shows everybody else who may fit."))
            none_fits.clicked.connect(self.allAsked)
            self._column.addWidget(none_fits)
        later = QuietButton(self.tr("Choose later"))
        later.clicked.connect(self.backAsked)
        self._column.addWidget(later)

    def _order(self, name: str) -> Card:
        card = Card(self.tr("How this order came about"), fill="inset")
        order = self.tr("First who {name} knows already. Then language, time and what somebody likes. Then room.")
        card.body.addWidget(Text(order.format(name=name), Role.SECOND))
        card.body.addWidget(Text(self.tr("Age and origin do not count."), Role.SECOND))
        return card

    def _held(self, name: str) -> Card:
        card = Card(self.tr("They do not hear this yet"), "curtain", fill="inset")
        line = self.tr("What {name} asks, until {name} says yes. They only hear: would you like to do more?")
        card.body.addWidget(Text(line.format(name=name), Role.SECOND))
        return card

    def _no_is_allowed(self, name: str) -> Card:
        card = Card(self.tr("No is allowed"), "speech")
        line = self.tr("{name} and the other may both say no. Without a reason, and without a consequence.")
        card.body.addWidget(Text(line.format(name=name), Role.SECOND))
        return card
