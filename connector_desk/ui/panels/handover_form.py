"""The first step: what it is about, to whom it goes, why now and what is asked."""

from collections.abc import Mapping
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from connector_desk.domain.consent import DataCategory
from connector_desk.domain.entity import AskId, OrganizationId, ResidentId
from connector_desk.domain.errors import DeskError, HandoverToItself, OutOfRange, TextMissing
from connector_desk.domain.handover import AgreedTask, CategorizedText, Manner
from connector_desk.domain.text import checked_line, checked_text, without_citizen_service_number
from connector_desk.domain.words import Words
from connector_desk.services.handover_book import HandoverChoices
from connector_desk.services.handovers import MOST_QUESTIONS, HandoverDraft
from connector_desk.ui.panels.handover_asks import AskChoices
from connector_desk.ui.panels.handover_words import category_options
from connector_desk.ui.widgets.banner import Banner
from connector_desk.ui.widgets.buttons import SecondButton
from connector_desk.ui.widgets.card import Scroll
from connector_desk.ui.widgets.fields import Field, LineField, LongField, PickField
from connector_desk.ui.widgets.page_head import Pane, Panes
from connector_desk.ui.widgets.shapes import Shape
from connector_desk.ui.widgets.typed import Typable
from connector_desk.viewmodels.handover_form import categories_for, category_for, likely_draft
from connector_desk.words.errors import explain
from connector_desk.words.terms import terms


