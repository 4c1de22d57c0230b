"""Nothing that was entered can be read on the disk, and papers tell only what was agreed to."""

import base64
import zlib
from collections.abc import Iterator
from pathlib import Path
from typing import get_type_hints

import pytest
from pydantic import BaseModel

pytestmark = pytest.mark.campaign

# Text that the desk makes by itself and that no form holds: digests, ids, codes, places of files, letters of cases.
OWN_TEXT = {
    "consents.recorded_by",
    "sha256",
    "unprotected_sha256",
    "about_id",
    "code",
    "temporary_path",
    "target_path",
    "letter",
    "used_letters",
    "ground_id",
    "disclosed_by",
    "made_by",
    "disclosures.fields.key",
    "walk_in_hours.counts.name",
}
OWN_TEXT |= {
    "attachments.media_type",
    "drafts.place",
    "drafts.form",
    "backups.folder",
    "backups.file_name",
    "desk.backup_plan.places.folder",
}


def test_no_word_that_was_entered_can_be_read_anywhere(place: Path):
    from tests.campaigns.marked_words import Campaign

    campaign = Campaign(place)
    assert {"desk.db", "desk.keys", "desk.db-wal", "window.ini", "connector-desk.log"} <= {
        path.name for path in campaign.files
    }
    assert any(path.suffix == ".deskbackup" for path in campaign.files)
    assert campaign.found() == []
    assert campaign.told_too_much() == []
    assert unmarked(place / "desk", set(campaign.words.values())) == set()
    gone, left = campaign.erase()
    assert left == []
    assert {"changed ResidentDraft.story", "AskDraft.own_words", "Concern.observed", "Draft.content"} <= gone
    assert {"TakenIn.name", "what stands on the signed form"} <= gone


def unmarked(folder: Path, words: set[str]) -> set[str]:
    """Return the text fields of everything that is kept in which no word stands."""
    from connector_desk import bootstrap
    from connector_desk.store.tables import KEPT
    from tests.conftest import PASSPHRASE

    desk = bootstrap.open_desk(folder, PASSPHRASE)
    with desk.room.look() as work:
        texts = [one for kind in KEPT for entity in work.repository(kind).all() for one in texts_of(entity, kind)]
    desk.close()
    marked = {field for field, text in texts if any(word in text for word in words)}
    return {field for field, _ in texts if OWN_TEXT.isdisjoint((field, field.rsplit(".", 1)[1]))} - marked


def texts_of(value: BaseModel, place: str) -> Iterator[tuple[str, str]]:
    hints = get_type_hints(type(value))
    for name, held in value:
        for one in held if isinstance(held, tuple) else (held,):
            if isinstance(one, BaseModel):
                yield from texts_of(one, f"{place}.{name}")
            elif (hints[name] is str and name != "id") or hints[name] == tuple[str, ...]:
                yield f"{place}.{name}", one


@pytest.mark.parametrize("before", [b"", b"x", b"xy", b"xyz"])
@pytest.mark.parametrize("after", [b"", b"1", b"12"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-16-le", "utf-16-be"])
def test_a_word_is_found_in_every_form(tmp_path: Path, before: bytes, after: bytes, encoding: str):
    """The search can succeed: without this, finding nothing would say nothing."""
    from tests.campaigns.marked_words import hits

    text = before + "qwbcdfg".encode(encoding) + after
    for number, content in enumerate(
        (text, base64.b64encode(text), b"%PDF" + zlib.compress(text), zlib.compress(text, 9))
    ):
        file = tmp_path / str(number)
        file.write_bytes(b"\x00" + content + b"\x00")
        assert hits(file, {"field": "qwbcdfg"}) == [f"{number}: field"]
