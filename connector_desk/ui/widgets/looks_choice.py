"""Keys to choose how the desk looks: size of the text, light or dark, large and clear. It is worn at once."""

from dataclasses import replace

from PySide6.QtWidgets import QVBoxLayout, QWidget

from connector_desk.ui import looks, theme
from connector_desk.ui.looks import Looks
from connector_desk.ui.theme import Role
from connector_desk.ui.widgets.buttons import FilterButton
from connector_desk.ui.widgets.flow import FlowRow
from connector_desk.ui.widgets.text import Text


class LooksChoice(QWidget):
    """Shows what is worn now, and puts on what is pressed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._scales = {scale: FilterButton(f"{round(scale * 100)} %") for scale in looks.SCALES}
        for button in self._scales.values():
            button.setAccessibleName(self.tr("Size of the text: {size}").format(size=button.text()))
        self._schemes = {"light": FilterButton(self.tr("Light")), "dark": FilterButton(self.tr("Dark"))}
        self._bright = FilterButton(self.tr("Large and clear"))
        keys = FlowRow(2)
        for button in (*self._scales.values(), *self._schemes.values(), self._bright):
            keys.flow.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 8)
        column.setSpacing(2)
        column.addWidget(Text(self.tr("How the desk looks"), Role.SECTION))
        column.addWidget(keys)
        for scale, button in self._scales.items():
            button.clicked.connect(lambda _on, scale=scale: self._wear(replace(looks.chosen(), scale=scale)))
        for scheme, button in self._schemes.items():
            button.clicked.connect(lambda _on, scheme=scheme: self._wear(replace(looks.chosen(), scheme=scheme)))
        self._bright.clicked.connect(lambda is_on: self._wear(replace(looks.chosen(), is_bright=is_on)))
        self.dress()

    def dress(self) -> None:
        """Show what is worn now."""
        worn = theme.current()
        for scale, button in self._scales.items():
            button.setChecked(scale == theme.chosen_scale(worn))
        for scheme, button in self._schemes.items():
            button.setChecked(scheme == worn.scheme.value)
        self._bright.setChecked(worn.is_bright)

    def _wear(self, wanted: Looks) -> None:
        looks.put_on(wanted)
        self.dress()
