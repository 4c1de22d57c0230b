"""One thing that was agreed, or agreed not to happen: whose part it is, what, and what it tells about."""

from collections.abc import Mapping, Sequence

from PySide6.QtWidgets import QWidget

from connector_desk.domain.consent import DataCategory
from connector_desk.domain.entity import OrganizationId
from connector_desk.domain.errors import DeskError, TextMissing
from connector_desk.domain.handover import AgreedTask
from connector_desk.domain.text import checked_text, without_citizen_service_number
from connector_desk.domain.words import Words
from connector_desk.ui.dialogs.form import FormDialog
from connector_desk.ui.widgets.fields import LongField, PickField


class HandoverTaskDialog(FormDialog):
    """Asks who does, or does not do, what; `kept` carries an AgreedTask."""

    def __init__(
        self,
        words: Words,
        *,
        parties: Sequence[tuple[str, str]],
        categories: Sequence[tuple[str, str]],
        is_agreed: bool,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(words, parent)
        title = self.tr("Something that was agreed") if is_agreed else self.tr("Something that was not agreed")
        self.call(title, self.tr("Save"), self.tr("It stands in the letter when that may be told."))
        asked = self.tr("What do they do?") if is_agreed else self.tr("What do they not do?")
        self._who = PickField(self.tr("Who?"), parties)
        self._task = LongField(asked, lines=2)
        self._about = PickField(self.tr("What does this tell about?"), categories)
        for field in (self._who, self._task, self._about):
            self.body.addWidget(field)
        self.body.addStretch(1)
        self.watch({"task": self._task, "who": self._who, "about": self._about})
        self._task.setFocus()

    def faults(self) -> Mapping[str, DeskError]:
        """Return that something must be said, and what may not be kept."""
        if not self._task.value():
            return {"task": TextMissing("task")}
        try:
            without_citizen_service_number(checked_text(self._task.value()))
        except DeskError as error:
            return {"task": error}
        return {}

    def draft(self) -> AgreedTask:
        """Return the task."""
        return AgreedTask(
            who=OrganizationId(self._who.value()),
            task=self._task.value(),
            data_category=DataCategory(self._about.value()),
        )

    def sentence_for(self, name: str, error: DeskError) -> tuple[str, str, str]:
        """Say what is missing."""
        if isinstance(error, TextMissing):
            return self.tr("Nothing stands here yet."), "", self.tr("Write it in a few words.")
        return super().sentence_for(name, error)
