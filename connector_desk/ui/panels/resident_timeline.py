"""What happened around a resident, what is still owed on top, and beside it who knows what."""

from datetime import date

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QKeySequence, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QButtonGroup, QHBoxLayout, QVBoxLayout, QWidget

from connector_desk.domain.words import Words
from connector_desk.services.resident_files import ResidentFile
from connector_desk.ui import icons, rights, theme
from connector_desk.ui.panels.consent_words import categories_line
from connector_desk.ui.panels.resident_words import shut_line
from connector_desk.ui.panels.timeline_words import MARKS, entry_line, entry_title
from connector_desk.ui.places import Place
from connector_desk.ui.theme import Role
from connector_desk.ui.widgets import painting
from connector_desk.ui.widgets.buttons import FilterButton, QuietButton, SecondButton
from connector_desk.ui.widgets.card import Card, Icon, Scroll, Sheet, clear_layout
from connector_desk.ui.widgets.chip import Chip
from connector_desk.ui.widgets.flow import FlowRow
from connector_desk.ui.widgets.own_words import quoted
from connector_desk.ui.widgets.page_head import PageHead
from connector_desk.ui.widgets.shapes import Shape, paint_shape
from connector_desk.ui.widgets.text import Text
from connector_desk.ui.widgets.tiles import Tile
from connector_desk.viewmodels.timeline import Entry, EntryKind, Sort, timeline, told_nobody, who_knows
from connector_desk.words.days import near_day, short_day

SHOWN = 60


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
        self._file: ResidentFile | None = None
        self._today = date.min
        self._most = SHOWN
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._make_head())
        column.addWidget(self._make_filters())
        self._lines = QVBoxLayout()
        self._lines.setSpacing(0)
        self._known = QVBoxLayout()
        self._known.setSpacing(8)
        self._card = Card(self.tr("Who knows what"), "eye")
        self._card.body.addLayout(self._known)
        sheet = QWidget()
        self._sides = QBoxLayout(QBoxLayout.Direction.LeftToRight, sheet)
        self._sides.setContentsMargins(0, 4, 8, 0)
        self._sides.setSpacing(20)
        self._sides.addWidget(_stretched(self._lines), 5)
        beside = QVBoxLayout()
        beside.addWidget(self._card)
        self._sides.addWidget(_stretched(beside), 3)
        column.addWidget(Scroll(sheet), 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put who knows what under the days where there is no room beside them."""
        super().resizeEvent(event)
        is_narrow, direction = self.width() < theme.current().px(680), QBoxLayout.Direction
        self._sides.setDirection(direction.TopToBottom if is_narrow else direction.LeftToRight)

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
            (Sort.HANDOVER.value, self.tr("Handover")),
            (Sort.CONSENT.value, self.tr("Consent")),
            (Sort.SHARED.value, self.tr("Shared")),
        )
        self._group = QButtonGroup(self)
        row = FlowRow(0)
        self._filters: dict[str, FilterButton] = {}
        for value, name in names:
            button = FilterButton(name)
            self._filters[value] = button
            self._group.addButton(button)
            button.clicked.connect(self._show_lines)
            row.flow.addWidget(button)
        self._filters[""].setChecked(True)
        return row

    def show_file(self, file: ResidentFile, today: date) -> None:
        """Show somebody's timeline."""
        self._file, self._today, self._most = file, today, SHOWN
        self._head.say(file.resident.full_name, self.tr("What happened, and who knows what"))
        self._show_lines()
        self._show_known(file)

    def _show_lines(self) -> None:
        if self._file is None:
            return
        chosen = next(value for value, button in self._filters.items() if button.isChecked())
        entries = timeline(self._file, Sort(chosen) if chosen else None)
        clear_layout(self._lines)
        for entry in entries[: self._most]:
            self._lines.addWidget(self._line(entry))
        if not entries:
            self._lines.addWidget(Text(self.tr("Nothing happened here yet."), Role.BODY, "ink2"))
        if len(entries) > self._most:
            more = QuietButton(self.tr("%n earlier line(s)", "", len(entries) - self._most), "chevron-down")
            more.clicked.connect(self._show_more)
            self._lines.addWidget(more, 0, Qt.AlignmentFlag.AlignLeft)

    def _show_more(self) -> None:
        self._most += SHOWN
        self._show_lines()

    def _line(self, entry: Entry) -> QWidget:
        made = QWidget()
        row = QHBoxLayout(made)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        row.addWidget(_Day(self._words, entry, self._today))
        row.addWidget(_Spine(entry))
        row.addWidget(self._sheet(entry), 1)
        return made

    def _sheet(self, entry: Entry) -> QWidget:
        assert self._file is not None
        sheet = Sheet(fill="lamp_tint" if entry.kind is EntryKind.WORD_OWED else "paper", margin=14)
        head = QHBoxLayout()
        head.addWidget(Text(entry_title(self._words, entry, self._file.resident.first_name), Role.HEAD), 1)
        for widget in self._right(entry):
            head.addWidget(widget, 0, Qt.AlignmentFlag.AlignTop)
        sheet.body.addLayout(head)
        if entry.is_shut:
            sheet.body.addLayout(_shut(shut_line(self._words, None)))
        elif entry.own_words:
            sheet.body.addWidget(Text(quoted(entry.own_words), Role.OWN_ROW))
        sheet.body.addLayout(self._foot(entry))
        made = QWidget()
        column = QVBoxLayout(made)
        column.setContentsMargins(0, 0, 0, 10)
        column.addWidget(sheet)
        return made

    def _right(self, entry: Entry) -> list[QWidget]:
        if entry.kind is EntryKind.WORD_OWED:
            promised = self.tr("Promised for {day}").format(day=near_day(self._words, entry.day, self._today))
            late = entry.day < self._today
            widgets: list[QWidget] = [Chip(promised, Shape.LATE if late else Shape.WAITING)]
        elif entry.known_to:
            knows = self.tr("{who} knows this").format(who=", ".join(entry.known_to))
            widgets = [Chip(knows, Shape.DONE)]
        elif entry.sort is Sort.CONSENT:
            return []
        elif entry.kind is EntryKind.HANDED_OVER:
            widgets = [Chip(self.tr("No letter yet"), Shape.HELD)]
        else:
            widgets = [Chip(self.tr("Only us"), Shape.HELD)]
        return widgets

    def _foot(self, entry: Entry) -> QHBoxLayout:
        foot = QHBoxLayout()
        line = entry_line(self._words, entry)
        foot.addWidget(Text(line, Role.SECOND, "ink2"), 1) if line else foot.addStretch(1)
        if entry.consent_id is not None:
            look = QuietButton(self.tr("Look"), "key")
            look.clicked.connect(lambda: self.consentAsked.emit(entry.consent_id))
            foot.addWidget(look)
        if entry.handover_id is not None and entry.kind in {EntryKind.WORD_OWED, EntryKind.HANDED_OVER}:
            to = rights.leads_to(QuietButton(self.tr("Handover"), "arrow-right"), Place.HANDOVERS)
            to.clicked.connect(lambda: self.handoverAsked.emit(entry.handover_id))
            foot.addWidget(to)
        return foot

    def _show_known(self, file: ResidentFile) -> None:
        clear_layout(self._known)
        for one in who_knows(file):
            since = self.tr("Since {day}").format(day=short_day(self._words, one.since, self._today))
            self._known.addWidget(Tile(Shape.DONE, one.name, categories_line(self._words, one.categories), since))
        nobody = told_nobody(file)
        if nobody:
            what = categories_line(self._words, nobody)
            self._known.addWidget(Tile(Shape.HELD, self.tr("We gave this to nobody"), what))


class _Day(QWidget):
    """The day of a line, and for what is still owed how far away it is."""

    def __init__(self, words: Words, entry: Entry, today: date) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 10, 0, 0)
        column.setSpacing(0)
        column.addWidget(Text(short_day(words, entry.day, today), Role.BODY_STRONG, wrap=False))
        if entry.kind is EntryKind.WORD_OWED:
            column.addWidget(Text(self._far(away=(entry.day - today).days), Role.SECOND, "ink2"))
        column.addStretch(1)
        self.setFixedWidth(theme.current().px(96))

    def _far(self, away: int) -> str:
        if away == 0:
            return self.tr("today")
        return self.tr("in %n day(s)", "", away) if away > 0 else self.tr("%n day(s) late", "", -away)


