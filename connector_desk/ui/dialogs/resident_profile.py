"""The form of a profile, in seven short parts; only a name to be called by must be there."""

from collections.abc import Mapping, Sequence
from datetime import date

from PySide6.QtWidgets import QButtonGroup, QStackedWidget, QVBoxLayout, QWidget

from connector_desk.domain.entity import AreaId
from connector_desk.domain.errors import DeskError, OutOfRange, TextMissing
from connector_desk.domain.resident import FormOfAddress, SafeContact
from connector_desk.domain.words import Words
from connector_desk.services.residents import ResidentDraft
from connector_desk.ui.dialogs.areas import AreaField
from connector_desk.ui.dialogs.form import FormDialog, below, beside
from connector_desk.ui.dialogs.options import options
from connector_desk.ui.dialogs.resident_languages import LanguagesField
from connector_desk.ui.dialogs.topics import TopicsField
from connector_desk.ui.theme import Role
from connector_desk.ui.widgets.buttons import FilterButton
from connector_desk.ui.widgets.choice import CheckBox
from connector_desk.ui.widgets.fields import LineField, LongField, PickField
from connector_desk.ui.widgets.flow import FlowRow
from connector_desk.ui.widgets.own_words import OwnWords
from connector_desk.ui.widgets.text import Text
from connector_desk.viewmodels.resident_forms import (
    birth_year_of,
    family_name_of,
    is_of_another_country,
    lines_of,
    resident_faults,
)

PARTS = ("who", "reach", "contact", "home", "languages", "wants", "story")


