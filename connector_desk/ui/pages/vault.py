"""The vault: who comes in, how to come in again, where the backups lie, whether they work, and who did what."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from connector_desk.domain.audit import AuditReport
from connector_desk.domain.entity import Kind
from connector_desk.domain.errors import DeskError
from connector_desk.domain.words import Words
from connector_desk.services.ports import Clock
from connector_desk.ui.page import Page
from connector_desk.ui.panels.vault_acts import VaultActs
from connector_desk.ui.panels.vault_computer import ComputerPanel
from connector_desk.ui.panels.vault_log import LogPanel
from connector_desk.ui.panels.vault_people import PeoplePanel, RecoveryPanel
from connector_desk.ui.panels.vault_ports import VaultServices
from connector_desk.ui.panels.vault_safe_acts import SafeActs, SafeServices
from connector_desk.ui.tasks import Tasks
from connector_desk.ui.widgets.banner import ThreePartMessage
from connector_desk.ui.widgets.buttons import SecondButton
from connector_desk.ui.widgets.card import Scroll
from connector_desk.ui.widgets.chip import Chip
from connector_desk.ui.widgets.layouts import clear_layout
from connector_desk.ui.widgets.page_head import PageHead, Pane, Panes
from connector_desk.ui.widgets.shapes import Shape
from connector_desk.words.errors import explain


class VaultPage(Page):
    """For the coordinator only."""

    topics = frozenset({Kind.ACCOUNTS, Kind.DESK, Kind.BACKUPS, Kind.DRILLS})

    def __init__(self, *, services: VaultServices, safe: SafeServices, words: Words, clock: Clock) -> None:
        super().__init__()
        self._services, self._words, self._clock = services, words, clock
        self._tasks = Tasks(self)
        self._people, self._recovery = PeoplePanel(words), RecoveryPanel(words)
        self._computer, self._log = ComputerPanel(), LogPanel(services.trails, words, clock.today())
        self._acts = VaultActs(services, words, self)
        self.safe = SafeActs(safe, words, self)
        self._message = QVBoxLayout()
        self._lay_out()
        self._wire()
        self.refresh()
        if services.fault is not None:
            self._tell(services.fault)

    def refresh(self) -> None:
        """Ask again who may come in, and which sheet works."""
        accounts, today = self._services.accounts, self._clock.today()
        self._people.show_people(accounts.all(), accounts.current)
        self._recovery.show_state(accounts.recovery(), today)
        self._computer.show_state(
            is_on=self._services.keyring.is_on(accounts.current), has_pin=bool(accounts.current.pin)
        )
        self._log.refresh(today)
        self.safe.refresh()

    def enter(self) -> None:
        """Show the records as they are now, and start at the first act."""
        self._log.refresh(self._clock.today())
        super().enter()

    def _lay_out(self) -> None:
        chip = Chip(self.tr("All locked, nothing on the internet"), Shape.DONE)
        sentence = self.tr("Who may come in, how you come in again, and where the backups lie.")
        self._add = SecondButton(self.tr("Let somebody in"), "plus", "Ctrl N")
        self.column.addWidget(PageHead(self.tr("The vault"), sentence, [chip, self._add]))
        self.column.addLayout(self._message)
        left = _column(self._people, self._recovery, self._computer)
        right = _column(self.safe.backups, self.safe.drill, self._log)
        self.column.addWidget(Panes([Pane(Scroll(left), 1, 380), Pane(Scroll(right), 1, 380)]), 1)

    def _wire(self) -> None:
        acts = self._acts
        self._add.clicked.connect(acts.ask_add)
        self._people.changeAsked.connect(acts.ask_change)
        self._people.passphraseAsked.connect(acts.ask_passphrase)
        self._people.revokeAsked.connect(acts.ask_revoke)
        self._recovery.newAsked.connect(acts.ask_sheet)
        self._recovery.checkAsked.connect(acts.ask_check)
        self._computer.keyringAsked.connect(lambda is_on: acts.turn_keyring(is_on=is_on))
        self._computer.pinAsked.connect(acts.ask_pin)
        self._log.checkAsked.connect(self._check)
        self.safe.actFailed.connect(self._tell)
        self.safe.replaceAsked.connect(self.replaceAsked)
        acts.changed.connect(self._show_change)
        acts.told.connect(self.remarkAsked)
        acts.actFailed.connect(self._tell)
        acts.deskChanged.connect(self.deskChanged)
        acts.lockAsked.connect(self.lockAsked)

    def _show_change(self) -> None:
        clear_layout(self._message)
        self.refresh()

    def _check(self) -> None:
        self._tasks.start(lambda _ticket: self._services.trails.verify(), self._show_report, self._break)

    def _show_report(self, report: AuditReport) -> None:
        self._log.show_report(report)

    def _break(self, error: BaseException) -> None:
        if not isinstance(error, DeskError):
            raise error
        self._tell(error)

    def _tell(self, error: DeskError) -> None:
        clear_layout(self._message)
        message = explain(error, self._words)
        self._message.addWidget(ThreePartMessage(message.happened, message.safe, message.now))


def _column(*parts: QWidget) -> QWidget:
    made = QWidget()
    column = QVBoxLayout(made)
    column.setContentsMargins(0, 0, 8, 0)
    column.setSpacing(12)
    for part in parts:
        column.addWidget(part)
    column.addStretch(1)
    return made
