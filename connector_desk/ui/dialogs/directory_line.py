"""A line of the directory: what it is called for everybody, who carries it, when one can go there."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import time

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from connector_desk.domain.entity import InitiativeId, OrganizationId
from connector_desk.domain.errors import DeskError, OutOfRange, TextMissing
from connector_desk.domain.organization import Formality, Initiative, Organization, Reach, Schedule
from connector_desk.domain.typed import Typed
from connector_desk.domain.week import Weekday
from connector_desk.domain.words import Words
from connector_desk.ui.dialogs.form import FormDialog
from connector_desk.ui.panels.tab_order import follow_reading_order
from connector_desk.ui.theme import Role
from connector_desk.ui.widgets.buttons import FilterButton, QuietButton
from connector_desk.ui.widgets.choice import CheckBox, OneOf
from connector_desk.ui.widgets.fields import ClockField, CountField, LineField, LongField
from connector_desk.ui.widgets.one_stop import OneStop
from connector_desk.ui.widgets.search_pick import SearchPickField
from connector_desk.ui.widgets.text import Text
from connector_desk.words.days import short_weekdays
from connector_desk.words.terms import terms
from connector_desk.words.vocabulary import aims, languages


@dataclass(frozen=True)
class _Opening:
    days: tuple[Weekday, ...]
    opens_at: time
    closes_at: time


class _OpeningRow(QWidget):
    """The days and hours of one weekly opening."""

    changed = Signal()
    removed = Signal(object)

    def __init__(self, words: Words, schedule: Schedule | None) -> None:
        super().__init__()
        self._boxes = {
            day: CheckBox(word, is_on=bool(schedule and day in schedule.byday))
            for day, word in zip(Weekday, short_weekdays(words), strict=True)
        }
        self._opens = ClockField(self.tr("From"), schedule.opens_at if schedule else time(10))
        self._closes = ClockField(self.tr("Until"), schedule.closes_at if schedule else time(12))
        away = QuietButton(self.tr("Take away"), "trash")
        away.clicked.connect(lambda: self.removed.emit(self))
        days = QHBoxLayout()
        days.setSpacing(2)
        for box in self._boxes.values():
            days.addWidget(box)
            box.toggled.connect(lambda _on: self.changed.emit())
        for field in (self._opens, self._closes):
            field.changed.connect(self.changed)
        days.addStretch(1)
        hours = QHBoxLayout()
        hours.addWidget(self._opens, 1)
        hours.addWidget(self._closes, 1)
        hours.addWidget(away)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(days)
        column.addLayout(hours)

    def value(self) -> _Opening:
        """Return what was filled in."""
        days = tuple(day for day, box in self._boxes.items() if box.isChecked())
        return _Opening(days, self._opens.value(), self._closes.value())

    def typed(self) -> list[Typed]:
        """Return the hours and then the days, for a draft."""
        days: list[Typed] = [str(day) for day, box in self._boxes.items() if box.isChecked()]
        return [self._opens.typed(), self._closes.typed(), *days]

    def type_again(self, typed: list[Typed]) -> None:
        """Put hours and days back."""
        self._opens.type_again(typed[0])
        self._closes.type_again(typed[1])
        for day, box in self._boxes.items():
            box.setChecked(day in typed[2:])


class OpeningsField(QWidget):
    """The weekly openings of a line; none means: ask when."""

    changed = Signal()

    def __init__(self, words: Words, schedules: Sequence[Schedule]) -> None:
        super().__init__()
        self._words = words
        self._rows: list[_OpeningRow] = []
        self._fault = Text("", Role.SECOND, "brick_ink")
        self._fault.hide()
        self._add = QuietButton(self.tr("One more opening"), "plus")
        self._add.clicked.connect(self._add_empty)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(Text(self.tr("When can people come?"), Role.HEAD))
        self._column.addWidget(self._fault)
        self._column.addWidget(self._add)
        self.setFocusProxy(self._add)
        for schedule in schedules:
            self._put(schedule)

    def openings(self) -> tuple[_Opening, ...]:
        """Return the openings that have a day."""
        return tuple(opening for row in self._rows if (opening := row.value()).days)

    def typed(self) -> Typed:
        """Return each opening as it stands, for a draft."""
        return [row.typed() for row in self._rows]

    def type_again(self, typed: Typed) -> None:
        """Put these openings back in place of what stands here."""
        assert isinstance(typed, list)
        for row in tuple(self._rows):
            self._remove(row)
        for parts in typed:
            assert isinstance(parts, list)
            self._put(None).type_again(parts)
        self.changed.emit()

    def show_fault(self, what: str, safe: str = "", now: str = "") -> None:
        """Say above the hours what is wrong with them."""
        self._fault.setText(" ".join(part for part in (what, safe, now) if part))
        self._fault.show()

    def clear_fault(self) -> None:
        """Take the message away."""
        self._fault.hide()

    def _add_empty(self) -> None:
        self._put(None)
        self.changed.emit()

    def _put(self, schedule: Schedule | None) -> _OpeningRow:
        row = _OpeningRow(self._words, schedule)
        row.changed.connect(self.changed)
        row.removed.connect(self._drop)
        self._rows.append(row)
        self._column.insertWidget(self._column.count() - 1, row)
        follow_reading_order(self)
        return row

    def _remove(self, row: _OpeningRow) -> None:
        self._rows.remove(row)
        row.hide()
        row.deleteLater()

    def _drop(self, row: _OpeningRow) -> None:
        self._remove(row)
        self._add.setFocus()
        self.changed.emit()


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
