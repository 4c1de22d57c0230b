"""Who has a passphrase and what each of them sees; and the sheet for when the passphrase is lost."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from connector_desk.domain.account import Account, Role
from connector_desk.domain.desk import RecoverySheetState
from connector_desk.domain.words import Words
from connector_desk.ui import theme
from connector_desk.ui.theme import Role as Type
from connector_desk.ui.widgets import painting
from connector_desk.ui.widgets.banner import Banner
from connector_desk.ui.widgets.buttons import QuietButton, SecondButton
from connector_desk.ui.widgets.card import Line, SectionHead, Sheet
from connector_desk.ui.widgets.chip import Chip
from connector_desk.ui.widgets.face import Face, FaceKind, FaceView
from connector_desk.ui.widgets.flow import FlowRow
from connector_desk.ui.widgets.layouts import clear_layout
from connector_desk.ui.widgets.shapes import Shape, Tone
from connector_desk.ui.widgets.text import Text
from connector_desk.words.days import full_day
from connector_desk.words.terms import term
from connector_desk.words.terms.vault import role_sees

_ICONS = {
    Role.COORDINATOR: "person",
    Role.VOLUNTEER_COORDINATOR: "heart",
    Role.WALK_IN: "door",
    Role.READER: "eye",
}


class PeoplePanel(QWidget):
    """Each account with its acts; ids travel along."""

    changeAsked = Signal(str)
    passphraseAsked = Signal(str)
    revokeAsked = Signal(str)

    def __init__(self, words: Words) -> None:
        super().__init__()
        self._words = words
        self._sheet = Sheet()
        honest = Banner(
            Shape.PRIVATE,
            self.tr("To be honest: the program guards these limits."),
            self.tr(
                "Who has a passphrase and is very clever can get round them. "
                "So give a passphrase only to whom you trust."
            ),
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(SectionHead(self.tr("Who has a passphrase")))
        column.addWidget(self._sheet)
        column.addWidget(honest)

    def show_people(self, people: Sequence[Account], mine: Account) -> None:
        """Show everybody who may open the desk; `mine` is who looks."""
        clear_layout(self._sheet.body)
        for at, account in enumerate(people):
            if at:
                self._sheet.body.addWidget(Line())
            self._sheet.body.addWidget(self._line(account, is_mine=account.id == mine.id))

    def _line(self, account: Account, *, is_mine: bool) -> QWidget:
        made = QWidget()
        made.setAccessibleName(account.name)
        face = FaceView(FaceKind.PROFESSIONAL, account.name, _ICONS[account.role])
        words = QVBoxLayout()
        words.setSpacing(2)
        first = QHBoxLayout()
        first.setSpacing(10)
        role = term(self._words, account.role)
        # Who was never named bears the word of the role.
        called = account.name if account.name == role else f"{account.name}, {role.lower()}"
        first.addWidget(Text(called, Type.HEAD), 1)
        if is_mine:
            first.addWidget(Chip(self.tr("This is you"), Shape.RUNNING), 0, Qt.AlignmentFlag.AlignTop)
        words.addLayout(first)
        words.addWidget(Text(role_sees(self._words)[account.role]))
        words.addWidget(self._acts(account, is_mine=is_mine))
        row = QHBoxLayout(made)
        row.setContentsMargins(0, 4, 0, 2)
        row.setSpacing(14)
        row.addWidget(Face(face, 40), 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        return made

    def _acts(self, account: Account, *, is_mine: bool) -> QWidget:
        acts = [
            (self.tr("New passphrase"), "passphrase", self.passphraseAsked),
            (self.tr("Change"), "change", self.changeAsked),
        ]
        if not is_mine:
            acts.append((self.tr("Take it away"), "revoke", self.revokeAsked))
        row = FlowRow(0)
        for text, name, signal in acts:
            button = QuietButton(text)
            button.setAccessibleName(f"{text}: {account.name}")
            button.setObjectName(f"{name}:{account.id}")
            button.clicked.connect(lambda _on=False, signal=signal: signal.emit(account.id))
            row.flow.addWidget(button)
        return row


class _SheetPicture(QWidget):
    """What a recovery sheet looks like, without a code."""

    def __init__(self) -> None:
        super().__init__()
        self.dress()

    def dress(self) -> None:
        """Take the size of the present scale."""
        self.setFixedSize(theme.current().px(104), theme.current().px(132))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the sheet with its eight groups and the line where it is cut."""
        worn, painter = theme.current(), painting.start(self)
        sheet = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        painting.rounded(painter, sheet, 2, worn.color("paper"), worn.color("edge"), 1)
        width, height = sheet.width() * 0.37, sheet.height() * 0.08
        for at in range(8):
            left = sheet.left() + sheet.width() * (0.1 + 0.43 * (at % 2))
            top = sheet.top() + sheet.height() * (0.2 + 0.115 * (at // 2))
            painting.rounded(painter, QRectF(left, top, width, height), 1, None, worn.color("edge"), 1)
        painter.fillRect(
            QRectF(sheet.left(), sheet.top() + sheet.height() * 0.73, sheet.width(), 1), worn.color("line")
        )
        for at in range(2):
            y = sheet.top() + sheet.height() * (0.81 + 0.08 * at)
            painter.fillRect(QRectF(sheet.left() + 10, y, sheet.width() - 20, 1.5), worn.color("edge"))


class RecoveryPanel(QWidget):
    """The sheet that opens the desk when a passphrase is lost: which one works, a new one, trying it."""

    newAsked = Signal()
    checkAsked = Signal()

    def __init__(self, words: Words) -> None:
        super().__init__()
        self._words = words
        self._sheet = Sheet()
        self._chip_place = QHBoxLayout()
        self._lines = QVBoxLayout()
        self._lines.setSpacing(2)
        self.new = SecondButton("", "printer")
        self.new.clicked.connect(self.newAsked)
        self.check = QuietButton(self.tr("Try my sheet"), "check")
        self.check.clicked.connect(self.checkAsked)
        self._lay_out()

    def _lay_out(self) -> None:
        acts = FlowRow(4)
        acts.flow.addWidget(self.new)
        acts.flow.addWidget(self.check)
        right = QVBoxLayout()
        right.setSpacing(4)
        right.addWidget(Text(self.tr("Recovery sheet"), Type.HEAD))
        right.addLayout(self._chip_place)
        right.addWidget(Text(self.tr("Passphrase lost? With this sheet you open the desk all the same.")))
        right.addLayout(self._lines)
        right.addWidget(acts)
        row = QHBoxLayout()
        row.setSpacing(18)
        row.addWidget(_SheetPicture(), 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(right, 1)
        self._sheet.body.addLayout(row)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(SectionHead(self.tr("If the passphrase is lost")))
        column.addWidget(self._sheet)

    def show_state(self, state: RecoverySheetState | None, today: date) -> None:
        """Show which sheet works, and since when; None where there is none."""
        clear_layout(self._chip_place)
        clear_layout(self._lines)
        chip, lines = self._said(state)
        self._chip_place.addWidget(chip)
        self._chip_place.addStretch(1)
        for line in lines:
            self._lines.addWidget(Text(line, Type.SECOND))
        self.new.setText(self.tr("Make a sheet") if state is None else self.tr("Make a new sheet"))
        self.check.setVisible(state is not None)

    def _said(self, state: RecoverySheetState | None) -> tuple[Chip, list[str]]:
        if state is None:
            lost = self.tr("There is none yet. Without it a lost passphrase cannot be helped.")
            return Chip(self.tr("None yet"), Shape.UNSAVED), [lost]
        made = self._day(self.tr("Made on {day}, number {number}."), state.made_on).replace(
            "{number}", f"HB-{state.number:02}"
        )
        if state.used_on is not None:
            used = self._day(self.tr("Used on {day}: whoever saw it knows it. Make a new one now."), state.used_on)
            return Chip(self.tr("Used"), Shape.UNSAVED), [made, used]
        if state.checked_on is None:
            return Chip(self.tr("Not tried yet"), Shape.SILENT), [
                made,
                self.tr("Nobody typed it over yet. Try it once."),
            ]
        checked = self._day(self.tr("Typed over on {day}: it was right."), state.checked_on)
        kept = self.tr("Keep it in a closed envelope, not beside this laptop.")
        return Chip(self.tr("Works"), Shape.DONE, Tone.LEAF), [made, checked, kept]

    def _day(self, sentence: str, day: date | None) -> str:
        return sentence.replace("{day}", full_day(self._words, day) if day is not None else "?")
