"""A key file of version 1 opens, stays as it is while nothing changes, and becomes one of version 2 with all it had."""

import json
import shutil
from pathlib import Path

import pytest

from connector_desk.domain.errors import KeyFileDamaged, WrongPassphrase, WrongRecoveryCode
from connector_desk.store.desk import open_desk
from connector_desk.store.key_changes import SlotLine, change_passphrase, renew_recovery, revoke, slots_of
from connector_desk.store.key_files import previous_of
from connector_desk.store.keys import DeskKeys, unlock, unlock_desk, unlock_with_recovery
from connector_desk.store.recovery_code import new_code
from connector_desk.store.rotation import rotate
from connector_desk.store.slots import FLOOR, SlotKind
from tests.old_stores.make import PASSPHRASE
from tests.store.key_world import SECOND, rewritten

OLD = Path(__file__).parents[1] / "old_stores" / "0001"


@pytest.fixture
def folder(tmp_path) -> Path:
    return Path(shutil.copytree(OLD, tmp_path / "desk"))


def version_of(path: Path) -> int:
    return json.loads(path.read_bytes())["version"]


def test_the_fixture_is_of_version_1():
    assert version_of(OLD / "desk.keys") == 1


def test_it_opens_and_reading_changes_nothing(folder):
    path = folder / "desk.keys"
    before = path.read_bytes()
    unlocked = unlock(path, PASSPHRASE)
    assert unlocked.kind is SlotKind.PASSPHRASE
    assert slots_of(path, unlocked.keys) == (SlotLine(SlotKind.PASSPHRASE, unlocked.account),)
    for attempt in (lambda: unlock(path, PASSPHRASE + "!"), lambda: unlock_with_recovery(path, new_code())):
        with pytest.raises((WrongPassphrase, WrongRecoveryCode)):
            attempt()
    open_desk(folder, unlocked.keys).close()
    assert path.read_bytes() == before
    assert not previous_of(path).exists()


def test_the_next_change_makes_it_version_2_and_its_passphrase_still_opens(folder):
    path = folder / "desk.keys"
    unlocked = unlock(path, PASSPHRASE)
    code = renew_recovery(path, unlocked.keys)
    for file in (path, previous_of(path)):
        assert version_of(file) == 2
        again = unlock(file, PASSPHRASE)
        assert again == unlocked
        assert again.keys.upgraded is None
        assert unlock_with_recovery(file, code).keys == unlocked.keys
    open_desk(folder, unlock_desk(folder, PASSPHRASE)).close()


def test_its_passphrase_is_changed_and_its_account_revoked_like_any_other(folder):
    path = folder / "desk.keys"
    unlocked = unlock(path, PASSPHRASE)
    change_passphrase(path, unlocked.keys, unlocked.account, "weer iets anders", FLOOR)
    assert unlock(path, "weer iets anders") == unlocked
    with pytest.raises(WrongPassphrase):
        unlock(previous_of(path), PASSPHRASE)
    revoke(path, unlocked.keys, SECOND)
    assert slots_of(path, unlocked.keys) == (SlotLine(SlotKind.PASSPHRASE, unlocked.account),)


def test_it_is_rotated_without_a_change_before(folder):
    unlocked = unlock(folder / "desk.keys", PASSPHRASE)
    open_desk(folder, unlocked.keys).close()
    new = rotate(folder, unlocked.keys)
    assert unlock(folder / "desk.keys", PASSPHRASE).keys == new
    open_desk(folder, new).close()


def test_keys_that_did_not_open_it_cannot_make_its_slot_anew(folder):
    keys = unlock_desk(folder, PASSPHRASE)
    bare = DeskKeys(keys.store_id, keys.cipher_salt, keys.data_key)
    with pytest.raises(ValueError, match="version 1"):
        renew_recovery(folder / "desk.keys", bare)
    assert version_of(folder / "desk.keys") == 1


def test_it_never_had_more_slots_than_one_and_is_no_version_2(folder):
    path = folder / "desk.keys"
    content = path.read_bytes()
    slot = json.loads(content)["header"]["slots"][0]
    for change in (
        {"header": json.loads(content)["header"] | {"slots": [slot, slot]}},
        {"header": json.loads(content)["header"] | {"slots": []}},
        {"version": 2},
        {"version": 0},
    ):
        path.write_bytes(rewritten(content, lambda found, change=change: found.update(change)))
        with pytest.raises(KeyFileDamaged):
            unlock(path, PASSPHRASE)
