"""One resident on one sheet: own words first, asks and offers side by side, the people around at the right."""

from datetime import date

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QBoxLayout, QGridLayout, QVBoxLayout, QWidget

from connector_desk.domain.words import Words
from connector_desk.services.resident_files import ResidentFile
from connector_desk.ui import theme
from connector_desk.ui.panels.resident_around import ConsentsCard, MoreCard, NetworkCard
from connector_desk.ui.panels.resident_asks import AsksCard, OffersCard
from connector_desk.ui.panels.resident_contact import ContactCard, PastCard, ViewsCard
from connector_desk.ui.panels.resident_head import ProfileHead
from connector_desk.ui.widgets.card import Scroll
from connector_desk.ui.widgets.own_words import OwnWords
from connector_desk.viewmodels.consents import tiles_of
from connector_desk.viewmodels.residents import Lead, agreements_of, ask_rows, lead_of, sentence_of
from connector_desk.viewmodels.timeline import timeline
from connector_desk.words.days import day_and_month

LATEST = 6
WIDE = 960


class ProfilePanel(QWidget):
    """Lays the cards out in three columns, or in two where the window is narrow. The page wires the cards."""

    def __init__(self, words: Words) -> None:
        super().__init__()
        self._words = words
        self._file: ResidentFile | None = None
        self._is_wide: bool | None = None
        self.head = ProfileHead(words)
        self._lead = OwnWords("")
        self.asks, self.offers = AsksCard(words), OffersCard()
        self.contact, self.past, self.views = ContactCard(words), PastCard(words), ViewsCard(words)
        self.network, self.consents, self.more = NetworkCard(words), ConsentsCard(words), MoreCard(words)
        self._around = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        self._around.setSpacing(12)
        self._around.addWidget(self.network)
        self._around.addWidget(self.consents)
        sheet = QWidget()
        self._grid = QGridLayout(sheet)
        self._grid.setContentsMargins(0, 0, 8, 8)
        self._grid.setSpacing(12)
        self.scroll_area = Scroll(sheet)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self.head)
        column.addWidget(self.scroll_area, 1)
        self._place(is_wide=True)

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
        self._show_lead(lead_of(resident), name)
        self.asks.show_asks(name, ask_rows(file, today), today, is_other=is_other)
        self.offers.show_offers(name, resident.offers)
        self.contact.show_contact(resident, agreements_of(file))
        self.past.show_entries(name, timeline(file)[:LATEST], today)
        self.views.show_views(resident.views, today)
        self.network.show_network(file)
        self.consents.show_tiles(name, tiles_of(file.consents, today), file)
        self.more.show_more(file, is_other=is_other)

    def _show_lead(self, lead: Lead | None, name: str) -> None:
        self._lead.setVisible(lead is not None)
        if lead is None:
            return
        said = name
        if lead.said_on is not None:
            said = self.tr("{name}, {day}").format(name=name, day=day_and_month(self._words, lead.said_on))
        wish = self.tr("Wish: {wish}.").format(wish=lead.wish) if lead.wish else ""
        self._lead.show_words(lead.own_words, ". ".join(part for part in (said, wish) if part))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fold the third column under the others when there is no room."""
        super().resizeEvent(event)
        self._place(is_wide=self.width() >= theme.current().px(WIDE))

    def dress(self) -> None:
        """Look again whether three columns fit at the present scale."""
        self._place(is_wide=self.width() >= theme.current().px(WIDE))

    def _place(self, *, is_wide: bool) -> None:
        if is_wide == self._is_wide:
            return
        self._is_wide = is_wide
        grid = self._grid
        for item in (self._lead, self.asks, self.offers, self.contact, self.past, self.views, self.more):
            grid.removeWidget(item)
        grid.removeItem(self._around)
        grid.addWidget(self._lead, 0, 0, 1, 2)
        for at, (left, right) in enumerate(((self.asks, self.offers), (self.contact, self.past)), start=1):
            grid.addWidget(left, at, 0)
            grid.addWidget(right, at, 1)
        direction = QBoxLayout.Direction
        self._around.setDirection(direction.TopToBottom if is_wide else direction.LeftToRight)
        if is_wide:
            grid.addLayout(self._around, 0, 2, 6, 1)
        else:
            grid.addLayout(self._around, 3, 0, 1, 2)
        grid.addWidget(self.views, 4, 0, 1, 2)
        grid.addWidget(self.more, 5, 0, 1, 2)
        for at, share in enumerate((10, 8 if is_wide else 10, 9 if is_wide else 0)):
            grid.setColumnStretch(at, share)
        grid.setRowStretch(6, 1)
