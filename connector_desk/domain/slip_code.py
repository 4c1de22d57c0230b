"""The code of a letter and of the slip that comes back: what it looks like, and what was meant by what was typed."""

import re

LETTERS = "VB"
"""What every code of a letter begins with."""
SIGNS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
"""Digits and letters without I, L, O and U: nothing on paper is read wrongly."""
_ANSWER = "A"
_READ_AS = str.maketrans({"O": "0", "I": "1", "L": "1"})
_TYPED = re.compile(rf"{LETTERS}([{SIGNS}]{{4}}){_ANSWER}?")
_BETWEEN = re.compile(r"[\s\-_.\u2010-\u2015]+")


def slip_code(code: str) -> str:
    """Return the code on the slip of a letter, as it is printed and as a scanner reads it: "VB-7K4M-A"."""
    return f"{code}-{_ANSWER}"


def letter_code(typed: str) -> str | None:
    """Return the code of the letter that is meant by what was typed or scanned, or None where no code is meant.

    Case, blanks and dashes say nothing; what looks like 0 or 1 is 0 or 1; the A of the slip may be left out.
    """
    joined = _BETWEEN.sub("", typed).upper()
    found = _TYPED.fullmatch(joined[: len(LETTERS)] + joined[len(LETTERS) :].translate(_READ_AS))
    return f"{LETTERS}-{found[1]}" if found else None
