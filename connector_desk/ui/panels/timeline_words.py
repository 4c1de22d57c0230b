"""What a line of the timeline says, and the shape or icon it carries."""

from datetime import date

from connector_desk.domain.words import Words
from connector_desk.ui import rights
from connector_desk.ui.panels.consent_words import categories_line
from connector_desk.ui.panels.resident_words import shut_line
from connector_desk.ui.places import Place
from connector_desk.ui.widgets.entry_view import EntryView
from connector_desk.ui.widgets.shapes import Shape
from connector_desk.viewmodels.timeline import Entry, EntryKind, Sort
from connector_desk.words.days import near_day, short_day

MARKS: dict[EntryKind, Shape | str] = {
    EntryKind.WORD_OWED: Shape.WAITING,
    EntryKind.CAME_BY: "speech",
    EntryKind.MET: Shape.DONE,
    EntryKind.INTRODUCED: "people",
    EntryKind.MATCH_ENDED: Shape.NOT,
    EntryKind.HANDED_OVER: Shape.RUNNING,
    EntryKind.TAKEN_UP: Shape.RUNNING,
    EntryKind.NOT_TAKEN_UP: Shape.NOT,
    EntryKind.HANDOVER_ENDED: Shape.DONE,
    EntryKind.WORD_GIVEN: Shape.DONE,
    EntryKind.RESIDENT_SAID: "speech",
    EntryKind.VOLUNTEER_SAID: "speech",
    EntryKind.PROFESSIONAL_SAID: "speech",
    EntryKind.SAID_YES: Shape.DONE,
    EntryKind.SAID_NO: Shape.NOT,
    EntryKind.THINKS: Shape.SILENT,
    EntryKind.WITHDREW: Shape.NOT,
    EntryKind.OTHER_BASIS: Shape.PRIVATE,
    EntryKind.BASIS_ENDED: Shape.NOT,
    EntryKind.SHARED: "eye",
}


def entry_view(words: Words, entry: Entry, name: str, today: date) -> EntryView:
    """Return how one line of the timeline looks."""
    is_owed = entry.kind is EntryKind.WORD_OWED
    return EntryView(
        day=short_day(words, entry.day, today),
        title=entry_title(words, entry, name),
        mark=MARKS[entry.kind],
        far=_far(words, (entry.day - today).days) if is_owed else "",
        own_words="" if entry.is_shut else entry.own_words,
        shut=shut_line(words, None) if entry.is_shut else "",
        line=entry_line(words, entry),
        chip=_chip(words, entry, today),
        act=_act(words, entry),
        is_owed=is_owed,
    )


def _far(words: Words, away: int) -> str:
    if away == 0:
        return words.translate("Timeline", "today")
    if away > 0:
        return words.translate("Timeline", "in %n day(s)", "", away)
    return words.translate("Timeline", "%n day(s) late", "", -away)


def _chip(words: Words, entry: Entry, today: date) -> tuple[str, Shape] | None:
    """Return who else knows a line, or when word was promised."""
    if entry.kind is EntryKind.WORD_OWED:
        promised = words.translate("Timeline", "Promised for {day}").format(day=near_day(words, entry.day, today))
        return promised, Shape.LATE if entry.day < today else Shape.WAITING
    if entry.known_to:
        knows = words.translate("Timeline", "{who} knows this").format(who=", ".join(entry.known_to))
        return knows, Shape.DONE
    if entry.sort is Sort.CONSENT:
        return None
    if entry.kind is EntryKind.HANDED_OVER:
        return words.translate("Timeline", "No letter yet"), Shape.HELD
    return words.translate("Timeline", "Only us"), Shape.HELD


def _act(words: Words, entry: Entry) -> str:
    if entry.consent_id is not None:
        return words.translate("Timeline", "Look")
    leads_on = entry.handover_id is not None and entry.kind in {EntryKind.WORD_OWED, EntryKind.HANDED_OVER}
    return words.translate("Timeline", "Handover") if leads_on and rights.may_see(Place.HANDOVERS) else ""


