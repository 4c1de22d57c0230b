"""A desk's key file with every kind of slot, and hands that change it as somebody else would."""

import json
from dataclasses import dataclass
from pathlib import Path

from connector_desk.store.key_changes import add_passphrase, put_keyring_slot, renew_recovery
from connector_desk.store.key_format import checksum
from connector_desk.store.keys import DeskKeys, create_key_file, new_keys
from connector_desk.store.recovery_code import RecoveryCode
from connector_desk.store.slots import FLOOR

FIRST, SECOND = "00000000-0000-4000-8000-0000000000aa", "00000000-0000-4000-8000-0000000000bb"
WORDS, OTHER_WORDS = "drie fietsen in de regen", "een andere zin"


@dataclass(frozen=True)
class KeyWorld:
    """Two accounts, a recovery code and a keyring slot of the first account; `content` is the whole key file."""

    keys: DeskKeys
    code: RecoveryCode
    wrapping_key: bytes
    content: bytes

    def put(self, folder: Path) -> Path:
        """Return the key file, alone in a folder."""
        path = folder / "desk.keys"
        path.write_bytes(self.content)
        return path


def a_key_world(folder: Path) -> KeyWorld:
    path, keys = folder / "desk.keys", new_keys()
    create_key_file(path, keys, FIRST, WORDS, FLOOR)
    add_passphrase(path, keys, SECOND, OTHER_WORDS, FLOOR)
    code, wrapping_key = renew_recovery(path, keys), put_keyring_slot(path, keys, FIRST)
    return KeyWorld(keys, code, wrapping_key, path.read_bytes())


def rewritten(content: bytes, change) -> bytes:
    """Forge a file whose plain checksum is right."""
    found = json.loads(content)
    change(found)
    found["checksum"] = checksum(found)
    return json.dumps(found).encode()
