"""Giving word to whoever waits: the number, the sentence to say, and what must stay unsaid."""

from dataclasses import dataclass

from PySide6.QtWidgets import QWidget

from connector_desk.domain.handover import WordBackStatus
from connector_desk.domain.words import Words
from connector_desk.services.handovers import WordToTell
from connector_desk.ui.dialogs.form import FormDialog
from connector_desk.ui.dialogs.options import options
from connector_desk.ui.panels.handover_words import word_to_say
from connector_desk.ui.theme import Role
from connector_desk.ui.widgets.card import Card, FactLine, ReasonLine
from connector_desk.ui.widgets.fields import LongField, PickField
from connector_desk.ui.widgets.shapes import Shape
from connector_desk.ui.widgets.text import Text


@dataclass(frozen=True)
class WordGiven:
    """What was told: how it stands, and more where that was allowed."""

    status: WordBackStatus
    text: str = ""


class HandoverWordDialog(FormDialog):
    """Shows what may be said and keeps that it was said; `kept` carries a WordGiven."""

    def __init__(self, told: WordToTell, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(words, parent)
        self._told = told
        self.call(
            self.tr("Give {name} word").format(name=told.to_name),
            self.tr("I told it"),
            self.tr("The loop closes when word was given, not before."),
        )
        self._status = PickField(self.tr("How does it stand?"), options(words, told.statuses), told.statuses[0])
        self._sentence = Text("", Role.BODY_STRONG)
        self._more = LongField(self.tr("What more did you tell?"), "", self.tr("May stay empty."), lines=3)
        self._lay_out()
        self._status.changed.connect(self._follow)
        self.watch({"status": self._status, "more": self._more})
        self._follow()
        self._status.setFocus()

    def draft(self) -> WordGiven:
        """Return what was told."""
        text = self._more.value() if self._told.may_tell_more else ""
        return WordGiven(WordBackStatus(self._status.value()), text)

    def _lay_out(self) -> None:
        if self._told.phone:
            self.body.addWidget(FactLine(self.tr("Telephone"), self._told.phone, "phone"))
        self.body.addWidget(self._status)
        say = Card(self.tr("This you may say"), "speech")
        say.body.addWidget(self._sentence)
        if not self._told.may_tell_more:
            nothing_more = self.tr("Nothing more: no name, no reason. Nobody allowed that.")
            say.body.addWidget(ReasonLine(nothing_more, Shape.HELD))
        self.body.addWidget(say)
        if self._told.may_tell_more:
            self.body.addWidget(self._more)
        self.body.addStretch(1)

    def _follow(self) -> None:
        self._sentence.setText(word_to_say(WordBackStatus(self._status.value()), self._told.code, self.words))