def entry_title(words: Words, entry: Entry, name: str) -> str:
    """Return the head of a line: "Fatima sprak Samira"."""
    return (_of_people(words, entry.kind) or _of_handover(words, entry.kind) or _of_consent(words, entry.kind)).format(
        who=entry.who or words.translate("Timeline", "Somebody"), name=name
    )


def _of_people(words: Words, kind: EntryKind) -> str:
    match kind:
        case EntryKind.CAME_BY:
            return words.translate("Timeline", "{name} came by")
        case EntryKind.MET:
            return words.translate("Timeline", "{who} spoke with {name}")
        case EntryKind.INTRODUCED:
            return words.translate("Timeline", "Introduced to {who}")
        case EntryKind.MATCH_ENDED:
            return words.translate("Timeline", "The match with {who} ended")
        case EntryKind.RESIDENT_SAID:
            return words.translate("Timeline", "{name} said")
        case EntryKind.VOLUNTEER_SAID:
            return words.translate("Timeline", "The volunteer said")
        case EntryKind.PROFESSIONAL_SAID:
            return words.translate("Timeline", "The professional said")
        case _:
            return ""


def _of_handover(words: Words, kind: EntryKind) -> str:
    match kind:
        case EntryKind.WORD_OWED:
            return words.translate("Timeline", "Word for {who}")
        case EntryKind.HANDED_OVER:
            return words.translate("Timeline", "Handed over to {who}")
        case EntryKind.TAKEN_UP:
            return words.translate("Timeline", "{who} takes it up")
        case EntryKind.NOT_TAKEN_UP:
            return words.translate("Timeline", "{who} does not take it up")
        case EntryKind.HANDOVER_ENDED:
            return words.translate("Timeline", "{who} is done with it")
        case EntryKind.WORD_GIVEN:
            return words.translate("Timeline", "{who} got word")
        case _:
            return ""


def _of_consent(words: Words, kind: EntryKind) -> str:
    match kind:
        case EntryKind.SAID_YES:
            return words.translate("Timeline", "Yes to {who}")
        case EntryKind.SAID_NO:
            return words.translate("Timeline", "No to {who}")
        case EntryKind.THINKS:
            return words.translate("Timeline", "Thinks it over: {who}")
        case EntryKind.WITHDREW:
            return words.translate("Timeline", "Took back the yes to {who}")
        case EntryKind.OTHER_BASIS:
            return words.translate("Timeline", "Without a yes, on another ground: {who}")
        case EntryKind.BASIS_ENDED:
            return words.translate("Timeline", "The ground without a yes ended: {who}")
        case _:
            return words.translate("Timeline", "Shared with {who}")


def entry_line(words: Words, entry: Entry) -> str:
    """Return the small line below: what was done, agreed or told, or why."""
    if entry.is_in_error:
        return _in_error(words)
    if entry.tasks:
        return words.translate("Timeline", "Agreed: {tasks}").format(tasks=", ".join(entry.tasks))
    if entry.line:
        return entry.line
    if entry.categories:
        return categories_line(words, entry.categories)
    if entry.kind is EntryKind.WORD_OWED:
        return words.translate("Timeline", "Then they hear whether it was taken up. Nothing more.")
    return ""


def entry_sentence(words: Words, entry: Entry, name: str) -> str:
    """Return the title as a sentence for the short list; words that were said stand in the timeline itself."""
    match entry.kind:
        case EntryKind.RESIDENT_SAID:
            title = words.translate("Timeline", "{name} said what is needed").format(name=name)
        case EntryKind.VOLUNTEER_SAID:
            title = words.translate("Timeline", "The volunteer said what is needed")
        case EntryKind.PROFESSIONAL_SAID:
            title = words.translate("Timeline", "The professional said what is needed")
        case _:
            title = entry_title(words, entry, name)
    sentence = title if title.endswith(("?", "!", ".")) else f"{title}."
    return f"{sentence} {_in_error(words)}" if entry.is_in_error else sentence


def _in_error(words: Words) -> str:
    return words.translate("Timeline", "Entered in error. It counts for nothing.")
