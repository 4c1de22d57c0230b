"""Who did what, newest first, for everybody or for one person; and whether the records are as they were written."""

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from connector_desk.domain.audit import AuditEvent, AuditReport
from connector_desk.domain.entity import AccountId
from connector_desk.domain.words import Words
from connector_desk.services.trail import TrailLine
from connector_desk.ui.models.paged import RowPage
from connector_desk.ui.panels.vault_ports import Trail
from connector_desk.ui.widgets.banner import Banner
from connector_desk.ui.widgets.buttons import QuietButton
from connector_desk.ui.widgets.card import SectionHead
from connector_desk.ui.widgets.face import FaceKind, FaceView
from connector_desk.ui.widgets.fields import PickField
from connector_desk.ui.widgets.layouts import clear_layout
from connector_desk.ui.widgets.row_list import RowList
from connector_desk.ui.widgets.rows import RowView
from connector_desk.ui.widgets.shapes import Shape
from connector_desk.words.days import clock_time, short_day
from connector_desk.words.terms import term

ROWS_SHOWN = 7
_MARKS = {
    AuditEvent.UNLOCKED: "lock",
    AuditEvent.LOCKED: "lock",
    AuditEvent.LOOKED_AT: "eye",
    AuditEvent.SEARCHED: "search",
    AuditEvent.PRINTED: "printer",
    AuditEvent.EXPORTED: "sheet",
    AuditEvent.REMOVED: "trash",
    AuditEvent.ERASED: "trash",
    AuditEvent.UNDONE: "undo",
    AuditEvent.SWITCHED: "people",
    AuditEvent.ADDED: "plus",
    AuditEvent.UNLOCK_FAILED: "not",
}


def trail_row(words: Words, line: TrailLine, today: date) -> RowView:
    """Return one record as a row: what was done, by whom and about whom; of erased content only that it was there."""
    if line.event is None or line.at is None:
        return RowView(str(line.seq), words.translate("Trail", "Erased"), left="not")
    here = line.at.astimezone()
    icon = _MARKS.get(line.event, "pencil")
    who = line.who or words.translate("Trail", "The desk itself")
    return RowView(
        id=str(line.seq),
        name=term(words, line.event),
        what=", ".join(part for part in (who, line.resident) if part),
        left=FaceView(FaceKind.ACT, icon=icon),
        right=short_day(words, here.date(), today),
        right_below=clock_time(here.time()),
    )


class LogPanel(QWidget):
    """The records; `checkAsked` wants them computed again."""

    checkAsked = Signal()

    def __init__(self, trail: Trail, words: Words, today: date) -> None:
        super().__init__()
        self._trail, self._words, self._today = trail, words, today
        check = QuietButton(self.tr("Check"), "check")
        check.setAccessibleName(self.tr("Check whether the records are as they were written"))
        check.clicked.connect(self.checkAsked)
        self._who = PickField(self.tr("Of whom?"), self._people())
        self._who.changed.connect(self._show)
        self.rows = RowList(self._source, self.tr("Who did what"), lines=2)
        self._said = QVBoxLayout()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(SectionHead(self.tr("Who did what"), right=check))
        column.addLayout(self._said)
        column.addWidget(self._who)
        column.addWidget(self.rows)
        self.dress()

    def refresh(self, today: date) -> None:
        """Ask again, for the same person."""
        self._today = today
        kept = self._who.value()
        self._who.blockSignals(True)
        self._who.set_options(self._people(), kept)
        self._who.blockSignals(False)
        self.rows.reload()

    def show_report(self, report: AuditReport) -> None:
        """Say whether the records are as they were written."""
        clear_layout(self._said)
        if report.is_whole:
            said = self.tr("All %n record(s) are as they were written.", "", report.records)
            self._said.addWidget(Banner(Shape.DONE, said))
        else:
            said = self.tr("Record {number} is not as it was written.").format(number=report.first_bad)
            more = self.tr(
                "Somebody changed the files of this desk, or the disk is broken. Keep a copy, and ask for help."
            )
            self._said.addWidget(Banner(Shape.LATE, said, more))

    def dress(self) -> None:
        """Show some rows at once; the rest scrolls."""
        self.rows.setFixedHeight(self.rows.delegate.row_height() * ROWS_SHOWN + 10)

    def _people(self) -> list[tuple[str, str]]:
        return [("", self.tr("Everybody")), *((one.id, one.name) for one in self._trail.people())]

    def _show(self) -> None:
        self.rows.show_source(self._source)

    def _source(self, key: object | None, count: int) -> RowPage:
        wanted = self._who.value()
        before = key if isinstance(key, int) else None
        lines = self._trail.page(None, before, count, AccountId(wanted) if wanted else None)
        rows = [trail_row(self._words, line, self._today) for line in lines]
        return RowPage(rows, lines[-1].seq if len(lines) == count else None)
