"""Whose contact it is, asked later."""

from PySide6.QtWidgets import QWidget

from connector_desk.domain.contact_moment import ContactMoment
from connector_desk.domain.entity import ResidentId
from connector_desk.domain.words import Words
from connector_desk.ui.dialogs.form import FormDialog
from connector_desk.ui.panels.walk_in_tie import TieCard, Visitors
from connector_desk.ui.widgets.own_words import OwnWords


class ContactTieDialog(FormDialog):
    """`kept` carries the resident's id, or None where it is nobody's."""

    def __init__(
        self,
        moment: ContactMoment,
        resident_name: str,
        visitors: Visitors,
        words: Words,
        *,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(words, parent)
        self.call(self.tr("Whose contact is this?"), self.tr("Save"))
        self._tie = TieCard(visitors, words)
        self._tie.show_resident(moment.resident_id, resident_name)
        if not moment.confidential:
            self.body.addWidget(OwnWords(moment.own_words))
        self.body.addWidget(self._tie)
        self.body.addStretch(1)
        self.watch_more({"resident": self._tie})
        self._tie.search.setFocus()

    def draft(self) -> ResidentId | None:
        """Return whose it is."""
        return self._tie.resident_id
