"""Languages that people speak and read."""

from enum import StrEnum

from connector_desk.domain.entity import Value
from connector_desk.domain.text import Name


class Speaks(StrEnum):
    """How well somebody speaks a language."""

    NATIVE = "native"
    GOOD = "good"
    MODERATE = "moderate"
    LITTLE = "little"


class Reads(StrEnum):
    """Whether somebody reads a language."""

    YES = "yes"
    SOME = "some"
    NO = "no"
    UNKNOWN = "unknown"


class SpokenLanguage(Value, frozen=True):
    """One language of a person; `tag` is BCP 47 ("nl", "ary", "tr")."""

    tag: Name
    speaks: Speaks = Speaks.GOOD
    reads: Reads = Reads.UNKNOWN
