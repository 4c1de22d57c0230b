"""Which languages somebody speaks and reads, and how well: a row for each."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from connector_desk.domain.language import Reads, Speaks, SpokenLanguage
from connector_desk.domain.typed import Typed
from connector_desk.domain.words import Words
from connector_desk.ui.dialogs.options import options
from connector_desk.ui.panels.tab_order import follow_reading_order
from connector_desk.ui.widgets.buttons import QuietButton, SecondButton
from connector_desk.ui.widgets.fields import PickField
from connector_desk.ui.widgets.text import Text
from connector_desk.words.vocabulary import languages as language_names


class _Row(QWidget):
    """One language with how well it is spoken and whether it is read."""

    changed = Signal()
    goneAsked = Signal(object)

    def __init__(self, spoken: SpokenLanguage | None, words: Words) -> None:
        super().__init__()
        known = language_names(words)
        tag = spoken.tag if spoken else ""
        offered = [("", self.tr("Which language?")), *sorted(known.items(), key=lambda pair: pair[1].casefold())]
        if tag and tag not in known:
            offered.append((tag, tag))
        levels = options(words, Speaks)
        reading = options(words, Reads)
        self.tag = PickField(self.tr("Language"), offered, tag)
        self.speaks = PickField(self.tr("Speaks it"), levels, spoken.speaks if spoken else Speaks.GOOD)
        self.reads = PickField(self.tr("Reads it"), reading, spoken.reads if spoken else Reads.UNKNOWN)
        away = QuietButton(self.tr("Take away"), "cross")
        away.clicked.connect(lambda: self.goneAsked.emit(self))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        for field in (self.tag, self.speaks, self.reads):
            row.addWidget(field, 1)
            field.changed.connect(self.changed)
        column = QVBoxLayout()
        column.addStretch(1)
        column.addWidget(away)
        row.addLayout(column)

    def value(self) -> SpokenLanguage | None:
        """Return the language, or None where none was chosen."""
        if not self.tag.value():
            return None
        return SpokenLanguage(tag=self.tag.value(), speaks=Speaks(self.speaks.value()), reads=Reads(self.reads.value()))


class LanguagesField(QWidget):
    """Rows of languages, best spoken first as they are put in; one may be added or taken away."""

    changed = Signal()

    def __init__(self, spoken: Sequence[SpokenLanguage], words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._rows: list[_Row] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)
        self._column.addWidget(Text(self.tr("In which language does a talk go best? Put that one first.")))
        add = SecondButton(self.tr("One more language"), "plus")
        add.clicked.connect(lambda: self._add(None).tag.setFocus())
        self._add_button = add
        row = QHBoxLayout()
        row.addWidget(add)
        row.addStretch(1)
        self._column.addLayout(row)
        for one in spoken or (None,):
            self._add(one)

    def value(self) -> tuple[SpokenLanguage, ...]:
        """Return the languages in their order, each once."""
        chosen = [one for row in self._rows if (one := row.value()) is not None]
        return tuple({one.tag: one for one in reversed(chosen)}.values())[::-1]

    def typed(self) -> Typed:
        """Return each row in which a language was chosen, for a draft."""
        chosen = [row for row in self._rows if row.tag.value()]
        return [[field.typed() for field in (row.tag, row.speaks, row.reads)] for row in chosen]

    def type_again(self, typed: Typed) -> None:
        """Put these rows back in place of what stands here."""
        assert isinstance(typed, list)
        for row in tuple(self._rows):
            self._drop(row)
        for parts in typed:
            assert isinstance(parts, list)
            row = self._add(None)
            for field, part in zip((row.tag, row.speaks, row.reads), parts, strict=True):
                field.type_again(part)
        if not self._rows:
            self._add(None)
        self.changed.emit()

    def _add(self, spoken: SpokenLanguage | None) -> _Row:
        row = _Row(spoken, self._words)
        row.changed.connect(self.changed)
        row.goneAsked.connect(self._take_away)
        self._rows.append(row)
        self._column.insertWidget(self._column.count() - 1, row)
        follow_reading_order(self)
        self._point()
        return row

    def _take_away(self, row: _Row) -> None:
        self._drop(row)
        self._point()
        self._add_button.setFocus()
        self.changed.emit()

    def _drop(self, row: _Row) -> None:
        self._rows.remove(row)
        row.hide()
        row.deleteLater()

    def _point(self) -> None:
        self.setFocusProxy(self._rows[0].tag if self._rows else self._add_button)
