"""Changes to a contact that was kept before: each asks in a dialog and tells the desk."""

from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from connector_desk.domain.contact_moment import ContactMoment
from connector_desk.domain.entity import ContactMomentId, ResidentId
from connector_desk.domain.errors import DeskError
from connector_desk.domain.words import Words
from connector_desk.services.contacts import Helper, Intake
from connector_desk.ui.dialogs.contact import ContactDialog
from connector_desk.ui.dialogs.contact_done import ContactDoneDialog
from connector_desk.ui.dialogs.contact_tie import ContactTieDialog
from connector_desk.ui.dialogs.form import FormDialog
from connector_desk.ui.panels.walk_in_tie import Visitors

_CHANGE, _TIE, _DONE = "change", "tie", "done"


class Contacts(Protocol):
    """What can be changed about a contact."""

    def change(self, moment_id: ContactMomentId, intake: Intake) -> None: ...  # noqa: D102

    def tie(self, moment_id: ContactMomentId, resident_id: ResidentId | None) -> None: ...  # noqa: D102

    def note_done(self, moment_id: ContactMomentId, done: str, alerted: str | None = None) -> None:
        """Say what was done, and who was called."""
        ...

    def get(self, moment_id: ContactMomentId) -> ContactMoment: ...  # noqa: D102

    def resident_name(self, resident_id: ResidentId) -> str: ...  # noqa: D102

    def helpers(self) -> tuple[Helper, ...]: ...  # noqa: D102


class ContactEditing(QObject):
    """Opens the dialogs over `over`; a dialog stays open with its text until the desk has kept it."""

    def __init__(self, contacts: Contacts, visitors: Visitors, words: Words, over: QWidget) -> None:
        super().__init__(over)
        self._contacts, self._visitors, self._words, self._over = contacts, visitors, words, over

    def change(self, moment_id: str) -> None:
        """Ask for other words or another choice. Raises NotFound."""
        moment = self._contacts.get(ContactMomentId(moment_id))
        dialog = ContactDialog(moment, self._contacts.helpers(), self._words, parent=self._over)
        self._open(dialog, lambda intake: self._contacts.change(moment.id, intake), _CHANGE, moment.id)

    def tie(self, moment_id: str) -> None:
        """Ask whose it is. Raises NotFound."""
        moment = self._contacts.get(ContactMomentId(moment_id))
        name = self._contacts.resident_name(moment.resident_id) if moment.resident_id else ""
        dialog = ContactTieDialog(moment, name, self._visitors, self._words, parent=self._over)
        self._open(dialog, lambda resident_id: self._contacts.tie(moment.id, resident_id), _TIE, moment.id)

    def note_done(self, moment_id: str) -> None:
        """Ask what was done. Raises NotFound."""
        moment = self._contacts.get(ContactMomentId(moment_id))
        shown = "" if moment.confidential else moment.own_words
        alerted = None if moment.danger is None else moment.alerted
        dialog = ContactDoneDialog(shown, self._words, done=moment.done, alerted=alerted, parent=self._over)
        self._open(dialog, lambda said: self._contacts.note_done(moment.id, *said), _DONE, moment.id)

    def resume(self, form: str, moment_id: str) -> None:
        """Open one of these again, with what was typed in it. Raises NotFound."""
        {_CHANGE: self.change, _TIE: self.tie, _DONE: self.note_done}[form](moment_id)

    def _open(self, dialog: FormDialog, keep: Callable[..., None], form: str, moment_id: str) -> None:
        def kept(draft: object) -> None:
            try:
                keep(draft)
            except DeskError as error:
                dialog.show_error(error)
                return
            dialog.accept()

        dialog.kept.connect(kept)
        dialog.open_as(form, moment_id)
