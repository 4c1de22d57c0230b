"""Ids and codes from the machine's own source of randomness."""

import secrets
from collections.abc import Sequence
from uuid import uuid4

# Digits and letters without I, L, O and U: nothing on paper is read wrongly (PAPER, numbering).
_LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"


class SystemRandom:
    """Fresh ids and codes; nothing in them is derived from a name or a day."""

    def new_id(self) -> str:
        """Return a random UUID as text."""
        return str(uuid4())

    def draw(self, words: Sequence[str], count: int) -> tuple[str, ...]:
        """Return so many words, each drawn from all of them."""
        return tuple(secrets.choice(words) for _ in range(count))

    def new_code(self) -> str:
        """Return a code for a letter: "VB-7K4M"."""
        return "VB-" + "".join(secrets.choice(_LETTERS) for _ in range(4))
