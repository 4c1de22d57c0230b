"""How contact works, and what happened last."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from connector_desk.domain.entity import Kind
from connector_desk.domain.resident import Resident
from connector_desk.domain.words import Words
from connector_desk.ui import rights
from connector_desk.ui.panels.resident_words import language_name
from connector_desk.ui.panels.timeline_words import entry_sentence
from connector_desk.ui.theme import Role
from connector_desk.ui.widgets.buttons import QuietButton
from connector_desk.ui.widgets.card import Card, Icon, Line, ReasonLine
from connector_desk.ui.widgets.layouts import clear_layout
from connector_desk.ui.widgets.shapes import Shape
from connector_desk.ui.widgets.text import Text
from connector_desk.viewmodels.residents import cannot_read, spoken_first, things_in
from connector_desk.viewmodels.timeline import Entry
from connector_desk.words.days import short_day


class ContactCard(Card):
    """What works in contact, and below it what does not."""

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

    def show_contact(self, resident: Resident) -> None:
        """Show how somebody can be met safely, and how not."""
        clear_layout(self._lines)
        for line in self._ways(resident):
            self._lines.addWidget(ReasonLine(line))
        nots = self._nots(resident)
        if nots:
            self._lines.addWidget(Line())
            self._lines.addWidget(card_part(self.tr("This does not work"), "cross"))
        for line in nots:
            self._lines.addWidget(ReasonLine(line, Shape.NOT))

    def _ways(self, resident: Resident) -> list[str]:
        safe = resident.safe_contact
        lines = [
            self.tr("Best moment: {moment}").format(moment=safe.best_moment) if safe.best_moment else "",
            self.tr("Where: {place}").format(place=safe.place) if safe.place else "",
            *things_in(resident.works_well),
            *self._language_lines(resident),
            self.tr("Post is opened by: {who}").format(who=safe.post_opened_by) if safe.post_opened_by else "",
            self.tr("Leaving a message is fine") if safe.voicemail else "",
            safe.note[:1].upper() + safe.note[1:],
        ]
        return [line for line in lines if line] or [self.tr("Nothing is known yet. Ask what works.")]

    def _language_lines(self, resident: Resident) -> list[str]:
        lines, spoken = [], spoken_first(resident.languages)
        if spoken and spoken[0].tag != self._words.language:
            best = language_name(self._words, spoken[0].tag)
            lines.append(self.tr("A talk goes best in {language}").format(language=best))
        if cannot_read(resident.languages):
            lines.append(self.tr("Read letters aloud: reading does not work"))
        return lines

    def _nots(self, resident: Resident) -> list[str]:
        safe = resident.safe_contact
        rules = (
            (not safe.call, self.tr("Do not call")),
            (not safe.voicemail, self.tr("Leave no message on the phone")),
            (not safe.post, self.tr("Send no post")),
        )
        return [*things_in(resident.works_badly), *(line for holds, line in rules if holds)]


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


def card_part(text: str, icon: str) -> QWidget:
    """Return the head of a part within a card."""
    made = QWidget()
    row = QHBoxLayout(made)
    row.setContentsMargins(0, 4, 0, 2)
    row.setSpacing(10)
    row.addWidget(Icon(icon))
    row.addWidget(Text(text, Role.HEAD, wrap=False), 1)
    return made
