"""The finished facts of a recovery sheet: the code that opens the desk when every passphrase is forgotten."""

from dataclasses import dataclass, field
from datetime import date
from typing import Final

GROUPS: Final = 8
GROUP_LENGTH: Final = 5
ALPHABET: Final = frozenset("0123456789ABCDEFGHJKMNPQRSTVWXYZ")
"""Without I, L, O and U, which are taken for other signs or make words."""


@dataclass(frozen=True, kw_only=True, slots=True)
class RecoverySheet:
    """What stands on both copies of the sheet with that `code` ("HB-02").

    `groups` are eight groups of five characters, the last of each its check character. They stay out of what Python
    shows of this value. Raises ValueError where they have another shape.
    """

    sample: bool
    code: str
    groups: tuple[str, ...] = field(repr=False)
    organization: str
    day: date

    def __post_init__(self) -> None:
        """Refuse groups that nobody could type back; the code itself is not repeated in the error."""
        if len(self.groups) != GROUPS:
            raise ValueError(f"a recovery code has {GROUPS} groups, not {len(self.groups)}")
        if any(len(group) != GROUP_LENGTH or not ALPHABET.issuperset(group) for group in self.groups):
            raise ValueError(f"a group has {GROUP_LENGTH} characters, digits and capitals without I, L, O and U")

    @property
    def qr_text(self) -> str:
        """The same code for a scanner: all groups, joined."""
        return "".join(self.groups)
