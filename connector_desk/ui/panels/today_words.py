"""The sentences of Today: rows that wait, appointments, silence and small things."""

from datetime import date

from connector_desk.domain.entity import Kind
from connector_desk.domain.resident import FormOfAddress, SafeContact
from connector_desk.domain.words import Words
from connector_desk.services.waiting import Appointment, OpenLoop, SameDay, SilentMatch, Talk
from connector_desk.ui.widgets.own_words import quoted
from connector_desk.ui.widgets.ring import RingView
from connector_desk.ui.widgets.rows import ButtonView, ChipView, RowView
from connector_desk.ui.widgets.shapes import Shape
from connector_desk.viewmodels.today import Advice, Block, BlockAct, LoopRow, TodayView
from connector_desk.words.days import clock_time, days_ago, near_day

WORDS_THAT_FIT = 46
"""Own words are never cut: in a row they stand whole, or they stand at their own place only."""


def first_upper(text: str) -> str:
    """Return the sentence with a capital, and nothing else changed."""
    return text[:1].upper() + text[1:]


def begin_sentence(words: Words, view: TodayView) -> str:
    """Return one sentence that says where to begin."""
    if view.waiting:
        people = words.translate("Today", "{count} people wait for word.", "", view.waiting)
        people = people.format(count=first_upper(count_word(words, view.waiting)))
    else:
        people = words.translate("Today", "Nobody waits for word.")
    if view.begin_with:
        return people + " " + words.translate("Today", "Begin with {name}.").format(name=view.begin_with)
    if view.block is not None:
        return people + " " + words.translate("Today", "Begin with what must happen today.")
    return words.translate("Today", "Nothing that must happen today.")


def count_word(words: Words, count: int) -> str:
    """Return a number up to twelve as a word, as one writes it in a sentence, and a larger one in figures."""
    small = (
        words.translate("Today", "one"),
        words.translate("Today", "two"),
        words.translate("Today", "three"),
        words.translate("Today", "four"),
        words.translate("Today", "five"),
        words.translate("Today", "six"),
        words.translate("Today", "seven"),
        words.translate("Today", "eight"),
        words.translate("Today", "nine"),
        words.translate("Today", "ten"),
        words.translate("Today", "eleven"),
        words.translate("Today", "twelve"),
    )
    return small[count - 1] if 0 < count <= len(small) else str(count)


def loop_view(words: Words, row: LoopRow, today: date) -> RowView:
    """Return one who waits as a row of the list."""
    loop = row.loop
    fits = loop.own_words and len(loop.own_words) <= WORDS_THAT_FIT and "\n" not in loop.own_words
    waits = waiting_sentence(words, loop)
    advice, strong = advice_sentence(words, row, today)
    is_own_words = bool(fits) and row.advice is Advice.CALL_RECIPIENT
    return RowView(
        id=loop.id,
        name=loop.name,
        what=quoted(loop.own_words) if is_own_words else waits,
        who=waits if is_own_words else advice,
        left=_ring(words, row),
        chip=promise_chip(words, loop, today),
        is_own_words=is_own_words,
        who_strong=loop.waiter.name if is_own_words else strong,
        who_icon="loop" if is_own_words else "" if row.advice is Advice.SEE_CONCERN else "phone",
        button=button_of(words, row),
    )


def _ring(words: Words, row: LoopRow) -> RingView:
    days = row.loop.open_days
    if days == 0:
        return RingView(words.translate("Today", "now"))
    unit = words.translate("Today", "day(s)", "the unit below a number", days)
    return RingView(str(days), unit, row.fraction, is_late=row.is_late)


def promise_chip(words: Words, loop: OpenLoop, today: date) -> ChipView:
    """Return the promise: how late it is, or for which day it was made."""
    if loop.days_late:
        return ChipView(words.translate("Today", "%n day(s) late", "", loop.days_late), Shape.LATE)
    day = first_upper(near_day(words, loop.due, today))
    return ChipView(words.translate("Today", "{day} promised").format(day=day), Shape.WAITING)


