"""What one row of a list shows, whatever place the list stands in."""

from dataclasses import dataclass

from PySide6.QtCore import Qt

from connector_desk.ui.widgets.face import FaceView
from connector_desk.ui.widgets.ring import RingView
from connector_desk.ui.widgets.shapes import Shape, Tone

ROW = Qt.ItemDataRole.UserRole + 1
"""The role under which a model gives the RowView of a row."""


@dataclass(frozen=True)
class ChipView:
    """A chip in a row."""

    text: str
    shape: Shape
    tone: Tone | None = None


@dataclass(frozen=True)
class ButtonView:
    """The one button of a row: verb and person."""

    text: str
    icon: str = ""
    is_brick: bool = False


@dataclass(frozen=True)
class RowView:
    """What a row shows; `left` is a face, a ring, a shape, an icon's name, a letter (one sign) or nothing.

    First line: name, `beside` (small), chip. Second: `what` (a person's own words when `is_own_words`).
    Third: `who` with a part in 600 and an icon before it (own words when `is_who_own_words`;
    own words are never cut, so `who_short` stands there where they do not fit). At the right: the button,
    or `right` above `right_below`. `load` is (taken, can) and `freshness` 1 to 4; both stand before the
    words they belong to.
    """

    id: str
    name: str
    what: str = ""
    who: str = ""
    beside: str = ""
    left: FaceView | RingView | Shape | str | None = None
    chip: ChipView | None = None
    is_chip_right: bool = False
    is_own_words: bool = False
    is_who_own_words: bool = False
    who_short: str = ""
    who_strong: str = ""
    who_icon: str = ""
    button: ButtonView | None = None
    right: str = ""
    right_below: str = ""
    freshness: int = 0
    load: tuple[int, int] | None = None

    def spoken(self) -> str:
        """Return the whole row as one sentence for a screen reader."""
        chip = self.chip.text if self.chip else ""
        button = self.button.text if self.button else ""
        ring = f"{self.left.number} {self.left.unit}".strip() if isinstance(self.left, RingView) else ""
        parts = (self.name, self.beside, chip, ring, self.what, self.who, self.right, self.right_below, button)
        return ", ".join(part for part in parts if part)
