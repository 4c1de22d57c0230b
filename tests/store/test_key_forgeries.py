"""No bit of a key file can change unnoticed, by accident or by somebody who repairs the checksum."""

import base64
import itertools
import json
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from connector_desk.domain.errors import DeskError, KeyFileDamaged, WrongRecoveryCode
from connector_desk.store import slots as slot_room
from connector_desk.store.key_files import previous_of
from connector_desk.store.keys import Unlocked, unlock, unlock_with_recovery
from connector_desk.store.slots import CEILING, FLOOR, SlotKind
from tests.store.key_world import SECOND, KeyWorld, a_key_world, rewritten

OTHER_ID = "00000000-0000-4000-8000-000000000000"


@pytest.fixture(scope="module")
def world(tmp_path_factory) -> KeyWorld:
    return a_key_world(tmp_path_factory.mktemp("keys"))


@pytest.fixture(scope="module")
def path(world, tmp_path_factory) -> Path:
    return world.put(tmp_path_factory.mktemp("forged"))


@pytest.fixture(autouse=True)
def _alone(path):
    yield
    previous_of(path).unlink(missing_ok=True)


def recovered(world: KeyWorld) -> Unlocked:
    return Unlocked(world.keys, "", SlotKind.RECOVERY)


@settings(max_examples=400)
@given(data=st.data())
def test_a_flipped_bit_is_damage_or_changes_nothing(world, path, data):
    at = data.draw(st.integers(0, len(world.content) - 1))
    content = bytearray(world.content)
    content[at] ^= 1 << data.draw(st.integers(0, 7))
    path.write_bytes(content)
    previous_of(path).unlink(missing_ok=True)
    if same_json(content, world.content):
        assert unlock_with_recovery(path, world.code) == recovered(world)
        return
    with pytest.raises(KeyFileDamaged):
        unlock_with_recovery(path, world.code)
    previous_of(path).write_bytes(world.content)
    assert unlock_with_recovery(path, world.code) == recovered(world)


def same_json(one: bytes, other: bytes) -> bool:
    try:
        return json.loads(one) == json.loads(other)
    except ValueError:
        return False


def each_leaf(found, way=()):
    if isinstance(found, dict | list):
        for key, value in found.items() if isinstance(found, dict) else enumerate(found):
            yield from each_leaf(value, (*way, key))
    else:
        yield way


def test_every_value_in_the_file_is_guarded_when_the_checksum_is_repaired(world, path):
    """Each value is changed to another of its kind: the file is never taken for genuine."""
    tried = 0
    for way in each_leaf(json.loads(world.content)):
        if way == ("checksum",):
            continue
        for other in others(world.content, way):
            path.write_bytes(rewritten(world.content, lambda found, way=way, other=other: put(found, way, other)))
            with pytest.raises(DeskError):
                unlock_with_recovery(path, world.code)
            tried += 1
    assert tried > 60


def put(found, way, value) -> None:
    for key in way[:-1]:
        found = found[key]
    found[way[-1]] = value


def others(content: bytes, way) -> list:
    value = json.loads(content)
    for key in way:
        value = value[key]
    if isinstance(value, int):
        return [value + 1, -value, str(value), True]
    if way[-1] in {"id", "account", "store_id"}:
        return [OTHER_ID, SECOND.upper()]
    if way[-1] in {"kind", "name", "format"}:
        return [one for one in ("passphrase", "recovery", "keyring", "argon2id", "hkdf-sha256", "") if one != value]
    raw = bytearray(base64.b64decode(value))
    raw[-1] ^= 1
    return [base64.b64encode(raw).decode(), base64.b64encode(raw[:-1]).decode(), 7]


def test_dropped_doubled_and_reordered_slots_are_noticed(world, path):
    slots = json.loads(world.content)["header"]["slots"]
    variants = [[*slots, slots[0]], [*slots, slots[0] | {"id": OTHER_ID}]]
    variants += [[slot for slot in slots if slot is not gone] for gone in slots if gone["kind"] != "recovery"]
    variants += [list(order) for order in itertools.permutations(slots) if list(order) != slots]
    for variant in variants:
        path.write_bytes(rewritten(world.content, lambda found, variant=variant: found["header"].update(slots=variant)))
        with pytest.raises(KeyFileDamaged):
            unlock_with_recovery(path, world.code)


def test_secrets_of_two_slots_cannot_be_swapped(world, path):
    for name in ("private", "data_key", "public", "kdf"):

        def swap(found: dict, name: str = name) -> None:
            slots = found["header"]["slots"]
            slots[2][name], slots[3][name] = slots[3][name], slots[2][name]

        path.write_bytes(rewritten(world.content, swap))
        with pytest.raises(WrongRecoveryCode):
            unlock_with_recovery(path, world.code)


def test_a_slot_of_another_desk_does_not_fit(world, path, tmp_path):
    other = a_key_world(tmp_path)
    slot = json.loads(other.content)["header"]["slots"][2]
    path.write_bytes(rewritten(world.content, lambda found: found["header"]["slots"].__setitem__(2, slot)))
    for code in (world.code, other.code):
        with pytest.raises(WrongRecoveryCode):
            unlock_with_recovery(path, code)
    path.write_bytes(
        rewritten(world.content, lambda found: found["header"].update(json.loads(other.content)["header"]))
    )
    with pytest.raises(KeyFileDamaged):
        unlock_with_recovery(path, other.code)


@pytest.mark.parametrize("point", [bytes(32), b"\x01" + bytes(31)])
def test_a_point_of_low_order_opens_nothing(world, path, point):
    def weaken(found: dict) -> None:
        slot = found["header"]["slots"][2]
        slot["data_key"] = base64.b64encode(point + base64.b64decode(slot["data_key"])[32:]).decode()

    path.write_bytes(rewritten(world.content, weaken))
    with pytest.raises(WrongRecoveryCode):
        unlock_with_recovery(path, world.code)


@pytest.mark.parametrize(
    ("part", "value"), [("memory_kib", FLOOR.memory_kib - 1), ("memory_kib", CEILING.memory_kib + 1), ("passes", 17)]
)
def test_a_cost_out_of_bounds_in_anybodys_slot_is_not_spent(world, path, monkeypatch, part, value):
    monkeypatch.setattr(slot_room, "stretched", lambda *_args: pytest.fail("spent it"))
    path.write_bytes(rewritten(world.content, lambda found: found["header"]["slots"][1]["kdf"].update({part: value})))
    with pytest.raises(KeyFileDamaged):
        unlock(path, "welke zin dan ook")
