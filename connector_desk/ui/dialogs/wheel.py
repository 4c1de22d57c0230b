"""The form of the conversation wheel, filled in together; nothing in it is compulsory."""

from collections.abc import Mapping

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from connector_desk.domain.errors import DeskError, TextMissing
from connector_desk.domain.wheel import Dimension, Wheel
from connector_desk.domain.words import Words
from connector_desk.services.wheels import WheelDraft
from connector_desk.ui import theme
from connector_desk.ui.dialogs.form import FormDialog
from connector_desk.ui.widgets.own_words_entry import OwnWordsEntry
from connector_desk.ui.widgets.wheel import Marks
from connector_desk.ui.widgets.wheel_entry import WheelEntry
from connector_desk.words.days import full_day
from connector_desk.words.terms import term


class WheelDialog(FormDialog):
    """Asks how things are, spoke by spoke, and what somebody would like to change."""

    def __init__(
        self,
        wheel: Wheel | None,
        former: Wheel | None,
        name: str,
        *,
        words: Words,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(words, parent)
        self.call(
            self.tr("Together with {name}").format(name=name),
            self.tr("Keep this conversation"),
            self.tr(
                "How is it going? Nothing has to be filled in. Arrows left and right choose, up and down or a digit "
                "give a mark, Del takes it away."
            ),
        )
        self.wish = OwnWordsEntry(self.tr("What would you like to change?"), wheel.wish if wheel else "")
        dimensions = {one: term(words, one) for one in Dimension}
        legend = self.tr("Broken line: {day}").format(day=full_day(words, former.on)) if former else ""
        self.entry = WheelEntry(dimensions, self.tr("How is it going?"), marks_of(former), self.wish, legend)
        if wheel is not None:
            self.entry.show_marks(wheel.marks)
        self.body.addWidget(self.entry, 1)
        self.watch({"wish": self.wish})
        self.watch_more({"wheel": self.entry})
        self.entry.view.setFocus()

    def showEvent(self, event: QShowEvent) -> None:
        """Take more width than other forms: the wheel and the words stand side by side."""
        super().showEvent(event)
        parent = self.parentWidget()
        room = parent.window().width() if parent is not None else self.screen().size().width()
        self.resize(min(theme.current().px(980), room - 48), self.height())

    def faults(self) -> Mapping[str, DeskError]:
        """Return what is wrong: that there is nothing to keep."""
        is_empty = not self.wish.value().strip() and not self.entry.typed()
        return {"wish": TextMissing("wheel")} if is_empty else {}

    def sentence_for(self, name: str, error: DeskError) -> tuple[str, str, str]:
        """Say it with the form's own question."""
        if isinstance(error, TextMissing):
            return self.tr("Nothing stands on the wheel yet. That is fine: then there is nothing to keep."), "", ""
        return super().sentence_for(name, error)

    def draft(self) -> WheelDraft:
        """Return the conversation as it was filled in."""
        return WheelDraft(self.entry.marks(), self.wish.value())


def marks_of(wheel: Wheel | None) -> Marks:
    """Return the marks of a conversation by spoke."""
    return {} if wheel is None else {one.dimension: one.mark for one in wheel.marks if one.mark is not None}
