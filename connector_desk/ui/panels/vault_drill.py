"""Whether a backup gives the desk back: four steps on a practice table, with people to look up as proof."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from enum import IntEnum
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from connector_desk.domain.backup import PEOPLE_MISSING, DrillResult
from connector_desk.domain.errors import DeskError, NotADesk
from connector_desk.domain.words import Words
from connector_desk.services.backups import BackupState
from connector_desk.services.ports import PracticeTable
from connector_desk.ui.caretaker import Report
from connector_desk.ui.panels.backup_words import drill_chip, moment, names_line, problem_sentences
from connector_desk.ui.practice import PracticeWindow
from connector_desk.ui.tasks import Tasks, Ticket
from connector_desk.ui.theme import Role
from connector_desk.ui.widgets.banner import ThreePartMessage
from connector_desk.ui.widgets.buttons import MainButton
from connector_desk.ui.widgets.card import Icon, SectionHead, Sheet
from connector_desk.ui.widgets.chip import Chip
from connector_desk.ui.widgets.layouts import clear_layout
from connector_desk.ui.widgets.progress import Progress
from connector_desk.ui.widgets.step_mark import StepMark
from connector_desk.ui.widgets.text import Text
from connector_desk.viewmodels.backups import drill_state
from connector_desk.words.errors import explain


class Practising(Protocol):
    """What is asked of backups."""

    def state(self) -> BackupState: ...  # noqa: D102
    def files(self) -> tuple[Path, ...]: ...  # noqa: D102
    def practise(self, path: Path, report: Report = ...) -> PracticeTable: ...  # noqa: D102
    def end_practice(self, table: PracticeTable, *, knows_everybody: bool) -> DrillResult: ...  # noqa: D102


class Step(IntEnum):
    """The four steps, as they are counted."""

    FIND = 1
    OPEN = 2
    LOOK_UP = 3
    PUT_AWAY = 4


@dataclass(frozen=True)
class _Line:
    mark: StepMark
    title: Text
    more: Text


class DrillPanel(QWidget):
    """Runs one drill at a time. `open_window` shows a practice table in a window of its own."""

    drillDone = Signal()

    def __init__(
        self,
        backups: Practising,
        open_window: Callable[[PracticeTable, QWidget], PracticeWindow],
        words: Words,
        now: Callable[[], datetime],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._backups, self._open_window, self._words, self._now = backups, open_window, words, now
        self._tasks = Tasks(self)
        self._ticket: Ticket | None = None
        self._found: Path | None = None
        self._table: PracticeTable | None = None
        self.window_: PracticeWindow | None = None
        """The practice table, while it lies open."""
        self._lines = {step: _Line(StepMark(step), Text("", Role.HEAD), Text("", Role.SECOND)) for step in Step}
        self._chip, self._messages, self._last = QHBoxLayout(), QVBoxLayout(), Text("", Role.SECOND)
        self._open = MainButton(self.tr("Open the practice table"), "lock")
        self._progress = Progress()
        self._lay_out()
        self._open.clicked.connect(self.begin)
        self._progress.stopAsked.connect(self._stop)
        QApplication.instance().aboutToQuit.connect(self.close_table)  # type: ignore[union-attr]
        self._tasks.progressed.connect(self._progress.show_part)
        self.refresh()

    def refresh(self) -> None:
        """Ask again which backup there is, and how it went last; a drill under way goes on."""
        try:
            self._show_last()
            if self._table is None and self._ticket is None:
                self._find()
        except NotADesk as damage:
            self._say_damage(damage)

    def _show_last(self) -> None:
        state, now = self._backups.state(), self._now()
        word, shape = drill_chip(self._words, drill_state(state.last_drill, now))
        clear_layout(self._chip)
        self._chip.addWidget(Chip(word, shape))
        last = state.last_drill
        if last is None:
            self._last.setText(self.tr("Nobody tried it yet."))
        else:
            day = moment(self._words, last.drilled_at, now)
            worked, failed = self.tr("Last time: {day}, it worked"), self.tr("Last time: {day}, it did not work")
            self._last.setText((failed if last.problems else worked).format(day=day))

    def showEvent(self, event: QShowEvent) -> None:
        """Ask again: what was under way may have ended meanwhile."""
        super().showEvent(event)
        self.refresh()

    def begin(self) -> None:
        """Take the newest backup back for practice."""
        if self._found is None or self._ticket is not None:
            return
        clear_layout(self._messages)
        path = self._found
        self._open.block(self.tr("One moment."))
        self._progress.begin(self.tr("The backup is being opened, {percent} %"))
        self._ticket = self._tasks.start(
            lambda ticket: self._backups.practise(path, ticket.report), self._show_table, self._fail
        )

    def close_table(self) -> None:
        """Put the practice table away without an answer: it leaves no trace."""
        self._stop()
        window, self.window_ = self.window_, None
        if window is not None:
            window.close()
            window.deleteLater()
        table, self._table = self._table, None
        if table is not None:
            table.close()
            self._open.unblock()
            # After a lock there is no desk to ask any more.
            if self.isVisible():
                self.refresh()

    def _find(self) -> None:
        files = self._backups.files()
        self._found = files[0] if files else None
        newest = self._backups.state().newest
        if self._found is None or newest is None:
            self._say(Step.FIND, self.tr("Put the stick in, or make a backup first"), self.tr("None was found."))
            self._open.block(self.tr("There is no backup yet."))
            self._mark(Step.FIND)
        else:
            day = moment(self._words, newest.made_at, self._now())
            self._say(Step.FIND, self.tr("A backup is there"), self.tr("Found: that of {day}.").format(day=day))
            self._open.unblock()
            self._mark(Step.OPEN)
        yellow = self.tr("You need no passphrase for it. You see a yellow edge: this is practice.")
        self._say(Step.OPEN, self.tr("Open it on a practice table"), yellow)
        self._say(Step.LOOK_UP, self.tr("Look three people up"), self.tr("Are they in it? Then the backup is right."))
        wipes = self.tr("The program wipes it, and writes down how it went.")
        self._say(Step.PUT_AWAY, self.tr("Put the practice table away"), wipes)

    def _show_table(self, table: PracticeTable) -> None:
        self._ticket = None
        self._progress.end()
        if not self.isVisible():
            # The desk locks, or somebody went on with something else: nothing opens by itself then.
            table.close()
            self._open.unblock()
            return
        self._table = table
        people = table.result.familiar
        if people:
            self._say(
                Step.LOOK_UP,
                self.tr("Look %n person(s) up", "", len(people)),
                self.tr("Is {names} in it? Then the backup is right.", "", len(people)).format(
                    names=names_line(self._words, people)
                ),
            )
        self._mark(Step.LOOK_UP)
        self.window_ = self._open_window(table, self)
        self.window_.answered.connect(self._end)
        self.window_.leftAsked.connect(self.close_table)
        self.window_.show()
        self.window_.activateWindow()

    def _end(self, knows_everybody: bool) -> None:
        table, window = self._table, self.window_
        self._table = self.window_ = None
        if table is None or window is None:
            return
        window.close()
        window.deleteLater()
        self._mark(Step.PUT_AWAY)
        self._open.unblock()
        try:
            result = self._backups.end_practice(table, knows_everybody=knows_everybody)
        except DeskError as refused:
            self._fail(refused)
            return
        self.refresh()
        self._mark(None)
        self._say_result(result, knows_everybody=knows_everybody)
        self.drillDone.emit()

    def _say_result(self, result: DrillResult, *, knows_everybody: bool) -> None:
        problems = (*result.problems, *(() if knows_everybody else (PEOPLE_MISSING,)))
        if not problems:
            self._say(
                Step.PUT_AWAY, self.tr("The practice table is gone"), self.tr("It is written down that it worked.")
            )
            return
        self._say(Step.PUT_AWAY, self.tr("The practice table is gone"), self.tr("It is written down that it failed."))
        found = " ".join(problem_sentences(self._words, problems))
        safe = self.tr("Your desk is as it was.")
        self._messages.addWidget(ThreePartMessage(found, safe, self.tr("Make a new backup and try that one.")))

    def _fail(self, error: BaseException) -> None:
        self._ticket = None
        self._progress.end()
        self._open.unblock()
        if not isinstance(error, DeskError):
            raise error
        self._explain(error)

    def _explain(self, error: DeskError) -> None:
        clear_layout(self._messages)
        message = explain(error, self._words)
        self._messages.addWidget(ThreePartMessage(message.happened, message.safe, message.now))

    def _say_damage(self, damage: NotADesk) -> None:
        """Practising writes down how it went, and a damaged desk takes nothing."""
        self._explain(damage)
        self._open.block(self.tr("The desk is damaged."))

    def _stop(self) -> None:
        if self._ticket is not None:
            self._ticket.cancel()
            self._ticket = None
            self._progress.end()
            self._open.unblock()

    def _say(self, step: Step, title: str, more: str) -> None:
        line = self._lines[step]
        line.title.setText(title)
        line.more.setText(more)
        line.mark.setAccessibleName(f"{int(step)}. {title} {more}")

    def _mark(self, now: Step | None) -> None:
        """Show which step comes now; without one all are done."""
        for step, line in self._lines.items():
            line.mark.show_state(is_done=now is None or step < now, is_now=step is now)

    def _lay_out(self) -> None:
        card = Sheet(bar="canal")
        head = QHBoxLayout()
        head.setSpacing(10)
        head.addWidget(Icon("sheet"), 0, Qt.AlignmentFlag.AlignVCenter)
        head.addWidget(Text(self.tr("Practise taking back"), Role.HEAD), 1)
        head.addLayout(self._chip)
        card.body.addLayout(head)
        card.body.addWidget(
            Text(
                self.tr(
                    "A backup that you never tried is a hope, and no certainty. "
                    "Practising takes a few minutes. Your own desk stays as it is."
                )
            )
        )
        for line in self._lines.values():
            card.body.addWidget(_laid_out(line))
        card.body.addLayout(self._messages)
        card.body.addWidget(self._progress)
        foot = QHBoxLayout()
        foot.addWidget(self._last, 1)
        foot.addWidget(self._open)
        card.body.addLayout(foot)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(SectionHead(self.tr("Does the backup work, too?")))
        column.addWidget(card)


def _laid_out(line: _Line) -> QWidget:
    made = QWidget()
    words = QVBoxLayout()
    words.setSpacing(0)
    words.addWidget(line.title)
    words.addWidget(line.more)
    row = QHBoxLayout(made)
    row.setContentsMargins(0, 2, 0, 2)
    row.setSpacing(12)
    row.addWidget(line.mark, 0, Qt.AlignmentFlag.AlignTop)
    row.addLayout(words, 1)
    return made
