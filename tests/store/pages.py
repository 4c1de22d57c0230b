"""An independent reader of an encrypted desk: pages by AES alone, without SQLCipher, and a plain copy by its export."""

import base64
from pathlib import Path

from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes
from sqlcipher3 import dbapi2

from connector_desk.store.keys import DATABASE_FILE, DeskKeys, KeyPurpose

PAGE, RESERVED, SALT, FRAME_HEAD, LOG_HEAD = 4096, 80, 16, 24, 32


def decrypted_pages(folder: Path, keys: DeskKeys) -> bytes:
    """Return every page of the file, and of its write-ahead log, as it lies there: free room and free pages, too."""
    key = keys.derived(KeyPurpose.DATABASE)
    content = (folder / DATABASE_FILE).read_bytes()
    assert len(content) % PAGE == 0
    pages = [content[at : at + PAGE] for at in range(0, len(content), PAGE)]
    plain = [_plain(key, pages[0][SALT:]), *(_plain(key, page) for page in pages[1:])]
    log = folder / f"{DATABASE_FILE}-wal"
    frames = log.read_bytes()[LOG_HEAD:] if log.exists() else b""
    for at in range(0, len(frames), FRAME_HEAD + PAGE):
        page = frames[at + FRAME_HEAD : at + FRAME_HEAD + PAGE]
        # The first page carries the salt in the log as well; which one a frame is, stands in its head.
        is_first = int.from_bytes(frames[at : at + 4], "big") == 1
        plain.append(_plain(key, page[SALT:] if is_first else page))
    return b"".join(plain)


def exported(folder: Path, keys: DeskKeys, plain: Path) -> bytes:
    """Return the whole desk as a plain database, by SQLCipher's own export."""
    connection = dbapi2.connect(str(folder / DATABASE_FILE))
    raw_key = keys.derived(KeyPurpose.DATABASE).hex() + keys.cipher_salt.hex()
    connection.execute(f"PRAGMA key = \"x'{raw_key}'\"")
    connection.execute("ATTACH DATABASE ? AS plain KEY ''", (str(plain),))
    connection.execute("SELECT sqlcipher_export('plain')")
    connection.execute("DETACH DATABASE plain")
    connection.close()
    return plain.read_bytes()


def found(words: set[str], content: bytes) -> set[str]:
    """Return which words stand somewhere in the content: plain, in UTF-16, or in base64."""
    folded = content.lower()
    return {word for word in words if any(one in folded for one in _forms(word))}


def _forms(word: str) -> tuple[bytes, ...]:
    plain = word.encode()
    # The middle of a word in base64, at each of the three places at which it may begin.
    coded = (base64.b64encode(b"x" * shift + plain)[4:-4].lower() for shift in range(3))
    return (plain, word.encode("utf-16-le"), word.encode("utf-16-be"), *coded)


def _plain(key: bytes, page: bytes) -> bytes:
    body, vector = page[:-RESERVED], page[-RESERVED:][:16]
    reader = Cipher(algorithms.AES(key), modes.CBC(vector)).decryptor()
    return reader.update(body) + reader.finalize()
