"""Slots of key files of version 1: one passphrase, stretched to a key that wraps the data key itself.

They are read, never written: a slot that opened becomes one of today's as soon as anything in the key file changes.
"""

from dataclasses import dataclass, field

from connector_desk.store.key_parts import Damaged, Part, canonical, in_text
from connector_desk.store.sealing import NONCE_BYTES, SALT_BYTES, WRAPPED_BYTES, unwrapped
from connector_desk.store.slots import KdfCost, Slot, SlotKind, cost_as_json, cost_from_json, filled, stretched


@dataclass(frozen=True)
class OldSlot:
    """The one slot of a key file of version 1; `wrapped` is a nonce and the data key under AES-256-GCM."""

    id: str
    account: str
    cost: KdfCost
    salt: bytes
    wrapped: bytes = field(repr=False)

    def opened(self, store_id: str, passphrase: str) -> tuple[bytes, Slot] | None:
        """Return the data key and the slot of today that opens with the same passphrase, or None where it is wrong.

        Raises:
            NotEnoughMemory

        """
        key = stretched(passphrase, self.salt, self.cost)
        data_key = unwrapped(key, self.wrapped, self._bound(store_id))
        if data_key is None:
            return None
        slot = Slot(self.id, SlotKind.PASSPHRASE, self.account, self.cost, self.salt, b"", b"", b"")
        return data_key, filled(store_id, slot, key, data_key)

    def _bound(self, store_id: str) -> bytes:
        kdf = {"name": "argon2id", **cost_as_json(self.cost), "salt": in_text(self.salt)}
        return canonical(
            {"store_id": store_id, "id": self.id, "kind": "passphrase", "account": self.account, "kdf": kdf}
        )


def old_slot_from_json(found: object) -> OldSlot:
    """Return the slot that was read. Raises Damaged where a part is missing, of another type or out of bounds."""
    part = Part(found)
    kdf = Part(part.value("kdf", dict))
    if kdf.value("name", str) != "argon2id" or part.value("kind", str) != "passphrase":
        raise Damaged("kind")
    nonce = part.bytes("nonce", NONCE_BYTES)
    return OldSlot(
        id=part.uuid("id"),
        account=part.uuid("account"),
        cost=cost_from_json(kdf),
        salt=kdf.bytes("salt", SALT_BYTES),
        wrapped=nonce + part.bytes("wrapped", WRAPPED_BYTES - len(nonce)),
    )
