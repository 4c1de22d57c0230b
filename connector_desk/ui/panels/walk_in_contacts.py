"""All contacts: search as you type, newest first, with what was said and done beside the list."""

from collections.abc import Callable, Sequence
from datetime import date
from typing import Protocol

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from connector_desk.domain.contact_moment import ContactMoment, Danger, LetterHelp
from connector_desk.domain.entity import ContactMomentId, Kind, ResidentId
from connector_desk.domain.errors import NotAllowed, NotFound
from connector_desk.domain.lines import ContactLine
from connector_desk.domain.words import Words
from connector_desk.services.contacts import WhoAbout
from connector_desk.ui import rights
from connector_desk.ui.models.paged import RowPage
from connector_desk.ui.panels.walk_in_words import SHAPES, contact_row, how_soon, moment_words
from connector_desk.ui.places import Place
from connector_desk.ui.theme import Role
from connector_desk.ui.widgets.buttons import QuietButton, SecondButton
from connector_desk.ui.widgets.card import FactLine, Scroll, Sheet
from connector_desk.ui.widgets.chip import Chip
from connector_desk.ui.widgets.field_frame import SearchField
from connector_desk.ui.widgets.flow import FlowRow
from connector_desk.ui.widgets.layouts import clear_layout
from connector_desk.ui.widgets.own_words import OwnWords
from connector_desk.ui.widgets.page_head import Pane, Panes
from connector_desk.ui.widgets.row_list import RowList
from connector_desk.ui.widgets.shapes import Shape
from connector_desk.ui.widgets.text import Text
from connector_desk.words.days import near_day
from connector_desk.words.terms import term

NEW_FROM = "new-from:"
"""What the Residents place opens with it: a new profile that begins with the words of a contact."""


class Contacts(Protocol):
    """What the list asks of the desk."""

    def page(self, text: str = "", after: tuple[str, str] | None = None, limit: int = 60) -> Sequence[ContactLine]:
        """Return the next lines."""
        ...

    def get(self, moment_id: ContactMomentId) -> ContactMoment: ...  # noqa: D102

    def resident_name(self, resident_id: ResidentId) -> str: ...  # noqa: D102

    def who_about(self, moment: ContactMoment) -> WhoAbout: ...  # noqa: D102


