"""The wheel to fill in together: the drawing, and the own words of the spoke that is chosen."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from connector_desk.domain.typed import Typed
from connector_desk.domain.wheel import Dimension, WheelMark
from connector_desk.ui.theme import Role
from connector_desk.ui.widgets.own_words_entry import OwnWordsEntry
from connector_desk.ui.widgets.text import Text
from connector_desk.ui.widgets.wheel import Marks, WheelView


class WheelEntry(QWidget):
    """Marks and words for each spoke; each may stay empty. `below` stands under the words, `legend` under the wheel."""

    changed = Signal()

    def __init__(
        self, words: Mapping[Dimension, str], name: str, former: Marks, below: QWidget, legend: str = ""
    ) -> None:
        super().__init__()
        self._dimensions = dict(words)
        self._words: dict[Dimension, str] = {}
        self.view = WheelView(words, name)
        self.view.show_marks({}, former)
        self._spoke = Text("", Role.DETAIL)
        self.own_words = OwnWordsEntry(self.tr("What do you say about it?"))
        right = QVBoxLayout()
        right.addWidget(self._spoke)
        right.addWidget(self.own_words)
        right.addWidget(below)
        right.addStretch(1)
        left = QVBoxLayout()
        left.addWidget(self.view, 1)
        left.addWidget(Text(legend, Role.SECOND, "ink2", align=Qt.AlignmentFlag.AlignHCenter))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(20)
        row.addLayout(left, 6)
        row.addLayout(right, 5)
        self.view.chosen.connect(self._show_spoke)
        self.view.marked.connect(self.changed)
        self.own_words.changed.connect(self._hear_words)
        self.setFocusProxy(self.view)
        self._show_spoke(self.view.current)

    def marks(self) -> tuple[WheelMark, ...]:
        """Return what was marked or said. Raises CitizenServiceNumberRefused."""
        marks = self.view.marks()
        told = [one for one in Dimension if one in marks or self._words.get(one)]
        return tuple(WheelMark(dimension=one, mark=marks.get(one), words=self._words.get(one, "")) for one in told)

    def show_marks(self, marks: Sequence[WheelMark]) -> None:
        """Show what was marked and said."""
        self._words = {one.dimension: one.words for one in marks if one.words}
        self.view.show_marks({one.dimension: one.mark for one in marks if one.mark is not None})
        self._show_spoke(self.view.current)

    def typed(self) -> Typed:
        """Return name, mark and words of each spoke that has any, for a draft."""
        marks = self.view.marks()
        told = [one for one in Dimension if one in marks or self._words.get(one)]
        return [[one.value, str(marks.get(one, "")), self._words.get(one, "")] for one in told]

    def type_again(self, typed: Typed) -> None:
        """Put back what was marked and said."""
        marks: dict[Dimension, int] = {}
        self._words = {}
        for one in typed if isinstance(typed, list) else []:
            name, mark, words = map(str, one if isinstance(one, list) else ("", "", ""))
            self._words[Dimension(name)] = words
            if mark:
                marks[Dimension(name)] = int(mark)
        self.view.show_marks(marks)
        self._show_spoke(self.view.current)
        self.changed.emit()

    def _show_spoke(self, dimension: Dimension) -> None:
        self._spoke.setText(self._dimensions[dimension])
        self.own_words.field.editor.setAccessibleDescription(self._dimensions[dimension])
        if self.own_words.value() != self._words.get(dimension, ""):
            self.own_words.field.set_value(self._words.get(dimension, ""))

    def _hear_words(self) -> None:
        words = self.own_words.value()
        if words != self._words.get(self.view.current, ""):
            self._words[self.view.current] = words
            self.changed.emit()
