"""What is ready to print, in four groups: the week, the volunteers' sheets, the tables, the letters.

A group from a place that the role does not see is not there: that it is empty would say something of that place.
"""

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from connector_desk.domain.week import IsoWeek
from connector_desk.domain.words import Words
from connector_desk.ui.models.paged import fixed
from connector_desk.ui.panels.print_making import is_seen
from connector_desk.ui.panels.print_words import paper_line, paper_name
from connector_desk.ui.theme import Role
from connector_desk.ui.widgets.buttons import QuietButton
from connector_desk.ui.widgets.card import SectionHead
from connector_desk.ui.widgets.row_list import RowList
from connector_desk.ui.widgets.rows import RowView
from connector_desk.ui.widgets.shapes import Shape
from connector_desk.ui.widgets.text import Text
from connector_desk.viewmodels.printing import LETTER_KINDS, PaperKind, Ready, ReadyPaper, week_beside
from connector_desk.words.days import day_and_month, week_name

_GROUPS = (PaperKind.WEEK, PaperKind.VOLUNTEER, PaperKind.AGENDA, PaperKind.LETTER)
"""A kind of paper out of each group."""


class ReadyPapers(QWidget):
    """Four short lists; one paper is chosen in all of them together."""

    paperChosen = Signal(str)
    weekChosen = Signal(str)

    def __init__(self, words: Words, week: IsoWeek) -> None:
        super().__init__()
        self._words, self._week = words, week
        self._ready = Ready(week)
        self._sheets: dict[str, int] = {}
        self._chosen, self._is_awaited = "", False
        self._groups = [
            self._group(self.tr("The week"), "clock"),
            self._group(self.tr("Week sheets"), "heart"),
            self._group(self.tr("Neighbourhood table"), "table"),
            self._group(self.tr("Letters"), "mail", 3),
        ]
        self._nothing = [
            Text("", Role.SECOND, "ink2"),
            Text(self.tr("Nobody has a visit this week."), Role.SECOND, "ink2"),
            Text(self.tr("No table is planned."), Role.SECOND, "ink2"),
            Text(self.tr("No handover is open."), Role.SECOND, "ink2"),
        ]
        self._are_there = [is_seen(kind) for kind in _GROUPS]
        self._build()
        self.show_ready(self._ready)

    def _group(self, title: str, icon: str, lines: int = 2) -> tuple[SectionHead, RowList]:
        papers = RowList(fixed([]), title, lines=lines, grows=True)
        papers.chosen.connect(lambda row_id, mine=papers: self._choose(mine, row_id))
        papers.opened.connect(lambda row_id, mine=papers: self._choose(mine, row_id))
        return SectionHead(title, icon=icon), papers

    def _build(self) -> None:
        self._before = QuietButton(self.tr("Earlier"), "arrow-left")
        self._after = QuietButton(self.tr("Later"), "arrow-right")
        self._days = Text("", Role.SECOND, "ink2")
        self._before.clicked.connect(lambda: self.weekChosen.emit(str(week_beside(self._week, -1))))
        self._after.clicked.connect(lambda: self.weekChosen.emit(str(week_beside(self._week, 1))))
        steps = QHBoxLayout()
        steps.setContentsMargins(0, 0, 0, 0)
        steps.setSpacing(0)
        steps.addWidget(self._before)
        steps.addStretch(1)
        steps.addWidget(self._after)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 6, 0)
        column.setSpacing(4)
        for number, ((head, papers), nothing) in enumerate(zip(self._groups, self._nothing, strict=True)):
            column.addWidget(head)
            head.setVisible(self._are_there[number])
            if number == 0:
                column.addWidget(self._days)
                column.addLayout(steps)
            column.addWidget(papers)
            column.addWidget(nothing)
        column.addStretch(1)

    def show_ready(self, ready: Ready) -> None:
        """Show what is ready and keep what is chosen."""
        self._ready, self._week = ready, ready.week
        name = week_name(self._words, ready.week)
        self._groups[0][0].title.setText(name[:1].upper() + name[1:])
        first, last = ready.week.days[0], ready.week.days[-1]
        self._days.setText(
            self.tr("{first} to {last}").format(
                first=day_and_month(self._words, first), last=day_and_month(self._words, last)
            )
        )
        had_focus = self._has_focus()
        each = zip(self._groups, self._nothing, self._are_there, ready.groups, strict=True)
        for (_, papers), nothing, is_there, group in each:
            papers.show_rows([self._row(paper) for paper in group])
            papers.setVisible(bool(group))
            nothing.setVisible(is_there and not group)
        self.choose(self._chosen)
        if had_focus:
            # A list that went away took the focus along.
            self.focus_chosen()

    def show_sheets(self, counted: Mapping[str, int]) -> None:
        """Show how many sheets a paper has, by its key, for those that were made."""
        self._sheets = dict(counted)
        for (_, papers), group in zip(self._groups, self._ready.groups, strict=True):
            for at, paper in enumerate(group):
                papers.model.replace_row(at, self._row(paper))

    def choose(self, key: str) -> None:
        """Mark the paper with this key as chosen, without telling; the focus goes along."""
        had_focus = self._has_focus() or self._is_awaited
        self._chosen = key
        for _, papers in self._groups:
            papers.blockSignals(True)
            if not papers.select(key):
                _unselect(papers)
            papers.blockSignals(False)
        if had_focus:
            self.focus_chosen()

    def chosen_top(self) -> int:
        """Return where the chosen row begins, from the top of this list of lists; 0 where nothing is chosen."""
        for _, papers in self._groups:
            at = papers.model.place_of(self._chosen)
            if at >= 0:
                return papers.y() + at * papers.delegate.row_height()
        return 0

    def focus_chosen(self) -> None:
        """Put the focus on the list with the chosen paper, as soon as that is ready."""
        # A list that gets the focus without a choice in it would choose its first paper.
        wanted = next((papers for _, papers in self._groups if papers.current_id() == self._chosen != ""), None)
        self._is_awaited = wanted is None
        if wanted is not None:
            wanted.setFocus()

    def _has_focus(self) -> bool:
        focus = self.window().focusWidget()
        return any(papers.view is focus for _, papers in self._groups)

    def _choose(self, mine: RowList, key: str) -> None:
        if key == self._chosen:
            return
        self._chosen = key
        for _, papers in self._groups:
            if papers is not mine:
                _unselect(papers)
        self.paperChosen.emit(key)

    def _row(self, paper: ReadyPaper) -> RowView:
        key = str(paper.key)
        count, line = self._sheets.get(key, 0), paper_line(self._words, paper)
        is_letter = paper.key.kind in LETTER_KINDS
        return RowView(
            id=key,
            name=paper_name(self._words, paper),
            what=self.tr("To {name}").format(name=", ".join(paper.other)) if is_letter else line,
            who=line if is_letter else "",
            left=Shape.NOT if paper.stopped_by else None,
            right=self.tr("%n sheet(s)", "", count) if count and not paper.stopped_by else "",
        )


def _unselect(papers: RowList) -> None:
    model = papers.view.selectionModel()
    model.blockSignals(True)
    model.clear()
    model.blockSignals(False)
    papers.view.viewport().update()
