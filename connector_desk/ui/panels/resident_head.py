"""The head of a profile: who somebody is in a sentence, how to reach them safely, and the first acts."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from connector_desk.domain.resident import Resident
from connector_desk.domain.words import Words
from connector_desk.ui.panels.resident_words import calling_line, language_line, opening_sentence, post_line
from connector_desk.ui.theme import Role
from connector_desk.ui.widgets.buttons import MainButton, QuietButton, SecondButton
from connector_desk.ui.widgets.card import Sheet
from connector_desk.ui.widgets.chip import Tag
from connector_desk.ui.widgets.face import Face, FaceKind, FaceView
from connector_desk.ui.widgets.text import Text
from connector_desk.viewmodels.residents import Sentence


class ProfileHead(QWidget):
    """Face, name, sentence and facts at the left, the acts at the right, the telephone number below when asked."""

    backAsked = Signal()
    contactAsked = Signal()
    changeAsked = Signal(str)
    removeAsked = Signal()

    def __init__(self, words: Words) -> None:
        super().__init__()
        self._words = words
        self._face = Face(FaceView(FaceKind.RESIDENT), 56)
        self._name = Text("", Role.TITLE)
        self._sentence = Text("", Role.BODY, "ink2")
        self._tags = QHBoxLayout()
        self._tags.setSpacing(8)
        self._number = _Number()
        self._number.hide()
        self._make_buttons()
        self._lay_out()

    def _make_buttons(self) -> None:
        self.back = QuietButton(self.tr("List"), "arrow-left", "Esc")
        self.back.setAccessibleName(self.tr("Back to the list of residents"))
        # The page hears Esc itself: as a shortcut it would also fire under the search that lies over the page.
        self.back.setShortcut(QKeySequence())
        self.back.clicked.connect(self.backAsked)
        self.more = QuietButton(self.tr("More to do"), "chevron-down")
        self.more.clicked.connect(self._show_acts)
        self.call = SecondButton("", "phone", "F4")
        self.call.clicked.connect(lambda: self._number.setVisible(self._number.isHidden()))
        self.contact = MainButton(self.tr("Write a contact down"), "pencil", "Ctrl N")
        self.contact.clicked.connect(self.contactAsked)

    def _lay_out(self) -> None:
        names = QVBoxLayout()
        names.setSpacing(2)
        names.addWidget(self._name)
        names.addWidget(self._sentence)
        first = QHBoxLayout()
        first.setSpacing(4)
        first.addWidget(self._face)
        first.addSpacing(8)
        first.addLayout(names, 1)
        for button in (self.back, self.more, self.call, self.contact):
            first.addWidget(button)
        facts = QHBoxLayout()
        facts.addLayout(self._tags)
        facts.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 4)
        column.setSpacing(4)
        column.addLayout(first)
        column.addLayout(facts)
        column.addWidget(self._number)

    def show_resident(self, resident: Resident, parts: Sentence) -> None:
        """Show somebody; the telephone number is closed again."""
        sentence = opening_sentence(self._words, parts)
        self._face.show_face(FaceView(FaceKind.RESIDENT, resident.first_name))
        self._name.setText(resident.full_name)
        self._sentence.setText(sentence)
        self._sentence.setVisible(bool(sentence))
        self.call.setText(self.tr("Call {name}").format(name=resident.first_name))
        self.call.setVisible(bool(resident.phone))
        self._number.hide()
        safe = calling_line(self._words, resident.safe_contact)
        self._number.show_number(resident.phone, safe, resident.safe_contact.note)
        self._show_tags(resident, safe)

    def _show_tags(self, resident: Resident, safe: str) -> None:
        while (item := self._tags.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        spoken = language_line(self._words, resident.languages)
        facts = ((spoken, "speech"), (safe, "phone"), (post_line(self._words, resident.safe_contact), "mail"))
        for text, icon in facts:
            if text:
                self._tags.addWidget(Tag(text, icon))

    def _show_acts(self) -> None:
        menu = QMenu(self)
        menu.addAction(self.tr("Change the profile")).triggered.connect(lambda: self.changeAsked.emit("who"))
        menu.addAction(self.tr("Change telephone number and safe contact")).triggered.connect(
            lambda: self.changeAsked.emit("reach")
        )
        menu.addAction(self.tr("Change languages")).triggered.connect(lambda: self.changeAsked.emit("languages"))
        menu.addAction(self.tr("Take away, with everything")).triggered.connect(self.removeAsked)
        menu.setActiveAction(menu.actions()[0])
        menu.popup(self.more.mapToGlobal(self.more.rect().bottomLeft()))


class _Number(Sheet):
    """The telephone number, large, with the rule of safety before it."""

    def __init__(self) -> None:
        super().__init__(fill="inset")
        self._rule = Text("", Role.BODY_STRONG)
        self._number = Text("", Role.NUMBER_STRONG)
        self._note = Text("", Role.BODY, "ink2")
        for text in (self._rule, self._number, self._note):
            self.body.addWidget(text)

    def show_number(self, number: str, rule: str, note: str) -> None:
        """Show how, the number, and what else must be known."""
        self._rule.setText(rule)
        self._number.setText(number)
        self._note.setText(note)
        self._note.setVisible(bool(note))
        self.setAccessibleName(f"{rule}. {number}. {note}")
