"""The consent conversation, one question a screen: what is needed for this purpose, six at most, and then the form.

Stopping keeps nothing. Answers are no draft either: a talk that was cut off is asked again.
"""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from connector_desk.domain.consent import CollectionMethod, DataCategory
from connector_desk.domain.consent_notice import Notice, second_language
from connector_desk.domain.consent_steps import standing
from connector_desk.domain.entity import ConsentId
from connector_desk.domain.errors import DeskError
from connector_desk.domain.words import Words
from connector_desk.services.consent_forms import ConsentFormService, FormDraft
from connector_desk.services.consents import ConsentService
from connector_desk.services.ports import Clock
from connector_desk.services.resident_files import ResidentFile
from connector_desk.ui.panels.talk_end import TalkEnd
from connector_desk.ui.panels.talk_form import TalkForm
from connector_desk.ui.panels.talk_question import Asked, TalkQuestion
from connector_desk.ui.panels.talk_setup import Chosen, TalkSetup
from connector_desk.ui.widgets.page_head import PageHead
from connector_desk.ui.widgets.shapes import Shape
from connector_desk.ui.widgets.sharing import HOW_LONG, icon_of
from connector_desk.viewmodels.consent_talk import (
    MONTHS,
    Answer,
    HowSaid,
    Talk,
    asked_in,
    drafts_of,
    kinds_to_ask,
    said_in,
)
from connector_desk.viewmodels.consents import kept_categories
from connector_desk.viewmodels.residents import spoken_first
from connector_desk.words.collisions import collision_sentences

_SHAPES = {Answer.YES: Shape.DONE, Answer.NO: Shape.NOT, Answer.LATER: Shape.SILENT}


