"""When one can go to a line of the directory: the days and hours of each weekly opening."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import time

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from connector_desk.domain.organization import Schedule
from connector_desk.domain.typed import Typed
from connector_desk.domain.week import Weekday
from connector_desk.domain.words import Words
from connector_desk.ui.panels.tab_order import follow_reading_order
from connector_desk.ui.theme import Role
from connector_desk.ui.widgets.buttons import QuietButton
from connector_desk.ui.widgets.choice import CheckBox
from connector_desk.ui.widgets.fields import ClockField
from connector_desk.ui.widgets.text import Text
from connector_desk.words.days import short_weekdays


@dataclass(frozen=True)
class Opening:
    """One weekly opening as it was filled in, also without a day."""

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

    def value(self) -> Opening:
        """Return what was filled in."""
        days = tuple(day for day, box in self._boxes.items() if box.isChecked())
        return Opening(days, self._opens.value(), self._closes.value())

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
        self._column.addWidget(self._add, 0, Qt.AlignmentFlag.AlignLeft)
        self.setFocusProxy(self._add)
        for schedule in schedules:
            self._put(schedule)

    def openings(self) -> tuple[Opening, ...]:
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
