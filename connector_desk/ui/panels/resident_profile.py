"""One resident on one sheet: own words first, asks and offers side by side, the people around at the right."""

from datetime import date

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QBoxLayout, QGridLayout, QVBoxLayout, QWidget

from connector_desk.domain.words import Words
from connector_desk.services.resident_files import ResidentFile
from connector_desk.ui import theme
from connector_desk.ui.panels.resident_around import MoreCard, NetworkCard
from connector_desk.ui.panels.resident_asks import AsksCard, OffersCard
from connector_desk.ui.panels.resident_contact import ContactCard, PastCard, ViewsCard
from connector_desk.ui.panels.resident_head import ProfileHead
from connector_desk.ui.panels.resident_may_know import ConsentsCard
from connector_desk.ui.panels.tab_order import follow_reading_order
from connector_desk.ui.widgets.card import Scroll
from connector_desk.ui.widgets.own_words import OwnWords
from connector_desk.viewmodels.consents import tiles_of
from connector_desk.viewmodels.residents import Lead, agreements_of, ask_rows, lead_of, sentence_of
from connector_desk.viewmodels.timeline import timeline
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
        self.asks, self.offers = AsksCard(words), OffersCard()
        self.contact, self.past, self.views = ContactCard(words), PastCard(words), ViewsCard(words)
        self.network, self.consents, self.more = NetworkCard(words), ConsentsCard(words), MoreCard(words)
        self._around = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        self._around.setSpacing(12)
        self._around.addWidget(self.network)
        self._around.addWidget(self.consents)
        self._around.addStretch(0)
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
        self._show_lead(lead_of(resident), name)
        self.asks.show_asks(name, ask_rows(file, today), today, is_other=is_other)
        self.offers.show_offers(name, resident.offers)
        self.contact.show_contact(resident, agreements_of(file))
        self.past.show_entries(name, timeline(file)[:LATEST], today)
        self.views.show_views(resident.views, today)
        self.network.show_network(file)
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
        wish = self.tr("Wish: {wish}.").format(wish=lead.wish) if lead.wish else ""
        self._lead.show_words(lead.own_words, ". ".join(part for part in (said, wish) if part))

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
        for item in (self._lead, self.asks, self.offers, self.contact, self.past, self.views, self.more):
            self._grid.removeWidget(item)
        self._grid.removeItem(self._around)
        wide = QBoxLayout.Direction.TopToBottom
        self._around.setDirection(QBoxLayout.Direction.LeftToRight if columns == 2 else wide)
        for at, share in enumerate((1, 1, 0) if columns == 2 else (0, 0, 1)):
            self._around.setStretch(at, share)
        self.views.stack(is_stacked=columns == 1)
        if columns == 1:
            self._place_below()
        else:
            self._place_beside(columns)

    def _place_below(self) -> None:
        grid = self._grid
        for at, card in enumerate((self._lead, self.asks, self.offers, self.contact, self.past)):
            grid.addWidget(card, at, 0)
        grid.addLayout(self._around, 5, 0)
        grid.addWidget(self.views, 6, 0)
        grid.addWidget(self.more, 7, 0)
        for at, share in enumerate((1, 0, 0)):
            grid.setColumnStretch(at, share)

    def _place_beside(self, columns: int) -> None:
        grid = self._grid
        grid.addWidget(self._lead, 0, 0, 1, 2)
        for at, (left, right) in enumerate(((self.asks, self.offers), (self.contact, self.past)), start=1):
            grid.addWidget(left, at, 0)
            grid.addWidget(right, at, 1)
        views_at = 3 if columns == 3 else 4
        if columns == 3:
            grid.addLayout(self._around, 0, 2, 5, 1)
        else:
            grid.addLayout(self._around, 3, 0, 1, 2)
        grid.addWidget(self.views, views_at, 0, 1, 2)
        grid.addWidget(self.more, views_at + 1, 0, 1, 2)
        for at, share in enumerate((10, 8, 9) if columns == 3 else (1, 1, 0)):
            grid.setColumnStretch(at, share)
