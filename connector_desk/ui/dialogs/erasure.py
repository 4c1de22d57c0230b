"""Erasing one person who wants it: says what goes and what stays, and asks for the name."""

from collections.abc import Mapping

from PySide6.QtWidgets import QWidget

from connector_desk.domain.errors import DeskError, TextMissing
from connector_desk.domain.text import folded
from connector_desk.domain.words import Words
from connector_desk.services.keeping import GoingResident
from connector_desk.ui.dialogs.erasing import ErasingDialog
from connector_desk.ui.panels.keeping_words import counts_line, waits_line
from connector_desk.ui.widgets.fields import LineField
from connector_desk.ui.widgets.shapes import Shape


class ErasureDialog(ErasingDialog):
    """Gives back the id of whom is erased."""

    def __init__(self, going: GoingResident, *, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(words, parent)
        self._going = going
        self.call(
            self.tr("Erase {name} for good?").format(name=going.name),
            self.tr("Erase {name}").format(name=going.name),
            self.tr("For who wants to be forgotten. For a mistake there is taking away, which can be taken back."),
        )
        # No name where the task bar or a list of windows shows it.
        self.setWindowTitle(self.tr("Erase for good"))
        counts = counts_line(words, going.counts)
        gone = self.tr("Erased: the profile, with {what}.").format(what=counts)
        self.add_lines((gone if counts else self.tr("Erased: the profile."), Shape.NOT))
        if waits := waits_line(words, going.waits):
            self.add_lines((waits, Shape.WAITING))
        self.add_what_stays()
        self.typed = LineField(self.tr("Type the name to be sure: {name}").format(name=going.name))
        self.body.addWidget(self.typed)
        self.body.addStretch(1)
        self.watch({"name": self.typed})

    def faults(self) -> Mapping[str, DeskError]:
        """Return a fault unless the name was typed, accents and case ignored."""
        return {} if folded(self.typed.value()) == folded(self._going.name) else {"name": TextMissing("name")}

    def sentence_for(self, name: str, error: DeskError) -> tuple[str, str, str]:
        """Say that the name does not fit."""
        return self.tr("This is not the name. Nothing was changed."), "", ""

    def draft(self) -> str:
        """Return whom it is about."""
        return self._going.id
