"""An item of the agenda: a subject, or a situation with its one question."""

from collections.abc import Mapping, Sequence

from PySide6.QtWidgets import QWidget

from connector_desk.domain.entity import ConcernId, ResidentId
from connector_desk.domain.errors import DeskError, TextMissing
from connector_desk.domain.meeting import AgendaItem, Concern, ItemKind
from connector_desk.domain.words import Words
from connector_desk.ui.dialogs.form import Faultable, FormDialog
from connector_desk.ui.theme import Role
from connector_desk.ui.widgets.buttons import FilterButton
from connector_desk.ui.widgets.choice import CheckBox, OneOf
from connector_desk.ui.widgets.fields import CountField, LineField, PickField
from connector_desk.ui.widgets.resident_pick import FindResidents, ResidentPick
from connector_desk.ui.widgets.text import Text
from connector_desk.words.terms import terms

_RESIDENT, _CONCERN = "resident", "concern"


class SubjectDialog(FormDialog):
    """An item that is about no person."""

    def __init__(self, words: Words, item: AgendaItem | None = None, parent: QWidget | None = None) -> None:
        super().__init__(words, parent)
        self.call(self.tr("What do you talk about?"), self.tr("Keep"))
        self._item = item
        kinds = [(str(kind), word) for kind, word in terms(words, ItemKind).items() if kind is not ItemKind.CASE]
        self._kind = PickField(self.tr("What is it for?"), kinds, item.kind if item else ItemKind.THEME)
        self._heading = LineField(
            self.tr("How does it stand on the agenda?"), item.title if item else "", self.tr("Name nobody here.")
        )
        self._minutes = _minutes_field(words, item)
        for field in (self._heading, self._minutes, self._kind):
            self.body.addWidget(field)
        self.body.addStretch(1)
        self.watch({"title": self._heading})
        self.watch_more({"minutes": self._minutes, "kind": self._kind})

    def faults(self) -> Mapping[str, DeskError]:
        """Return what keeps it from being kept."""
        return {} if self._heading.value() else {"title": TextMissing("title")}

    def draft(self) -> AgendaItem:
        """Return the item. Raises DeskError where a text is refused."""
        return AgendaItem(kind=ItemKind(self._kind.value()), title=self._heading.value(), minutes=self._minutes.value())


class CaseDialog(FormDialog):
    """A situation: one question, about a resident or a concern. On paper it is a letter."""

    def __init__(
        self,
        words: Words,
        find: FindResidents,
        concerns: Sequence[tuple[Concern, str]],
        item: AgendaItem | None = None,
        subject: str = "",
        parent: QWidget | None = None,
    ) -> None:
        """`concerns` come with the words that show their place; `subject` is whom a present item is about."""
        super().__init__(words, parent)
        self.call(
            self.tr("Which situation?"),
            self.tr("Keep"),
            self.tr("On the table it has a letter and a question, and no name."),
        )
        self._item = item
        self._question = LineField(
            self.tr("What is the one question?"), item.question if item else "", self.tr("Name nobody here.")
        )
        self._minutes = _minutes_field(words, item)
        self._follow_up = CheckBox(
            self.tr("Only look at the actions of last time"), is_on=bool(item and item.is_follow_up)
        )
        self.body.addWidget(self._question)
        self.body.addWidget(self._minutes)
        self.body.addWidget(self._follow_up)
        self._about(find, concerns, subject)
        self.body.addStretch(1)
        fields: dict[str, Faultable] = {"question": self._question, "resident": self._resident}
        self.watch(fields)
        self.watch_more(
            {"minutes": self._minutes, "is_follow_up": self._follow_up, "which": self._which, "concern": self._concern}
        )

    def _about(self, find: FindResidents, concerns: Sequence[tuple[Concern, str]], subject: str) -> None:
        self._resident = ResidentPick(self.tr("About whom?"), find)
        self._concern = PickField(self.tr("About which concern?"), [(one.id, place) for one, place in concerns])
        self._which = OneOf(
            [(_RESIDENT, FilterButton(self.tr("A resident"))), (_CONCERN, FilterButton(self.tr("A concern")))]
        )
        if self._item is not None:
            self.body.addWidget(Text(self.tr("About {subject}").format(subject=subject), Role.BODY, "plum_ink"))
            for hidden in (self._resident, self._concern, self._which):
                hidden.setParent(self)
                hidden.hide()
            return
        if concerns:
            self.body.addWidget(self._which)
        self.body.addWidget(self._resident)
        self.body.addWidget(self._concern)
        self._which.chosen.connect(self._show_which)
        self._which.set_value(_RESIDENT)
        self._show_which(_RESIDENT)

    def _show_which(self, which: str) -> None:
        self._resident.setVisible(which == _RESIDENT)
        self._concern.setVisible(which == _CONCERN)

    def faults(self) -> Mapping[str, DeskError]:
        """Return what keeps it from being kept."""
        found: dict[str, DeskError] = {}
        if not self._question.value():
            found["question"] = TextMissing("question")
        if self._item is None and self._which.value() != _CONCERN and not self._resident.value():
            found["resident"] = TextMissing("resident")
        return found

    def draft(self) -> AgendaItem:
        """Return the item, still without a letter where it is new. Raises DeskError where a text is refused."""
        shared = {
            "question": self._question.value(),
            "minutes": self._minutes.value(),
            "is_follow_up": self._follow_up.isChecked(),
        }
        if self._item is not None:
            return AgendaItem.model_validate(self._item.model_dump() | shared)
        if self._which.value() == _CONCERN:
            return AgendaItem(kind=ItemKind.CASE, concern_id=ConcernId(self._concern.value()), **shared)
        return AgendaItem(kind=ItemKind.CASE, resident_id=ResidentId(self._resident.value()), **shared)


def _minutes_field(words: Words, item: AgendaItem | None) -> CountField:
    return CountField(
        words.translate("AgendaItem", "How long?"),
        item.minutes if item else 10,
        least=1,
        most=240,
        step=5,
        unit=words.translate("AgendaItem", "minutes"),
    )
