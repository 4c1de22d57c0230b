"""Who could use what a resident offers: open asks of others, and the introduction that both said yes to."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QVBoxLayout, QWidget

from connector_desk.domain.entity import Kind
from connector_desk.domain.neighbours import NeighbourFit
from connector_desk.domain.resident import Resident
from connector_desk.domain.words import Words
from connector_desk.ui import rights
from connector_desk.ui.panels.neighbour_cards import NeighbourCard, asker_card
from connector_desk.ui.places import Place
from connector_desk.ui.theme import Role
from connector_desk.ui.widgets.buttons import DeskButton, MainButton, QuietButton, SecondButton
from connector_desk.ui.widgets.card import Scroll
from connector_desk.ui.widgets.layouts import clear_layout
from connector_desk.ui.widgets.own_words import OwnWords
from connector_desk.ui.widgets.page_head import PageHead
from connector_desk.ui.widgets.text import Text


class NeighboursPanel(QWidget):
    """Asks the page for every act: introduce two people, ask one of them for a yes first, choose topics, go back."""

    backAsked = Signal()
    introduceAsked = Signal(object)
    """The NeighbourFit of both."""
    yesAsked = Signal(str)
    """The id of a resident who still has to say yes."""
    topicsAsked = Signal()

    def __init__(self, words: Words) -> None:
        super().__init__()
        self._words = words
        self.ask_id = ""
        self._cards: list[NeighbourCard] = []
        self._back = QuietButton(self.tr("Back"), "arrow-left", "Esc")
        # The page hears Esc itself: as a shortcut it would also fire under the search that lies over the page.
        self._back.setShortcut(QKeySequence())
        self._back.clicked.connect(self.backAsked)
        self._head = PageHead("", "", [self._back])
        self._place = QVBoxLayout()
        self._place.setSpacing(10)
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 8, 8)
        column.addLayout(self._place)
        column.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(8)
        whole.addWidget(self._head)
        whole.addWidget(Scroll(inside), 1)

    def show_fits(self, giver: Resident, fits: Sequence[NeighbourFit], ask_id: str = "") -> None:
        """Show whose open asks fit what somebody offers; `ask_id` is the ask from which one came here."""
        self.ask_id = ask_id
        name = giver.first_name
        self._head.say(
            self.tr("Who could use this?"),
            self.tr("Read it first. Then ask each of them, apart."),
        )
        to_person = self.tr("Back to {name}").format(name=name)
        self._back.setText(self.tr("Back to who fits this") if self.leads_to_ask else to_person)
        clear_layout(self._place)
        self._place.addWidget(OwnWords("\n".join(giver.offers), self.tr("{name} offers this").format(name=name)))
        self._cards = [asker_card(self._words, fit, self._act(fit)) for fit in fits]
        for card in self._cards:
            self._place.addWidget(card)
        if not fits:
            self._show_none(has_topics=bool(giver.offer_topics))

    @property
    def leads_to_ask(self) -> bool:
        """Whether the way back is to who fits the ask from which one came here."""
        return bool(self.ask_id) and rights.may_see(Place.VOLUNTEERS)

    def enter(self) -> None:
        """Go to the first act."""
        (self._cards[0].act if self._cards else self._back).setFocus()

    def _show_none(self, *, has_topics: bool) -> None:
        if has_topics:
            self._place.addWidget(Text(self.tr("No open question fits this now."), Role.BODY, "ink2"))
            return
        told = self.tr("Nobody chose yet what this is about. Choose it, and the desk looks who asks for it.")
        choose = rights.changes(MainButton(self.tr("Choose what it is about"), "pencil"), Kind.RESIDENTS)
        choose.setObjectName("choose-topics")
        choose.clicked.connect(self.topicsAsked)
        self._place.addWidget(Text(told, Role.BODY, "ink2"))
        self._place.addWidget(choose, 0, Qt.AlignmentFlag.AlignLeft)

    def _act(self, fit: NeighbourFit) -> DeskButton:
        if not fit.missing:
            introduce = rights.changes(SecondButton(self.tr("Introduce them"), "people"), Kind.CONTACT_MOMENTS)
            introduce.setObjectName(f"introduce:{fit.ask.ask_id}")
            introduce.clicked.connect(lambda: self.introduceAsked.emit(fit))
            return introduce
        side = fit.giver if fit.giver.resident_id in fit.missing else fit.ask
        text = self.tr("Ask {name} first").format(name=side.first_name)
        ask = rights.changes(SecondButton(text, "speech"), Kind.CONSENTS)
        ask.setObjectName(f"yes:{side.resident_id}")
        ask.clicked.connect(lambda: self.yesAsked.emit(side.resident_id))
        return ask
