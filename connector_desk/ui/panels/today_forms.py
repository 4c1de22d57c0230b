"""The forms of Today: what was done about a contact, from when on something waits too long, and the neighbourhoods."""

from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QWidget

from connector_desk.domain.contact_moment import ContactMoment
from connector_desk.domain.desk import PhoneCardLine, Settings
from connector_desk.domain.entity import ContactMomentId, Kind
from connector_desk.domain.errors import DeskError
from connector_desk.domain.words import Words
from connector_desk.ui import rights
from connector_desk.ui.areas import Areas
from connector_desk.ui.dialogs.areas import AREAS, AreasDialog
from connector_desk.ui.dialogs.contact_done import ContactDoneDialog
from connector_desk.ui.dialogs.desk_settings import DeskSettingsDialog
from connector_desk.ui.dialogs.form import FormDialog
from connector_desk.ui.panels.today_keeping import KeepingPanel
from connector_desk.ui.widgets.buttons import QuietButton

_DONE, _SETTINGS = "done", "settings"


class Contacts(Protocol):
    """The one thing that is changed: what was done about a same-day contact."""

    def get(self, moment_id: ContactMomentId) -> ContactMoment: ...  # noqa: D102
    def note_done(self, moment_id: ContactMomentId, done: str) -> None: ...  # noqa: D102


class DeskSettings(Protocol):
    """From when on something waits too long, and the numbers at hand."""

    def settings(self) -> Settings: ...  # noqa: D102
    def phone_card(self) -> tuple[PhoneCardLine, ...]: ...  # noqa: D102
    def change(self, settings: Settings, phone_card: tuple[PhoneCardLine, ...]) -> None: ...  # noqa: D102


class TodayForms(QObject):
    """`formClosed` comes when one of them is gone again, kept or not."""

    formClosed = Signal()

    def __init__(
        self,
        contacts: Contacts,
        desk: DeskSettings,
        areas: Areas,
        words: Words,
        over: QWidget,
        keeping: KeepingPanel,
    ) -> None:
        super().__init__(over)
        self._areas, self._keeping = areas, keeping
        self._contacts, self._desk, self._words, self._over = contacts, desk, words, over

    def ask_done(self, contact_id: ContactMomentId) -> None:
        """Ask what was done. Raises NotFound."""
        moment = self._contacts.get(contact_id)
        shown = "" if moment.confidential else moment.own_words
        alerted = None if moment.danger is None else moment.alerted
        dialog = ContactDoneDialog(shown, self._words, done=moment.done, alerted=alerted, parent=self._over)
        self._open(dialog, lambda said: self._contacts.note_done(contact_id, *said), _DONE, contact_id)

    def ask_settings(self) -> None:
        """Ask from when on something waits too long."""
        dialog = DeskSettingsDialog(self._words, self._desk.settings(), self._desk.phone_card(), self._over)
        self._keeping.offer_rules(dialog)
        self._offer_areas(dialog)
        self._open(dialog, lambda draft: self._desk.change(*draft), _SETTINGS)

    def ask_areas(self, over: QWidget) -> None:
        """Ask which neighbourhoods there are."""
        dialog = AreasDialog(self._areas.areas(), words=self._words, parent=over)
        self._open(dialog, lambda draft: self._areas.keep_areas(*draft), AREAS)

    def resume(self, form: str, about_id: str) -> None:
        """Open one of them again, with what was typed in it. Raises NotFound."""
        if form == _SETTINGS:
            self.ask_settings()
        elif form == AREAS:
            self.ask_areas(self._over)
        else:
            self.ask_done(ContactMomentId(about_id))

    def _offer_areas(self, settings: FormDialog) -> None:
        areas = rights.changes(QuietButton(self.tr("Which neighbourhoods there are"), "house"), Kind.AREAS)
        areas.clicked.connect(lambda: self.ask_areas(settings))
        settings.body.insertWidget(settings.body.count() - 1, areas, 0, Qt.AlignmentFlag.AlignLeft)

    def _open(self, dialog: FormDialog, keep: Callable[..., None], form: str, about_id: str = "") -> None:
        def kept(draft: object) -> None:
            try:
                keep(draft)
            except DeskError as refused:
                dialog.show_error(refused)
                return
            dialog.accept()

        dialog.kept.connect(kept)
        dialog.finished.connect(lambda _result: self.formClosed.emit())
        dialog.open_as(form, about_id)
