"""Two files side by side before they become one, and one that becomes two again."""

from collections.abc import Mapping

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QVBoxLayout, QWidget

from connector_desk.domain.merging import Question
from connector_desk.domain.person_merge import PersonMerge
from connector_desk.domain.resident import Resident
from connector_desk.domain.words import Words
from connector_desk.services.merging import SideBySide
from connector_desk.ui.dialogs.form import FormDialog
from connector_desk.ui.panels.merge_words import moving_line
from connector_desk.ui.theme import Role
from connector_desk.ui.widgets.buttons import FilterButton
from connector_desk.ui.widgets.card import FactLine, ReasonLine, Sheet
from connector_desk.ui.widgets.layouts import clear_layout
from connector_desk.ui.widgets.shapes import Shape
from connector_desk.ui.widgets.text import Text
from connector_desk.words.terms import term


class MergeDialog(FormDialog):
    """Shows what each file says; which one stands is chosen, and `kept` carries it as it was shown."""

    def __init__(
        self,
        one: SideBySide,
        other: SideBySide,
        organizations: Mapping[str, str],
        words: Words,
        *,
        parent: QWidget | None = None,
    ) -> None:
        """`one` keeps the left file, `other` the right one."""
        super().__init__(words, parent)
        self._ways, self._organizations = (one, other), organizations
        self.call(
            self.tr("Is this one person?"),
            self.tr("Make it one file"),
            self.tr("What the file that stands says goes before. Whatever it lacks comes from the other one."),
        )
        self._choices = QButtonGroup(self)
        columns = QHBoxLayout()
        columns.setSpacing(12)
        for at, way in enumerate(self._ways):
            columns.addWidget(self._column_of(way.kept, at), 1, Qt.AlignmentFlag.AlignTop)
        self.body.addLayout(columns)
        self._told = QVBoxLayout()
        self.body.addLayout(self._told)
        self.body.addStretch(1)
        self._choices.idClicked.connect(lambda _at: self._tell())
        self._choices.button(0).setChecked(True)
        self._tell()
        self._choices.button(0).setFocus()

    def draft(self) -> SideBySide:
        """Return what was shown and chosen."""
        return self._ways[max(0, self._choices.checkedId())]

    def _column_of(self, resident: Resident, at: int) -> QWidget:
        sheet = Sheet()
        sheet.body.addWidget(Text(resident.full_name, Role.DETAIL))
        unknown = self.tr("Not known")
        year = "" if resident.birth_year is None else str(resident.birth_year)
        address = ", ".join(part for part in (resident.address, resident.postcode) if part)
        facts = (
            (self.tr("Year of birth"), year, "calendar"),
            (self.tr("Telephone number"), resident.phone, "phone"),
            (self.tr("Address"), address, "pin"),
            (self.tr("How somebody lives"), resident.household, "house"),
            (self.tr("Also called"), ", ".join(resident.aliases), "person"),
        )
        for name, value, icon in facts:
            sheet.body.addWidget(FactLine(name, value or unknown, icon))
        stands = FilterButton(self.tr("This file stands"))
        stands.setAccessibleName(self.tr("The file of {name} stands").format(name=resident.full_name))
        self._choices.addButton(stands, at)
        sheet.body.addWidget(stands)
        return sheet

    def _tell(self) -> None:
        clear_layout(self._told)
        way = self.draft()
        moving = moving_line(self.words, way.moving) or self.tr("nothing but the profile")
        text = self.tr("From the other file comes: {things}.").format(things=moving)
        self._told.addWidget(ReasonLine(text, "arrow-right"))
        for question in way.ends:
            self._told.addWidget(ReasonLine(self._ending(question), Shape.NOT))
        undo = self.tr("Ctrl Z takes it back until the desk locks. Later it can be taken apart as well.")
        self._told.addWidget(ReasonLine(undo, "undo"))

    def _ending(self, question: Question) -> str:
        recipient, purpose, category = question
        sentence = self.tr(
            "{recipient} may not know this any more: {what} ({purpose}). It was said about one file only."
        )
        return sentence.format(
            recipient=self._organizations.get(recipient, ""),
            what=term(self.words, category),
            purpose=term(self.words, purpose),
        )


class ApartDialog(FormDialog):
    """Says what goes back and what stays; `kept` carries True."""

    def __init__(self, merge: PersonMerge, words: Words, *, parent: QWidget | None = None) -> None:
        super().__init__(words, parent)
        one, other = merge.kept_before.full_name, merge.gone.full_name
        self.call(self.tr("Make two files of this again?"), self.tr("Take apart"))
        lines = (
            (self.tr("Back to {name}: the profile and %n thing(s).", "", len(merge.moved)).format(name=other), "undo"),
            (self.tr("With {name} stays what was added since.").format(name=one), "check"),
            (self.tr("What somebody changed since in the profile of {name} stays as it is.").format(name=one), "check"),
            (self.tr("A no that was said since counts for both."), "check"),
        )
        for text, mark in lines:
            self.body.addWidget(ReasonLine(text, mark))
        self.body.addStretch(1)
        self.main.setFocus()

    def draft(self) -> bool:
        """Return that it was meant."""
        return True
