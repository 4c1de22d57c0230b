"""The papers of a resident: what was attached, to look at, to add and to take away."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from connector_desk.domain.attachment import Attachment, AttachmentUse, TakenIn
from connector_desk.domain.entity import AttachmentId, ConsentId, Kind, ResidentId
from connector_desk.domain.errors import DeskError
from connector_desk.domain.words import Words
from connector_desk.services.attachments import AttachmentService
from connector_desk.ui import rights
from connector_desk.ui.asking_paths import ask_attachment
from connector_desk.ui.dialogs.attachment import AttachmentDialog
from connector_desk.ui.models.paged import fixed
from connector_desk.ui.panels.attachment_words import kept_on, use_word
from connector_desk.ui.tasks import Tasks
from connector_desk.ui.theme import Role
from connector_desk.ui.widgets.buttons import QuietButton
from connector_desk.ui.widgets.card import Card
from connector_desk.ui.widgets.row_list import RowList
from connector_desk.ui.widgets.rows import RowView
from connector_desk.ui.widgets.text import Text

_HERE = Qt.ShortcutContext.WidgetWithChildrenShortcut
_ICONS = {AttachmentUse.SIGNED_CONSENT: "key", AttachmentUse.PHOTO: "person"}


class PapersCard(Card):
    """A row for each paper; Enter opens it, Delete takes it away."""

    addAsked = Signal()
    openAsked = Signal(str)
    removeAsked = Signal(str)

    def __init__(self, words: Words) -> None:
        self._add = rights.changes(QuietButton("", "plus"), Kind.ATTACHMENTS)
        super().__init__("", "sheet", act=self._add)
        self._words = words
        self.set_title(self.tr("Papers"))
        self._add.setText(self.tr("Add"))
        self._add.setAccessibleName(self.tr("Add a scan, a photo of a paper or a PDF"))
        self._add.setObjectName("paper-add")
        self._add.clicked.connect(self.addAsked)
        self.list = RowList(fixed(()), self.tr("Papers"), lines=2, grows=True)
        self.list.opened.connect(self.openAsked)
        delete = QShortcut(QKeySequence.StandardKey.Delete, self.list, context=_HERE)
        rights.changes(delete, Kind.ATTACHMENTS).activated.connect(self._remove)
        self._nothing = Text(self.tr("Nothing. Keep only what is needed."), Role.SECOND, "ink2")
        self.body.addWidget(self._nothing)
        self.body.addWidget(self.list)

    def show_papers(self, papers: Sequence[Attachment]) -> None:
        """Show what is kept, newest first."""
        newest_first = sorted(papers, key=lambda one: one.added_at, reverse=True)
        self.list.show_rows([self._row(one) for one in newest_first])
        self.list.setVisible(bool(papers))
        self._nothing.setVisible(not papers)

    def _row(self, kept: Attachment) -> RowView:
        said = f"{use_word(self._words, kept.use)}, {kept_on(self._words, kept)}"
        return RowView(kept.id, kept.name, what=said, left=_ICONS.get(kept.use, "sheet"))

    def _remove(self) -> None:
        if self.list.current_id():
            self.removeAsked.emit(self.list.current_id())


class PaperActs(QObject):
    """Asks for a file, takes it in beside the window, and opens what is kept.

    `done` carries a sentence, `refused` the DeskError that says why a file was not taken in.
    """

    done = Signal(str)
    refused = Signal(object)

    def __init__(self, attachments: AttachmentService, words: Words, over: QWidget) -> None:
        super().__init__(over)
        self._attachments, self._words, self._over = attachments, words, over
        self._tasks = Tasks(self)
        self._keep: Callable[[TakenIn], object] | None = None

    def attach(self, resident_id: ResidentId, use: AttachmentUse, consent_id: ConsentId | None = None) -> None:
        """Ask for a file and keep it about a resident, and about the record that was signed."""
        title = {
            AttachmentUse.SIGNED_CONSENT: self.tr("Which file is the signed form?"),
            AttachmentUse.PHOTO: self.tr("Which photo?"),
        }.get(use, self.tr("Which paper?"))

        def take(path: Path) -> None:
            self._keep = lambda taken: self._attachments.add(taken, use, resident_id, consent_id)
            self._tasks.start(lambda _ticket: self._attachments.take_in(path, use), self._receive, self._fail)

        ask_attachment(self._over, title, take, only_pictures=use is AttachmentUse.PHOTO)

    def show(self, kept: Attachment, over: QWidget | None = None) -> None:
        """Open something that is kept. Raises NotFound."""
        content = self._attachments.content(kept.id)
        AttachmentDialog(
            kept,
            content,
            lambda target: self._attachments.export(kept.id, target),
            self._words,
            over or self._over,
        ).open()

    def remove(self, attachment_id: str) -> None:
        """Take something away. Raises NotFound."""
        self._attachments.remove(AttachmentId(attachment_id))

    def _receive(self, taken: TakenIn) -> None:
        keep, self._keep = self._keep, None
        assert keep is not None, "a file was chosen"
        try:
            keep(taken)
        except DeskError as refused:
            self.refused.emit(refused)
        else:
            self.done.emit(self.tr("Kept, without what the camera or the program wrote in."))

    def _fail(self, error: BaseException) -> None:
        self._keep = None
        if not isinstance(error, DeskError):
            raise error
        self.refused.emit(error)
