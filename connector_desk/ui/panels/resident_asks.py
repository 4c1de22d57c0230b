"""What somebody asks and what somebody has to offer: same card, same type, same row."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from connector_desk.domain.entity import Kind
from connector_desk.domain.words import Words
from connector_desk.ui import rights
from connector_desk.ui.panels.resident_words import ask_chip, ask_line, shut_line
from connector_desk.ui.theme import Role
from connector_desk.ui.widgets.buttons import QuietButton
from connector_desk.ui.widgets.card import Card, Icon, Line
from connector_desk.ui.widgets.chip import Chip
from connector_desk.ui.widgets.layouts import clear_layout
from connector_desk.ui.widgets.own_words import quoted
from connector_desk.ui.widgets.press import Pressable
from connector_desk.ui.widgets.text import Text
from connector_desk.viewmodels.residents import AskRow, AskStatus

SHOWN = 3


class AskLine(Pressable):
    """One ask: own words, who is at it, its state. Pressed, it offers what can be done with it."""

    actAsked = Signal(str, str)
    """Which act ("go", "fit", "handover", "helped", "closed", "open", "change", "remove") and the id of the ask."""
    opened = Signal(str)

    def __init__(self, row: AskRow, words: Words, today: date, *, is_opened: bool) -> None:
        super().__init__()
        self._row, self._words = row, words
        self.setObjectName(f"ask:{row.id}")
        is_shut = row.is_shut and not is_opened
        said = shut_line(words, row.life_domain) if is_shut else quoted(row.own_words)
        self.inside.addWidget(self._shut(said) if is_shut else Text(said, Role.OWN_ROW))
        if row.is_shut and is_opened:
            self.inside.addWidget(_padlock(self.tr("Opened, stays here")))
        line, (state, shape) = ask_line(words, row, today), ask_chip(words, row, today)
        self.inside.addLayout(_foot(line, Chip(state, shape)))
        self.setAccessibleName(". ".join(part for part in (said, line, state, self.tr("What now?")) if part))
        self.clicked.connect(self._show_acts)

    def _shut(self, said: str) -> QWidget:
        made = QWidget()
        row = QHBoxLayout(made)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(_padlock(said), 1)
        self.open_button = QuietButton(self.tr("Open"))
        self.open_button.setObjectName(f"open:{self._row.id}")
        self.open_button.clicked.connect(self._ask_what_for)
        row.addWidget(self.open_button)
        return made

    def _ask_what_for(self) -> None:
        # A sensitive domain asks for its purpose before it opens (PRODUCT rule 4).
        menu = QMenu(self)
        for text in (
            self.tr("For the handover"),
            self.tr("To find somebody who fits"),
            self.tr("To talk about it with the person"),
        ):
            menu.addAction(text).triggered.connect(lambda: self.opened.emit(self._row.id))
        _drop(menu, self.open_button)

    def _show_acts(self) -> None:
        menu = QMenu(self)
        for act, text in self.acts():
            menu.addAction(text).triggered.connect(lambda _on=False, act=act: self.actAsked.emit(act, self._row.id))
        _drop(menu, self)

    def acts(self) -> list[tuple[str, str]]:
        """Return what can be done with this ask, the usual first."""
        row = self._row
        acts: list[tuple[str, str]] = []
        if row.handover_id is not None:
            acts.append(("go", self.tr("To the handover")))
        elif row.volunteer_id is not None:
            acts.append(("go", self.tr("To the match with {name}").format(name=row.with_whom)))
        if row.is_open:
            acts.append(("fit", self.tr("Who fits this?")))
        if not rights.may_change(Kind.ASKS):
            return acts
        if row.is_open:
            acts.append(("handover", self.tr("Hand over")))
            acts.append(("helped", self.tr("Somebody helps with this now")))
        if row.status is not AskStatus.CLOSED:
            acts.append(("closed", self.tr("This is round")))
        if not row.is_open:
            acts.append(("open", self.tr("Somebody still waits for this")))
        return [*acts, ("change", self.tr("Change the question")), ("remove", self.tr("Take the question away"))]


class AsksCard(Card):
    """The asks, those that wait first; the rest opens with one press."""

    actAsked = Signal(str, str)

    def __init__(self, words: Words) -> None:
        self._add = rights.changes(QuietButton("", key="Alt 2"), Kind.ASKS)
        super().__init__("", "question", act=self._add)
        self._words = words
        self._opened: set[str] = set()
        self._is_whole = False
        self.rows: Sequence[AskRow] = ()
        """What is shown, for who must know what lies behind an ask."""
        self._today = date.min
        self._add.setText(self.tr("Question"))
        self._add.setObjectName("ask-add")
        self._add.clicked.connect(lambda: self.actAsked.emit("add", ""))
        self._lines = QVBoxLayout()
        self._lines.setSpacing(4)
        self.body.addLayout(self._lines)
        self.body.addStretch(1)

    def show_asks(self, name: str, rows: Sequence[AskRow], today: date, *, is_other: bool) -> None:
        """Show the asks of somebody; somebody else's start closed again."""
        self.set_title(self.tr("What {name} asks").format(name=name))
        if is_other:
            self._opened.clear()
            self._is_whole = False
        self.rows, self._today = rows, today
        self._fill_lines()

    def row_of(self, ask_id: str) -> AskRow | None:
        """Return what is shown of an ask, or None for one that is not there."""
        return next((row for row in self.rows if row.id == ask_id), None)

    def _fill_lines(self) -> None:
        clear_layout(self._lines)
        least = max(SHOWN, sum(row.status is AskStatus.TODAY for row in self.rows))
        shown = self.rows if self._is_whole else self.rows[:least]
        for at, row in enumerate(shown):
            if at:
                self._lines.addWidget(Line())
            line = AskLine(row, self._words, self._today, is_opened=row.id in self._opened)
            line.actAsked.connect(self.actAsked)
            line.opened.connect(self._open)
            self._lines.addWidget(line)
        if not self.rows:
            self._lines.addWidget(Text(self.tr("Nothing was asked yet."), Role.BODY, "ink2"))
        rest = len(self.rows) - len(shown)
        if rest:
            more = QuietButton(self.tr("%n more question(s)", "", rest), "chevron-down")
            more.setObjectName("ask-rest")
            more.clicked.connect(self._show_all)
            self._lines.addWidget(more, 0, Qt.AlignmentFlag.AlignLeft)

    def _open(self, ask_id: str) -> None:
        self._opened.add(ask_id)
        self._fill_lines()
        self._focus(f"ask:{ask_id}")

    def _show_all(self) -> None:
        self._is_whole = True
        self._fill_lines()
        self._focus(f"ask:{self.rows[min(SHOWN, len(self.rows) - 1)].id}")

    def _focus(self, name: str) -> None:
        found = [one for one in self.findChildren(AskLine, name) if not one.isHidden()]
        if found:
            found[-1].setFocus()


