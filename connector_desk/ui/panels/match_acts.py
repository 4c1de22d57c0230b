"""The acts on a match: its agreements, the next step, contact today, removal. Each can be undone."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from connector_desk.domain.entity import MatchId
from connector_desk.domain.errors import DeskError
from connector_desk.domain.match import MatchState
from connector_desk.domain.words import Words
from connector_desk.services.matches import AgreementDraft, draft_of
from connector_desk.ui.dialogs.match import MatchDialog
from connector_desk.ui.panels.volunteer_ports import Matches
from connector_desk.viewmodels.volunteers import MatchRow

AGREEMENTS = "match"


class MatchActs(QObject):
    """`told` says what was done, `actFailed` carries why not."""

    told = Signal(str)
    actFailed = Signal(object)

    def __init__(self, matches: Matches, words: Words, page: QWidget) -> None:
        super().__init__(page)
        self._matches, self._words, self._page = matches, words, page

    def ask_agreements(self, match: MatchRow, volunteer: str) -> None:
        """Open what two people agreed on."""
        try:
            draft = draft_of(self._matches.get(match.id))
        except DeskError as error:
            self.actFailed.emit(error)
            return
        dialog = MatchDialog(match, draft, volunteer, words=self._words, parent=self._page)
        dialog.kept.connect(lambda kept: self._agree(dialog, match.id, kept))
        dialog.stepAsked.connect(lambda state: self._step(dialog, match.id, state))
        dialog.removeAsked.connect(lambda: self._remove(dialog, match))
        dialog.open_as(AGREEMENTS, match.id)

    def record_contact(self, match: MatchRow) -> None:
        """Keep that they met or spoke today."""
        try:
            self._matches.add_contact(match.id)
        except DeskError as error:
            self.actFailed.emit(error)
            return
        self.told.emit(self.tr("Kept: word of {name} today.").format(name=match.first_name))

    def _agree(self, dialog: MatchDialog, match_id: MatchId, draft: AgreementDraft) -> None:
        if self._in(dialog, lambda: self._matches.agree(match_id, draft)):
            dialog.accept()

    def _step(self, dialog: MatchDialog, match_id: MatchId, state: MatchState) -> None:
        # What was typed is kept first: a step never throws words away.
        if dialog.is_touched() and not self._in(dialog, lambda: self._matches.agree(match_id, dialog.draft())):
            return
        if self._in(dialog, lambda: self._matches.move(match_id, state)):
            dialog.accept()

    def _remove(self, dialog: MatchDialog, match: MatchRow) -> None:
        if self._in(dialog, lambda: self._matches.remove(match.id)):
            dialog.accept()
            self.told.emit(self.tr("The match with {name} was removed.").format(name=match.first_name))

    def _in(self, dialog: MatchDialog, act: Callable[[], None]) -> bool:
        try:
            act()
        except DeskError as error:
            dialog.show_error(error)
            return False
        return True
