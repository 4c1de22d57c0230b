"""Banners and messages: a tint, a shape, a bold sentence, what is safe, what now, and one act."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from connector_desk.ui import theme
from connector_desk.ui.theme import Role
from connector_desk.ui.widgets import painting
from connector_desk.ui.widgets.card import ReasonLine
from connector_desk.ui.widgets.shapes import Shape, StatusShape, Tone
from connector_desk.ui.widgets.text import Text


class Tinted(QWidget):
    """A tint ground with an optional edge bar; in "large and clear" an outline instead."""

    def __init__(self, tone: Tone, *, has_bar: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.tone, self._has_bar = tone, has_bar

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the ground."""
        worn, painter, rect = theme.current(), painting.start(self), QRectF(self.rect())
        line = worn.color(self.tone.ink) if worn.is_bright else None
        painting.rounded(painter, rect, 10, worn.color(self.tone.tint), line, 2)
        if self._has_bar:
            painting.edge_bar(painter, rect, 10, worn.color(self.tone.value))


class Banner(Tinted):
    """One bold sentence, a plain one, and at most one act. Brick: today. Lamp: check. Plum: only you. Canal: to do."""

    def __init__(
        self,
        shape: Shape,
        strong: str,
        more: str = "",
        *,
        tone: Tone | None = None,
        acts: Sequence[QWidget] = (),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(tone or shape.tone, has_bar=(tone or shape.tone) is Tone.LAMP, parent=parent)
        self._sign = StatusShape(shape, "", 22)
        self._strong = Text("", Role.BODY_STRONG, self.tone.ink)
        self._more = Text("", Role.BODY, "ink")
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addStretch(1)
        words.addWidget(self._strong)
        words.addWidget(self._more)
        words.addStretch(1)
        row = QHBoxLayout(self)
        # Acts bring room for their focus ring.
        row.setContentsMargins(16, 3 if acts else 10, 12, 3 if acts else 10)
        row.setSpacing(14)
        row.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignVCenter if acts else Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        for act in acts:
            row.addWidget(act, 0, Qt.AlignmentFlag.AlignVCenter)
        self.say(strong, more)

    def say(self, strong: str, more: str = "") -> None:
        """Show other sentences."""
        self._strong.setText(strong)
        self._more.setText(more)
        self._more.setVisible(bool(more))
        self.setAccessibleName(f"{strong} {more}".strip())


class ThreePartMessage(Tinted):
    """What happened, what is safe, what now; then one act, at most two. It stays until it is solved."""

    def __init__(
        self,
        what: str,
        safe: str,
        now: str,
        *,
        shape: Shape = Shape.UNSAVED,
        acts: Sequence[QWidget] = (),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(shape.tone, has_bar=True, parent=parent)
        self.setAccessibleName(" ".join(part for part in (what, safe, now) if part))
        words = QVBoxLayout()
        words.setSpacing(4)
        words.addWidget(Text(what, Role.HEAD, shape.tone.ink))
        for text, mark in ((safe, "check"), (now, "arrow-right")):
            if text:
                words.addWidget(ReasonLine(text, mark))
        foot = QHBoxLayout()
        foot.setSpacing(4)
        for act in acts:
            foot.addWidget(act)
        foot.addStretch(1)
        if acts:
            words.addLayout(foot)
        row = QHBoxLayout(self)
        row.setContentsMargins(18, 12, 16, 12)
        row.setSpacing(16)
        row.addWidget(StatusShape(shape, "", 28), 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)


class TodayBlock(QWidget):
    """The one loud thing of a page: who, in their own words, what is known, and the phone act."""

    def __init__(
        self,
        word: str,
        name: str,
        who: str,
        words: str,
        known: str,
        *,
        acts: Sequence[QWidget] = (),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        from connector_desk.ui.widgets.own_words import quoted

        self._word = word
        self.setAccessibleName(f"{word}. {name}, {who}. {quoted(words)} {known}")
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(Text(name, Role.HEAD, "brick_ink", wrap=False))
        head.addWidget(Text(who, Role.BODY, "ink", wrap=False), 1)
        column = QVBoxLayout()
        column.setSpacing(2)
        column.addLayout(head)
        column.addWidget(Text(quoted(words), Role.OWN_LEAD))
        column.addWidget(Text(known))
        buttons = QVBoxLayout()
        buttons.setSpacing(0)
        for act in acts:
            buttons.addWidget(act)
        self._row = QHBoxLayout(self)
        self._row.setSpacing(20)
        self._row.addLayout(column, 1)
        self._row.addLayout(buttons)
        self.dress()

    def dress(self) -> None:
        """Keep room at the left for the block with the octagon."""
        self._row.setContentsMargins(theme.current().px(105) + 18, 8, 14, 8)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw tint, outline and the block with its octagon and word."""
        from connector_desk.ui.widgets.shapes import paint_shape

        worn, painter, rect = theme.current(), painting.start(self), QRectF(self.rect())
        painting.rounded(painter, rect, 12, worn.color("brick_tint"), worn.color("brick"), 1.25)
        wide = worn.px(105)
        painting.edge_bar(painter, rect, 12, worn.color("brick"), wide)
        side = worn.px(46)
        spot = QRectF((wide - side) / 2, rect.center().y() - side * 0.8, side, side)
        paint_shape(painter, Shape.TODAY, spot, worn.color("on_brick"), worn.color("brick"))
        painter.setFont(worn.font(Role.BODY_STRONG))
        painter.setPen(worn.color("on_brick"))
        painter.drawText(QRectF(2, spot.bottom() + 6, wide - 4, worn.px(26)), Qt.AlignmentFlag.AlignCenter, self._word)
