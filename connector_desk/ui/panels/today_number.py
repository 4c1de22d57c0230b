"""The number to dial, large, with how somebody can be phoned safely; it lies beside the page, never on top."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from connector_desk.domain.words import Words
from connector_desk.services.waiting import Party
from connector_desk.ui import theme
from connector_desk.ui.panels.today_words import rules_line
from connector_desk.ui.theme import Role
from connector_desk.ui.widgets.buttons import QuietButton, SecondButton
from connector_desk.ui.widgets.card import ReasonLine, Sheet
from connector_desk.ui.widgets.layouts import clear_layout
from connector_desk.ui.widgets.text import Text


class LargeNumber(Text):
    """A number that can be read while dialling: figures of one width, three times as large as body text."""

    def __init__(self, number: str, parent: QWidget | None = None) -> None:
        super().__init__(number, Role.NUMBER_STRONG, parent=parent)
        self.setAccessibleName(number)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByKeyboard)

    def dress(self) -> None:
        """Take the large font of the present scale."""
        font = theme.current().font(Role.NUMBER_STRONG)
        font.setPointSizeF(font.pointSizeF() * 2.2)
        self.setFont(font)
        self.updateGeometry()


class NumberCard(Sheet):
    """Shows whom to phone. Esc or "Away" takes it away; `lookAsked` opens what it is about."""

    lookAsked = Signal()
    cardClosed = Signal()

    def __init__(self, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(bar="canal", parent=parent)
        self._words = words
        self.hide()

    def show_party(self, party: Party, look: str, *, name: str = "") -> None:
        """Show one party; `name` is the person to ask for, `look` the words of the button below."""
        clear_layout(self.body)
        shown = name or party.name
        self.setAccessibleName(self.tr("Call {name}").format(name=shown))
        self.body.addWidget(Text(self.tr("Call {name}").format(name=shown), Role.HEAD))
        if name and name != party.name:
            self.body.addWidget(Text(party.name, Role.SECOND, "ink2"))
        if party.number:
            self.body.addWidget(LargeNumber(party.number))
        else:
            self.body.addWidget(Text(self.tr("There is no number of {name} at this desk yet.").format(name=party.name)))
        if party.rules is not None:
            self._rules(party)
        self._acts(look)
        self.show()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go away on Esc."""
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
        else:
            super().keyPressEvent(event)

    def leave(self) -> None:
        """Take the number away."""
        if not self.isHidden():
            self.hide()
            self.cardClosed.emit()

    def _rules(self, party: Party) -> None:
        if party.rules is None:
            return
        self.body.addWidget(ReasonLine(rules_line(self._words, party.rules), "phone"))
        if party.rules.best_moment:
            moment = self.tr("Best moment: {moment}").format(moment=party.rules.best_moment)
            self.body.addWidget(ReasonLine(moment, "clock"))
        if party.rules.note:
            self.body.addWidget(ReasonLine(party.rules.note, "lock"))

    def _acts(self, look: str) -> None:
        away = QuietButton(self.tr("Away"), "cross")
        away.clicked.connect(self.leave)
        row = QHBoxLayout()
        row.setSpacing(4)
        self._look = SecondButton(look, "arrow-right")
        self._look.clicked.connect(lambda: self.lookAsked.emit())
        row.addWidget(self._look)
        row.addWidget(away)
        row.addStretch(1)
        self.body.addLayout(row)
        self.setFocusProxy(self._look)
