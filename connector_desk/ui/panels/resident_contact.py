"""How contact works, what was agreed, what happened last, and how each looks at what is needed."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from connector_desk.domain.entity import Kind
from connector_desk.domain.resident import Resident, View, ViewBy
from connector_desk.domain.words import Words
from connector_desk.ui import rights
from connector_desk.ui.panels.resident_words import agreement_line, language_name
from connector_desk.ui.panels.timeline_words import entry_sentence
from connector_desk.ui.theme import Role
from connector_desk.ui.widgets.buttons import QuietButton, SecondButton
from connector_desk.ui.widgets.card import Card, Icon, Line, ReasonLine, clear_layout
from connector_desk.ui.widgets.own_words import quoted
from connector_desk.ui.widgets.shapes import Shape
from connector_desk.ui.widgets.text import Text
from connector_desk.viewmodels.residents import Agreement, cannot_read, spoken_first, ways_that_work
from connector_desk.viewmodels.timeline import Entry
from connector_desk.words.days import short_day
from connector_desk.words.terms import term


class ContactCard(Card):
    """What works in contact, then what was agreed and what was not."""

    changeAsked = Signal()

    def __init__(self, words: Words) -> None:
        self._change = rights.changes(QuietButton("", "pencil"), Kind.RESIDENTS)
        super().__init__("", "person", act=self._change)
        self._words = words
        self.set_title(self.tr("How contact works"))
        self._change.setText(self.tr("Change"))
        self._change.setAccessibleName(self.tr("Change how contact works"))
        self._change.clicked.connect(self.changeAsked)
        self._lines = QVBoxLayout()
        self._lines.setSpacing(4)
        self.body.addLayout(self._lines)
        self.body.addStretch(1)

    def show_contact(self, resident: Resident, agreements: Sequence[Agreement]) -> None:
        """Show how somebody can be met, and who does what."""
        clear_layout(self._lines)
        for line in self._ways(resident):
            self._lines.addWidget(ReasonLine(line))
        if agreements:
            self._lines.addWidget(Line())
            self._lines.addWidget(_head(self.tr("Agreed"), "people"))
        for one in agreements:
            shape = Shape.RUNNING if one.does else Shape.NOT
            self._lines.addWidget(ReasonLine(agreement_line(self._words, one), shape, strong=one.who))

    def _ways(self, resident: Resident) -> list[str]:
        lines = list(ways_that_work(resident))
        spoken = spoken_first(resident.languages)
        if spoken and spoken[0].tag != self._words.language:
            best = language_name(self._words, spoken[0].tag)
            lines.append(self.tr("A talk goes best in {language}").format(language=best))
        if cannot_read(resident.languages):
            lines.append(self.tr("Read letters aloud: reading does not work"))
        if resident.safe_contact.note:
            note = resident.safe_contact.note
            lines.append(note[0].upper() + note[1:])
        return lines or [self.tr("Nothing is known yet. Ask what works.")]


class PastCard(Card):
    """The last that happened; all of it is one press away."""

    allAsked = Signal()

    def __init__(self, words: Words) -> None:
        self._all = QuietButton("")
        super().__init__("", "clock", act=self._all)
        self._words = words
        self.set_title(self.tr("What happened"))
        self._all.setText(self.tr("All"))
        self._all.setAccessibleName(self.tr("All that happened"))
        self._all.setObjectName("timeline")
        self._all.clicked.connect(self.allAsked)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(6)
        self._grid.setColumnStretch(1, 1)
        self.body.addLayout(self._grid)
        self.body.addStretch(1)

    def show_entries(self, name: str, entries: Sequence[Entry], today: date) -> None:
        """Show the newest lines."""
        clear_layout(self._grid)
        for at, entry in enumerate(entries):
            day = Text(short_day(self._words, entry.day, today), Role.SECOND, "ink2", wrap=False)
            self._grid.addWidget(day, at, 0)
            self._grid.addWidget(Text(entry_sentence(self._words, entry, name)), at, 1)
        if not entries:
            self._grid.addWidget(Text(self.tr("Nothing yet."), Role.BODY, "ink2"), 0, 1)


class ViewsCard(Card):
    """The views of resident, volunteer and professional side by side, each in their own words."""

    addAsked = Signal()
    togetherAsked = Signal()
    removeAsked = Signal(object)

    def __init__(self, words: Words) -> None:
        self._add = rights.changes(QuietButton("", "plus"), Kind.RESIDENTS)
        super().__init__("", "speech", act=self._add)
        self._words = words
        self.set_title(self.tr("How each looks at it"))
        self._add.setText(self.tr("Somebody said something"))
        self._add.setObjectName("view-add")
        self._add.clicked.connect(self.addAsked)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._row.setSpacing(20)
        self.body.addLayout(self._row)
        self._together = rights.changes(SecondButton("", "people", "Ctrl J"), Kind.WHEELS)
        self._together.setObjectName("wheel")
        self._together.clicked.connect(self.togetherAsked)
        self.body.addWidget(self._together, 0, Qt.AlignmentFlag.AlignLeft)

    def stack(self, *, is_stacked: bool) -> None:
        """Put the views under each other where there is no room beside each other."""
        direction = QBoxLayout.Direction
        self._row.setDirection(direction.TopToBottom if is_stacked else direction.LeftToRight)

    def show_views(self, name: str, views: Sequence[View], today: date) -> None:
        """Show the newest view of each, or who was not heard yet."""
        self._together.setText(self.tr("Draw the wheel, together with {name}").format(name=name))
        clear_layout(self._row)
        for by in ViewBy:
            said = [view for view in views if view.by is by]
            newest = max(said, key=lambda view: view.on) if said else None
            self._row.addWidget(self._column(by, newest, today), 1)

    def _column(self, by: ViewBy, view: View | None, today: date) -> QWidget:
        made = QWidget()
        column = QVBoxLayout(made)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(Text(term(self._words, by), Role.SECOND, "ink2"))
        if view is None:
            column.addWidget(Text(self.tr("Was not asked yet."), Role.BODY, "ink2"))
        else:
            column.addWidget(Text(quoted(view.text), Role.OWN_ROW))
            foot = QHBoxLayout()
            foot.addWidget(Text(short_day(self._words, view.on, today), Role.SECOND, "ink2", wrap=False), 1)
            away = rights.changes(QuietButton(self.tr("Take away"), "cross"), Kind.RESIDENTS)
            away.setAccessibleName(self.tr("Take away what was said: {words}").format(words=view.text))
            away.clicked.connect(lambda: self.removeAsked.emit(view))
            foot.addWidget(away)
            column.addLayout(foot)
        column.addStretch(1)
        return made


def _head(text: str, icon: str) -> QWidget:
    made = QWidget()
    row = QHBoxLayout(made)
    row.setContentsMargins(0, 4, 0, 2)
    row.setSpacing(10)
    row.addWidget(Icon(icon))
    row.addWidget(Text(text, Role.HEAD, wrap=False), 1)
    return made
