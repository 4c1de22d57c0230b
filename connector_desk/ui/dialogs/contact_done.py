"""What was done about a contact: one question, one field."""

from collections.abc import Mapping

from PySide6.QtWidgets import QWidget

from connector_desk.domain.errors import DeskError, TextMissing
from connector_desk.domain.words import Words
from connector_desk.ui.dialogs.form import FormDialog
from connector_desk.ui.widgets.fields import LineField, LongField
from connector_desk.ui.widgets.own_words import OwnWords


class ContactDoneDialog(FormDialog):
    """Asks what was done; `kept` carries the text and who was called.

    `alerted` is who was called about a danger so far; None where nothing was one, and then nobody is asked for.
    """

    def __init__(
        self,
        own_words: str,
        words: Words,
        *,
        done: str = "",
        alerted: str | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(words, parent)
        self.call(self.tr("What was done"), self.tr("Save"))
        if own_words:
            self.body.addWidget(OwnWords(own_words))
        self._done = LongField(
            self.tr("What was done about it?"), done, self.tr("Then it no longer waits on Today."), lines=4
        )
        self.body.addWidget(self._done)
        self.watch({"done": self._done})
        self._alerted: LineField | None = None
        if alerted is not None:
            self._alerted = LineField(self.tr("Who was called?"), alerted, icon="phone")
            self.body.addWidget(self._alerted)
            self.watch({"alerted": self._alerted})
        self.body.addStretch(1)
        self._done.setFocus()

    def faults(self) -> Mapping[str, DeskError]:
        """Return that something must be said."""
        return {} if self._done.value() else {"done": TextMissing("done")}

    def draft(self) -> tuple[str, str | None]:
        """Return what was done and who was called."""
        return self._done.value(), None if self._alerted is None else self._alerted.value()

    def sentence_for(self, name: str, error: DeskError) -> tuple[str, str, str]:
        """Say what is missing."""
        if isinstance(error, TextMissing):
            return self.tr("Nothing stands here yet."), "", self.tr("Write in a few words what was done.")
        return super().sentence_for(name, error)
