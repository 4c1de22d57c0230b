"""The weekly overview: first whom to call, then the days, then who has room."""

from connector_desk.documents.blocks import Drawn, plain, title
from connector_desk.documents.call_rows import CLOSE, ROOMY, SNUG, call_groups
from connector_desk.documents.days import span_of
from connector_desk.documents.internal import INTERNAL_TOP, InternalFurniture
from connector_desk.documents.marks import writing_line
from connector_desk.documents.measures import SIZES, WIDTH
from connector_desk.documents.pen import Pen
from connector_desk.documents.sheets import Flow, printed
from connector_desk.documents.text import single
from connector_desk.documents.week_grid import days_grid
from connector_desk.documents.week_room import room_table
from connector_desk.domain.papers import Week
from connector_desk.domain.words import Words


def week(paper: Week, words: Words) -> bytes:
    """Set the overview. Raises DoesNotFit."""
    furniture = _furniture(paper, words)
    flow = _calls_first(paper, words, furniture.text_bottom)
    flow.next_sheet()
    flow.add(title(words.translate("Week", "The week"), SIZES.title, WIDTH))
    for block in days_grid(paper, words):
        flow.add(block)
    for block in room_table(paper, words):
        flow.add(block)
    flow.add(_also(words), 4.0)
    kind = words.translate("Week", "Weekly overview")
    pen = Pen(f"{kind} {paper.week}", words.language)
    return printed(pen, flow.sheets, furniture)


def _furniture(paper: Week, words: Words) -> InternalFurniture:
    number = words.translate("Week", "Week {number}").format(number=paper.week.number)
    return InternalFurniture(
        words=words,
        kind=single(words.translate("Week", "Weekly overview"), SIZES.heading),
        about=(single(f"{number} · {span_of(words, paper.week)}", SIZES.body),),
        to_do=words.translate("Week", "For you alone. Friday: bring up to date, then into the shredder."),
        sample=paper.sample,
        warning=words.translate("Week", "internal, destroy after this week"),
    )


def _calls_first(paper: Week, words: Words, bottom: float) -> Flow:
    """Lay the calls out with room around them, or closer together where that keeps all of them on one sheet."""
    for spacing in (ROOMY, SNUG, CLOSE):
        flow = Flow(INTERNAL_TOP, INTERNAL_TOP + 2.0, bottom)
        flow.add(title(words.translate("Week", "First, call"), SIZES.title, WIDTH))
        flow.add(plain(_introduction(paper, words), SIZES.label, WIDTH))
        for block, gap in call_groups(paper, words, spacing):
            flow.add(block, gap)
        if len(flow.sheets) == 1:
            break
    return flow


def _introduction(paper: Week, words: Words) -> str:
    if not paper.calls:
        return words.translate("Week", "Nobody needs to be called first this week.")
    count = words.translate("Week", "%n call(s).", "", len(paper.calls))
    order = words.translate("Week", "At the top stands what cannot wait. Why somebody asks for help is not here.")
    return f"{count} {order}"


def _also(words: Words) -> Drawn:
    label = single(words.translate("Week", "Also"), SIZES.body)

    def how(pen: Pen, x: float, top: float) -> None:
        writing_line(pen, x, top + 6.0, x + WIDTH, label)
        writing_line(pen, x, top + 14.0, x + WIDTH)

    return Drawn(15.0, how)
