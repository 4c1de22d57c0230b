"""Who does what, who does not, and who is responsible: on one card, each line with its own way out."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from connector_desk.domain.entity import OrganizationId
from connector_desk.domain.handover import AgreedTask
from connector_desk.domain.words import Words
from connector_desk.services.handover_book import HandoverChoices
from connector_desk.services.handovers import HandoverDraft
from connector_desk.ui.dialogs.handover_task import HandoverTaskDialog
from connector_desk.ui.panels.handover_words import category_options
from connector_desk.ui.theme import Role
from connector_desk.ui.widgets.buttons import QuietButton
from connector_desk.ui.widgets.card import Card, ReasonLine
from connector_desk.ui.widgets.fields import PickField
from connector_desk.ui.widgets.layouts import clear_layout
from connector_desk.ui.widgets.shapes import Shape
from connector_desk.ui.widgets.text import Text
from connector_desk.viewmodels.handover_form import categories_for, category_for

TASK, NOT_TASK = "task", "not task"


def task_lines(tasks: Sequence[AgreedTask], names: dict[OrganizationId, str], *, is_agreed: bool) -> list[QWidget]:
    """Return one line for each task: a tick or a slash, who, what."""
    made: list[QWidget] = []
    for task in tasks:
        who = names.get(task.who, "")
        mark: str | Shape = "check" if is_agreed else Shape.NOT
        made.append(ReasonLine(f"{who}: {task.task}" if who else task.task, mark, strong=f"{who}:"))
    return made


class TasksCard(Card):
    """The tasks of a handover that is being made; `tasksChanged` comes with every change by hand."""

    tasksChanged = Signal()

    def __init__(self, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Who does what"), "people", parent=parent)
        self._words = words
        self._draft: HandoverDraft | None = None
        self._choices: HandoverChoices | None = None
        self.about_id = ""
        """Which handover it is, for what is typed about it."""
        self._lines = QVBoxLayout()
        self._lines.setSpacing(0)
        self._responsible = PickField(self.tr("Who is responsible?"), [])
        self._more = QuietButton(self.tr("Add what was agreed"), "plus")
        self._more_not = QuietButton(self.tr("Add what was not"), "plus")
        self.body.addLayout(self._lines)
        for button in (self._more, self._more_not):
            row = QHBoxLayout()
            row.addWidget(button)
            row.addStretch(1)
            self.body.addLayout(row)
        self.body.addWidget(self._responsible)
        self._more.clicked.connect(lambda: self.ask(is_agreed=True))
        self._more_not.clicked.connect(lambda: self.ask(is_agreed=False))
        self._responsible.editor.activated.connect(lambda _at: self._choose())

    def show_tasks(self, draft: HandoverDraft, choices: HandoverChoices) -> None:
        """Show the tasks of a handover."""
        self._draft, self._choices = draft, choices
        clear_layout(self._lines)
        for is_agreed, tasks in ((True, draft.agreed_tasks), (False, draft.not_agreed)):
            for at, line in enumerate(task_lines(tasks, self._names(), is_agreed=is_agreed)):
                self._lines.addWidget(self._with_way_out(line, tasks[at], at, is_agreed=is_agreed))
        if not draft.agreed_tasks and not draft.not_agreed:
            self._lines.addWidget(Text(self.tr("Nothing was agreed yet."), Role.SECOND, "ink2"))
        self._responsible.set_options(self._parties(), draft.responsible or draft.sender)

    def with_tasks(self, draft: HandoverDraft) -> HandoverDraft:
        """Return the draft with what stands here."""
        if self._draft is None:
            return draft
        return replace(
            draft,
            agreed_tasks=self._draft.agreed_tasks,
            not_agreed=self._draft.not_agreed,
            responsible=OrganizationId(self._responsible.value()),
        )

    def _names(self) -> dict[OrganizationId, str]:
        return {OrganizationId(one.id): one.name for one in self._choices.organizations} if self._choices else {}

    def _parties(self) -> list[tuple[str, str]]:
        if self._draft is None:
            return []
        names = self._names()
        ids = dict.fromkeys((self._draft.recipient, self._draft.sender, self._draft.responsible or self._draft.sender))
        return [(id_, names[id_]) for id_ in ids if id_ in names]

    def _with_way_out(self, line: QWidget, task: AgreedTask, at: int, *, is_agreed: bool) -> QWidget:
        made = QWidget()
        away = QuietButton("", "cross")
        away.setAccessibleName(self.tr("Take away: {task}").format(task=task.task))
        away.clicked.connect(lambda: self._remove(at, is_agreed=is_agreed))
        row = QHBoxLayout(made)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(line, 1)
        row.addWidget(away)
        return made

    def ask(self, *, is_agreed: bool) -> None:
        """Ask for one more thing that was agreed, or agreed not to happen."""
        if self._draft is None or self._choices is None:
            return
        chosen = category_for(self._choices, self._draft)
        offered = categories_for(self._choices, self._draft.ask_ids, chosen)
        dialog = HandoverTaskDialog(
            self._words,
            parties=self._parties(),
            categories=category_options(offered, self._words),
            is_agreed=is_agreed,
            parent=self,
        )
        dialog.kept.connect(lambda task: self._add(dialog, task, is_agreed=is_agreed))
        dialog.open_as(TASK if is_agreed else NOT_TASK, self.about_id)

    def _add(self, dialog: HandoverTaskDialog, task: AgreedTask, *, is_agreed: bool) -> None:
        dialog.accept()
        if self._draft is not None:
            self._put((*self._tasks(is_agreed=is_agreed), task), is_agreed=is_agreed)

    def _remove(self, at: int, *, is_agreed: bool) -> None:
        tasks = self._tasks(is_agreed=is_agreed)
        self._put((*tasks[:at], *tasks[at + 1 :]), is_agreed=is_agreed)

    def _tasks(self, *, is_agreed: bool) -> tuple[AgreedTask, ...]:
        if self._draft is None:
            return ()
        return self._draft.agreed_tasks if is_agreed else self._draft.not_agreed

    def _put(self, tasks: tuple[AgreedTask, ...], *, is_agreed: bool) -> None:
        if self._draft is None or self._choices is None:
            return
        changed = {"agreed_tasks" if is_agreed else "not_agreed": tasks}
        self.show_tasks(replace(self._draft, **changed), self._choices)  # type: ignore[arg-type]
        self.tasksChanged.emit()

    def _choose(self) -> None:
        if self._draft is not None:
            self._draft = replace(self._draft, responsible=OrganizationId(self._responsible.value()))
            self.tasksChanged.emit()
