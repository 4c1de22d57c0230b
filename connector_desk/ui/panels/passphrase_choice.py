"""A new passphrase: words drawn by chance and typed over once, or words of one's own, typed twice. No silly rules."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from connector_desk.ui import theme
from connector_desk.ui.passphrase_field import PassphraseField
from connector_desk.ui.theme import Role
from connector_desk.ui.widgets import painting
from connector_desk.ui.widgets.buttons import QuietButton
from connector_desk.ui.widgets.fields import LineField
from connector_desk.ui.widgets.flow import FlowRow
from connector_desk.ui.widgets.layouts import clear_layout

SHORT_PASSPHRASE = 12
"""Below this many signs the hint says that somebody could guess it; nothing is forbidden."""


class _Word(QWidget):
    """One word to remember, large."""

    def __init__(self, word: str) -> None:
        super().__init__()
        self._word = word
        self.setAccessibleName(word)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Return the size of the word with room around it."""
        worn = theme.current()
        return QSize(
            round(QFontMetricsF(worn.font(Role.SECTION)).horizontalAdvance(self._word)) + worn.px(32), worn.px(44)
        )

    def dress(self) -> None:
        """Take the size of the present scale."""
        self.updateGeometry()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the ground and the word."""
        worn, painter = theme.current(), painting.start(self)
        rect = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        painting.rounded(painter, rect, 8, worn.color("canal_tint"), worn.color("canal"), 1.25)
        painter.setFont(worn.font(Role.SECTION))
        painter.setPen(worn.color("ink"))
        painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, self._word)


class PassphraseChoice(QWidget):
    """Asks for a new passphrase; `chosenDone` comes with Enter in the last field."""

    chosenDone = Signal()

    def __init__(self, suggest: Callable[[], Sequence[str]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._suggest = suggest
        self._words: tuple[str, ...] = ()
        self._own = self._make_own()
        self._drawn = self._make_drawn()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self._drawn)
        column.addWidget(self._own)
        self._show_own(is_own=False)

    def passphrase(self) -> str:
        """Return what was chosen: of words that were drawn, the words with a blank between, however they were typed."""
        return self.first.passphrase() if self._is_own else " ".join(self._words)

    def is_whole(self) -> bool:
        """Say whether it was typed over rightly; if not, the field says what is missing."""
        for field in (self.over, self.first.field, self.second.field):
            field.clear_fault()
        if not self._is_own:
            return self._is_typed_over()
        if not self.first.passphrase().strip():
            self.first.field.show_fault(self.tr("There is no passphrase yet."), "", self.tr("Type a few words."))
        elif self.first.passphrase() != self.second.passphrase():
            self.second.field.show_fault(
                self.tr("These two are not the same."), "", self.tr("Type the second one again.")
            )
        else:
            return True
        return False

    def start(self) -> None:
        """Put the focus where typing begins."""
        (self.first if self._is_own else self.over).setFocus()

    def clear(self) -> None:
        """Forget what was typed and drawn."""
        for editor in (self.over.editor, self.first.editor, self.second.editor):
            editor.clear()
        self._words = ()

    def _is_typed_over(self) -> bool:
        if [word.casefold() for word in self.over.value().split()] == [word.casefold() for word in self._words]:
            return True
        self.over.show_fault(
            self.tr("These are not yet the words above."), "", self.tr("Type all of them, with a space between.")
        )
        return False

    def _make_drawn(self) -> QWidget:
        made = QWidget()
        self._row = FlowRow(8)
        others = QuietButton(self.tr("Other words"), "loop")
        others.clicked.connect(self._draw)
        own = QuietButton(self.tr("I think of them myself"), "pencil")
        own.clicked.connect(lambda: self._show_own(is_own=True))
        self.over = LineField(self.tr("Type them over once"))
        self.over.editor.returnPressed.connect(self.chosenDone)
        acts = QHBoxLayout()
        acts.addWidget(others)
        acts.addWidget(own)
        acts.addStretch(1)
        column = QVBoxLayout(made)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._row)
        column.addLayout(acts)
        column.addWidget(self.over)
        return made

    def _make_own(self) -> QWidget:
        made = QWidget()
        self.first = PassphraseField(self.tr("Your passphrase"))
        self.first.editor.textEdited.connect(self._weigh)
        self.second = PassphraseField(self.tr("Type it once more"))
        self.first.editor.returnPressed.connect(self.second.setFocus)
        self.second.editor.returnPressed.connect(self.chosenDone)
        drawn = QuietButton(self.tr("Give me words"), "loop")
        drawn.clicked.connect(lambda: self._show_own(is_own=False))
        column = QVBoxLayout(made)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.first)
        column.addWidget(self.second)
        column.addWidget(drawn, 0, Qt.AlignmentFlag.AlignLeft)
        return made

    def _show_own(self, *, is_own: bool) -> None:
        self._is_own = is_own
        self._own.setVisible(is_own)
        self._drawn.setVisible(not is_own)
        if not is_own and not self._words:
            self._draw()
        self.start()

    def _draw(self) -> None:
        self._words = tuple(self._suggest())
        clear_layout(self._row.flow)
        for word in self._words:
            self._row.flow.addWidget(_Word(word))
        self._row.setAccessibleName(" ".join(self._words))
        self.over.set_value("")
        self.over.clear_fault()
        self.over.setFocus()

    def _weigh(self, words: str) -> None:
        if len(words) < SHORT_PASSPHRASE:
            self.first.hint.setText(self.tr("Short. Somebody could guess it."))
        elif len(words.split()) < 4:
            self.first.hint.setText(self.tr("Fair. Another word makes it stronger."))
        else:
            self.first.hint.setText(self.tr("Strong. Make a little story of it."))
