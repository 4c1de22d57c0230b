"""What dialogs with fields share: title, message, save by Ctrl Enter; each letter is kept, also after Esc."""

from collections.abc import Callable, Iterable, Mapping
from typing import Protocol

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QPaintEvent, QShortcut, QShowEvent, QTextCursor
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from connector_desk.domain.errors import DeskError
from connector_desk.domain.words import Words
from connector_desk.services.drafts import DraftKey
from connector_desk.ui import theme
from connector_desk.ui.keeping import Keeper
from connector_desk.ui.page import page_around
from connector_desk.ui.panels.brought_back import BroughtBack
from connector_desk.ui.panels.tab_order import follow_reading_order
from connector_desk.ui.places import Place
from connector_desk.ui.theme import Role
from connector_desk.ui.widgets import painting
from connector_desk.ui.widgets.banner import Banner, ThreePartMessage
from connector_desk.ui.widgets.buttons import MainButton, QuietButton
from connector_desk.ui.widgets.card import Scroll
from connector_desk.ui.widgets.fields import DayField, LongField
from connector_desk.ui.widgets.shapes import Shape
from connector_desk.ui.widgets.text import Text
from connector_desk.ui.widgets.typed import Typable, listen
from connector_desk.ui.window_keys import hear_window_keys
from connector_desk.words.errors import explain


class Faultable(Protocol):
    """A field that can say what is wrong with it."""

    def show_fault(self, what: str, safe: str = "", now: str = "") -> None: ...  # noqa: D102

    def clear_fault(self) -> None: ...  # noqa: D102

    def setFocus(self) -> None: ...  # noqa: D102, N802


