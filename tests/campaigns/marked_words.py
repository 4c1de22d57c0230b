"""Words that stand nowhere else are entered in every field; then every file that the app touched is searched for them.

After that somebody is erased, and every decrypted page is searched as well.

`python -m tests.campaigns.marked_words` runs it and prints the figures.
"""

import base64
import re
import time
import zlib
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from typing import Any

from pypdf import PdfReader

from connector_desk import bootstrap
from connector_desk.domain.backup import BackupPlace
from connector_desk.domain.entity import Kind
from connector_desk.store.keys import DeskKeys, unlock_desk
from connector_desk.store.replacing import ASIDE
from connector_desk.store.restoring import restore_in_place
from connector_desk.store.tables import KEPT
from tests.campaigns import driver, whole_day
from tests.campaigns.scratch import scratch
from tests.conftest import PASSPHRASE
from tests.store.pages import decrypted_pages

# Where a zlib stream may begin: the two bytes of its head, for each strength.
_STREAM = re.compile(rb"\x78[\x01\x5e\x9c\xda]")
_LONGEST_STREAM = 1 << 24
# A letter and an agenda tell what was agreed to; of everything else that was entered they hold nothing.
TOLD_BY_LETTER = ("ResidentDraft.first_name", "ResidentDraft.prefix", "ResidentDraft.family_name")
TOLD_BY_LETTER += ("AskDraft.own_words", "CategorizedText.text", "AgreedTask.task", "HandoverDraft.recipient_person")
TOLD_BY_LETTER += ("Organization.name", "Organization.letterhead", "Organization.phone", "organizations.")
TOLD_BY_AGENDA = ("Meeting.", "AgendaItem.", "meetings.", "Organization.name")


def forms_of(word: str) -> list[bytes]:
    """Return how a word may stand in a file: plain, in both kinds of UTF-16, and within base64 wherever it begins."""
    plain = [word.encode(encoding) for encoding in ("utf-8", "utf-16-le", "utf-16-be")]
    return plain + [_within_base64(one, shift) for one in plain for shift in range(3)]


