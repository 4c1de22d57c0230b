"""The acts on a volunteer: their forms, the talk, the days, the removal. Each can be undone."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from connector_desk.domain.entity import VolunteerId
from connector_desk.domain.errors import DeskError
from connector_desk.domain.volunteer import Volunteer
from connector_desk.domain.week import Availability
from connector_desk.domain.words import Words
from connector_desk.services.volunteers import VolunteerBook, VolunteerDraft, draft_of
from connector_desk.ui.dialogs.volunteer import Options, VolunteerDialog
from connector_desk.ui.panels.volunteer_ports import Volunteers

NEW_VOLUNTEER, VOLUNTEER = "new volunteer", "volunteer"


class VolunteerActs(QObject):
    """`kept` names the volunteer to show, `told` says what was done, `failed` carries why not."""

    kept = Signal(str)
    told = Signal(str)
    actFailed = Signal(object)

    def __init__(self, volunteers: Volunteers, words: Words, page: QWidget) -> None:
        super().__init__(page)
        self._volunteers, self._words, self._page = volunteers, words, page

    def ask_new(self, book: VolunteerBook) -> None:
        """Open an empty form."""
        dialog = VolunteerDialog(None, *_options(book), words=self._words, today=book.today, parent=self._page)
        dialog.kept.connect(lambda draft: self._keep(dialog, draft, None))
        dialog.open_as(NEW_VOLUNTEER)

    def ask_change(self, book: VolunteerBook, volunteer: Volunteer) -> None:
        """Open the form of a volunteer."""
        dialog = VolunteerDialog(
            draft_of(volunteer), *_options(book), words=self._words, today=book.today, parent=self._page
        )
        dialog.kept.connect(lambda draft: self._keep(dialog, draft, volunteer.id))
        dialog.open_as(VOLUNTEER, volunteer.id)

    def record_talk(self, volunteer: Volunteer) -> None:
        """Keep that the talk took place today."""
        if self._done(lambda: self._volunteers.record_coaching(volunteer.id)):
            self.told.emit(self.tr("Kept: you talked with {name} today.").format(name=volunteer.name))

    def keep_days(self, volunteer: Volunteer, days: frozenset[Availability]) -> None:
        """Keep when the volunteer can."""
        self._done(lambda: self._volunteers.set_available(volunteer.id, days))

    def remove(self, volunteer: Volunteer) -> None:
        """Take a volunteer away at once; undo brings everything back."""
        if self._done(lambda: self._volunteers.remove(volunteer.id)):
            self.told.emit(self.tr("{name} was removed.").format(name=volunteer.name))

    def _keep(self, dialog: VolunteerDialog, draft: VolunteerDraft, volunteer_id: VolunteerId | None) -> None:
        try:
            if volunteer_id is None:
                volunteer_id = self._volunteers.add(draft)
            else:
                self._volunteers.change(volunteer_id, draft)
        except DeskError as error:
            dialog.show_error(error)
            return
        dialog.accept()
        self.kept.emit(volunteer_id)
        self.told.emit(self.tr("Kept."))

    def _done(self, act: Callable[[], None]) -> bool:
        try:
            act()
        except DeskError as error:
            self.actFailed.emit(error)
            return False
        return True


def _options(book: VolunteerBook) -> tuple[Options, Options]:
    areas = sorted(book.areas.items(), key=lambda pair: pair[1].casefold())
    others = [(key, name) for key, name in book.organizations.items() if key != book.own_organization_id]
    return [(str(key), name) for key, name in areas], sorted(others, key=lambda pair: pair[1].casefold())
