"""Arabic letters take the shape that their neighbours ask for.

A PDF shows glyphs and joins nothing, so each letter is replaced by its presentation form. The forms come from
the Unicode data of the standard library, which spares the desk a dependency.
"""

import unicodedata
from collections.abc import Iterator

_ZERO_WIDTH_JOINER = "\u200d"
_TATWEEL = "\u0640"
_LAM = "\u0644"
_FORM_BLOCKS = (range(0xFB50, 0xFDFE), range(0xFE70, 0xFEFD))

Forms = dict[str, str]


def _table() -> dict[str, Forms]:
    """Return for each letter, and each pair of lam and alef, its forms by the name of the position."""
    table: dict[str, Forms] = {}
    for block in _FORM_BLOCKS:
        for code in block:
            parts = unicodedata.decomposition(chr(code)).split()
            letters = "".join(chr(int(part, 16)) for part in parts[1:])
            is_lam_alef = len(letters) == 2 and letters[0] == _LAM and code >= 0xFEF5
            if parts and parts[0].startswith("<") and (len(letters) == 1 or is_lam_alef):
                table.setdefault(letters, {}).setdefault(parts[0].strip("<>"), chr(code))
    return table


_FORMS = _table()


def is_arabic(character: str) -> bool:
    """Say whether a character belongs to the Arabic script, in any of its shapes."""
    code = ord(character)
    return 0x600 <= code < 0x780 or 0x8A0 <= code < 0x900 or any(code in block for block in _FORM_BLOCKS)


def _joins_next(character: str) -> bool:
    return character in {_TATWEEL, _ZERO_WIDTH_JOINER} or "initial" in _FORMS.get(character, {})


def _joins_previous(character: str) -> bool:
    return character in {_TATWEEL, _ZERO_WIDTH_JOINER} or "final" in _FORMS.get(character, {})


def _is_vowel_sign(character: str) -> bool:
    return is_arabic(character) and unicodedata.category(character) == "Mn"


def shaped(text: str) -> str:
    """Return the text, in the order of reading, with every Arabic letter in its shape and no vowel signs.

    Vowel signs are an aid that everyday writing leaves out; without the positions that a shaping engine
    computes they would stand in the wrong place.
    """
    if not any(map(is_arabic, text)):
        return text
    units = list(_units("".join(character for character in text if not _is_vowel_sign(character))))
    around = ["", *units, ""]
    return "".join(_form(around[at - 1], around[at], around[at + 1]) for at in range(1, len(units) + 1))


def _units(text: str) -> Iterator[str]:
    """Yield the letters one by one, lam and alef together."""
    at = 0
    while at < len(text):
        step = 2 if text[at : at + 2] in _FORMS else 1
        yield text[at : at + step]
        at += step


def _form(before: str, unit: str, after: str) -> str:
    forms = _FORMS.get(unit)
    if forms is None:
        return unit
    is_joined_before = before != "" and _joins_next(before[-1]) and len(before) == 1 and "final" in forms
    is_joined_after = after != "" and _joins_previous(after[0]) and "initial" in forms
    if is_joined_before and is_joined_after:
        return forms.get("medial", unit)
    if is_joined_before:
        return forms.get("final", unit)
    return forms.get("initial" if is_joined_after else "isolated", unit)
