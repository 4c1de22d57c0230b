"""All records of one recipient, newest first: withdraw a yes, or mark a record as entered in error."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from connector_desk.domain.entity import ConsentId, Kind
from connector_desk.domain.words import Words
from connector_desk.services.notices import Receiver
from connector_desk.ui import rights
from connector_desk.ui.dialogs.form import FormDialog
from connector_desk.ui.panels.attachment_words import kept_on
from connector_desk.ui.panels.consent_words import (
    beaten_line,
    categories_line,
    ended_line,
    paper_line,
    purpose_line,
    record_how,
    record_span,
    record_title,
    shared_line,
)
from connector_desk.ui.theme import Role
from connector_desk.ui.widgets.banner import ThreePartMessage
from connector_desk.ui.widgets.buttons import QuietButton, SecondButton
from connector_desk.ui.widgets.card import ReasonLine, Sheet
from connector_desk.ui.widgets.choice import CheckBox
from connector_desk.ui.widgets.fields import LineField
from connector_desk.ui.widgets.flow import FlowRow
from connector_desk.ui.widgets.shapes import Shape
from connector_desk.ui.widgets.text import Text
from connector_desk.viewmodels.consents import RecordRow


class _Record(Sheet):
    """One record with what can be done with it. `how` asks how a yes was taken back, where there is one to take."""

    withdrawAsked = Signal(str, str, list)
    endAsked = Signal(str, str)
    errorAsked = Signal(str)
    reviewAsked = Signal(str)
    attachAsked = Signal(str)
    paperAsked = Signal(str)
    grown = Signal()

    def __init__(self, row: RecordRow, words: Words, receivers: Sequence[Receiver]) -> None:
        super().__init__(is_hatched=row.consent.entered_in_error)
        self._row, self._words = row, words
        self.how: LineField | None = None
        self.ticks: dict[str, CheckBox] = {}
        self._receivers = receivers
        consent = row.consent
        self.setAccessibleName(record_title(words, consent))
        title = record_title(words, consent)
        if consent.entered_in_error:
            title = self.tr("Entered in error: {what}").format(what=title)
        self.body.addWidget(Text(title, Role.HEAD))
        self.body.addWidget(Text(categories_line(words, consent.data_categories)))
        lines = (purpose_line(words, consent.purpose), record_span(words, consent), record_how(words, consent))
        self.body.addWidget(Text("\n".join(line for line in lines if line), Role.SECOND, "ink2"))
        for no in row.beaten_by:
            self.body.addWidget(ReasonLine(beaten_line(words, consent, no), Shape.NOT))
        if row.ended_by is not None:
            self.body.addWidget(ReasonLine(ended_line(words, row.ended_by), Shape.NOT))
        for told in row.shared:
            self.body.addWidget(ReasonLine(shared_line(words, told), "mail"))
        self._add_acts()

    @property
    def id(self) -> str:
        """Which record it is."""
        return self._row.id

    @property
    def is_begun(self) -> bool:
        """Whether somebody began to end it: the question is in sight, and nothing is kept yet."""
        return self.how is not None and not self.how.isHidden()

    def end_button(self) -> SecondButton:
        """Return the button that ends it, where it can end."""
        return self.end if self._row.can_end else self.withdraw

    def not_done(self) -> str:
        """Say what did not happen yet."""
        if self._row.can_end:
            return self.tr("This ground did not end yet: what it allows may still leave.")
        return self.tr("The yes is not taken back yet: what it allows may still leave.")

    def _add_acts(self) -> None:
        acts = QHBoxLayout()
        if self._row.can_withdraw:
            self.how = LineField(
                self.tr("How did we hear it?"), "", self.tr("For instance: said it at the counter. May stay empty.")
            )
            self.how.hide()
            # Words that come back show the field again.
            self.how.changed.connect(self._show_how)
            self.withdraw = rights.changes(SecondButton(self.tr("The yes is taken back")), Kind.CONSENTS)
            self.withdraw.clicked.connect(self._press_withdraw)
            self.body.addWidget(self.how)
            self._add_receivers()
            acts.addWidget(self.withdraw)
        if self._row.can_end:
            self._add_end(acts)
        if self._row.review_due is not None:
            self.review = SecondButton(self.tr("Looked at again"), "check")
            self.review.clicked.connect(lambda: self.reviewAsked.emit(self._row.id))
            acts.addWidget(self.review)
        if self._row.can_mark:
            self.mark = rights.changes(QuietButton(self.tr("Entered in error")), Kind.CONSENTS)
            self.mark.clicked.connect(lambda: self.errorAsked.emit(self._row.id))
            acts.addWidget(self.mark)
        acts.addStretch(1)
        self.body.addLayout(acts)
        self._add_papers()

    def _add_papers(self) -> None:
        papers = FlowRow(4)
        for kept in self._row.papers:
            look = QuietButton(self.tr("Signed form, kept on {day}").format(day=kept_on(self._words, kept)), "sheet")
            look.clicked.connect(lambda _on=False, kept_id=kept.id: self.paperAsked.emit(kept_id))
            papers.flow.addWidget(look)
        self.attach = rights.changes(QuietButton(self.tr("Add the signed form"), "plus"), Kind.ATTACHMENTS)
        self.attach.clicked.connect(lambda: self.attachAsked.emit(self._row.id))
        papers.flow.addWidget(self.attach)
        self.body.addWidget(papers)

    def _add_receivers(self) -> None:
        """Add who received something under the yes; the resident says who must hear that it ended."""
        self._told = QWidget()
        column = QVBoxLayout(self._told)
        column.setContentsMargins(0, 0, 0, 0)
        for one in self._receivers:
            column.addWidget(Text(self.tr("This went to {recipient}:").format(recipient=one.name), Role.BODY_STRONG))
            for paper in one.papers:
                column.addWidget(ReasonLine(paper_line(self._words, paper), "mail"))
            tick = CheckBox(self.tr("{recipient} must hear that the yes ended").format(recipient=one.name))
            tick.toggled.connect(lambda is_on: self._show_how() if is_on else None)
            self.ticks[one.recipient] = tick
            column.addWidget(tick)
        if self._receivers:
            column.addWidget(Text(self.tr("Go through this together: the resident says who."), Role.SECOND, "ink2"))
        self._told.hide()
        self.body.addWidget(self._told)

    def _add_end(self, acts: QHBoxLayout) -> None:
        self.how = LineField(self.tr("Why did this ground end?"), "", self.tr("For instance: the danger is over."))
        self.how.hide()
        self.how.changed.connect(self._show_how)
        self.end = rights.changes(SecondButton(self.tr("This ground ended")), Kind.CONSENTS)
        self.end.clicked.connect(self._press_end)
        self.body.addWidget(self.how)
        acts.addWidget(self.end)

    def _press_end(self) -> None:
        assert self.how is not None, "only a ground that can end has the button"
        if self.how.isHidden():
            self._show_how()
            self.how.setFocus()
            return
        self.endAsked.emit(self._row.id, self.how.value())

    def _press_withdraw(self) -> None:
        assert self.how is not None, "only a yes that can be taken back has the button"
        if self.how.isHidden():
            self._show_how()
            self.how.setFocus()
            return
        tell = [recipient for recipient, tick in self.ticks.items() if tick.isChecked()]
        self.withdrawAsked.emit(self._row.id, self.how.value(), tell)

    def _show_how(self) -> None:
        assert self.how is not None, "it shows itself"
        if not self.how.isHidden():
            return
        self.how.show()
        if self._row.can_end:
            self.end.setText(self.tr("Keep that it ended"))
        else:
            self._told.setVisible(bool(self._receivers))
            self.withdraw.setText(self.tr("Take the yes back now"))
        self.grown.emit()


class RecordsDialog(FormDialog):
    """Shows the records of a recipient, and asks for what is to be done with one.

    `withdrawAsked` carries its id, how we heard it and the ids of who must hear of it; `endAsked` its id and why.
    """

    withdrawAsked = Signal(str, str, list)
    endAsked = Signal(str, str)
    errorAsked = Signal(str)
    reviewAsked = Signal(str)
    attachAsked = Signal(str)
    paperAsked = Signal(str)

    def __init__(
        self,
        recipient: str,
        name: str,
        records: Sequence[RecordRow],
        *,
        receivers: Callable[[ConsentId], Sequence[Receiver]],
        words: Words,
        parent: QWidget | None = None,
    ) -> None:
        """`receivers` returns who received something under a yes."""
        super().__init__(words, parent)
        self.call(
            self.tr("{recipient} and {name}").format(recipient=recipient, name=name),
            self.tr("Done"),
            self.tr("What was said once stays here, also when it no longer counts."),
        )
        self.back.hide()
        self.records = [_Record(row, words, receivers(row.id) if row.can_withdraw else ()) for row in records]
        for record in self.records:
            record.withdrawAsked.connect(self.withdrawAsked)
            record.endAsked.connect(self.endAsked)
            record.grown.connect(lambda one=record: self._make_room(one))
            record.errorAsked.connect(self.errorAsked)
            record.reviewAsked.connect(self.reviewAsked)
            record.attachAsked.connect(self.attachAsked)
            record.paperAsked.connect(self.paperAsked)
            self.body.addWidget(record)
        self.body.addStretch(1)
        self.watch_more({f"how {record.id}": record.how for record in self.records if record.how is not None})
        self.watch_more(
            {f"tell {record.id} {one}": tick for record in self.records for one, tick in record.ticks.items()}
        )

    def _make_room(self, record: _Record) -> None:
        """Let all that belongs to a record be in sight, where the window has room for it."""
        self.fit()
        self.area.ensureWidgetVisible(record)

    def save(self) -> None:
        """Close; who began to take something back and did not do it yet hears so, and is led to the button for it."""
        begun = next((record for record in self.records if record.is_begun), None)
        if begun is None:
            self.accept()
            return
        button = begun.end_button()
        now = self.tr("Press “{button}”, or go back and leave it as it is.").format(button=button.text())
        self.show_message(ThreePartMessage(begun.not_done(), self.tr("What you wrote still stands here."), now))
        self.back.show()
        self.fit()
        self.area.ensureWidgetVisible(button)
        button.setFocus()
