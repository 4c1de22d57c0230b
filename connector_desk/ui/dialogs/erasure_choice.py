"""What may be kept no longer: ticked one by one by a person, nothing beforehand, and named or counted to be sure."""

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtWidgets import QVBoxLayout, QWidget

from connector_desk.domain.errors import DeskError, TextMissing
from connector_desk.domain.text import folded
from connector_desk.domain.words import Words
from connector_desk.services.keeping import GoingResident, Proposals
from connector_desk.services.keeping_look import DueThings
from connector_desk.ui import theme
from connector_desk.ui.dialogs.erasing import ErasingDialog
from connector_desk.ui.panels.keeping_words import counts_line, due_line, things_ground, things_line
from connector_desk.ui.theme import Role
from connector_desk.ui.widgets.card import SectionHead, Sheet
from connector_desk.ui.widgets.choice import CheckBox
from connector_desk.ui.widgets.fields import LineField
from connector_desk.ui.widgets.text import Text

MOST_AT_ONCE = 50


@dataclass(frozen=True)
class Chosen:
    """What a person ticked."""

    residents: tuple[GoingResident, ...]
    things: tuple[DueThings, ...]


class ErasureChoiceDialog(ErasingDialog):
    """Gives back what was chosen, after the name of the one or the number of the several was typed."""

    def __init__(self, proposals: Proposals, *, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(words, parent)
        self._residents: list[tuple[CheckBox, GoingResident]] = []
        self._things: list[tuple[CheckBox, DueThings]] = []
        self.call(
            self.tr("What may be erased?"),
            self.tr("Erase what is ticked"),
            self.tr("Nothing is ticked, and nothing goes by itself. Tick what may be erased for good."),
        )
        self._show_residents(proposals.residents)
        self._show_things(proposals.things)
        self.add_what_stays()
        self.sure = LineField("")
        self.body.addWidget(self.sure)
        self.body.addStretch(1)
        self.watch({"sure": self.sure})
        self._ask()
        self.boxes[0].setFocus()

    @property
    def boxes(self) -> list[CheckBox]:
        """All boxes in their order, persons first."""
        return [box for box, _ in (*self._residents, *self._things)]

    def faults(self) -> Mapping[str, DeskError]:
        """Return a fault unless what was asked for was typed, accents and case ignored."""
        return {} if folded(self.sure.value()) == folded(self._wanted()) else {"sure": TextMissing("name")}

    def sentence_for(self, name: str, error: DeskError) -> tuple[str, str, str]:
        """Say that it does not fit."""
        return self.tr("That is not what stands above. Nothing was changed."), "", ""

    def save(self) -> None:
        """Hand over what was chosen, once something was."""
        if self.main.isEnabled():
            super().save()

    def draft(self) -> Chosen:
        """Return what was ticked."""
        return Chosen(
            tuple(one for box, one in self._residents if box.isChecked()),
            tuple(one for box, one in self._things if box.isChecked()),
        )

    def _show_residents(self, residents: tuple[GoingResident, ...]) -> None:
        if not residents:
            return
        shown = residents[:MOST_AT_ONCE]
        left = len(residents) - len(shown)
        more = self.tr("and %n more after these", "", left) if left else ""
        self.body.addWidget(SectionHead(self.tr("People"), more))
        for one in shown:
            lines = [due_line(self.words, one.due)] if one.due else []
            if counts := counts_line(self.words, one.counts):
                lines.append(self.tr("With the profile go: {what}.").format(what=counts))
            self._residents.append((self._box(one.name, lines), one))

    def _show_things(self, things: tuple[DueThings, ...]) -> None:
        if not things:
            return
        shown = things[:MOST_AT_ONCE]
        left = len(things) - len(shown)
        more = self.tr("and %n more after these", "", left) if left else ""
        self.body.addWidget(SectionHead(self.tr("What belongs to nobody any more"), more))
        for one in shown:
            box = self._box(things_line(self.words, one), [things_ground(self.words, one)])
            self._things.append((box, one))

    def _box(self, name: str, lines: list[str]) -> CheckBox:
        sheet, box = Sheet(), CheckBox(name)
        box.setAccessibleDescription(" ".join(lines))
        box.toggled.connect(self._ask)
        sheet.body.addWidget(box)
        below = QVBoxLayout()
        below.setContentsMargins(theme.current().px(37), 0, 0, 4)
        for line in lines:
            below.addWidget(Text(line, Role.SECOND, "ink2"))
        sheet.body.addLayout(below)
        self.body.addWidget(sheet)
        return box

    def _wanted(self) -> str:
        chosen = self.draft()
        if len(chosen.residents) == 1 and not chosen.things:
            return chosen.residents[0].name
        return str(len(chosen.residents) + len(chosen.things))

    def _ask(self) -> None:
        chosen = self.draft()
        is_one = len(chosen.residents) == 1 and not chosen.things
        question = (
            self.tr("Type the name to be sure: {name}") if is_one else self.tr("Type the number to be sure: {name}")
        )
        asked = question.format(name=self._wanted())
        is_any = bool(chosen.residents or chosen.things)
        self.sure.question.setText(asked)
        self.sure.editor.setAccessibleName(asked)
        self.sure.setVisible(is_any)
        self.sure.clear_fault()
        self.main.setEnabled(is_any)
