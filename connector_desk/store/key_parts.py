"""How a key file is read and spelled: each part by name and type, and one spelling of what is authenticated."""

import base64
import binascii
import json
from typing import Any, TypeVar
from uuid import UUID

T = TypeVar("T")


class Damaged(ValueError):
    """A key file does not hold what it should. Stays inside the store, which knows the path to name."""


def canonical(content: dict[str, Any]) -> bytes:
    """Return the one spelling of some JSON that is authenticated: sorted keys, no blanks, ASCII."""
    return json.dumps(content, sort_keys=True, separators=(",", ":"), ensure_ascii=True).encode("ascii")


def in_text(value: bytes) -> str:
    """Return bytes as base64 in ASCII."""
    return base64.b64encode(value).decode("ascii")


class Part:
    """One object of a key file, read by name and type."""

    def __init__(self, found: object) -> None:
        if not isinstance(found, dict):
            raise Damaged("not an object")
        self._found = found

    def value(self, name: str, kind: type[T]) -> T:
        """Return what stands under the name. Raises Damaged where it is missing or of another type."""
        value = self._found.get(name)
        if type(value) is not kind:
            raise Damaged(name)
        return value

    def uuid(self, name: str) -> str:
        """Return a UUID in its one spelling. Raises Damaged."""
        text = self.value(name, str)
        try:
            known = str(UUID(text))
        except ValueError as fault:
            raise Damaged(name) from fault
        if known != text:
            raise Damaged(name)
        return text

    def bytes(self, name: str, length: int) -> bytes:
        """Return bytes of exactly that length. Raises Damaged."""
        try:
            value = base64.b64decode(self.value(name, str), validate=True)
        except (binascii.Error, ValueError) as fault:
            raise Damaged(name) from fault
        if len(value) != length:
            raise Damaged(name)
        return value
