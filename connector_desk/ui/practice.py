"""The practice table: a restored copy in a window of its own, with a lamp edge, from which nothing leaves."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from connector_desk.ui import theme
from connector_desk.ui.page import Page
from connector_desk.ui.theme import Role
from connector_desk.ui.widgets.banner import Banner
from connector_desk.ui.widgets.buttons import MainButton, SecondButton
from connector_desk.ui.widgets.mark import window_icon
from connector_desk.ui.widgets.shapes import Shape, Tone
from connector_desk.ui.widgets.text import Text
from connector_desk.ui.window_keys import hear_window_keys

EDGE = 6


class PracticeWindow(QDialog):
    """Shows one page of the copy, and asks whether the people to look up are in it.

    `answered` says so; `leftAsked` comes where the window was closed without an answer. `day` is when the copy was
    made, `names` who is to be looked up.
    """

    answered = Signal(bool)
    leftAsked = Signal()

    def __init__(self, page: Page, day: str, names: str, people: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._page, self._has_answer = page, False
        # In front of the desk: nobody writes in the one and takes it for the other.
        self.setModal(True)
        self.setWindowTitle(self.tr("Practising"))
        self.setWindowIcon(window_icon())
        self.setMinimumSize(1024, 700)
        self.resize(1180, 760)
        self._told = Text("", Role.BODY_STRONG)
        page.goAsked.connect(lambda _place, _id: self._told.setText(self.tr("Only people can be looked up here.")))
        page.noticeAsked.connect(self._told.setText)
        self._all = MainButton(self.tr("All of them are in it", "", people), "check")
        self._missing = SecondButton(self.tr("Somebody is missing"), "question")
        self._all.clicked.connect(lambda: self._answer(is_whole=True))
        self._missing.clicked.connect(lambda: self._answer(is_whole=False))
        self._lay_out(day, names, people)
        hear_window_keys(self)
        page.enter()

    def _lay_out(self, day: str, names: str, people: int) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(24, 14, 24, 0)
        head.setSpacing(16)
        head.addWidget(Text(self.tr("Practising"), Role.TITLE, wrap=False))
        said = self.tr("This is the backup of {day}. Nothing that you do here counts.").format(day=day)
        more = self.tr("Nothing can be printed or sent from here.")
        head.addWidget(Banner(Shape.UNSAVED, said, more, tone=Tone.LAMP), 1)
        foot = QHBoxLayout()
        foot.setContentsMargins(24, 0, 24, 14)
        foot.setSpacing(10)
        foot.addWidget(Text(self._question(names, people), Role.HEAD, align=Qt.AlignmentFlag.AlignVCenter), 1)
        foot.addWidget(self._missing)
        foot.addWidget(self._all)
        told = QHBoxLayout()
        told.setContentsMargins(24, 0, 24, 0)
        told.addWidget(self._told)
        column = QVBoxLayout(self)
        column.setContentsMargins(EDGE, EDGE, EDGE, EDGE)
        column.setSpacing(6)
        column.addLayout(head)
        column.addWidget(self._page, 1)
        column.addLayout(told)
        column.addLayout(foot)
        if not people:
            self._missing.hide()
            self._all.setText(self.tr("Put the practice table away"))

    def _question(self, names: str, people: int) -> str:
        if not people:
            return self.tr("Nobody was in the desk yet when this backup was made.")
        return self.tr("Look up {names}. Is it right what stands there?", "", people).format(names=names)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave Enter and Esc to what has the focus: neither ends the practice."""
        if event.key() not in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape}:
            super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Say that it was left, unless the question was answered."""
        super().closeEvent(event)
        if not self._has_answer:
            self._has_answer = True
            self.leftAsked.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the lamp edge all round, and the table in it."""
        painter, worn = QPainter(self), theme.current()
        painter.fillRect(self.rect(), worn.color("lamp"))
        painter.fillRect(self.rect().adjusted(EDGE, EDGE, -EDGE, -EDGE), worn.color("table"))

    def _answer(self, *, is_whole: bool) -> None:
        self._has_answer = True
        self.answered.emit(is_whole)
