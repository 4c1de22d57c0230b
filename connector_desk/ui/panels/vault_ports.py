"""What the vault asks of the desk."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Protocol

from connector_desk.domain.account import Account, Role
from connector_desk.domain.audit import AuditReport
from connector_desk.domain.desk import RecoverySheetState
from connector_desk.domain.entity import AccountId, ResidentId
from connector_desk.domain.errors import DeskError
from connector_desk.services.trail import TrailLine
from connector_desk.ui.panels.recovery_sheet import SheetActs


class Accounts(Protocol):
    """Who may open the desk, and as what."""

    @property
    def current(self) -> Account: ...  # noqa: D102
    def all(self) -> tuple[Account, ...]: ...  # noqa: D102
    def add(self, name: str, role: Role, passphrase: str) -> AccountId: ...  # noqa: D102
    def change(self, account_id: AccountId, name: str, role: Role) -> None: ...  # noqa: D102
    def set_passphrase(self, account_id: AccountId, passphrase: str) -> None: ...  # noqa: D102
    def revoke(self, account_id: AccountId) -> None: ...  # noqa: D102
    def set_pin(self, pin: str) -> None: ...  # noqa: D102
    def recovery(self) -> RecoverySheetState | None: ...  # noqa: D102


class Keyring(Protocol):
    """Whether this computer may open the desk."""

    def is_on(self, account: Account) -> bool: ...  # noqa: D102
    def turn_on(self, account: Account) -> None: ...  # noqa: D102
    def turn_off(self, account: Account) -> None: ...  # noqa: D102


class Trail(Protocol):
    """Who did what."""

    def page(  # noqa: D102
        self,
        resident_id: ResidentId | None = None,
        before: int | None = None,
        limit: int = 60,
        account_id: AccountId | None = None,
    ) -> tuple[TrailLine, ...]: ...
    def verify(self) -> AuditReport: ...  # noqa: D102
    def people(self) -> tuple[Account, ...]: ...  # noqa: D102


@dataclass(frozen=True)
class VaultServices:
    """All of it. `change_lock` returns the desk opened anew, and `fault` says why that did not work last time."""

    accounts: Accounts
    keyring: Keyring
    trails: Trail
    suggest: Callable[[], Sequence[str]]
    sheet: Callable[[], SheetActs]
    change_lock: Callable[[], object]
    fault: DeskError | None = None
