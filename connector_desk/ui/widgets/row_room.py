"""How much room the rows of one list need, so that all stay equally high and nobody's own words are cut."""

from typing import Protocol

from connector_desk.ui.widgets.row_words import own_lines, quoted

SECOND_PITCH = 20
"""The height of the line that own words go on in, at the plain text size."""
SECOND_MORE = 12
"""How much higher rows with such a line are: a part of it stands in the room that rows have above and below."""


class Row(Protocol):
    """What counts of a row."""

    @property
    def what(self) -> str: ...  # noqa: D102
    @property
    def who(self) -> str: ...  # noqa: D102
    @property
    def is_own_words(self) -> bool: ...  # noqa: D102
    @property
    def is_who_own_words(self) -> bool: ...  # noqa: D102


def what_lines(row: Row, width: float) -> list[str]:
    """Return the lines of the second line's own words; one line, to be shortened, where two are not enough."""
    words = quoted(row.what) if row.is_own_words and row.what else row.what
    lines = own_lines(words, width) if row.is_own_words else [words]
    return lines if len(lines) <= 2 else [words]


def goes_on(row: Row, what_width: float, who_width: float) -> bool:
    """Say whether own words of this row go on in one line more."""
    if len(what_lines(row, what_width)) == 2:
        return True
    return row.is_who_own_words and len(own_lines(row.who, who_width)) == 2
