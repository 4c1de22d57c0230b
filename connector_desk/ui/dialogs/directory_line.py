"""A line of the directory: what it is called for everybody, who carries it, when one can go there."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from connector_desk.domain.entity import InitiativeId, OrganizationId
from connector_desk.domain.errors import DeskError, OutOfRange, TextMissing
from connector_desk.domain.organization import Formality, Initiative, Organization, Reach, Schedule
from connector_desk.domain.typed import Typed
from connector_desk.domain.words import Words
from connector_desk.ui.dialogs.directory_openings import OpeningsField
from connector_desk.ui.dialogs.form import FormDialog
from connector_desk.ui.theme import Role
from connector_desk.ui.widgets.buttons import FilterButton
from connector_desk.ui.widgets.choice import OneOf
from connector_desk.ui.widgets.fields import CountField, LineField, LongField
from connector_desk.ui.widgets.one_stop import OneStop
from connector_desk.ui.widgets.search_pick import SearchPickField
from connector_desk.ui.widgets.text import Text
from connector_desk.words.terms import terms
from connector_desk.words.vocabulary import aims, languages


class CodesField(QWidget):
    """Words to press: those that hold are on."""

    changed = Signal()

    def __init__(self, question: str, options: Mapping[str, str], chosen: Sequence[str], columns: int = 4) -> None:
        super().__init__()
        self._buttons: dict[str, FilterButton] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(Text(question, Role.HEAD))
        row = QHBoxLayout()
        for at, (code, word) in enumerate({**options, **{one: one for one in chosen if one not in options}}.items()):
            if at % columns == 0:
                row = QHBoxLayout()
                row.setSpacing(2)
                column.addLayout(row)
            button = FilterButton(word)
            button.setChecked(code in chosen)
            button.toggled.connect(lambda _on: self.changed.emit())
            self._buttons[code] = button
            row.addWidget(button, 1)
        if self._buttons:
            OneStop(tuple(self._buttons.values()), self)

    def value(self) -> tuple[str, ...]:
        """Return the codes that are on."""
        return tuple(code for code, button in self._buttons.items() if button.isChecked())

    def typed(self) -> Typed:
        """Return the codes that are on, for a draft."""
        return list(self.value())

    def type_again(self, typed: Typed) -> None:
        """Put these codes on again, and no others."""
        assert isinstance(typed, list)
        for code, button in self._buttons.items():
            button.setChecked(code in typed)


class DirectoryLineDialog(FormDialog):
    """A new line of the directory, or a change of one."""

    def __init__(
        self,
        words: Words,
        organizations: Sequence[Organization],
        initiative: Initiative | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(words, parent)
        title = self.tr("Change this line") if initiative else self.tr("What is there in the neighbourhood?")
        self.call(title, self.tr("Keep"))
        self._initiative = initiative
        self._names(initiative, organizations)
        self._kinds(words, initiative)
        self._more(words, initiative)
        self.watch({"public_label": self._label, "organization": self._organization, "schedules": self._openings})
        self.watch_more(
            {
                "name": self._name,
                "target_group": self._target,
                "reach": self._reach,
                "capacity": self._capacity,
                "waiting": self._waiting,
                "note": self._note,
                "languages": self._languages,
                "purpose": self._aims,
            }
        )

    def _names(self, initiative: Initiative | None, organizations: Sequence[Organization]) -> None:
        self._label = LineField(
            self.tr("What do residents call it?"),
            initiative.public_label if initiative else "",
            self.tr("This name stands on paper. Name no problem in it."),
        )
        self._organization = SearchPickField(
            self.tr("Who carries it?"),
            [(one.id, one.name) for one in organizations],
            initiative.organization_id if initiative else "",
            self.tr("One neighbour with a soup pan counts too: make an organisation for it first."),
            hint=self.tr("Type a part of the name"),
        )
        self._openings = OpeningsField(self.words, initiative.schedules if initiative else ())
        for field in (self._label, self._organization, self._openings):
            self.body.addWidget(field)

    def _kinds(self, words: Words, initiative: Initiative | None) -> None:
        self._reach = OneOf(
            [(str(reach), FilterButton(word)) for reach, word in terms(words, Reach).items()], columns=2
        )
        self._reach.set_value(initiative.reach if initiative else Reach.INDIVIDUAL)
        self._languages = CodesField(
            self.tr("Which languages are spoken there?"), languages(words), initiative.languages if initiative else ()
        )
        self._target = LineField(
            self.tr("For whom is it?"), initiative.target_group if initiative else "", self.tr("May stay empty.")
        )
        for field in (Text(self.tr("Alone or together?"), Role.HEAD), self._reach, self._languages, self._target):
            self.body.addWidget(field)

    def _more(self, words: Words, initiative: Initiative | None) -> None:
        self._capacity = CountField(
            self.tr("How many places are there?"),
            initiative.capacity or 0 if initiative else 0,
            self.tr("0: not known."),
        )
        self._waiting = CountField(self.tr("How many people wait?"), initiative.waiting or 0 if initiative else 0)
        self._aims = CodesField(
            self.tr("What is it for? Only you see this."), aims(words), initiative.purpose if initiative else (), 3
        )
        self._name = LineField(
            self.tr("What does the organisation call it?"),
            initiative.name if initiative else "",
            self.tr("May stay empty."),
        )
        self._note = LongField(self.tr("What else is good to know?"), initiative.note if initiative else "")
        for field in (self._capacity, self._waiting, self._aims, self._name, self._note):
            self.body.addWidget(field)
        self.body.addStretch(1)

    def faults(self) -> Mapping[str, DeskError]:
        """Return what keeps the line from being kept."""
        found: dict[str, DeskError] = {}
        if not self._label.value():
            found["public_label"] = TextMissing("name")
        if not self._organization.value():
            found["organization"] = TextMissing("organization")
        if any(opening.closes_at <= opening.opens_at for opening in self._openings.openings()):
            found["schedules"] = OutOfRange("hours")
        return found

    def draft(self) -> Initiative:
        """Return the line; a new one has no id yet. Raises DeskError where a text is refused."""
        label = self._label.value()
        kept = (
            self._initiative.model_dump()
            if self._initiative
            else {"id": InitiativeId(""), "backing": Formality.INFORMAL}
        )
        return Initiative.model_validate(
            kept
            | {
                "organization_id": OrganizationId(self._organization.value()),
                "public_label": label,
                "name": self._name.value() or label,
                "reach": self._reach.value() or Reach.INDIVIDUAL,
                "languages": self._languages.value(),
                "target_group": self._target.value(),
                "purpose": self._aims.value(),
                "capacity": self._capacity.value() or None,
                "waiting": self._waiting.value() if self._capacity.value() or self._waiting.value() else None,
                "note": self._note.value(),
                "schedules": tuple(
                    Schedule(byday=opening.days, opens_at=opening.opens_at, closes_at=opening.closes_at)
                    for opening in self._openings.openings()
                ),
            }
        )
