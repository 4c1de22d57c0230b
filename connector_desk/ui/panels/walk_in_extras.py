"""What a talk may need beside the words: the mark that it goes first, and help with a letter; each opens by a key."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from connector_desk.domain.contact_moment import Danger, LetterHelp
from connector_desk.domain.typed import Typed
from connector_desk.domain.words import Words
from connector_desk.ui.dialogs.options import options
from connector_desk.ui.widgets.buttons import FilterButton
from connector_desk.ui.widgets.choice import CheckBox
from connector_desk.ui.widgets.fields import DayField, LineField, PickField
from connector_desk.ui.widgets.in_sight import bring_in_sight
from connector_desk.ui.widgets.typed import Typable

MARK_KEY, LETTER_KEY = "Alt+5", "Alt+6"


class ExtraKey(FilterButton):
    """A key with its cap that opens a part of the form; pressed again it closes it."""

    def __init__(self, text: str, icon: str, key: str, parent: QWidget | None = None) -> None:
        super().__init__(text, icon, parent=parent)
        self._key = key.replace("+", " ")
        # A button's own shortcut presses it with a delay; at the counter the next key may come sooner.
        self.setShortcut(QKeySequence())
        QShortcut(QKeySequence(key), self).activated.connect(self.click)

    def typed(self) -> Typed:
        """Say whether it is pressed, for a draft."""
        return self.isChecked()

    def type_again(self, typed: Typed) -> None:
        """Press it again, or not."""
        self.setChecked(bool(typed))


class MarkPart(QWidget):
    """The mark is neutral: what it is about is said in a closed list below, or not at all."""

    changed = Signal()

    def __init__(self, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.key = ExtraKey(self.tr("Goes first"), "flag", MARK_KEY)
        self.cause = PickField(self.tr("What is it about?"), [("", self.tr("Not said")), *options(words, Danger)])
        self.alerted = LineField(
            self.tr("Who was called?"), "", self.tr("May be filled in later, with what was done."), icon="phone"
        )
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.cause, 1, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.alerted, 1, Qt.AlignmentFlag.AlignTop)
        self.hide()
        self.key.toggled.connect(self._open)
        self.key.clicked.connect(lambda is_on: bring_in_sight(self) if is_on else None)
        self.cause.changed.connect(self.changed)
        self.alerted.changed.connect(self.changed)

    def danger(self) -> Danger | None:
        """Return what it is; something else where only the mark was put."""
        return (Danger(self.cause.value()) if self.cause.value() else Danger.OTHER) if self.key.isChecked() else None

    def said(self) -> Danger | None:
        """Return what it is where somebody said so."""
        return Danger(self.cause.value()) if self.key.isChecked() and self.cause.value() else None

    def called(self) -> str:
        """Return who was called."""
        return self.alerted.value() if self.key.isChecked() else ""

    def show_danger(self, danger: Danger | None, alerted: str = "") -> None:
        """Put a mark on the form; None takes it away."""
        self.key.setChecked(danger is not None)
        self.cause.set_value("" if danger in {None, Danger.OTHER} else str(danger))
        self.alerted.set_value(alerted)

    def fields(self) -> tuple[QWidget, ...]:
        """Return what can be reached, in order."""
        return self.key, self.cause, self.alerted

    def typables(self) -> dict[str, Typable]:
        """Return the fields by name, for a draft."""
        return {"mark": self.key, "cause": self.cause, "alerted": self.alerted}

    def _open(self, is_on: bool) -> None:
        self.setVisible(is_on)
        self.changed.emit()


class LetterPart(QWidget):
    """From whom, what about, done or not, and when it goes on. The letter itself is not kept."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.key = ExtraKey(self.tr("Help with a letter"), "sheet", LETTER_KEY)
        self.sent_by = LineField(self.tr("Who sent the letter?"), "", hint=self.tr("tax office, landlord"))
        self.about = LineField(self.tr("What is it about?"), "", self.tr("A few words. The letter stays with them."))
        self.next_on = DayField(self.tr("When do we go on?"), None, none_word=self.tr("Not yet"))
        self.is_done = CheckBox(self.tr("This letter is done"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        for pair in ((self.sent_by, self.about), (self.next_on, self.is_done)):
            row = QHBoxLayout()
            row.setSpacing(8)
            for field in pair:
                row.addWidget(field, 1, Qt.AlignmentFlag.AlignTop)
            column.addLayout(row)
        self.hide()
        self.key.toggled.connect(self._open)
        for field in (self.sent_by, self.about, self.next_on):
            field.changed.connect(self.changed)
        self.is_done.toggled.connect(lambda _is_on: self.changed.emit())
        self.key.clicked.connect(self._begin)

    def _begin(self, is_on: bool) -> None:
        if is_on:
            self.sent_by.setFocus()
            bring_in_sight(self)

    def letter(self) -> LetterHelp | None:
        """Return what was filled in, None where no letter was helped with; nothing in it was checked yet."""
        if not self.key.isChecked():
            return None
        return LetterHelp.model_construct(
            sent_by=self.sent_by.value(),
            about=self.about.value(),
            is_done=self.is_done.isChecked(),
            next_on=self.next_on.value(),
        )

    def show_letter(self, letter: LetterHelp | None) -> None:
        """Put it on the form; None takes it away."""
        self.key.setChecked(letter is not None)
        shown = letter or LetterHelp()
        self.sent_by.set_value(shown.sent_by)
        self.about.set_value(shown.about)
        self.next_on.set_value(shown.next_on)
        self.is_done.setChecked(shown.is_done)

    def fields(self) -> tuple[QWidget, ...]:
        """Return what can be reached, in order."""
        return self.key, self.sent_by, self.about, self.next_on, self.is_done

    def typables(self) -> dict[str, Typable]:
        """Return the fields by name, for a draft."""
        return {
            "letter": self.key,
            "sent_by": self.sent_by,
            "about": self.about,
            "next_on": self.next_on,
            "letter_done": self.is_done,
        }

    def _open(self, is_on: bool) -> None:
        self.setVisible(is_on)
        self.changed.emit()
