"""The people around a resident, and what is only opened when it is needed."""

from collections.abc import Sequence
from itertools import zip_longest

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QVBoxLayout, QWidget

from connector_desk.domain.entity import Kind
from connector_desk.domain.resident import NetworkTie
from connector_desk.domain.words import Words
from connector_desk.services.resident_files import ResidentFile
from connector_desk.ui import rights
from connector_desk.ui.models.paged import fixed
from connector_desk.ui.panels.ecogram_words import called, kind_of
from connector_desk.ui.theme import Role
from connector_desk.ui.widgets.buttons import QuietButton, SecondButton
from connector_desk.ui.widgets.card import Card, FactLine
from connector_desk.ui.widgets.ecogram import EcogramView, TieView
from connector_desk.ui.widgets.face import FaceView
from connector_desk.ui.widgets.flow import FlowRow
from connector_desk.ui.widgets.layouts import clear_layout
from connector_desk.ui.widgets.row_list import RowList
from connector_desk.ui.widgets.rows import RowView
from connector_desk.ui.widgets.text import Text
from connector_desk.words.days import full_day
from connector_desk.words.terms import term
from connector_desk.words.vocabulary import skill

NEAREST = 4
_HERE = Qt.ShortcutContext.WidgetWithChildrenShortcut
_MIDDLE = Qt.AlignmentFlag.AlignHCenter


class NetworkCard(Card):
    """The ecogram, and behind one press the same people as a list in which each can be changed or taken away."""

    addAsked = Signal()
    largeAsked = Signal()
    openAsked = Signal(str)
    removeAsked = Signal(str)

    def __init__(self, words: Words) -> None:
        self._add = rights.changes(QuietButton("", "plus"), Kind.TIES)
        super().__init__("", "loop", act=self._add)
        self._words = words
        self._add.setText(self.tr("Add"))
        self._add.setAccessibleName(self.tr("Who else?"))
        self._add.setObjectName("tie-add")
        self._add.clicked.connect(self.addAsked)
        self._large = SecondButton(self.tr("Large"), "eye", "Ctrl E")
        self._large.setObjectName("ecogram")
        self._large.setAccessibleName(self.tr("Draw the people around together"))
        self._large.clicked.connect(self.largeAsked)
        self._picture = EcogramView("", (), self.tr("The people around"))
        self._list = RowList(fixed(()), self.tr("The people around"), lines=2, grows=True)
        if rights.may_change(Kind.TIES):
            self._list.opened.connect(self.openAsked)
        delete = QShortcut(QKeySequence.StandardKey.Delete, self._list, context=_HERE)
        rights.changes(delete, Kind.TIES).activated.connect(self._remove)
        self._list.hide()
        self._more = QuietButton(self.tr("As a list"), "chevron-down")
        self._more.setCheckable(True)
        self._more.toggled.connect(self._list.setVisible)
        self.body.addWidget(self._picture)
        self.body.addWidget(Text(self.tr("Nearer is more trusted"), Role.SECOND, "ink2", align=_MIDDLE))
        acts = FlowRow(4)
        acts.flow.addWidget(self._large)
        acts.flow.addWidget(self._more)
        self.body.addWidget(acts)
        self.body.addWidget(self._list)

    def show_network(self, file: ResidentFile) -> None:
        """Show who stands around somebody, nearest first."""
        name = file.resident.first_name
        self.set_title(self.tr("Around {name}").format(name=name))
        ties = sorted(file.ties, key=lambda tie: -tie.closeness)
        views = [
            TieView(called(self._words, tie, file), NEAREST - tie.closeness, kind_of(tie), is_weak=tie.closeness == 1)
            for tie in ties
        ]
        # Near ones and far ones in turn, so that their labels do not lie over each other.
        half = (len(views) + 1) // 2
        mixed = [view for pair in zip_longest(views[:half], views[half:]) for view in pair if view is not None]
        self._picture.show_ties(name, mixed)
        self._list.show_rows([self._row(tie, file) for tie in ties])
        self._more.setVisible(bool(ties))

    def _row(self, tie: NetworkTie, file: ResidentFile) -> RowView:
        name = called(self._words, tie, file)
        role = term(self._words, tie.role)
        beside = (role, file.organization_name(tie.organization_id))
        what = ", ".join(tie.tasks) or ", ".join(term(self._words, one) for one in tie.support)
        return RowView(
            tie.id,
            name,
            what=what,
            beside=", ".join(part for part in beside if part and part != name),
            left=FaceView(kind_of(tie), name),
        )

    def _remove(self) -> None:
        if self._list.current_id():
            self.removeAsked.emit(self._list.current_id())


class MoreCard(Card):
    """Labels, life domains, address and story: closed until somebody needs them."""

    def __init__(self, words: Words) -> None:
        super().__init__("", "folder")
        self._words = words
        self.set_title(self.tr("More"))
        self._facts = QWidget()
        self._lines = QVBoxLayout(self._facts)
        self._lines.setContentsMargins(0, 0, 0, 0)
        self._facts.hide()
        self.toggle = QuietButton(self.tr("Labels, address, story"), "chevron-down")
        self.toggle.setCheckable(True)
        self.toggle.toggled.connect(self._facts.setVisible)
        self.body.addWidget(self.toggle, 0, Qt.AlignmentFlag.AlignLeft)
        self.body.addWidget(self._facts)

    def show_more(self, file: ResidentFile, *, is_other: bool) -> None:
        """Show the rest of the profile; somebody else's is closed again."""
        if is_other:
            self.toggle.setChecked(False)
        clear_layout(self._lines)
        resident = file.resident
        address = ", ".join(part for part in (resident.address, resident.postcode, file.area_name) if part)
        facts = (
            (self.tr("Address"), address),
            (self.tr("Year of birth"), "" if resident.birth_year is None else str(resident.birth_year)),
            (self.tr("Wants to be addressed as"), term(self._words, resident.form_of_address)),
            (self.tr("Story"), resident.story),
            (self.tr("What the offers are about"), self._topics(resident.offer_topics)),
            (self.tr("Known by other names"), ", ".join(resident.aliases)),
            (self.tr("Known here since"), full_day(self._words, resident.since) if resident.since else ""),
            (self.tr("Labels beside the questions"), "\n".join(self._labels(file))),
        )
        for label, value in facts:
            if value:
                self._lines.addWidget(FactLine(label, value))

    def _labels(self, file: ResidentFile) -> list[str]:
        lines = []
        for ask in file.asks:
            domain = term(self._words, ask.life_domain) if ask.life_domain else self.tr("no part of life chosen")
            labels = ", ".join(term(self._words, label) for label in ask.labels)
            what = self.tr("closed question") if ask.sensitive else ask.own_words
            topics = "" if ask.sensitive else self._topics(ask.topics)
            lines.append(f"{what}: {', '.join(part for part in (domain, topics, labels) if part)}")
        return lines

    def _topics(self, codes: Sequence[str]) -> str:
        return ", ".join(skill(self._words, code) for code in codes)
