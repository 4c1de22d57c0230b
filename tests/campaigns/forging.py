"""Key files that somebody made who can write to the disk, knows how the file is spelled, and has no key."""

import base64
import json
from collections.abc import Callable
from copy import deepcopy
from random import Random
from typing import Any
from uuid import UUID

from connector_desk.store.key_format import encoded
from connector_desk.store.keys import KeyPurpose, new_keys
from connector_desk.store.slots import CEILING, FLOOR, SlotKind, passphrase_slot, slot_from_json
from tests.store.key_world import FIRST, KeyWorld, rewritten

COSTS = (FLOOR.memory_kib - 1, FLOOR.memory_kib + 8, CEILING.memory_kib + 1, 0, -1, 2, 5, 17, 1 << 40)
SECRETS = ("public", "private", "data_key")
Found = dict[str, Any]


class Forger:
    """Changes a genuine key file in one way by chance; its plain checksum is right afterwards."""

    def __init__(self, world: KeyWorld, words: str, dice: Random) -> None:
        self._genuine, self._dice = world.content, dice
        self._own_keys = new_keys()
        self._store_id, self._salt = world.keys.store_id, world.keys.cipher_salt
        keys = self._own_keys
        self._own_slot = passphrase_slot(self._store_id, keys.data_key, FIRST, words, FLOOR)
        # The same slot bound to the forger's own store, as it would be taken over from another desk.
        self._foreign_slot = passphrase_slot(keys.store_id, keys.data_key, FIRST, words, FLOOR)

    def forged(self) -> tuple[str, bytes]:
        """Return what was done, and the file."""
        ways: dict[str, Callable[[Found], None]] = {
            "value": self._other_value,
            "slot away": lambda found: _slots(found).remove(self._one(found)),
            "slot twice": lambda found: _slots(found).append(deepcopy(self._one(found))),
            "slots in another order": lambda found: self._dice.shuffle(_slots(found)),
            "secret of another slot": self._swap,
            "other kind": self._other_kind,
            "own slot": lambda found: _slots(found).insert(0, self._own_slot.as_json()),
            "own slot in place": self._own_in_place,
            "slot of another desk": lambda found: _slots(found).append(self._foreign_slot.as_json()),
            "older version": lambda found: found.update(version=1),
        }
        way = self._dice.choice([*ways, "own file"])
        if way == "own file":
            return way, self._own_file()
        for _ in range(100):
            content = rewritten(self._genuine, ways[way])
            if json.loads(content) != json.loads(self._genuine):
                return way, content
        raise AssertionError(way)

    def _one(self, found: Found) -> Found:
        return self._dice.choice(_slots(found))

    def _other_value(self, found: Found) -> None:
        """Another value of the same kind, anywhere in the file."""
        leaves = [way for way in _leaves(found) if way != ("checksum",)]
        *way, name = self._dice.choice(leaves)
        part: Any = found
        for step in way:
            part = part[step]
        part[name] = self._another(part[name])

    def _another(self, value: Any) -> Any:
        if isinstance(value, int):
            return self._dice.choice(COSTS)
        if _is_uuid(value):
            return str(UUID(bytes=self._dice.randbytes(16), version=4))
        try:
            plain = bytearray(base64.b64decode(value, validate=True))
        except ValueError:
            return f"{value}2"
        if not plain:
            return "AA=="
        plain[self._dice.randrange(len(plain))] ^= 1 << self._dice.randrange(8)
        return base64.b64encode(plain).decode()

    def _swap(self, found: Found) -> None:
        one, other = self._dice.sample(_slots(found), 2)
        name = self._dice.choice(SECRETS)
        one[name], other[name] = other[name], one[name]

    def _other_kind(self, found: Found) -> None:
        one = self._one(found)
        one["kind"] = self._dice.choice([kind for kind in SlotKind if kind != one["kind"]])

    def _own_in_place(self, found: Found) -> None:
        """The owner's slot, with the sealed data key of the forger's, or the other way round."""
        own, one = self._own_slot.as_json(), next(slot for slot in _slots(found) if slot["account"] == FIRST)
        for name in self._dice.sample(("kdf", *SECRETS), self._dice.randint(1, 4)):
            one[name] = own[name]

    def _own_file(self) -> bytes:
        """A whole file that is genuine under the forger's data key, with the owners' slots in it."""
        slots = [slot_from_json(one) for one in _slots(json.loads(self._genuine))]
        kept = [one for one in slots if self._dice.random() < 0.7]
        mac_key = self._own_keys.derived(KeyPurpose.HEADER_MAC)
        return encoded(self._store_id, self._salt, [*kept, self._own_slot], mac_key)


def _slots(found: Found) -> list[Found]:
    return found["header"]["slots"]


def _is_uuid(value: str) -> bool:
    try:
        UUID(value)
    except ValueError:
        return False
    return True


def _leaves(found: Any, way: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:
    if not isinstance(found, dict | list):
        return [way]
    inner = found.items() if isinstance(found, dict) else enumerate(found)
    return [leaf for key, value in inner for leaf in _leaves(value, (*way, key))]
