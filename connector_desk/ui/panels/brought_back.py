"""The line under a form that opened with what was typed before."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from connector_desk.domain.words import Words
from connector_desk.services.drafts import DraftLine
from connector_desk.ui.keeping import Keeper
from connector_desk.ui.theme import Role
from connector_desk.ui.widgets.buttons import QuietButton
from connector_desk.ui.widgets.card import Icon
from connector_desk.ui.widgets.text import Text
from connector_desk.words.days import clock_time, long_day

Align = Qt.AlignmentFlag


class BroughtBack(QWidget):
    """Says since when the words stand here, and offers to throw them away and to bring them back again."""

    def __init__(self, keeper: Keeper, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._keeper, self._words, self._said = keeper, words, ""
        self._text = Text("", Role.BODY_STRONG, align=Align.AlignLeft | Align.AlignVCenter)
        self._away = QuietButton(self.tr("Throw it away"), "trash")
        self._back = QuietButton(self.tr("Bring it back"), "undo")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        row.addWidget(Icon("pencil", 18))
        row.addWidget(self._text, 1)
        row.addWidget(self._away)
        row.addWidget(self._back)
        self._away.clicked.connect(self._throw)
        self._back.clicked.connect(self._bring)
        self.hide()

    def show_draft(self, draft: DraftLine | None) -> None:
        """Say when the words were kept that stand in the form; nothing where none were."""
        self.setVisible(draft is not None)
        if draft is None:
            return
        at = draft.kept_at.astimezone()
        self._said = self.tr("This is where you were, {day} at {time}.").format(
            day=long_day(self._words, at.date()), time=clock_time(at.time())
        )
        self._say(self._said, is_away=False)

    def _throw(self) -> None:
        self._keeper.throw_away()
        self._say(self.tr("Thrown away."), is_away=True)
        self._back.setFocus()

    def _bring(self) -> None:
        self._keeper.bring_back()
        self._say(self._said, is_away=False)
        self._away.setFocus()

    def _say(self, sentence: str, *, is_away: bool) -> None:
        self._text.setText(sentence)
        self.setAccessibleName(sentence)
        self._away.setVisible(not is_away)
        self._back.setVisible(is_away)
        self.show()
