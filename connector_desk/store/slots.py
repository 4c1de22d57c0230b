"""Slots: each lets one person, one sheet of paper or one keyring reach the data key of a desk.

A slot has an X25519 key pair of its own. Its private key is wrapped under what its owner knows; the data key is sealed
to its public key. So the data key can be renewed for every slot while nobody's passphrase is known.

Only the standard library, cryptography and argon2 (both inside functions): the key is derived while the heavy
imports still load behind the unlock box.
"""

import secrets
import time
import unicodedata
from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import Any
from uuid import uuid4

from connector_desk.domain.errors import NotEnoughMemory, TextMissing
from connector_desk.store.key_parts import Damaged, Part, canonical, in_text
from connector_desk.store.sealing import (
    KEY_BYTES,
    SALT_BYTES,
    SEALED_BYTES,
    WRAPPED_BYTES,
    expanded,
    new_pair,
    sealed,
    unsealed,
    unwrapped,
    wrapped,
)

_SHORTEST_SECONDS, _AIM_SECONDS, _LONGEST_SECONDS = 0.5, 0.75, 1.0


class SlotKind(StrEnum):
    """What opens a slot."""

    PASSPHRASE = "passphrase"  # noqa: S105 - the name of a kind
    RECOVERY = "recovery"
    KEYRING = "keyring"


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
_STRETCHED, _RANDOM = "argon2id", "hkdf-sha256"
_PRIVATE, _DATA_KEY = "private", "data_key"
_NOBODY = ""


@dataclass(frozen=True)
class Slot:
    """One way in: `private` under its owner's key, and `data_key` sealed to `public`.

    `cost` is what Argon2id spends on a passphrase. The other kinds hold 160 or 256 random bits, which nobody can
    guess: they need no stretching, have no cost and go through HKDF. `account` is empty for the recovery slot.
    """

    id: str
    kind: SlotKind
    account: str
    cost: KdfCost | None
    salt: bytes
    public: bytes
    private: bytes = field(repr=False)
    data_key: bytes = field(repr=False)

    def as_json(self) -> dict[str, Any]:
        """Return the slot as it stands in the key file."""
        return {**self._open_part(), "private": in_text(self.private), "data_key": in_text(self.data_key)}

    def bound(self, store_id: str, secret: str) -> bytes:
        """Return what each of the two secrets of a slot is bound to, so that no part of it can be swapped."""
        return canonical({"store_id": store_id, "secret": secret, **self._open_part()})

    def _open_part(self) -> dict[str, Any]:
        spent = {"name": _RANDOM} if self.cost is None else {"name": _STRETCHED, **cost_as_json(self.cost)}
        return {
            "id": self.id,
            "kind": self.kind.value,
            "account": self.account,
            "kdf": {**spent, "salt": in_text(self.salt)},
            "public": in_text(self.public),
        }


def slot_from_json(found: object) -> Slot:
    """Return the slot that was read. Raises Damaged where a part is missing, of another type or out of bounds."""
    part = Part(found)
    try:
        kind = SlotKind(part.value("kind", str))
    except ValueError as fault:
        raise Damaged("kind") from fault
    kdf = Part(part.value("kdf", dict))
    is_stretched = kind is SlotKind.PASSPHRASE
    if kdf.value("name", str) != (_STRETCHED if is_stretched else _RANDOM):
        raise Damaged("kdf")
    return Slot(
        id=part.uuid("id"),
        kind=kind,
        account=_NOBODY if kind is SlotKind.RECOVERY else part.uuid("account"),
        cost=cost_from_json(kdf) if is_stretched else None,
        salt=kdf.bytes("salt", SALT_BYTES),
        public=part.bytes("public", KEY_BYTES),
        private=part.bytes("private", WRAPPED_BYTES),
        data_key=part.bytes("data_key", SEALED_BYTES),
    )


def passphrase_slot(store_id: str, data_key: bytes, account: str, passphrase: str, cost: KdfCost | None) -> Slot:
    """Return a slot that opens with this passphrase; without a cost, what suits this machine is measured.

    Raises:
        TextMissing: the passphrase is empty.
        NotEnoughMemory

    """
    if not passphrase:
        raise TextMissing("passphrase")
    cost = cost or calibrated()
    if not cost.is_allowed:
        raise ValueError("the cost lies outside floor and ceiling")
    salt = secrets.token_bytes(SALT_BYTES)
    slot = Slot(str(uuid4()), SlotKind.PASSPHRASE, account, cost, salt, b"", b"", b"")
    return filled(store_id, slot, stretched(passphrase, salt, cost), data_key)


def random_slot(store_id: str, data_key: bytes, kind: SlotKind, account: str, secret: bytes) -> Slot:
    """Return a slot that opens with random bytes: those of a recovery code, or the wrapping key in a keyring."""
    salt = secrets.token_bytes(SALT_BYTES)
    slot = Slot(str(uuid4()), kind, account, None, salt, b"", b"", b"")
    return filled(store_id, slot, expanded(secret, salt, kind), data_key)


def filled(store_id: str, slot: Slot, key: bytes, data_key: bytes) -> Slot:
    """Return the slot with a fresh key pair, whose private key is wrapped under `key`."""
    private, public = new_pair()
    slot = replace(slot, public=public)
    slot = replace(slot, private=wrapped(key, private, slot.bound(store_id, _PRIVATE)))
    return resealed(store_id, slot, data_key)


def resealed(store_id: str, slot: Slot, data_key: bytes) -> Slot:
    """Return the slot with another data key; what its owner knows is not needed."""
    return replace(slot, data_key=sealed(slot.public, data_key, slot.bound(store_id, _DATA_KEY)))


def opened_by_passphrase(store_id: str, slot: Slot, passphrase: str) -> bytes | None:
    """Return the data key, or None where the passphrase or anything bound to the slot is not right.

    Raises:
        NotEnoughMemory: where the machine cannot spend what the slot asks.

    """
    return None if slot.cost is None else _opened(store_id, slot, stretched(passphrase, slot.salt, slot.cost))


def opened_by_random(store_id: str, slot: Slot, secret: bytes) -> bytes | None:
    """Return the data key, or None where the random bytes or anything bound to the slot is not right."""
    return _opened(store_id, slot, expanded(secret, slot.salt, slot.kind))


def _opened(store_id: str, slot: Slot, key: bytes) -> bytes | None:
    private = unwrapped(key, slot.private, slot.bound(store_id, _PRIVATE))
    return None if private is None else unsealed(private, slot.data_key, slot.bound(store_id, _DATA_KEY))


def cost_as_json(cost: KdfCost) -> dict[str, int]:
    """Return the cost as it stands in the key file."""
    return {"memory_kib": cost.memory_kib, "passes": cost.passes, "lanes": cost.lanes}


def cost_from_json(kdf: Part) -> KdfCost:
    """Return the cost that was read. Raises Damaged where it lies out of bounds, before anything is spent."""
    cost = KdfCost(kdf.value("memory_kib", int), kdf.value("passes", int), kdf.value("lanes", int))
    if not cost.is_allowed:
        raise Damaged("kdf")
    return cost


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
