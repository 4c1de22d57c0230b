"""What a line of the timeline says, and the shape or icon it carries."""

from connector_desk.domain.words import Words
from connector_desk.ui.panels.consent_words import categories_line
from connector_desk.ui.widgets.shapes import Shape
from connector_desk.viewmodels.timeline import Entry, EntryKind

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
        return words.translate("Timeline", "Entered in error. It counts for nothing.")
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
    return title if title.endswith(("?", "!", ".")) else f"{title}."
