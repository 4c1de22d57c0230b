"""The logo of the house: to see, to choose another, or to take away. It is kept at once, and Ctrl Z takes it back."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPixmap
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from connector_desk.domain.attachment import AttachmentUse, TakenIn
from connector_desk.domain.entity import Kind
from connector_desk.domain.errors import DeskError
from connector_desk.services.attachments import AttachmentService
from connector_desk.ui import rights, theme
from connector_desk.ui.asking_paths import ask_attachment
from connector_desk.ui.dialogs.form import FormDialog
from connector_desk.ui.tasks import Tasks
from connector_desk.ui.theme import Role
from connector_desk.ui.widgets import painting
from connector_desk.ui.widgets.buttons import QuietButton, SecondButton
from connector_desk.ui.widgets.flow import FlowRow
from connector_desk.ui.widgets.text import Text

_WIDEST, _HIGHEST = 152, 52


class LogoChoice(QWidget):
    """Stands in the form of the house's own organisation, which says what went wrong."""

    def __init__(self, attachments: AttachmentService, form: FormDialog) -> None:
        super().__init__(form)
        self._attachments, self._form = attachments, form
        self._tasks = Tasks(self)
        self._picture = QLabel()
        # The ground of a letter is white in the dark, too.
        self._picture.setStyleSheet(f"background: white; padding: 6px; margin-left: {painting.RING_ROOM}px")
        self._picture.setAccessibleName(self.tr("The logo"))
        self.choose = rights.changes(SecondButton(self.tr("Choose a logo"), "plus"), Kind.DESK, Kind.ATTACHMENTS)
        self.choose.clicked.connect(self._ask)
        self.away = rights.changes(QuietButton(self.tr("No logo"), "trash"), Kind.DESK, Kind.ATTACHMENTS)
        self.away.clicked.connect(lambda: self._keep(None))
        acts = FlowRow(4)
        acts.flow.addWidget(self.choose)
        acts.flow.addWidget(self.away)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(Text(self.tr("Which logo stands on the letters?"), Role.HEAD))
        column.addWidget(self._picture, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(acts)
        self._show()

    def _show(self) -> None:
        image = QImage.fromData(self._attachments.logo())
        self._picture.setVisible(not image.isNull())
        self.away.setVisible(not image.isNull() and rights.may_change(Kind.DESK, Kind.ATTACHMENTS))
        if not image.isNull():
            worn, keeps = theme.current(), Qt.AspectRatioMode.KeepAspectRatio
            smooth = Qt.TransformationMode.SmoothTransformation
            shown = image.scaled(worn.px(_WIDEST), worn.px(_HIGHEST), keeps, smooth)
            self._picture.setPixmap(QPixmap.fromImage(shown))

    def _ask(self) -> None:
        ask_attachment(self._form, self.tr("Which picture is the logo?"), self._take, only_pictures=True)

    def _take(self, path: Path) -> None:
        self._tasks.start(lambda _ticket: self._attachments.take_in(path, AttachmentUse.LOGO), self._keep, self._refuse)

    def _keep(self, taken: TakenIn | None) -> None:
        try:
            self._attachments.change_logo(taken)
        except DeskError as refused:
            self._form.show_error(refused)
        self._show()

    def _refuse(self, error: BaseException) -> None:
        if not isinstance(error, DeskError):
            raise error
        self._form.show_error(error)