class _Spine(QWidget):
    """The line that ties the days together, with the sign of this one; dashed while word is owed."""

    def __init__(self, entry: Entry) -> None:
        super().__init__()
        self._entry = entry
        self.setFixedWidth(theme.current().px(32))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw line, disc and sign."""
        worn, painter = theme.current(), painting.start(self)
        is_owed = self._entry.kind is EntryKind.WORD_OWED
        style = Qt.PenStyle.DashLine if is_owed else Qt.PenStyle.SolidLine
        middle, side = self.width() / 2, worn.px(28)
        painter.setPen(QPen(worn.color("lamp_ink" if is_owed else "line"), 2.5, style))
        painter.drawLine(QPointF(middle, 0 if not is_owed else side), QPointF(middle, self.height()))
        disc = QRectF(middle - side / 2, 6, side, side)
        painting.rounded(painter, disc, side / 2, worn.color("paper"), worn.color("line"))
        mark, inner = MARKS[self._entry.kind], disc.adjusted(6, 6, -6, -6)
        if isinstance(mark, Shape):
            paint_shape(painter, mark, inner)
        else:
            icons.paint(painter, mark, inner, worn.color("ink2"))


def _stretched(layout: QVBoxLayout) -> QWidget:
    made = QWidget()
    column = QVBoxLayout(made)
    column.setContentsMargins(0, 0, 0, 0)
    column.addLayout(layout)
    column.addStretch(1)
    return made


def _shut(text: str) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(8)
    row.addWidget(Icon("lock", 16, "plum"))
    row.addWidget(Text(text, Role.SECOND, "plum_ink"), 1)
    return row
