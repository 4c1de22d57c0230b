"""A neighbourhood table: when, where, and who is invited."""

from collections.abc import Mapping, Sequence
from datetime import date, time

from PySide6.QtWidgets import QHBoxLayout, QWidget

from connector_desk.domain.entity import MeetingId, OrganizationId
from connector_desk.domain.errors import DeskError, TextMissing
from connector_desk.domain.meeting import Meeting
from connector_desk.domain.organization import Organization, Ring
from connector_desk.domain.words import Words
from connector_desk.ui.dialogs.form import FormDialog
from connector_desk.ui.theme import Role
from connector_desk.ui.widgets.choice import CheckBox
from connector_desk.ui.widgets.fields import ClockField, CountField, DayField, LineField
from connector_desk.ui.widgets.text import Text


class MeetingDialog(FormDialog):
    """A new table, or a change of one. Who sits at the table stands first in the list."""

    def __init__(
        self,
        words: Words,
        organizations: Sequence[Organization],
        day: date,
        meeting: Meeting | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(words, parent)
        self.call(self.tr("Change this table") if meeting else self.tr("A new neighbourhood table"), self.tr("Keep"))
        self._meeting = meeting
        self._called = LineField(self.tr("What is it called?"), meeting.title if meeting else "")
        self._day = DayField(self.tr("On which day?"), meeting.day if meeting else day)
        self._starts = ClockField(self.tr("At what time?"), meeting.starts_at if meeting else time(10))
        self._minutes = CountField(
            self.tr("How long?"), meeting.minutes if meeting else 90, least=5, most=600, step=5, unit=self.tr("minutes")
        )
        self._place = LineField(self.tr("Where?"), meeting.place if meeting else "")
        self._chair = LineField(self.tr("Who leads it?"), meeting.chair if meeting else "")
        when = QHBoxLayout()
        for part in (self._day, self._starts, self._minutes):
            when.addWidget(part, 1)
        self.body.addWidget(self._called)
        self.body.addLayout(when)
        self.body.addWidget(self._place)
        self.body.addWidget(self._chair)
        self._invited = self._invitations(organizations, meeting.invited if meeting else ())
        self.body.addStretch(1)
        self.watch({"title": self._called, "place": self._place, "chair": self._chair})
        self.watch_more({"day": self._day, "starts_at": self._starts, "minutes": self._minutes})
        self.watch_more({f"invited {one}": box for one, box in self._invited.items()})

    def _invitations(
        self, organizations: Sequence[Organization], invited: Sequence[OrganizationId]
    ) -> dict[OrganizationId, CheckBox]:
        self.body.addWidget(Text(self.tr("Who is invited?"), Role.HEAD))
        self.body.addWidget(
            Text(self.tr("A name stands on the agenda only when everybody invited may hear it."), Role.SECOND, "ink2")
        )
        boxes: dict[OrganizationId, CheckBox] = {}
        for one in sorted(organizations, key=lambda one: (one.ring is not Ring.CORE, one.name.casefold())):
            boxes[one.id] = CheckBox(one.name, is_on=one.id in invited)
            self.body.addWidget(boxes[one.id])
        return boxes

    def faults(self) -> Mapping[str, DeskError]:
        """Return what keeps it from being kept."""
        return {} if self._called.value() else {"title": TextMissing("name")}

    def draft(self) -> Meeting:
        """Return the meeting; a new one has no id yet. Raises DeskError where a text is refused."""
        kept = self._meeting.model_dump() if self._meeting else {"id": MeetingId("")}
        before = self._meeting.invited if self._meeting else ()
        chosen = [one for one, box in self._invited.items() if box.isChecked()]
        return Meeting.model_validate(
            kept
            | {
                "title": self._called.value(),
                "day": self._day.value(),
                "starts_at": self._starts.value(),
                "minutes": self._minutes.value(),
                "place": self._place.value(),
                "chair": self._chair.value(),
                "invited": (*(one for one in before if one in chosen), *(one for one in chosen if one not in before)),
            }
        )
