"""Before the conversation: who would know something, what for, what it is about and in which second language."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from connector_desk.domain.consent import DataCategory, Purpose
from connector_desk.domain.consent_notice import SECOND_LANGUAGES, Notice
from connector_desk.domain.entity import Kind, OrganizationId
from connector_desk.domain.errors import DeskError
from connector_desk.domain.words import Words
from connector_desk.ui import rights
from connector_desk.ui.places import Place
from connector_desk.ui.widgets.buttons import MainButton, QuietButton, SecondButton
from connector_desk.ui.widgets.card import Scroll, Sheet
from connector_desk.ui.widgets.fields import LineField, PickField
from connector_desk.ui.widgets.search_pick import SearchPickField
from connector_desk.ui.widgets.text import Text
from connector_desk.words.errors import explain
from connector_desk.words.terms import term
from connector_desk.words.vocabulary import language as language_name


@dataclass(frozen=True)
class Chosen:
    """What was chosen before the conversation; `language` is empty where Dutch is enough."""

    recipient: OrganizationId
    purpose: Purpose
    about: DataCategory | None
    language: str


class TalkSetup(Sheet):
    """Four questions to the worker. `begun` carries what was chosen; nothing here is an answer of the resident."""

    begun = Signal(object)
    backAsked = Signal()
    directoryAsked = Signal(str)
    """The name of an organisation that stands in no list yet."""

    def __init__(
        self,
        organizations: Sequence[tuple[str, str]],
        abouts: Sequence[DataCategory],
        *,
        recipient: str,
        language: str,
        words: Words,
        notice: Callable[[str], Notice],
        confirm: Callable[[str, str], None],
    ) -> None:
        super().__init__()
        self._words, self._notice, self._confirm = words, notice, confirm
        self._make_fields(organizations, abouts, recipient, language)
        self._make_check()
        self._lay_out()
        self.language.changed.connect(self._show_check)
        self._show_check()

    def _make_fields(
        self, organizations: Sequence[tuple[str, str]], abouts: Sequence[DataCategory], recipient: str, language: str
    ) -> None:
        words = self._words
        self.recipient = SearchPickField(
            self.tr("Who may know something?"),
            organizations,
            recipient,
            hint=self.tr("Type a part of the name of the organisation"),
        )
        to_directory = QuietButton(self.tr("Write it down in the directory"), "house")
        self.elsewhere = rights.changes(rights.leads_to(to_directory, Place.DIRECTORY), Kind.ORGANIZATIONS)
        self.elsewhere.clicked.connect(lambda: self.directoryAsked.emit(self.recipient.text()))
        choose = ("", self.tr("Choose"))
        self.purpose = PickField(self.tr("What for?"), [choose, *((one.value, term(words, one)) for one in Purpose)])
        no_ask = ("", self.tr("No question in particular"))
        options = [no_ask, *((one.value, term(words, one)) for one in abouts)]
        self.about = PickField(self.tr("About which question?"), options, abouts[0].value if len(abouts) == 1 else "")
        only_dutch = ("", self.tr("Dutch is enough"))
        languages = [only_dutch, *((tag, language_name(words, tag)) for tag in SECOND_LANGUAGES)]
        self.language = PickField(self.tr("Which language stands beside the Dutch?"), languages, language)

    def _make_check(self) -> None:
        self.unchecked = QWidget()
        column = QVBoxLayout(self.unchecked)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(Text(self.tr("Not yet checked by a speaker. Does somebody here speak it? Let them look.")))
        self.checker = LineField(self.tr("Who looked through the text?"))
        self.checked = SecondButton(self.tr("A speaker looked through it"), "check")
        self.checked.clicked.connect(self._keep_check)
        row = QHBoxLayout()
        row.addWidget(self.checker, 1)
        row.addWidget(self.checked, 0, Qt.AlignmentFlag.AlignBottom)
        column.addLayout(row)

    def _lay_out(self) -> None:
        content = QWidget()
        inside = QVBoxLayout(content)
        inside.setContentsMargins(0, 0, 8, 0)
        inside.addWidget(self.recipient)
        inside.addWidget(self.elsewhere, 0, Qt.AlignmentFlag.AlignLeft)
        self.elsewhere.hide()
        for part in (self.purpose, self.about, self.language, self.unchecked):
            inside.addWidget(part)
        inside.addStretch(1)
        self.body.addWidget(Scroll(content), 1)
        self.back = QuietButton(self.tr("Back"), "arrow-left")
        self.begin = MainButton(self.tr("Begin the talk"), key="Ctrl Enter")
        self.back.clicked.connect(lambda: self.backAsked.emit())
        self.begin.clicked.connect(self._begin)
        # Both Enters of a keyboard; the button only shows the key.
        self.begin.setShortcut(QKeySequence())
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self).activated.connect(self._begin)
        foot = QHBoxLayout()
        foot.addWidget(self.back)
        foot.addStretch(1)
        foot.addWidget(self.begin)
        self.body.addLayout(foot)

    def _show_check(self) -> None:
        tag = self.language.value()
        self.unchecked.setVisible(bool(tag) and not self._notice(tag).is_checked)

    def _keep_check(self) -> None:
        self.checker.clear_fault()
        try:
            self._confirm(self.language.value(), self.checker.value())
        except DeskError as error:
            message = explain(error, self._words)
            self.checker.show_fault(message.happened, message.safe, message.now)
            return
        self._show_check()
        self.begin.setFocus()

    def show_organizations(self, organizations: Sequence[tuple[str, str]]) -> None:
        """Offer these as recipients; what was chosen and typed stays."""
        self.recipient.show_options(organizations)
        if self.recipient.value():
            self._clear_recipient()

    def _clear_recipient(self) -> None:
        self.recipient.clear_fault()
        self.elsewhere.hide()

    def _refuse_recipient(self) -> None:
        """Say what misses; a name that stands in no list gets the way to the directory, for whom may add it there."""
        typed = self.recipient.text()
        if not typed:
            said = self.tr("Nobody was chosen yet. Type a part of the name and choose from the list.")
            self.recipient.show_fault(said)
        elif self.recipient.fits_any():
            self.recipient.show_fault(self.tr("More than one name fits this. Choose from the list."))
        else:
            said = self.tr("Nobody in the list is called “{name}”. Type another part of the name.").format(name=typed)
            self.elsewhere.show()
            may_add = not self.elsewhere.isHidden()
            self.recipient.show_fault(
                said,
                self.tr("What you chose here stays.") if may_add else "",
                self.tr("Is the organisation not there? Write it down in the directory first.") if may_add else "",
            )
        self.recipient.setFocus()

    def _begin(self) -> None:
        self._clear_recipient()
        self.purpose.clear_fault()
        if not self.recipient.value():
            self._refuse_recipient()
        elif not self.purpose.value():
            self.purpose.show_fault(self.tr("Nothing says yet what it is for."))
            self.purpose.setFocus()
        else:
            about = self.about.value()
            self.begun.emit(
                Chosen(
                    OrganizationId(self.recipient.value()),
                    Purpose(self.purpose.value()),
                    DataCategory(about) if about else None,
                    self.language.value(),
                )
            )
