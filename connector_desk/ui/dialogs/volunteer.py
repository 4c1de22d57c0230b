"""The form of a volunteer, in five short parts; only a name must be there."""

from collections.abc import Mapping, Sequence
from datetime import date

from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from connector_desk.domain.entity import AreaId, OrganizationId
from connector_desk.domain.errors import DeskError, OutOfRange, TextMissing
from connector_desk.domain.volunteer import LONGEST_RHYTHM_DAYS, MOST_MATCHES, VolunteerStatus
from connector_desk.domain.words import Words
from connector_desk.services.volunteers import VolunteerDraft
from connector_desk.ui.dialogs.areas import AreaField
from connector_desk.ui.dialogs.form import FormDialog
from connector_desk.ui.dialogs.options import options
from connector_desk.ui.dialogs.volunteer_codes import CodesField
from connector_desk.ui.widgets.buttons import FilterButton
from connector_desk.ui.widgets.fields import CountField, Field, LineField, LongField, PickField
from connector_desk.viewmodels.resident_forms import birth_year_of, lines_of
from connector_desk.viewmodels.volunteer_forms import volunteer_faults
from connector_desk.words.vocabulary import languages, skills

Options = Sequence[tuple[str, str]]
_TEXTS = ("name", "family_name", "phone", "trainings", "specialised", "boundary", "aspiration")


