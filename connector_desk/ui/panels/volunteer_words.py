"""The sentences of the Volunteers place: load, silence, talks, visits."""

from datetime import date

from connector_desk.domain.match import MatchState, PlannedVisit
from connector_desk.domain.words import Words
from connector_desk.ui.widgets.face import FaceKind, FaceView
from connector_desk.ui.widgets.own_words import quoted
from connector_desk.ui.widgets.rows import ChipView, RowView
from connector_desk.ui.widgets.shapes import Shape, Tone
from connector_desk.viewmodels.volunteers import Mark, MatchRow, Talk, VolunteerRow, VolunteerView
from connector_desk.words.days import clock_time, days_ago, long_day, near_day
from connector_desk.words.terms import term
from connector_desk.words.vocabulary import language, skill

STATE_SHAPES = {
    MatchState.PROPOSED: Shape.PROPOSED,
    MatchState.INTRODUCED: Shape.PROPOSED,
    MatchState.TRIAL: Shape.RUNNING,
    MatchState.ACTIVE: Shape.RUNNING,
    MatchState.PAUSED: Shape.SILENT,
    MatchState.ENDED: Shape.NOT,
}

DAYS_IN_WORDS = 120
"""From this many days on, four months, a time is told in months."""


def row_view(words: Words, row: VolunteerRow, today: date) -> RowView:
    """Return one volunteer as a row of the list."""
    return RowView(
        id=row.id,
        name=row.name,
        beside=row.organization,
        what=load_line(words, row),
        who=quoted(row.boundary) if row.boundary else "",
        left=FaceView(FaceKind.VOLUNTEER, row.name),
        chip=chip(words, row, today),
        is_chip_right=True,
        is_who_own_words=True,
        who_short=words.translate("Volunteers", "Named a limit: read it beside this"),
        right_below=silence_line(words, row),
        load=(row.taken, row.limit) if row.limit or row.taken else None,
    )


def load_line(words: Words, row: VolunteerRow) -> str:
    """Return "1 van 2", with "vol" where nothing is left."""
    line = words.translate("Volunteers", "{taken} of {limit}").format(taken=row.taken, limit=row.limit)
    if row.taken > row.limit:
        return words.translate("Volunteers", "{load}, too much").format(load=line)
    return words.translate("Volunteers", "{load}, full").format(load=line) if row.taken == row.limit else line


