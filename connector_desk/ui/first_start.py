"""The first start, in three steps: whose desk it is, its passphrase, and an empty desk or the sample."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from connector_desk.ui import icons, theme
from connector_desk.ui.passphrase_field import PassphraseField
from connector_desk.ui.street_window import StreetWindow
from connector_desk.ui.tasks import Tasks
from connector_desk.ui.theme import Role
from connector_desk.ui.unlock import Explain
from connector_desk.ui.widgets import painting
from connector_desk.ui.widgets.banner import Banner
from connector_desk.ui.widgets.buttons import MainButton, SecondButton
from connector_desk.ui.widgets.choice import ChoiceKey, OneOf
from connector_desk.ui.widgets.fields import LineField
from connector_desk.ui.widgets.mark import Mark
from connector_desk.ui.widgets.paper import Paper
from connector_desk.ui.widgets.shapes import Shape
from connector_desk.ui.widgets.text import Text

SHORT_PASSPHRASE = 12
"""Below this many signs the hint says that somebody could guess it; nothing is forbidden."""


@dataclass(frozen=True)
class NewDesk:
    """What the first start asks."""

    organization: str
    passphrase: str
    has_sample: bool


class _Steps(QWidget):
    """The three steps at the left: done, now, still to come."""

    def __init__(self, steps: list[tuple[str, str]]) -> None:
        super().__init__()
        self._steps, self._at = steps, 0
        self.setMinimumSize(theme.current().px(200), theme.current().px(220))

    def go(self, at: int) -> None:
        """Mark another step as the one that is on."""
        self._at = at
        self.setAccessibleName(f"{at + 1} / {len(self._steps)}: {self._steps[at][0]}")
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw discs, lines and words."""
        worn, painter = theme.current(), painting.start(self)
        side, pitch = worn.px(28), worn.px(74)
        for at, (title, second) in enumerate(self._steps):
            disc = QRectF(2, 4 + at * pitch, side, side)
            is_done, is_on = at < self._at, at == self._at
            fill = "leaf" if is_done else "canal" if is_on else "paper"
            if at:
                line = QPointF(disc.center().x(), disc.top() - 6)
                painter.fillRect(
                    QRectF(line.x() - 1, line.y() - pitch + side + 12, 2, pitch - side - 12), worn.color("line")
                )
            painting.rounded(
                painter, disc, side / 2, worn.color(fill), worn.color("edge" if fill == "paper" else fill), 1.5
            )
            if is_done:
                icons.paint(painter, "check", disc.adjusted(6, 6, -6, -6), worn.color("paper"))
            else:
                painter.setFont(worn.font(Role.BODY_STRONG))
                painter.setPen(worn.color("on_canal" if is_on else "ink"))
                painter.drawText(disc, Qt.AlignmentFlag.AlignCenter, str(at + 1))
            painter.setPen(worn.color("ink"))
            painter.setFont(worn.font(Role.BODY_STRONG if is_on else Role.BODY))
            words = QRectF(disc.right() + 14, disc.top() - 6, self.width() - disc.right() - 14, worn.px(22))
            painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, title)
            painter.setFont(worn.font(Role.SECOND))
            painter.setPen(worn.color("ink2"))
            painter.drawText(words.translated(0, worn.px(20)), Qt.AlignmentFlag.AlignVCenter, second)


