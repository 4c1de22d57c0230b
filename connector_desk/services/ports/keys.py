"""The ways into the desk, and how PINs are kept."""

from typing import Protocol


class KeySlots(Protocol):
    """The ways into the open desk. Every act raises FileError where the key file cannot be read or written."""

    def has_passphrase(self, account_id: str) -> bool: ...  # noqa: D102
    def has_keyring(self, account_id: str) -> bool: ...  # noqa: D102
    def has_recovery(self) -> bool: ...  # noqa: D102
    def set_passphrase(self, account_id: str, passphrase: str) -> None: ...  # noqa: D102
    def revoke(self, account_id: str) -> None: ...  # noqa: D102

    def renew_recovery(self) -> tuple[str, ...]:
        """Return the eight groups of a fresh recovery code."""
        ...

    def fits_recovery(self, code: str) -> bool:
        """Say whether a typed code opens this desk. Raises RecoveryCodeMistyped, RecoveryCodeWrongLength."""
        ...

    def put_keyring(self, account_id: str) -> bytes:
        """Return the wrapping key that the system's keyring is to keep."""
        ...

    def drop_keyring(self, account_id: str) -> None: ...  # noqa: D102


class Pins(Protocol):
    """How PINs are kept."""

    def stretched(self, pin: str) -> str: ...  # noqa: D102
    def fits(self, kept: str, pin: str) -> bool: ...  # noqa: D102
