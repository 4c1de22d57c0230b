"""Two lines of the directory that are one party: which one goes on, what goes along, and what must be asked anew."""

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from connector_desk.domain.entity import Kind, OrganizationId
from connector_desk.domain.errors import DeskError, TextMissing
from connector_desk.domain.organization import Organization
from connector_desk.domain.words import Words
from connector_desk.services.party_merging import GoingAlong
from connector_desk.ui.dialogs.form import FormDialog
from connector_desk.ui.theme import Role
from connector_desk.ui.widgets.card import ReasonLine
from connector_desk.ui.widgets.fields import PickField
from connector_desk.ui.widgets.layouts import clear_layout
from connector_desk.ui.widgets.shapes import Shape
from connector_desk.ui.widgets.text import Text


class SamePartyDialog(FormDialog):
    """Hands over the id under which an organisation goes on; nothing is chosen beforehand."""

    def __init__(
        self,
        old: Organization,
        others: Sequence[Organization],
        going_along: Callable[[OrganizationId], GoingAlong],
        words: Words,
        parent: QWidget | None = None,
    ) -> None:
        """`going_along` returns what would lean on the one that is chosen."""
        super().__init__(words, parent)
        self._old, self._going_along = old, going_along
        self.call(
            self.tr("{name} is the same as…").format(name=old.name),
            self.tr("It is the same"),
            self.tr("{name} stays in what was said and shared before. Everything else goes on.").format(name=old.name),
        )
        self._names = {one.id: one.name for one in others}
        self._other = PickField(
            self.tr("Under which name does it go on?"),
            [("", self.tr("Choose one")), *((one.id, one.name) for one in others)],
        )
        self._what = QVBoxLayout()
        self.body.addWidget(self._other)
        self.body.addLayout(self._what)
        self.body.addStretch(1)
        self._other.changed.connect(self._show_what)
        self.watch({"name": self._other})

    def faults(self) -> Mapping[str, DeskError]:
        """Say that a name must be chosen."""
        return {} if self._other.value() else {"name": TextMissing("organization")}

    def draft(self) -> OrganizationId:
        """Return under which id it goes on."""
        return OrganizationId(self._other.value())

    def _show_what(self) -> None:
        clear_layout(self._what)
        chosen = OrganizationId(self._other.value())
        if not chosen:
            return
        try:
            going = self._going_along(chosen)
        except DeskError as refused:
            self.show_error(refused)
            return
        self._clear_message()
        name = self._names[chosen]
        self._what.addWidget(Text(self.tr("This goes along to {name}:").format(name=name), Role.BODY_STRONG))
        lines = [self._count(kind, count) for kind, count in going.counts.items()]
        for line in lines or [self.tr("Nothing leans on it.")]:
            self._what.addWidget(ReasonLine(line))
        if going.residents_to_ask:
            asked = self.tr(
                "%n resident(s) said yes to {old}. That yes does not go along: ask anew.", "", going.residents_to_ask
            )
            self._what.addWidget(ReasonLine(asked.format(old=self._old.name), Shape.NOT))
        for shown in self.findChildren(ReasonLine):
            # What is added to a form in sight comes into sight later; its room is asked for now.
            shown.show()
        self.fit()

    def _count(self, kind: Kind, count: int) -> str:
        told = {
            Kind.INITIATIVES: self.tr("%n line(s) of the directory", "", count),
            Kind.VOLUNTEERS: self.tr("%n volunteer(s)", "", count),
            Kind.TIES: self.tr("%n person(s) around a resident", "", count),
            Kind.ACTIONS: self.tr("%n action(s)", "", count),
            Kind.MEETINGS: self.tr("%n invitation(s) to a table", "", count),
            Kind.HANDOVERS: self.tr("%n handover(s)", "", count),
        }
        return told.get(kind, self.tr("%n notice(s) of a withdrawal", "", count))