def silence_line(words: Words, row: VolunteerRow) -> str:
    """Return how long ago somebody spoke with the volunteer."""
    days = row.silent_days
    if days is None:
        return words.translate("Volunteers", "not spoken yet")
    if row.is_new:
        return words.translate("Volunteers", "new, %n day(s)", "", days)
    if days == 0:
        return words.translate("Volunteers", "spoken today")
    if days < DAYS_IN_WORDS:
        return words.translate("Volunteers", "%n day(s) ago", "", days)
    return words.translate("Volunteers", "silent for %n month(s)", "", days // 30)


def chip(words: Words, row: VolunteerRow, today: date) -> ChipView | None:
    """Return the one chip of a row; most rows have none."""
    match row.mark:
        case None:
            return None
        case Mark.LEFT:
            return ChipView(words.translate("Volunteers", "Has left"), Shape.NOT)
        case Mark.TOO_MUCH:
            return ChipView(words.translate("Volunteers", "Too much"), Shape.LATE)
        case Mark.SILENT_MATCH:
            return ChipView(words.translate("Volunteers", "Silent at {name}").format(name=row.mark_name), Shape.SILENT)
        case Mark.LONG_SILENT:
            return ChipView(words.translate("Volunteers", "Long silent"), Shape.SILENT)
        case Mark.TALK_NOW:
            return ChipView(words.translate("Volunteers", "Call now"), Shape.APPOINTMENT)
        case Mark.TALK_SOON:
            day = near_day(words, row.talk_due or today, today)
            return ChipView(day[:1].upper() + day[1:], Shape.APPOINTMENT)
        case Mark.NOT_YET:
            return ChipView(words.translate("Volunteers", "Still silent"), Shape.SILENT)


def talk_sentences(words: Words, view: VolunteerView, today: date) -> tuple[str, str]:
    """Return the bold sentence about the talk that is owed, and the plain one after it."""
    name = view.volunteer.name
    ask = words.translate("Volunteers", "Ask how {name} is, and what would help.").format(name=name)
    match view.talk:
        case Talk.OVERDUE if view.talk_due is not None:
            late = (today - view.talk_due).days
            if late < DAYS_IN_WORDS:
                return words.translate("Volunteers", "The talk is %n day(s) late.", "", late), ask
            return words.translate("Volunteers", "The talk is %n month(s) late.", "", late // 30), ask
        case Talk.SOON if view.talk_due is not None:
            day = near_day(words, view.talk_due, today)
            return words.translate("Volunteers", "It is time for a talk, before {day}.").format(day=day), ask
        case Talk.LATER if view.talk_due is not None:
            day = long_day(words, view.talk_due)
            return words.translate("Volunteers", "The next talk is before {day}.").format(day=day), ""
        case _:
            return words.translate("Volunteers", "No talks were agreed yet."), ask


def talk_tone(view: VolunteerView) -> tuple[Shape, Tone]:
    """Return the shape and colours of the talk's banner."""
    return (Shape.UNSAVED, Tone.LAMP) if view.talk is Talk.OVERDUE else (Shape.APPOINTMENT, Tone.SKY)


def about_line(words: Words, view: VolunteerView) -> str:
    """Return "46 jaar, Slotervaart"; what is not known stays out."""
    age = "" if view.age is None else words.translate("Volunteers", "%n year(s) old", "", view.age)
    return ", ".join(part for part in (age, view.area) if part)


def likes(words: Words, view: VolunteerView) -> tuple[str, ...]:
    """Return what the volunteer likes to do, each with a capital."""
    return tuple(_upper(skill(words, code)) for code in view.volunteer.skills)


def languages_line(words: Words, view: VolunteerView) -> str:
    """Return "Spreekt Nederlands, Turks"."""
    names = ", ".join(language(words, tag) for tag in view.volunteer.languages)
    return words.translate("Volunteers", "Speaks {languages}").format(languages=names) if names else ""


def trainings_line(words: Words, view: VolunteerView) -> str:
    """Return "Leerde: luisteren, gesprekken voeren"."""
    learned = ", ".join((*view.volunteer.trainings, *(skill(words, code) for code in view.volunteer.specialised)))
    return words.translate("Volunteers", "Learned: {what}").format(what=learned) if learned else ""


def visit_line(words: Words, visit: PlannedVisit) -> str:
    """Return "Elke dinsdag 10:00, anderhalf uur"."""
    return words.translate("Volunteers", "Every {day} at {time}, {length}").format(
        day=term(words, visit.weekday), time=clock_time(visit.starts_at), length=length(words, visit.minutes)
    )


def length(words: Words, minutes: int) -> str:
    """Return a length of time as people say it."""
    if minutes == 30:
        return words.translate("Volunteers", "half an hour")
    if minutes == 90:
        return words.translate("Volunteers", "an hour and a half")
    if minutes % 60 == 0:
        return words.translate("Volunteers", "%n hour(s)", "", minutes // 60)
    return words.translate("Volunteers", "%n minute(s)", "", minutes)


def heard_line(words: Words, match: MatchRow) -> str:
    """Return when they last heard of each other and when the next visit is."""
    if match.heard_days is None:
        heard = words.translate("Volunteers", "They have not met yet.")
    else:
        heard = words.translate("Volunteers", "Last heard: {when}.").format(when=days_ago(words, match.heard_days))
    if match.next_day is None:
        return heard
    day = long_day(words, match.next_day)
    return heard + " " + words.translate("Volunteers", "Next visit: {day}.").format(day=day)


def room_line(words: Words, view: VolunteerView) -> str:
    """Return whether one more would fit, as what a person can carry and never as a number alone."""
    name, left = view.volunteer.name, view.room_left
    if left < 0:
        return words.translate("Volunteers", "This is more than {name} wanted. Talk about it.").format(name=name)
    if left == 0:
        return words.translate("Volunteers", "Full. No more than was agreed.")
    more = words.translate("Volunteers", "%n more would fit,", "", left)
    return more + " " + words.translate("Volunteers", "if {name} wants it.").format(name=name)


def match_chip(words: Words, match: MatchRow) -> tuple[str, Shape]:
    """Return the word and shape of a match's state; silence comes before it."""
    if match.is_silent:
        return words.translate("Volunteers", "Long silent"), Shape.SILENT
    return term(words, match.state), STATE_SHAPES[match.state]


def step_word(words: Words, match_state: MatchState, step: MatchState) -> str:
    """Return the word of the act that takes a match to a state."""
    match step:
        case MatchState.INTRODUCED:
            return words.translate("Volunteers", "They met")
        case MatchState.TRIAL:
            return words.translate("Volunteers", "Try it")
        case MatchState.ACTIVE:
            if match_state is MatchState.PAUSED:
                return words.translate("Volunteers", "Go on again")
            return words.translate("Volunteers", "It goes on")
        case MatchState.PAUSED:
            return words.translate("Volunteers", "Pause")
        case _:
            if match_state in {MatchState.PROPOSED, MatchState.INTRODUCED}:
                return words.translate("Volunteers", "Not after all")
            return words.translate("Volunteers", "End it")


def _upper(text: str) -> str:
    return text[:1].upper() + text[1:]