class ContactsPanel(QWidget):
    """The list with its detail. What is to be done with a contact is asked by signals that carry its id."""

    backAsked = Signal()
    changeAsked = Signal(str)
    tieAsked = Signal(str)
    doneAsked = Signal(str)
    removeAsked = Signal(str)
    residentAsked = Signal(str)

    def __init__(
        self, contacts: Contacts, words: Words, today: Callable[[], date], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._contacts, self._words, self._today = contacts, words, today
        self._shown = ""
        self._opened_words = ""
        self._is_stale = False
        self._build()
        self._wire()

    def refresh(self) -> None:
        """Ask again, and keep what is selected; out of sight once it comes in sight."""
        self._is_stale = not self.isVisible()
        if self._is_stale:
            return
        self._list.reload()
        self._show(self._shown)

    def showEvent(self, event: QShowEvent) -> None:
        """Ask again where something changed meanwhile."""
        super().showEvent(event)
        if self._is_stale:
            self.refresh()

    def open(self, moment_id: str) -> None:
        """Show one contact; select it where it is among the rows fetched."""
        self._list.select(moment_id)
        self._show(moment_id)

    def current_id(self) -> str:
        """Return the contact that is chosen."""
        return self._list.current_id()

    def enter(self) -> None:
        """Start at the list, or at the search where it is empty."""
        if self._list.model.rowCount():
            self._list.setFocus()
        else:
            self.search.setFocus()

    def _build(self) -> None:
        self.search = SearchField(self.tr("Search in what was said"))
        self._list = RowList(self._rows, self.tr("Contacts"))
        self._nothing = Text(self.tr("Nothing found."), Role.BODY, "ink2")
        back = QuietButton(self.tr("Back to the counter"), "arrow-left", "Esc")
        back.setShortcut(QKeySequence())
        back.clicked.connect(lambda: self.backAsked.emit())
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.search)
        column.addWidget(self._nothing)
        column.addWidget(self._list, 1)
        self._detail = QVBoxLayout()
        self._detail.setSpacing(10)
        right = QWidget()
        right.setLayout(self._detail)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(back, 0, Qt.AlignmentFlag.AlignLeft)
        panes = [Pane(left, 4, 340), Pane(Scroll(right), 5, 360)]
        if not rights.may_see(Place.RESIDENTS):
            # Only what came in today can be opened, one at a time; what others said before is not for this role.
            left.setParent(self)
            left.hide()
            del panes[0]
        whole.addWidget(Panes(panes), 1)

    def _wire(self) -> None:
        self.search.searched.connect(self._search)
        self.search.leftDown.connect(self._list.setFocus)
        self._list.chosen.connect(self._show)
        self._list.opened.connect(self._show)
        remove = QShortcut(QKeySequence(Qt.Key.Key_Delete), self._list.view)
        remove.setContext(Qt.ShortcutContext.WidgetShortcut)
        remove.activated.connect(lambda: self._ask(self.removeAsked))
        self._search("")

    def _ask(self, signal: object) -> None:
        if self._shown:
            signal.emit(self._shown)  # type: ignore[attr-defined]

    def _rows(self, key: object | None, count: int) -> RowPage:
        after = key if isinstance(key, tuple) else None
        lines = self._contacts.page(self.search.text(), after, count)
        today = self._today()
        rows = [contact_row(self._words, line, today) for line in lines]
        # The first page holds all that goes first beside its own lines.
        return RowPage(rows, lines[-1].key if len(lines) >= count else None)

    def _search(self, _text: str) -> None:
        self._list.show_source(self._rows)
        self._nothing.setVisible(not self._list.model.rowCount())

    def _show(self, moment_id: str) -> None:
        clear_layout(self._detail)
        moment = self._moment(moment_id)
        self._shown = moment.id if moment is not None else ""
        if moment is None:
            self._detail.addWidget(Text(self.tr("Choose a contact."), Role.BODY, "ink2"))
            self._detail.addStretch(1)
            return
        self._detail.addWidget(Text(self._title(moment), Role.DETAIL))
        if moment.danger is not None:
            self._detail.addWidget(Chip(self._danger_words(moment.danger), Shape.TODAY))
        if moment.urgency is not None:
            self._detail.addWidget(Chip(how_soon(self._words, moment.urgency), SHAPES[moment.urgency]))
        self._detail.addWidget(self._words_of(moment))
        self._detail.addWidget(self._facts(moment))
        self._detail.addWidget(self._acts(moment))
        self._detail.addStretch(1)

    def _moment(self, moment_id: str) -> ContactMoment | None:
        if not moment_id:
            return None
        try:
            return self._contacts.get(ContactMomentId(moment_id))
        except (NotFound, NotAllowed):
            return None

    def _title(self, moment: ContactMoment) -> str:
        if moment.resident_id is not None:
            return self._contacts.resident_name(moment.resident_id)
        return moment.called or self.tr("Without a name")

    def _words_of(self, moment: ContactMoment) -> QWidget:
        below = moment_words(self._words, moment.took_place_at, self._today())
        if not moment.confidential or self._opened_words == moment.id:
            return OwnWords(moment.own_words, below)
        sheet = Sheet(fill="inset")
        sheet.body.addWidget(Chip(self.tr("Confidential"), Shape.PRIVATE))
        open_them = SecondButton(self.tr("Open the words"), "lock")
        open_them.clicked.connect(lambda: self._open_words(moment.id))
        sheet.body.addWidget(open_them)
        return sheet

    def _open_words(self, moment_id: str) -> None:
        self._opened_words = moment_id
        self._show(moment_id)

    def _facts(self, moment: ContactMoment) -> QWidget:
        sheet = Sheet()
        not_said = self.tr("Not said")
        sheet.body.addWidget(FactLine(self.tr("What to call them"), moment.called or not_said, "person"))
        sheet.body.addWidget(FactLine(self.tr("How to reach them"), moment.reach or not_said, "phone"))
        if moment.danger is not None:
            sheet.body.addWidget(FactLine(self.tr("Who was called"), moment.alerted or not_said, "phone"))
        if moment.letter is not None:
            sheet.body.addWidget(FactLine(self.tr("Help with a letter"), self._letter_words(moment.letter), "mail"))
        done = moment.done or self.tr("Nothing was written down yet")
        sheet.body.addWidget(FactLine(self.tr("What was done"), done, "check"))
        who = self._contacts.who_about(moment)
        if who.taken_by:
            sheet.body.addWidget(FactLine(self.tr("Who takes it"), who.taken_by, "hand"))
        if who.noted_by:
            sheet.body.addWidget(FactLine(self.tr("Noted by"), who.noted_by, "pencil"))
        return sheet

    def _danger_words(self, danger: Danger) -> str:
        first = self.tr("Goes first")
        return first if danger is Danger.OTHER else f"{first}: {term(self._words, danger)}"

    def _letter_words(self, letter: LetterHelp) -> str:
        if letter.is_done:
            further = self.tr("done")
        elif letter.next_on is not None:
            further = self.tr("go on {day}").format(day=near_day(self._words, letter.next_on, self._today()))
        else:
            further = self.tr("not done yet")
        return ", ".join(part for part in (letter.sent_by, letter.about, further) if part)

    def _acts(self, moment: ContactMoment) -> FlowRow:
        tie = self.tr("Change whose it is") if moment.resident_id else self.tr("Tie to a resident")
        wanted = [
            (SecondButton(self.tr("Write down what was done"), "pencil"), self.doneAsked),
            (SecondButton(tie, "person"), self.tieAsked),
            (SecondButton(self.tr("Change"), "sheet"), self.changeAsked),
            (QuietButton(self.tr("Remove"), "trash", "Del"), self.removeAsked),
        ]
        wanted[-1][0].setShortcut(QKeySequence())
        row = FlowRow(4)
        for button, signal in wanted:
            button.clicked.connect(lambda _on=False, signal=signal: self._ask(signal))
            row.flow.addWidget(button)
        row.flow.addWidget(self._profile_act(moment))
        return row

    def _profile_act(self, moment: ContactMoment) -> QWidget:
        if moment.resident_id is not None:
            act, target = QuietButton(self.tr("Open the profile"), "arrow-right"), str(moment.resident_id)
        else:
            act, target = QuietButton(self.tr("Make a new resident from this"), "plus"), f"{NEW_FROM}{moment.id}"
        act.clicked.connect(lambda: self.residentAsked.emit(target))
        if moment.resident_id is None:
            rights.changes(act, Kind.RESIDENTS)
        return rights.leads_to(act, Place.RESIDENTS)