def waiting_sentence(words: Words, loop: OpenLoop) -> str:
    """Return who waits for word."""
    if loop.kind is Kind.CONCERNS:
        return words.translate("Today", "Whoever reported this still hears from us")
    return words.translate("Today", "{name} waits for word").format(name=loop.waiter.name)


def advice_sentence(words: Words, row: LoopRow, today: date) -> tuple[str, str]:
    """Return what helps and the name in it that stands out."""
    loop = row.loop
    match row.advice:
        case Advice.SEE_CONCERN if loop.table_on is not None:
            day = first_upper(near_day(words, loop.table_on, today))
            return words.translate("Today", "{day} at the table, only about the place").format(day=day), ""
        case Advice.SEE_CONCERN:
            return words.translate("Today", "Look what is known by now"), ""
        case Advice.ASK_RESIDENT:
            return _withdrawn(words, loop).format(name=loop.name), loop.name
        case Advice.REACH_RESIDENT:
            return words.translate("Today", "Consent was withdrawn. Look how to reach {name}").format(
                name=loop.name
            ), loop.name
        case Advice.TELL_WAITER:
            return words.translate("Today", "It has ended. Call {name}").format(name=loop.waiter.name), loop.waiter.name
        case _:
            return _call_recipient(words, loop)


def _withdrawn(words: Words, loop: OpenLoop) -> str:
    match loop.form_of_address:
        case FormOfAddress.MEVROUW:
            return words.translate("Today", "Call {name} first: she withdrew her consent")
        case FormOfAddress.MENEER:
            return words.translate("Today", "Call {name} first: he withdrew his consent")
        case _:
            return words.translate("Today", "Call {name} first: the consent was withdrawn")


def _call_recipient(words: Words, loop: OpenLoop) -> tuple[str, str]:
    organization = loop.recipient.name if loop.recipient else ""
    if loop.recipient_person:
        sentence = words.translate("Today", "Call {person} at {organization}")
        person = sentence.format(person=loop.recipient_person, organization=organization)
        return person, first_part(loop.recipient_person)
    return words.translate("Today", "Call {name}").format(name=organization), organization


def button_of(words: Words, row: LoopRow) -> ButtonView:
    """Return the one button of a row: a verb and a person."""
    if row.call is None:
        return ButtonView(words.translate("Today", "Look at it"), "eye")
    name = row.loop.recipient_person if row.advice is Advice.CALL_RECIPIENT else ""
    return ButtonView(call_words(words, first_part(name) or row.call.name), "phone")


def first_part(person: str) -> str:
    """Return the name of "Yvette, wijkverpleegkundige"."""
    return person.partition(",")[0].strip()


def call_words(words: Words, name: str) -> str:
    """Return "Bel Yvette"; a long name is shortened to its own first words, for a button."""
    return words.translate("Today", "Call {name}").format(name=short_name(name))


def short_name(name: str) -> str:
    """Return at most eighteen characters of whole words of a name, at least one word."""
    kept: list[str] = []
    for word in name.split():
        if kept and len(" ".join((*kept, word))) > 18:
            break
        kept.append(word)
    return " ".join(kept)


def block_words(words: Words, contact: SameDay) -> str:
    """Return the own words of the block, or why they stay closed."""
    return contact.own_words or words.translate("Today", "Confidential. Open it at the walk-in.")


def block_who(words: Words, contact: SameDay) -> tuple[str, str]:
    """Return the name and what stands beside it: age and area."""
    if contact.resident is None:
        name = contact.called or words.translate("Today", "Somebody at the counter")
        return name, ""
    age = words.translate("Today", "%n years old", "", contact.resident_age) if contact.resident_age else ""
    return contact.full_name, ", ".join(filter(None, (age, contact.area_name)))


