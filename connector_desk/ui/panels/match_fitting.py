"""Who fits this: the ask in own words, who may fit with reasons, and the honest answer about any name."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from connector_desk.domain.neighbours import NeighbourFit
from connector_desk.domain.words import Words
from connector_desk.services.matches import Fitting
from connector_desk.ui import rights
from connector_desk.ui.panels.match_aside import FittingAside
from connector_desk.ui.panels.match_cards import SuggestionCard, WhyNotCard
from connector_desk.ui.panels.neighbour_cards import giver_card
from connector_desk.ui.places import Place
from connector_desk.ui.widgets.banner import ThreePartMessage
from connector_desk.ui.widgets.buttons import QuietButton, SecondButton
from connector_desk.ui.widgets.card import Scroll, SectionHead
from connector_desk.ui.widgets.chip import Chip
from connector_desk.ui.widgets.layouts import clear_layout
from connector_desk.ui.widgets.own_words import OwnWords
from connector_desk.ui.widgets.page_head import PageHead
from connector_desk.ui.widgets.shapes import Shape
from connector_desk.ui.widgets.text import Text
from connector_desk.ui.widgets.two_columns import SideBySide
from connector_desk.viewmodels.matching import FitCard, cards, rest
from connector_desk.words.message import Message
from connector_desk.words.terms import term


class FittingPanel(QWidget):
    """Asks the page for every act: propose a volunteer, hand over to a professional, look at an initiative, go back."""

    proposeAsked = Signal(str)
    lookAsked = Signal(str)
    handOverAsked = Signal()
    neighbourAsked = Signal(str)
    """The id of a resident who offers what is asked."""
    backAsked = Signal()

    def __init__(self, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._fitting: Fitting | None = None
        self._shows_all = self._is_open = False
        self.leads_to_person = True
        """Whether the way back is to whose ask it is, and not to the open asks."""
        self._made: list[SuggestionCard] = []
        self._back = QuietButton("", "arrow-left", "Esc")
        # The page hears Esc itself: as a shortcut it would also fire under the search that lies over the page.
        self._back.clicked.connect(self.backAsked)
        self._head = PageHead(self.tr("Who fits this?"), "", (self._back,))
        self._ask_place, self._cards_place, self._message_place = QVBoxLayout(), QVBoxLayout(), QVBoxLayout()
        self._cards_place.setSpacing(10)
        self._neighbours = QVBoxLayout()
        self._neighbours.setSpacing(10)
        self._section = SectionHead("")
        self._why_not = WhyNotCard(words)
        self._aside = FittingAside(words)
        self._aside.backAsked.connect(self.backAsked)
        self._aside.allAsked.connect(self._show_all)
        self._lay_out()

    @property
    def resident_id(self) -> str:
        """Whose ask is shown."""
        return self._fitting.resident.id if self._fitting else ""

    def show_fitting(self, fitting: Fitting, *, is_from_asks: bool = False) -> None:
        """Show another ask, or the same one anew; `is_from_asks` where it was chosen among the open asks."""
        if self._fitting is None or self._fitting.ask.id != fitting.ask.id:
            self._shows_all, self._is_open = False, not fitting.ask.sensitive
            self._why_not.clear()
        self._fitting = fitting
        self.leads_to_person = rights.may_see(Place.RESIDENTS) and not is_from_asks
        to_person = self.tr("Back to {name}").format(name=fitting.resident.first_name)
        self._back.setText(to_person if self.leads_to_person else self.tr("Back to the open asks"))
        clear_layout(self._message_place)
        self._show_ask(fitting)
        self._show_cards(fitting)
        self._why_not.show_fitting(fitting)

    def show_neighbours(self, fits: Sequence[NeighbourFit]) -> None:
        """Show the residents who offer what this ask is about."""
        clear_layout(self._neighbours)
        if fits:
            self._neighbours.addWidget(SectionHead(self.tr("Neighbours who offer this")))
        for fit in fits:
            look = SecondButton(self.tr("Look at {name}").format(name=fit.giver.first_name))
            look.setObjectName(f"neighbour:{fit.giver.resident_id}")
            look.clicked.connect(lambda _on=False, one=fit.giver.resident_id: self.neighbourAsked.emit(one))
            self._neighbours.addWidget(giver_card(self._words, fit, look))

    def show_message(self, message: Message) -> None:
        """Say why the desk did not keep a proposal."""
        clear_layout(self._message_place)
        self._message_place.addWidget(ThreePartMessage(message.happened, message.safe, message.now))

    def enter(self) -> None:
        """Go to the first act."""
        (self._made[0].act if self._made else self._back).setFocus()

    def _lay_out(self) -> None:
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 6, 0)
        column.setSpacing(10)
        for place in (self._message_place, self._ask_place):
            column.addLayout(place)
        column.addWidget(self._section)
        column.addLayout(self._cards_place)
        column.addLayout(self._neighbours)
        column.addWidget(self._why_not)
        column.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(8)
        whole.addWidget(self._head)
        whole.addWidget(Scroll(SideBySide(left, self._aside, 760, shares=(8, 3))), 1)

    def _show_ask(self, fitting: Fitting) -> None:
        clear_layout(self._ask_place)
        resident, ask = fitting.resident, fitting.ask
        age = resident.age(fitting.today)
        known = (
            # Who does not see residents needs no more of the name than the one who calls.
            resident.full_name if rights.may_see(Place.RESIDENTS) else resident.first_name,
            "" if age is None else self.tr("%n year(s) old", "", age),
            fitting.area_name,
        )
        above = self.tr("{who} asks this").format(who=", ".join(part for part in known if part))
        right = QWidget()
        row = QVBoxLayout(right)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(Chip(term(self._words, ask.state), Shape.WAITING))
        row.addWidget(Text(term(self._words, ask.urgency), tone="ink2"))
        if self._is_open:
            self._ask_place.addWidget(OwnWords(ask.own_words, above=above, right=right))
            return
        closed = QHBoxLayout()
        show = QuietButton(self.tr("Open these words"), "lock")
        show.clicked.connect(self._open_words)
        closed.addWidget(Text(above), 1)
        closed.addWidget(show)
        closed.addWidget(right)
        self._ask_place.addLayout(closed)

    def _open_words(self) -> None:
        self._is_open = True
        if self._fitting is not None:
            self._show_ask(self._fitting)

    def _show_all(self) -> None:
        self._shows_all = True
        if self._fitting is not None:
            self._show_cards(self._fitting)

    def _show_cards(self, fitting: Fitting) -> None:
        clear_layout(self._cards_place)
        shown = cards(fitting)
        more = rest(fitting, shown)
        if self._shows_all:
            shown = (*shown, *more)
        self._made = [self._card(card, number, fitting) for number, card in enumerate(shown, start=1)]
        for made in self._made:
            self._cards_place.addWidget(made)
        self._section.title.setText(self._how_many(len(shown)))
        self._section.remark.setText(
            self.tr("Who fits best stands on top. You and {name} choose.").format(name=fitting.resident.first_name)
        )
        first = next((card.name for card in shown), "")
        begin = self.tr("Read the reasons. Then call, beginning with {name}.").format(name=fitting.resident.first_name)
        self._head.say(self.tr("Who fits this?"), begin if shown else self.tr("Nobody was found yet."))
        self._aside.show_fitting(fitting, first, has_more=bool(more) and not self._shows_all)

    def _how_many(self, count: int) -> str:
        return self.tr("%n who may fit", "", count) if count else self.tr("Nobody who may fit yet")

    def _card(self, card: FitCard, number: int, fitting: Fitting) -> SuggestionCard:
        made = SuggestionCard(card, number, fitting.resident.first_name, self._words)
        if card.is_professional:
            made.act.clicked.connect(self.handOverAsked)
        else:
            asked = self.proposeAsked if card.is_volunteer else self.lookAsked
            made.act.clicked.connect(lambda: asked.emit(card.id))
        return made
