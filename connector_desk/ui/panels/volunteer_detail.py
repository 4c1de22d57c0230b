"""One volunteer: what they want to grow into leads, then the talk that is due, then likes, limits, days, matches."""

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from connector_desk.domain.entity import Kind
from connector_desk.domain.week import weekday_of
from connector_desk.domain.words import Words
from connector_desk.ui import rights
from connector_desk.ui.panels.tab_order import follow_reading_order
from connector_desk.ui.panels.today_number import LargeNumber
from connector_desk.ui.panels.volunteer_days import DaysGrid
from connector_desk.ui.panels.volunteer_matches import MatchesCard
from connector_desk.ui.panels.volunteer_words import (
    about_line,
    languages_line,
    likes,
    talk_sentences,
    talk_tone,
    trainings_line,
)
from connector_desk.ui.places import Place
from connector_desk.ui.theme import Role
from connector_desk.ui.widgets.banner import Banner
from connector_desk.ui.widgets.buttons import MainButton, QuietButton, SecondButton
from connector_desk.ui.widgets.card import Card, ReasonLine
from connector_desk.ui.widgets.face import Face, FaceKind, FaceView
from connector_desk.ui.widgets.flow import Flow
from connector_desk.ui.widgets.layouts import clear_layout
from connector_desk.ui.widgets.own_words import OwnWords, quoted
from connector_desk.ui.widgets.painting import Ground
from connector_desk.ui.widgets.shapes import Shape
from connector_desk.ui.widgets.text import Text
from connector_desk.ui.widgets.two_columns import SideBySide, TwoColumns
from connector_desk.viewmodels.volunteers import VolunteerView

REMOVED = (Kind.VOLUNTEERS, Kind.MATCHES, Kind.TIES, Kind.CONTACT_MOMENTS)
"""What changes when a volunteer is taken away: whoever they stood beside, and whose words they wrote down."""


