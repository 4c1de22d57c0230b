"""The left side of the counter: today's contacts without names, what was put aside, and the curtain's key."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from connector_desk.domain.words import Words
from connector_desk.services.drafts import DraftLine
from connector_desk.ui import rights
from connector_desk.ui.models.paged import fixed
from connector_desk.ui.panels.walk_in_words import counter_row, how_soon
from connector_desk.ui.places import Place
from connector_desk.ui.theme import Role
from connector_desk.ui.widgets.banner import Tinted
from connector_desk.ui.widgets.buttons import SecondButton
from connector_desk.ui.widgets.card import ReasonLine, SectionHead
from connector_desk.ui.widgets.row_list import RowList
from connector_desk.ui.widgets.rows import RowView
from connector_desk.ui.widgets.shapes import Tone
from connector_desk.ui.widgets.text import Text
from connector_desk.viewmodels.walk_in import CounterLine, urgency_of
from connector_desk.words.days import clock_time, short_day


class DayColumn(QWidget):
    """The queue looks on, so nothing here says who somebody is or what they said."""

    contactAsked = Signal(str)
    allAsked = Signal()
    draftAsked = Signal(str)

    def __init__(self, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._aside_head = SectionHead(self.tr("Finish later"))
        self._aside = RowList(fixed(()), self.tr("Finish later"), grows=True)
        self._today = RowList(fixed(()), self.tr("Today at the counter"))
        self._today_head = SectionHead(self.tr("Today"), self.tr("Without names"))
        self._none = Text(self.tr("Nobody yet today."), Role.BODY, "ink2")
        self.all = rights.leads_to(SecondButton(self.tr("All contacts"), "search"), Place.RESIDENTS)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self._aside_head)
        column.addWidget(self._aside)
        column.addWidget(self._today_head)
        column.addWidget(self._none)
        column.addWidget(self._today, 1)
        column.addWidget(self.all)
        column.addStretch(0)
        column.addWidget(self._curtain())
        self.all.clicked.connect(lambda: self.allAsked.emit())
        self._today.opened.connect(self.contactAsked)
        self._aside.opened.connect(self.draftAsked)

    def show_day(self, lines: Sequence[CounterLine], *, is_busy: bool) -> None:
        """Show the contacts of today, newest first; while people wait only what is still open, for room is short."""
        shown = [line for line in lines if line.is_open_today] if is_busy else lines
        self._today.show_rows([counter_row(self._words, line) for line in shown])
        if not self._today.view.hasFocus():
            # A row that was chosen long ago would keep a danger that was just saved out of sight.
            self._today.view.scrollToTop()
        self._today_head.setVisible(bool(shown) or not is_busy)
        self._none.setVisible(not shown and not is_busy)
        self._today.setVisible(bool(shown))
        self.dress()

    def dress(self) -> None:
        """Keep the sheet of today no higher than its rows, so that a quiet day leaves no empty sheet."""
        height = self._today.delegate.row_height() * self._today.model.rowCount() + 10
        self._today.setMaximumHeight(height)

    def show_aside(self, drafts: Sequence[DraftLine], today: date) -> None:
        """Show what was put aside, by the moment at which it was left."""
        self._aside.show_rows([self._aside_row(draft, today) for draft in drafts])
        self._aside_head.setVisible(bool(drafts))
        self._aside.setVisible(bool(drafts))

    def lists(self) -> tuple[QWidget, ...]:
        """Return what can be reached, from top to bottom."""
        return (self._aside, self._today, self.all)

    def _aside_row(self, draft: DraftLine, today: date) -> RowView:
        left = draft.kept_at.astimezone()
        soon = how_soon(self._words, urgency_of(str(draft.fields.get("urgency", ""))))
        day = "" if left.date() == today else short_day(self._words, left.date(), today)
        return RowView(id=draft.key.about_id, name=clock_time(left.time()), beside=day, what=soon, left="pencil")

    def _curtain(self) -> QWidget:
        box = Tinted(Tone.PLUM)
        column = QVBoxLayout(box)
        column.setContentsMargins(14, 8, 12, 10)
        column.setSpacing(4)
        column.addWidget(ReasonLine(self.tr("Does somebody look on?"), "curtain", role=Role.HEAD))
        column.addWidget(Text(self.tr("Press F9. Everything is covered. What you typed stays."), Role.SECOND))
        return box
