"""The pen: draws on a sheet in millimetres from the top left, and keeps the file itself in order."""

from collections.abc import Iterable
from enum import Enum
from io import BytesIO

from reportlab.lib.pagesizes import A4
from reportlab.pdfgen.canvas import Canvas
from reportlab.pdfgen.textobject import PDFTextObject

from connector_desk.documents.fonts import latin_font
from connector_desk.documents.measures import BLACK, HAIRLINE, LINE_GREY, MM_PER_POINT, SHEET_HEIGHT, WHITE, Face
from connector_desk.documents.picture import Picture
from connector_desk.documents.text import Line, Run

Point = tuple[float, float]
Box = tuple[float, float, float, float]
"""Left, top, width and height."""


class Align(Enum):
    """Which part of a line stands at the given place: how much of its width lies left of it."""

    LEFT = 0.0
    MIDDLE = 0.5
    RIGHT = 1.0


_PROGRAM = "Connector Desk"


class Pen:
    """Ink on paper. Lengths are millimetres, y runs down from the top, weights of lines are points."""

    def __init__(self, title: str, language: str) -> None:
        self._bytes = BytesIO()
        tag = {"nl": "nl-NL", "en": "en-GB"}.get(language, language)
        self._canvas = Canvas(
            self._bytes,
            pagesize=A4,
            invariant=1,
            pageCompression=1,
            lang=tag,
            # Without it every sheet would begin with Helvetica, which is not embedded; the stubs expect a number.
            initialFontName=latin_font(Face.SANS),  # type: ignore[arg-type]
        )
        self._canvas.setTitle(title)
        self._canvas.setAuthor(_PROGRAM)
        self._canvas.setCreator(_PROGRAM)
        self._canvas.setProducer(_PROGRAM)
        self._canvas.setSubject("")
        self._canvas.setKeywords("")
        self._canvas.setViewerPreference("DisplayDocTitle", "true")
        self._marks = 0
        self._text: PDFTextObject | None = None
        self._ink: tuple[float, str, float] | None = None

    def line(self, line: Line, x: float, baseline: float, align: Align = Align.LEFT) -> None:
        """Draw one line of text that begins, lies around or ends at x."""
        at = (x - line.width_mm * align.value if align is not Align.LEFT else x) / MM_PER_POINT
        last = len(line.runs) - 1
        for number, run in enumerate(line.runs):
            self._run(run, at, _up(baseline), is_last=number == last)
            if number < last:
                at += run.width_mm / MM_PER_POINT

    def _run(self, run: Run, x: float, y: float, *, is_last: bool) -> None:
        """Set one run into the text that is open; what it already knows about ink and font is not said again.

        A blank ends each line, or some readers glue its last word to the next line.
        """
        if run.is_arabic:
            self._blank.addLiteral("/Span <</Lang (ar)>> BDC")
        if self._text is None:
            self._text, self._ink = self._canvas.beginText(), None
        self._text.setTextOrigin(x, y)
        if self._ink != (run.grey, run.font, run.size):
            self._ink = (run.grey, run.font, run.size)
            self._text.setFillGray(run.grey)
            self._text.setFont(run.font, run.size)
        self._text.textOut(f"{run.text} " if is_last else run.text)
        if run.is_arabic:
            self._blank.addLiteral("EMC")

    @property
    def _blank(self) -> Canvas:
        """The canvas, after the text that is open was laid down on it."""
        if self._text is not None:
            self._canvas.drawText(self._text)
            self._text = None
        return self._canvas

    def rule(self, x: float, y: float, to: float, weight: float = HAIRLINE, grey: float = LINE_GREY) -> None:
        """Draw a horizontal line."""
        self.path([(x, y), (to, y)], weight, grey)

    def path(
        self, points: Iterable[Point], weight: float, grey: float = BLACK, dash: tuple[float, float] | None = None
    ) -> None:
        """Draw a line through points."""
        canvas = self._blank
        canvas.setLineWidth(weight)
        canvas.setStrokeGray(grey)
        canvas.setDash(*dash) if dash else canvas.setDash()
        drawn = canvas.beginPath()
        (x, y), *rest = points
        drawn.moveTo(x / MM_PER_POINT, _up(y))
        for x, y in rest:
            drawn.lineTo(x / MM_PER_POINT, _up(y))
        canvas.drawPath(drawn, stroke=1, fill=0)
        canvas.setDash()

    def frame(self, x: float, y: float, wide: float, high: float, weight: float) -> None:
        """Draw an open box of which x and y are the top left corner."""
        self._blank.setLineWidth(weight)
        self._canvas.setStrokeGray(BLACK)
        self._canvas.rect(x / MM_PER_POINT, _up(y + high), wide / MM_PER_POINT, high / MM_PER_POINT, stroke=1, fill=0)

    def grid(self, boxes: Iterable[Box], rules: Iterable[tuple[float, float, float]], weight: float) -> None:
        """Draw many open boxes in black, and many grey lines (x, y, to), each kind as one shape."""
        frames, lines = self._blank.beginPath(), self._canvas.beginPath()
        for x, y, wide, high in boxes:
            frames.rect(x / MM_PER_POINT, _up(y + high), wide / MM_PER_POINT, high / MM_PER_POINT)
        for x, y, to in rules:
            lines.moveTo(x / MM_PER_POINT, _up(y))
            lines.lineTo(to / MM_PER_POINT, _up(y))
        for shape, heavy, grey in ((frames, weight, BLACK), (lines, HAIRLINE, LINE_GREY)):
            self._canvas.setLineWidth(heavy)
            self._canvas.setStrokeGray(grey)
            self._canvas.drawPath(shape, stroke=1, fill=0)

    def solid(self, boxes: Iterable[Box], grey: float = BLACK) -> None:
        """Fill boxes (x, y, wide, high) as one shape, so that no seam shows between neighbours."""
        drawn = self._blank.beginPath()
        for x, y, wide, high in boxes:
            drawn.rect(x / MM_PER_POINT, _up(y + high), wide / MM_PER_POINT, high / MM_PER_POINT)
        self._canvas.setFillGray(grey)
        self._canvas.drawPath(drawn, stroke=0, fill=1)

    def circle(self, x: float, y: float, radius: float, weight: float, *, is_filled: bool = False) -> None:
        """Draw a disc or a ring around a point."""
        canvas = self._blank
        canvas.setLineWidth(weight)
        canvas.setStrokeGray(BLACK)
        canvas.setFillGray(BLACK if is_filled else WHITE)
        canvas.circle(x / MM_PER_POINT, _up(y), radius / MM_PER_POINT, stroke=1, fill=int(is_filled))

    def picture(self, picture: Picture, x: float, top: float) -> None:
        """Draw a picture with its top left corner there; where it is clear, the paper shows."""
        self._blank.drawImage(
            picture.image,
            x / MM_PER_POINT,
            _up(top + picture.high),
            picture.wide / MM_PER_POINT,
            picture.high / MM_PER_POINT,
            mask="auto",
        )

    def heading(self, text: str, level: int, y: float) -> None:
        """Add a heading to the outline of the file; keys are counted so that equal input gives equal bytes."""
        key = f"heading-{self._marks}"
        self._marks += 1
        self._canvas.bookmarkHorizontalAbsolute(key, _up(y))
        self._canvas.addOutlineEntry(text, key, level)

    def next_sheet(self) -> None:
        """Leave this sheet for a blank one."""
        self._blank.showPage()

    def finished(self) -> bytes:
        """Return the whole file."""
        self._blank.save()
        return self._bytes.getvalue()


def _up(y: float) -> float:
    return (SHEET_HEIGHT - y) / MM_PER_POINT
