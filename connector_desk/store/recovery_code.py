"""The code on the recovery sheet: 160 random bits as eight groups of five characters, each with its check character.

Four characters of a group carry 20 bits in the 32 letters and digits of Crockford (no I, L, O, U); the fifth is the
check character of ISO 7064's hybrid system for an alphabet of 32, which tells each single wrong character and nearly
every pair of swapped neighbours.
"""

import secrets
import unicodedata
from dataclasses import dataclass, field

from connector_desk.domain.errors import RecoveryCodeMistyped, RecoveryCodeWrongLength

ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
GROUPS = 8
GROUP_CHARACTERS = 5
_BYTES = 20
_CHARACTER_BITS = 5
_READ_AS = str.maketrans("ILO", "110")
# Blanks, line ends, what cannot be seen, dashes, underscores: nothing that belongs to the code.
_BETWEEN = frozenset({"Zs", "Zl", "Zp", "Cc", "Cf", "Pd", "Pc"})
_MINUS = "\N{MINUS SIGN}"


@dataclass(frozen=True)
class RecoveryCode:
    """A recovery code; `bits` are its 20 random bytes."""

    bits: bytes = field(repr=False)

    @property
    def text(self) -> str:
        """The code as it is printed: eight groups with blanks between."""
        return " ".join(self._groups())

    @property
    def qr_text(self) -> str:
        """The groups without anything between them: upper-case letters and digits, which make a small QR code."""
        return "".join(self._groups())

    def _groups(self) -> list[str]:
        from stdnum.iso7064.mod_37_36 import calc_check_digit

        number = int.from_bytes(self.bits)
        count = _BYTES * 8 // _CHARACTER_BITS
        letters = "".join(ALPHABET[number >> _CHARACTER_BITS * at & len(ALPHABET) - 1] for at in reversed(range(count)))
        size = GROUP_CHARACTERS - 1
        groups = [letters[at : at + size] for at in range(0, count, size)]
        return [group + calc_check_digit(group, ALPHABET) for group in groups]


def new_code() -> RecoveryCode:
    """Return a fresh random code."""
    return RecoveryCode(secrets.token_bytes(_BYTES))


def parse(text: str) -> RecoveryCode:
    """Return the code that somebody typed or scanned: small letters, other digits, any grouping; O is 0, I and L are 1.

    Raises:
        RecoveryCodeWrongLength: there are not 40 characters.
        RecoveryCodeMistyped: names the first group that is not right, from 1 to 8.

    """
    from stdnum.iso7064.mod_37_36 import is_valid

    typed = _signs(text)
    if len(typed) != GROUPS * GROUP_CHARACTERS:
        raise RecoveryCodeWrongLength(len(typed))
    number = 0
    for at in range(GROUPS):
        group = typed[at * GROUP_CHARACTERS : (at + 1) * GROUP_CHARACTERS]
        if not set(group) <= set(ALPHABET) or not is_valid(group, ALPHABET):
            raise RecoveryCodeMistyped(at + 1)
        for letter in group[:-1]:
            number = number << _CHARACTER_BITS | ALPHABET.index(letter)
    return RecoveryCode(number.to_bytes(_BYTES))


def first_mistyped(text: str) -> int:
    """Return the first whole group that is not right, from 1, or 0 while everything typed so far may still be right."""
    from stdnum.iso7064.mod_37_36 import is_valid

    typed = _signs(text)
    for at in range(min(GROUPS, len(typed) // GROUP_CHARACTERS)):
        group = typed[at * GROUP_CHARACTERS : (at + 1) * GROUP_CHARACTERS]
        if not set(group) <= set(ALPHABET) or not is_valid(group, ALPHABET):
            return at + 1
    return 0


def _signs(text: str) -> str:
    typed = "".join(one for one in unicodedata.normalize("NFKC", text).upper() if not _stands_between(one))
    return typed.translate(_READ_AS)


def _stands_between(character: str) -> bool:
    return character == _MINUS or unicodedata.category(character) in _BETWEEN
