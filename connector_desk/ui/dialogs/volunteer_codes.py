"""Words of which several may hold: what somebody likes to do, which languages somebody speaks."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from connector_desk.domain.typed import Typed
from connector_desk.ui.theme import Role
from connector_desk.ui.widgets.choice import CheckBox
from connector_desk.ui.widgets.one_stop import OneStop
from connector_desk.ui.widgets.text import Text

COLUMNS = 3


class CodesField(QWidget):
    """A question with a box for each word; a code that has no word stands as it was kept."""

    changed = Signal()

    def __init__(
        self, question: str, known: Mapping[str, str], chosen: Sequence[str], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        words = dict(sorted(known.items(), key=lambda pair: pair[1].casefold()))
        words |= {code: code for code in chosen if code not in known}
        self._order = tuple(chosen)
        self._boxes = {code: CheckBox(word, is_on=code in chosen) for code, word in words.items()}
        grid = QGridLayout()
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(0)
        for at, box in enumerate(self._boxes.values()):
            grid.addWidget(box, at // COLUMNS, at % COLUMNS)
            box.toggled.connect(self.changed)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(Text(question, Role.HEAD))
        column.addLayout(grid)
        self.setAccessibleName(question)
        self.setFocusProxy(next(iter(self._boxes.values())))
        OneStop(tuple(self._boxes.values()), self)

    def typed(self) -> Typed:
        """Return the codes that are on, for a draft."""
        return list(self.value())

    def type_again(self, typed: Typed) -> None:
        """Put these codes on again, and no others."""
        assert isinstance(typed, list)
        for code, box in self._boxes.items():
            box.setChecked(code in typed)

    def value(self) -> tuple[str, ...]:
        """Return the codes that are on: those kept before in their order, then the new ones."""
        on = [code for code, box in self._boxes.items() if box.isChecked()]
        return tuple([code for code in self._order if code in on] + [code for code in on if code not in self._order])
