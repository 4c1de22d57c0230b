"""Who may know what about a resident: a tile per recipient, and what must be asked again."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from connector_desk.domain.entity import Kind
from connector_desk.domain.words import Words
from connector_desk.services.resident_files import ResidentFile
from connector_desk.ui import rights
from connector_desk.ui.panels.consent_words import SHAPES, until_line, what_line
from connector_desk.ui.widgets import painting
from connector_desk.ui.widgets.buttons import QuietButton, SecondButton
from connector_desk.ui.widgets.card import Card, ReasonLine
from connector_desk.ui.widgets.layouts import clear_layout
from connector_desk.ui.widgets.press import Pressable
from connector_desk.ui.widgets.shapes import Shape
from connector_desk.ui.widgets.tiles import Tile
from connector_desk.viewmodels.consents import ConsentTile, endings, went_on
from connector_desk.words.days import near_day


class ConsentsCard(Card):
    """A tile per recipient in plain words; "everybody else: nothing" is always the last."""

    addAsked = Signal()
    talkAsked = Signal()
    whoKnowsAsked = Signal()
    againAsked = Signal(str)
    """The recipient to talk about."""
    openAsked = Signal(str, str)
    """Recipient and purpose of a tile."""

    def __init__(self, words: Words) -> None:
        self._add = rights.changes(QuietButton("", "plus"), Kind.CONSENTS)
        super().__init__("", "key", act=self._add)
        self._words = words
        self.set_title(self.tr("Who may know what"))
        self._add.setText(self.tr("Ask"))
        self._add.setAccessibleName(self.tr("Ask for a yes and write the answer down"))
        self._add.setObjectName("consent-add")
        self._add.clicked.connect(self.addAsked)
        self._talk = SecondButton(self.tr("Go through it together"), "speech", "Ctrl T")
        self._talk.setObjectName("consent-talk")
        self._talk.clicked.connect(self.talkAsked)
        self.body.addWidget(self._talk)
        self._within = 0
        knows = QuietButton(self.tr("Who knows what"), "eye")
        knows.setObjectName("who-knows")
        knows.clicked.connect(self.whoKnowsAsked)
        self.body.addWidget(knows, 0, Qt.AlignmentFlag.AlignLeft)
        self._tiles = QVBoxLayout()
        self._tiles.setSpacing(0)
        self.body.addLayout(self._tiles)
        self.body.addStretch(1)

    def ask_again_within(self, days: int) -> None:
        """Take how many days before its end a yes is to be asked again."""
        self._within = days

    def show_tiles(self, name: str, tiles: Sequence[ConsentTile], file: ResidentFile, today: date) -> None:
        """Show who may know what, and what must be asked again."""
        clear_layout(self._tiles)
        ending = endings(file.consents, today, self._within)
        for tile in tiles:
            self._tiles.addWidget(self._tile(tile, file))
            if (last := ending.get((tile.recipient, tile.purpose))) and not went_on(file, tile.recipient):
                self._tiles.addWidget(self._again(tile, last, today))
        rest = Tile(
            Shape.NOT,
            self.tr("Everybody else"),
            self.tr("Nothing. Ask {name} first.").format(name=name),
            self.tr("Without a yes we share nothing"),
        )
        self._tiles.addWidget(_with_room(rest))

    def _again(self, tile: ConsentTile, last: date, today: date) -> QWidget:
        made = QWidget()
        column = QVBoxLayout(made)
        column.setContentsMargins(painting.RING_ROOM, 0, 0, 6)
        column.setSpacing(2)
        day = near_day(self._words, last, today)
        said = self.tr("Ends {day}. Ask again in the next conversation.").format(day=day)
        column.addWidget(ReasonLine(said, Shape.WAITING))
        again = rights.changes(QuietButton(self.tr("Talk about it now"), "speech"), Kind.CONSENTS)
        again.setObjectName(f"again:{tile.recipient}:{tile.purpose}")
        again.clicked.connect(lambda: self.againAsked.emit(tile.recipient))
        column.addWidget(again, 0, Qt.AlignmentFlag.AlignLeft)
        return made

    def _tile(self, tile: ConsentTile, file: ResidentFile) -> QWidget:
        recipient = file.organization_name(tile.recipient)
        what, until = what_line(self._words, tile), until_line(self._words, tile)
        shape = SHAPES[tile.state]
        if now := went_on(file, tile.recipient):
            shape = Shape.NOT
            until = self.tr("They are called {now} now. Ask anew: this does not go along.").format(now=now)
        press = Pressable(radius=10)
        press.setObjectName(f"consent:{tile.recipient}:{tile.purpose}")
        press.setAccessibleName(self.tr("Look at {recipient}: {what}").format(recipient=recipient, what=what))
        press.inside.addWidget(Tile(shape, recipient, what, until))
        press.clicked.connect(lambda: self.openAsked.emit(tile.recipient, tile.purpose))
        return press


def _with_room(tile: Tile) -> QWidget:
    made = QWidget()
    column = QVBoxLayout(made)
    room = painting.RING_ROOM
    column.setContentsMargins(room, room, room, room)
    column.addWidget(tile)
    return made
