"""The forms of the Directory place: a line, an organisation, and as which other one it goes on."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Signal

from connector_desk.domain.entity import Kind, OrganizationId
from connector_desk.domain.errors import NotFound
from connector_desk.domain.words import Words
from connector_desk.services.attachments import AttachmentService
from connector_desk.ui.dialogs.directory_line import DirectoryLineDialog
from connector_desk.ui.dialogs.form import FormDialog
from connector_desk.ui.dialogs.organization import OrganizationDialog
from connector_desk.ui.dialogs.same_party import SamePartyDialog
from connector_desk.ui.page import Page
from connector_desk.ui.panels.directory_ports import Directory, Merges
from connector_desk.ui.panels.form_opener import FormOpener
from connector_desk.ui.panels.logo_choice import LogoChoice

_NEW_LINE, _NEW_ORGANIZATION, _CHANGE, _SAME = "new line", "new organization", "change", "same organization"


class DirectoryForms(FormOpener):
    """One form at a time over the page. `kept` carries the id of what was kept, and `done` says so."""

    kept = Signal(str)

    def __init__(
        self, directory: Directory, merges: Merges, attachments: AttachmentService, words: Words, over: Page
    ) -> None:
        super().__init__(over)
        self._directory, self._merges, self._attachments, self._words = directory, merges, attachments, words

    def resume(self, form: str, about_id: str) -> None:
        """Open a form again, with what was typed in it. Raises NotFound."""
        if form == _NEW_LINE:
            self.write_line()
        elif form == _NEW_ORGANIZATION:
            self.write_organization()
        elif form == _SAME:
            self.ask_same(about_id)
        else:
            self.change(about_id)

    def write_line(self) -> None:
        """Ask about something new in the neighbourhood."""
        dialog = DirectoryLineDialog(self._words, self._directory.organizations(), parent=self._over)
        self._open(dialog, self._directory.put_initiative, _NEW_LINE)

    def write_organization(self, name: str = "") -> None:
        """Ask about a new organisation, called so if that is known."""
        dialog = OrganizationDialog(self._words, self._directory.areas(), name=name, parent=self._over)
        self._open(dialog, self._directory.put_organization, _NEW_ORGANIZATION)

    def change(self, thing_id: str) -> None:
        """Change a line or an organisation. Raises NotFound."""
        line = next((one for one in self._directory.lines() if one.initiative.id == thing_id), None)
        if line is None:
            self._change_organization(thing_id)
            return
        dialog = DirectoryLineDialog(self._words, self._directory.organizations(), line.initiative, parent=self._over)
        self._open(dialog, self._directory.put_initiative, _CHANGE, thing_id)

    def _change_organization(self, thing_id: str) -> None:
        organization = next((one for one in self._directory.organizations() if one.id == thing_id), None)
        if organization is None:
            raise NotFound(Kind.INITIATIVES, thing_id)
        dialog = OrganizationDialog(self._words, self._directory.areas(), organization, parent=self._over)
        if organization.id == self._attachments.house():
            dialog.body.insertWidget(dialog.body.count() - 1, LogoChoice(self._attachments, dialog))
        self._open(dialog, self._directory.put_organization, _CHANGE, thing_id)

    def ask_same(self, organization_id: str) -> None:
        """Ask as which other one an organisation goes on. Raises NotFound."""
        organizations = self._directory.organizations()
        old = next((one for one in organizations if one.id == organization_id), None)
        if old is None:
            raise NotFound(Kind.ORGANIZATIONS, organization_id)
        others = tuple(one for one in organizations if one.id != organization_id)
        dialog = SamePartyDialog(
            old, others, lambda new: self._merges.going_along(old.id, new), self._words, parent=self._over
        )

        def keep(new: object) -> str:
            self._merges.merge(old.id, OrganizationId(str(new)))
            return str(new)

        self._open(dialog, keep, _SAME, organization_id)

    def _open(self, dialog: FormDialog, keep: Callable[[Any], str], form: str, about_id: str = "") -> None:
        self.open_form(dialog, keep, self.tr("Kept."), self.kept.emit, form=form, about=about_id)
