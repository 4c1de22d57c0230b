"""Closing the walk-in hour: who is still here, what is left open and who takes it, and a word for the next ones."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from connector_desk.domain.entity import ContactMomentId, VolunteerId
from connector_desk.domain.words import Words
from connector_desk.services.contacts import Helper
from connector_desk.services.hours import Closing, OpenContact
from connector_desk.ui.dialogs.form import FormDialog
from connector_desk.ui.theme import Role
from connector_desk.ui.widgets.card import ReasonLine, SectionHead, Sheet
from connector_desk.ui.widgets.fields import LongField, PickField
from connector_desk.ui.widgets.own_words import OwnWords
from connector_desk.ui.widgets.shapes import Shape
from connector_desk.ui.widgets.text import Text
from connector_desk.words.days import clock_time

Taken = dict[ContactMomentId, VolunteerId | None]


class ClosingDialog(FormDialog):
    """`kept` carries who takes what, and the note."""

    def __init__(
        self, closing: Closing, helpers: Sequence[Helper], words: Words, *, parent: QWidget | None = None
    ) -> None:
        super().__init__(words, parent)
        self.call(
            self.tr("Close the walk-in hour"),
            self.tr("Close the hour"),
            self.tr("The queue is emptied; counts remain."),
        )
        self._takers: dict[ContactMomentId, PickField] = {}
        self._show_who_is_here(closing)
        if closing.open_contacts:
            self.body.addWidget(SectionHead(self.tr("Still open"), self.tr("Who takes it?")))
        for one in closing.open_contacts:
            self.body.addWidget(self._ask_taker(one, helpers))
        self.note = LongField(
            self.tr("Something for the next ones?"), "", self.tr("Without names. It stands in the log."), lines=2
        )
        self.body.addWidget(self.note)
        self.body.addStretch(1)
        self.watch({**{f"taken {one}": field for one, field in self._takers.items()}, "note": self.note})

    def draft(self) -> tuple[Taken, str]:
        """Return who takes what, and the note."""
        taken: Taken = {}
        for moment_id, field in self._takers.items():
            taken[moment_id] = VolunteerId(field.value()) if field.value() else None
        return taken, self.note.value()

    def _show_who_is_here(self, closing: Closing) -> None:
        if not closing.still_here:
            self.body.addWidget(ReasonLine(self.tr("Nobody waits any more."), "check"))
            return
        labels = ", ".join(one.label for one in closing.still_here)
        said = self.tr("Still here: {labels}. They count as gone without help.").format(labels=labels)
        self.body.addWidget(ReasonLine(said, Shape.WAITING))

    def _ask_taker(self, one: OpenContact, helpers: Sequence[Helper]) -> Sheet:
        sheet = Sheet()
        at = clock_time(one.took_place_at.astimezone().time())
        if one.words:
            sheet.body.addWidget(OwnWords(one.words, at))
        else:
            sheet.body.addWidget(Text(self.tr("{time}, confidential").format(time=at), Role.BODY_STRONG))
        options = [("", self.tr("Nobody yet")), *((helper.id, helper.name) for helper in helpers)]
        field = PickField(self.tr("Who takes this?"), options, one.taken_by or "")
        sheet.body.addWidget(field)
        self._takers[one.id] = field
        return sheet
