"""The notice: what is read aloud and printed before somebody answers, in Dutch and in a second language.

Its sentences bear a version, since a record of consent says which text was explained.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

DUTCH = "nl"
SECOND_LANGUAGES = ("en", "tr", "ar")
# Who speaks one of these reads the language behind it.
_READS = {"ary": "ar", "arz": "ar", "apc": "ar", "arb": "ar"}


@dataclass(frozen=True, kw_only=True, slots=True)
class Notice:
    """The notice in one language. `name` is the language's own name, `months` has twelve words.

    `is_checked` says that a speaker looked through it: in this house, or, as `checked_by`, at the organisation.
    """

    tag: str
    name: str
    version: int
    sentences: Mapping[str, str]
    months: tuple[str, ...]
    is_checked: bool
    checked_by: str = ""

    @property
    def is_right_to_left(self) -> bool:
        """Say whether its lines begin at the right."""
        return self.tag == "ar"

    def day(self, day: date) -> str:
        """Return "24 september 2027"."""
        return f"{day.day} {self.months[day.month - 1]} {day.year}"


@dataclass(frozen=True, kw_only=True, slots=True)
class BothNotices:
    """The Dutch notice with the one beside it, or without where Dutch is enough."""

    dutch: Notice
    other: Notice | None = None

    @property
    def version(self) -> str:
        """Return which text was explained: "1", or "1-tr-1" with a translation."""
        other = self.other
        return f"{self.dutch.version}-{other.tag}-{other.version}" if other else str(self.dutch.version)

    @property
    def language(self) -> str:
        """BCP 47 tag of the language in which it was explained."""
        return self.other.tag if self.other else self.dutch.tag


def second_language(tags: tuple[str, ...]) -> str:
    """Return the first language of somebody in which there is a notice beside the Dutch one, or an empty text.

    Whoever speaks Dutch before any of them needs none.
    """
    for tag in tags:
        primary = tag.partition("-")[0]
        known = _READS.get(primary, primary)
        if known == DUTCH:
            return ""
        if known in SECOND_LANGUAGES:
            return known
    return ""
