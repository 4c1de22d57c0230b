"""The form at the counter: own words, how soon, what to call somebody, how to reach them."""

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor, QKeySequence, QShortcut, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QTextEdit, QVBoxLayout, QWidget

from connector_desk.domain.resident import Urgency
from connector_desk.domain.words import Words
from connector_desk.ui import theme
from connector_desk.ui.panels.walk_in_extras import LetterPart, MarkPart
from connector_desk.ui.panels.walk_in_tie import Visitors
from connector_desk.ui.panels.walk_in_words import SHAPES, example, how_soon, why_suggested
from connector_desk.ui.theme import Role
from connector_desk.ui.widgets.card import SectionHead
from connector_desk.ui.widgets.choice import ChoiceKey, OneOf
from connector_desk.ui.widgets.field_frame import FaultLine
from connector_desk.ui.widgets.fields import LineField
from connector_desk.ui.widgets.flow import FlowRow
from connector_desk.ui.widgets.own_words import OwnWordsField
from connector_desk.ui.widgets.shapes import Shape, StatusShape
from connector_desk.ui.widgets.suggesting import Suggesting
from connector_desk.ui.widgets.text import Text
from connector_desk.ui.widgets.typed import Typable
from connector_desk.viewmodels.walk_in import URGENCY_KEYS, CounterDraft, DangerSign, danger_in
from connector_desk.words.message import Message


