"""One organisation: how to reach it, who do the work, and what it offers."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from connector_desk.domain.entity import Kind
from connector_desk.domain.organization import Organization
from connector_desk.domain.words import Words
from connector_desk.services.directory import DirectoryLine
from connector_desk.ui import rights
from connector_desk.ui.panels.directory_detail import face_of
from connector_desk.ui.panels.directory_words import check_words
from connector_desk.ui.theme import Role
from connector_desk.ui.widgets.buttons import QuietButton, SecondButton
from connector_desk.ui.widgets.card import Card, FactLine
from connector_desk.ui.widgets.face import Face
from connector_desk.ui.widgets.flow import FlowRow
from connector_desk.ui.widgets.layouts import clear_layout
from connector_desk.ui.widgets.text import Text
from connector_desk.words.terms import term

_MERGED = (
    *(Kind.ORGANIZATIONS, Kind.HANDOVERS, Kind.INITIATIVES, Kind.VOLUNTEERS, Kind.TIES, Kind.ACTIONS),
    *(Kind.MEETINGS, Kind.WITHDRAWAL_NOTICES),
)
"""What changes where one organisation goes on as another."""


class OrganizationDetail(QWidget):
    """Shows one organisation, with its acts."""

    changeAsked = Signal(str)
    removeAsked = Signal(str)
    sameAsked = Signal(str)
    lineAsked = Signal(str)

    def __init__(self, words: Words) -> None:
        super().__init__()
        self._words = words
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 12, 0)
        self._column.setSpacing(12)

    def show_organization(self, organization: Organization, area_name: str, lines: tuple[DirectoryLine, ...]) -> None:
        """Show an organisation; `lines` are what it offers."""
        clear_layout(self._column)
        self._column.addWidget(self._head(organization))
        card = Card(self.tr("How to reach it"), "phone")
        for label, value, icon in (
            (self.tr("Call"), organization.phone or self.tr("No number yet"), "phone"),
            (self.tr("Where"), area_name or self.tr("Not said"), "house"),
            (self.tr("Who do the work"), term(self._words, organization.organization_type), "heart"),
            (self.tr("At the table"), term(self._words, organization.ring), "table"),
        ):
            card.body.addWidget(FactLine(label, value, icon))
        self._column.addWidget(card)
        self._column.addWidget(self._offer(lines))
        self._column.addStretch(1)

    def _head(self, organization: Organization) -> QWidget:
        head = QWidget()
        row = QHBoxLayout(head)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(14)
        row.addWidget(Face(face_of(organization), 52, organization.name), 0, Qt.AlignmentFlag.AlignTop)
        names = QVBoxLayout()
        names.setSpacing(2)
        names.addWidget(Text(organization.name, Role.DETAIL))
        row.addLayout(names, 1)
        change = rights.changes(SecondButton(self.tr("Change"), "pencil"), Kind.INITIATIVES, Kind.ORGANIZATIONS)
        change.clicked.connect(lambda: self.changeAsked.emit(organization.id))
        remove = rights.changes(QuietButton(self.tr("Take away"), "trash"), Kind.INITIATIVES, Kind.ORGANIZATIONS)
        remove.clicked.connect(lambda: self.removeAsked.emit(organization.id))
        same = rights.changes(QuietButton(self.tr("This is the same as…"), "people"), *_MERGED)
        same.clicked.connect(lambda: self.sameAsked.emit(organization.id))
        acts = FlowRow(4)
        acts.flow.addWidget(change)
        acts.flow.addWidget(same)
        acts.flow.addWidget(remove)
        names.addWidget(acts)
        return head

    def _offer(self, lines: tuple[DirectoryLine, ...]) -> QWidget:
        card = Card(self.tr("What it offers"), "shop")
        if not lines:
            card.body.addWidget(Text(self.tr("Nothing in the directory yet."), Role.BODY, "ink2"))
        for line in lines:
            row = FlowRow(8)
            button = QuietButton(line.initiative.public_label, "arrow-right")
            button.clicked.connect(lambda _on=False, one=line.initiative.id: self.lineAsked.emit(one))
            row.flow.addWidget(button)
            row.flow.addWidget(Text(check_words(self._words, line.days_since_check), Role.SECOND, "ink2", wrap=False))
            card.body.addWidget(row)
        return card
