"""What happened around a resident, what is still owed on top, and beside it who knows what."""

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QButtonGroup, QListView, QVBoxLayout, QWidget

from connector_desk.domain.words import Words
from connector_desk.services.resident_files import ResidentFile
from connector_desk.ui import theme
from connector_desk.ui.models.entries import EntryModel
from connector_desk.ui.panels.consent_words import categories_line
from connector_desk.ui.panels.timeline_words import entry_view
from connector_desk.ui.theme import Role
from connector_desk.ui.widgets.buttons import FilterButton, QuietButton, SecondButton
from connector_desk.ui.widgets.card import Card, Scroll
from connector_desk.ui.widgets.entry_delegate import EntryDelegate
from connector_desk.ui.widgets.entry_view import EntryView
from connector_desk.ui.widgets.flow import FlowRow
from connector_desk.ui.widgets.layouts import clear_layout
from connector_desk.ui.widgets.page_head import PageHead
from connector_desk.ui.widgets.shapes import Shape
from connector_desk.ui.widgets.text import Text
from connector_desk.ui.widgets.tiles import Tile
from connector_desk.viewmodels.timeline import Entry, Sort, of_sort, timeline, told_nobody, who_knows
from connector_desk.words.days import short_day


class _Lines(QListView):
    """The lines; Enter opens what stands behind the one that is chosen."""

    actAsked = Signal(int)
    resized = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open on Enter; leave the rest to Qt."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self.currentIndex().isValid():
            self.actAsked.emit(self.currentIndex().row())
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Tell that there is another width to break the words for."""
        super().resizeEvent(event)
        self.resized.emit()


class TimelinePanel(QWidget):
    """The timeline of one resident. `backAsked` leads back to the profile."""

    backAsked = Signal()
    handoverAsked = Signal(str)
    consentAsked = Signal(str)
    whoSawAsked = Signal()
    whoKnowsAsked = Signal()
    wholeFileAsked = Signal()

    def __init__(self, words: Words) -> None:
        super().__init__()
        self._words = words
        self._entries: tuple[Entry, ...] = ()
        self._resident_id = self._name = ""
        self._today = date.min
        self._make_lines()
        self._known = QVBoxLayout()
        self._known.setSpacing(8)
        card = Card(self.tr("Who knows what"), "eye")
        card.body.addLayout(self._known)
        aside = QWidget()
        beside = QVBoxLayout(aside)
        beside.setContentsMargins(0, 0, 8, 0)
        beside.addWidget(card)
        beside.addStretch(1)
        self._sides = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._sides.setSpacing(16)
        self._sides.addLayout(self._left, 5)
        self._sides.addWidget(Scroll(aside), 3)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._make_head())
        column.addWidget(self._make_filters())
        column.addLayout(self._sides, 1)

    def _make_lines(self) -> None:
        self.model: EntryModel[Entry] = EntryModel(self._view_of, self)
        self.lines = _Lines()
        self._delegate = EntryDelegate(self.lines)
        self.lines.setModel(self.model)
        self.lines.setItemDelegate(self._delegate)
        self.lines.setFrameShape(QListView.Shape.NoFrame)
        self.lines.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.lines.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.lines.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.lines.viewport().setAutoFillBackground(False)
        self.lines.resized.connect(self._fit)
        self.lines.actAsked.connect(self._open)
        self._delegate.actPressed.connect(self._open)
        self.setFocusProxy(self.lines)
        self._nothing = Text(self.tr("Nothing happened here yet."), Role.BODY, "ink2")
        self._left = QVBoxLayout()
        self._left.addWidget(self._nothing)
        self._left.addWidget(self.lines, 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put who knows what under the days where there is no room beside them."""
        super().resizeEvent(event)
        is_narrow, direction = self.width() < theme.current().px(680), QBoxLayout.Direction
        self._sides.setDirection(direction.TopToBottom if is_narrow else direction.LeftToRight)

    def dress(self) -> None:
        """Break the words anew at the present scale."""
        self._delegate.dress()
        self.lines.doItemsLayout()

    def _fit(self) -> None:
        if self._delegate.fit(self.lines.viewport().width()):
            self.lines.doItemsLayout()

    def _make_head(self) -> PageHead:
        back = QuietButton(self.tr("Back to the profile"), "arrow-left", "Esc")
        # The page hears Esc itself: as a shortcut it would also fire under the search that lies over the page.
        back.setShortcut(QKeySequence())
        back.clicked.connect(self.backAsked)
        who_saw = SecondButton(self.tr("Who saw these data"), "eye")
        who_saw.clicked.connect(self.whoSawAsked)
        who_knows = SecondButton(self.tr("Who knows what"), "key")
        who_knows.clicked.connect(self.whoKnowsAsked)
        whole = SecondButton(self.tr("The whole file"), "sheet")
        whole.clicked.connect(self.wholeFileAsked)
        acts = [who_knows, who_saw, whole, back]
        self._head = PageHead("", self.tr("What happened, and who knows what"), acts)
        return self._head

    def _make_filters(self) -> QWidget:
        names = (
            ("", self.tr("All")),
            (Sort.CONTACT.value, self.tr("Contact")),
            (Sort.MATCH.value, self.tr("Match")),
            (Sort.HANDOVER.value, self.tr("Handover")),
            (Sort.CONSENT.value, self.tr("Consent")),
            (Sort.SHARED.value, self.tr("Shared")),
        )
        self._group = QButtonGroup(self)
        row = FlowRow(0)
        self.filters: dict[str, FilterButton] = {}
        for at, (value, name) in enumerate(names, start=1):
            button = FilterButton(name, key=f"Alt {at}")
            self.filters[value] = button
            self._group.addButton(button)
            button.clicked.connect(self._filter)
            row.flow.addWidget(button)
        self.filters[""].setChecked(True)
        return row

    def show_file(self, file: ResidentFile, today: date) -> None:
        """Show somebody's timeline; the same person's stays where it was scrolled."""
        is_same = self._resident_id == file.resident.id
        self._resident_id, self._name, self._today = file.resident.id, file.resident.first_name, today
        self._entries = timeline(file)
        self._head.say(file.resident.full_name, self.tr("What happened, and who knows what"))
        bar, at = self.lines.verticalScrollBar(), self.lines.currentIndex().row()
        place, shown = bar.value(), self.model.rowCount()
        self._show_lines(shown if is_same else 0)
        if is_same:
            self.lines.setCurrentIndex(self.model.index(min(at, self.model.rowCount() - 1), 0))
            bar.setValue(place)
        self._show_known(file)

    def _filter(self) -> None:
        self._show_lines()

    def _show_lines(self, least: int = 0) -> None:
        chosen = next(value for value, button in self.filters.items() if button.isChecked())
        entries = of_sort(self._entries, Sort(chosen) if chosen else None)
        self.model.show_things(entries, least)
        self._nothing.setVisible(not entries)
        self.lines.setVisible(bool(entries))
        self.lines.setAccessibleName(self.filters[chosen].text())
        if not least:
            self.lines.scrollToTop()
            self.lines.setCurrentIndex(self.model.index(0, 0))

    def _view_of(self, entry: Entry) -> EntryView:
        return entry_view(self._words, entry, self._name, self._today)

    def _open(self, at: int) -> None:
        """Open what stands behind a line, where there is something."""
        entry = self.model.thing_at(at)
        if not entry_view(self._words, entry, self._name, self._today).act:
            return
        if entry.consent_id is not None:
            self.consentAsked.emit(entry.consent_id)
        elif entry.handover_id is not None:
            self.handoverAsked.emit(entry.handover_id)

    def _show_known(self, file: ResidentFile) -> None:
        clear_layout(self._known)
        for one in who_knows(file):
            since = self.tr("Since {day}").format(day=short_day(self._words, one.since, self._today))
            self._known.addWidget(Tile(Shape.DONE, one.name, categories_line(self._words, one.categories), since))
        nobody = told_nobody(file)
        if nobody:
            what = categories_line(self._words, nobody)
            self._known.addWidget(Tile(Shape.HELD, self.tr("We gave this to nobody"), what))
