"""The keyring of this computer as a way in: off by default, never the only one, and no fault of it does harm."""

from typing import Protocol

from connector_desk.domain.account import Account
from connector_desk.domain.errors import KeyringTrouble
from connector_desk.services.ports import KeySlots


class Keyring(Protocol):
    """Where the computer keeps a secret for whoever is logged in. Every act raises KeyringTrouble."""

    def keep(self, service_id: str, secret: bytes) -> None: ...  # noqa: D102
    def forget(self, service_id: str) -> None: ...  # noqa: D102


class KeyringService:
    """Lets the computer open the desk for one account, or no more."""

    def __init__(self, slots: KeySlots, keyring: Keyring) -> None:
        self._slots, self._keyring = slots, keyring

    def is_on(self, account: Account) -> bool:
        """Say whether the computer may open the desk for this account."""
        return self._slots.has_keyring(account.id)

    def turn_on(self, account: Account) -> None:
        """Let the computer open the desk for this account. Raises KeyringTrouble, FileError; then it does not."""
        key = self._slots.put_keyring(account.id)
        try:
            self._keyring.keep(account.id, key)
        except KeyringTrouble:
            self._slots.drop_keyring(account.id)
            raise

    def turn_off(self, account: Account) -> None:
        """Let nothing but the passphrase open the desk for this account. Raises FileError.

        The way in goes first: what may stay in a keyring that does not answer opens nothing any more.
        """
        self._slots.drop_keyring(account.id)
        try:
            self._keyring.forget(account.id)
        except KeyringTrouble:
            return
