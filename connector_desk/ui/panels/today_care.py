"""What Today mentions about keeping the desk safe: one quiet line each, with an act; loud only where it is damaged."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from connector_desk.domain.words import Words
from connector_desk.ui import rights
from connector_desk.ui.caretaker import Caretaker, Doing
from connector_desk.ui.panels.backup_words import care_words
from connector_desk.ui.places import Place
from connector_desk.ui.widgets.banner import Banner
from connector_desk.ui.widgets.buttons import QuietButton
from connector_desk.ui.widgets.layouts import clear_layout
from connector_desk.ui.widgets.progress import Progress
from connector_desk.ui.widgets.shapes import Shape, Tone
from connector_desk.viewmodels.backups import Care, cares

_MADE_HERE = frozenset({Care.NO_BACKUP, Care.BACKUP_AHEAD, Care.OLD_BACKUP})


class CareLines(QWidget):
    """Shows what the caretaker knows. A backup is made from here; for everything else `vaultAsked` leads on."""

    vaultAsked = Signal()
    linesChanged = Signal()
    """There are other acts now, which the keyboard has to find."""

    def __init__(
        self, caretaker: Caretaker, words: Words, now: Callable[[], datetime], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._caretaker, self._words, self._now = caretaker, words, now
        self._progress = Progress()
        self._lines = QVBoxLayout()
        self._lines.setSpacing(6)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addLayout(self._lines)
        column.addWidget(self._progress)
        self._progress.stopAsked.connect(caretaker.stop)
        caretaker.stateChanged.connect(self.refresh)
        caretaker.progressed.connect(self._progress.show_part)
        self.refresh()

    def refresh(self) -> None:
        """Ask again what there is to mention."""
        caretaker, had_focus = self._caretaker, self._has_focus()
        clear_layout(self._lines)
        has_faults = bool(caretaker.faults) or caretaker.fault is not None
        # First, for it may find the problem.
        state = caretaker.state
        for care in cares(state, caretaker.problems, self._now(), has_faults=has_faults):
            self._lines.addWidget(self._line(care))
        if caretaker.doing is Doing.NOTHING:
            self._progress.end()
        else:
            self._progress.begin(
                self.tr("The desk is being looked through, {percent} %")
                if caretaker.doing is Doing.CHECK
                else self.tr("The backup is being made, {percent} %")
            )
            self._progress.show_part(caretaker.fraction)
        self.linesChanged.emit()
        if had_focus:
            self._focus_first()

    def _has_focus(self) -> bool:
        focus = self.focusWidget()
        return focus is not None and focus.hasFocus()

    def _focus_first(self) -> None:
        """Keep the hand where it was: the act that was pressed may be gone."""
        acts = [one for one in self.findChildren(QuietButton) if one.isVisibleTo(self)]
        if acts:
            acts[0].setFocus()

    def _line(self, care: Care) -> Banner:
        sentence, word = care_words(self._words, care)
        leads_on = care not in _MADE_HERE
        act = QuietButton(word, "arrow-right" if leads_on else "usb")
        act.clicked.connect(self.vaultAsked if leads_on else self._caretaker.make)
        acts = (act,) if rights.may_see(Place.VAULT) or not leads_on else ()
        if care is Care.DAMAGED:
            return Banner(Shape.TODAY, sentence, acts=acts)
        return Banner(Shape.SILENT, sentence, acts=acts, tone=Tone.HELD)
