"""Reads the notices in `resources/consent`: a file per language with its version and its sentences."""

import json
from collections.abc import Iterable
from pathlib import Path

from connector_desk.domain.consent_notice import Notice


class ConsentNotices:
    """The notices by language, each read when it is first asked for."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._read: dict[str, Notice] = {}

    def notice(self, tag: str) -> Notice:
        """Return the notice in a language of which there is one. Raises OSError: it was not installed."""
        if tag not in self._read:
            self._read[tag] = _notice(json.loads((self._folder / f"{tag}.json").read_text(encoding="utf-8")))
        return self._read[tag]

    def notices(self, tags: Iterable[str]) -> tuple[Notice, ...]:
        """Return several of them."""
        return tuple(self.notice(tag) for tag in tags)


def _notice(told: dict[str, object]) -> Notice:
    sentences, months, version = told["sentences"], told["months"], told["version"]
    if not (isinstance(sentences, dict) and isinstance(months, list) and isinstance(version, int)):
        raise TypeError(told["tag"])
    return Notice(
        tag=str(told["tag"]),
        name=str(told["name"]),
        version=version,
        sentences=sentences,
        months=tuple(months),
        is_checked=bool(told["is_spoken_here"]),
    )
