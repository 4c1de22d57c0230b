"""The key file opens with its passphrase only, tells damage from a wrong passphrase, and is never half."""

import base64
import json
import random
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from connector_desk.domain.errors import (
    DeskExists,
    FolderMissing,
    KeyFileDamaged,
    KeyFileMissing,
    NewerDesk,
    TextMissing,
    WrongPassphrase,
)
from connector_desk.store import keys as key_room
from connector_desk.store import slots
from connector_desk.store.key_format import checksum
from connector_desk.store.keys import KeyPurpose, Unlocked, create_key_file, new_keys, unlock
from connector_desk.store.slots import CEILING, FLOOR, START, KdfCost, SlotKind, calibrated

WORDS = "drie fietsen in de regen"
ACCOUNT = "00000000-0000-4000-8000-0000000000aa"


@pytest.fixture(scope="module")
def made(tmp_path_factory):
    path = tmp_path_factory.mktemp("keys") / "desk.keys"
    keys = new_keys()
    create_key_file(path, keys, ACCOUNT, WORDS, FLOOR)
    return keys, path.read_bytes()


@pytest.fixture
def key_file(made, tmp_path):
    path = tmp_path / "desk.keys"
    path.write_bytes(made[1])
    return path


def rewritten(content: bytes, change) -> bytes:
    """Forge a file whose plain checksum is right."""
    found = json.loads(content)
    change(found)
    found["checksum"] = checksum(found)
    return json.dumps(found).encode()


def test_the_passphrase_opens_what_was_made(made, key_file):
    assert unlock(key_file, WORDS) == Unlocked(made[0], ACCOUNT, SlotKind.PASSPHRASE)
    assert len(made[0].data_key) == 32


def test_the_file_is_for_its_owner_only_and_leaves_nothing_beside_it(tmp_path):
    create_key_file(tmp_path / "desk.keys", new_keys(), ACCOUNT, WORDS, FLOOR)
    assert [entry.name for entry in tmp_path.iterdir()] == ["desk.keys"]
    assert stat.S_IMODE((tmp_path / "desk.keys").stat().st_mode) == 0o600


def test_neither_key_nor_passphrase_stands_in_the_file(made):
    keys, content = made
    for secret in (keys.data_key, keys.data_key.hex().encode(), base64.b64encode(keys.data_key), WORDS.encode()):
        assert secret not in content
    assert keys.data_key.hex() not in repr(keys)
    assert repr(keys.data_key) not in repr(keys)


def test_another_passphrase_is_wrong(key_file):
    for wrong in (WORDS + " ", WORDS.upper(), ""):
        with pytest.raises(WrongPassphrase):
            unlock(key_file, wrong)


def test_every_keyboard_gives_the_same_key(tmp_path):
    create_key_file(tmp_path / "desk.keys", new_keys(), ACCOUNT, "Ｃafe\u0301", FLOOR)
    assert unlock(tmp_path / "desk.keys", "Café")


def test_undecodable_input_is_a_passphrase_like_any_other(key_file):
    with pytest.raises(WrongPassphrase):
        unlock(key_file, b"\xff".decode("utf-8", "surrogateescape"))


def test_each_purpose_has_its_own_key(made):
    derived = {made[0].derived(purpose) for purpose in KeyPurpose}
    assert len(derived) == len(KeyPurpose)
    assert made[0].data_key not in derived
    assert all(len(key) == 32 for key in derived)
    assert new_keys().derived(KeyPurpose.DATABASE) not in derived


def test_a_missing_file_is_told(tmp_path):
    with pytest.raises(KeyFileMissing):
        unlock(tmp_path / "desk.keys", WORDS)


@pytest.mark.parametrize("content", [b"", b"{}", b"[]", b"\x00\xff", b"[" * 100_000, b"1" * 2_000_000, b'"x"'])
def test_other_content_is_damage(tmp_path, content):
    (tmp_path / "desk.keys").write_bytes(content)
    with pytest.raises(KeyFileDamaged):
        unlock(tmp_path / "desk.keys", WORDS)


