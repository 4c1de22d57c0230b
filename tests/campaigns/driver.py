"""A desk as the campaigns drive it: what changes in the store's opening or in what a check looks at changes here."""

import json
import shutil
from collections.abc import Callable, Iterator, Mapping
from dataclasses import asdict, replace
from datetime import UTC, datetime, timedelta
from functools import lru_cache
from hashlib import sha256
from pathlib import Path
from random import Random

from connector_desk import bootstrap
from connector_desk.bootstrap.opening import enter
from connector_desk.domain.contact_moment import Channel, ContactMoment
from connector_desk.domain.resident import Urgency
from connector_desk.services.contacts import Intake
from connector_desk.store.key_changes import slots_of
from connector_desk.store.keys import DeskKeys, Unlocked, unlock_desk
from connector_desk.store.slots import FLOOR, SlotKind
from connector_desk.store.tables import KEPT
from tests.conftest import PASSPHRASE

DATABASE = "desk.db"
MORNING = datetime(2020, 1, 1, 9, tzinfo=UTC)
SHELL_KEYS = ("own_words", "urgency", "channel", "subject", "language", "confidential", "succeeded")
MOST_RECORDS = 1 << 30
LETTERS = "abcdefghijklmnopqrstuvwxyz     éèëïöüçğışłżабвгдاحخ你好"


def made(folder: Path, *, has_sample: bool = False) -> DeskKeys:
    """Make a desk whose passphrase costs as little as is allowed, and return its keys."""
    bootstrap.create_desk(folder, PASSPHRASE, "Huis Kwakernaat", has_sample, FLOOR).close()
    return unlock_desk(folder, PASSPHRASE)


def copied(template: Path, folder: Path) -> Path:
    """Return a fresh copy of a locked desk; what stood in the folder before is gone."""
    shutil.rmtree(folder, ignore_errors=True)
    return Path(shutil.copytree(template, folder))


def opened(folder: Path, keys: DeskKeys) -> bootstrap.OpenDesk:
    """Open a desk as `bootstrap.open_desk` does, except that the keys are known and no passphrase is stretched.

    Raises what it raises; DeskDamaged where the desk says at once that something is lost.
    """

    def known(path: Path) -> Unlocked:
        first = next(slot for slot in slots_of(path, keys) if slot.kind is SlotKind.PASSPHRASE)
        return Unlocked(keys, first.account, first.kind)

    desk = enter(folder, known, accepts_damage=False)
    desk._store.slots._cost = FLOOR
    return desk


def fold(desk: bootstrap.OpenDesk) -> None:
    """Fold the write-ahead log into the file, as a check does first."""
    with desk._store._engine.connect() as connection:
        connection.exec_driver_sql("PRAGMA wal_checkpoint(TRUNCATE)").all()


def in_text(keys: DeskKeys) -> str:
    """Write keys for a pipe between two processes of a campaign."""
    return json.dumps([keys.store_id, keys.cipher_salt.hex(), keys.data_key.hex()])


def from_text(text: str) -> DeskKeys:
    """Read keys from a pipe."""
    store_id, cipher_salt, data_key = json.loads(text)
    return DeskKeys(store_id, bytes.fromhex(cipher_salt), bytes.fromhex(data_key))


@lru_cache(maxsize=4096)
def intake(number: int) -> Intake:
    """Return the intake with that number: always the same, of any length, and its number in `subject`."""
    dice = Random(number)
    # Most are short, as at the counter; some spread over many pages of the file.
    words = "".join(dice.choices(LETTERS, k=dice.choices((3, 40, 200, 1_000, 9_000), (8, 8, 8, 4, 1))[0]))
    return Intake(
        own_words=f"({words})",
        urgency=dice.choice((None, *Urgency)),
        called=f"buur {number}",
        reach=f"deur {number} links",
        channel=dice.choice(tuple(Channel)),
        confidential=dice.random() < 0.5,
        subject=str(number),
        language=dice.choice(("", "nl", "ary", "tr")),
        succeeded=dice.random() < 0.9,
        took_place_at=MORNING + timedelta(seconds=number),
    )


def by_shell(number: int) -> Intake:
    """Return the intake as it looks where it came by the shell, which asks for no name and no way to reach somebody."""
    return replace(intake(number), called="", reach="")


def as_line(number: int) -> str:
    """Return the intake as a line for `connector-desk log-contacts`."""
    known = asdict(by_shell(number))
    named = {name: known[name] for name in SHELL_KEYS}
    return json.dumps(named | {"took_place_at": known["took_place_at"].isoformat()}) + "\n"


def as_intake(moment: ContactMoment) -> Intake:
    """Return what was written down at the counter, as it was kept."""
    # The ticket that a visitor had is no part of the contact.
    names = set(Intake.__dataclass_fields__) - {"ticket_id"}
    return Intake(**{name: getattr(moment, name) for name in names})


def problems(desk: bootstrap.OpenDesk) -> Iterator[str]:
    """Both integrity checks, the search index, the references, and the whole chain of records against the anchor."""
    yield from (f"problem: {problem}" for problem in desk.problems(is_full=True))


# What must hold of every desk after a campaign was at it. Each yields a line for each fault.
CHECKS: tuple[Callable[[bootstrap.OpenDesk], Iterator[str]], ...] = (problems,)


def faults(folder: Path, keys: DeskKeys, acknowledged: Mapping[str, int]) -> list[str]:
    """Open the desk, and say what of the acknowledged intakes (number by id) is lost and what else is wrong."""
    desk = opened(folder, keys)
    try:
        found = [line for check in CHECKS for line in check(desk)]
        with desk.room.look() as work:
            kept = {moment.id: as_intake(moment) for moment in work.contact_moments.all()}
        recorded = _recorded(desk)
    finally:
        desk.close()
    found += [f"lost: {moment_id}" for moment_id in acknowledged if moment_id not in kept]
    # An intake that was on its way may be there or not, but never half: its number says how it must look.
    found += [f"changed: {moment_id}" for moment_id, one in kept.items() if not _is_as_written(one)]
    found += [f"mixed up: {i}" for i, n in acknowledged.items() if i in kept and kept[i].subject != str(n)]
    # An intake and its record in the chain are one commit.
    found += [f"not in the chain: {moment_id}" for moment_id in kept if moment_id not in recorded]
    return found


def _is_as_written(one: Intake) -> bool:
    number = int(one.subject)
    return one in (intake(number), by_shell(number))


def _recorded(desk: bootstrap.OpenDesk) -> set[str]:
    """Return the ids of everything that the chain of records tells of."""
    lines = desk.trail.lines(limit=MOST_RECORDS)
    return {one for line in lines if line.record for one in line.record.subject_ids}


def snapshot(desk: bootstrap.OpenDesk) -> dict[str, str]:
    """Return everything that the desk keeps, as its services read it: a digest for each kind and id."""
    with desk.room.look() as work:
        return {
            f"{kind} {entity.id}": sha256(entity.model_dump_json().encode()).hexdigest()
            for kind in KEPT
            for entity in work.repository(kind).all()
        }


def replace_words(one: Intake) -> Intake:
    """Return an intake in other words, for a test that a campaign can fail."""
    return replace(one, own_words=f"{one.own_words}.")
