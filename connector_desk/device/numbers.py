"""Telephone numbers and postcodes as people type them, by the plans of all countries; Dutch where none is named."""

import re
import unicodedata

from connector_desk.domain.errors import PhoneNotRight, PostcodeNotRight

_HERE = "NL"
_DUTCH = re.compile(r"\d{4}\s*[A-Za-z]{2}")
# No country writes more than this, and all but a handful of islands write a figure in it.
_ELSEWHERE = re.compile(r"(?=.*\d)[A-Za-z0-9][A-Za-z0-9 \-]{2,11}")


class TypedNumbers:
    """Holds what was typed against what can be. Both libraries load when they are first asked."""

    def checked_phone(self, text: str, field: str) -> str:
        """Return the number as it was typed: how somebody groups it helps them read it. Raises PhoneNotRight."""
        if not text.strip():
            return text
        if any(unicodedata.category(character).startswith("L") for character in text):
            raise PhoneNotRight(field, has_letters=True)
        from phonenumbers import NumberParseException, is_possible_number, parse

        try:
            number = parse(text, _HERE)
        except NumberParseException as refused:
            raise PhoneNotRight(field) from refused
        if not is_possible_number(number):
            raise PhoneNotRight(field)
        return text

    def checked_postcode(self, text: str, field: str) -> str:
        """Return a Dutch postcode as "1055 AA", another one as it was typed. Raises PostcodeNotRight."""
        from stdnum.exceptions import ValidationError
        from stdnum.nl import postcode

        plain = text.strip()
        if not plain:
            return plain
        try:
            return str(postcode.validate(plain))
        except ValidationError as refused:
            # Four figures and two letters are Dutch: then one of them is a slip.
            if _DUTCH.fullmatch(plain) or not _ELSEWHERE.fullmatch(plain):
                raise PostcodeNotRight(field) from refused
            return text
