"""Beside the sheet: how it comes out of the printer, who hears what, what stays here, what was printed before."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from connector_desk.domain.entity import Kind
from connector_desk.domain.words import Words
from connector_desk.services.printouts import PrintoutLine
from connector_desk.ui import rights
from connector_desk.ui.models.paged import Source
from connector_desk.ui.panels.print_making import Made
from connector_desk.ui.panels.print_words import held_lines, how_it_prints, who_hears
from connector_desk.ui.theme import Role
from connector_desk.ui.widgets.buttons import MainButton, QuietButton, SecondButton
from connector_desk.ui.widgets.card import Card, ReasonLine, SectionHead
from connector_desk.ui.widgets.layouts import clear_layout
from connector_desk.ui.widgets.row_list import RowList
from connector_desk.ui.widgets.text import Text
from connector_desk.ui.widgets.tiles import HatchedList


class PrintAside(QWidget):
    """The right pane. It asks; the page prints."""

    printAsked = Signal()
    fileAsked = Signal()
    allSheetsAsked = Signal()
    earlierOpened = Signal(str)
    mistakeAsked = Signal(str)
    copyAsked = Signal(str)

    def __init__(self, words: Words, earlier: Source) -> None:
        super().__init__()
        self._words = words
        self._lines: dict[str, PrintoutLine] = {}
        self._build(earlier)
        self._wire()
        self.show_none()

    def _build(self, earlier: Source) -> None:
        self._card = Card(self.tr("This is how it prints"))
        self._how = QVBoxLayout()
        self._how.setSpacing(2)
        self.print = rights.changes(MainButton(self.tr("Print this sheet"), "printer", "Ctrl P"), Kind.PRINTOUTS)
        self.file = rights.changes(SecondButton(self.tr("Keep as a PDF"), "sheet", "Ctrl S"), Kind.PRINTOUTS)
        self.all = rights.changes(SecondButton(""), Kind.PRINTOUTS)
        self._said = QVBoxLayout()
        self._card.body.addLayout(self._how)
        self._card.body.addWidget(self.print)
        self._card.body.addWidget(self.file)
        self._card.body.addWidget(self.all)
        self._card.body.addLayout(self._said)
        self._stays_head = SectionHead(self.tr("This stays here"), icon="curtain")
        self._stays = HatchedList()
        self._nothing = Text(self.tr("Nothing was printed yet."), Role.SECOND, "ink2")
        self.earlier = RowList(earlier, self.tr("Printed before"), lines=3)
        self.mistake = rights.changes(QuietButton(self.tr("This was a mistake"), "not"), Kind.PRINTOUTS)
        self.copy = QuietButton(self.tr("Look at the paper that left"), "eye")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 6, 0)
        column.setSpacing(6)
        column.addWidget(self._card)
        column.addWidget(self._stays_head)
        column.addWidget(self._stays)
        column.addWidget(SectionHead(self.tr("Printed before")))
        column.addWidget(self._nothing)
        column.addWidget(self.earlier)
        column.addWidget(self.copy)
        column.addWidget(self.mistake)
        column.addStretch(1)

    def _wire(self) -> None:
        self.print.clicked.connect(lambda: self.printAsked.emit())
        self.file.clicked.connect(lambda: self.fileAsked.emit())
        self.all.clicked.connect(lambda: self.allSheetsAsked.emit())
        self.earlier.opened.connect(self.earlierOpened)
        self.earlier.chosen.connect(lambda _id: self._show_mistake())
        self.copy.clicked.connect(lambda: self.copyAsked.emit(self.earlier.current_id()))
        self.mistake.clicked.connect(lambda: self.mistakeAsked.emit(self.earlier.current_id()))

    def show_paper(self, made: Made, sheets: int, all_sheets: int, *, has_printer: bool) -> None:
        """Show how this paper prints and what stays off it; `all_sheets` counts the sheets of all volunteers."""
        self._card.setVisible(True)
        self._show_how([*how_it_prints(self._words, made.key.kind, sheets)], who_hears(self._words, made))
        if has_printer:
            self.print.unblock()
        else:
            self.print.block(self.tr("There is no printer here."))
        self.file.unblock()
        self.all.setVisible(all_sheets > 1 and has_printer)
        self.all.setText(self.tr("All %n week sheet(s)", "", all_sheets))
        self._stays.show_lines(held_lines(self._words, made.stays))
        for widget in (self._stays_head, self._stays):
            widget.setVisible(bool(made.stays))

    def show_none(self) -> None:
        """Show nothing but what was printed before."""
        for widget in (self._card, self._stays_head, self._stays):
            widget.setVisible(False)
        self.say("")

    def say(self, sentence: str) -> None:
        """Say in one quiet line what was done."""
        clear_layout(self._said)
        if sentence:
            self._said.addWidget(ReasonLine(sentence))

    def remember(self, lines: dict[str, PrintoutLine]) -> None:
        """Take the lines behind the rows of what was printed before."""
        self._lines = lines
        has_any = bool(lines)
        self._nothing.setVisible(not has_any)
        self.earlier.setVisible(has_any)
        self._fit()
        self._show_mistake()

    def dress(self) -> None:
        """Take the heights of the present scale."""
        self._fit()

    def _fit(self) -> None:
        """Show up to four rows of what was printed before; the rest scrolls."""
        shown = max(1, min(4, self.earlier.model.rowCount()))
        self.earlier.setFixedHeight(self.earlier.delegate.row_height() * shown + 10)

    def _show_how(self, lines: list[str], hears: str) -> None:
        clear_layout(self._how)
        for line in lines:
            self._how.addWidget(ReasonLine(line))
        self._how.addWidget(ReasonLine(hears, "eye"))

    def _show_mistake(self) -> None:
        line = self._lines.get(self.earlier.current_id())
        self.mistake.setVisible(line is not None)
        self.copy.setVisible(line is not None and line.is_kept)
        if line is not None:
            self.mistake.setText(
                self.tr("It was no mistake") if line.entered_in_error else self.tr("This was a mistake")
            )
