"""Today: the date, where to begin, one loud thing at most, who waits for word, and what else there is."""

from collections.abc import Callable
from datetime import datetime
from typing import Protocol

from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from connector_desk.domain.desk import RecoverySheetState
from connector_desk.domain.entity import ContactMomentId, Kind
from connector_desk.domain.words import Words
from connector_desk.services.waiting import Party, WhatWaits
from connector_desk.ui import rights, theme
from connector_desk.ui.areas import Areas
from connector_desk.ui.caretaker import Caretaker
from connector_desk.ui.keeping import Drafts
from connector_desk.ui.models.paged import fixed
from connector_desk.ui.page import Page
from connector_desk.ui.panels.tab_order import follow_reading_order
from connector_desk.ui.panels.today_aside import TodayAside
from connector_desk.ui.panels.today_calm import CalmPanel
from connector_desk.ui.panels.today_care import CareLines
from connector_desk.ui.panels.today_first import NumbersRow
from connector_desk.ui.panels.today_forms import Contacts, DeskSettings, TodayForms
from connector_desk.ui.panels.today_hour import HourLeftLine
from connector_desk.ui.panels.today_keeping import KeepingPanel
from connector_desk.ui.panels.today_left import LeftHere
from connector_desk.ui.panels.today_number import NumberCard
from connector_desk.ui.panels.today_sides import TwoSides
from connector_desk.ui.panels.today_words import (
    begin_sentence,
    block_act,
    block_known,
    block_who,
    block_words,
    first_upper,
    loop_view,
)
from connector_desk.ui.places import Place
from connector_desk.ui.theme import Role
from connector_desk.ui.widgets.banner import Banner, TodayBlock
from connector_desk.ui.widgets.buttons import BrickButton, QuietButton, SecondButton
from connector_desk.ui.widgets.card import Scroll, SectionHead
from connector_desk.ui.widgets.flow import FlowRow
from connector_desk.ui.widgets.layouts import clear_layout
from connector_desk.ui.widgets.page_head import PageHead
from connector_desk.ui.widgets.row_list import RowList
from connector_desk.ui.widgets.shapes import Shape
from connector_desk.ui.widgets.text import Text
from connector_desk.viewmodels.today import Advice, Block, LoopRow, TodayView, today_view
from connector_desk.words.days import long_day

BUTTONS_BESIDE_UP_TO = 1.1
"""With larger text than this the block's buttons stand below it, so that nothing is cut off."""


class Today(Protocol):
    """What the page asks of the desk."""

    def what_waits(self) -> WhatWaits: ...  # noqa: D102


