"""Which neighbourhoods there are, and the field of a form in which one of them is picked."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QWidget

from connector_desk.domain.entity import AreaId, Kind
from connector_desk.domain.errors import DeskError
from connector_desk.domain.organization import Area
from connector_desk.domain.text import checked_line
from connector_desk.domain.words import Words
from connector_desk.ui import rights
from connector_desk.ui.dialogs.form import FormDialog, below
from connector_desk.ui.page import page_around
from connector_desk.ui.places import Place
from connector_desk.ui.widgets.buttons import QuietButton
from connector_desk.ui.widgets.fields import LineField, LongField, PickField
from connector_desk.viewmodels.resident_forms import faults_in, lines_of

AREAS = "areas"
"""The form's name; wherever it was opened, its draft waits on Today, where the settings lead to it too."""
_ADDED = "added"


class AreasDialog(FormDialog):
    """Gives back a name for each neighbourhood, empty where it shall go, and the names of new ones."""

    def __init__(self, areas: Sequence[Area], *, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(words, parent)
        gone = self.tr("Empty a name to take that neighbourhood away.") if areas else ""
        self.call(self.tr("Which neighbourhoods are there?"), self.tr("Keep"), gone)
        self._added = LongField(self.tr("Which are new?"), "", self.tr("One on each line."), lines=3)
        self._names: dict[str, LineField] = {
            area.id: LineField(self.tr("What is {name} called now?").format(name=area.name), area.name)
            for area in areas
        }
        self.body.addWidget(below(self._added, *self._names.values()))
        self.body.addStretch(1)
        self.watch({_ADDED: self._added, **self._names})

    def faults(self) -> Mapping[str, DeskError]:
        """Return what is wrong with a name."""
        texts = {_ADDED: self._added.value()} | {key: field.value() for key, field in self._names.items()}
        return faults_in(texts, {_ADDED: _each_line_checked})

    def draft(self) -> tuple[dict[AreaId, str], tuple[str, ...]]:
        """Return the names by id, and the new ones."""
        return {AreaId(key): field.value() for key, field in self._names.items()}, lines_of(self._added.value())


class AreaField(PickField):
    """Picks a neighbourhood; whoever may add one does it beside it. `options` begins with the word for none.

    It stands in a form that is open over a page with `areas`.
    """

    def __init__(self, question: str, options: Sequence[tuple[str, str]], value: str, words: Words) -> None:
        super().__init__(question, options, value)
        self._none, self._words = options[0], words
        self._new = rights.changes(QuietButton(self.tr("New neighbourhood"), "plus"), Kind.AREAS)
        self._new.clicked.connect(self._ask)
        beside = QWidget()
        row = QHBoxLayout(beside)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.frame, 1)
        row.addWidget(self._new, 0, Qt.AlignmentFlag.AlignVCenter)
        column = self.layout()
        assert isinstance(column, QBoxLayout)
        column.insertWidget(column.indexOf(self.question) + 1, beside, 1)

    def _ask(self) -> None:
        dialog = AreasDialog(page_around(self).areas.areas(), words=self._words, parent=self.window())
        dialog.kept.connect(lambda draft: self._keep(dialog, *draft))
        dialog.open_as(AREAS, place=Place.TODAY)

    def _keep(self, dialog: AreasDialog, names: Mapping[AreaId, str], added: Sequence[str]) -> None:
        page = page_around(self)
        before = page.areas.areas()
        try:
            page.areas.keep_areas(names, added)
        except DeskError as refused:
            dialog.show_error(refused)
            return
        dialog.accept()
        self._show_areas(page.areas.areas(), {area.id for area in before})
        page.noticeAsked.emit(self.tr("Kept."))

    def _show_areas(self, areas: Sequence[Area], known: set[AreaId]) -> None:
        """Offer what there is now, and pick the new one: it was added for whom this form is about."""
        new = [area.id for area in areas if area.id not in known]
        value = new[0] if len(new) == 1 else self.value()
        self.set_options([self._none, *((area.id, area.name) for area in areas)], value)
        self.setFocus()


def _each_line_checked(text: str) -> str:
    for line in text.splitlines():
        checked_line(line)
    return text