class FirstStartBox(Paper):
    """Gives a NewDesk when the third step is done."""

    deskAsked = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._steps = _Steps(
            [
                (self.tr("Welcome"), self.tr("Whose desk is it?")),
                (self.tr("Your passphrase"), self.tr("Words that you choose")),
                (self.tr("What lies on it"), self.tr("Empty, or a sample")),
            ]
        )
        self._pages = QStackedWidget()
        for page in (self._welcome(), self._words(), self._choice()):
            self._pages.addWidget(page)
        self._back = SecondButton(self.tr("Back"))
        self._back.clicked.connect(lambda: self._go(self._pages.currentIndex() - 1))
        self._next = MainButton(self.tr("Next"), "arrow-right", "Enter")
        self._next.clicked.connect(self._forward)
        self._lay_out()
        self._go(0)

    def begin(self) -> None:
        """Go to the first step, with the focus in its field."""
        self._go(0)

    def wait(self) -> None:
        """Show that the desk is being made."""
        self._back.setEnabled(False)
        self._next.block(self.tr("The desk is being made. This takes a moment."))

    def refuse(self, message: tuple[str, str, str]) -> None:
        """Say why no desk was made; everything typed stays."""
        self._back.setEnabled(True)
        self._next.unblock()
        self._trouble.say(message[0], " ".join(message[1:]))
        self._trouble.show()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let Enter go on from a choice that is taken; the first Enter took it."""
        is_enter = isinstance(event, QKeyEvent) and event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
        if is_enter and event.type() == QEvent.Type.KeyPress and isinstance(watched, ChoiceKey) and watched.isChecked():
            self._forward()
            return True
        return super().eventFilter(watched, event)

    def _lay_out(self) -> None:
        left = QVBoxLayout()
        left.setSpacing(16)
        left.addWidget(Mark(46))
        left.addWidget(self._steps, 1)
        right = QVBoxLayout()
        right.addWidget(self._pages, 1)
        foot = QHBoxLayout()
        foot.addWidget(self._back, 0, Qt.AlignmentFlag.AlignTop)
        foot.addStretch(1)
        foot.addWidget(self._next, 0, Qt.AlignmentFlag.AlignTop)
        right.addLayout(foot)
        row = QHBoxLayout()
        row.setSpacing(26)
        row.addLayout(left, 2)
        row.addLayout(right, 5)
        self.column.addLayout(row)

    def _sheet(self, title: str, sentence: str) -> tuple[QWidget, QVBoxLayout]:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 8)
        column.setSpacing(8)
        column.addWidget(Text(title, Role.TITLE))
        column.addWidget(Text(sentence))
        return page, column

    def _welcome(self) -> QWidget:
        page, column = self._sheet(
            self.tr("Welcome"), self.tr("This desk helps you to remember who waits for whom. Give it a name first.")
        )
        self._name = LineField(
            self.tr("What is your organisation called?"), "", self.tr("This name stands at the top of letters.")
        )
        self._name.editor.returnPressed.connect(self._forward)
        column.addWidget(self._name)
        column.addStretch(1)
        return page

    def _words(self) -> QWidget:
        page, column = self._sheet(
            self.tr("Choose your passphrase"), self.tr("With these words the desk opens. Four words make a good one.")
        )
        self._first = PassphraseField(self.tr("Your passphrase"))
        self._first.editor.textEdited.connect(self._weigh)
        self._first.editor.returnPressed.connect(self._go_to_second)
        self._second = PassphraseField(self.tr("Type it once more"))
        self._second.editor.returnPressed.connect(self._forward)
        column.addWidget(self._first)
        column.addWidget(self._second)
        column.addWidget(
            Banner(
                Shape.PRIVATE,
                self.tr("Nobody else knows these words. Neither do we."),
                self.tr("There is no backup and no recovery yet. Without these words the desk stays closed."),
            )
        )
        column.addStretch(1)
        return page

    def _choice(self) -> QWidget:
        page, column = self._sheet(
            self.tr("What lies on the desk?"), self.tr("The sample holds invented people, to look around with.")
        )
        self._kind = OneOf(
            [
                ("empty", ChoiceKey(self.tr("An empty desk"), self.tr("To start work"), Shape.PROPOSED)),
                ("sample", ChoiceKey(self.tr("The sample neighbourhood"), self.tr("To practise"), Shape.RUNNING)),
            ],
            columns=1,
        )
        for key in self._kind.findChildren(ChoiceKey):
            key.installEventFilter(self)
        self._kind.chosen.connect(self._settle)
        self._trouble = Banner(Shape.LATE, "")
        self._trouble.hide()
        column.addWidget(self._kind)
        column.addWidget(self._trouble)
        column.addStretch(1)
        return page

    def _go(self, at: int) -> None:
        self._pages.setCurrentIndex(at)
        self._steps.go(at)
        self._back.setVisible(at > 0)
        self._next.setText(self.tr("Make the desk") if at == 2 else self.tr("Next"))
        (self._name, self._first, self._kind)[at].setFocus()
        self._next.unblock()
        if at == 2:
            self._settle(self._kind.value())

    def _settle(self, value: str) -> None:
        if value:
            self._next.unblock()
        else:
            self._next.block(self.tr("Choose one of the two first."))

    def _go_to_second(self) -> None:
        self._second.setFocus()

    def _weigh(self, words: str) -> None:
        if len(words) < SHORT_PASSPHRASE:
            self._first.hint.setText(self.tr("Short. Somebody could guess it."))
        elif len(words.split()) < 4:
            self._first.hint.setText(self.tr("Fair. Another word makes it stronger."))
        else:
            self._first.hint.setText(self.tr("Strong. Make a little story of it."))

    def _forward(self) -> None:
        at = self._pages.currentIndex()
        if not self._next.isEnabled() or not self._is_whole(at):
            return
        if at < 2:
            self._go(at + 1)
        else:
            self.deskAsked.emit(NewDesk(self._name.value(), self._first.passphrase(), self._kind.value() == "sample"))

    def _is_whole(self, at: int) -> bool:
        self._name.clear_fault()
        self._first.field.clear_fault()
        self._second.field.clear_fault()
        if at == 0 and not self._name.value():
            self._name.show_fault(self.tr("The desk has no name yet."), "", self.tr("Type the name that people know."))
        elif at == 1 and not self._first.passphrase().strip():
            self._first.field.show_fault(self.tr("There is no passphrase yet."), "", self.tr("Type a few words."))
        elif at == 1 and self._first.passphrase() != self._second.passphrase():
            self._second.field.show_fault(
                self.tr("These two are not the same."), "", self.tr("Type the second one again.")
            )
        else:
            return True
        return False


class FirstStarting(QObject):
    """Puts the three steps before the street and runs `create(NewDesk)` off the GUI thread."""

    deskOpened = Signal(object)

    def __init__(self, street: StreetWindow, create: Callable[[NewDesk], object], explain: Explain) -> None:
        super().__init__(street)
        self.street = street
        self._create, self._explain = create, explain
        self._tasks = Tasks(self)
        self.box = FirstStartBox()
        self.box.deskAsked.connect(self._make)
        street.show_sheet(self.box, 900)
        self.box.begin()

    def _make(self, wanted: NewDesk) -> None:
        self.box.wait()
        self._tasks.start(lambda _ticket: self._create(wanted), self._done, self._refuse)

    def _done(self, desk: object) -> None:
        self.deskOpened.emit(desk)

    def _refuse(self, error: BaseException) -> None:
        self.box.refuse(self._explain(error))
