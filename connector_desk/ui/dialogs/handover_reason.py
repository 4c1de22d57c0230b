"""Why a handover stops, waits or was not taken up: one line."""

from collections.abc import Mapping

from PySide6.QtWidgets import QWidget

from connector_desk.domain.errors import DeskError, ReasonMissing
from connector_desk.domain.text import checked_text, without_citizen_service_number
from connector_desk.domain.words import Words
from connector_desk.ui.dialogs.form import FormDialog
from connector_desk.ui.widgets.fields import LineField


class HandoverReasonDialog(FormDialog):
    """Asks for the reason of a step; `kept` carries the text."""

    def __init__(self, title: str, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(words, parent)
        self.call(title, self.tr("Save"))
        self._reason = LineField(
            self.tr("Why? One line is enough."), "", self.tr("This stays here. Nobody reads it but the desk.")
        )
        self.body.addWidget(self._reason)
        self.body.addStretch(1)
        self.watch({"reason": self._reason})
        self._reason.setFocus()
        self.resize(self.width(), self.height() * 2 // 3)

    def faults(self) -> Mapping[str, DeskError]:
        """Return that a reason must be given, and what may not be kept."""
        if not self._reason.value():
            return {"reason": ReasonMissing("handover")}
        try:
            without_citizen_service_number(checked_text(self._reason.value()))
        except DeskError as error:
            return {"reason": error}
        return {}

    def draft(self) -> str:
        """Return the reason."""
        return self._reason.value()
