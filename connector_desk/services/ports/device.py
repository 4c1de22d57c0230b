"""The machine: days and moments, chance, and what a number can be."""

from datetime import date, datetime
from typing import Protocol


class Clock(Protocol):
    """The only source of days and moments."""

    def today(self) -> date:
        """Return the day at the desk."""
        ...

    def now(self) -> datetime:
        """Return the moment, aware and in UTC."""
        ...


class Random(Protocol):
    """Where ids and the codes on letters come from."""

    def new_id(self) -> str:
        """Return a fresh random UUID as text."""
        ...

    def new_code(self) -> str:
        """Return two letters, a dash and four characters without I, L, O and U: "VB-7K4M"."""
        ...


class Numbers(Protocol):
    """What a telephone number and a postcode can be. An empty one is fine: nothing is compulsory."""

    def checked_phone(self, text: str, field: str) -> str:
        """Return the number as it is kept. Raises PhoneNotRight."""
        ...

    def checked_postcode(self, text: str, field: str) -> str:
        """Return the postcode as it is kept. Raises PostcodeNotRight."""
        ...
