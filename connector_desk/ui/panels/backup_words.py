"""The sentences about backups, drills and checks."""

from collections.abc import Mapping, Sequence
from datetime import datetime

from connector_desk.domain.backup import Familiar
from connector_desk.domain.week import day_of
from connector_desk.domain.words import Words
from connector_desk.ui.panels.today_words import first_upper
from connector_desk.ui.widgets.shapes import Shape
from connector_desk.viewmodels.backups import Care, DrillState, Freshness, PlaceRow
from connector_desk.words.days import clock_time, full_day, near_day


def moment(words: Words, at: datetime, now: datetime) -> str:
    """Return "vandaag 08:30", "gisteren 16:55" or, from then on, "9 oktober 2026", by the clock on the wall."""
    here, today = at.astimezone(), day_of(now)
    if -1 <= (here.date() - today).days <= 0:
        return f"{near_day(words, here.date(), today)} {clock_time(here.time())}"
    return full_day(words, here.date())


def place_chip(words: Words, row: PlaceRow) -> tuple[str, Shape]:
    """Return the word and the shape of a place."""
    match row.freshness:
        case Freshness.FRESH:
            return words.translate("Backups", "Fresh"), Shape.DONE
        case Freshness.OLD:
            return words.translate("Backups", "%n day(s) old", "", row.days), Shape.SILENT
        case Freshness.AHEAD:
            return words.translate("Backups", "Is the clock right?"), Shape.QUESTION
        case _:
            return words.translate("Backups", "None yet"), Shape.UNSAVED


def place_line(words: Words, row: PlaceRow, now: datetime) -> str:
    """Return when the newest was made, and where a place cannot be reached now."""
    if row.newest is None:
        said = words.translate("Backups", "Nothing was put here yet.")
    else:
        said = first_upper(moment(words, row.newest.made_at, now)) + "."
    if not row.is_here:
        return said + " " + words.translate("Backups", "Not in this computer now.")
    return said


def counts_line(words: Words, counts: Mapping[str, int]) -> str:
    """Return what a backup holds, in the numbers that people know."""
    return ", ".join(
        (
            words.translate("Backups", "%n resident(s)", "", counts.get("resident", 0)),
            words.translate("Backups", "%n question(s)", "", counts.get("ask", 0)),
            words.translate("Backups", "%n contact(s)", "", counts.get("contact_moment", 0)),
            words.translate("Backups", "%n volunteer(s)", "", counts.get("volunteer", 0)),
        )
    )


def names_line(words: Words, people: Sequence[Familiar]) -> str:
    """Return the people to look up, by their first name and one letter."""
    names = [f"{one.first_name} {one.initial}.".strip() if one.initial else one.first_name for one in people]
    if len(names) < 2:
        return "".join(names)
    return words.translate("Backups", "{some} and {last}").format(some=", ".join(names[:-1]), last=names[-1])


def drill_chip(words: Words, state: DrillState) -> tuple[str, Shape]:
    """Return the word and the shape of the last drill."""
    match state:
        case DrillState.WORKED:
            return words.translate("Backups", "It works"), Shape.DONE
        case DrillState.FAILED:
            return words.translate("Backups", "It did not work"), Shape.UNSAVED
        case _:
            return words.translate("Backups", "This month"), Shape.APPOINTMENT


def problem_sentences(words: Words, problems: Sequence[str]) -> tuple[str, ...]:
    """Return what a check or a drill found, each thing once."""
    known = {
        "lost": words.translate("Backups", "The last things that were kept are missing."),
        "anchor": words.translate("Backups", "The file desk.anchor is missing, so nobody can tell if all is there."),
        "erasures": words.translate("Backups", "The file desk.erasures does not hold: who was erased may be back."),
        "search_index": words.translate("Backups", "Search does not find everything."),
        "audit_chain": words.translate("Backups", "The list of who did what is not as it was written."),
        "people_missing": words.translate("Backups", "Somebody who should be in it was not found."),
    }
    other = words.translate("Backups", "A part of the file cannot be trusted.")
    return tuple(dict.fromkeys(known.get(problem, other) for problem in problems))


def care_words(words: Words, care: Care) -> tuple[str, str]:
    """Return the sentence of something to mention, and what its act is called."""
    make, practise = words.translate("Backups", "Make one now"), words.translate("Backups", "Practise taking back")
    return {
        Care.DAMAGED: (
            words.translate("Backups", "Something in this desk is damaged. Take a backup back."),
            words.translate("Backups", "Look at it"),
        ),
        Care.PLACE_FAILED: (
            words.translate("Backups", "The last backup could not be made everywhere."),
            words.translate("Backups", "Look at it"),
        ),
        Care.NO_BACKUP: (words.translate("Backups", "There is no backup yet."), make),
        Care.BACKUP_AHEAD: (
            words.translate("Backups", "The newest backup is of a day that is yet to come. Is the clock right?"),
            make,
        ),
        Care.OLD_BACKUP: (words.translate("Backups", "The newest backup is more than a week old."), make),
        Care.DRILL_FAILED: (
            words.translate("Backups", "Taking back did not work when it was tried last."),
            practise,
        ),
        Care.NO_DRILL: (words.translate("Backups", "Nobody ever tried whether the backup works."), practise),
        Care.OLD_DRILL: (
            words.translate("Backups", "It is more than a month ago that the backup was tried out."),
            practise,
        ),
    }[care]
