"""On Today: that something may be kept no longer, the way to look at it, and how long things are kept."""

import logging
from collections.abc import Callable
from datetime import date
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from connector_desk.domain.erasure import KeepingRules
from connector_desk.domain.errors import DeskError
from connector_desk.domain.words import Words
from connector_desk.services.keeping import KeepingService, Proposals
from connector_desk.ui.dialogs.erasure_choice import Chosen, ErasureChoiceDialog
from connector_desk.ui.dialogs.form import FormDialog
from connector_desk.ui.dialogs.keeping_rules import KeepingRulesDialog
from connector_desk.ui.panels.erasing_acts import ErasingActs
from connector_desk.ui.tasks import Tasks, Ticket
from connector_desk.ui.widgets.banner import Banner
from connector_desk.ui.widgets.buttons import QuietButton
from connector_desk.ui.widgets.shapes import Shape


class KeepingPanel(QWidget):
    """A line that is there only when something may go and whoever works here may erase.

    Once a day, and after each erasure, it is found out beside the window. `offer_rules` adds to the desk's settings.
    """

    noticeAsked = Signal(str)

    def __init__(self, keeping: KeepingService, words: Words, today: Callable[[], date]) -> None:
        super().__init__()
        self._keeping, self._words, self._today = keeping, words, today
        self._tasks = Tasks(self)
        self._acts = ErasingActs(keeping, self._tasks, self)
        self._looked_on: date | None = None
        self._proposals: Proposals | None = None
        self._look = QuietButton(self.tr("Look first"), "eye")
        self._banner = Banner(Shape.QUESTION, "", acts=(self._look,))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._banner)
        self.hide()
        self._look.clicked.connect(self._show_choice)
        self._acts.erased.connect(self._look_again)
        self._acts.done.connect(lambda: self.noticeAsked.emit(self.tr("Erased for good.")))

    def refresh(self) -> None:
        """Find out what may go, unless that was done today; nothing for whom may not erase."""
        if not self._keeping.may_erase:
            self.hide()
        elif self._looked_on != self._today():
            self._look_again()

    def offer_rules(self, settings: FormDialog) -> None:
        """Add to the desk's settings the way to how long things are kept, for whom may change that."""
        if not self._keeping.may_erase:
            return
        rules = QuietButton(self.tr("How long we keep things"), "folder")
        rules.clicked.connect(lambda: self._ask_rules(settings))
        settings.body.insertWidget(settings.body.count() - 1, rules, 0, Qt.AlignmentFlag.AlignLeft)

    def _look_again(self) -> None:
        self._looked_on = self._today()
        self._tasks.start(self._read, self._show, self._fail)

    def _read(self, _ticket: Ticket) -> Proposals:
        return self._keeping.proposals()

    def _show(self, proposals: object) -> None:
        assert isinstance(proposals, Proposals)
        self._proposals = proposals
        people = len(proposals.residents)
        said = (
            self.tr("%n person(s) may be erased.", "", people) if people else self.tr("Some things are kept too long.")
        )
        self._banner.say(said, self.tr("Look first: nothing goes by itself."))
        self.setVisible(bool(people or proposals.things))

    def _fail(self, error: BaseException) -> None:
        self._looked_on = None
        if not isinstance(error, DeskError):
            raise error
        # It is asked again with the next refresh; nothing of the day's work hangs on it.
        logging.getLogger(__name__).warning("keeping", exc_info=error)

    def _show_choice(self) -> None:
        if self._proposals is None:
            return
        dialog = ErasureChoiceDialog(self._proposals, words=self._words, parent=self)
        dialog.kept.connect(lambda chosen: self._erase(dialog, chosen))
        dialog.open()

    def _erase(self, dialog: ErasureChoiceDialog, chosen: object) -> None:
        assert isinstance(chosen, Chosen)
        people = [partial(self._keeping.erase, one.id, one.due.ground) for one in chosen.residents if one.due]
        things = [partial(self._keeping.erase_things, one) for one in chosen.things]
        self._acts.run(dialog, [*people, *things])

    def _ask_rules(self, over: QWidget) -> None:
        dialog = KeepingRulesDialog(self._keeping.rules(), words=self._words, parent=over)
        dialog.kept.connect(lambda rules: self._keep_rules(dialog, rules))
        dialog.open()

    def _keep_rules(self, dialog: KeepingRulesDialog, rules: object) -> None:
        assert isinstance(rules, KeepingRules)
        try:
            self._keeping.change_rules(rules)
        except DeskError as refused:
            dialog.show_error(refused)
            return
        dialog.accept()
        self._look_again()
