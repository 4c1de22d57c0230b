"""Whose contact it is: proposed by initials while the name is typed, known by one more fact; now, later or never."""

from collections.abc import Sequence
from typing import Protocol

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from connector_desk.domain.entity import ResidentId
from connector_desk.domain.errors import DeskError
from connector_desk.domain.typed import Typed
from connector_desk.domain.words import Words
from connector_desk.services.visitors import KnownVisitor, Suggestion
from connector_desk.ui.panels.walk_in_words import why_suggested
from connector_desk.ui.theme import Role
from connector_desk.ui.widgets.buttons import QuietButton
from connector_desk.ui.widgets.card import Sheet
from connector_desk.ui.widgets.face import Face, FaceKind, FaceView
from connector_desk.ui.widgets.field_frame import SearchField
from connector_desk.ui.widgets.fields import LineField
from connector_desk.ui.widgets.flow import FlowRow
from connector_desk.ui.widgets.in_sight import bring_in_sight
from connector_desk.ui.widgets.suggesting import Suggesting
from connector_desk.ui.widgets.text import Text
from connector_desk.words.errors import explain


class Visitors(Protocol):
    """Who may be meant, and who it is by one more fact."""

    def suggest(self, text: str) -> Sequence[Suggestion]: ...  # noqa: D102

    def confirm(self, ids: Sequence[ResidentId], fact: str) -> KnownVisitor:
        """Return who it is. Raises FactFitsNobody, FactFitsSeveral."""
        ...


class TieCard(Sheet):
    """Type a name, take a suggestion by Enter, say one more fact. `changed` comes with each choice."""

    changed = Signal()

    def __init__(self, visitors: Visitors, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._visitors, self._words = visitors, words
        self._resident_id, self._name = "", ""
        self._asked: tuple[Suggestion, ...] = ()
        self.search = SearchField(self.tr("Search a resident"))
        self.suggesting = Suggesting(self.search.editor, visitors.suggest, lambda one: why_suggested(words, one.reason))
        self._nobody = Text(self.tr("Nobody found. It can also be done later."), Role.SECOND, "ink2")
        self._help = Text(self.tr("May be done later, or never."), Role.SECOND, "ink2")
        self._asking, self._chosen = self._build_asking(), self._build_chosen()
        for widget in (Text(self.tr("Whose is it?"), Role.HEAD), self.search, self._nobody, self._help):
            self.body.addWidget(widget)
        self.body.addWidget(self._asking)
        self.body.addWidget(self._chosen)
        self._wire()
        self._show()

    def _wire(self) -> None:
        self.suggesting.asked.connect(self._show)
        self.search.editor.returnPressed.connect(self._take_shown)
        self.suggesting.taken.connect(self.ask_fact)
        self.fact.editor.returnPressed.connect(self._confirm)
        self._confirm_act.clicked.connect(self._confirm)
        self._other.clicked.connect(self.ask_again)
        self._not.clicked.connect(self._let_go)

    @property
    def resident_id(self) -> ResidentId | None:
        """Whose it is, or None."""
        return ResidentId(self._resident_id) if self._resident_id else None

    @property
    def resident_name(self) -> str:
        """The name of whose it is, or an empty text."""
        return self._name

    @property
    def is_asking(self) -> bool:
        """Somebody was proposed, and one more fact is asked."""
        return bool(self._asked)

    def stops(self) -> tuple[QWidget, ...]:
        """Return what can be reached, in order."""
        return self.search, self.fact, self._confirm_act, self._other, self._not

    def show_resident(self, resident_id: ResidentId | None, name: str = "") -> None:
        """Show whose it is without telling anybody; None asks again."""
        self._resident_id, self._name, self._asked = resident_id or "", name, ()
        self.search.clear()
        self._show()

    def ask_fact(self, suggested: tuple[Suggestion, ...]) -> None:
        """Ask one more fact about whom was proposed; what fits one of several tells who it is."""
        if not suggested or self._resident_id:
            return
        self._asked = suggested
        self.fact.set_value("")
        self.fact.clear_fault()
        self._show()
        self.fact.setFocus()
        bring_in_sight(self)

    def ask_again(self) -> None:
        """Go back to the name."""
        self._asked = ()
        self._show()
        self.search.editor.setFocus()

    def typed(self) -> Typed:
        """Return whose it is with the name, for a draft."""
        return [self._resident_id, self._name]

    def type_again(self, typed: Typed) -> None:
        """Show again whose it is, and tell it."""
        assert isinstance(typed, list)
        self.show_resident(ResidentId(str(typed[0])) if typed[0] else None, str(typed[1]))
        self.changed.emit()

    def _build_asking(self) -> QWidget:
        box = QWidget()
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        self._who = Text("", Role.BODY_STRONG)
        self.fact = LineField(
            self.tr("One more thing to be sure"), "", self.tr("Year of birth, street, or the end of the number.")
        )
        self._confirm_act = QuietButton(self.tr("Is this who it is?"), "check")
        self._other = QuietButton(self.tr("Somebody else"), "arrow-left")
        acts = FlowRow(4)
        acts.flow.addWidget(self._confirm_act)
        acts.flow.addWidget(self._other)
        column.addWidget(self._who)
        column.addWidget(self.fact)
        column.addWidget(acts)
        return box

    def _build_chosen(self) -> QWidget:
        box = QWidget()
        row = QHBoxLayout(box)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        self._face = Face(FaceView(FaceKind.RESIDENT), 32)
        self._chosen_name = Text("", Role.BODY_STRONG)
        self._not = QuietButton(self.tr("Not after all"), "cross")
        row.addWidget(self._face)
        row.addWidget(self._chosen_name, 1)
        row.addWidget(self._not)
        return box

    def _take_shown(self) -> None:
        """Enter without a choice asks about all who may be meant: the fact tells them apart."""
        self.ask_fact(self.suggesting.shown)

    def _confirm(self) -> None:
        self.fact.clear_fault()
        try:
            known = self._visitors.confirm([one.id for one in self._asked], self.fact.value())
        except DeskError as refused:
            message = explain(refused, self._words)
            self.fact.show_fault(message.happened, message.safe, message.now)
            self.fact.setFocus()
            bring_in_sight(self)
            return
        self.show_resident(known.id, known.name)
        self._not.setFocus()
        self.changed.emit()

    def _let_go(self) -> None:
        self.show_resident(None)
        self.search.editor.setFocus()
        self.changed.emit()

    def _show(self) -> None:
        is_chosen, has_text = bool(self._resident_id), bool(self.search.text().strip())
        is_searching = not is_chosen and not self._asked
        self._chosen.setVisible(is_chosen)
        self._chosen_name.setText(self._name)
        self._face.show_face(FaceView(FaceKind.RESIDENT, self._name))
        self._asking.setVisible(not is_chosen and bool(self._asked))
        self._who.setText(", ".join(dict.fromkeys(one.initials for one in self._asked)))
        self.search.setVisible(is_searching)
        self._nobody.setVisible(is_searching and has_text and not self.suggesting.shown)
        self._help.setVisible(is_searching and not has_text)