class VolunteerDetail(Ground):
    """Shows a volunteer and asks the page for every act."""

    talkAsked = Signal()
    changeAsked = Signal()
    removeAsked = Signal()
    sheetAsked = Signal()
    daysChanged = Signal(object)
    matchAsked = Signal(str)
    contactAsked = Signal(str)

    def __init__(self, words: Words, parent: QWidget | None = None) -> None:
        super().__init__("table", parent)
        self._words = words
        self._view: VolunteerView | None = None
        self._build_head()
        self._own, self._banner_place = OwnWords(""), QVBoxLayout()
        self._days = DaysGrid(self.tr("When somebody can"), words)
        self._likes, self._limits = Card(self.tr("Likes to do"), "heart"), Card(self.tr("Limits"), "not")
        self._when = Card(self.tr("Can then"), "clock")
        self._visitor_words = Text("", Role.SECOND, "ink2")
        self._when.body.addWidget(self._days)
        self._when.body.addWidget(self._visitor_words)
        self._when.body.addStretch(1)
        self._likes_lines, self._limit_lines = _lines(self._likes), _lines(self._limits)
        self._matches = MatchesCard(words)
        self._lay_out()
        self._days.setEnabled(rights.may_change(Kind.VOLUNTEERS))
        self._days.changed.connect(self.daysChanged)
        self._matches.matchAsked.connect(self.matchAsked)
        self._matches.contactAsked.connect(self.contactAsked)

    def show_view(self, view: VolunteerView, today: date) -> None:
        """Show a volunteer; the number that was asked for stays in sight for the same person only."""
        is_same = self._view is not None and self._view.volunteer.id == view.volunteer.id
        self._view = view
        name = view.volunteer.name
        self._face.show_face(FaceView(FaceKind.VOLUNTEER, name))
        self._name.setText(view.volunteer.full_name)
        self._about.setText(about_line(self._words, view))
        self._from.setText(view.organization)
        self._from.setVisible(bool(view.organization))
        self._call.setText(self.tr("Call {name}").format(name=name))
        self._show_number(view, is_shown=is_same and not self._number_place.isHidden())
        self._own.setVisible(bool(view.volunteer.aspiration))
        if view.volunteer.aspiration:
            goal = self.tr("This is where {name} wants to go").format(name=name)
            self._own.show_words(view.volunteer.aspiration, goal)
        self._show_talk(view, today)
        self._show_likes(view)
        self._show_limits(view)
        visitors = dict(view.visitors)
        self._days.show_days(frozenset(view.volunteer.available), visitors, weekday_of(today))
        with_whom = {one.first_name: None for one in view.matches if one.first_name in visitors.values()}
        self._visitor_words.setText(
            self.tr("Letter in the lamp: at {names}").format(names=", ".join(with_whom)) if with_whom else ""
        )
        self._visitor_words.setVisible(bool(with_whom))
        self._matches.show_view(view)
        follow_reading_order(self)

    def enter(self) -> None:
        """Go to the first act."""
        self._call.setFocus()

    def _build_head(self) -> None:
        self._face = Face(FaceView(FaceKind.VOLUNTEER, ""), 50)
        self._name, self._about = Text("", Role.DETAIL), Text("", Role.BODY, "ink2")
        self._from = Text("", Role.SECOND, "ink2")
        self._call = SecondButton("", "phone", "F4")
        self._talk = rights.changes(MainButton(self.tr("We talked today"), "check"), Kind.VOLUNTEERS)
        self._call.clicked.connect(self._toggle_number)
        self._talk.clicked.connect(self.talkAsked)
        self._number_place = QWidget()
        self._number_column = QVBoxLayout(self._number_place)
        self._number_column.setContentsMargins(0, 0, 0, 0)
        self._number_place.hide()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 8, 8)
        column.setSpacing(12)
        column.addWidget(SideBySide(self._who(), self._head_acts(), 640))
        column.addWidget(self._number_place)
        column.addWidget(self._own)
        column.addLayout(self._banner_place)
        column.addWidget(TwoColumns((self._likes, self._limits, self._when, self._matches)))
        column.addLayout(self._foot())
        column.addStretch(1)

    def _who(self) -> QWidget:
        words = QVBoxLayout()
        words.setSpacing(0)
        for text in (self._name, self._about, self._from):
            words.addWidget(text)
        made = QWidget()
        row = QHBoxLayout(made)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(14)
        row.addWidget(self._face, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        return made

    def _head_acts(self) -> QWidget:
        made = QWidget()
        row = Flow(0, made)
        row.addWidget(self._call)
        row.addWidget(self._talk)
        return made

    def _foot(self) -> Flow:
        row = Flow(4)
        change = rights.changes(SecondButton(self.tr("Change"), "pencil"), Kind.VOLUNTEERS)
        sheet = rights.leads_to(SecondButton(self.tr("Week sheet"), "printer"), Place.PRINT)
        remove = rights.changes(QuietButton(self.tr("Remove"), "trash"), *REMOVED)
        change.clicked.connect(self.changeAsked)
        sheet.clicked.connect(self.sheetAsked)
        remove.clicked.connect(self.removeAsked)
        for button in (change, sheet, remove):
            row.addWidget(button)
        return row

    def _toggle_number(self) -> None:
        if self._view is not None:
            self._show_number(self._view, is_shown=self._number_place.isHidden())

    def _show_number(self, view: VolunteerView, *, is_shown: bool) -> None:
        clear_layout(self._number_column)
        phone, name = view.volunteer.phone, view.volunteer.name
        if phone:
            self._number_column.addWidget(LargeNumber(phone))
        else:
            self._number_column.addWidget(Text(self.tr("There is no number of {name} here yet.").format(name=name)))
        self._number_place.setVisible(is_shown)

    def _show_talk(self, view: VolunteerView, today: date) -> None:
        clear_layout(self._banner_place)
        shape, tone = talk_tone(view)
        self._banner_place.addWidget(Banner(shape, *talk_sentences(self._words, view, today), tone=tone))

    def _show_likes(self, view: VolunteerView) -> None:
        clear_layout(self._likes_lines)
        for word in likes(self._words, view):
            self._likes_lines.addWidget(ReasonLine(word))
        for line in (languages_line(self._words, view), trainings_line(self._words, view)):
            if line:
                self._likes_lines.addWidget(Text(line, Role.SECOND, "ink2"))
        if not self._likes_lines.count():
            self._likes_lines.addWidget(Text(self.tr("Nothing is known yet. Ask at the talk."), tone="ink2"))

    def _show_limits(self, view: VolunteerView) -> None:
        clear_layout(self._limit_lines)
        name = view.volunteer.name
        if view.volunteer.boundary:
            self._limit_lines.addWidget(Text(quoted(view.volunteer.boundary), Role.OWN_ROW))
        else:
            self._limit_lines.addWidget(Text(self.tr("{name} named no limit yet.").format(name=name)))
            ask = rights.changes(QuietButton(self.tr("Write it down"), "pencil"), Kind.VOLUNTEERS)
            ask.clicked.connect(self.changeAsked)
            self._limit_lines.addWidget(ask, 0, Qt.AlignmentFlag.AlignLeft)
        for match in view.matches:
            for task in match.not_agreed:
                self._limit_lines.addWidget(ReasonLine(task[:1].upper() + task[1:], Shape.NOT))
            if match.not_agreed:
                line = self.tr("Not agreed at {name}.").format(name=match.first_name)
                self._limit_lines.addWidget(Text(line, Role.SECOND, "ink2"))


def _lines(card: Card) -> QVBoxLayout:
    lines = QVBoxLayout()
    lines.setSpacing(4)
    card.body.addLayout(lines)
    card.body.addStretch(1)
    return lines
