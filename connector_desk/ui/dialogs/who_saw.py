"""Who saw somebody's file: the records, and the paper for the resident, to print or to keep."""

from datetime import date
from typing import Protocol

from PySide6.QtWidgets import QWidget

from connector_desk.domain.entity import ResidentId
from connector_desk.domain.words import Words
from connector_desk.services.trail import TrailLine
from connector_desk.ui import theme
from connector_desk.ui.dialogs.resident_paper import PaperDialog, Papers
from connector_desk.ui.models.paged import RowPage
from connector_desk.ui.panels.paper_to_give import Publishes
from connector_desk.ui.panels.vault_log import trail_row
from connector_desk.ui.widgets.row_list import RowList


class Trails(Papers, Protocol):
    """The records about a resident, and the paper of them."""

    def page(  # noqa: D102
        self, resident_id: ResidentId | None = None, before: int | None = None, limit: int = 60
    ) -> tuple[TrailLine, ...]: ...


class WhoSawDialog(PaperDialog):
    """The list at the left, the paper at the right. The main button closes it."""

    def __init__(
        self,
        trails: Trails,
        publisher: Publishes,
        resident: tuple[ResidentId, str],
        words: Words,
        today: date,
        parent: QWidget | None = None,
    ) -> None:
        self._trails, self._today = trails, today
        self._resident_id, name = resident
        super().__init__(trails, publisher, resident, words.translate("FileName", "who-saw"), words, parent)
        self.call(
            self.tr("Who saw the data of {name}?").format(name=name),
            self.tr("Done"),
            self.tr("{name} may have this on paper, and need not say why.").format(name=name),
        )
        self.rows = RowList(self._source, self.tr("Who saw this"), lines=2)
        self.lay_out(self.rows)

    def dress(self) -> None:
        """Give list and paper room to read."""
        self.rows.setMinimumSize(theme.current().px(250), theme.current().px(300))

    def _source(self, key: object | None, count: int) -> RowPage:
        lines = self._trails.page(self._resident_id, key if isinstance(key, int) else None, count)
        rows = [trail_row(self.words, line, self._today) for line in lines]
        return RowPage(rows, lines[-1].seq if len(lines) == count else None)