class ConsentTalk(QWidget):
    """Leads through the talk: what it is about, the questions, what was said, the form."""

    ended = Signal(str, bool)
    """Carries what is still to be told, or nothing, and whether the answers were kept."""
    """The talk is over; the sentence says what was kept, or that nothing was."""
    noticed = Signal(str)
    """Something was kept, and the talk goes on."""
    remarked = Signal(str)
    """Something happened that nobody can take back."""
    directoryAsked = Signal(str)
    """The name of an organisation that stands in no list yet."""

    def __init__(self, consents: ConsentService, forms: ConsentFormService, words: Words, clock: Clock) -> None:
        super().__init__()
        self._consents, self._forms, self._words, self._clock = consents, forms, words, clock
        self._file: ResidentFile | None = None
        self._names: dict[str, str] = {}
        self._talk: Talk | None = None
        self._answers: dict[DataCategory, Answer] = {}
        self._months = 0
        self._at = 0
        self.shown: QWidget | None = None
        self._head = PageHead("")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(self._head)

    def begin(self, file: ResidentFile, organizations: list[tuple[str, str]], recipient: str = "") -> None:
        """Start anew about somebody; nothing of an earlier talk is left."""
        self._file, self._talk, self._names = file, None, dict(organizations)
        self._answers, self._months, self._at = {}, 0, 0
        abouts = [one for one in kept_categories(file) if one.startswith("ask:")]
        spoken = tuple(one.tag for one in spoken_first(file.resident.languages))
        setup = TalkSetup(
            organizations,
            abouts,
            recipient=recipient,
            language=second_language(spoken),
            words=self._words,
            notice=self._notice,
            confirm=self._forms.confirm,
        )
        setup.begun.connect(self._begin_asking)
        setup.backAsked.connect(self.stop)
        setup.directoryAsked.connect(self.directoryAsked)
        self._say_head(self.tr("Choose first what the talk is about."))
        self._show(setup)
        self.enter()

    def show_organizations(self, organizations: list[tuple[str, str]]) -> None:
        """Know who can be a recipient now; what was chosen stays."""
        self._names = dict(organizations)
        if isinstance(self.shown, TalkSetup):
            self.shown.show_organizations(organizations)

    def enter(self) -> None:
        """Put the focus where the talk stands."""
        if isinstance(self.shown, TalkSetup):
            (self.shown.purpose if self.shown.recipient.value() else self.shown.recipient).setFocus()
        elif isinstance(self.shown, TalkForm):
            self.shown.enter()
        elif self.shown is not None:
            self.shown.setFocus()

    def _notice(self, tag: str) -> Notice:
        other = self._forms.notices(tag).other
        assert other is not None, "a language was named"
        return other

    def _say_head(self, sentence: str) -> None:
        self._head.say(self.tr("Ask for consent"), sentence)

    def _show(self, widget: QWidget) -> None:
        if self.shown is not None:
            self.shown.hide()
            self.shown.deleteLater()
        self.shown = widget
        self._column.addWidget(widget, 1)
        widget.show()

    def _begin_asking(self, chosen: Chosen) -> None:
        file = self._file
        assert file is not None, "a talk is about somebody"
        self._talk = Talk(
            resident_id=file.resident.id,
            name=file.resident.first_name,
            today=self._clock.today(),
            recipient=chosen.recipient,
            recipient_name=self._names[chosen.recipient],
            purpose=chosen.purpose,
            kinds=kinds_to_ask(chosen.purpose, kept_categories(file), chosen.about),
            notices=self._forms.notices(chosen.language),
        )
        self._ask(0)

    def _ask(self, at: int) -> None:
        """Ask the question with that number; how long comes last, and only after a yes."""
        talk = self._talk
        assert talk is not None, "the talk has begun"
        self._at = at
        has_yes = Answer.YES in self._answers.values()
        total = len(talk.kinds) + has_yes
        if at >= total:
            self._show_end(talk)
            return
        name = self.tr("With {name}. Read it aloud. Question {number} of {total}.")
        self._say_head(name.format(name=talk.name, number=at + 1, total=max(total, len(talk.kinds))))
        question = self.shown if isinstance(self.shown, TalkQuestion) else self._new_question()
        question.show_question(self._asked(talk, at), talk.notices)

    def _new_question(self) -> TalkQuestion:
        made = TalkQuestion()
        made.answered.connect(self._hear)
        made.nextAsked.connect(lambda: self._ask(self._at + 1))
        made.backAsked.connect(self._go_back)
        made.stopAsked.connect(self.stop)
        self._show(made)
        return made

    def _asked(self, talk: Talk, at: int) -> Asked:
        dutch, other = talk.notices.dutch, talk.notices.other
        if at < len(talk.kinds):
            kind = talk.kinds[at]
            return Asked(
                name=talk.name,
                icon=icon_of(kind),
                recipient=talk.recipient_name,
                dutch=asked_in(dutch, talk, kind),
                other=asked_in(other, talk, kind) if other else "",
                answers=tuple((one.value, f"answer:{one}", shape) for one, shape in _SHAPES.items()),
                answered=self._answers.get(kind, ""),
            )
        return Asked(
            name=talk.name,
            icon=HOW_LONG,
            recipient=talk.recipient_name,
            dutch=said_in(dutch, "ask_how_long", recipient=talk.recipient_name),
            other=said_in(other, "ask_how_long", recipient=talk.recipient_name) if other else "",
            answers=tuple((str(months), f"months:{months}", Shape.APPOINTMENT) for months in MONTHS),
            answered=str(self._months or ""),
        )

    def _hear(self, value: str) -> None:
        assert self._talk is not None, "the talk has begun"
        if self._at >= len(self._talk.kinds):
            self._months = int(value or 0)
            return
        kind = self._talk.kinds[self._at]
        if value:
            self._answers[kind] = Answer(value)
        else:
            self._answers.pop(kind, None)

    def _go_back(self) -> None:
        if self._at > 0:
            self._ask(self._at - 1)
        else:
            assert self._file is not None, "a talk is about somebody"
            self.begin(self._file, list(self._names.items()), self._talk.recipient if self._talk else "")

    def _show_end(self, talk: Talk) -> None:
        end = TalkEnd(talk, self._answers, self._months, self._words, ends_a_yes=self._ends_a_yes(talk))
        end.kept.connect(self._keep)
        end.backAsked.connect(self._go_back)
        end.stopAsked.connect(self.stop)
        self._say_head(self.tr("Read aloud what was said, and ask whether it is right."))
        self._show(end)
        end.methods[CollectionMethod.WRITTEN].setFocus()

    def _ends_a_yes(self, talk: Talk) -> bool:
        """Say whether a no takes away what an earlier yes still allows."""
        assert self._file is not None, "a talk is about somebody"
        noes = {kind for kind, answer in self._answers.items() if answer is Answer.NO}
        same = [c for c in self._file.consents if (c.recipient, c.purpose) == (talk.recipient, talk.purpose)]
        return any(not noes.isdisjoint(standing(one, same)) for one in same)

    def _keep(self, how: HowSaid) -> None:
        talk, end = self._talk, self.shown
        assert talk is not None, "the talk has begun"
        try:
            kept = self._consents.record_all(drafts_of(talk, self._answers, self._months, how))
            said = self._said(talk, kept)
            form = self._form(talk, how)
        except DeskError as error:
            if isinstance(end, TalkEnd):
                end.show_error(error)
            return
        if form is None:
            self.ended.emit(said, True)
            return
        self.noticed.emit(said)
        self._say_head(self.tr("One copy for the resident, one for us. Nothing is filled in: the resident ticks."))
        self._show(form)
        form.enter()

    def _said(self, talk: Talk, kept: tuple[ConsentId, ...]) -> str:
        """Return that the answers are kept, and in words how they meet earlier ones."""
        records = self._consents.records(talk.resident_id)
        new = (one for one in records if one.id in kept)
        met = (said for one in new for said in collision_sentences(self._words, one, records))
        return " ".join((self.tr("The answers are kept."), *dict.fromkeys(met)))

    def _form(self, talk: Talk, how: HowSaid) -> TalkForm | None:
        """Return the form to sign; where nothing may be known there is none."""
        if Answer.YES not in self._answers.values():
            return None
        draft = FormDraft(
            resident_id=talk.resident_id,
            recipient=talk.recipient,
            purpose=talk.purpose,
            categories=talk.kinds,
            until=talk.until(self._months),
            language=talk.notices.other.tag if talk.notices.other else "",
            representative=how.name if how.method is CollectionMethod.REPRESENTATIVE else None,
        )
        made = TalkForm(self._forms, draft, self._words)
        made.left.connect(lambda: self.remarked.emit(self.tr("The form left the desk, and stands in the list.")))
        made.doneAsked.connect(self.stop)
        return made

    def stop(self) -> None:
        """End the talk: what was not kept yet is not kept, and nothing counts as a yes."""
        is_kept = isinstance(self.shown, TalkForm)
        # That answers were kept was said when it was done; said again, its undo would meet whatever was done since.
        self.ended.emit("" if is_kept else self.tr("The talk was stopped. Nothing was kept."), is_kept)