def test_a_folder_under_the_name_is_damage(tmp_path):
    (tmp_path / "desk.keys").mkdir()
    with pytest.raises(KeyFileDamaged):
        unlock(tmp_path / "desk.keys", WORDS)


def test_every_flipped_bit_is_damage_or_changes_nothing(made, key_file, monkeypatch):
    monkeypatch.setattr(slots, "stretched", lambda *_args: pytest.fail("tried a passphrase on a damaged file"))
    chance = random.Random(7)
    canonical = json.loads(made[1])
    flipped = 0
    for at in chance.sample(range(len(made[1])), 300):
        content = bytearray(made[1])
        content[at] ^= 1 << chance.randrange(8)
        key_file.write_bytes(content)
        try:
            if json.loads(content) == canonical:
                continue
        except ValueError:
            pass
        flipped += 1
        with pytest.raises(KeyFileDamaged):
            unlock(key_file, WORDS)
    assert flipped > 200


def test_every_cut_is_damage(made, key_file):
    for length in range(0, len(made[1]) - 2, 37):
        key_file.write_bytes(made[1][:length])
        with pytest.raises(KeyFileDamaged):
            unlock(key_file, WORDS)


@pytest.mark.parametrize(
    ("part", "value"),
    [
        ("memory_kib", FLOOR.memory_kib - 1),
        ("memory_kib", CEILING.memory_kib + 1),
        ("passes", 2),
        ("passes", 17),
        ("lanes", 3),
        ("lanes", 9),
        ("memory_kib", "65536"),
        ("passes", True),
        ("name", "argon2i"),
        ("salt", "AAAA"),
    ],
)
def test_a_cost_out_of_bounds_is_damage_and_is_not_spent(made, key_file, monkeypatch, part, value):
    monkeypatch.setattr(slots, "stretched", lambda *_args: pytest.fail("spent it"))
    key_file.write_bytes(rewritten(made[1], lambda found: found["header"]["slots"][0]["kdf"].update({part: value})))
    with pytest.raises(KeyFileDamaged):
        unlock(key_file, WORDS)


def test_a_forged_salt_or_slot_breaks_the_mac(made, key_file):
    salt = base64.b64encode(bytes(16)).decode()
    key_file.write_bytes(rewritten(made[1], lambda found: found["header"].update(cipher_salt=salt)))
    with pytest.raises(KeyFileDamaged):
        unlock(key_file, WORDS)

    def added(found: dict) -> None:
        slot = found["header"]["slots"][0]
        found["header"]["slots"].append(slot | {"id": "00000000-0000-4000-8000-000000000000"})

    key_file.write_bytes(rewritten(made[1], added))
    with pytest.raises(KeyFileDamaged):
        unlock(key_file, WORDS)


def test_what_is_bound_to_a_slot_cannot_be_changed(made, key_file):
    other = "00000000-0000-4000-8000-000000000000"
    for change in (
        lambda found: found["header"]["slots"][0].update(account=other),
        lambda found: found["header"]["slots"][0].update(id=other),
        lambda found: found["header"].update(store_id=other),
        lambda found: found["header"]["slots"][0]["kdf"].update(passes=4),
    ):
        key_file.write_bytes(rewritten(made[1], change))
        with pytest.raises(WrongPassphrase):
            unlock(key_file, WORDS)


def test_a_newer_file_is_told_from_a_damaged_one(made, key_file):
    key_file.write_bytes(rewritten(made[1], lambda found: found.update(version=3, header={"other": "shape"})))
    with pytest.raises(NewerDesk):
        unlock(key_file, WORDS)


