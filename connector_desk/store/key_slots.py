"""The ways into one open desk, as the services use them."""

from pathlib import Path

from connector_desk.domain.errors import WrongRecoveryCode
from connector_desk.store.key_changes import (
    add_passphrase,
    change_passphrase,
    drop_keyring_slot,
    put_keyring_slot,
    renew_recovery,
    revoke,
    slots_of,
)
from connector_desk.store.keys import DeskKeys, unlock_with_recovery
from connector_desk.store.recovery_code import parse
from connector_desk.store.slots import KdfCost, SlotKind


class KeySlots:
    """The key file of a desk that is open. Every act raises FileError too, where it cannot be read or written."""

    def __init__(self, path: Path, keys: DeskKeys, cost: KdfCost | None = None) -> None:
        self._path, self._keys, self._cost = path, keys, cost

    def has_passphrase(self, account_id: str) -> bool:
        """Say whether the account has a passphrase."""
        return self._has(SlotKind.PASSPHRASE, account_id)

    def has_keyring(self, account_id: str) -> bool:
        """Say whether the system's keyring opens the desk for the account."""
        return self._has(SlotKind.KEYRING, account_id)

    def has_recovery(self) -> bool:
        """Say whether there is a recovery sheet that opens the desk."""
        return self._has(SlotKind.RECOVERY, "")

    def set_passphrase(self, account_id: str, passphrase: str) -> None:
        """Let the account open the desk with this passphrase only. Raises TextMissing, NotEnoughMemory."""
        change = change_passphrase if self.has_passphrase(account_id) else add_passphrase
        change(self._path, self._keys, account_id, passphrase, self._cost)

    def revoke(self, account_id: str) -> None:
        """Take every way in of the account away. Raises LastWayIn."""
        revoke(self._path, self._keys, account_id)

    def renew_recovery(self) -> tuple[str, ...]:
        """Return the eight groups of a fresh recovery code; the one before opens nothing any more."""
        return tuple(renew_recovery(self._path, self._keys).text.split())

    def fits_recovery(self, code: str) -> bool:
        """Say whether a typed code opens this desk. Raises RecoveryCodeMistyped, RecoveryCodeWrongLength."""
        known = parse(code)
        try:
            return unlock_with_recovery(self._path, known).keys == self._keys
        except WrongRecoveryCode:
            return False

    def put_keyring(self, account_id: str) -> bytes:
        """Return the wrapping key that the system's keyring is to keep for the account. Raises NotFound."""
        return put_keyring_slot(self._path, self._keys, account_id)

    def drop_keyring(self, account_id: str) -> None:
        """Let what the keyring holds open nothing any more."""
        drop_keyring_slot(self._path, self._keys, account_id)

    def _has(self, kind: SlotKind, account_id: str) -> bool:
        return any(slot.kind is kind and slot.account == account_id for slot in slots_of(self._path, self._keys))
