"""Who is still to hear that a resident took a yes back; shown on the profile as long as there is somebody."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from connector_desk.domain.entity import Kind, ResidentId, WithdrawalNoticeId
from connector_desk.domain.errors import DeskError
from connector_desk.domain.words import Words
from connector_desk.services.notices import NoticeService
from connector_desk.services.ports import NoticeLetters
from connector_desk.services.waiting import OpenNotice
from connector_desk.ui import rights
from connector_desk.ui.printing import ask_file
from connector_desk.ui.widgets.buttons import QuietButton, SecondButton
from connector_desk.ui.widgets.card import Card
from connector_desk.ui.widgets.flow import FlowRow
from connector_desk.ui.widgets.layouts import clear_layout
from connector_desk.ui.widgets.shapes import Shape
from connector_desk.ui.widgets.tiles import Tile
from connector_desk.words.days import short_day


class NoticesCard(Card):
    """A tile for each recipient that the resident ticked. The letter can be made where somebody makes letters."""

    done = Signal(str)
    failed = Signal(object)
    """A DeskError."""

    def __init__(
        self, notices: NoticeService, words: Words, letters: NoticeLetters | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__("", "mail", parent=parent)
        self._notices, self._letters, self._words = notices, letters, words
        self.set_title(self.tr("They must still hear that the yes was taken back"))
        self._tiles = QVBoxLayout()
        self._tiles.setSpacing(6)
        self.body.addLayout(self._tiles)
        self.hide()

    def show_notices(self, resident_id: ResidentId, today: date) -> None:
        """Show who is still to hear of a withdrawal of this resident."""
        clear_layout(self._tiles)
        waiting = self._notices.waiting(resident_id)
        for one in waiting:
            self._tiles.addWidget(self._tile(one, today))
        self.setVisible(bool(waiting))

    def _tile(self, one: OpenNotice, today: date) -> QWidget:
        made = QWidget()
        column = QVBoxLayout(made)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        asked = short_day(self._words, one.asked_on, today)
        had = self.tr("%n paper(s) went there.", "", one.papers)
        said = self.tr("{name} ticked this {day}.").format(name=one.resident_name, day=asked)
        column.addWidget(Tile(Shape.WAITING, one.recipient_name, f"{had} {said}"))
        acts = FlowRow(4)
        for button in self._buttons(one):
            acts.flow.addWidget(button)
        column.addWidget(acts, 0, Qt.AlignmentFlag.AlignLeft)
        return made

    def _buttons(self, one: OpenNotice) -> list[QWidget]:
        told = rights.changes(QuietButton(self.tr("They were told"), "check"), Kind.WITHDRAWAL_NOTICES)
        told.setObjectName(f"told:{one.id}")
        told.clicked.connect(lambda: self._do(lambda: self._notices.mark_made(one.id), self.tr("Kept that they know.")))
        out = rights.changes(QuietButton(self.tr("Not needed after all"), "not"), Kind.WITHDRAWAL_NOTICES)
        out.setObjectName(f"out:{one.id}")
        out.clicked.connect(
            lambda: self._do(lambda: self._notices.leave_out(one.id), self.tr("Taken off. Ctrl Z brings it back."))
        )
        if self._letters is None:
            return [told, out]
        letter = rights.changes(SecondButton(self.tr("Print the notice"), "printer"), Kind.PRINTOUTS)
        letter.setObjectName(f"letter:{one.id}")
        letter.clicked.connect(lambda: self._ask_where(one.id))
        return [letter, told, out]

    def _ask_where(self, notice_id: WithdrawalNoticeId) -> None:
        ask_file(
            self,
            self.tr("Where shall the notice go?"),
            self.tr("notice"),
            lambda target, password: self._make(notice_id, target, password),
        )

    def _make(self, notice_id: WithdrawalNoticeId, target: Path, password: str) -> None:
        letters = self._letters
        assert letters is not None, "the act is there with the letters only"
        self._do(
            lambda: letters.make(notice_id, target, open_password=password),
            self.tr("The notice is kept as a PDF."),
        )

    def _do(self, act: Callable[[], object], sentence: str) -> None:
        try:
            act()
        except DeskError as refused:
            self.failed.emit(refused)
        else:
            self.done.emit(sentence)
