"""Ways into a desk come and go by whoever has it open; what was taken away opens nothing, not even the file before."""

import json
import os
import signal
from pathlib import Path

import pytest

from connector_desk.domain.errors import (
    DiskFull,
    KeyFileDamaged,
    KeyringFault,
    KeyringTrouble,
    LastWayIn,
    NotFound,
    TextMissing,
    WrongPassphrase,
    WrongRecoveryCode,
)
from connector_desk.store import keys as key_room
from connector_desk.store.key_changes import (
    SlotLine,
    add_passphrase,
    change_passphrase,
    drop_keyring_slot,
    put_keyring_slot,
    renew_recovery,
    revoke,
    slots_of,
    write_rotated_key_file,
)
from connector_desk.store.key_files import previous_of
from connector_desk.store.keys import (
    KeyPurpose,
    Unlocked,
    new_keys,
    rotated,
    unlock,
    unlock_with_recovery,
    unlock_with_wrapping_key,
)
from connector_desk.store.recovery_code import new_code
from connector_desk.store.slots import FLOOR, SlotKind
from tests.store.key_world import FIRST, OTHER_WORDS, SECOND, WORDS, KeyWorld, a_key_world, rewritten

NEW_WORDS = "weer iets anders"


@pytest.fixture(scope="module")
def world(tmp_path_factory) -> KeyWorld:
    return a_key_world(tmp_path_factory.mktemp("keys"))


@pytest.fixture
def path(world, tmp_path) -> Path:
    return world.put(tmp_path)


def opens(path: Path, passphrase: str) -> bool:
    try:
        unlock(path, passphrase)
    except WrongPassphrase:
        return False
    return True


def test_what_a_kill_left_beside_opens_nothing_that_was_taken_away(world, path, monkeypatch):
    """A passing file that never got its name holds the slots of its moment; the next change takes it away."""

    def killed(_source: Path, _target: Path) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as kill:
        kill.setattr(Path, "replace", killed)
        with pytest.raises(KeyboardInterrupt):
            change_passphrase(path, world.keys, FIRST, OTHER_WORDS, FLOOR)
    assert len(list(path.parent.iterdir())) == 2
    change_passphrase(path, world.keys, FIRST, NEW_WORDS, FLOOR)
    assert sorted(path.parent.iterdir()) == [path, previous_of(path)]


def test_each_way_in_gives_the_same_keys_and_says_whose_it_is(world, path):
    assert unlock(path, WORDS) == Unlocked(world.keys, FIRST, SlotKind.PASSPHRASE)
    assert unlock(path, OTHER_WORDS) == Unlocked(world.keys, SECOND, SlotKind.PASSPHRASE)
    assert unlock_with_recovery(path, world.code) == Unlocked(world.keys, "", SlotKind.RECOVERY)
    assert unlock_with_wrapping_key(path, FIRST, world.wrapping_key) == Unlocked(world.keys, FIRST, SlotKind.KEYRING)
    assert slots_of(path, world.keys) == (
        SlotLine(SlotKind.PASSPHRASE, FIRST),
        SlotLine(SlotKind.PASSPHRASE, SECOND),
        SlotLine(SlotKind.RECOVERY, ""),
        SlotLine(SlotKind.KEYRING, FIRST),
    )


def test_no_secret_stands_in_the_file(world):
    for secret in (world.keys.data_key, world.wrapping_key, world.code.bits):
        assert secret.hex().encode() not in world.content
        assert secret not in world.content
    assert world.code.qr_text.encode() not in world.content
    assert repr(world.code.bits) not in repr(world.code)


def test_the_slot_of_who_was_here_last_is_tried_first(path, monkeypatch):
    tried = []
    real = key_room.opened_by_passphrase
    monkeypatch.setattr(key_room, "opened_by_passphrase", lambda *args: tried.append(args[1].account) or real(*args))
    assert unlock(path, OTHER_WORDS, first=SECOND).account == SECOND
    assert tried == [SECOND]
    assert unlock(path, WORDS, first=SECOND).account == FIRST
    assert tried == [SECOND, SECOND, FIRST]


