"""What this computer may do for me: whether its keyring opens the desk, and my PIN."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from connector_desk.ui.theme import Role
from connector_desk.ui.widgets.buttons import SecondButton
from connector_desk.ui.widgets.card import Line, SectionHead, Sheet
from connector_desk.ui.widgets.flow import FlowRow
from connector_desk.ui.widgets.text import Text


class ComputerPanel(QWidget):
    """Off by default: who can log in on this computer would come in."""

    keyringAsked = Signal(bool)
    """Whether the keyring shall open the desk."""
    pinAsked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._is_on = False
        self._state = Text("", Role.HEAD)
        self._turn = SecondButton("", "key")
        self._turn.clicked.connect(lambda: self.keyringAsked.emit(not self._is_on))
        self._pin_state = Text("", Role.HEAD)
        self._pin = SecondButton(self.tr("My PIN"), "pencil")
        self._pin.clicked.connect(self.pinAsked)
        sheet = Sheet()
        for part in (
            self._state,
            Text(
                self.tr(
                    "Everybody who logs in on this computer with your account would come in without a passphrase. "
                    "Leave it off where people share one account. When anything is wrong, the desk asks for the "
                    "passphrase as ever."
                )
            ),
            _row(self._turn),
            Line(),
            self._pin_state,
            Text(self.tr("With F8 and a PIN you take over from a colleague. After three misses the desk locks.")),
            _row(self._pin),
        ):
            sheet.body.addWidget(part)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(SectionHead(self.tr("This computer and you")))
        column.addWidget(sheet)

    def show_state(self, *, is_on: bool, has_pin: bool) -> None:
        """Show whether the keyring opens the desk, and whether there is a PIN."""
        self._is_on = is_on
        self._state.setText(
            self.tr("This computer opens the desk for you") if is_on else self.tr("Only the passphrase opens the desk")
        )
        self._turn.setText(
            self.tr("Ask for the passphrase again") if is_on else self.tr("Let this computer remember it")
        )
        self._pin_state.setText(self.tr("You have a PIN") if has_pin else self.tr("You have no PIN yet"))


def _row(button: SecondButton) -> FlowRow:
    row = FlowRow(0)
    row.flow.addWidget(button)
    return row
