"""A PIN that switches persons in an open desk: stretched before it is kept, and never the way to a key."""

import secrets
from typing import Protocol


class _Hasher(Protocol):
    def hash(self, password: str) -> str: ...
    def verify(self, hash: str, password: str) -> bool: ...  # noqa: A002 - the library's word


def _hasher() -> _Hasher:
    from argon2 import PasswordHasher

    # What a shared counter bears at each switch: RFC 9106 asks more of what guards a key, and a PIN guards none.
    return PasswordHasher(time_cost=2, memory_cost=19 * 1024, parallelism=1)


class Pins:
    """Keeps PINs as Argon2id texts with a salt of their own."""

    def stretched(self, pin: str) -> str:
        """Return the text to keep."""
        return _hasher().hash(pin)

    def fits(self, kept: str, pin: str) -> bool:
        """Say whether this is the PIN that was kept; it takes as long where none was."""
        from argon2.exceptions import Argon2Error, InvalidHashError

        try:
            return _hasher().verify(kept or self.stretched(secrets.token_hex(8)), pin)
        except (Argon2Error, InvalidHashError):
            return False
