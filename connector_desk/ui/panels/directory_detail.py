"""One line of the directory: what residents call it, how old the check is, when it is open, and for whom."""

from datetime import date, datetime, time

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from connector_desk.domain.entity import Kind
from connector_desk.domain.organization import Formality, Organization
from connector_desk.domain.words import Words
from connector_desk.services.directory import DirectoryLine
from connector_desk.ui import rights
from connector_desk.ui.panels.directory_words import check_words, opening_words
from connector_desk.ui.theme import Role
from connector_desk.ui.widgets.banner import Banner
from connector_desk.ui.widgets.buttons import QuietButton, SecondButton
from connector_desk.ui.widgets.card import Card, FactLine, Sheet
from connector_desk.ui.widgets.face import Face, FaceKind, FaceView
from connector_desk.ui.widgets.flow import FlowRow
from connector_desk.ui.widgets.layouts import clear_layout
from connector_desk.ui.widgets.opening_strip import OpenBlock, OpeningStrip
from connector_desk.ui.widgets.shapes import Shape, Tone
from connector_desk.ui.widgets.text import Text
from connector_desk.viewmodels.directory import like_it_with_room, next_opening, opening_hours
from connector_desk.words.days import short_day, short_weekdays
from connector_desk.words.terms import term
from connector_desk.words.vocabulary import aim, language


def face_of(organization: Organization) -> FaceView:
    """Return a heart on a soft square for what residents carry, a house on a hard one for the rest."""
    if organization.formality is Formality.INFORMAL:
        return FaceView(FaceKind.INFORMAL, icon="heart")
    return FaceView(FaceKind.ORGANIZATION, icon="house")