class FormDialog(QDialog):
    """A form over the page; lay out fields into `self.body`, and define `draft`, which returns what was filled in.

    `kept` carries what was filled in; the page saves it and then calls `accept`, or `show_error` when the desk
    refuses it. What is typed is kept from the first letter on where the form was opened by `open_as`.
    """

    kept = Signal(object)
    draft: Callable[[], object]

    def __init__(self, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.words = words
        self._fields: dict[str, Faultable] = {}
        self._typed: dict[str, Typable] = {}
        self._keeper: Keeper | None = None
        self._is_touched = False
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setModal(True)
        self._message: QWidget | None = None
        self._build()
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self).activated.connect(self.save)
        hear_window_keys(self)

    def call(self, title: str, save: str, hint: str = "") -> None:
        """Give the form its title, which stands inside, the word on its main button, and a sentence under the title."""
        # The title may hold a name; the frame of a window also shows in the task bar and in what others share.
        self.setWindowTitle(self.tr("Connector Desk"))
        self.setAccessibleName(title)
        self._title.setText(title)
        self.main.setText(save)
        self._hint.setText(hint)
        self._hint.setVisible(bool(hint))

    def _build(self) -> None:
        content = QWidget()
        self.body = QVBoxLayout(content)
        self.body.setContentsMargins(0, 0, 12, 0)
        self.body.setSpacing(10)
        self._content = content
        self.area = Scroll(content)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.main = MainButton("", key="Ctrl Enter")
        self.main.setShortcut(QKeySequence())
        self.main.clicked.connect(self.save)
        self.back = QuietButton(self.tr("Back"), "arrow-left")
        self.back.clicked.connect(self.reject)
        self._lay_out_frame()

    def _lay_out_frame(self) -> None:
        foot = QHBoxLayout()
        foot.addWidget(self.back)
        foot.addStretch(1)
        foot.addWidget(self.main)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(24, 18, 24, 14)
        self._column.setSpacing(8)
        self._title = Text("", Role.DETAIL)
        self._hint = Text("", Role.BODY, "ink2")
        self._column.addWidget(self._title)
        self._column.addWidget(self._hint)
        self._column.addWidget(self.area, 1)
        self._column.addLayout(foot)

    def watch(self, fields: Mapping[str, Faultable]) -> None:
        """Remember the fields by name, so that a fault finds its field; the first one gets the focus."""
        self._fields.update(fields)
        self.watch_more({name: field for name, field in fields.items() if isinstance(field, Typable)})

    def watch_more(self, fields: Mapping[str, Typable]) -> None:
        """Remember what has no faults but is filled in as well; all names together are those of the draft."""
        self._typed.update(fields)
        for field in fields.values():
            listen(field, self.touch)

    def open_as(self, form: str, about_id: str = "", place: Place | None = None) -> None:
        """Open, and keep what is typed as the draft of this form about that thing; an earlier one comes back.

        The draft waits in the place of the page around, or in another one that opens the same form.
        """
        page = page_around(self)
        self._keeper = Keeper(page.drafts, self._typed, self._title.text, self)
        draft = self._keeper.begin(DraftKey((place or page.place).value, form, about_id))
        line = BroughtBack(self._keeper, self.words)
        self._column.insertWidget(self._column.count() - 1, line)
        line.show_draft(draft)
        self.open()
        if draft is not None:
            self._go_on_behind(draft.fields)

    def touch(self) -> None:
        """Remember that something was filled in, so that Esc does not throw it away unasked."""
        self._is_touched = True

    def _go_on_behind(self, names: Iterable[str]) -> None:
        """Show all parts in which something was typed, and go to the last of it, behind what stands there."""
        for name in (name for name in self._typed if name in names):
            self.bring_in_sight(name)
            field = self._typed[name]
            if isinstance(field, QWidget):
                field.setFocus()
        editor = self.focusWidget()
        if isinstance(editor, QLineEdit):
            editor.end(False)
        elif isinstance(editor, QPlainTextEdit):
            editor.moveCursor(QTextCursor.MoveOperation.End)

    def save(self) -> None:
        """Hand over what was filled in; forms say how by `draft`."""
        for field in self._fields.values():
            field.clear_fault()
        self._clear_message()
        unread = [field for field in self.findChildren(DayField) if field.isVisibleTo(self) and not field.is_read()]
        if unread:
            unread[0].setFocus()
            self.area.ensureWidgetVisible(unread[0])
            return
        faults = self.faults()
        if faults:
            self._show_faults(faults)
            return
        try:
            draft = self.draft()
        except DeskError as refused:
            self.show_error(refused)
            return
        self.kept.emit(draft)

    def faults(self) -> Mapping[str, DeskError]:
        """Return what is wrong by field name; forms say what."""
        return {}

    def sentence_for(self, name: str, error: DeskError) -> tuple[str, str, str]:
        """Return the three sentences of a fault; forms say it better where they know the question."""
        message = explain(error, self.words)
        return message.happened, message.safe, message.now

    def _show_faults(self, faults: Mapping[str, DeskError]) -> None:
        for name, error in faults.items():
            self._fields[name].show_fault(*self.sentence_for(name, error))
        first = self._fields[next(iter(faults))]
        self.bring_in_sight(next(iter(faults)))
        first.setFocus()
        if isinstance(first, QWidget):
            self.area.ensureWidgetVisible(first)

    def bring_in_sight(self, name: str) -> None:
        """Open the part of the form in which a watched field lies; forms in one part have nothing to open."""

    def show_error(self, error: DeskError) -> None:
        """Say at its field, or above the buttons, why the desk did not keep it; the text typed stays."""
        field = getattr(error, "field", "")
        if field in self._fields:
            self._show_faults({field: error})
            return
        message = explain(error, self.words)
        self.show_message(ThreePartMessage(message.happened, message.safe, message.now))

    def _clear_message(self) -> None:
        if self._message is not None:
            self._message.hide()
            self._message.deleteLater()
            self._message = None

    def reject(self) -> None:
        """Go back; what was typed waits as a draft. Where it cannot be kept, first ask what to do with it."""
        if not self._is_touched:
            super().reject()
            return
        if self._keeper is not None and self._keeper.flush():
            self._tell_kept()
            super().reject()
            return
        away = QuietButton(self.tr("Throw it away"), "trash")
        away.clicked.connect(self._throw_away)
        stay = QuietButton(self.tr("Write on"), "pencil")
        stay.clicked.connect(self._clear_message)
        is_asking = self._message is not None and self._message.objectName() == "leave"
        if not is_asking:
            banner = Banner(Shape.UNSAVED, self.tr("This is not kept yet."), acts=(stay, away))
            banner.setObjectName("leave")
            self.show_message(banner)
            stay.setFocus()

    def done(self, result: int) -> None:
        """Close; of what was saved no draft stays."""
        if self._keeper is not None and result == QDialog.DialogCode.Accepted:
            self._keeper.drop()
        elif self._keeper is not None:
            self._keeper.rest()
        super().done(result)

    def showEvent(self, event: QShowEvent) -> None:
        """Take the size that the fields ask for, as far as the window below allows."""
        super().showEvent(event)
        follow_reading_order(self)
        self.fit()
        first = next(iter(self._fields.values()), None)
        if first is not None and self.focusWidget() in {None, self.back}:
            first.setFocus()

    def fit(self) -> None:
        """Take the size that the fields ask for now, as far as the window below allows."""
        layout = self._content.layout()
        if layout is not None:
            layout.activate()
        parent = self.parentWidget()
        room = parent.window().size() if parent is not None else self.screen().size()
        width = min(theme.current().px(720), room.width() - 48)
        rest = self.sizeHint().height() - self.area.sizeHint().height()
        wanted = max(self._content.sizeHint().height() + rest + 24, theme.current().px(320))
        self.resize(width, min(wanted, room.height() - 40))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave plain Enter to the field that has the focus: it never closes a form."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            event.ignore()
            return
        super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the table top under the fields."""
        painting.start(self).fillRect(self.rect(), theme.current().color("table"))

    def _tell_kept(self) -> None:
        if self._keeper is not None and self._keeper.has_words:
            page_around(self).remarkAsked.emit(self.tr("Your words are kept. They wait for you on Today."))

    def _throw_away(self) -> None:
        self._is_touched = False
        if self._keeper is not None:
            self._keeper.drop()
        self.reject()

    def show_message(self, message: QWidget) -> None:
        """Show one message above the buttons, in place of the one before."""
        self._clear_message()
        self._message = message
        self._column.insertWidget(self._column.count() - 1, message)


def beside(*widgets: QWidget) -> QWidget:
    """Return fields side by side, their questions on one line also when one has a fault."""
    made = QWidget()
    row = QHBoxLayout(made)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(8)
    for widget in widgets:
        row.addWidget(widget, 1, Qt.AlignmentFlag.AlignTop)
    return made


def below(*widgets: QWidget) -> QWidget:
    """Return fields one under the other, no higher than they ask for."""
    made = QWidget()
    column = QVBoxLayout(made)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(8)
    for widget in widgets:
        column.addWidget(widget)
        if isinstance(widget, LongField):
            widget.frame.setMaximumHeight(widget.frame.minimumHeight())
    return made
