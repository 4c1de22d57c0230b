"""Slots: each wraps the one data key of a desk for somebody who may open it.

Only the standard library, cryptography and argon2 (both inside functions): the key is derived while the heavy
imports still load behind the unlock box.
"""

import base64
import binascii
import json
import secrets
import time
import unicodedata
from dataclasses import dataclass, field
from typing import Any, TypeVar
from uuid import UUID, uuid4

from connector_desk.domain.errors import NotEnoughMemory

KEY_BYTES = 32
SALT_BYTES = 16
_NONCE_BYTES = 12
_WRAPPED_BYTES = KEY_BYTES + 16
PASSPHRASE = "passphrase"  # noqa: S105 - the name of a kind
T = TypeVar("T")
_SHORTEST_SECONDS, _AIM_SECONDS, _LONGEST_SECONDS = 0.5, 0.75, 1.0


class Damaged(ValueError):
    """A key file does not hold what it should. Stays inside the store, which knows the path to name."""


@dataclass(frozen=True)
class KdfCost:
    """What Argon2id (RFC 9106) spends on one passphrase: memory in KiB, passes over it, lanes at a time."""

    memory_kib: int
    passes: int
    lanes: int

    @property
    def is_allowed(self) -> bool:
        """Say whether no part lies outside floor and ceiling: outside is damage, or an attack by cost."""
        return (
            FLOOR.memory_kib <= self.memory_kib <= CEILING.memory_kib
            and FLOOR.passes <= self.passes <= CEILING.passes
            and FLOOR.lanes <= self.lanes <= CEILING.lanes
        )


FLOOR = KdfCost(memory_kib=64 * 1024, passes=3, lanes=4)
START = KdfCost(memory_kib=256 * 1024, passes=3, lanes=4)
CEILING = KdfCost(memory_kib=1024 * 1024, passes=16, lanes=8)


@dataclass(frozen=True)
class Slot:
    """One way in: `wrapped` is the data key under AES-256-GCM, with a key stretched from a passphrase."""

    id: str
    kind: str
    account: str
    cost: KdfCost
    salt: bytes
    nonce: bytes
    wrapped: bytes = field(repr=False)

    def as_json(self) -> dict[str, Any]:
        """Return the slot as it stands in the key file."""
        sealed = {"nonce": in_text(self.nonce), "wrapped": in_text(self.wrapped)}
        return {**_bound(self.id, self.kind, self.account, self.cost, self.salt), **sealed}


def slot_from_json(found: object) -> Slot:
    """Return the slot that was read. Raises Damaged where a part is missing, of another type or out of bounds."""
    part = Part(found)
    kdf = Part(part.value("kdf", dict))
    cost = KdfCost(kdf.value("memory_kib", int), kdf.value("passes", int), kdf.value("lanes", int))
    if kdf.value("name", str) != "argon2id" or not cost.is_allowed:
        raise Damaged("kdf")
    if part.value("kind", str) != PASSPHRASE:
        raise Damaged("kind")
    return Slot(
        id=part.uuid("id"),
        kind=PASSPHRASE,
        account=part.uuid("account"),
        cost=cost,
        salt=kdf.bytes("salt", SALT_BYTES),
        nonce=part.bytes("nonce", _NONCE_BYTES),
        wrapped=part.bytes("wrapped", _WRAPPED_BYTES),
    )


def sealed_slot(store_id: str, data_key: bytes, passphrase: str, cost: KdfCost, account: str) -> Slot:
    """Return a slot that opens with this passphrase. Raises NotEnoughMemory."""
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    if not cost.is_allowed:
        raise ValueError("the cost lies outside floor and ceiling")
    slot_id, salt, nonce = str(uuid4()), secrets.token_bytes(SALT_BYTES), secrets.token_bytes(_NONCE_BYTES)
    bound = _associated(store_id, _bound(slot_id, PASSPHRASE, account, cost, salt))
    wrapped = AESGCM(stretched(passphrase, salt, cost)).encrypt(nonce, data_key, bound)
    return Slot(slot_id, PASSPHRASE, account, cost, salt, nonce, wrapped)


def opened_slot(store_id: str, slot: Slot, passphrase: str) -> bytes | None:
    """Return the data key, or None where the passphrase or anything bound to the slot is not right.

    Raises:
        NotEnoughMemory: where the machine cannot spend what the slot asks.

    """
    from cryptography.exceptions import InvalidTag
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    bound = _associated(store_id, _bound(slot.id, slot.kind, slot.account, slot.cost, slot.salt))
    try:
        return AESGCM(stretched(passphrase, slot.salt, slot.cost)).decrypt(slot.nonce, slot.wrapped, bound)
    except InvalidTag:
        return None


def stretched(passphrase: str, salt: bytes, cost: KdfCost) -> bytes:
    """Return 32 bytes by Argon2id from the passphrase in NFKC, so that every keyboard gives the same key.

    Raises:
        NotEnoughMemory: where the machine cannot spend that much.

    """
    from argon2.exceptions import HashingError
    from argon2.low_level import Type, hash_secret_raw

    # What a shell hands on undecoded arrives as lone surrogates; they count as they are.
    secret = unicodedata.normalize("NFKC", passphrase).encode("utf-8", "surrogatepass")
    try:
        return hash_secret_raw(secret, salt, cost.passes, cost.memory_kib, cost.lanes, KEY_BYTES, Type.ID)
    except HashingError as fault:
        raise NotEnoughMemory from fault


def calibrated() -> KdfCost:
    """Return the cost that takes this machine between half a second and one, never below the floor.

    Raises:
        NotEnoughMemory: where not even the floor fits.

    """
    cost, seconds = START, _seconds(START)
    while (seconds is None or seconds > _LONGEST_SECONDS) and cost.memory_kib > FLOOR.memory_kib:
        cost = KdfCost(cost.memory_kib // 2, cost.passes, cost.lanes)
        seconds = _seconds(cost)
    if seconds is None:
        raise NotEnoughMemory
    if seconds < _SHORTEST_SECONDS:
        # More passes instead of more memory: the peak of the process stays where it is.
        passes = min(CEILING.passes, round(cost.passes * _AIM_SECONDS / seconds))
        cost = KdfCost(cost.memory_kib, max(cost.passes, passes), cost.lanes)
    return cost


def _seconds(cost: KdfCost) -> float | None:
    """Return how long one passphrase takes, or None where there is no memory for it."""
    start = time.perf_counter()
    try:
        stretched("calibration", bytes(SALT_BYTES), cost)
    except NotEnoughMemory:
        return None
    return time.perf_counter() - start


def _bound(slot_id: str, kind: str, account: str, cost: KdfCost, salt: bytes) -> dict[str, Any]:
    spent = {"memory_kib": cost.memory_kib, "passes": cost.passes, "lanes": cost.lanes}
    return {
        "id": slot_id,
        "kind": kind,
        "account": account,
        "kdf": {"name": "argon2id", **spent, "salt": in_text(salt)},
    }


def _associated(store_id: str, bound: dict[str, Any]) -> bytes:
    """Return what a slot binds without hiding it, so that no part of it can be swapped."""
    return canonical({"store_id": store_id, **bound})


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
