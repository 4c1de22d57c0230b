"""The end of the consent conversation: what was said, in both languages, and how it was given."""

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from connector_desk.domain.consent import CollectionMethod, DataCategory
from connector_desk.domain.consent_notice import Notice
from connector_desk.domain.errors import DeskError
from connector_desk.domain.words import Words
from connector_desk.ui.theme import Role
from connector_desk.ui.widgets.banner import ThreePartMessage
from connector_desk.ui.widgets.buttons import MainButton, QuietButton, SecondButton
from connector_desk.ui.widgets.card import Scroll, Sheet
from connector_desk.ui.widgets.choice import ChoiceKey, OneOf
from connector_desk.ui.widgets.fields import LineField
from connector_desk.ui.widgets.question import Question
from connector_desk.ui.widgets.second_text import SecondText
from connector_desk.ui.widgets.shapes import Shape
from connector_desk.viewmodels.consent_talk import Answer, HowSaid, Talk, said_in
from connector_desk.words.errors import explain


class TalkEnd(QWidget):
    """Shows the answers once more. `kept` carries a HowSaid; nothing is kept before."""

    kept = Signal(object)
    backAsked = Signal()
    stopAsked = Signal()

    def __init__(
        self, talk: Talk, answers: Mapping[DataCategory, Answer], months: int, words: Words, *, ends_a_yes: bool
    ) -> None:
        super().__init__()
        self._words = words
        self._message: ThreePartMessage | None = None
        self._make_how()
        content = QWidget()
        self._inside = QVBoxLayout(content)
        self._inside.setContentsMargins(0, 0, 8, 0)
        self._inside.addWidget(_said(talk, answers, months))
        if ends_a_yes:
            line = self.tr("The no goes before the yes that was given earlier. From now on that counts no more.")
            self._inside.addWidget(ThreePartMessage(line, "", ""))
        self._inside.addWidget(self.how)
        self._inside.addWidget(self.name)
        self._inside.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(Scroll(content), 1)
        column.addLayout(self._foot())

    def _make_how(self) -> None:
        self.methods = {
            CollectionMethod.WRITTEN: ChoiceKey(
                self.tr("Signs the form"), self.tr("a cross counts, too"), Shape.DONE, "1"
            ),
            CollectionMethod.ORAL_WITNESSED: ChoiceKey(
                self.tr("Says it"), self.tr("and a witness hears it"), Shape.RUNNING, "2"
            ),
            CollectionMethod.REPRESENTATIVE: ChoiceKey(
                self.tr("Somebody answers"), self.tr("for the resident"), Shape.PROPOSED, "3"
            ),
        }
        self.method = OneOf([(one.value, key) for one, key in self.methods.items()], columns=3)
        self.method.chosen.connect(self._ask_name)
        self.how = Question(self.tr("How is it given?"), self.method, self.methods[CollectionMethod.WRITTEN])
        self.name = LineField(self.tr("What is the name of the witness, or of who answers?"))
        self.name.hide()

    def _foot(self) -> QHBoxLayout:
        self.back, self.stop = SecondButton(self.tr("Back"), "arrow-left"), QuietButton(self.tr("Stop this talk"))
        self.keep = MainButton(self.tr("Keep these answers"), key="Ctrl Enter")
        self.back.clicked.connect(lambda: self.backAsked.emit())
        self.stop.clicked.connect(lambda: self.stopAsked.emit())
        self.keep.clicked.connect(self._keep)
        # Both Enters of a keyboard; the button only shows the key.
        self.keep.setShortcut(QKeySequence())
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self).activated.connect(self._keep)
        foot = QHBoxLayout()
        foot.addWidget(self.back)
        foot.addWidget(self.stop)
        foot.addStretch(1)
        foot.addWidget(self.keep)
        return foot

    def _ask_name(self, method: str) -> None:
        self.name.setVisible(method in {CollectionMethod.ORAL_WITNESSED, CollectionMethod.REPRESENTATIVE})

    def _keep(self) -> None:
        self.how.clear_fault()
        self.name.clear_fault()
        method = self.method.value()
        if not method:
            self.how.show_fault(self.tr("Choose how it was said."))
            self.how.setFocus()
        elif not self.name.isHidden() and not self.name.value():
            self.name.show_fault(self.tr("Write down the name."))
            self.name.setFocus()
        else:
            self.kept.emit(HowSaid(CollectionMethod(method), self.name.value()))

    def show_error(self, error: DeskError) -> None:
        """Say why the answers were not kept; they stay here."""
        if self._message is not None:
            self._message.hide()
            self._message.deleteLater()
        message = explain(error, self._words)
        self._message = ThreePartMessage(message.happened, message.safe, message.now)
        self._inside.insertWidget(1, self._message)


def _said(talk: Talk, answers: Mapping[DataCategory, Answer], months: int) -> Sheet:
    """Return what was said, Dutch at the left and the second language at the right."""
    made = Sheet()
    row = QHBoxLayout()
    row.setSpacing(24)
    row.addWidget(_column(talk.notices.dutch, talk, answers, months), 1)
    if talk.notices.other is not None:
        row.addWidget(_column(talk.notices.other, talk, answers, months), 1)
    made.body.addLayout(row)
    return made


def _column(notice: Notice, talk: Talk, answers: Mapping[DataCategory, Answer], months: int) -> QWidget:
    made = QWidget()
    column = QVBoxLayout(made)
    column.setContentsMargins(0, 0, 0, 0)
    is_turned = notice.is_right_to_left
    column.addWidget(SecondText(said_in(notice, "said"), Role.DETAIL, is_right_to_left=is_turned))
    for answer in Answer:
        kinds = [kind for kind in talk.kinds if answers.get(kind) is answer]
        if not kinds:
            continue
        head = said_in(notice, f"said:{answer}", recipient=talk.recipient_name)
        column.addWidget(SecondText(head, Role.HEAD, is_right_to_left=is_turned))
        for kind in kinds:
            column.addWidget(SecondText(notice.sentences[f"category:{kind}"], is_right_to_left=is_turned))
        if answer is Answer.YES:
            until = said_in(notice, "until", day=notice.day(talk.until(months)))
            column.addWidget(SecondText(until, Role.BODY, "ink2", is_right_to_left=is_turned))
    column.addStretch(1)
    return made
