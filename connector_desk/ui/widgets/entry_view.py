"""What one line of a timeline shows."""

from dataclasses import dataclass

from PySide6.QtCore import Qt

from connector_desk.ui.widgets.own_words import quoted
from connector_desk.ui.widgets.shapes import Shape

ENTRY = Qt.ItemDataRole.UserRole + 7


@dataclass(frozen=True)
class EntryView:
    """Day and how far away; the sign on the spine; title, own words or what they are about, second line; chip; act."""

    day: str
    title: str
    mark: Shape | str
    far: str = ""
    own_words: str = ""
    shut: str = ""
    line: str = ""
    chip: tuple[str, Shape] | None = None
    act: str = ""
    is_owed: bool = False

    def spoken(self) -> str:
        """Return the line as a screen reader says it."""
        words = quoted(self.own_words) if self.own_words else ""
        chip = self.chip[0] if self.chip else ""
        parts = (self.day, self.far, self.title, self.shut or words, self.line, chip, self.act)
        return ". ".join(part for part in parts if part)
