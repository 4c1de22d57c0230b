"""A contact moment to be changed: the words, how soon, what to call somebody, how to reach them, who helped."""

from collections.abc import Mapping, Sequence

from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QWidget

from connector_desk.domain.contact_moment import ContactMoment
from connector_desk.domain.entity import VolunteerId
from connector_desk.domain.errors import DeskError
from connector_desk.domain.resident import Urgency
from connector_desk.domain.words import Words
from connector_desk.services.contacts import Helper, Intake
from connector_desk.ui.dialogs.form import FormDialog
from connector_desk.ui.panels.walk_in_extras import LetterPart, MarkPart
from connector_desk.ui.panels.walk_in_words import how_soon
from connector_desk.ui.widgets.choice import CheckBox
from connector_desk.ui.widgets.fields import LineField, PickField
from connector_desk.ui.widgets.flow import FlowRow
from connector_desk.ui.widgets.own_words_entry import OwnWordsEntry
from connector_desk.viewmodels.walk_in import URGENCY_KEYS, CounterDraft, faults_of


class ContactDialog(FormDialog):
    """`kept` carries an Intake."""

    def __init__(
        self, moment: ContactMoment, helpers: Sequence[Helper], words: Words, *, parent: QWidget | None = None
    ) -> None:
        super().__init__(words, parent)
        self._moment = moment
        self.call(self.tr("Change what stands here"), self.tr("Save"))
        self._ask(moment, helpers)
        self.watch_more({"confidential": self._confidential})
        self._own_words.setFocus()
        self._own_words.field.editor.moveCursor(QTextCursor.MoveOperation.End)

    def _ask(self, moment: ContactMoment, helpers: Sequence[Helper]) -> None:
        self._own_words = OwnWordsEntry(
            self.tr("What is going on?"),
            moment.own_words,
            self.tr("Their own words. The only thing that must be there."),
        )
        self._soon = PickField(self.tr("How soon must something happen?"), self._how_soon(), moment.urgency or "")
        self._called = LineField(self.tr("What may we call you?"), moment.called)
        self._reach = LineField(self.tr("How do we reach you?"), moment.reach)
        self._helper = PickField(self.tr("Who helped?"), self._who(helpers), moment.helper_id or "")
        self._confidential = CheckBox(
            self.tr("Confidential: the words stay closed in lists"), is_on=moment.confidential
        )
        self._mark, self._letter = MarkPart(self.words), LetterPart()
        self._mark.show_danger(moment.danger, moment.alerted)
        self._letter.show_letter(moment.letter)
        keys = FlowRow(6)
        keys.flow.addWidget(self._mark.key)
        keys.flow.addWidget(self._letter.key)
        fields = (self._own_words, self._soon, self._called, self._reach, self._helper)
        for widget in (*fields, keys, self._mark, self._letter, self._confidential):
            self.body.addWidget(widget)
        self.watch(
            {
                "own_words": self._own_words,
                "urgency": self._soon,
                "called": self._called,
                "reach": self._reach,
                "helper": self._helper,
                "alerted": self._mark.alerted,
                "sent_by": self._letter.sent_by,
                "about": self._letter.about,
            }
        )
        self.watch_more({**self._mark.typables(), **self._letter.typables()})

    def faults(self) -> Mapping[str, DeskError]:
        """Return what the desk would refuse, at the field where it stands."""
        return faults_of(
            CounterDraft(
                own_words=self._own_words.value(),
                called=self._called.value(),
                reach=self._reach.value(),
                alerted=self._mark.called(),
                letter=self._letter.letter(),
            )
        )

    def draft(self) -> Intake:
        """Return what was filled in."""
        soon, helper = self._soon.value(), self._helper.value()
        return Intake(
            own_words=self._own_words.value(),
            urgency=Urgency(soon) if soon else None,
            helper_id=VolunteerId(helper) if helper else None,
            resident_id=self._moment.resident_id,
            called=self._called.value(),
            reach=self._reach.value(),
            channel=self._moment.channel,
            confidential=self._confidential.isChecked(),
            danger=self._mark.danger(),
            alerted=self._mark.called(),
            letter=self._letter.letter(),
        )

    def _how_soon(self) -> list[tuple[str, str]]:
        known = [*URGENCY_KEYS]
        if self._moment.urgency is not None and self._moment.urgency not in known:
            known.append(self._moment.urgency)
        return [("", how_soon(self.words, None)), *((one.value, how_soon(self.words, one)) for one in known)]

    def _who(self, helpers: Sequence[Helper]) -> list[tuple[str, str]]:
        return [("", self.tr("Not said")), *((one.id, one.name) for one in helpers)]
