"""The shape of a table of words: one for each enumeration of the domain."""

from collections.abc import Callable, Mapping
from enum import StrEnum

from connector_desk.domain.words import Words

Terms = Mapping[StrEnum, str]
"""The word for each member of an enumeration, in its order."""

Tables = Mapping[type[StrEnum], Callable[[Words], Terms]]
"""What makes the table of each enumeration."""
