"""The head of a profile: who somebody is in a sentence, how to reach them safely, and the first acts."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QMenu, QVBoxLayout, QWidget

from connector_desk.domain.entity import Kind
from connector_desk.domain.resident import Resident
from connector_desk.domain.words import Words
from connector_desk.ui import rights, theme
from connector_desk.ui.panels.resident_words import calling_line, opening_sentence, post_line
from connector_desk.ui.places import Place
from connector_desk.ui.theme import Role
from connector_desk.ui.widgets.buttons import MainButton, QuietButton, SecondButton
from connector_desk.ui.widgets.card import Sheet
from connector_desk.ui.widgets.chip import Tag
from connector_desk.ui.widgets.face import Face, FaceKind, FaceView
from connector_desk.ui.widgets.flow import FlowRow
from connector_desk.ui.widgets.layouts import clear_layout
from connector_desk.ui.widgets.text import Text
from connector_desk.viewmodels.residents import Sentence


class ProfileHead(QWidget):
    """Face, name, sentence and facts at the left, the acts at the right, the telephone number below when asked."""

    backAsked = Signal()
    contactAsked = Signal()
    changeAsked = Signal(str)
    sameAsked = Signal()
    removeAsked = Signal()
    eraseAsked = Signal()
    photoAsked = Signal()
    wholeFileAsked = Signal()

    def __init__(self, words: Words) -> None:
        super().__init__()
        self._words = words
        self._face = Face(FaceView(FaceKind.RESIDENT), 56)
        self._name = Text("", Role.TITLE)
        self._sentence = Text("", Role.BODY, "ink2")
        self._tags = FlowRow(8)
        self._is_beside: bool | None = None
        self._may_erase = self._may_choose_photo = False
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
        self.more = rights.changes(QuietButton(self.tr("More"), "chevron-down"), Kind.RESIDENTS)
        self.more.clicked.connect(self._show_acts)
        self.call = SecondButton("", "phone", "F4")
        self.call.clicked.connect(lambda: self._number.setVisible(self._number.isHidden()))
        self.contact = rights.leads_to(MainButton(self.tr("Write a contact down"), "pencil", "Ctrl N"), Place.WALK_IN)
        self.contact.clicked.connect(self.contactAsked)

    def _lay_out(self) -> None:
        self._acts = FlowRow(4)
        for button in (self.back, self.more, self.call, self.contact):
            self._acts.flow.addWidget(button)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(0)
        self._grid.setColumnStretch(1, 1)
        self._grid.addWidget(self._face, 0, 0, 2, 1)
        self._grid.addWidget(self._name, 0, 1, Qt.AlignmentFlag.AlignBottom)
        self._grid.addWidget(self._sentence, 1, 1, 1, 2)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 4)
        column.setSpacing(4)
        column.addLayout(self._grid)
        column.addWidget(self._tags)
        column.addWidget(self._number)
        self._place()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the acts under the name where they do not fit beside it."""
        super().resizeEvent(event)
        self._place()

    def dress(self) -> None:
        """Look again where the acts fit at the present scale."""
        self._place()

    def _place(self) -> None:
        is_beside = self.width() >= self._acts.flow.sizeHint().width() + theme.current().px(56 + 220)
        if is_beside == self._is_beside:
            return
        self._is_beside = is_beside
        self._grid.removeWidget(self._acts)
        if is_beside:
            self._acts.setMinimumWidth(self._acts.flow.sizeHint().width())
            self._grid.addWidget(self._acts, 0, 2)
        else:
            self._acts.setMinimumWidth(0)
            self._grid.addWidget(self._acts, 2, 0, 1, 3)

    def show_resident(self, resident: Resident, parts: Sentence) -> None:
        """Show somebody; the telephone number is closed again."""
        sentence = opening_sentence(self._words, parts)
        self._face.show_face(FaceView(FaceKind.RESIDENT, resident.first_name))
        self._name.setText(resident.full_name)
        self._sentence.setText(sentence)
        self._sentence.setVisible(bool(sentence))
        text = self.tr("Call {name}") if resident.safe_contact.call else self.tr("Number of {name}")
        self.call.setText(text.format(name=resident.first_name))
        self.call.setVisible(bool(resident.phone))
        self._number.hide()
        safe = calling_line(self._words, resident.safe_contact)
        self._number.show_number(resident.phone, safe, resident.safe_contact.note)
        self._show_tags(resident, safe)
        self._place()

    def show_photo(self, photo: bytes, *, may_choose: bool) -> None:
        """Show their photo in place of the letter, where there is one; `may_choose` offers another among the acts."""
        self._may_choose_photo = may_choose
        self._face.show_photo(photo)

    def allow_erasing(self, *, is_allowed: bool) -> None:
        """Offer to erase among the acts, or not."""
        self._may_erase = is_allowed

    def _show_tags(self, resident: Resident, safe: str) -> None:
        clear_layout(self._tags.flow)
        facts = ((safe, "phone"), (post_line(self._words, resident.safe_contact), "mail"))
        for text, icon in facts:
            if text:
                self._tags.flow.addWidget(Tag(text, icon))

    def _show_acts(self) -> None:
        menu = QMenu(self)
        menu.addAction(self.tr("Change the profile")).triggered.connect(lambda: self.changeAsked.emit("who"))
        menu.addAction(self.tr("Change telephone number and safe contact")).triggered.connect(
            lambda: self.changeAsked.emit("reach")
        )
        menu.addAction(self.tr("Change languages")).triggered.connect(lambda: self.changeAsked.emit("languages"))
        if self._may_choose_photo:
            menu.addAction(self.tr("Choose a photo")).triggered.connect(self.photoAsked)
        menu.addAction(self.tr("The whole file on paper")).triggered.connect(self.wholeFileAsked)
        same = menu.addAction(self.tr("The same person as…"))
        rights.changes(same, Kind.PERSON_MERGES).triggered.connect(self.sameAsked)
        menu.addAction(self.tr("Take away, with everything")).triggered.connect(self.removeAsked)
        if self._may_erase:
            menu.addAction(self.tr("Erase for good")).triggered.connect(self.eraseAsked)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
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
