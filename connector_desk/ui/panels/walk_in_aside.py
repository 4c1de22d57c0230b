"""What helps with the talk that stands on the form, beside it: danger, numbers, who helps, whose it is."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QVBoxLayout, QWidget

from connector_desk.domain.desk import PhoneCardLine
from connector_desk.domain.resident import Urgency
from connector_desk.domain.words import Words
from connector_desk.ui.panels.walk_in_form import CounterForm
from connector_desk.ui.panels.walk_in_help import DangerCard, HelperCard, NumbersCard
from connector_desk.ui.panels.walk_in_tie import TieCard, Visitors
from connector_desk.ui.widgets.card import SectionHead
from connector_desk.viewmodels.walk_in import kind_of


class TalkAside(QWidget):
    """Follows what is typed; where it stands below the form, the form itself hints at danger."""

    def __init__(self, visitors: Visitors, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.danger, self.numbers = DangerCard(words), NumbersCard()
        self.helper, self.tie = HelperCard(words), TieCard(visitors, words)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 4, 0)
        column.addWidget(SectionHead(self.tr("Help with this talk")))
        for card in (self.danger, self.numbers, self.helper, self.tie):
            column.addWidget(card)
        column.addStretch(1)

    def cards(self) -> tuple[DangerCard, NumbersCard, HelperCard, TieCard]:
        """Return what stands here, from top to bottom."""
        return self.danger, self.numbers, self.helper, self.tie

    def follow(self, form: CounterForm, card: Sequence[PhoneCardLine]) -> None:
        """Show what fits the words and the marks on the form, with the numbers of the phone card."""
        sign, is_first, said = form.sign(), form.mark.key.isChecked(), kind_of(form.mark.said())
        is_today = is_first or form.chosen_urgency() is Urgency.SAME_DAY
        self.danger.show_sign(sign, is_today=is_today, card=card, said=said)
        self.numbers.show_card(card, said or (sign.danger if sign else None), is_open=is_first)
        window = self.window()
        is_beside = self.mapTo(window, QPoint()).x() > form.mapTo(window, QPoint()).x()
        form.show_hint(None if is_today or is_beside else sign)
