"""A message in three parts that always come in this order: what happened, what is safe, what to do now."""

from dataclasses import dataclass


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