def block_known(words: Words, block: Block, today: date) -> str:
    """Return what was done so far, and how many more must happen today."""
    contact = block.contact
    more = words.translate("Today", "%n more must happen today: see the walk-in.", "", block.more) if block.more else ""
    return " ".join(filter(None, (_known(words, contact, today), more)))


def _known(words: Words, contact: SameDay, today: date) -> str:
    if contact.asked is not None and contact.asked_on is not None:
        asked = words.translate("Today", "{day} asked of {name}.").format(
            day=first_upper(near_day(words, contact.asked_on, today)), name=contact.asked.name
        )
        taken = words.translate("Today", "They took it up.")
        nobody = words.translate("Today", "Nobody said yet: I take it up.")
        return f"{asked} {taken if contact.was_taken_up else nobody}"
    moment = contact.took_place_at.astimezone()
    day, at = first_upper(near_day(words, moment.date(), today)), clock_time(moment.time())
    if contact.helper_name:
        told = words.translate("Today", "{day} at {time} told to {helper}. Nothing was written down yet.")
        return told.format(day=day, time=at, helper=contact.helper_name)
    return words.translate("Today", "{day} at {time}. Nothing was written down yet.").format(day=day, time=at)


def block_act(words: Words, block: Block) -> str:
    """Return the words of the brick button."""
    name = short_name(block.call.name) if block.call else ""
    match block.act:
        case BlockAct.CALL_ASKED | BlockAct.CALL_RESIDENT:
            return words.translate("Today", "Call {name} now").format(name=name)
        case BlockAct.REACH:
            return words.translate("Today", "How to reach them")
        case _:
            return words.translate("Today", "Open the contact")


def appointment_lines(words: Words, one: Appointment) -> tuple[str, str]:
    """Return what an appointment is and a second line about it."""
    match one.kind:
        case Kind.MATCHES:
            names = words.translate("Today", "{first} and {second}").format(first=one.names[0], second=one.names[1])
            return names, first_upper(", ".join(one.tasks)) or _minutes(words, one)
        case Kind.MEETINGS:
            cases = words.translate("Today", "%n situation(s)", "", one.cases) if one.cases else ""
            # The place stands with the meeting itself; here it would be cut off.
            return one.names[0], ", ".join(filter(None, (cases, _minutes(words, one))))
        case _:
            return one.names[0], one.place


def _minutes(words: Words, one: Appointment) -> str:
    return words.translate("Today", "%n minute(s)", "", one.minutes)


def silence_lines(words: Words, one: SilentMatch | Talk, today: date) -> tuple[str, str, ChipView]:
    """Return who is silent, what to ask, and the chip."""
    if isinstance(one, SilentMatch):
        names = words.translate("Today", "{first} and {second}").format(
            first=one.resident_name, second=one.volunteer.name
        )
        line = words.translate("Today", "Nothing heard for %n day(s). Ask {name}.", "", one.days)
        chip = ChipView(words.translate("Today", "Silent"), Shape.SILENT)
        return names, line.format(name=one.volunteer.name), chip
    chip = ChipView(words.translate("Today", "Long silent"), Shape.SILENT)
    return one.volunteer.name, talk_line(words, one, today), chip


def talk_line(words: Words, talk: Talk, today: date) -> str:
    """Return when the last talk with a volunteer was."""
    if talk.last_on is None:
        return words.translate("Today", "Not one talk so far. Ask how it goes.")
    ago = days_ago(words, (today - talk.last_on).days)
    return words.translate("Today", "Last spoken {ago}. Ask how it goes.").format(ago=ago)


def rules_line(words: Words, rules: SafeContact) -> str:
    """Return how somebody can be phoned safely."""
    if not rules.call:
        return words.translate("Today", "Do not call.")
    if not rules.voicemail:
        return words.translate("Today", "Leave no message.")
    return words.translate("Today", "Leaving a message is fine.")
