"""The right side of the counter: what may be danger, numbers at hand, who helps, and whose contact it is."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from connector_desk.domain.desk import PhoneCardLine
from connector_desk.domain.words import Words
from connector_desk.services.contacts import Helper
from connector_desk.ui.panels.today_number import LargeNumber
from connector_desk.ui.panels.walk_in_words import Step, steps
from connector_desk.ui.theme import Role
from connector_desk.ui.widgets.buttons import SecondButton
from connector_desk.ui.widgets.card import Sheet
from connector_desk.ui.widgets.chip import LetterSquare
from connector_desk.ui.widgets.face import Face, FaceKind, FaceView
from connector_desk.ui.widgets.fields import PickField
from connector_desk.ui.widgets.in_sight import bring_in_sight
from connector_desk.ui.widgets.layouts import clear_layout
from connector_desk.ui.widgets.shapes import Shape, StatusShape, Tone
from connector_desk.ui.widgets.text import Text
from connector_desk.viewmodels.walk_in import Danger, DangerSign, expected, fits, numbers_for
from connector_desk.words.vocabulary import skills

Align = Qt.AlignmentFlag


class DangerCard(Sheet):
    """Quiet at the counter: a shape, a word and a narrow edge. The person decides."""

    def __init__(self, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(bar="brick", parent=parent)
        self._words = words
        self._shown: object = (None, False, (), None)
        self.hide()

    def show_sign(
        self,
        sign: DangerSign | None,
        *,
        is_today: bool,
        card: Sequence[PhoneCardLine],
        said: Danger | None = None,
    ) -> None:
        """Show what helps, where words may mean today or somebody chose it; else nothing. `said` goes before signs."""
        wanted = (sign, is_today, tuple(card), said)
        if wanted == self._shown:
            return
        self._shown = wanted
        clear_layout(self.body)
        self.setVisible(sign is not None or is_today)
        if sign is None and not is_today:
            return
        title = self.tr("Today still") if is_today else self.tr("This sounds like today")
        self.setAccessibleName(title)
        head = QHBoxLayout()
        head.setSpacing(10)
        head.addWidget(StatusShape(Shape.TODAY, title, 22))
        head.addWidget(Text(title, Role.HEAD, "brick_ink"), 1)
        self.body.addLayout(head)
        if sign is not None and not is_today:
            self.body.addWidget(
                Text(self.tr("You wrote “{words}”. Is that right? You decide.").format(words=sign.words), Role.SECOND)
            )
        danger = said or (sign.danger if sign else None)
        for number, step in enumerate(steps(self._words, danger), start=1):
            self._step(str(number), step)
        self._call(danger, card)

    def _step(self, number: str, step: Step) -> None:
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(Text(step[0], Role.BODY_STRONG))
        words.addWidget(Text(step[1], Role.SECOND, "ink2"))
        row = QHBoxLayout()
        row.setSpacing(10)
        row.addWidget(LetterSquare(number, step[0], Tone.BRICK), 0, Align.AlignTop)
        row.addLayout(words, 1)
        self.body.addLayout(row)

    def _call(self, danger: Danger | None, card: Sequence[PhoneCardLine]) -> None:
        first = next((line for line in card if danger is not None and fits(danger, line)), None)
        if first is not None:
            self.body.addWidget(Text(first.name, Role.SECOND, "ink2"))
            self.body.addWidget(Text(first.number, Role.NUMBER_STRONG))


class NumbersCard(Sheet):
    """The phone card: numbers that matter without a network. F4 shows them large and takes them away again."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._danger: Danger | None = None
        self._card: tuple[PhoneCardLine, ...] = ()
        self._toggle = SecondButton(self.tr("Show numbers"), "phone", "F4")
        self._toggle.clicked.connect(self._switch)
        self._lines = QVBoxLayout()
        self._lines.setSpacing(2)
        self._is_open, self._was_open = False, False
        self.body.addWidget(self._toggle)
        self.body.addLayout(self._lines)
        self.hide()

    def show_card(self, card: Sequence[PhoneCardLine], danger: Danger | None, *, is_open: bool = False) -> None:
        """Keep the card with the numbers that fit first; what cannot wait opens it, and closes it afterwards."""
        is_turned = is_open is not self._was_open
        self._is_open, self._was_open = is_open if is_turned else self._is_open, is_open
        if (tuple(card), danger) == (self._card, self._danger) and not is_turned:
            return
        self._card, self._danger = tuple(card), danger
        self.setVisible(bool(self._card))
        self._list_numbers()

    def focus_widget(self) -> QWidget:
        """Return what can be reached by Tab."""
        return self._toggle

    def _switch(self) -> None:
        self._is_open = not self._is_open
        self._list_numbers()
        if self._is_open:
            bring_in_sight(self)

    def _list_numbers(self) -> None:
        clear_layout(self._lines)
        self._toggle.setText(self.tr("Numbers away") if self._is_open else self.tr("Show numbers"))
        if not self._is_open:
            return
        for line in numbers_for(self._danger, self._card):
            self._lines.addWidget(Text(line.name, Role.SECOND, "ink2"))
            number = LargeNumber(line.number)
            number.setAccessibleName(f"{line.name}: {line.number}")
            self._lines.addWidget(number)


class HelperCard(Sheet):
    """Who helps at the counter now; it stays from one contact to the next."""

    def __init__(self, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._words = words
        self._helpers: tuple[Helper, ...] = ()
        self.pick = PickField(self.tr("Who helps now?"), [("", self.tr("Not said"))])
        self._here = QVBoxLayout()
        self._here.setSpacing(6)
        self.body.addWidget(self.pick)
        self.body.addLayout(self._here)

    def show_helpers(self, helpers: Sequence[Helper]) -> None:
        """Offer these helpers and keep who was chosen."""
        if tuple(helpers) == self._helpers:
            return
        self._helpers = tuple(helpers)
        chosen = self.pick.value()
        self.pick.set_options([("", self.tr("Not said")), *((one.id, one.name) for one in helpers)], chosen)
        clear_layout(self._here)
        here = expected(helpers)
        if here:
            self._here.addWidget(Text(self.tr("Here in this part of the day"), Role.SECOND, "ink2"))
        for helper in here:
            self._here.addLayout(self._row(helper))

    def _row(self, helper: Helper) -> QHBoxLayout:
        known = skills(self._words)
        can = ", ".join(known.get(skill, skill) for skill in helper.skills[:3])
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(Text(helper.name, Role.BODY_STRONG))
        words.addWidget(Text(can, Role.SECOND, "ink2"))
        row = QHBoxLayout()
        row.setSpacing(10)
        row.addWidget(Face(FaceView(FaceKind.VOLUNTEER, helper.name), 32), 0, Align.AlignTop)
        row.addLayout(words, 1)
        return row