class CounterForm(QWidget):
    """Four fields in the order of the talk; the mark and the letter open by a key."""

    changed = Signal()
    visitorAsked = Signal(object)

    def __init__(self, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._build()
        self._lay_out()
        self._wire()

    def draft(self) -> CounterDraft:
        """Return what stands on the form; the page adds who helps and whose it is."""
        return CounterDraft(
            own_words=self._own_words.value(),
            urgency=self.chosen_urgency(),
            called=self._called.value(),
            reach=self._reach.value(),
            danger=self.mark.danger(),
            alerted=self.mark.called(),
            letter=self.letter.letter(),
        )

    def show_draft(self, draft: CounterDraft) -> None:
        """Put a draft on the form; an empty one clears it."""
        self.clear_faults()
        self._own_words.set_value(draft.own_words)
        self._soon.set_value(draft.urgency or "")
        self._called.set_value(draft.called)
        self._reach.set_value(draft.reach)
        self.mark.show_danger(draft.danger, draft.alerted)
        self.letter.show_letter(draft.letter)

    def chosen_urgency(self) -> Urgency | None:
        """Return how soon, where somebody said so."""
        chosen = self._soon.value()
        return Urgency(chosen) if chosen else None

    def sign(self) -> DangerSign | None:
        """Return the words that may mean today."""
        return danger_in(self._own_words.value())

    def start(self) -> None:
        """Go to the own words, behind what stands there."""
        self._own_words.setFocus()
        self._own_words.editor.moveCursor(QTextCursor.MoveOperation.End)
        around = self.parentWidget()
        while around is not None and not isinstance(around, QScrollArea):
            around = around.parentWidget()
        if around is not None:
            around.verticalScrollBar().setValue(0)

    def show_hint(self, sign: DangerSign | None) -> None:
        """Say below the words that they may mean today, where the help beside the form is out of sight."""
        self._hint.setVisible(sign is not None)
        if sign is not None:
            text = self.tr("This sounds like today: “{words}”. You decide.").format(words=sign.words)
            self._hint_words.setText(text)
            self._hint.setAccessibleName(text)

    def fields(self) -> tuple[QWidget, ...]:
        """Return what can be reached, in the order of the talk."""
        return (
            *(self._own_words, *self._keys, self._called, self._reach),
            *(self.mark.key, self.letter.key, *self.mark.fields()[1:], *self.letter.fields()[1:]),
        )

    def typables(self) -> Mapping[str, Typable]:
        """Return the fields by name, for a draft."""
        lines: dict[str, Typable] = {"called": self._called, "reach": self._reach}
        return {
            "own_words": self._own_words,
            "urgency": self._soon,
            **lines,
            **self.mark.typables(),
            **self.letter.typables(),
        }

    def show_faults(self, messages: Mapping[str, Message]) -> None:
        """Say what is wrong at each field and go to the first; the text stays."""
        # Backwards, so that the first field has the focus in the end.
        for name, message in reversed(list(messages.items())):
            told = (message.happened, message.safe, message.now)
            if name == "own_words":
                self._fault.tell(*told)
                self._own_words.setFocus()
            else:
                field = self._lines()[name]
                field.show_fault(*told)
                field.setFocus()

    def clear_faults(self) -> None:
        """Take all messages away."""
        self._fault.clear()
        for field in self._lines().values():
            field.clear_fault()

    def _lines(self) -> dict[str, LineField]:
        return {
            "called": self._called,
            "reach": self._reach,
            "alerted": self.mark.alerted,
            "sent_by": self.letter.sent_by,
            "about": self.letter.about,
        }

    def suggest(self, visitors: Visitors) -> None:
        """Let the name be looked for while it is typed; `visitorAsked` tells whom somebody took."""
        suggesting = Suggesting(
            self._called.editor, visitors.suggest, lambda one: why_suggested(self._words, one.reason)
        )
        suggesting.taken.connect(self.visitorAsked)

    def dress(self) -> None:
        """Draw the line under words of danger in the colour of the present theme."""
        self._underline()

    def _build(self) -> None:
        self._own_words = OwnWordsField(self.tr("What is going on?"))
        self._fault = FaultLine()
        self._build_hint()
        self._build_keys()
        self._build_extras()
        self._called = LineField(
            self.tr("What may we call you?"), "", self.tr("A first name is enough. Empty is fine too.")
        )
        self._reach = LineField(
            self.tr("How do we reach you?"),
            "",
            self.tr("May stay empty."),
            hint=self.tr("Number, or “via the neighbour”"),
        )

    def _build_extras(self) -> None:
        self.mark, self.letter = MarkPart(self._words), LetterPart()

    def _build_hint(self) -> None:
        self._hint = QWidget()
        self._hint_words = Text("", Role.BODY_STRONG, "brick_ink")
        hint = QHBoxLayout(self._hint)
        hint.setContentsMargins(6, 0, 0, 0)
        hint.setSpacing(10)
        hint.addWidget(StatusShape(Shape.TODAY, "", 20), 0, Qt.AlignmentFlag.AlignTop)
        hint.addWidget(self._hint_words, 1)
        self._hint.hide()

    def _build_keys(self) -> None:
        self._keys: list[ChoiceKey] = []
        for number, urgency in enumerate(URGENCY_KEYS, start=1):
            key = ChoiceKey(
                how_soon(self._words, urgency), example(self._words, urgency), SHAPES[urgency], f"Alt {number}"
            )
            # A button's own shortcut presses it with a delay; at the counter the next key may come sooner.
            key.setShortcut(QKeySequence())
            QShortcut(QKeySequence(f"Alt+{number}"), self).activated.connect(key.click)
            self._keys.append(key)
        self._soon = OneOf([(urgency.value, key) for urgency, key in zip(URGENCY_KEYS, self._keys, strict=True)])

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(
            SectionHead(self.tr("What is going on?"), self.tr("Their own words. The only thing that must be there."))
        )
        column.addWidget(self._own_words, 1)
        column.addWidget(self._hint)
        column.addWidget(self._fault)
        column.addWidget(SectionHead(self.tr("How soon must something happen?")))
        column.addWidget(self._soon)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self._called, 1)
        row.addWidget(self._reach, 1)
        column.addLayout(row)
        keys = FlowRow(6)
        keys.flow.addWidget(self.mark.key)
        keys.flow.addWidget(self.letter.key)
        column.addWidget(keys)
        column.addWidget(self.mark)
        column.addWidget(self.letter)

    def _wire(self) -> None:
        self._own_words.changed.connect(self._follow)
        self._soon.chosen.connect(lambda _value: self.changed.emit())
        self._called.changed.connect(self.changed)
        self._reach.changed.connect(self.changed)
        self.mark.changed.connect(self.changed)
        self.letter.changed.connect(self.changed)

    def _follow(self) -> None:
        # What was wrong with the words was said about other words.
        self._fault.clear()
        self._underline()
        self.changed.emit()

    def _underline(self) -> None:
        sign = self.sign()
        editor = self._own_words.editor
        if sign is None:
            editor.setExtraSelections([])
            return
        mark = QTextEdit.ExtraSelection()
        cursor = QTextCursor(editor.document())
        cursor.setPosition(sign.start)
        cursor.setPosition(sign.end, QTextCursor.MoveMode.KeepAnchor)
        form = QTextCharFormat()
        form.setFontUnderline(True)
        form.setUnderlineColor(QColor(theme.current().color("brick")))
        mark.cursor, mark.format = cursor, form
        editor.setExtraSelections([mark])
