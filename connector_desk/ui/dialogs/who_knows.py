"""Who knows what about a resident: what was told, recipient by recipient, and the paper for the resident."""

from datetime import date
from typing import Protocol

from PySide6.QtWidgets import QVBoxLayout, QWidget

from connector_desk.domain.entity import PrintoutId, ResidentId
from connector_desk.domain.errors import DeskError
from connector_desk.domain.who_knows import GroundNow, Knower, ToldOnce, WhoKnows
from connector_desk.domain.words import Words
from connector_desk.ui import theme
from connector_desk.ui.dialogs.resident_paper import PaperDialog, Papers
from connector_desk.ui.models.paged import fixed
from connector_desk.ui.panels.knowing_words import told_below, told_ground, told_what
from connector_desk.ui.panels.paper_to_give import Publishes
from connector_desk.ui.theme import Role
from connector_desk.ui.widgets.buttons import QuietButton
from connector_desk.ui.widgets.row_list import RowList
from connector_desk.ui.widgets.rows import RowView
from connector_desk.ui.widgets.shapes import Shape
from connector_desk.ui.widgets.text import Text
from connector_desk.words.days import short_day


class Knowing(Papers, Protocol):
    """What was told about a resident, the paper of it, and what was kept of each document."""

    def paper(self, resident_id: ResidentId) -> WhoKnows: ...  # noqa: D102
    def kept(self, printout_id: PrintoutId) -> bytes: ...  # noqa: D102


class WhoKnowsDialog(PaperDialog):
    """At the left what was told, whoever heard something last on top; Enter opens a document that was kept."""

    def __init__(
        self,
        knowing: Knowing,
        publisher: Publishes,
        resident: tuple[ResidentId, str],
        words: Words,
        today: date,
        parent: QWidget | None = None,
    ) -> None:
        """Raises NotFound, ResidentErased."""
        self._knowing, self._today = knowing, today
        resident_id, name = resident
        knowers = knowing.paper(resident_id).knowers
        super().__init__(knowing, publisher, resident, words.translate("FileName", "who-knows"), words, parent)
        self.call(
            self.tr("Who knows what about {name}?").format(name=name),
            self.tr("Done"),
            self.tr("{name} may have this on paper, and need not say why.").format(name=name),
        )
        self._told = {f"{one.id} {told.printout_id}": told for one in knowers for told in one.told}
        self.rows = RowList(fixed(()), self.tr("Who knows what"), lines=3)
        self.rows.show_rows([self._row(one, told) for one in knowers for told in one.told])
        self.kept_copy = QuietButton(self.tr("Look at the paper that left"), "eye")
        self.back_to_all = QuietButton(self.tr("Back to the overview"), "arrow-left")
        self.lay_out(self._build_left())
        self._wire()

    def _build_left(self) -> QWidget:
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.kept_copy)
        column.addWidget(self.back_to_all)
        self.detail = Text("", Role.SECOND, "ink2")
        if self._told:
            column.addWidget(self.rows, 1)
            column.addWidget(self.detail)
        else:
            column.addWidget(Text(self.tr("Nothing left this house."), Role.BODY, "ink2"))
            column.addStretch(1)
        self.back_to_all.hide()
        self._show_chosen()
        return left

    def _wire(self) -> None:
        self.rows.chosen.connect(lambda _id: self._show_chosen())
        self.rows.opened.connect(lambda _id: self._open_copy())
        self.kept_copy.clicked.connect(self._open_copy)
        self.back_to_all.clicked.connect(self._show_all)

    def dress(self) -> None:
        """Give list and paper room to read."""
        super().dress()
        self.paper.preview.setMinimumWidth(0)
        self.rows.setMinimumSize(theme.current().px(320), theme.current().px(210))

    def _row(self, one: Knower, told: ToldOnce) -> RowView:
        name = one.name
        if one.now_called:
            name = self.tr("{name}, now {now}").format(name=one.name, now=one.now_called)
        stands = all(ground.now is GroundNow.STANDS for ground in told.grounds)
        return RowView(
            id=f"{one.id} {told.printout_id}",
            name=name,
            what=told_what(self.words, told),
            who=told_below(self.words, told, told_ground(self.words, told, self._today)),
            left=Shape.DONE if stands else Shape.NOT,
            right=short_day(self.words, told.day, self._today),
        )

    def _chosen(self) -> ToldOnce | None:
        return self._told.get(self.rows.current_id())

    def _show_chosen(self) -> None:
        """Say all of the row that is chosen: in the list its lines may be too long."""
        chosen = self._chosen()
        self.kept_copy.setVisible(chosen is not None and chosen.is_kept)
        if chosen is not None:
            ground = told_ground(self.words, chosen, self._today)
            lines = (told_what(self.words, chosen), told_below(self.words, chosen, ground))
            self.detail.setText("\n".join(f"{line}." for line in lines))

    def _open_copy(self) -> None:
        chosen = self._chosen()
        if chosen is None or not chosen.is_kept:
            return
        try:
            content = self._knowing.kept(chosen.printout_id)
        except DeskError as refused:
            self.paper.say(refused)
            return
        # What left before leaves no second time from here: it is there to be read.
        self.paper.show_other(content)
        self.back_to_all.show()

    def _show_all(self) -> None:
        self.back_to_all.hide()
        self.paper.make()
        self.rows.setFocus()