class DirectoryDetail(QWidget):
    """Shows one line, with its acts."""

    confirmAsked = Signal(str)
    changeAsked = Signal(str)
    removeAsked = Signal(str)
    organizationAsked = Signal(str)
    lineAsked = Signal(str)

    def __init__(self, words: Words) -> None:
        super().__init__()
        self._words = words
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 12, 0)
        self._column.setSpacing(12)

    def show_line(self, line: DirectoryLine, lines: tuple[DirectoryLine, ...], now: datetime) -> None:
        """Show a line; `lines` are all others, to point at one that has room."""
        clear_layout(self._column)
        self._column.addWidget(self._head(line))
        self._column.addWidget(self._check(line))
        self._column.addWidget(self._open(line, now))
        self._column.addWidget(self._facts(line, now.date()))
        if line.initiative.purpose:
            self._column.addWidget(self._aims(line))
        if other := like_it_with_room(line, lines):
            self._column.addWidget(self._other(other, now))
        self._column.addStretch(1)

    def _head(self, line: DirectoryLine) -> QWidget:
        head = QWidget()
        row = QHBoxLayout(head)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(14)
        row.addWidget(Face(face_of(line.organization), 52, line.organization.name), 0, Qt.AlignmentFlag.AlignTop)
        names = QVBoxLayout()
        names.setSpacing(2)
        names.addWidget(Text(line.initiative.public_label, Role.DETAIL))
        names.addWidget(Text(self._carried_by(line), Role.BODY, "ink2"))
        row.addLayout(names, 1)
        change = rights.changes(SecondButton(self.tr("Change"), "pencil"), Kind.INITIATIVES, Kind.ORGANIZATIONS)
        change.clicked.connect(lambda: self.changeAsked.emit(line.initiative.id))
        remove = rights.changes(QuietButton(self.tr("Take away"), "trash"), Kind.INITIATIVES, Kind.ORGANIZATIONS)
        remove.clicked.connect(lambda: self.removeAsked.emit(line.initiative.id))
        acts = FlowRow(4)
        acts.flow.addWidget(change)
        acts.flow.addWidget(remove)
        names.addWidget(acts)
        return head

    def _carried_by(self, line: DirectoryLine) -> str:
        if line.initiative.name == line.initiative.public_label:
            return line.organization.name
        return self.tr("{name}, by {organization}").format(
            name=line.initiative.name, organization=line.organization.name
        )

    def _check(self, line: DirectoryLine) -> QWidget:
        holds = rights.changes(SecondButton(self.tr("Still right"), "check"), Kind.INITIATIVES)
        holds.clicked.connect(lambda: self.confirmAsked.emit(line.initiative.id))
        differs = rights.changes(QuietButton(self.tr("Something is different"), "pencil"), Kind.INITIATIVES)
        differs.clicked.connect(lambda: self.changeAsked.emit(line.initiative.id))
        if line.days_since_check is None:
            said = self.tr("Nobody checked this by telephone yet")
        else:
            said = self.tr("Checked by telephone: {when}").format(when=check_words(self._words, line.days_since_check))
        if line.is_stale:
            more = self.tr("Is it still right? Do call. Or you may send somebody for nothing.")
            return Banner(Shape.UNSAVED, said, more, tone=Tone.LAMP, acts=(holds, differs))
        return Banner(Shape.DONE, said, "", tone=Tone.CANAL, acts=(holds,))

    def _open(self, line: DirectoryLine, now: datetime) -> QWidget:
        card = Card(self.tr("Open"), "clock")
        hours = opening_hours(line.initiative)
        if not hours:
            card.body.addWidget(Text(self.tr("No fixed hours. Call first."), Role.BODY, "ink2"))
            return card
        blocks = [
            OpenBlock(day.number, _minute(opens), _minute(closes), f"{_short(opens)}–{_short(closes)}")
            for day, opens, closes in hours
        ]
        card.body.addWidget(
            OpeningStrip(
                short_weekdays(self._words),
                blocks,
                today=now.weekday(),
                name=self.tr("Opening hours"),
            )
        )
        coming = next_opening(line.initiative, now)
        card.body.addWidget(Text(opening_words(self._words, coming, now.date()), Role.SECOND, "ink2"))
        return card

    def _facts(self, line: DirectoryLine, today: date) -> QWidget:
        sheet = Sheet()
        told = self._told(line, today)
        for left, right in zip(told[::2], (*told[1::2], None), strict=False):
            row = QHBoxLayout()
            row.setSpacing(20)
            row.addWidget(FactLine(*left), 1)
            row.addWidget(FactLine(*right) if right else QWidget(), 1)
            sheet.body.addLayout(row)
        organization = QuietButton(self.tr("About this organisation"), "house")
        organization.setAccessibleName(self.tr("About {name}").format(name=line.organization.name))
        organization.clicked.connect(lambda: self.organizationAsked.emit(line.organization.id))
        sheet.body.addWidget(organization, 0, Qt.AlignmentFlag.AlignLeft)
        return sheet

    def _told(self, line: DirectoryLine, today: date) -> list[tuple[str, str, str]]:
        initiative = line.initiative
        spoken = ", ".join(language(self._words, tag) for tag in initiative.languages)
        facts = [
            (self.tr("Places"), self._places(line), "people"),
            (self.tr("Where"), line.area_name or self.tr("Ask this when you call"), "house"),
            (self.tr("Language"), spoken or self.tr("Ask this when you call"), "speech"),
            (self.tr("Call"), line.organization.phone or self.tr("No number yet"), "phone"),
            (self.tr("Alone or together"), term(self._words, initiative.reach), "person"),
            (self.tr("Who do the work"), term(self._words, line.organization.organization_type), "heart"),
        ]
        if initiative.target_group:
            facts.append((self.tr("For whom"), initiative.target_group, "people"))
        if initiative.funding_until:
            facts.append((self.tr("Paid for until"), short_day(self._words, initiative.funding_until, today), "euro"))
        if initiative.levels:
            facts.append((self.tr("Steps to grow"), ", ".join(initiative.levels), "arrow-right"))
        if initiative.note:
            facts.append((self.tr("Good to know"), initiative.note, "pencil"))
        return facts

    def _places(self, line: DirectoryLine) -> str:
        capacity, waiting = line.initiative.capacity, line.initiative.waiting
        parts = []
        if capacity:
            parts.append(self.tr("%n place(s)", "", capacity))
        if waiting:
            parts.append(self.tr("%n people waiting", "", waiting))
        elif waiting == 0:
            parts.append(self.tr("nobody waits"))
        return ", ".join(parts) or self.tr("Ask this when you call")

    def _aims(self, line: DirectoryLine) -> QWidget:
        said = ", ".join(aim(self._words, code) for code in line.initiative.purpose)
        return Banner(
            Shape.PRIVATE,
            self.tr("Only for you: {aims}").format(aims=said),
            self.tr("Residents see “{label}” only. On paper too.").format(label=line.initiative.public_label),
            tone=Tone.PLUM,
        )

    def _other(self, other: DirectoryLine, now: datetime) -> QWidget:
        look = SecondButton(self.tr("Have a look"), "arrow-right")
        look.clicked.connect(lambda: self.lineAsked.emit(other.initiative.id))
        coming = opening_words(self._words, next_opening(other.initiative, now), now.date())
        return Banner(
            Shape.PROPOSED,
            f"{other.initiative.public_label}, {coming[:1].lower()}{coming[1:]}",
            self.tr("People wait here. This is like it and has room."),
            tone=Tone.CANAL,
            acts=(look,),
        )


def _minute(moment: time) -> int:
    return moment.hour * 60 + moment.minute


def _short(moment: time) -> str:
    hour, minute = moment.hour, moment.minute
    return f"{hour}" if minute == 0 else f"{hour}:{minute:02d}"
