"""A match: how it stands, what was agreed and what was not, and when they meet."""

from collections.abc import Mapping
from datetime import time

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from connector_desk.domain.errors import DeskError
from connector_desk.domain.match import LONGEST_RHYTHM_DAYS, MatchState, PlannedVisit
from connector_desk.domain.week import Weekday
from connector_desk.domain.words import Words
from connector_desk.services.matches import AgreementDraft
from connector_desk.ui.dialogs.form import FormDialog
from connector_desk.ui.dialogs.match_visits import VisitsField
from connector_desk.ui.panels.volunteer_words import STATE_SHAPES, step_word
from connector_desk.ui.widgets.buttons import QuietButton, SecondButton
from connector_desk.ui.widgets.chip import Chip
from connector_desk.ui.widgets.fields import CountField, LongField
from connector_desk.viewmodels.resident_forms import lines_of
from connector_desk.viewmodels.volunteer_forms import agreement_faults
from connector_desk.viewmodels.volunteers import MatchRow
from connector_desk.words.terms import term

FIRST_VISIT = PlannedVisit(weekday=Weekday.TUESDAY, starts_at=time(10), minutes=60)


class MatchDialog(FormDialog):
    """What two people agreed on. The steps and the removal are asked of the page, which does them at once."""

    stepAsked = Signal(object)
    removeAsked = Signal()

    def __init__(
        self, match: MatchRow, draft: AgreementDraft, volunteer: str, *, words: Words, parent: QWidget | None = None
    ) -> None:
        super().__init__(words, parent)
        self._start = draft
        title = self.tr("{volunteer} at {resident}").format(volunteer=volunteer, resident=match.first_name)
        self.call(title, self.tr("Keep the agreements"))
        self._add_steps(match)
        self._build_fields()
        self._texts["agreed"].setFocus()

    def _add_steps(self, match: MatchRow) -> None:
        row = QHBoxLayout()
        row.setSpacing(4)
        row.addWidget(Chip(term(self.words, match.state), STATE_SHAPES[match.state]))
        row.addStretch(1)
        for step in match.steps:
            button = SecondButton(step_word(self.words, match.state, step))
            button.clicked.connect(lambda _on=False, step=step: self._ask_step(step))
            row.addWidget(button)
        self.body.addLayout(row)

    def _ask_step(self, step: MatchState) -> None:
        # What was typed is kept with the step, so it must be fit to be kept.
        if self._is_touched and (faults := self.faults()):
            self._show_faults(faults)
            return
        self.stepAsked.emit(step)

    def _build_fields(self) -> None:
        start, each = self._start, self.tr("One thing a line.")
        self._texts = {
            "agreed": LongField(self.tr("What did they agree on?"), "\n".join(start.agreed_tasks), each, lines=3),
            "not_agreed": LongField(
                self.tr("What did they agree not to do?"), "\n".join(start.not_agreed), each, lines=2
            ),
            "note": LongField(
                self.tr("What else must you know?"), start.note, self.tr("This stays at the desk."), lines=2
            ),
        }
        self._visits = VisitsField(start.visits, self.words, FIRST_VISIT)
        self._rhythm = CountField(
            self.tr("How often do they meet?"),
            start.rhythm_days,
            self.tr("Every so many days. Three times without word is silence."),
            least=1,
            most=LONGEST_RHYTHM_DAYS,
            unit=self.tr("days"),
        )
        for field in (self._texts["agreed"], self._texts["not_agreed"], self._visits, self._rhythm):
            self.body.addWidget(field)
        self.body.addWidget(self._texts["note"])
        remove = QuietButton(self.tr("Entered by mistake"), "trash")
        remove.clicked.connect(self.removeAsked)
        self.body.addWidget(remove, 0, Qt.AlignmentFlag.AlignLeft)
        self.body.addStretch(1)
        self.watch({**self._texts, "rhythm_days": self._rhythm})
        self.watch_more({"visits": self._visits})

    def is_touched(self) -> bool:
        """Say whether something was changed that is not kept yet."""
        return self._is_touched

    def faults(self) -> Mapping[str, DeskError]:
        """Return what is wrong, by field."""
        return agreement_faults({name: field.value() for name, field in self._texts.items()})

    def draft(self) -> AgreementDraft:
        """Return the agreements as they were filled in."""
        return AgreementDraft(
            agreed_tasks=lines_of(self._texts["agreed"].value()),
            not_agreed=lines_of(self._texts["not_agreed"].value()),
            rhythm_days=self._rhythm.value(),
            visits=self._visits.value(),
            note=self._texts["note"].value(),
        )