def test_nothing_is_minted_over_what_exists(key_file, made):
    with pytest.raises(DeskExists):
        create_key_file(key_file, new_keys(), ACCOUNT, WORDS, FLOOR)
    assert key_file.read_bytes() == made[1]
    key_file.rename(f"{key_file}.prev")
    with pytest.raises(DeskExists):
        create_key_file(key_file, new_keys(), ACCOUNT, WORDS, FLOOR)
    assert not key_file.exists()


def test_who_comes_second_does_not_replace_the_first(tmp_path, monkeypatch, made):
    path = tmp_path / "desk.keys"
    real = key_room.written

    def overtaken(target: Path, content: bytes) -> Path:
        temporary = real(target, content)
        path.write_bytes(made[1])
        return temporary

    monkeypatch.setattr(key_room, "written", overtaken)
    with pytest.raises(DeskExists):
        create_key_file(path, new_keys(), ACCOUNT, WORDS, FLOOR)
    assert path.read_bytes() == made[1]
    assert [entry.name for entry in tmp_path.iterdir()] == ["desk.keys"]


def test_an_empty_passphrase_is_refused(tmp_path):
    with pytest.raises(TextMissing):
        create_key_file(tmp_path / "desk.keys", new_keys(), ACCOUNT, "", FLOOR)
    assert list(tmp_path.iterdir()) == []


def test_a_very_long_passphrase_is_one_like_any_other(tmp_path):
    words = "fiets " * 1_666 + "éen!"
    assert len(words) == 10_000
    create_key_file(tmp_path / "desk.keys", new_keys(), ACCOUNT, words, FLOOR)
    assert unlock(tmp_path / "desk.keys", words)
    with pytest.raises(WrongPassphrase):
        unlock(tmp_path / "desk.keys", words[:-1])


def test_no_folder_is_told(tmp_path):
    with pytest.raises(FolderMissing):
        create_key_file(tmp_path / "none" / "desk.keys", new_keys(), ACCOUNT, WORDS, FLOOR)


def test_the_file_before_is_read_only_where_this_one_is_damaged(made, key_file):
    key_file.with_name("desk.keys.prev").write_bytes(made[1])
    with pytest.raises(WrongPassphrase):
        unlock(key_file, "niet deze")
    key_file.write_bytes(made[1][:200])
    assert unlock(key_file, WORDS).keys == made[0]
    with pytest.raises(WrongPassphrase):
        unlock(key_file, "niet deze")
    key_file.unlink()
    with pytest.raises(KeyFileMissing):
        unlock(key_file, WORDS)


@pytest.mark.parametrize(
    ("seconds", "expected"),
    [
        ({START: 0.7}, START),
        ({START: 0.25}, KdfCost(START.memory_kib, 9, 4)),
        ({START: 0.01}, KdfCost(START.memory_kib, 16, 4)),
        ({START: 1.6, KdfCost(128 * 1024, 3, 4): 0.8}, KdfCost(128 * 1024, 3, 4)),
        ({START: None, KdfCost(128 * 1024, 3, 4): 2.0, FLOOR: 1.4}, FLOOR),
    ],
)
def test_calibration_aims_between_half_a_second_and_one(monkeypatch, seconds, expected):
    monkeypatch.setattr(slots, "_seconds", lambda cost: seconds[cost])
    assert calibrated() == expected
    assert calibrated().is_allowed


def test_calibration_measures_this_machine():
    assert calibrated().is_allowed


def test_unlocking_needs_no_heavy_import(key_file):
    script = (
        "import sys, pathlib\n"
        "from connector_desk.store.keys import unlock\n"
        f"unlock(pathlib.Path(sys.argv[1]), {WORDS!r})\n"
        "heavy = {'pydantic', 'sqlalchemy', 'sqlmodel', 'reportlab', 'typer', 'PySide6'} & set(sys.modules)\n"
        "sys.exit(len(heavy))\n"
    )
    done = subprocess.run([sys.executable, "-c", script, str(key_file)], check=False, cwd=Path(__file__).parents[2])
    assert done.returncode == 0