def _within_base64(plain: bytes, shift: int) -> bytes:
    """Return the letters that do not depend on what stands around the word; each stands for six of its bits."""
    coded = base64.b64encode(bytes(shift) + plain)
    return coded[-(-shift * 8 // 6) : (shift + len(plain)) * 8 // 6]


def hits(path: Path, words: dict[str, str]) -> list[str]:
    """Return the fields whose word stands in the file, in any form, also within what is packed in it."""
    contents = [path.read_bytes()]
    contents += _unpacked(contents[0])
    return [
        f"{path.name}: {field}"
        for field, word in words.items()
        if any(form in content for form in forms_of(word) for content in contents)
    ]


def _unpacked(content: bytes) -> Iterator[bytes]:
    for found in _STREAM.finditer(content):
        try:
            unpacked = zlib.decompressobj().decompress(content[found.start() :], _LONGEST_STREAM)
        except zlib.error:
            continue
        if unpacked:
            yield unpacked


class Campaign:
    """Runs the day and searches every file that is there afterwards."""

    def __init__(self, place: Path) -> None:
        self._place = place
        self.words = whole_day.run(place, whole_day.surroundings(place))
        self.papers = {path.stem: path for path in sorted((place / "papers").iterdir())}

    @property
    def files(self) -> list[Path]:
        """All that is there now, but for papers, which tell what was agreed to."""
        return [path for path in sorted(self._place.rglob("*")) if path.is_file() and path.suffix != ".pdf"]

    def found(self) -> list[str]:
        """Return where a word, or the passphrase, can be read."""
        wanted = {**self.words, "passphrase": PASSPHRASE}
        return [hit for path in self.files for hit in hits(path, wanted)] + self._in_names(wanted)

    def _in_names(self, wanted: dict[str, str]) -> list[str]:
        names = [str(path.relative_to(self._place)) for path in self._place.rglob("*")]
        return [f"name: {field}" for field, word in wanted.items() for name in names if word in name]

    def erase(self) -> tuple[set[str], list[str]]:
        """Erase the resident of the day, whom a backup from before brings back.

        Return the fields whose words went with them, and where one can be read still when all pages are decrypted: in
        the desk, in that desk after locking, or once the older backup was given back.
        """
        folder = self._place / "desk"
        keys = unlock_desk(folder, PASSPHRASE)
        desk = driver.opened(folder, keys)
        [resident] = self._entities(desk, Kind.RESIDENTS)
        older = desk.backups.make(self._stick())
        before, in_pages = self._standing(desk), self._in_pages(folder, keys)
        desk.keeping.erase(resident.id)
        desk.keeping.sweep()
        gone = before - self._standing(desk)
        assert gone <= in_pages, "whoever finds nothing before may find nothing afterwards"
        left = [f"open: {field}" for field in gone & self._in_pages(folder, keys)]
        desk.close()
        left += [f"locked: {field}" for field in gone & self._in_pages(folder, keys)]
        now = datetime.now().astimezone()
        restore_in_place(Path(older.folder) / older.file_name, lambda _path: keys, folder, now, keys.store_id)
        driver.opened(folder, keys).close()
        for place in (folder, *folder.glob(f"{ASIDE}*")):
            left += [f"{place.name}, given back: {field}" for field in gone & self._in_pages(place, keys)]
        return gone, left

    def _stick(self) -> BackupPlace:
        (self._place / "stick").mkdir()
        return BackupPlace(name="stick", folder=str(self._place / "stick"))

    def _entities(self, desk: bootstrap.OpenDesk, *kinds: Kind) -> list[Any]:
        with desk.room.look() as work:
            return [one for kind in kinds for one in work.repository(kind).all()]

    def _standing(self, desk: bootstrap.OpenDesk) -> set[str]:
        """Return the fields whose word stands in something that the desk keeps."""
        return self._in("".join(one.model_dump_json() for one in self._entities(desk, *KEPT)).encode())

    def _in_pages(self, folder: Path, keys: DeskKeys) -> set[str]:
        return self._in(decrypted_pages(folder, keys))

    def _in(self, content: bytes) -> set[str]:
        return {field for field, word in self.words.items() if any(form in content for form in forms_of(word))}

    def told_too_much(self) -> list[str]:
        """Return what a paper holds that nobody agreed to: in its text, its metadata or anywhere in the file."""
        return [
            fault
            for name, told in (("letter", TOLD_BY_LETTER), ("agenda", TOLD_BY_AGENDA))
            for fault in self._beyond(self.papers[name], told)
        ]

    def _beyond(self, paper: Path, told: tuple[str, ...]) -> list[str]:
        kept = {field: word for field, word in self.words.items() if not _is_told(field, told)}
        reader = PdfReader(paper)
        text = str(reader.metadata) + "".join(page.extract_text() for page in reader.pages)
        return hits(paper, kept) + [f"{paper.name}: {field}" for field, word in kept.items() if word in text]


def _is_told(field: str, told: tuple[str, ...]) -> bool:
    """Say whether the field, or the newer text of the same field, may be on the paper."""
    bare = field.removeprefix("changed ").removeprefix("question ").removeprefix("agreed ")
    return bare.startswith(told)


def main() -> int:
    """Run the day and search."""
    start = time.monotonic()
    with scratch() as place:
        campaign = Campaign(place)
        found, beyond = campaign.found(), campaign.told_too_much()
        gone, left = campaign.erase()
        files = len(campaign.files)
    print(
        f"marked words: {len(campaign.words)} words in {files} files, {len(found)} hits; "
        f"{len(beyond)} too many on paper; {len(gone)} erased, {len(left)} of them in decrypted pages, "
        f"{time.monotonic() - start:.0f} s"
    )
    print(*found[:20], *beyond[:20], *left[:20], sep="\n")
    return bool(found or beyond or left)


if __name__ == "__main__":
    raise SystemExit(main())
