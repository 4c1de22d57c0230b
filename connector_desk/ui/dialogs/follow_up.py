"""What a table leaves behind: an action with a day, a concern about a place."""

from collections.abc import Mapping, Sequence
from datetime import date

from PySide6.QtWidgets import QWidget

from connector_desk.domain.entity import ActionId, AreaId, ConcernId, OrganizationId
from connector_desk.domain.errors import DeskError, TextMissing
from connector_desk.domain.meeting import Action, Concern, ConcernStatus
from connector_desk.domain.organization import Area, Organization
from connector_desk.domain.words import Words
from connector_desk.ui.dialogs.areas import AreaField
from connector_desk.ui.dialogs.form import FormDialog
from connector_desk.ui.widgets.fields import DayField, LineField, LongField, PickField
from connector_desk.ui.widgets.search_pick import SearchPickField
from connector_desk.words.terms import terms


class ActionDialog(FormDialog):
    """A new action, or a change of one."""

    def __init__(
        self,
        words: Words,
        organizations: Sequence[Organization],
        due: date,
        action: Action | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(words, parent)
        self.call(self.tr("Change this action") if action else self.tr("Who does what?"), self.tr("Keep"))
        self._action = action
        self._text = LongField(
            self.tr("What will be done?"),
            action.text if action else "",
            self.tr("Name nobody here: it may be read aloud."),
        )
        self._owner = SearchPickField(
            self.tr("Who does it?"), [(one.id, one.name) for one in organizations], action.owner if action else ""
        )
        self._due = DayField(
            self.tr("By which day?"), action.due if action else due, none_word=self.tr("no day agreed")
        )
        for field in (self._text, self._owner, self._due):
            self.body.addWidget(field)
        self.body.addStretch(1)
        self.watch({"text": self._text, "owner": self._owner})
        self.watch_more({"due": self._due})

    def faults(self) -> Mapping[str, DeskError]:
        """Return what keeps it from being kept."""
        found: dict[str, DeskError] = {}
        if not self._text.value():
            found["text"] = TextMissing("action")
        if not self._owner.value():
            found["owner"] = TextMissing("organization")
        return found

    def draft(self) -> Action:
        """Return the action; a new one has no id yet. Raises DeskError where a text is refused."""
        kept = self._action.model_dump() if self._action else {"id": ActionId("")}
        return Action.model_validate(
            kept | {"text": self._text.value(), "owner": OrganizationId(self._owner.value()), "due": self._due.value()}
        )


class ConcernDialog(FormDialog):
    """A new concern, or a change of one: what was seen, and where. No name belongs in it."""

    def __init__(
        self,
        words: Words,
        areas: Sequence[Area],
        today: date,
        due: date,
        concern: Concern | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(words, parent)
        self.call(
            self.tr("Change this concern") if concern else self.tr("What did somebody see?"),
            self.tr("Keep"),
            self.tr("It is about a place, not about a name."),
        )
        self._concern, self._today = concern, today
        self._observed = LongField(
            self.tr("What was seen?"), concern.observed if concern else "", self.tr("What you see, not what you think.")
        )
        self._place = LineField(
            self.tr("Where?"), concern.place if concern else "", self.tr("A doorway or a corner is enough. Not a name.")
        )
        self._area = AreaField(
            self.tr("In which neighbourhood?"),
            [("", self.tr("Not said")), *((area.id, area.name) for area in areas)],
            (concern.area_id or "") if concern else "",
            words,
        )
        self._reporter = LineField(
            self.tr("Who saw it?"),
            concern.reporter if concern else "",
            self.tr("For instance: a neighbour. May stay empty."),
        )
        self._due = DayField(
            self.tr("By which day does that person hear from us?"),
            concern.word_back_due if concern else due,
            none_word=self.tr("nobody waits for word"),
        )
        self._status = PickField(
            self.tr("How does it stand?"),
            [(str(status), word) for status, word in terms(words, ConcernStatus).items()],
            concern.status if concern else ConcernStatus.REPORTED,
        )
        for field in (self._observed, self._place, self._area, self._reporter, self._due, self._status):
            self.body.addWidget(field)
        self.body.addStretch(1)
        self.watch({"observed": self._observed, "place": self._place})
        self.watch_more(
            {"area": self._area, "reporter": self._reporter, "word_back_due": self._due, "status": self._status}
        )

    def faults(self) -> Mapping[str, DeskError]:
        """Return what keeps it from being kept."""
        return {} if self._observed.value() else {"observed": TextMissing("observed")}

    def draft(self) -> Concern:
        """Return the concern; a new one has no id yet. Raises DeskError where a text is refused."""
        kept = self._concern.model_dump() if self._concern else {"id": ConcernId(""), "reported_on": self._today}
        return Concern.model_validate(
            kept
            | {
                "observed": self._observed.value(),
                "place": self._place.value(),
                "area_id": AreaId(self._area.value()) if self._area.value() else None,
                "reporter": self._reporter.value(),
                "word_back_due": self._due.value(),
                "status": ConcernStatus(self._status.value()),
            }
        )
