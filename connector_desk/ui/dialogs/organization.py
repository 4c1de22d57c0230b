"""An organisation of the neighbourhood, from one street's volunteers to a professional service."""

from collections.abc import Mapping, Sequence

from PySide6.QtWidgets import QWidget

from connector_desk.domain.entity import AreaId, OrganizationId
from connector_desk.domain.errors import DeskError, TextMissing
from connector_desk.domain.organization import Area, Formality, Organization, OrganizationType, Ring
from connector_desk.domain.words import Words
from connector_desk.ui.dialogs.areas import AreaField
from connector_desk.ui.dialogs.form import FormDialog
from connector_desk.ui.widgets.fields import LineField, LongField, PickField
from connector_desk.words.terms import terms

_INFORMAL = frozenset({OrganizationType.VOLUNTEERS_ONLY, OrganizationType.VOLUNTEERS_WITH_PROFESSIONALS})


class OrganizationDialog(FormDialog):
    """A new organisation, or a change of one."""

    def __init__(
        self,
        words: Words,
        areas: Sequence[Area],
        organization: Organization | None = None,
        *,
        name: str = "",
        parent: QWidget | None = None,
    ) -> None:
        """`name` is what a new one is called as far as is known."""
        super().__init__(words, parent)
        title = self.tr("Change this organisation") if organization else self.tr("Who is there in the neighbourhood?")
        self.call(title, self.tr("Keep"))
        self._organization = organization
        self._name = LineField(self.tr("What is it called?"), organization.name if organization else name)
        self._phone = LineField(
            self.tr("Which number do you dial?"),
            organization.phone if organization else "",
            self.tr("This number stands on the week and on the check list."),
            icon="phone",
        )
        self._type = PickField(
            self.tr("Who do the work?"),
            [(str(kind), word) for kind, word in terms(words, OrganizationType).items()],
            organization.organization_type if organization else OrganizationType.VOLUNTEERS_ONLY,
        )
        self._ring = PickField(
            self.tr("How near is it to the neighbourhood table?"),
            [(str(ring), word) for ring, word in terms(words, Ring).items()],
            organization.ring if organization else Ring.OUTER,
        )
        self._area = AreaField(
            self.tr("In which neighbourhood?"),
            [("", self.tr("Not said")), *((area.id, area.name) for area in areas)],
            (organization.area_id or "") if organization else "",
            words,
        )
        self._letterhead = LongField(
            self.tr("What stands at the head of its letters?"),
            "\n".join(organization.letterhead) if organization else "",
            self.tr("Name, street and town, a line each. May stay empty."),
        )
        for field in (self._name, self._phone, self._type, self._ring, self._area, self._letterhead):
            self.body.addWidget(field)
        self.body.addStretch(1)
        self.watch({"name": self._name, "phone": self._phone})
        self.watch_more({"type": self._type, "ring": self._ring, "area": self._area, "letterhead": self._letterhead})

    def faults(self) -> Mapping[str, DeskError]:
        """Return what keeps it from being kept."""
        return {} if self._name.value() else {"name": TextMissing("name")}

    def draft(self) -> Organization:
        """Return the organisation; a new one has no id yet. Raises DeskError where a text is refused."""
        kind = OrganizationType(self._type.value())
        kept = self._organization.model_dump() if self._organization else {"id": OrganizationId("")}
        formality = Formality.INFORMAL if kind in _INFORMAL else Formality.FORMAL
        if self._organization and self._organization.organization_type is kind:
            formality = self._organization.formality
        return Organization.model_validate(
            kept
            | {
                "name": self._name.value(),
                "phone": self._phone.value(),
                "organization_type": kind,
                "formality": formality,
                "ring": Ring(self._ring.value()),
                "area_id": AreaId(self._area.value()) if self._area.value() else None,
                "letterhead": tuple(line for line in self._letterhead.value().splitlines() if line.strip()),
            }
        )
