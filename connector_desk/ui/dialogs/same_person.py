"""Somebody whose file is here twice, where the desk did not see it: asks which other file is theirs."""

from collections.abc import Mapping

from PySide6.QtWidgets import QWidget

from connector_desk.domain.entity import ResidentId
from connector_desk.domain.errors import DeskError, TextMissing
from connector_desk.domain.resident import Resident
from connector_desk.domain.words import Words
from connector_desk.ui.dialogs.form import FormDialog
from connector_desk.ui.widgets.resident_pick import FindResidents, ResidentPick


class SamePersonDialog(FormDialog):
    """`kept` carries the id of the other file; nothing is joined before both were seen side by side."""

    def __init__(self, resident: Resident, find: FindResidents, words: Words, *, parent: QWidget | None = None) -> None:
        super().__init__(words, parent)
        self.call(
            self.tr("{name} is the same person as…").format(name=resident.full_name),
            self.tr("Look at both files"),
            self.tr("Nothing changes yet: first you see both side by side."),
        )
        self._other = ResidentPick(
            self.tr("Which other file is theirs?"),
            lambda text: [line for line in find(text) if line.id != resident.id],
        )
        self.body.addWidget(self._other)
        self.body.addStretch(1)
        self.watch({"other": self._other})
        self._other.setFocus()

    def faults(self) -> Mapping[str, DeskError]:
        """Say that somebody must be chosen; whose file it is stands not among them."""
        return {} if self._other.value() else {"other": TextMissing("other")}

    def draft(self) -> ResidentId:
        """Return whose file is the other one."""
        return ResidentId(self._other.value())

    def sentence_for(self, name: str, error: DeskError) -> tuple[str, str, str]:
        """Say what is missing."""
        if isinstance(error, TextMissing):
            return self.tr("Nobody is chosen yet."), "", self.tr("Type a part of the name and choose the other file.")
        return super().sentence_for(name, error)
