"""The planned visits of a match: a row for each, with day, time and length."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from connector_desk.domain.match import MINUTES_OF_A_DAY, PlannedVisit
from connector_desk.domain.typed import Typed
from connector_desk.domain.week import Weekday
from connector_desk.domain.words import Words
from connector_desk.ui.dialogs.options import options
from connector_desk.ui.theme import Role
from connector_desk.ui.widgets.buttons import QuietButton, SecondButton
from connector_desk.ui.widgets.fields import ClockField, CountField, PickField
from connector_desk.ui.widgets.text import Text


class _VisitRow(QWidget):
    """One weekly visit."""

    changed = Signal()
    goneAsked = Signal(object)

    def __init__(self, visit: PlannedVisit, words: Words) -> None:
        super().__init__()
        days = options(words, Weekday)
        self.day = PickField(self.tr("Day"), days, visit.weekday)
        self.starts = ClockField(self.tr("From"), visit.starts_at)
        self.minutes = CountField(
            self.tr("How long"), visit.minutes, least=1, most=MINUTES_OF_A_DAY, step=15, unit=self.tr("minutes")
        )
        away = QuietButton(self.tr("Take away"), "cross")
        away.clicked.connect(lambda: self.goneAsked.emit(self))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        for field in (self.day, self.starts, self.minutes):
            row.addWidget(field, 1)
            field.changed.connect(self.changed)
        column = QVBoxLayout()
        column.addStretch(1)
        column.addWidget(away)
        row.addLayout(column)

    def value(self) -> PlannedVisit:
        """Return the visit."""
        return PlannedVisit(
            weekday=Weekday(self.day.value()), starts_at=self.starts.value(), minutes=self.minutes.value()
        )


class VisitsField(QWidget):
    """Weekly visits; one may be added or taken away."""

    changed = Signal()

    def __init__(
        self, visits: Sequence[PlannedVisit], words: Words, first: PlannedVisit, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._words, self._first = words, first
        self._rows: list[_VisitRow] = []
        self._add_button = SecondButton(self.tr("Plan one more visit"), "plus")
        self._add_button.clicked.connect(self._add_first)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)
        self._column.addWidget(Text(self.tr("When do they meet each week?"), Role.HEAD))
        row = QHBoxLayout()
        row.addWidget(self._add_button)
        row.addStretch(1)
        self._column.addLayout(row)
        for visit in visits:
            self._add(visit)

    def value(self) -> tuple[PlannedVisit, ...]:
        """Return the visits in the order of the week, each once."""
        found = {row.value() for row in self._rows}
        return tuple(sorted(found, key=lambda one: (one.weekday.number, one.starts_at, one.minutes)))

    def typed(self) -> Typed:
        """Return each row as it stands, for a draft."""
        return [[field.typed() for field in (row.day, row.starts, row.minutes)] for row in self._rows]

    def type_again(self, typed: Typed) -> None:
        """Put these rows back in place of what stands here."""
        assert isinstance(typed, list)
        for row in tuple(self._rows):
            self._drop(row)
        for parts in typed:
            assert isinstance(parts, list)
            row = self._add(self._first)
            for field, part in zip((row.day, row.starts, row.minutes), parts, strict=True):
                field.type_again(part)
        self.changed.emit()

    def _add_first(self) -> None:
        self._add(self._first).day.setFocus()
        self.changed.emit()

    def _add(self, visit: PlannedVisit) -> _VisitRow:
        row = _VisitRow(visit, self._words)
        row.changed.connect(self.changed)
        row.goneAsked.connect(self._take_away)
        self._rows.append(row)
        self._column.insertWidget(self._column.count() - 1, row)
        return row

    def _take_away(self, row: _VisitRow) -> None:
        self._drop(row)
        self._add_button.setFocus()
        self.changed.emit()

    def _drop(self, row: _VisitRow) -> None:
        self._rows.remove(row)
        row.hide()
        row.deleteLater()