class OffersCard(Card):
    """What somebody is good at and has to give: strengths weigh the same as asks, and come before them."""

    addAsked = Signal()
    fitAsked = Signal()

    def __init__(self) -> None:
        self._add = rights.changes(QuietButton("", key="Alt 1"), Kind.RESIDENTS)
        super().__init__("", "gift", act=self._add)
        self._add.setText(self.tr("Add"))
        self._add.setObjectName("offer-add")
        self._add.clicked.connect(self.addAsked)
        self._lines = QVBoxLayout()
        self._lines.setSpacing(8)
        self.fit = QuietButton(self.tr("Who could use this?"), "arrow-right")
        self.fit.setObjectName("offer-fit")
        self.fit.clicked.connect(self.fitAsked)
        self.body.addLayout(self._lines)
        self.body.addStretch(1)
        self.body.addWidget(self.fit, 0, Qt.AlignmentFlag.AlignLeft)

    def show_offers(self, name: str, offers: Sequence[str]) -> None:
        """Show what somebody offers, each in own words."""
        self.set_title(self.tr("What {name} offers").format(name=name))
        self._add.setAccessibleName(self.tr("What else can {name} do?").format(name=name))
        clear_layout(self._lines)
        for at, offer in enumerate(offers):
            if at:
                self._lines.addWidget(Line())
            self._lines.addWidget(Text(quoted(offer), Role.OWN_ROW))
        if not offers:
            self._lines.addWidget(Text(self.tr("What can {name} do? Ask.").format(name=name), Role.BODY, "ink2"))
        self.fit.setVisible(bool(offers))


def _foot(line: str, chip: Chip) -> QHBoxLayout:
    foot = QHBoxLayout()
    foot.setSpacing(8)
    foot.addWidget(Text(line, Role.SECOND, "ink2"), 1)
    foot.addWidget(chip, 0, Qt.AlignmentFlag.AlignVCenter)
    foot.addWidget(Icon("chevron-down", 16), 0, Qt.AlignmentFlag.AlignVCenter)
    return foot


def _drop(menu: QMenu, below: QWidget) -> None:
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    if not menu.actions():
        return
    menu.setActiveAction(menu.actions()[0])
    menu.popup(below.mapToGlobal(below.rect().bottomLeft()))


def _padlock(text: str) -> QWidget:
    made = QWidget()
    row = QHBoxLayout(made)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(8)
    row.addWidget(Icon("lock", 16, "plum"))
    row.addWidget(Text(text, Role.SECOND, "plum_ink", wrap=False), 1)
    return made
