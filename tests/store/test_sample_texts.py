"""The scan over every free text of the sample neighbourhood: what it stops there was read by a person."""

import re
from collections.abc import Iterator
from datetime import date
from typing import Any

from connector_desk.device.resources import ordinary_words, resources_folder
from connector_desk.domain.desk import Desk
from connector_desk.domain.free_text import finds_in
from connector_desk.domain.known_names import KnownNames
from connector_desk.store.sample import sample_entities

# Fields of names, numbers and codes: no free text.
NO_TEXT = {"first_name", "prefix", "family_name", "aliases", "name", "public_label", "phone", "address", "postcode"}
NO_TEXT |= {"called", "reach", "reporter", "letterhead", "code", "recipient_person", "chair", "witness"}
ID = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
# Rightly: the note on safe contact names the volunteer, and never leaves.
RIGHTLY = {("brieven leest Fatima samen met haar", "Fatima")}


def texts(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        yield from () if ID.fullmatch(value) else (value,)
    elif isinstance(value, dict):
        for name, part in value.items():
            if name not in NO_TEXT and not name.endswith("id"):
                yield from texts(part)
    elif isinstance(value, list):
        for part in value:
            yield from texts(part)


def test_in_the_sample_only_what_names_somebody_is_stopped():
    content = (resources_folder() / "sample" / "neighbourhood.json").read_bytes()
    entities = sample_entities(content, date(2026, 11, 23))
    known = KnownNames(ordinary_words())
    for entity in entities:
        known.learn(entity)
    free = [text for one in entities if not isinstance(one, Desk) for text in texts(one.model_dump(mode="json"))]
    stopped = {(text, text[find.start : find.end]) for text in free for find in finds_in(text, known)}

    assert len(free) > 100
    assert stopped == RIGHTLY
