"""QR codes: a code once more, for a scanner. The same text always stands beside it in letters."""

from dataclasses import dataclass, field
from functools import cached_property
from itertools import groupby
from typing import Final

from reportlab.graphics.barcode.qr import QrCodeWidget

from connector_desk.documents.measures import MM_PER_POINT
from connector_desk.documents.pen import Box, Pen

_ALPHANUMERIC: Final = frozenset("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:")
_QUIET_MODULES: Final = 4
_SMALLEST_MODULE_MM: Final = 1.0
_SEAM_MM: Final = 0.02 * MM_PER_POINT


@dataclass(frozen=True)
class QrCode:
    """A code of a given width at level Q, with the quiet zone of four modules around it that scanners need.

    Only capitals, digits and the few signs of alphanumeric mode keep the modules few and large. Raises ValueError
    for other characters, and where a module would come out smaller than 1 mm: it would not survive a copier.
    """

    text: str = field(repr=False)
    side_mm: float

    def __post_init__(self) -> None:
        """Refuse what would not be readable at half size."""
        if not _ALPHANUMERIC.issuperset(self.text):
            raise ValueError("a QR code takes capitals, digits and $%*+-./: only")
        if self.module_mm < _SMALLEST_MODULE_MM:
            raise ValueError(f"{len(self.text)} characters do not fit into {self.side_mm} mm")

    @cached_property
    def modules(self) -> tuple[tuple[bool, ...], ...]:
        """The black and white modules, row by row, without quiet zone.

        They live no longer than this value: a text may be a secret.
        """
        drawing = QrCodeWidget(self.text, barLevel="Q").qr  # type: ignore[attr-defined]  # the stubs leave it out
        drawing.make()
        return tuple(tuple(bool(module) for module in row) for row in drawing.modules)

    @property
    def module_mm(self) -> float:
        """The side of one module."""
        return self.side_mm / (len(self.modules) + 2 * _QUIET_MODULES)

    @property
    def quiet_mm(self) -> float:
        """How much white lies around the ink on each side."""
        return _QUIET_MODULES * self.module_mm

    @property
    def ink_mm(self) -> float:
        """How wide and high the code is without the white around it."""
        return self.side_mm - 2 * self.quiet_mm

    def draw(self, pen: Pen, x: float, y: float) -> None:
        """Draw the code as one shape, with the corner of its ink there.

        Rows overlap a little, so that no viewer and no printer shows a seam between them.
        """
        boxes: list[Box] = []
        side = self.module_mm
        for row, modules in enumerate(self.modules):
            at = 0
            for is_black, group in groupby(modules):
                length = len(list(group))
                if is_black:
                    boxes.append((x + at * side, y + row * side, length * side, side + _SEAM_MM))
                at += length
        pen.solid(boxes)
