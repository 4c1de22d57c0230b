"""The form of an ask: the own words lead, everything else may stay empty behind them."""

from collections.abc import Mapping

from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from connector_desk.domain.errors import DeskError, TextMissing
from connector_desk.domain.resident import SENSITIVE_DOMAINS, AskState, Label, LifeDomain, Urgency
from connector_desk.domain.words import Words
from connector_desk.services.asks import AskDraft
from connector_desk.ui.dialogs.form import FormDialog
from connector_desk.ui.dialogs.topics import TopicsField
from connector_desk.ui.widgets.buttons import QuietButton
from connector_desk.ui.widgets.choice import CheckBox
from connector_desk.ui.widgets.fields import LineField, PickField
from connector_desk.ui.widgets.own_words_entry import OwnWordsEntry
from connector_desk.ui.widgets.text import Text
from connector_desk.viewmodels.resident_forms import ask_faults
from connector_desk.words.terms import term


class AskDialog(FormDialog):
    """Writes down what somebody asks. Labels and life domain stand behind "More", closed."""

    def __init__(self, draft: AskDraft | None, name: str, *, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(words, parent)
        start = draft or AskDraft("")
        if draft is None:
            self.call(self.tr("What does {name} ask?").format(name=name), self.tr("Keep question"))
        else:
            self.call(self.tr("Change this question of {name}").format(name=name), self.tr("Keep question"))
        self._lay_out(start)
        self.watch({"own_words": self.own_words, "requires_qualification": self.qualification})
        self.watch_more(
            {
                "urgency": self.urgency,
                "state": self.state,
                "life_domain": self.life_domain,
                "sensitive": self.sensitive,
                "topics": self.topics,
                **{f"label {label}": box for label, box in self._labels.items()},
            }
        )
        self.own_words.setFocus()

    def _lay_out(self, start: AskDraft) -> None:
        self.own_words = OwnWordsEntry(
            self.tr("In their own words"), start.own_words, self.tr("This is all that must be there.")
        )
        self.urgency = PickField(
            self.tr("How soon must something happen?"),
            [(one.value, term(self.words, one)) for one in Urgency],
            start.urgency,
        )
        self.state = PickField(
            self.tr("Does somebody still wait for this?"),
            [(one.value, term(self.words, one)) for one in AskState],
            start.state,
        )
        self.sensitive = CheckBox(self.tr("Sensitive: keep the words closed on screen"), is_on=start.sensitive)
        self.topics = TopicsField(self.tr("What is it about?"), start.topics, self.words)
        self.topics.propose_from(start.own_words)
        self.own_words.field.changed.connect(self.topics.propose_from)
        self._add_more(start)

    def _add_more(self, start: AskDraft) -> None:
        self._more = self._more_part(start)
        self.more_button = QuietButton(self.tr("More"), "chevron-down")
        self.more_button.setCheckable(True)
        self.more_button.toggled.connect(self._more.setVisible)
        self._more.hide()
        row = QHBoxLayout()
        row.addWidget(self.more_button)
        row.addStretch(1)
        for widget in (self.own_words, self.topics, self.urgency, self.state, self.sensitive):
            self.body.addWidget(widget)
        self.body.addLayout(row)
        self.body.addWidget(self._more)
        self.body.addStretch(1)

    def _more_part(self, start: AskDraft) -> QWidget:
        options = [("", self.tr("Not chosen")), *((one.value, term(self.words, one)) for one in LifeDomain)]
        self.life_domain = PickField(
            self.tr("Which part of life is this about?"),
            options,
            start.life_domain or "",
            self.tr("This decides for which yes we must ask. It is not compulsory."),
        )
        self.life_domain.changed.connect(self._mark_sensitive)
        self._labels = {one: CheckBox(term(self.words, one), is_on=one in start.labels) for one in Label}
        self.qualification = LineField(
            self.tr("What must a helper have, such as a training?"), start.requires_qualification
        )
        made = QWidget()
        grid = QGridLayout(made)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.addWidget(self.life_domain, 0, 0, 1, 3)
        grid.addWidget(Text(self.tr("Words that professionals use for it")), 1, 0, 1, 3)
        for at, box in enumerate(self._labels.values()):
            grid.addWidget(box, 2, at)
        grid.addWidget(self.qualification, 3, 0, 1, 3)
        return made

    def _mark_sensitive(self) -> None:
        if self.life_domain.value() in SENSITIVE_DOMAINS:
            self.sensitive.setChecked(True)

    def faults(self) -> Mapping[str, DeskError]:
        """Return what is wrong."""
        return ask_faults(self.own_words.value(), self.qualification.value())

    def bring_in_sight(self, name: str) -> None:
        """Open what lies behind "More" or behind the topics when the fault is there."""
        if name == "topics":
            self.topics.choose.setChecked(True)
        elif name != "own_words":
            self.more_button.setChecked(True)

    def sentence_for(self, name: str, error: DeskError) -> tuple[str, str, str]:
        """Say it with the form's own question."""
        if isinstance(error, TextMissing):
            return self.tr("There are no own words yet. What did they say?"), "", ""
        return super().sentence_for(name, error)

    def draft(self) -> AskDraft:
        """Return the ask as it was filled in."""
        domain = self.life_domain.value()
        return AskDraft(
            own_words=self.own_words.value(),
            life_domain=LifeDomain(domain) if domain else None,
            topics=self.topics.value(),
            labels=tuple(label for label, box in self._labels.items() if box.isChecked()),
            urgency=Urgency(self.urgency.value()),
            sensitive=self.sensitive.isChecked(),
            requires_qualification=self.qualification.value(),
            state=AskState(self.state.value()),
        )