class ResidentDialog(FormDialog):
    """Asks what somebody wants to tell about themselves; `part` is the part that opens first."""

    def __init__(
        self,
        draft: ResidentDraft | None,
        areas: Sequence[tuple[str, str]],
        *,
        words: Words,
        today: date,
        is_new: bool = False,
        own_words: str = "",
        part: str = "who",
        parent: QWidget | None = None,
    ) -> None:
        self._today, self._areas = today, areas
        self._start = draft or ResidentDraft("")
        super().__init__(words, parent)
        if is_new:
            self.call(self.tr("New resident"), self.tr("Keep resident"), self.tr("All but the name may stay empty."))
        else:
            self.call(self.tr("Change profile of {name}").format(name=self._start.first_name), self.tr("Keep profile"))
        if own_words:
            self.body.addWidget(OwnWords(own_words, self.tr("These words become the first question.")))
        self._lay_out()
        self.bring_part(part)

    def _lay_out(self) -> None:
        self._who = self._who_fields()
        self._reach = self._reach_fields()
        self._contact = self._contact_fields()
        self._home = self._home_fields()
        self.languages = LanguagesField(self._start.languages, self.words)
        self._wants, self._story = self._wants_fields(), self._story_fields()
        self.topics = TopicsField(self.tr("What are the offers about?"), self._start.offer_topics, self.words)
        self._wants["offers"].changed.connect(lambda: self.topics.propose_from(self._wants["offers"].value()))
        names = (
            self.tr("Who"),
            self.tr("Reaching"),
            self.tr("Contact"),
            self.tr("At home"),
            self.tr("Languages"),
            self.tr("Wants and can"),
            self.tr("More"),
        )
        self._add_parts(names)
        self.watch({**self._who, **self._reach, **self._contact, **self._home, **self._wants, **self._story})
        self.watch_more({"languages": self.languages, "offer_topics": self.topics})
        self.watch_more({"call": self._call, "voicemail": self._voicemail, "post": self._post})

    def _add_parts(self, names: Sequence[str]) -> None:
        self._stack = QStackedWidget()
        self._tabs = QButtonGroup(self)
        row = FlowRow(0)
        for at, (name, fields) in enumerate(zip(names, self._groups(), strict=True)):
            button = FilterButton(name)
            self._tabs.addButton(button, at)
            row.flow.addWidget(button)
            self._stack.addWidget(_part(fields, self._boxes if at == 1 else ()))
        self._tabs.idClicked.connect(self._stack.setCurrentIndex)
        self.body.addWidget(row)
        self.body.addWidget(self._stack, 1)

    def _groups(self) -> tuple[list[QWidget], ...]:
        home = {**self._home, "elsewhere": self._elsewhere}
        groups = (self._who, self._reach, self._contact, home, {"languages": self.languages})
        wants = [*self._wants.values(), self.topics]
        return (*([*group.values()] for group in groups), wants, [*self._story.values()])

    def _who_fields(self) -> dict[str, LineField | PickField]:
        start = self._start
        family = " ".join(part for part in (start.prefix, start.family_name) if part)
        kinds = options(self.words, FormOfAddress)
        return {
            "first_name": LineField(
                self.tr("What is somebody called?"),
                start.first_name,
                self.tr("This is all that must be there. A first name is enough."),
            ),
            "family_name": LineField(self.tr("Family name"), family, hint=self.tr("van den Berg")),
            "form_of_address": PickField(
                self.tr("How does somebody want to be addressed?"), kinds, start.form_of_address
            ),
            "birth_year": LineField(
                self.tr("Year of birth or age"),
                "" if start.birth_year is None else str(start.birth_year),
                self.tr("Of a whole day of birth only the year is kept."),
            ),
        }

    def _reach_fields(self) -> dict[str, LineField | LongField]:
        start, safe = self._start, self._start.safe_contact
        self._call = CheckBox(self.tr("Calling is fine"), is_on=safe.call)
        self._voicemail = CheckBox(self.tr("Leaving a message is fine"), is_on=safe.voicemail)
        self._post = CheckBox(self.tr("Post is fine"), is_on=safe.post)
        self._boxes = (self._call, self._voicemail, self._post)
        return {
            "phone": LineField(self.tr("Telephone number"), start.phone, icon="phone"),
            "post_opened_by": LineField(
                self.tr("Who opens the post?"), safe.post_opened_by, hint=self.tr("the eldest son")
            ),
            "note": LongField(
                self.tr("What must we know to reach somebody safely?"),
                safe.note,
                self.tr("This stays here. It never stands in a letter."),
                lines=2,
            ),
        }

    def _contact_fields(self) -> dict[str, LineField | LongField]:
        start, safe = self._start, self._start.safe_contact
        each = self.tr("One thing a line.")
        return {
            "best_moment": LineField(
                self.tr("When does contact go best?"), safe.best_moment, hint=self.tr("mornings, not before ten")
            ),
            "place": LineField(self.tr("Where does contact go best?"), safe.place, hint=self.tr("at home")),
            "works_well": LongField(self.tr("What works in contact?"), start.works_well, each, lines=2),
            "works_badly": LongField(self.tr("What does not work in contact?"), start.works_badly, each, lines=2),
        }

    def _home_fields(self) -> dict[str, LineField | PickField]:
        start = self._start
        options = [("", self.tr("Not known")), *self._areas]
        return {
            "household": LineField(
                self.tr("How does somebody live?"), start.household, hint=self.tr("alone, small flat")
            ),
            "area_id": AreaField(self.tr("In which neighbourhood?"), options, start.area_id or "", self.words),
            "address": LineField(self.tr("Street and number"), start.address),
            "postcode": self._postcode_field(),
        }

    def _postcode_field(self) -> LineField:
        field = LineField(self.tr("Postcode"), self._start.postcode)
        self._elsewhere = Text(self.tr("This is no Dutch postcode. It is kept as you typed it."), Role.SECOND, "ink2")

        def follow() -> None:
            self._elsewhere.setVisible(is_of_another_country(field.value()))

        field.editor.editingFinished.connect(follow)
        follow()
        return field

    def _wants_fields(self) -> dict[str, LongField]:
        start = self._start
        each = self.tr("One thing a line, in own words.")
        return {
            "wishes": LongField(self.tr("What does somebody wish for?"), "\n".join(start.wishes), each, lines=3),
            "offers": LongField(self.tr("What does somebody have to offer?"), "\n".join(start.offers), each, lines=3),
        }

    def _story_fields(self) -> dict[str, LongField]:
        start = self._start
        return {
            "story": LongField(self.tr("What else must we know?"), start.story, lines=3),
            "aliases": LongField(
                self.tr("By which other names is somebody known?"),
                "\n".join(start.aliases),
                self.tr("So that these names do not slip into a letter."),
                lines=1,
            ),
        }

    def bring_part(self, part: str) -> None:
        """Open one part of the form and put the focus on its first field."""
        at = PARTS.index(part)
        self._tabs.button(at).setChecked(True)
        self._stack.setCurrentIndex(at)
        self._groups()[at][0].setFocus()

    def bring_in_sight(self, name: str) -> None:
        """Open the part in which a field lies."""
        parts = (self._stack.widget(at) for at in range(len(PARTS)))
        self.bring_part(next(part for part, shown in zip(PARTS, parts, strict=True) if self._lies_in(shown, name)))
        if name == "offer_topics":
            self.topics.choose.setChecked(True)

    def _lies_in(self, part: QWidget | None, name: str) -> bool:
        field = self._typed[name]
        return part is not None and isinstance(field, QWidget) and part.isAncestorOf(field)

    def faults(self) -> Mapping[str, DeskError]:
        """Return what is wrong in any part."""
        texts = {
            name: field.value()
            for group in (self._who, self._reach, self._contact, self._home, self._wants, self._story)
            for name, field in group.items()
            if not isinstance(field, PickField) and name != "birth_year"
        }
        return resident_faults(texts, self._who["birth_year"].value(), self._today)

    def sentence_for(self, name: str, error: DeskError) -> tuple[str, str, str]:
        """Say it with the form's own question."""
        if isinstance(error, TextMissing):
            return self.tr("There is no name yet. A first name is enough."), "", ""
        if isinstance(error, OutOfRange):
            return self.tr("This is no year of birth and no age."), "", self.tr("Write it like 1954, 12-03-1954 or 72.")
        return super().sentence_for(name, error)

    def draft(self) -> ResidentDraft:
        """Return the profile as it was filled in."""
        who, contact, home, wants, story = self._who, self._contact, self._home, self._wants, self._story
        prefix, family = family_name_of(who["family_name"].value())
        area = home["area_id"].value()
        return ResidentDraft(
            first_name=who["first_name"].value(),
            prefix=prefix,
            family_name=family,
            aliases=lines_of(story["aliases"].value()),
            form_of_address=FormOfAddress(who["form_of_address"].value()),
            birth_year=birth_year_of(who["birth_year"].value(), self._today),
            area_id=AreaId(area) if area else None,
            address=home["address"].value(),
            postcode=home["postcode"].value(),
            phone=self._reach["phone"].value(),
            safe_contact=self._safe_contact(),
            household=home["household"].value(),
            languages=self.languages.value(),
            works_well=contact["works_well"].value(),
            works_badly=contact["works_badly"].value(),
            story=story["story"].value(),
            wishes=lines_of(wants["wishes"].value()),
            offers=lines_of(wants["offers"].value()),
            offer_topics=self.topics.value(),
        )

    def _safe_contact(self) -> SafeContact:
        return SafeContact(
            call=self._call.isChecked(),
            voicemail=self._voicemail.isChecked(),
            post=self._post.isChecked(),
            note=self._reach["note"].value(),
            best_moment=self._contact["best_moment"].value(),
            place=self._contact["place"].value(),
            post_opened_by=self._reach["post_opened_by"].value(),
        )


def _part(fields: Sequence[QWidget], boxes: Sequence[QWidget] = ()) -> QWidget:
    made = QWidget()
    column = QVBoxLayout(made)
    column.setContentsMargins(0, 6, 0, 0)
    column.setSpacing(8)
    first, *rest = fields
    column.addWidget(below(first, *([beside(*boxes)] if boxes else []), *rest))
    column.addStretch(1)
    return made
