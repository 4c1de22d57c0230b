"""A small desk on a disk that backups are made of, and an independent reader of them."""

import base64
import hashlib
import hmac
import json
import os
import shutil
import signal
import sqlite3
import traceback
from collections.abc import Callable
from contextlib import contextmanager
from datetime import datetime, timedelta, timezone
from pathlib import Path
from uuid import UUID

from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from connector_desk.domain.organization import Area, Organization
from connector_desk.domain.resident import Ask, Resident
from connector_desk.store.backup import make_backup
from connector_desk.store.desk import OpenDesk, create_desk, open_desk
from connector_desk.store.key_changes import change_passphrase
from connector_desk.store.keys import KEYS_FILE, DeskKeys, unlock, unlock_desk
from connector_desk.store.single import LOCK_FILE
from connector_desk.store.slots import FLOOR

WORDS = "drie fietsen in de regen"
OTHER_WORDS = "vier fietsen in de zon"
MADE_AT = datetime(2026, 11, 26, 21, 45, 12, 250_000, tzinfo=timezone(timedelta(hours=1)))
PEOPLE = 1_200


def by_words(key_file: Path) -> DeskKeys:
    return unlock(key_file, WORDS).keys


def by_other_words(key_file: Path) -> DeskKeys:
    return unlock(key_file, OTHER_WORDS).keys


def change_words(folder: Path) -> None:
    path = folder / KEYS_FILE
    known = unlock(path, WORDS)
    change_passphrase(path, known.keys, known.account, OTHER_WORDS, FLOOR)


def fill(work) -> None:
    work.put_all(
        [
            Area(id="area", name="De Baarsjes"),
            Organization(id="o", name="De Tagerijn", area_id="area"),
            *(
                Resident(id=f"r{n}", first_name=f"Jan{n}", family_name="Bakker", story="lang " * 150)
                for n in range(PEOPLE)
            ),
            *(Ask(id=f"a{n}", resident_id=f"r{n}", own_words=f"ik wil {n} keer koffie") for n in range(PEOPLE)),
        ]
    )


def make_desk(folder: Path, words: str = WORDS) -> Path:
    create_desk(folder, words, fill, FLOOR).close()
    return folder


def copied(made: Path, to: Path) -> Path:
    return Path(shutil.copytree(made, to))


@contextmanager
def opened_desk(folder: Path, words: str = WORDS):
    keys = unlock_desk(folder, words)
    opened = open_desk(folder, keys)
    try:
        yield opened, keys
    finally:
        opened.close()


def backed_up(opened: OpenDesk, keys: DeskKeys, to: Path, made_at: datetime = MADE_AT, report=lambda _: None):
    return make_backup(opened, keys, (opened.folder / KEYS_FILE).read_bytes(), to, made_at, report)


def names(folder: Path) -> list[str]:
    return sorted(entry.name for entry in folder.iterdir() if entry.name != LOCK_FILE)


def first_names(folder: Path, words: str = WORDS) -> set[str]:
    with opened_desk(folder, words) as (opened, _keys), opened.open_work() as work:
        return {resident.first_name for resident in work.residents.all()}


def add_resident(opened: OpenDesk, name: str) -> None:
    with opened.open_work() as work:
        work.residents.put(Resident(id=name, first_name=name))
        work.commit()


def killed_before(step: int, act: Callable[[], object]) -> bool:
    """Do it in a process of its own that is killed before its n-th act on files; say whether it came to that."""
    child = os.fork()
    if child == 0:
        try:
            _count_down(step)
            act()
            os._exit(0)
        except BaseException:  # noqa: BLE001 - nothing of the child may reach the tests
            traceback.print_exc()
            os._exit(1)
    code = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
    assert code in (0, -signal.SIGKILL)
    return code != 0


def _count_down(steps: int) -> None:
    left = iter(range(steps))

    def counted(real: Callable) -> Callable:
        def act(*given: object, **named: object) -> object:
            if next(left, None) is None:
                os.kill(os.getpid(), signal.SIGKILL)
            return real(*given, **named)

        return act

    for owner, name in (
        *((Path, name) for name in ("rename", "replace", "unlink", "mkdir", "rmdir")),
        *((os, name) for name in ("fsync", "unlink", "rmdir", "link")),
    ):
        setattr(owner, name, counted(getattr(owner, name)))


def read_independently(backup: Path, data_key: bytes, plain: Path) -> dict:
    """Open a backup with nothing of this program: return its manifest, and write a plain database for sqlite3."""
    content = backup.read_bytes()
    assert content[:16] == b"desk-backup\r\n\x1a\n\x00"
    end = 20 + int.from_bytes(content[16:20], "big")
    header = json.loads(content[20:end])
    digest = content[end : end + 32]
    assert hashlib.sha256(content[:end]).digest() == digest

    def derived(info: bytes) -> bytes:
        return HKDF(SHA256(), 32, UUID(header["store_id"]).bytes, info).derive(data_key)

    wrapped = base64.b64decode(header["wrapped_key"])
    bound = f"connector-desk-backup 1 {header['store_id']}".encode()
    key = AESGCM(derived(b"connector-desk backup")).decrypt(wrapped[:12], wrapped[12:], bound)
    sealed, size = content[end + 32 :], header["chunk_bytes"] + 16
    pieces = [sealed[at : at + size] for at in range(0, len(sealed), size)]
    body = b"".join(
        AESGCM(key).decrypt(number.to_bytes(11, "big") + bytes([number == len(pieces) - 1]), piece, digest)
        for number, piece in enumerate(pieces)
    )
    start = 4 + int.from_bytes(body[:4], "big")
    manifest = json.loads(body[4:start])
    database, checked = body[start:-32], body[-32:]
    assert hashlib.sha256(database).digest() == checked
    assert len(database) == manifest["page_size"] * manifest["page_count"]
    plain.write_bytes(plain_pages(database, derived(b"connector-desk db")))
    return {"header": header, **manifest}


def plain_pages(database: bytes, key: bytes) -> bytes:
    salt, reserve, size = database[:16], 80, 4096
    mac_key = hashlib.pbkdf2_hmac("sha512", key, bytes(byte ^ 0x3A for byte in salt), 2, 32)
    pages = []
    for number in range(1, len(database) // size + 1):
        page = database[(number - 1) * size : number * size]
        start = 16 if number == 1 else 0
        cipher, iv, mac = page[start:-reserve], page[-reserve:-64], page[-64:]
        covered = cipher + iv + number.to_bytes(4, "little")
        assert hmac.compare_digest(hmac.digest(mac_key, covered, "sha512"), mac), number
        opened = Cipher(algorithms.AES(key), modes.CBC(iv)).decryptor().update(cipher)
        pages.append((b"SQLite format 3\x00" if start else b"") + opened + bytes(reserve))
    return b"".join(pages)


def plain_rows(plain: Path, statement: str) -> list[tuple]:
    connection = sqlite3.connect(plain)
    try:
        return connection.execute(statement).fetchall()
    finally:
        connection.close()
