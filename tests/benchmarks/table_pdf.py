"""A table of 5,000 rows as a PDF, against the same words and lines drawn with reportlab's canvas alone."""

import io
import time
from datetime import date

from big_desk import big_desk  # noqa: F401 - puts the checkout on the path
from generator import initiatives
from measure import paired, say
from reportlab.lib.pagesizes import A4
from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas

from connector_desk import bootstrap
from connector_desk.device.resources import resources_folder
from connector_desk.documents.press import Press
from connector_desk.domain.papers import CheckList, CheckRow

ROWS = 5_000
ROWS_A_SHEET = 30

if __name__ == "__main__":
    press, words = Press(resources_folder() / "fonts"), bootstrap.words()
    rows = tuple(
        CheckRow(name=one.name, organization="De Tagerijn", checked_on=one.assured_date, phone="020 0000001")
        for one in initiatives(ROWS, "o1")
    )
    paper = CheckList(sample=False, day=date(2026, 11, 24), rows=rows)

    def ours() -> float:
        """Set the check list."""
        start = time.perf_counter()
        press.check_list(paper, words)
        return time.perf_counter() - start

    plain, bold = "Desk-Sans", "Desk-Sans-Bold"

    def floor() -> float:
        """Draw the same by hand."""
        start = time.perf_counter()
        canvas = Canvas(io.BytesIO(), pagesize=A4, invariant=1, initialFontName=plain)
        for at, row in enumerate(rows):
            if at and at % ROWS_A_SHEET == 0:
                canvas.showPage()
            top = (270 - (at % ROWS_A_SHEET) * 8.2) * mm
            canvas.setLineWidth(0.4)
            canvas.line(30 * mm, top - 2 * mm, 190 * mm, top - 2 * mm)
            canvas.rect(30 * mm, top, 4 * mm, 4 * mm)
            cells = (row.name, row.organization, str(row.checked_on), row.phone)
            for x, text, font in zip((37, 97, 143, 169), cells, (bold, plain, plain, bold), strict=True):
                canvas.setFont(font, 9)
                canvas.drawString(x * mm, top, text)
        canvas.showPage()
        canvas.save()
        return time.perf_counter() - start

    press.check_list(paper, words)
    say(f"a table of {ROWS} rows as a PDF", paired(ours, floor), 2)
