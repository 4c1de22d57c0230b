"""One question of the consent conversation, large, in Dutch and in the second language."""

from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from connector_desk.domain.consent_notice import BothNotices
from connector_desk.ui.theme import Role
from connector_desk.ui.widgets.answer_key import AnswerKey
from connector_desk.ui.widgets.buttons import MainButton, QuietButton, SecondButton
from connector_desk.ui.widgets.card import Line, Scroll, Sheet
from connector_desk.ui.widgets.choice import OneOf
from connector_desk.ui.widgets.layouts import clear_layout
from connector_desk.ui.widgets.second_text import SecondText
from connector_desk.ui.widgets.shapes import Shape
from connector_desk.ui.widgets.sharing import SharingPicture
from connector_desk.ui.widgets.text import Text


@dataclass(frozen=True)
class Asked:
    """A question with its three answers (value, key of the sentence, shape) and what was answered before, or nothing.

    `dutch` and `other` are the question in both languages.
    """

    name: str
    icon: str
    recipient: str
    dutch: str
    other: str
    answers: tuple[tuple[str, str, Shape], ...]
    answered: str


class TalkQuestion(QWidget):
    """Nothing is chosen beforehand, and Enter only goes on. `answered` carries what was chosen, or an empty text."""

    answered = Signal(str)
    nextAsked = Signal()
    backAsked = Signal()
    stopAsked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        # The focus lies on the question itself, so that no key that is pressed by accident is an answer.
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.keys: dict[str, AnswerKey] = {}
        self.picture = SharingPicture()
        card = Sheet()
        card.body.addWidget(self.picture)
        self._words = QHBoxLayout()
        self._words.setSpacing(24)
        card.body.addLayout(self._words)
        card.body.addStretch(1)
        self._answers, self._always = QVBoxLayout(), QHBoxLayout()
        self._always.setSpacing(24)
        content = QWidget()
        inside = QVBoxLayout(content)
        inside.setContentsMargins(0, 0, 8, 0)
        inside.setSpacing(8)
        inside.addWidget(card, 1)
        inside.addLayout(self._answers)
        inside.addLayout(self._always)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(Scroll(content), 1)
        column.addLayout(self._foot())

    def _foot(self) -> QHBoxLayout:
        self.back = SecondButton(self.tr("Back"), "arrow-left")
        self.stop = QuietButton(self.tr("Stop this talk"))
        self.next = MainButton(self.tr("Next question"), key="Enter")
        self.back.clicked.connect(lambda: self.backAsked.emit())
        self.stop.clicked.connect(lambda: self.stopAsked.emit())
        self.next.clicked.connect(lambda: self.nextAsked.emit())
        foot = QHBoxLayout()
        foot.addWidget(self.back)
        foot.addWidget(self.stop)
        foot.addStretch(1)
        foot.addWidget(self.next)
        return foot

    def show_question(self, asked: Asked, notices: BothNotices) -> None:
        """Show one question, with what was answered to it before."""
        self.setAccessibleName(asked.dutch)
        self.picture.show_sharing(asked.name, asked.icon, asked.recipient)
        for layout in (self._words, self._answers, self._always):
            clear_layout(layout)
        self._words.addWidget(_words_of(notices.dutch.name, asked.dutch), 1)
        if notices.other is not None:
            mark = "" if notices.other.is_checked else notices.dutch.sentences["unchecked"]
            second = _words_of(notices.other.name, asked.other, mark, notices.other.is_right_to_left)
            self._words.addWidget(Line(is_upright=True))
            self._words.addWidget(second, 1)
        self._show_answers(asked, notices)
        self._always.addWidget(Text(notices.dutch.sentences["always_no"], Role.HEAD), 1)
        if notices.other is not None:
            always = notices.other.sentences["always_no"]
            self._always.addWidget(SecondText(always, Role.HEAD, is_right_to_left=notices.other.is_right_to_left), 1)
        self.setFocus()

    def _show_answers(self, asked: Asked, notices: BothNotices) -> None:
        other = notices.other
        self.keys = {
            value: AnswerKey(
                notices.dutch.sentences[sentence],
                other.sentences[sentence] if other else "",
                shape,
                str(number),
                is_arabic=bool(other and other.is_right_to_left),
            )
            for number, (value, sentence, shape) in enumerate(asked.answers, start=1)
        }
        one_of = OneOf(list(self.keys.items()), columns=3)
        one_of.set_value(asked.answered)
        one_of.chosen.connect(self._hear)
        self._answers.addWidget(one_of)
        self._allow_next(asked.answered)

    def _hear(self, value: str) -> None:
        self._allow_next(value)
        self.answered.emit(value)

    def _allow_next(self, value: str) -> None:
        if value:
            self.next.unblock()
        else:
            self.next.block(self.tr("Nothing was chosen yet. The resident chooses first."))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go on with Enter, once there is an answer."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self.next.isEnabled():
            self.next.click()
            return
        super().keyPressEvent(event)


def _words_of(language: str, question: str, mark: str = "", is_right_to_left: bool = False) -> QWidget:
    """Return one column: the language's own name, and the question in it."""
    made = QWidget()
    column = QVBoxLayout(made)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(4)
    side = Qt.AlignmentFlag.AlignRight if is_right_to_left else Qt.AlignmentFlag.AlignLeft
    column.addWidget(SecondText(language, Role.SECOND, "ink2", is_right_to_left=is_right_to_left))
    column.addWidget(SecondText(question, Role.TITLE, is_right_to_left=is_right_to_left))
    if mark:
        column.addWidget(Text(mark, Role.SECOND, "ink2", align=side))
    column.addStretch(1)
    return made