class HandoverForm(QWidget):
    """Two columns of questions; `draft` gives what was filled in, with what stands on the other steps kept."""

    changed = Signal()
    directoryAsked = Signal()

    def __init__(self, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._choices: HandoverChoices | None = None
        self._draft = HandoverDraft(ResidentId(""), OrganizationId(""), OrganizationId(""))
        self._shown_about = DataCategory.ASK_OTHER
        self._make_fields()
        self._lay_out()
        self._asks.changed.connect(self._follow_asks)
        self._faultable: dict[str, Field | AskChoices] = {
            "asks": self._asks,
            "recipient": self._recipient,
            "person": self._person,
            "reason": self._reason,
            "question": self._question,
            "asked": self._asked,
        }

    def show_new(self, choices: HandoverChoices, ask_id: AskId | None) -> None:
        """Start with what is likeliest for this resident; one ask may be chosen already."""
        self.show_draft(choices, likely_draft(choices, ask_id))

    def show_draft(self, choices: HandoverChoices, draft: HandoverDraft) -> None:
        """Show a handover to be changed."""
        self._choices, self._draft = choices, draft
        self._asks.show_asks(choices.asks, draft.ask_ids, self._words)
        self.offer(choices, draft.recipient)
        self._person.set_value(draft.recipient_person)
        self._manner.set_value(draft.manner)
        self._reason.set_value(draft.reason.text if draft.reason else "")
        questions = [one.text for one in draft.questions]
        has_title = bool(questions) and questions[0].endswith("?")
        self._question.set_value(questions[0] if has_title else "")
        self._asked.set_value("\n".join(questions[1:] if has_title else questions))
        self._show_categories(category_for(choices, draft))
        self.clear_faults()

    def offer(self, choices: HandoverChoices, recipient: str | None = None) -> None:
        """Offer the organisations to choose from; without a recipient the choice made stays."""
        self._choices = choices
        chosen = self._recipient.value() if recipient is None else recipient
        others = [one for one in choices.organizations if one.id != self._draft.sender or one.id == chosen]
        nobody = ("", self.tr("Choose an organisation"))
        self._recipient.set_options([nobody, *((one.id, one.name) for one in others)], chosen)
        self._no_others.setVisible(not others)

    def draft(self) -> HandoverDraft:
        """Return what was filled in."""
        about = DataCategory(self._about.value())
        known = {one.text: one for one in (*self._draft.questions, *filter(None, (self._draft.reason,)))}

        def told(text: str) -> CategorizedText:
            # A text that was not touched keeps what it tells about, unless that was changed for all of them.
            kept = known.get(text)
            is_kept = kept is not None and about is self._shown_about
            return kept if is_kept and kept is not None else CategorizedText(text=text, data_category=about)

        recipient = OrganizationId(self._recipient.value())
        responsible = self._draft.responsible
        if responsible == self._draft.recipient:
            responsible = recipient
        return replace(
            self._draft,
            ask_ids=self._asks.value(),
            recipient=recipient,
            responsible=responsible,
            agreed_tasks=self._moved_tasks(recipient, self._draft.agreed_tasks),
            not_agreed=self._moved_tasks(recipient, self._draft.not_agreed),
            recipient_person=self._person.value(),
            manner=Manner(self._manner.value()),
            reason=told(self._reason.value()) if self._reason.value() else None,
            questions=tuple(told(text) for text in self._question_texts()),
        )

    def typables(self) -> Mapping[str, Typable]:
        """Return the fields by name, in the order in which some follow others, for a draft."""
        return {
            "asks": self._asks,
            "recipient": self._recipient,
            "person": self._person,
            "manner": self._manner,
            "reason": self._reason,
            "question": self._question,
            "asked": self._asked,
            "about": self._about,
        }

    def faults(self) -> Mapping[str, DeskError]:
        """Return what is wrong, by field."""
        found: dict[str, DeskError] = {}
        if not self._asks.value() and not self._reason.value():
            found["asks"] = TextMissing("asks")
        if not self._recipient.value():
            found["recipient"] = TextMissing("recipient")
        elif self._recipient.value() == self._draft.sender:
            found["recipient"] = HandoverToItself(self._recipient.value())
        for name, field in (("person", self._person), ("reason", self._reason), ("question", self._question)):
            if error := _text_fault(field.value(), is_line=name == "person"):
                found[name] = error
        if error := _text_fault(self._asked.value(), is_line=False):
            found["asked"] = error
        elif len(self._question_texts()) > MOST_QUESTIONS:
            found["asked"] = OutOfRange("questions")
        return found

    def show_faults(self, faults: Mapping[str, DeskError]) -> None:
        """Mark each field that is wrong and go to the first."""
        self.clear_faults()
        for name, error in faults.items():
            said = explain(error, self._words)
            if name == "recipient" and isinstance(error, TextMissing):
                self._recipient.show_fault(self.tr("Nobody was chosen yet. To whom does it go?"))
            else:
                self._faultable[name].show_fault(said.happened, said.safe, said.now)
        for name in tuple(faults)[:1]:
            self._go_to(self._faultable[name])

    def clear_faults(self) -> None:
        """Take all marks away."""
        for field in self._faultable.values():
            field.clear_fault()

    def enter(self) -> None:
        """Put the focus where the work starts."""
        self._go_to(self._asks if self._choices and self._choices.asks else self._recipient)

    def mark_text(self, place: str, start: int, end: int, text: str) -> None:
        """Go to the text that points at somebody and select what must go, where it stands on this step."""
        fields: dict[str, tuple[LineField | LongField, ...]] = {
            "reason": (self._reason,),
            "question": (self._question, self._asked),
            "recipient_person": (self._person,),
        }
        for field in fields.get(place, ()):
            at = field.value().find(text)
            if at < 0:
                continue
            field.show_fault(self.tr("This names somebody who may not stand in the letter."))
            field.setFocus()
            _select(field, at + start, end - start)
            return

    def _go_to(self, field: Field | AskChoices) -> None:
        if isinstance(field, AskChoices):
            field.take_focus()
        else:
            field.setFocus()

    def _make_fields(self) -> None:
        self._asks = AskChoices()
        self._recipient = PickField(self.tr("To whom does it go?"), [])
        way = SecondButton(self.tr("To the directory"), "house")
        way.clicked.connect(self.directoryAsked)
        self._no_others = Banner(
            Shape.WAITING,
            self.tr("There is no other organisation yet."),
            self.tr("Write it down in the directory first. What you typed here stays."),
            acts=(way,),
        )
        self._person = LineField(self.tr("Who is it there?"), "", self.tr("A name or a team. May stay empty."))
        manners = [(manner.value, word) for manner, word in terms(self._words, Manner).items()]
        self._manner = PickField(self.tr("How do you do it?"), manners, Manner.TRANSFER)
        self._reason = LongField(self.tr("Why now?"), lines=2)
        self._question = LineField(
            self.tr("What is your question to them?"),
            "",
            self.tr("One sentence with a question mark. It becomes the title of the letter."),
        )
        self._asked = LongField(
            self.tr("What do you ask exactly?"), "", self.tr("One thing on each line, at most three."), lines=3
        )
        self._about = PickField(
            self.tr("What do these words tell about?"),
            [],
            "",
            self.tr("They go into the letter only when that may be told."),
        )

    def _lay_out(self) -> None:
        for long in (self._reason, self._asked):
            # As high as its lines: Qt would give a text field all the room there is.
            long.editor.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        left, right = QWidget(), QWidget()
        for pane, fields in (
            (left, (self._asks, self._recipient, self._no_others, self._person, self._manner)),
            (right, (self._reason, self._question, self._asked, self._about)),
        ):
            column = QVBoxLayout(pane)
            column.setContentsMargins(0, 0, 8, 0)
            column.setSpacing(12)
            for field in fields:
                column.addWidget(field)
            column.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(Panes([Pane(Scroll(left), 1, 340), Pane(Scroll(right), 1, 340)]))

    def _question_texts(self) -> list[str]:
        lines = [" ".join(line.split()) for line in self._asked.value().splitlines()]
        return [text for text in (self._question.value(), *lines) if text]

    def _moved_tasks(self, recipient: OrganizationId, tasks: tuple[AgreedTask, ...]) -> tuple[AgreedTask, ...]:
        """Let tasks of the recipient go along when another recipient is chosen."""
        return tuple(
            task.model_copy(update={"who": recipient}) if task.who == self._draft.recipient else task for task in tasks
        )

    def _follow_asks(self) -> None:
        if self._choices is None:
            return
        chosen = replace(self._draft, ask_ids=self._asks.value(), reason=None, questions=())
        self._show_categories(category_for(self._choices, chosen))
        self.changed.emit()

    def _show_categories(self, chosen: DataCategory) -> None:
        if self._choices is None:
            return
        offered = categories_for(self._choices, self._asks.value(), chosen)
        self._about.set_options(category_options(offered, self._words), chosen)
        self._shown_about = chosen


def _text_fault(text: str, *, is_line: bool) -> DeskError | None:
    try:
        without_citizen_service_number(checked_line(text) if is_line else checked_text(text))
    except DeskError as error:
        return error
    return None


def _select(field: LineField | LongField, start: int, length: int) -> None:
    if isinstance(field, LineField):
        field.editor.setSelection(start, length)
        return
    cursor = field.editor.textCursor()
    cursor.setPosition(start)
    cursor.setPosition(start + length, cursor.MoveMode.KeepAnchor)
    field.editor.setTextCursor(cursor)
