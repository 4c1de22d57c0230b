"""How resident, volunteer and professional each look at what is needed: side by side, the resident's first."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from connector_desk.domain.entity import Kind
from connector_desk.domain.resident import View, ViewBy
from connector_desk.domain.words import Words
from connector_desk.ui import rights
from connector_desk.ui.theme import Role
from connector_desk.ui.widgets.buttons import QuietButton, SecondButton
from connector_desk.ui.widgets.card import Card
from connector_desk.ui.widgets.layouts import clear_layout
from connector_desk.ui.widgets.own_words import quoted
from connector_desk.ui.widgets.text import Text
from connector_desk.viewmodels.residents import SaidBy, said_by
from connector_desk.words.days import short_day
from connector_desk.words.terms import term

KEYS = {ViewBy.RESIDENT: "Alt 3", ViewBy.VOLUNTEER: "Alt 4", ViewBy.PROFESSIONAL: "Alt 5"}


class ViewsCard(Card):
    """Three columns of equal weight; one in which nobody was heard yet says so and offers to ask."""

    addAsked = Signal(object)
    """By whom."""
    removeAsked = Signal(object)
    togetherAsked = Signal()

    def __init__(self, words: Words) -> None:
        super().__init__("", "speech")
        self._words = words
        self._opened: set[ViewBy] = set()
        self._views: Sequence[View] = ()
        self._today = date.min
        self.set_title(self.tr("How each looks at it"))
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._row.setSpacing(20)
        self._said = {by: QVBoxLayout() for by in ViewBy}
        for by in ViewBy:
            self._row.addWidget(self._column(by), 1)
        self.body.addLayout(self._row)
        self._together = rights.changes(SecondButton("", "people", "Ctrl J"), Kind.WHEELS)
        self._together.setObjectName("wheel")
        self._together.clicked.connect(self.togetherAsked)
        self.body.addWidget(self._together, 0, Qt.AlignmentFlag.AlignLeft)

    def _column(self, by: ViewBy) -> QWidget:
        made = QWidget()
        column = QVBoxLayout(made)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(Text(term(self._words, by), Role.HEAD))
        column.addLayout(self._said[by])
        column.addStretch(1)
        add = rights.changes(QuietButton(self.tr("Write down"), key=KEYS[by]), Kind.RESIDENTS)
        add.setAccessibleName(self.tr("Write down what was said. {who}").format(who=term(self._words, by)))
        add.setObjectName(f"view-add:{by}")
        add.clicked.connect(lambda: self.addAsked.emit(by))
        column.addWidget(add, 0, Qt.AlignmentFlag.AlignLeft)
        return made

    def stack(self, *, is_stacked: bool) -> None:
        """Put the views under each other where there is no room beside each other."""
        direction = QBoxLayout.Direction
        self._row.setDirection(direction.TopToBottom if is_stacked else direction.LeftToRight)

    def show_views(self, name: str, views: Sequence[View], today: date, *, is_other: bool) -> None:
        """Show the newest view of each, with the earlier ones behind a press; somebody else's are closed again."""
        self._together.setText(self.tr("Draw the wheel, together with {name}").format(name=name))
        if is_other:
            self._opened.clear()
        self._views, self._today = views, today
        for by in ViewBy:
            self._fill_column(by)

    def _fill_column(self, by: ViewBy) -> None:
        column, said = self._said[by], said_by(self._views, by)
        clear_layout(column)
        if said is None:
            column.addWidget(Text(self.tr("Was not heard yet. Ask how they see it."), Role.BODY, "ink2"))
            return
        self._add_said(column, said.newest)
        if by in self._opened:
            for view in said.earlier:
                self._add_said(column, view)
        elif said.earlier:
            column.addWidget(self._more(by, said), 0, Qt.AlignmentFlag.AlignLeft)

    def _more(self, by: ViewBy, said: SaidBy) -> QuietButton:
        more = QuietButton(self.tr("%n earlier", "", len(said.earlier)), "chevron-down")
        more.setObjectName(f"view-more:{by}")
        more.clicked.connect(lambda: self._open(by))
        return more

    def _open(self, by: ViewBy) -> None:
        self._opened.add(by)
        self._fill_column(by)

    def _add_said(self, column: QVBoxLayout, view: View) -> None:
        column.addWidget(Text(quoted(view.text), Role.OWN_ROW))
        foot = QHBoxLayout()
        foot.addWidget(Text(short_day(self._words, view.on, self._today), Role.SECOND, "ink2", wrap=False), 1)
        away = rights.changes(QuietButton(self.tr("Take away"), "cross"), Kind.RESIDENTS)
        away.setAccessibleName(self.tr("Take away what was said: {words}").format(words=view.text))
        away.clicked.connect(lambda: self.removeAsked.emit(view))
        foot.addWidget(away)
        column.addLayout(foot)