class TodayPage(Page):
    """The first page of the day."""

    place = Place.TODAY

    def __init__(
        self,
        *,
        today: Today,
        contacts: Contacts,
        desk: DeskSettings,
        areas: Areas,
        drafts: Drafts,
        keeping: KeepingPanel,
        hour_left: HourLeftLine,
        words: Words,
        recovery: Callable[[], RecoverySheetState | None] = RecoverySheetState,
        caretaker: Caretaker | None = None,
    ) -> None:
        """`recovery` returns which recovery sheet works, or None; `caretaker` knows of backups and checks."""
        super().__init__()
        self.areas = areas
        self.drafts, self._keeping, self._hour_left, self._recovery = drafts, keeping, hour_left, recovery
        self._today, self._words = today, words
        self._care = None if caretaker is None else CareLines(caretaker, words, lambda: datetime.now().astimezone())
        self._forms = TodayForms(contacts, desk, areas, words, self, keeping)
        self._view: TodayView | None = None
        self._sees_who_waits = rights.may_see(Place.HANDOVERS)
        self._block_act: BrickButton | None = None
        self._look_at = (Place.TODAY.value, "")
        self.topics = frozenset(Kind) - {Kind.DISCLOSURES, Kind.PRINTOUTS}
        self._build()
        self._wire()
        self.refresh()

    def refresh(self) -> None:
        """Ask again what waits, and keep the row that is selected."""
        view = today_view(self._today.what_waits())
        self._view = view
        begin = begin_sentence(self._words, view) if self._sees_who_waits else ""
        self._head.say(first_upper(long_day(self._words, view.waits.today)), begin)
        self._show_block(view.block if self._sees_who_waits else None)
        self._waiting.show_rows([loop_view(self._words, row, view.waits.today) for row in view.rows])
        self._waiting.setVisible(bool(view.rows))
        self._nobody.setVisible(not view.rows)
        self._more.setVisible(bool(view.rows_left))
        self._more.setText(self.tr("%n more wait: see Handovers", "", view.rows_left))
        self._aside.show_view(view)
        self._calm.show_rows(self._aside.further_rows(view))
        if self._care is not None:
            self._care.refresh()
        self._warn()
        # Who does not see handovers cannot be told that everybody has had word.
        self._stack.setCurrentWidget(self._calm_scroll if view.is_calm and self._sees_who_waits else self._busy)
        self._show_left()
        self._keeping.refresh()
        self._hour_left.refresh()
        follow_reading_order(self)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Look again how much room there is for where somebody was."""
        super().resizeEvent(event)
        self._left.dress()

    def resume(self, form: str, about_id: str) -> None:
        """Open a form again, with what was typed in it. Raises NotFound."""
        self._forms.resume(form, about_id)

    def selected_id(self) -> str:
        """Return the row of who waits that is chosen."""
        return self._waiting.current_id()

    def open(self, thing_id: str) -> None:
        """Choose a row of who waits."""
        self._waiting.select(thing_id)

    def _warn(self) -> None:
        """Say where no recovery sheet could help; only who can make one is told."""
        state = self._recovery() if rights.may_see(Place.VAULT) else RecoverySheetState()
        self._warning.setVisible(state is None or state.used_on is not None)
        if state is None:
            more = self.tr("If the passphrase is lost, nobody can open this desk.")
            self._warning.say(self.tr("There is no recovery sheet yet."), more)
        elif state.used_on is not None:
            more = self.tr("Make a new one: whoever saw the old one can come in.")
            self._warning.say(self.tr("The recovery sheet was used."), more)

    def enter(self) -> None:
        """Go to what is most pressing, and say again where somebody was."""
        self._left.forget_thrown()
        self._show_left()
        if self._stack.currentWidget() is self._calm_scroll:
            self._calm.setFocus()
        elif self._block_act is not None:
            self._block_act.setFocus()
        elif not self._sees_who_waits:
            super().enter()
        else:
            self._waiting.setFocus()

    def _build(self) -> None:
        self._set = rights.changes(QuietButton(self.tr("Set when it takes too long"), "clock"), Kind.DESK)
        self._head = PageHead("", "", [self._set])
        way = QuietButton(self.tr("To the vault"), "key")
        way.clicked.connect(lambda: self.goAsked.emit(Place.VAULT.value, ""))
        self._warning = Banner(Shape.UNSAVED, "", acts=(way,))
        self._calm = CalmPanel()
        self._calm_scroll = Scroll(self._calm)
        self._stack = QStackedWidget()
        self._stack.addWidget(self._build_busy())
        self._stack.addWidget(self._calm_scroll)
        self._left = LeftHere(self.drafts, self._words)
        self.column.addWidget(self._head)
        self.column.addWidget(self._keeping)
        self.column.addWidget(self._hour_left)
        self.column.addWidget(self._stack, 1)
        self.column.addWidget(self._left)
        if self._care is not None:
            self.column.addWidget(self._care)
            self._care.linesChanged.connect(lambda: follow_reading_order(self))
            self._care.vaultAsked.connect(lambda: self.goAsked.emit(Place.VAULT.value, ""))
        self.column.addWidget(self._warning)

    def _build_busy(self) -> QWidget:
        self._block_place = QVBoxLayout()
        self._block_place.setContentsMargins(0, 0, 0, 0)
        self._sides = TwoSides(self._build_waiting(), self._build_right())
        busy = QWidget()
        whole = QVBoxLayout(busy)
        whole.setContentsMargins(0, 0, 6, 0)
        whole.addLayout(self._block_place)
        whole.addWidget(self._sides, 1)
        self._busy = Scroll(busy)
        return self._busy

    def _build_waiting(self) -> QWidget:
        self._waiting = RowList(fixed(()), self.tr("They wait for word"), lines=3, grows=True)
        self._more = QuietButton("", "arrow-right")
        self._nobody = Text(self.tr("Nobody waits for word."), Role.BODY, "ink2")
        left = QWidget()
        part = QVBoxLayout(left)
        part.setContentsMargins(0, 0, 0, 0)
        part.addWidget(SectionHead(self.tr("They wait for word"), self.tr("Longest waiting on top")))
        part.addWidget(self._nobody)
        part.addWidget(self._waiting)
        part.addWidget(self._more)
        part.addStretch(1)
        if not self._sees_who_waits:
            left.hide()
        return left

    def _build_right(self) -> QWidget:
        self._number = NumberCard(self._words)
        self._aside = TodayAside(self._words)
        right = QWidget()
        column = QVBoxLayout(right)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._number)
        column.addWidget(self._aside, 1)
        return right

    def _wire(self) -> None:
        self._set.clicked.connect(self._forms.ask_settings)
        self._forms.formClosed.connect(self._hear_closed)
        self._left.resumeAsked.connect(self.resumeAsked)
        self._left.remarkAsked.connect(self.remarkAsked)
        self._keeping.noticeAsked.connect(self.noticeAsked)
        self._hour_left.counterAsked.connect(lambda: self.goAsked.emit(Place.WALK_IN.value, ""))
        self._waiting.opened.connect(self._open_loop)
        self._waiting.buttonPressed.connect(self._press_loop)
        self._more.clicked.connect(lambda: self.goAsked.emit(Place.HANDOVERS.value, ""))
        self._aside.goAsked.connect(self.goAsked)
        self._calm.goAsked.connect(self.goAsked)
        self._calm.welcomeAsked.connect(lambda: self.goAsked.emit(Place.WALK_IN.value, ""))
        self._number.lookAsked.connect(lambda: self.goAsked.emit(*self._look_at))
        self._number.cardClosed.connect(self.enter)
        QShortcut(QKeySequence("F4"), self).activated.connect(self._press_phone)

    def _show_block(self, block: Block | None) -> None:
        had_focus = self._block_act is not None and self._block_act.hasFocus()
        clear_layout(self._block_place)
        self._block_act = None
        if block is not None:
            self._build_block(block)
        if had_focus:
            self.enter()

    def _build_block(self, block: Block) -> None:
        self._block_act = BrickButton(block_act(self._words, block), "phone" if block.call else "door", "Enter")
        self._block_act.clicked.connect(self._press_block)
        done = rights.changes(SecondButton(self.tr("Write down what was done"), "pencil"), Kind.CONTACT_MOMENTS)
        done.clicked.connect(self._ask_done)
        name, who = block_who(self._words, block.contact)
        is_large = theme.current().scale > BUTTONS_BESIDE_UP_TO
        acts = (self._block_act, done)
        self._block_place.addWidget(
            TodayBlock(
                self.tr("Goes first") if block.contact.danger is not None else self.tr("Today still"),
                name,
                who,
                block_words(self._words, block.contact),
                block_known(self._words, block, self._require().waits.today),
                acts=() if is_large else acts,
            )
        )
        if block.contact.danger is not None:
            self._block_place.addWidget(NumbersRow(self._words, block, self._require().waits.phone_card))
        if is_large:
            below = FlowRow(4)
            for act in acts:
                below.flow.addWidget(act)
            self._block_place.addWidget(below)

    def dress(self) -> None:
        """Lay the block out again at the present scale."""
        if self._view is not None:
            self._show_block(self._view.block)

    def _require(self) -> TodayView:
        if self._view is None:
            raise RuntimeError("the page is shown before it asked what waits")
        return self._view

    def _press_block(self) -> None:
        block = self._require().block
        if block is None:
            return
        self._look_at = (Place.WALK_IN.value, block.contact.id)
        look = self.tr("Open the contact")
        if block.contact.handover_id is not None:
            self._look_at, look = (Place.HANDOVERS.value, block.contact.handover_id), self.tr("Open the handover")
        if block.call is None:
            self.goAsked.emit(*self._look_at)
            return
        self._show_number(block.call, look)

    def _press_phone(self) -> None:
        if self._waiting.view.hasFocus():
            self._press_loop(self._waiting.current_id())
        else:
            self._press_block()

    def _ask_done(self) -> None:
        block = self._require().block
        if block is None:
            return
        self._forms.ask_done(ContactMomentId(block.contact.id))

    def _hear_closed(self) -> None:
        if self.isVisible():
            self.enter()

    def _show_left(self) -> None:
        self._left.show_lines(self._require().waits.today)
        follow_reading_order(self)

    def _row(self, loop_id: str) -> LoopRow | None:
        return next((row for row in self._require().rows if row.loop.id == loop_id), None)

    def _target(self, row: LoopRow) -> tuple[str, str]:
        if row.loop.kind is Kind.CONCERNS:
            return Place.TABLES.value, row.loop.id
        if row.advice in {Advice.ASK_RESIDENT, Advice.REACH_RESIDENT} and row.loop.subject is not None:
            return Place.RESIDENTS.value, row.loop.subject.id
        return Place.HANDOVERS.value, row.loop.id

    def _open_loop(self, loop_id: str) -> None:
        row = self._row(loop_id)
        if row is not None:
            place = Place.TABLES if row.loop.kind is Kind.CONCERNS else Place.HANDOVERS
            self.goAsked.emit(place.value, loop_id)

    def _press_loop(self, loop_id: str) -> None:
        row = self._row(loop_id)
        if row is None:
            return
        self._look_at = self._target(row)
        if row.call is None:
            self.goAsked.emit(*self._look_at)
            return
        is_resident = row.advice is Advice.ASK_RESIDENT
        look = self.tr("Open the profile") if is_resident else self.tr("Open the handover")
        name = row.loop.recipient_person if row.advice is Advice.CALL_RECIPIENT else ""
        self._show_number(row.call, look, name=name)

    def _show_number(self, party: Party, look: str, *, name: str = "") -> None:
        self._number.show_party(party, look, name=name)
        follow_reading_order(self)
        self._busy.ensureWidgetVisible(self._number)
        self._number.setFocus()