def test_what_fits_nowhere_is_told_by_its_kind(world, path):
    with pytest.raises(WrongRecoveryCode):
        unlock_with_recovery(path, new_code())
    for account, key in ((FIRST, bytes(32)), (FIRST, b""), (SECOND, world.wrapping_key)):
        with pytest.raises(KeyringTrouble) as trouble:
            unlock_with_wrapping_key(path, account, key)
        assert trouble.value.reason is KeyringFault.CHANGED


def test_a_changed_passphrase_forgets_the_old_one_everywhere(world, path):
    change_passphrase(path, world.keys, FIRST, NEW_WORDS, FLOOR)
    for file in (path, previous_of(path)):
        assert unlock(file, NEW_WORDS) == Unlocked(world.keys, FIRST, SlotKind.PASSPHRASE)
        assert not opens(file, WORDS)
        assert opens(file, OTHER_WORDS)


def test_a_renewed_recovery_code_ends_the_one_before_everywhere(world, path):
    code = renew_recovery(path, world.keys)
    for file in (path, previous_of(path)):
        assert unlock_with_recovery(file, code).keys == world.keys
        with pytest.raises(WrongRecoveryCode):
            unlock_with_recovery(file, world.code)
    assert [line.kind for line in slots_of(path, world.keys)].count(SlotKind.RECOVERY) == 1


def test_a_revoked_account_has_no_way_in_anywhere(world, path):
    revoke(path, world.keys, FIRST)
    for file in (path, previous_of(path)):
        assert not opens(file, WORDS)
        with pytest.raises(KeyringTrouble):
            unlock_with_wrapping_key(file, FIRST, world.wrapping_key)
        assert opens(file, OTHER_WORDS)
        assert unlock_with_recovery(file, world.code)
    revoke(path, world.keys, FIRST)
    assert slots_of(path, world.keys) == (SlotLine(SlotKind.PASSPHRASE, SECOND), SlotLine(SlotKind.RECOVERY, ""))


def test_the_last_passphrase_stays(world, path):
    revoke(path, world.keys, SECOND)
    before = path.read_bytes()
    with pytest.raises(LastWayIn):
        revoke(path, world.keys, FIRST)
    assert path.read_bytes() == before


def test_a_keyring_slot_is_renewed_and_dropped_and_never_the_only_one(world, path):
    key = put_keyring_slot(path, world.keys, FIRST)
    assert unlock_with_wrapping_key(path, FIRST, key).keys == world.keys
    with pytest.raises(KeyringTrouble):
        unlock_with_wrapping_key(previous_of(path), FIRST, world.wrapping_key)
    for _ in range(2):
        drop_keyring_slot(path, world.keys, FIRST)
        for file in (path, previous_of(path)):
            with pytest.raises(KeyringTrouble):
                unlock_with_wrapping_key(file, FIRST, key)
    with pytest.raises(NotFound):
        put_keyring_slot(path, world.keys, "00000000-0000-4000-8000-0000000000cc")


def test_what_makes_no_sense_changes_nothing(world, path):
    with pytest.raises(TextMissing):
        change_passphrase(path, world.keys, FIRST, "", FLOOR)
    with pytest.raises(NotFound):
        change_passphrase(path, world.keys, "00000000-0000-4000-8000-0000000000cc", NEW_WORDS, FLOOR)
    with pytest.raises(ValueError, match="has a passphrase"):
        add_passphrase(path, world.keys, FIRST, NEW_WORDS, FLOOR)
    assert path.read_bytes() == world.content
    assert not previous_of(path).exists()


def test_keys_of_another_desk_change_nothing(world, path):
    with pytest.raises(KeyFileDamaged):
        revoke(path, new_keys(), FIRST)
    with pytest.raises(KeyFileDamaged):
        slots_of(path, rotated(world.keys))
    assert path.read_bytes() == world.content


def test_a_damaged_file_is_replaced_from_the_one_before(world, path):
    previous_of(path).write_bytes(world.content)
    path.write_bytes(b"broken")
    change_passphrase(path, world.keys, FIRST, NEW_WORDS, FLOOR)
    for file in (path, previous_of(path)):
        assert opens(file, NEW_WORDS)
        assert opens(file, OTHER_WORDS)


