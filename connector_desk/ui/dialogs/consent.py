"""The record of a consent: who may know what, what for, until when, how it was given. Nothing is preselected."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from connector_desk.domain.consent import CollectionMethod, DataCategory, EventState, LawfulBasis, Purpose
from connector_desk.domain.entity import OrganizationId, ResidentId
from connector_desk.domain.errors import (
    ConsentEndsBeforeStart,
    DeskError,
    ReasonMissing,
    RepresentativeWithoutName,
    TextMissing,
    WitnessMissing,
)
from connector_desk.domain.words import Words
from connector_desk.services.consents import ConsentDraft
from connector_desk.ui.dialogs.form import FormDialog, below, beside
from connector_desk.ui.widgets.buttons import FilterButton, QuietButton
from connector_desk.ui.widgets.choice import CheckBox, ChoiceKey, OneOf
from connector_desk.ui.widgets.fields import DayField, LineField, LongField, PickField
from connector_desk.ui.widgets.question import Question
from connector_desk.ui.widgets.search_pick import SearchPickField
from connector_desk.ui.widgets.shapes import Shape
from connector_desk.viewmodels.consents import ConsentForm, consent_faults, day_after, draft_of
from connector_desk.words.terms import term

_OTHER_BASES = tuple(basis for basis in LawfulBasis if basis is not LawfulBasis.CONSENT)


@dataclass(frozen=True)
class ConsentQuestion:
    """Whom it is about, what there is to share, and which languages somebody speaks, best first."""

    resident_id: ResidentId
    name: str
    kept: tuple[DataCategory, ...]
    languages: tuple[tuple[str, str], ...]
    recipient: OrganizationId | None = None
    purpose: Purpose | None = None
    categories: tuple[DataCategory, ...] = ()


class ConsentDialog(FormDialog):
    """Writes down an answer: yes, no, or not yet; or, apart from that, another ground with its reason."""

    def __init__(
        self,
        question: ConsentQuestion,
        organizations: Sequence[tuple[str, str]],
        *,
        words: Words,
        today: date,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(words, parent)
        self._question, self._today = question, today
        self.call(
            self.tr("What may the other know about {name}?").format(name=question.name),
            self.tr("Keep the answer"),
            self.tr("{name} may always say no, later too. Nothing is filled in beforehand.").format(name=question.name),
        )
        self._make_who(organizations)
        self._make_answer()
        self._make_days()
        self._make_basis()
        self._lay_out()
        self._wire()
        self.recipient.setFocus()

    def _make_who(self, organizations: Sequence[tuple[str, str]]) -> None:
        asked = self._question
        self.recipient = SearchPickField(
            self.tr("Who may know something?"),
            organizations,
            asked.recipient or "",
            "" if len(organizations) > 1 else self._where_others_are(),
            hint=self.tr("Type a part of the name of the organisation"),
        )
        self.purpose = PickField(
            self.tr("What for?"),
            [("", self.tr("Choose")), *((one.value, term(self.words, one)) for one in Purpose)],
            asked.purpose or "",
        )
        self._make_boxes()

    def _where_others_are(self) -> str:
        return self.tr("Not in the list? Write the organisation down in the directory first (Ctrl 5).")

    def _make_boxes(self) -> None:
        asked = self._question
        self.boxes = {one: CheckBox(term(self.words, one), is_on=one in asked.categories) for one in DataCategory}
        kept = [one for one in DataCategory if one in asked.kept]
        others = [one for one in DataCategory if one not in asked.kept]
        self._others = _boxes([self.boxes[one] for one in others])
        self._others.hide()
        more = QuietButton(self.tr("More kinds"), "chevron-down")
        more.setCheckable(True)
        more.toggled.connect(self._others.setVisible)
        for one in others:
            # What is ticked is always in sight, also where it comes back from a draft.
            self.boxes[one].toggled.connect(lambda is_on: more.setChecked(more.isChecked() or is_on))
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(_boxes([self.boxes[one] for one in kept]))
        row = QHBoxLayout()
        row.addWidget(more)
        row.addStretch(1)
        column.addLayout(row)
        column.addWidget(self._others)
        self.categories = Question(self.tr("What may they know?"), content, self.boxes[(kept or others)[0]])

    def _make_answer(self) -> None:
        name = self._question.name
        keys = [
            (
                EventState.GIVEN.value,
                ChoiceKey(self.tr("Yes, that is fine"), self.tr("until the last day"), Shape.DONE),
            ),
            (EventState.REFUSED.value, ChoiceKey(self.tr("No, rather not"), self.tr("we go on helping"), Shape.NOT)),
            (
                EventState.REQUESTED.value,
                ChoiceKey(self.tr("Is thinking it over"), self.tr("we share nothing yet"), Shape.SILENT),
            ),
        ]
        self.answer_keys = OneOf(keys, columns=3)
        self.answer = Question(self.tr("What does {name} say?").format(name=name), self.answer_keys, keys[0][1])
        choose = ("", self.tr("Choose"))
        methods = [choose, *((one.value, term(self.words, one)) for one in CollectionMethod)]
        self.method = PickField(self.tr("How was it said?"), methods)
        self.language = PickField(self.tr("In which language was it explained?"), [choose, *self._question.languages])
        self.representative = LineField(self.tr("Who answered for {name}?").format(name=name))
        self.witness = LineField(self.tr("Who else heard it?"), "", self.tr("The name of the witness"))
        self.representative.hide()
        self.witness.hide()
        self.method.changed.connect(self._ask_names)

    def _make_days(self) -> None:
        self.valid_from = DayField(self.tr("From which day?"), self._today)
        self.valid_until = DayField(self.tr("Until which day?"), None, none_word=self.tr("Choose a day"))
        self._spans = {
            "3": FilterButton(self.tr("Three months")),
            "6": FilterButton(self.tr("Half a year")),
            "12": FilterButton(self.tr("A year")),
            "": FilterButton(self.tr("No last day")),
        }
        self.spans = OneOf([(months or "none", button) for months, button in self._spans.items()], columns=4)

    def _make_basis(self) -> None:
        self.other_basis = CheckBox(self.tr("It must go without a yes, on another ground"))
        self.basis = PickField(self.tr("Which ground?"), [(one.value, term(self.words, one)) for one in _OTHER_BASES])
        self.reason = LongField(
            self.tr("Why, in one sentence?"),
            "",
            self.tr("This sentence stands on the document and in the list of what was shared."),
            lines=2,
        )
        self.is_sure = CheckBox(self.tr("I looked at it once more, and I am sure"))
        self.sure = Question(self.tr("Am I sure?"), self.is_sure, self.is_sure)
        self.could_ask = LongField(
            self.tr("Could I ask {name}? Why not?").format(name=self._question.name),
            "",
            self.tr("Today asks within a week to look at it again."),
            lines=2,
        )
        self._basis_part = below(self.basis, self.reason, self.sure, self.could_ask)
        self._basis_part.hide()

    def _lay_out(self) -> None:
        self._answer_part = below(self.answer, beside(self.method, self.language), self.representative, self.witness)
        self._days_part = below(beside(self.valid_from, self.valid_until), self.spans)
        parts = (
            beside(self.recipient, self.purpose),
            self.categories,
            self._answer_part,
            self._days_part,
            self.other_basis,
            self._basis_part,
        )
        for part in parts:
            self.body.addWidget(part)
        self.body.addStretch(1)

    def _wire(self) -> None:
        self.watch(
            {
                "recipient": self.recipient,
                "purpose": self.purpose,
                "data_categories": self.categories,
                "answer": self.answer,
                "valid_from": self.valid_from,
                "valid_until": self.valid_until,
                "collection_method": self.method,
                "representative": self.representative,
                "witness": self.witness,
                "notice_language": self.language,
                "reason": self.reason,
                "is_sure": self.sure,
                "could_ask": self.could_ask,
            }
        )
        self.watch_more(
            {
                **{f"category {one}": box for one, box in self.boxes.items()},
                "answer_key": self.answer_keys,
                "span": self.spans,
                "other_basis": self.other_basis,
                "sure": self.is_sure,
                "basis": self.basis,
            }
        )
        self.answer_keys.chosen.connect(self._hear_answer)
        self.spans.chosen.connect(self._set_span)
        self.valid_until.changed.connect(lambda: self.spans.set_value(""))
        self.other_basis.toggled.connect(self._change_basis)

    def _ask_names(self) -> None:
        method = self.method.value()
        self.representative.setVisible(method == CollectionMethod.REPRESENTATIVE)
        self.witness.setVisible(method == CollectionMethod.ORAL_WITNESSED)

    def _hear_answer(self, answer: str) -> None:
        self._days_part.setVisible(answer not in {EventState.REFUSED, EventState.REQUESTED})

    def _set_span(self, months: str) -> None:
        start = self.valid_from.value() or self._today
        with QSignalBlocker(self.valid_until):
            self.valid_until.set_value(day_after(start, int(months)) if months.isdigit() else None)

    def _change_basis(self, is_other: bool) -> None:
        self._answer_part.setVisible(not is_other)
        self._basis_part.setVisible(is_other)
        self._days_part.setVisible(is_other or self.answer_keys.value() in {"", EventState.GIVEN})

    def form(self) -> ConsentForm:
        """Return what was filled in so far."""
        answer, method, purpose = self.answer_keys.value(), self.method.value(), self.purpose.value()
        recipient = self.recipient.value()
        return ConsentForm(
            resident_id=self._question.resident_id,
            valid_from=self.valid_from.value() or self._today,
            recipient=OrganizationId(recipient) if recipient else None,
            purpose=Purpose(purpose) if purpose else None,
            data_categories=tuple(one for one, box in self.boxes.items() if box.isChecked()),
            answer=EventState(answer) if answer else None,
            valid_until=self.valid_until.value(),
            has_no_end=self.spans.value() == "none",
            collection_method=CollectionMethod(method) if method else None,
            representative=self.representative.value(),
            witness=self.witness.value(),
            notice_language=self.language.value(),
            lawful_basis=LawfulBasis(self.basis.value()) if self.other_basis.isChecked() else LawfulBasis.CONSENT,
            reason=self.reason.value(),
            is_sure=self.is_sure.isChecked(),
            could_ask=self.could_ask.value(),
        )

    def faults(self) -> Mapping[str, DeskError]:
        """Return what is wrong or not answered yet."""
        return consent_faults(self.form())

    def sentence_for(self, name: str, error: DeskError) -> tuple[str, str, str]:
        """Say it with the form's own questions."""
        match error:
            case TextMissing():
                return self._missing(name), "", ""
            case RepresentativeWithoutName():
                return self.tr("Write down the name of who answered."), "", ""
            case WitnessMissing():
                return self.tr("Write down the name of who else heard it, or let it be signed."), "", ""
            case ConsentEndsBeforeStart():
                return self.tr("The last day lies before the first day."), "", self.tr("Choose a later last day.")
            case ReasonMissing():
                return self.tr("Without a yes there must be a reason in words. Write in one sentence why."), "", ""
        return super().sentence_for(name, error)

    def _missing(self, name: str) -> str:
        return {
            "recipient": self.tr("Nobody was chosen yet. Type a part of the name and choose from the list."),
            "purpose": self.tr("Nothing says yet what it is for."),
            "data_categories": self.tr("Nothing was chosen yet. What may they know?"),
            "answer": self.tr("Nothing was answered yet. The person chooses first."),
            "valid_until": self.tr("Choose a last day, or say that there is none."),
            "collection_method": self.tr("Choose how it was said."),
            "is_sure": self.tr("Look at it once more. Only then it may go without a yes."),
            "could_ask": self.tr("Write in one sentence why asking was not possible."),
            "notice_language": self.tr("Choose the language in which it was explained."),
        }[name]

    def draft(self) -> ConsentDraft:
        """Return the answer to keep."""
        return draft_of(self.form())


def _boxes(boxes: Sequence[QWidget]) -> QWidget:
    made = QWidget()
    grid = QGridLayout(made)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setVerticalSpacing(0)
    half = (len(boxes) + 1) // 2
    for at, box in enumerate(boxes):
        grid.addWidget(box, at % half, at // half)
    return made
