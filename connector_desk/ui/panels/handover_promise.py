"""The promise on the letter's screen: who gets word back, by when; it cannot be passed by."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from connector_desk.domain.entity import OrganizationId, VolunteerId
from connector_desk.services.handover_book import HandoverChoices
from connector_desk.services.handovers import HandoverDraft
from connector_desk.ui import theme
from connector_desk.ui.panels.handover_columns import Columns
from connector_desk.ui.theme import Role
from connector_desk.ui.widgets.card import Sheet
from connector_desk.ui.widgets.fields import DayField, PickField
from connector_desk.ui.widgets.ring import LoopRing, RingView
from connector_desk.ui.widgets.text import Text

_VOLUNTEER, _ORGANIZATION = "volunteer:", "organization:"


class PromiseSheet(Sheet):
    """The ring at "now", who hears back, and the two fields that make the promise."""

    promiseChanged = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(bar="lamp", parent=parent)
        self._ring = LoopRing(RingView(self.tr("now")), self.tr("The promise begins now"), 52)
        self._who_hears = Text("", Role.HEAD)
        self._who = PickField(self.tr("Who hears back?"), [])
        self._due = DayField(self.tr("At the latest"), None)
        self._lay_out()
        # Only what a hand did is a change: values are put in by code as well.
        self._who.editor.activated.connect(lambda _at: self._tell())
        self._due.editor.editingFinished.connect(self._tell_day)
        self._shown: date | None = None

    def show_promise(self, draft: HandoverDraft, choices: HandoverChoices) -> None:
        """Show the promise of a handover."""
        self._who.set_options(_options(draft, choices), _value(draft))
        self._due.set_value(draft.word_back_due)
        self._shown = draft.word_back_due
        self._say()

    def with_promise(self, draft: HandoverDraft) -> HandoverDraft:
        """Return the draft with what was filled in here."""
        value = self._who.value()
        volunteer = value.removeprefix(_VOLUNTEER) if value.startswith(_VOLUNTEER) else None
        return replace(
            draft,
            word_back_to_volunteer=VolunteerId(volunteer) if volunteer else None,
            word_back_to_organization=None if volunteer else OrganizationId(value.removeprefix(_ORGANIZATION)),
            word_back_due=self._due.value(),
        )

    def _lay_out(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self._who_hears)
        words.addWidget(Text(self.tr("The handover stays open until they have heard."), Role.SECOND))
        head = QHBoxLayout()
        head.setSpacing(14)
        head.addWidget(self._ring, 0, Qt.AlignmentFlag.AlignTop)
        head.addLayout(words, 1)
        self._due.frame.setMinimumWidth(theme.current().px(220))
        self.body.addLayout(head)
        self.body.addWidget(Columns((self._who, self._due), most=2, is_spread=True))

    def _tell(self) -> None:
        self._say()
        self.promiseChanged.emit()

    def _tell_day(self) -> None:
        if self._due.value() != self._shown:
            self._shown = self._due.value()
            self._tell()

    def _say(self) -> None:
        name = self._who.editor.currentText().partition(",")[0]
        self._who_hears.setText(self.tr("{name} hears back").format(name=name))


def _options(draft: HandoverDraft, choices: HandoverChoices) -> Sequence[tuple[str, str]]:
    """Offer volunteers, those who know the resident first, and the parties of this handover."""
    volunteers = [
        (_VOLUNTEER + one.id, f"{one.name}, {one.beside}" if one.beside else one.name) for one in choices.volunteers
    ]
    parties = {draft.sender, choices.own_organization_id, draft.word_back_to_organization}
    organizations = [(_ORGANIZATION + one.id, one.name) for one in choices.organizations if one.id in parties]
    known = [one for one in volunteers if one[0] == _VOLUNTEER + (choices.likely_volunteer_id or "")]
    return [*known, *organizations, *(one for one in volunteers if one not in known)]


def _value(draft: HandoverDraft) -> str:
    if draft.word_back_to_volunteer:
        return _VOLUNTEER + draft.word_back_to_volunteer
    return _ORGANIZATION + (draft.word_back_to_organization or draft.sender)
