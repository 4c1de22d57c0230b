"""One resident on one sheet that reads as a story: what somebody is good at and asks, wishes, how contact works."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QGridLayout, QVBoxLayout, QWidget

from connector_desk.domain.words import Words
from connector_desk.services.resident_files import ResidentFile
from connector_desk.ui import theme
from connector_desk.ui.panels.resident_around import MoreCard, NetworkCard
from connector_desk.ui.panels.resident_asks import AsksCard, OffersCard
from connector_desk.ui.panels.resident_contact import ContactCard, PastCard
from connector_desk.ui.panels.resident_head import ProfileHead
from connector_desk.ui.panels.resident_may_know import ConsentsCard
from connector_desk.ui.panels.resident_papers import PapersCard
from connector_desk.ui.panels.resident_story import AgreementsCard, DocumentsCard, WishesCard
from connector_desk.ui.panels.resident_views import ViewsCard
from connector_desk.ui.panels.tab_order import follow_reading_order
from connector_desk.ui.widgets.card import Scroll
from connector_desk.ui.widgets.layouts import take_out
from connector_desk.ui.widgets.own_words import OwnWords
from connector_desk.viewmodels.consents import tiles_of
from connector_desk.viewmodels.residents import Lead, agreements_of, ask_rows, lead_of, sentence_of
from connector_desk.viewmodels.timeline import papers_in, timeline
from connector_desk.words.days import day_and_month

LATEST = 6
WIDE, NARROW = 960, 640


class ProfilePanel(QWidget):
    """Lays the cards out in three columns, or in two where the window is narrow. The page wires the cards."""

    def __init__(self, words: Words, notices: QWidget) -> None:
        """`notices` is who is still to hear of a withdrawal; it shows itself where there is one."""
        super().__init__()
        self._words = words
        self._file: ResidentFile | None = None
        self._columns = 0
        self.head = ProfileHead(words)
        self._lead = OwnWords("")
        self.offers, self.asks, self.wishes = OffersCard(), AsksCard(words), WishesCard()
        self.contact, self.views, self.network = ContactCard(words), ViewsCard(words), NetworkCard(words)
        self.agreements, self.past, self.documents = AgreementsCard(words), PastCard(words), DocumentsCard(words)
        self.consents, self.papers, self.more = ConsentsCard(words), PapersCard(words), MoreCard(words)
        self._around = QVBoxLayout()
        self._around.setSpacing(12)
        self._lay_out(notices)

    def _lay_out(self, notices: QWidget) -> None:
        sheet = QWidget()
        self._sheet = QVBoxLayout(sheet)
        self._sheet.setContentsMargins(0, 0, 8, 8)
        self._grid = QGridLayout()
        self._grid.setSpacing(12)
        self._sheet.addLayout(self._grid)
        self._sheet.addStretch(1)
        self.scroll_area = Scroll(sheet)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(6)
        self._column.addWidget(notices)
        cards = (self.offers, self.asks, self.wishes, self.contact, self.views, self.agreements, self.past)
        rest = (self.documents, self.papers, self.more, self.network, self.consents)
        for part in (notices, self.head, *cards, *rest):
            part.setProperty("pane", True)
        self._column.addWidget(self.scroll_area, 1)
        self._place(3)

    @property
    def file(self) -> ResidentFile | None:
        """What is shown now."""
        return self._file

    def show_file(self, file: ResidentFile, today: date) -> None:
        """Show somebody; what is open stays open while it is the same person, and the focus stays where it was."""
        if file == self._file:
            return
        is_other = self._file is None or self._file.resident.id != file.resident.id
        focus = QApplication.focusWidget()
        name = focus.objectName() if focus is not None and self.isAncestorOf(focus) else ""
        self._file = file
        self._show_cards(file, today, is_other=is_other)
        again = self.findChildren(QWidget, name) if name else []
        if again:
            again[-1].setFocus()
        if is_other:
            self.scroll_area.verticalScrollBar().setValue(0)

    def _show_cards(self, file: ResidentFile, today: date, *, is_other: bool) -> None:
        resident, name = file.resident, file.resident.first_name
        self.head.show_resident(resident, sentence_of(file, today))
        self.head.show_photo(file.photo, may_choose=file.has_photos)
        self.papers.show_papers(file.attachments)
        self._show_lead(lead_of(resident), name)
        self.offers.show_offers(name, resident.offers)
        self.asks.show_asks(name, ask_rows(file, today), today, is_other=is_other)
        self.wishes.show_wishes(name, resident.wishes)
        self.contact.show_contact(resident)
        self.views.show_views(name, resident.views, today, is_other=is_other)
        self.network.show_network(file)
        self.agreements.show_agreements(agreements_of(file))
        entries = timeline(file)
        self.past.show_entries(name, entries[:LATEST], today)
        self.documents.show_papers(papers_in(entries), today)
        self.consents.show_tiles(name, tiles_of(file.consents, today), file, today)
        self.more.show_more(file, is_other=is_other)
        follow_reading_order(self)

    def _show_lead(self, lead: Lead | None, name: str) -> None:
        self._lead.setVisible(lead is not None)
        if lead is None:
            return
        said = self.tr("A wish of {name}").format(name=name)
        if lead.said_on is not None:
            said = self.tr("{name}, {day}").format(name=name, day=day_and_month(self._words, lead.said_on))
        self._lead.show_words(lead.own_words, said)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fold columns under each other when there is no room."""
        super().resizeEvent(event)
        self._place(self._fitting())

    def dress(self) -> None:
        """Look again how many columns fit at the present scale."""
        self._place(self._fitting())

    def _fitting(self) -> int:
        worn = theme.current()
        if self.width() < worn.px(NARROW):
            return 1
        return 3 if self.width() >= worn.px(WIDE) else 2

    def _place(self, columns: int) -> None:
        if columns == self._columns:
            return
        self._columns = columns
        # Where there is room for one column only, the head scrolls along.
        (self._sheet if columns == 1 else self._column).insertWidget(0, self.head)
        self.views.stack(is_stacked=columns == 1)
        for layout in (self._grid, self._around):
            take_out(layout)
        rows = self._rows(columns)
        for at, cards in enumerate(rows):
            for side, card in enumerate(cards):
                self._grid.addWidget(card, at, side, 1, 2 if len(cards) == 1 else 1)
        if columns == 3:
            for card in (self.network, self.consents):
                self._around.addWidget(card)
            self._around.addStretch(1)
            self._grid.addLayout(self._around, 0, 2, len(rows), 1)
        for at, share in enumerate({1: (1, 0, 0), 2: (1, 1, 0), 3: (9, 9, 9)}[columns]):
            self._grid.setColumnStretch(at, share)

    def _rows(self, columns: int) -> Sequence[tuple[QWidget, ...]]:
        """Return the cards in the order of the story: one or two beside each other."""
        story = ((self._lead,), (self.offers, self.asks), (self.wishes, self.contact), (self.views,))
        rest: Sequence[tuple[QWidget, ...]] = (
            (self.network, self.agreements),
            (self.past, self.documents),
            (self.consents, self.papers),
            (self.more,),
        )
        if columns == 3:
            rest = ((self.agreements, self.past), (self.documents, self.papers), (self.more,))
        rows = (*story, *rest)
        return rows if columns > 1 else tuple((card,) for cards in rows for card in cards)
