"""The form of somebody around a resident: a role by default; a name only if it helps, and it stays here."""

from collections.abc import Mapping, Sequence

from PySide6.QtWidgets import QHBoxLayout, QWidget

from connector_desk.domain.entity import OrganizationId, VolunteerId
from connector_desk.domain.errors import DeskError, TextMissing
from connector_desk.domain.organization import Formality
from connector_desk.domain.resident import Support, TieCategory, TieDirection, TieRole
from connector_desk.domain.words import Words
from connector_desk.services.asks import TieDraft
from connector_desk.ui.dialogs.form import FormDialog, below, beside
from connector_desk.ui.dialogs.options import options
from connector_desk.ui.widgets.buttons import QuietButton
from connector_desk.ui.widgets.choice import CheckBox
from connector_desk.ui.widgets.fields import LineField, LongField, PickField
from connector_desk.ui.widgets.search_pick import SearchPickField
from connector_desk.ui.widgets.text import Text
from connector_desk.viewmodels.resident_forms import faults_in, lines_of
from connector_desk.words.terms import term

_FORMAL = frozenset({TieRole.CARE_WORKER, TieRole.DISTRICT_NURSE, TieRole.CASE_WORKER, TieRole.OFFICIAL})
Options = Sequence[tuple[str, str]]


class TieDialog(FormDialog):
    """Asks who somebody is to the resident, how near, and what was agreed."""

    def __init__(
        self,
        draft: TieDraft | None,
        name: str,
        organizations: Options,
        volunteers: Options,
        *,
        words: Words,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(words, parent)
        start = draft or TieDraft()
        self.call(
            self.tr("Who stands around {name}?").format(name=name),
            self.tr("Keep"),
            self.tr("A role is enough. Names never leave in a letter, unless that person wants it."),
        )
        self._name = name
        self._lay_out(start, organizations, volunteers)
        self.watch(self._texts)
        self.watch_more(
            {
                "role": self.role,
                "category": self.category,
                "closeness": self.closeness,
                "direction": self.direction,
                "organization": self.organization,
                "volunteer": self.volunteer,
                "may_leave": self.may_leave,
                **{f"support {one}": box for one, box in self._support.items()},
            }
        )
        self.more_button.setChecked(draft is not None)
        self._texts["word"].setFocus()

    def _lay_out(self, start: TieDraft, organizations: Options, volunteers: Options) -> None:
        self._make_choices(start, organizations, volunteers)
        self._texts: dict[str, LineField | LongField] = {
            "word": LineField(self.tr("Who is this?"), start.word, hint=self.tr("oldest son, neighbour upstairs")),
            "name": LineField(self.tr("First name, if it helps"), start.name),
            "phone": LineField(self.tr("Telephone number"), start.phone, icon="phone"),
            "tasks": LongField(
                self.tr("What does this person do?"), "\n".join(start.tasks), self.tr("One thing a line."), lines=2
            ),
            "not_agreed": LongField(
                self.tr("What was agreed not to do?"),
                "\n".join(start.not_agreed),
                self.tr("One thing a line."),
                lines=2,
            ),
        }
        self._add_all()

    def _add_all(self) -> None:
        """Show four questions; the rest opens behind one press."""
        texts = self._texts
        self.body.addWidget(beside(below(texts["word"]), below(self.role)))
        self.body.addWidget(beside(below(self.closeness), below(self.category)))
        boxes = tuple(self._support.values())
        self._more = below(
            below(self.direction),
            beside(below(texts["name"]), below(texts["phone"])),
            beside(below(self.organization), below(self.volunteer)),
            beside(below(texts["tasks"]), below(texts["not_agreed"])),
            self.may_leave,
            Text(self.tr("Which kind of support is it?")),
            beside(below(*boxes[:2]), below(*boxes[2:])),
        )
        self.more_button = QuietButton(self.tr("More"), "chevron-down")
        self.more_button.setCheckable(True)
        self.more_button.toggled.connect(self._more.setVisible)
        self._more.hide()
        row = QHBoxLayout()
        row.addWidget(self.more_button)
        row.addStretch(1)
        self.body.addLayout(row)
        self.body.addWidget(self._more)
        self.body.addStretch(1)

    def bring_in_sight(self, name: str) -> None:
        """Open what lies behind "More" when the fault is there."""
        if name != "word":
            self.more_button.setChecked(True)

    def _make_choices(self, start: TieDraft, organizations: Options, volunteers: Options) -> None:
        words = self.words
        self.role = PickField(self.tr("In which role?"), options(words, TieRole), start.role)
        self.category = PickField(self.tr("From which circle?"), options(words, TieCategory), start.category)
        self.closeness = PickField(
            self.tr("How near?"),
            [("3", self.tr("Very near")), ("2", self.tr("Near")), ("1", self.tr("Further away"))],
            str(start.closeness),
        )
        self.direction = PickField(
            self.tr("Who supports whom?"),
            [
                (TieDirection.BOTH.value, self.tr("They support each other")),
                (TieDirection.TO_RESIDENT.value, self.tr("This person supports {name}").format(name=self._name)),
                (TieDirection.FROM_RESIDENT.value, self.tr("{name} supports this person").format(name=self._name)),
            ],
            start.direction,
        )
        hint = self.tr("Type a part of the name")
        self.organization = SearchPickField(
            self.tr("From which organisation?"), organizations, start.organization_id or "", hint=hint
        )
        self.volunteer = SearchPickField(self.tr("Which volunteer?"), volunteers, start.volunteer_id or "", hint=hint)
        self.may_leave = CheckBox(
            self.tr("This person wants their name to stand in letters"), is_on=start.name_may_leave
        )
        self._support = {one: CheckBox(term(words, one), is_on=one in start.support) for one in Support}

    def faults(self) -> Mapping[str, DeskError]:
        """Return what is wrong."""
        found = faults_in({name: field.value() for name, field in self._texts.items()})
        says_who = self._texts["word"].value() or self._texts["name"].value() or self.volunteer.value()
        return found if says_who else {"word": TextMissing("word"), **found}

    def sentence_for(self, name: str, error: DeskError) -> tuple[str, str, str]:
        """Say it with the form's own question."""
        if isinstance(error, TextMissing):
            return self.tr("Nothing says who this is yet. A word such as neighbour is enough."), "", ""
        return super().sentence_for(name, error)

    def draft(self) -> TieDraft:
        """Return the tie as it was filled in."""
        role, organization, volunteer = TieRole(self.role.value()), self.organization.value(), self.volunteer.value()
        return TieDraft(
            role=role,
            word=self._texts["word"].value(),
            name=self._texts["name"].value(),
            phone=self._texts["phone"].value(),
            name_may_leave=self.may_leave.isChecked(),
            organization_id=OrganizationId(organization) if organization else None,
            volunteer_id=VolunteerId(volunteer) if volunteer else None,
            category=TieCategory(self.category.value()),
            formality=Formality.FORMAL if role in _FORMAL else Formality.INFORMAL,
            closeness=int(self.closeness.value()),
            direction=TieDirection(self.direction.value()),
            support=tuple(one for one, box in self._support.items() if box.isChecked()),
            tasks=lines_of(self._texts["tasks"].value()),
            not_agreed=lines_of(self._texts["not_agreed"].value()),
        )
