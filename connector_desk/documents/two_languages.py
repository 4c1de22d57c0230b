"""Dutch and a second language beside each other, or in large print below each other; both are the same size."""

from dataclasses import dataclass
from datetime import date

from connector_desk.documents.blocks import Beside, Block, Stack, heading, paragraph, plain, space
from connector_desk.documents.from_right import from_right, line_from_right, set_apart
from connector_desk.documents.measures import WIDTH, Style, TypeSizes
from connector_desk.documents.text import Line, filled, kept_whole, single
from connector_desk.domain.consent_notice import BothNotices, Notice

HALF = 70.0
_WIDE = 143.0
_BETWEEN = 1.6


@dataclass(frozen=True)
class Setting:
    """One setting of a paper in one or two languages; `other_name` is what Dutch calls the second one."""

    notices: BothNotices
    sizes: TypeSizes
    is_large: bool
    other_name: str = ""

    @property
    def other(self) -> Notice | None:
        """The second language, where there is one."""
        return self.notices.other

    @property
    def is_one_column(self) -> bool:
        """In large print, and where Dutch stands alone, a line has the width of the sheet."""
        return self.is_large or self.other is None

    @property
    def half(self) -> float:
        """How wide the words of one language are."""
        return _WIDE if self.is_one_column else HALF

    @property
    def right_at(self) -> float:
        """Where the second column begins."""
        return WIDTH - HALF

    def dutch(self, key: str) -> str:
        """Return a Dutch sentence as it stands in the notice."""
        return self.notices.dutch.sentences[key]

    def other_line(self, key: str, style: Style) -> Line:
        """Return a sentence of the second language as one line."""
        assert self.other is not None, "there is no second language"
        text = self.other.sentences[key]
        return line_from_right(text, style) if self.other.is_right_to_left else single(text, style)

    def paragraph_of_other(self, key: str, style: Style, wide: float = 0.0, **values: object) -> Block:
        """Return a sentence of the second language; what runs from right to left ends at the right."""
        assert self.other is not None, "there is no second language"
        room = wide or self.half
        if not self.other.is_right_to_left:
            whole = {name: kept_whole(value) for name, value in _told(self.other, values).items()}
            return paragraph(filled(self.other.sentences[key], style, **whole), style, room)
        # Bold parts would be drawn in the order of the spans: a line from right to left has one weight.
        template = self.other.sentences[key].replace("**", "")
        told = {name: set_apart(value) for name, value in _told(self.other, values).items()}
        return from_right(template.format(**told), style, room)

    def paragraph_of_dutch(self, key: str, style: Style, wide: float = 0.0, **values: object) -> Block:
        """Return a Dutch sentence."""
        told = {name: kept_whole(value) for name, value in _told(self.notices.dutch, values).items()}
        return paragraph(filled(self.dutch(key), style, **told), style, wide or self.half)

    def pair(self, key: str, style: Style, wide: float = 0.0) -> Block:
        """Return a sentence in both languages; `wide` is how wide each of them may be."""
        dutch = self.paragraph_of_dutch(key, style, wide)
        if self.other is None:
            return dutch
        if self.is_large:
            return Stack((dutch, self.paragraph_of_other(key, style, wide)), holds=True)
        # What runs from left to right begins where all second columns begin.
        room = (wide or HALF) if self.other.is_right_to_left else min(wide or HALF, HALF)
        return Beside(((0.0, dutch), (WIDTH - room, self.paragraph_of_other(key, style, room))))

    def answered(self, question: str, answer: str, **values: object) -> Block:
        """Return a question with its answer, in both languages."""
        heads = self.sizes.heading
        asked = heading(self.dutch(question), heads, self.half)
        dutch = Stack((asked, self.paragraph_of_dutch(answer, self.sizes.body, self.half, **values)), holds=True)
        if self.other is None:
            return dutch
        parts = (self._head_of_other(question), self.paragraph_of_other(answer, self.sizes.body, self.half, **values))
        other = Stack(parts, holds=True)
        if self.is_large:
            return Stack((dutch, space(_BETWEEN), other), holds=True)
        return Beside(((0.0, dutch), (self.right_at, other)))

    def _head_of_other(self, question: str) -> Block:
        assert self.other is not None, "there is no second language"
        text, style = self.other.sentences[question], self.sizes.heading
        if self.other.is_right_to_left:
            return from_right(text, style, self.half)
        return Stack((plain(text, style, self.half), space(0.6)), holds=True)


def _told(notice: Notice, values: dict[str, object]) -> dict[str, str]:
    """Return days in the words of the language, and all else as it is."""
    return {name: notice.day(value) if isinstance(value, date) else str(value) for name, value in values.items()}