class VolunteerDialog(FormDialog):
    """Asks what a volunteer wants to tell: who, how to reach, what they like, where their limits lie."""

    def __init__(
        self,
        draft: VolunteerDraft | None,
        areas: Options,
        organizations: Options,
        *,
        words: Words,
        today: date,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(words, parent)
        self._today, self._start = today, draft or VolunteerDraft("")
        if draft is None:
            self.call(self.tr("Somebody wants to help"), self.tr("Keep"), self.tr("All but the name may stay empty."))
        else:
            self.call(self.tr("Change what we know of {name}").format(name=draft.name), self.tr("Keep"))
        self._build_fields(areas, organizations)
        self._lay_out()
        self.bring_in_sight("name")

    def _build_fields(self, areas: Options, organizations: Options) -> None:
        self._texts: dict[str, LineField | LongField] = {**self._who_fields(), **self._limit_fields()}
        self._picks = self._pick_fields(areas, organizations)
        start = self._start
        self._skills = CodesField(self.tr("What does somebody like to do?"), skills(self.words), start.skills)
        self._languages = CodesField(
            self.tr("Which languages does somebody speak?"), languages(self.words), start.languages
        )
        self._most = CountField(
            self.tr("How many people can somebody visit?"), start.max_matches, least=0, most=MOST_MATCHES
        )
        self._coaching = CountField(
            self.tr("How often do you talk together?"),
            start.coaching_every_days or 0,
            self.tr("Every so many days. With 0 no talk is agreed."),
            most=LONGEST_RHYTHM_DAYS,
            step=7,
            unit=self.tr("days"),
        )

    def _who_fields(self) -> dict[str, LineField | LongField]:
        start = self._start
        year = "" if start.birth_year is None else str(start.birth_year)
        return {
            "name": LineField(
                self.tr("What is somebody called?"), start.name, self.tr("This is all that must be there.")
            ),
            "family_name": LineField(self.tr("Family name"), start.family_name),
            "birth_year": LineField(self.tr("Year of birth or age"), year),
            "phone": LineField(self.tr("Telephone number"), start.phone, icon="phone"),
        }

    def _limit_fields(self) -> dict[str, LineField | LongField]:
        start, each = self._start, self.tr("One thing a line.")
        return {
            "boundary": LongField(
                self.tr("Where does somebody's own limit lie?"),
                start.boundary,
                self.tr("In own words. You read it before you call."),
                lines=2,
            ),
            "aspiration": LongField(
                self.tr("What does somebody want to grow into?"), start.aspiration, self.tr("In own words."), lines=2
            ),
            "trainings": LongField(self.tr("What did somebody learn?"), "\n".join(start.trainings), each, lines=2),
            "specialised": LongField(
                self.tr("For what is somebody trained specially?"), "\n".join(start.specialised), each, lines=2
            ),
        }

    def _pick_fields(self, areas: Options, organizations: Options) -> dict[str, PickField]:
        start, unknown = self._start, ("", self.tr("Not known"))
        states = options(self.words, VolunteerStatus)
        return {
            "area_id": AreaField(
                self.tr("In which neighbourhood?"), [unknown, *areas], start.area_id or "", self.words
            ),
            "organization_id": PickField(
                self.tr("From which organisation?"),
                [("", self.tr("From our own")), *organizations],
                start.organization_id or "",
            ),
            "status": PickField(self.tr("Does somebody take part now?"), states, start.status),
        }

    def _lay_out(self) -> None:
        texts, picks = self._texts, self._picks
        self._groups: tuple[tuple[str, tuple[QWidget, ...]], ...] = (
            (self.tr("Who"), (texts["name"], texts["family_name"], texts["birth_year"], picks["area_id"])),
            (self.tr("Reaching"), (texts["phone"], picks["organization_id"], picks["status"])),
            (self.tr("Likes and can"), (self._skills, texts["trainings"], texts["specialised"])),
            (self.tr("Languages"), (self._languages,)),
            (self.tr("Limits"), (texts["boundary"], texts["aspiration"], self._most, self._coaching)),
        )
        self._stack, self._tabs = QStackedWidget(), QButtonGroup(self)
        row = QHBoxLayout()
        row.setSpacing(0)
        for at, (name, fields) in enumerate(self._groups):
            button = FilterButton(name)
            self._tabs.addButton(button, at)
            row.addWidget(button)
            self._stack.addWidget(_column(fields))
        row.addStretch(1)
        self._tabs.idClicked.connect(self._stack.setCurrentIndex)
        self.body.addLayout(row)
        self.body.addWidget(self._stack, 1)
        watched: dict[str, Field] = {**texts, **picks, "max_matches": self._most, "coaching_every_days": self._coaching}
        self.watch(watched)
        self.watch_more({"skills": self._skills, "languages": self._languages})

    def bring_in_sight(self, name: str) -> None:
        """Open the part of the form in which a field lies."""
        field = self._typed[name]
        assert isinstance(field, QWidget), "all of them are"
        at = next(number for number, (_, fields) in enumerate(self._groups) if field in fields)
        self._tabs.button(at).setChecked(True)
        self._stack.setCurrentIndex(at)
        field.setFocus()

    def faults(self) -> Mapping[str, DeskError]:
        """Return what is wrong in any part."""
        texts = {name: self._texts[name].value() for name in _TEXTS}
        return volunteer_faults(texts, self._texts["birth_year"].value(), self._today)

    def sentence_for(self, name: str, error: DeskError) -> tuple[str, str, str]:
        """Say it with the form's own question."""
        if isinstance(error, TextMissing):
            return self.tr("There is no name yet. A first name is enough."), "", ""
        if isinstance(error, OutOfRange) and name == "birth_year":
            return self.tr("This is no year of birth and no age."), "", self.tr("Write it like 1954 or 72.")
        return super().sentence_for(name, error)

    def draft(self) -> VolunteerDraft:
        """Return the volunteer as it was filled in."""
        texts = {name: field.value() for name, field in self._texts.items()}
        picks = {name: field.value() for name, field in self._picks.items()}
        return VolunteerDraft(
            name=texts["name"],
            family_name=texts["family_name"],
            birth_year=birth_year_of(texts["birth_year"], self._today),
            area_id=AreaId(picks["area_id"]) if picks["area_id"] else None,
            organization_id=OrganizationId(picks["organization_id"]) if picks["organization_id"] else None,
            phone=texts["phone"],
            status=VolunteerStatus(picks["status"]),
            languages=self._languages.value(),
            skills=self._skills.value(),
            specialised=lines_of(texts["specialised"]),
            trainings=lines_of(texts["trainings"]),
            max_matches=self._most.value(),
            boundary=texts["boundary"],
            aspiration=texts["aspiration"],
            coaching_every_days=self._coaching.value() or None,
        )


def _column(fields: Sequence[QWidget]) -> QWidget:
    made = QWidget()
    column = QVBoxLayout(made)
    column.setContentsMargins(0, 6, 0, 0)
    column.setSpacing(8)
    for field in fields:
        column.addWidget(field)
    column.addStretch(1)
    return made
