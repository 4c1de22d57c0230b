"""A referral letter as a PDF, against the very same page drawn by hand with reportlab's canvas: no layout, no words.

What the hand draws is written down once, from the pen of a letter: each run of text with its place, font, size and
grey, each line and box. The modules of the QR code are reckoned by reportlab in both.
"""

import io
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from unittest.mock import patch

from measure import paired, say
from reportlab.graphics.barcode.qr import QrCodeWidget
from reportlab.lib.pagesizes import A4
from reportlab.pdfgen.canvas import Canvas

from connector_desk import bootstrap
from connector_desk.device.resources import resources_folder
from connector_desk.documents.measures import MM_PER_POINT, SHEET_HEIGHT
from connector_desk.documents.pen import Align, Pen
from connector_desk.documents.press import Press
from connector_desk.documents.qr_code import QrCode
from tests.documents.samples import a_letter

LETTERS = 5
"""So many of each make one figure: one alone is over too soon."""


@dataclass
class Drawn:
    """What stands on the page, in points from the bottom left."""

    runs: list[tuple[float, float, str, str, float, float]] = field(default_factory=list)
    paths: list[tuple[list[tuple[float, float]], float, float]] = field(default_factory=list)
    boxes: list[tuple[float, float, float, float, float]] = field(default_factory=list)
    codes: list[tuple[str, float, float, float]] = field(default_factory=list)


def up(y: float) -> float:
    """Return points from the bottom."""
    return (SHEET_HEIGHT - y) / MM_PER_POINT


def written_down(press: Press, words: object) -> Drawn:
    """Let the desk make a letter, and write down what its pen drew."""
    drawn = Drawn()
    whole_line, whole_path, whole_frame = Pen.line, Pen.path, Pen.frame

    def line(pen, line, x, baseline, align=Align.LEFT):
        at = (x - line.width_mm * align.value) / MM_PER_POINT
        for run in line.runs:
            drawn.runs.append((at, up(baseline), run.text, run.font, run.size, run.grey))
            at += run.width_mm / MM_PER_POINT
        whole_line(pen, line, x, baseline, align)

    def path(pen, points, weight, *rest, **named):
        kept = list(points)
        drawn.paths.append(([(x / MM_PER_POINT, up(y)) for x, y in kept], weight, 0.0))
        whole_path(pen, kept, weight, *rest, **named)

    def frame(pen, x, y, wide, high, weight):
        box = (x / MM_PER_POINT, up(y + high), wide / MM_PER_POINT, high / MM_PER_POINT, weight)
        drawn.boxes.append(box)
        whole_frame(pen, x, y, wide, high, weight)

    def code(code, _pen, x, y):
        drawn.codes.append((code.text, x / MM_PER_POINT, up(y + code.ink_mm), code.ink_mm / MM_PER_POINT))

    hands = {"line": line, "path": path, "frame": frame}
    with patch.multiple(Pen, **hands), patch.object(QrCode, "draw", code):
        press.letter(a_letter(), words)
    return drawn


def by_hand(drawn: Drawn, title: str) -> bytes:
    """Draw the page with reportlab alone."""
    kept = io.BytesIO()
    canvas = Canvas(kept, pagesize=A4, invariant=1, pageCompression=1, lang="nl-NL", initialFontName="Desk-Sans")
    canvas.setTitle(title)
    for x, y, text, font, size, grey in drawn.runs:
        canvas.setFont(font, size)
        canvas.setFillGray(grey)
        canvas.drawString(x, y, text)
    for points, weight, grey in drawn.paths:
        canvas.setLineWidth(weight)
        canvas.setStrokeGray(grey)
        path = canvas.beginPath()
        path.moveTo(*points[0])
        for point in points[1:]:
            path.lineTo(*point)
        canvas.drawPath(path)
    for *box, weight in drawn.boxes:
        canvas.setLineWidth(weight)
        canvas.rect(*box)
    for text, x, y, side in drawn.codes:
        code = QrCodeWidget(text, barLevel="Q").qr
        code.make()
        module = side / len(code.modules)
        path = canvas.beginPath()
        for row, modules in enumerate(reversed(code.modules)):
            for column, is_black in enumerate(modules):
                if is_black:
                    path.rect(x + column * module, y + row * module, module, module)
        canvas.drawPath(path, stroke=0, fill=1)
    canvas.showPage()
    canvas.save()
    return kept.getvalue()


def seconds(make: Callable[[], bytes]) -> float:
    """Return how long so many letters take."""
    start = time.perf_counter()
    for _ in range(LETTERS):
        make()
    return time.perf_counter() - start


if __name__ == "__main__":
    press, words, paper = Press(resources_folder() / "fonts"), bootstrap.words(), a_letter()
    drawn = written_down(press, words)
    print(
        f"{len(drawn.runs)} runs of text, {len(drawn.paths)} lines, {len(drawn.boxes)} boxes, {len(drawn.codes)} code"
    )
    pairs = paired(lambda: seconds(lambda: press.letter(paper, words)), lambda: seconds(lambda: by_hand(drawn, "x")))
    say(f"{LETTERS} referral letters as PDF", pairs, 1.5)
