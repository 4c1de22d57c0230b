"""A message in three parts that always come in this order: what happened, what is safe, what to do now."""

from collections.abc import Callable
from dataclasses import dataclass

from connector_desk.domain.errors import DeskError
from connector_desk.domain.words import Words


@dataclass(frozen=True)
class Message:
    """Three short sentences; `safe` and `now` may be empty."""

    happened: str
    safe: str = ""
    now: str = ""

    @property
    def sentence(self) -> str:
        """All of it on one line, for a shell."""
        return " ".join(part for part in (self.happened, self.safe, self.now) if part)


Explain = Callable[[DeskError, Words], Message]
