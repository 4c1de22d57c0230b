"""Who can do this, and when to come back for it: what stands on the slip is chosen, and may be written otherwise."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtWidgets import QWidget

from connector_desk.domain.near_help import NearHelp
from connector_desk.domain.words import Words
from connector_desk.ui.dialogs.form import FormDialog
from connector_desk.ui.panels.queue_words import come_back_words, help_words, here_words
from connector_desk.ui.theme import Role
from connector_desk.ui.widgets.fields import LineField, PickField
from connector_desk.ui.widgets.text import Text
from connector_desk.viewmodels.queue import here_now, offered


class ComeBackDialog(FormDialog):
    """`kept` carries the line for the slip."""

    def __init__(
        self,
        label: str,
        found: Sequence[NearHelp],
        words: Words,
        *,
        today: date,
        line: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(words, parent)
        self.call(
            self.tr("Who can do this?"), self.tr("Put it on the slip"), self.tr("For {label}").format(label=label)
        )
        self._offered = {str(at): one for at, one in enumerate(offered(tuple(found)))}
        if now := here_now(tuple(found)):
            self.body.addWidget(Text(here_words(words, now), Role.BODY_STRONG))
        options = [(key, help_words(words, one, today)) for key, one in self._offered.items()]
        self.who = PickField(self.tr("Who is there soon?"), [("", self.tr("Nobody chosen")), *options])
        self.line = LineField(
            self.tr("What stands on the slip"),
            line,
            self.tr("The visitor takes it along: not why, only when and where."),
        )
        self.body.addWidget(self.who)
        self.body.addWidget(self.line)
        self.body.addStretch(1)
        self.watch({"who": self.who, "line": self.line})
        self.who.changed.connect(self._fill_in)

    def draft(self) -> str:
        """Return the line; an empty one takes it off the slip."""
        return self.line.value()

    def _fill_in(self) -> None:
        one = self._offered.get(self.who.value())
        if one is not None:
            self.line.set_value(come_back_words(self.words, one))
