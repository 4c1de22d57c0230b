"""The log of a walk-in hour: what was counted, for the folder. Nobody is named, those who helped neither."""

from collections.abc import Iterator

from connector_desk.documents.blocks import Beside, Block, Stack, heading, plain, title
from connector_desk.documents.days import clock, full_day, weekday
from connector_desk.documents.internal import INTERNAL_TOP, InternalFurniture
from connector_desk.documents.measures import SIZES, WIDTH
from connector_desk.documents.pen import Pen
from connector_desk.documents.sheets import Flow, printed
from connector_desk.documents.table import row_of
from connector_desk.documents.text import begun, ended, single
from connector_desk.domain.contact_moment import Channel
from connector_desk.domain.hour_papers import HourLog
from connector_desk.domain.queue import Counted
from connector_desk.domain.resident import Urgency
from connector_desk.domain.words import Words

_NUMBER_AT = 120.0
_PADDING = 1.4
_GAP = 6.0


def hour_log(paper: HourLog, words: Words) -> bytes:
    """Set the log of one hour. Raises DoesNotFit."""
    kind = words.translate("HourLog", "Walk-in hour")
    furniture = InternalFurniture(
        words=words,
        kind=single(kind, SIZES.heading),
        about=(single(full_day(words, paper.day), SIZES.body),),
        to_do=words.translate("HourLog", "No name stands on this sheet. Keep it with the other logs."),
        sample=paper.sample,
    )
    flow = Flow(INTERNAL_TOP, INTERNAL_TOP)
    for block, gap in _blocks(paper, words):
        flow.add(block, gap)
    return printed(Pen(f"{kind} {full_day(words, paper.day)}", words.language), flow.sheets, furniture)


def _blocks(paper: HourLog, words: Words) -> Iterator[tuple[Block, float]]:
    day = begun(f"{weekday(words, paper.day)} {full_day(words, paper.day)}")
    yield title(day, SIZES.title, WIDTH), 0.0
    yield plain(f"{paper.place}, {_hours(paper, words)}", SIZES.body, WIDTH), 1.0
    yield _table(words.translate("HourLog", "The queue"), _queue(paper, words)), _GAP
    yield _table(words.translate("HourLog", "The contacts"), _contacts(paper, words)), _GAP
    for head, rows in (
        (words.translate("HourLog", "How soon"), _urgencies(paper, words)),
        (words.translate("HourLog", "How they came"), _channels(paper, words)),
    ):
        if rows:
            yield _table(head, rows), _GAP
    if paper.note:
        said = plain(ended(paper.note), SIZES.body, WIDTH)
        yield Stack((heading(words.translate("HourLog", "For the next ones"), SIZES.heading, WIDTH), said)), _GAP


def _hours(paper: HourLog, words: Words) -> str:
    opened = clock(paper.opened_at)
    if paper.closed_at is None:
        return words.translate("HourLog", "open since {time}").format(time=opened)
    return words.translate("HourLog", "{opened} to {closed}").format(opened=opened, closed=clock(paper.closed_at))


def _queue(paper: HourLog, words: Words) -> list[tuple[str, int]]:
    return [
        (words.translate("HourLog", "Visitors"), paper.counts.get(Counted.VISITORS, 0)),
        (words.translate("HourLog", "Helped"), paper.counts.get(Counted.HELPED, 0)),
        (words.translate("HourLog", "Went without help"), paper.counts.get(Counted.LEFT, 0)),
        (words.translate("HourLog", "Longest wait, in minutes"), paper.counts.get(Counted.LONGEST_WAIT, 0)),
    ]


def _contacts(paper: HourLog, words: Words) -> list[tuple[str, int]]:
    helpers = len(set(paper.part("helper")) - {"not_said"})
    rows = [
        (words.translate("HourLog", "Contacts written down"), paper.counts.get(Counted.CONTACTS, 0)),
        (words.translate("HourLog", "Of these still open"), paper.counts.get(Counted.OPEN, 0)),
    ]
    if Counted.WENT_FIRST in paper.counts:  # An hour that was closed before this was counted says nothing about it.
        rows.append((words.translate("HourLog", "Of these could not wait"), paper.counts[Counted.WENT_FIRST]))
    return [*rows, (words.translate("HourLog", "People who helped"), helpers)]


def _urgencies(paper: HourLog, words: Words) -> list[tuple[str, int]]:
    known = paper.part("urgency")
    rows = [(begun(words.term(one)), known[one]) for one in Urgency if one in known]
    if "not_said" in known:
        rows.append((words.translate("HourLog", "Not said"), known["not_said"]))
    return rows


def _channels(paper: HourLog, words: Words) -> list[tuple[str, int]]:
    known = paper.part("channel")
    return [(begun(words.term(one)), known[one]) for one in Channel if one in known]


def _table(head: str, rows: list[tuple[str, int]]) -> Stack:
    """Return names and numbers under a heading; it goes to the next sheet as a whole."""
    lines = [
        row_of(
            Beside(
                ((0.0, plain(name, SIZES.body, _NUMBER_AT - 4.0)), (_NUMBER_AT, plain(str(n), SIZES.body.bold, 30.0)))
            ),
            WIDTH,
            _PADDING,
        )
        for name, n in rows
    ]
    return Stack((heading(head, SIZES.heading, WIDTH), *lines), holds=True)
