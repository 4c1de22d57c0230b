"""Ids and codes from the machine's own source of randomness."""

import secrets
from collections.abc import Sequence
from uuid import uuid4

from connector_desk.domain.slip_code import LETTERS, SIGNS


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
        return f"{LETTERS}-" + "".join(secrets.choice(SIGNS) for _ in range(4))