def test_a_rotated_file_opens_for_everybody_who_is_left_and_with_no_old_slot(world, path, tmp_path):
    """Who was revoked knows the old data key, an old file and an old passphrase, and gets nowhere with them."""
    revoke(path, world.keys, FIRST)
    new = rotated(world.keys)
    target = tmp_path / "new" / "desk.keys"
    target.parent.mkdir()
    write_rotated_key_file(path, target, world.keys, new)
    assert new.store_id == world.keys.store_id
    assert new.cipher_salt != world.keys.cipher_salt
    for file in (target, previous_of(target)):
        assert unlock(file, OTHER_WORDS) == Unlocked(new, SECOND, SlotKind.PASSPHRASE)
        assert unlock_with_recovery(file, world.code).keys == new
        assert not opens(file, WORDS)
    old_slot = next(slot for slot in json.loads(world.content)["header"]["slots"] if slot["account"] == FIRST)
    target.write_bytes(rewritten(target.read_bytes(), lambda found: found["header"]["slots"].append(old_slot)))
    previous_of(target).unlink()
    with pytest.raises(KeyFileDamaged):
        unlock(target, WORDS, first=FIRST)
    with pytest.raises(KeyFileDamaged):
        unlock(target, OTHER_WORDS, first=SECOND)
    purposes = set(KeyPurpose)
    assert {new.derived(one) for one in purposes}.isdisjoint({world.keys.derived(one) for one in purposes})


def changes(world: KeyWorld) -> dict:
    return {
        "change": lambda path: change_passphrase(path, world.keys, FIRST, NEW_WORDS, FLOOR),
        "revoke": lambda path: revoke(path, world.keys, FIRST),
        "add": lambda path: put_keyring_slot(path, world.keys, SECOND),
    }


def has_way_in(world: KeyWorld, path: Path) -> bool:
    """The code stands for the passphrases, whose stretching would take most of the test."""
    passphrases = [line for line in slots_of(path, world.keys) if line.kind is SlotKind.PASSPHRASE]
    return bool(passphrases) and unlock_with_recovery(path, world.code).keys == world.keys


@pytest.mark.parametrize("name", ["change", "revoke", "add"])
def test_a_full_disk_leaves_a_file_that_opens(world, path, monkeypatch, name):
    sync, calls = os.fsync, []

    def sometimes_full(handle: int) -> None:
        calls.append(handle)
        if len(calls) == full_at:
            raise OSError(28, "full")
        sync(handle)

    monkeypatch.setattr(os, "fsync", sometimes_full)
    for full_at in range(1, 5):
        calls.clear()
        world.put(path.parent)
        previous_of(path).unlink(missing_ok=True)
        with pytest.raises(DiskFull):
            changes(world)[name](path)
        assert has_way_in(world, path), full_at
        assert not list(path.parent.glob("*.part"))


@pytest.mark.parametrize("name", ["change", "revoke", "add"])
def test_a_kill_at_any_moment_leaves_a_file_that_opens(world, path, name):
    """Killed before each sync and each new name: the key file is whole, and the act was done or it was not."""
    for at in range(1, 9):
        world.put(path.parent)
        previous_of(path).unlink(missing_ok=True)
        if not killed_at(at, lambda: changes(world)[name](path)):
            break
        assert has_way_in(world, path)
    assert at == 7
    assert opens(path, OTHER_WORDS)


def killed_at(at: int, act) -> bool:
    """Say whether a forked process was killed before its n-th sync or rename; else it came to its end."""
    child = os.fork()
    if child == 0:
        left = [at]

        def counted(real):
            def call(*args, **kwargs):
                left[0] -= 1
                if not left[0]:
                    os.kill(os.getpid(), signal.SIGKILL)
                return real(*args, **kwargs)

            return call

        os.fsync, Path.replace = counted(os.fsync), counted(Path.replace)
        try:
            act()
        finally:
            os._exit(0)
    _pid, status = os.waitpid(child, 0)
    return os.WIFSIGNALED(status)
