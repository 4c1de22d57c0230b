"""The sentences of keeping and erasing: why something may go, what would go with it, what somebody still waits for."""

from collections.abc import Mapping

from connector_desk.domain.entity import Kind
from connector_desk.domain.erasure import KeepingGround
from connector_desk.domain.keeping import Due, Waiting
from connector_desk.domain.words import Words
from connector_desk.services.keeping_look import DueThings
from connector_desk.words.days import full_day, month_and_year


def due_line(words: Words, due: Due) -> str:
    """Return why somebody may go, and since when."""
    day = full_day(words, due.since)
    match due.ground:
        case KeepingGround.REFUSED_OR_WITHDRAWN:
            said = words.translate("Keeping", "Said no or took the yes back. Nothing happened since {day}.")
        case KeepingGround.MUNICIPALITY:
            said = words.translate("Keeping", "Kept for the municipality long enough. Nothing happened since {day}.")
        case _:
            said = words.translate("Keeping", "Everything is round. Nothing happened since {day}.")
    return said.format(day=day)


def counts_line(words: Words, counts: Mapping[Kind, int]) -> str:
    """Return what would go beside the profile: "2 vragen, 1 overdracht"; nothing where there is only the profile."""
    return ", ".join(_count(words, kind, count) for kind, count in counts.items() if kind is not Kind.RESIDENTS)


def things_line(words: Words, things: DueThings) -> str:
    """Return what would go that is no person: "14 contacten zonder bewoner, maart 2025"."""
    match things.kind:
        case Kind.HANDOVERS:
            return words.translate("Keeping", "A handover of {name}").format(name=things.name)
        case Kind.MATCHES:
            return words.translate("Keeping", "A match of {name}").format(name=things.name)
        case Kind.MEETINGS:
            return words.translate("Keeping", "What lay on the table: {name}").format(name=things.name)
    what = _loose(words, things.kind, len(things.ids))
    return words.translate("Keeping", "{what}, {month}").format(what=what, month=month_and_year(words, things.since))


def things_ground(words: Words, things: DueThings) -> str:
    """Return why things may go."""
    if things.ground is KeepingGround.REFUSED_OR_WITHDRAWN:
        said = words.translate("Keeping", "It rested on a yes that was taken back. Nothing happened since {day}.")
        return said.format(day=full_day(words, things.since))
    match things.kind:
        case Kind.MEETINGS:
            said = words.translate("Keeping", "The table was on {day}. That it was held stays.")
            return said.format(day=full_day(words, things.since))
        case Kind.PRINTOUTS:
            return words.translate("Keeping", "The papers themselves stay, and so does who got them.")
        case Kind.DRAFTS:
            return words.translate("Keeping", "Typed and never kept; nobody came back to it.")
    return words.translate("Keeping", "Nobody waits for it any more.")


def waits_line(words: Words, waits: tuple[Waiting, ...]) -> str:
    """Return what somebody still waits for, or an empty text."""
    said = {
        Waiting.ASK: words.translate("Keeping", "a question is open"),
        Waiting.HANDOVER: words.translate("Keeping", "a handover is under way"),
        Waiting.WORD_BACK: words.translate("Keeping", "somebody waits for word"),
        Waiting.MATCH: words.translate("Keeping", "a match goes on"),
        Waiting.SAME_DAY: words.translate("Keeping", "something must happen today"),
        Waiting.TABLE: words.translate("Keeping", "a table is coming"),
        Waiting.CONCERN: words.translate("Keeping", "a concern is open"),
        Waiting.ACTION: words.translate("Keeping", "an action is not done"),
        Waiting.NOTICE: words.translate("Keeping", "somebody must hear of a withdrawal"),
    }
    if not waits:
        return ""
    all_of_it = ", ".join(said[one] for one in waits)
    return words.translate("Keeping", "Look: {what}. That stops, too.").format(what=all_of_it)


def _loose(words: Words, kind: Kind, count: int) -> str:
    match kind:
        case Kind.CONTACT_MOMENTS:
            return words.translate("Keeping", "%n contact(s) without a resident", "", count)
        case Kind.ACTIONS:
            return words.translate("Keeping", "%n action(s) of a table", "", count)
        case Kind.CONCERNS:
            return words.translate("Keeping", "%n concern(s) without a resident", "", count)
        case Kind.PRINTOUTS:
            return words.translate("Keeping", "%n place(s) where a paper was saved", "", count)
        case _:
            return words.translate("Keeping", "%n draft(s)", "", count)


def _count(words: Words, kind: Kind, count: int) -> str:
    told = {
        Kind.ASKS: words.translate("Keeping", "%n question(s)", "", count),
        Kind.TIES: words.translate("Keeping", "%n person(s) around", "", count),
        Kind.MATCHES: words.translate("Keeping", "%n match(es)", "", count),
        Kind.HANDOVERS: words.translate("Keeping", "%n handover(s)", "", count),
        Kind.CONTACT_MOMENTS: words.translate("Keeping", "%n contact(s)", "", count),
        Kind.CONCERNS: words.translate("Keeping", "%n concern(s)", "", count),
        Kind.ACTIONS: words.translate("Keeping", "%n action(s)", "", count),
        Kind.MEETINGS: words.translate("Keeping", "a place at %n table(s)", "", count),
        Kind.ATTACHMENTS: words.translate("Keeping", "%n paper(s) or photo(s)", "", count),
        Kind.PERSON_MERGES: words.translate("Keeping", "%n file(s) joined into it", "", count),
        Kind.KEPT_DOCUMENTS: words.translate("Keeping", "%n copy(s) of what left", "", count),
        Kind.WITHDRAWAL_NOTICES: words.translate("Keeping", "%n notice(s) of a withdrawal", "", count),
        Kind.WHEELS: words.translate("Keeping", "%n conversation wheel(s)", "", count),
        Kind.DRAFTS: words.translate("Keeping", "%n draft(s)", "", count),
    }
    return told[kind]
