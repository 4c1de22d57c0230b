"""Words in the second language: the same size and line as the Dutch, larger where the letters are Arabic."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextOption
from PySide6.QtWidgets import QWidget

from connector_desk.ui import theme
from connector_desk.ui.theme import Role
from connector_desk.ui.widgets.text import Text

NASKH = "Noto Naskh Arabic"
_ARABIC_MORE_POINTS = 2.0


class SecondText(Text):
    """A text that may run from right to left; then it begins at the right, also where a Latin name comes first."""

    def __init__(
        self,
        text: str,
        role: Role = Role.BODY,
        tone: str = "ink",
        *,
        is_right_to_left: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        self._is_right_to_left = is_right_to_left
        super().__init__(text, role, tone, parent=parent)
        if is_right_to_left:
            self.setLayoutDirection(Qt.LayoutDirection.RightToLeft)

    def dress(self) -> None:
        """Take the font of the role, and for Arabic the one that has its letters."""
        super().dress()
        if self._is_right_to_left:
            font = self.font()
            font.setFamilies([NASKH, *font.families()])
            font.setPointSizeF(font.pointSizeF() + _ARABIC_MORE_POINTS * theme.current().scale)
            self.setFont(font)
            self.updateGeometry()

    def _option(self) -> QTextOption:
        option = super()._option()
        if self._is_right_to_left:
            option.setTextDirection(Qt.LayoutDirection.RightToLeft)
            option.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute)
        return option
