"""One concern, or one action, with what to do about it."""

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from connector_desk.domain.entity import Kind
from connector_desk.domain.meeting import Action, Concern
from connector_desk.domain.words import Words
from connector_desk.ui import rights
from connector_desk.ui.theme import Role
from connector_desk.ui.widgets.buttons import MainButton, QuietButton, SecondButton
from connector_desk.ui.widgets.card import Card, FactLine
from connector_desk.ui.widgets.layouts import clear_layout
from connector_desk.ui.widgets.own_words import OwnWords
from connector_desk.ui.widgets.text import Text
from connector_desk.words.days import days_ago, long_day
from connector_desk.words.terms import term


class _Detail(QWidget):
    changeAsked = Signal()
    removeAsked = Signal()

    def __init__(self, words: Words) -> None:
        super().__init__()
        self._words = words
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 12, 0)
        self._column.setSpacing(12)

    def _head(self, title: str, main: MainButton | None) -> None:
        clear_layout(self._column)
        head = QWidget()
        row = QHBoxLayout(head)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(Text(title, Role.DETAIL), 1)
        change = rights.changes(SecondButton(self.tr("Change"), "pencil"), Kind.CONCERNS, Kind.ACTIONS)
        change.clicked.connect(self.changeAsked)
        remove = rights.changes(QuietButton(self.tr("Take away"), "trash"), Kind.CONCERNS, Kind.ACTIONS)
        remove.clicked.connect(self.removeAsked)
        for button in (change, remove, main):
            if button is not None:
                row.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        self._column.addWidget(head)


class ConcernDetail(_Detail):
    """What somebody saw, where, and who waits for word."""

    wordGiven = Signal()

    def show_concern(self, concern: Concern, area: str, today: date) -> None:
        """Show a concern by its place."""
        main = None
        if concern.is_open:
            main = rights.changes(MainButton(self.tr("Word was given"), "check"), Kind.CONCERNS)
            main.clicked.connect(self.wordGiven)
        place = ", ".join(part for part in (concern.place, area) if part) or self.tr("A place")
        self._head(f"{place[:1].upper()}{place[1:]}", main)
        who = concern.reporter or self.tr("Somebody")
        said = self.tr("{who}, {when}").format(
            who=f"{who[:1].upper()}{who[1:]}", when=days_ago(self._words, (today - concern.reported_on).days)
        )
        self._column.addWidget(OwnWords(concern.observed, said))
        card = Card(self.tr("How it stands"), "loop")
        card.body.addWidget(FactLine(self.tr("State"), term(self._words, concern.status), "eye"))
        card.body.addWidget(FactLine(self.tr("Word for who reported it"), self._word(concern), "speech"))
        card.body.addWidget(
            Text(self.tr("On a table this has a letter and a question. The place stays here."), Role.SECOND, "ink2")
        )
        self._column.addWidget(card)
        self._column.addStretch(1)

    def _word(self, concern: Concern) -> str:
        if concern.word_given_on:
            return self.tr("given on {day}").format(day=long_day(self._words, concern.word_given_on))
        if concern.word_back_due:
            return self.tr("at the latest on {day}").format(day=long_day(self._words, concern.word_back_due))
        return self.tr("nobody waits for word")


class ActionDetail(_Detail):
    """Who does what by when."""

    doneChanged = Signal(bool)

    def show_action(self, action: Action, owner: str, today: date) -> None:
        """Show an action."""
        main = rights.changes(
            MainButton(self.tr("Done") if action.done_on is None else self.tr("Not done after all"), "check"),
            Kind.ACTIONS,
        )
        main.clicked.connect(lambda: self.doneChanged.emit(action.done_on is None))
        self._head(action.text, main)
        card = Card(self.tr("What was agreed"), "people")
        card.body.addWidget(FactLine(self.tr("Who does it"), owner, "house"))
        due = long_day(self._words, action.due) if action.due else self.tr("no day agreed")
        card.body.addWidget(FactLine(self.tr("By which day"), due, "calendar"))
        if action.from_meeting_on:
            ago = days_ago(self._words, (today - action.from_meeting_on).days)
            card.body.addWidget(FactLine(self.tr("Agreed at the table"), ago, "table"))
        if action.done_on:
            card.body.addWidget(FactLine(self.tr("Done"), long_day(self._words, action.done_on), "check"))
        self._column.addWidget(card)
        self._column.addStretch(1)
