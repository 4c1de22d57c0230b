"""A day that is typed as 24-11-2026 and read as "di 24 november 2026".

Qt's own day editor cannot be typed through from the first key to the last (it refuses the 31st while the old month
still stands behind it), stops with Tab at each part, and for ever at a day that is left open.
"""

import re

from PySide6.QtCore import QDate, QLocale, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit

READ, TYPED = "ddd d MMMM yyyy", "d-M-yyyy"
_TYPED = re.compile(r"(\d{1,2})[-/. ](\d{1,2})(?:[-/. ](\d{4}|\d{2}))?")
_STEPS = {Qt.Key.Key_Up: 1, Qt.Key.Key_Down: -1, Qt.Key.Key_PageUp: 7, Qt.Key.Key_PageDown: -7}


class DayEdit(QLineEdit):
    """Up and Down go a day on or back, Page Up and Page Down a week. With `none_word` it may be left empty."""

    dateChanged = Signal(QDate)

    def __init__(self, none_word: str = "") -> None:
        super().__init__()
        self._may_be_open, self._day, self._before = bool(none_word), QDate(), QDate()
        self.setFrame(False)
        self.setPlaceholderText(none_word)
        self.textEdited.connect(self._read)

    @property
    def is_readable(self) -> bool:
        """What stands there is a day, or open where that may be."""
        return self._typed() is not None or self.text() == self._long()

    def date(self) -> QDate:
        """Return the day; an invalid one when it is left open."""
        return self._day

    def setDate(self, day: QDate) -> None:  # noqa: N802 - as Qt's own editor calls it
        """Put a day in; an invalid one leaves it open."""
        is_other = day != self._day
        self._day = day
        self.setText(self._shown())
        if is_other:
            self.dateChanged.emit(day)

    def typed(self) -> str:
        """Return the day as it is typed, or what stands there where that is no day."""
        return self._day.toString(TYPED) if self.is_readable else self.text()

    def type_again(self, text: str) -> None:
        """Put back what was typed, a day or not."""
        self.setText(text)
        if self._typed() is None:
            return
        self._read()
        self.setText(self._shown())

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the day as it is typed, all of it selected, so that the first key begins a new one."""
        super().focusInEvent(event)
        if self.is_readable:
            self._before = self._day
            self.setText(self._shown())
            self.selectAll()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Show the day as it is read; what is no day stays as it was typed, and the day is the one before it."""
        if self.is_readable:
            self.setText(self._long())
        elif self._day != self._before:
            self._day = self._before
            self.dateChanged.emit(self._day)
        super().focusOutEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Step by days and weeks; an open one begins at today."""
        step = _STEPS.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
            return
        self.setDate(self._day.addDays(step) if self._day.isValid() else QDate.currentDate())

    def _read(self) -> None:
        day = self._typed()
        if day is not None and day != self._day:
            self._day = day
            self.dateChanged.emit(day)

    def _typed(self) -> QDate | None:
        text = self.text().strip()
        if not text:
            return QDate() if self._may_be_open else None
        found = _TYPED.fullmatch(text)
        if found is None:
            return None
        around = self._day if self._day.isValid() else QDate.currentDate()
        year = int(found[3]) if found[3] else around.year()
        day = QDate(year + 2000 if year < 100 else year, int(found[2]), int(found[1]))
        return day if day.isValid() else None

    def _shown(self) -> str:
        return self._day.toString(TYPED) if self.hasFocus() else self._long()

    def _long(self) -> str:
        return QLocale().toString(self._day, READ) if self._day.isValid() else ""
