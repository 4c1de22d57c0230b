"""The parts of somebody's file about who and what is around them: people, visits, handovers, tables, concerns."""

from collections.abc import Iterable, Iterator
from datetime import date

from connector_desk.documents.days import full_day
from connector_desk.documents.own_file_person import filled_rows
from connector_desk.documents.text import begun, ended
from connector_desk.documents.told_sheet import Said, ToldPart, ToldRow
from connector_desk.domain.contact_moment import ContactMoment, LetterHelp
from connector_desk.domain.own_file import Around, HandedOver, Helped, Noticed, OwnFile, Talked, ToDo
from connector_desk.domain.week import day_of
from connector_desk.domain.words import Words


def around_parts(words: Words, paper: OwnFile) -> Iterator[ToldPart]:
    """Yield the parts about what happened with others; one without rows has nothing to tell."""
    yield ToldPart(
        words.translate("OwnFile", "Who stands around you"), tuple(_around(words, one) for one in paper.around)
    )
    yield ToldPart(words.translate("OwnFile", "When we spoke"), tuple(_contact(words, one) for one in paper.contacts))
    yield ToldPart(
        words.translate("OwnFile", "Volunteers who come to you"), tuple(_helped(words, one) for one in paper.helped)
    )
    yield ToldPart(
        words.translate("OwnFile", "What we handed over"), tuple(_handed(words, one) for one in paper.handovers)
    )
    yield ToldPart(
        words.translate("OwnFile", "What was talked about at the table"),
        tuple(_table(words, one) for one in paper.tables),
    )
    yield ToldPart(words.translate("OwnFile", "What others will do"), tuple(_to_do(words, one) for one in paper.to_do))
    yield ToldPart(
        words.translate("OwnFile", "What neighbours noticed"), tuple(_noticed(words, one) for one in paper.noticed)
    )


def _around(words: Words, one: Around) -> ToldRow:
    label = begun(one.word or words.term(one.role))
    gives = ", ".join(words.term(support) for support in one.support)
    lines = (
        words.translate("OwnFile", "Of {name}.").format(name=one.organization) if one.organization else "",
        words.translate("OwnFile", "Gives: {what}.").format(what=gives) if gives else "",
        *_tasks(words, one.tasks, one.not_agreed),
    )
    told = tuple(line for line in lines if line)
    return ToldRow((label,), told or (words.translate("OwnFile", "We know nothing more about this."),))


def _tasks(words: Words, agreed: Iterable[str], not_agreed: Iterable[str]) -> Iterator[str]:
    for task in agreed:
        yield words.translate("OwnFile", "Agreed: {task}").format(task=ended(task))
    for task in not_agreed:
        yield words.translate("OwnFile", "Not agreed: {task}").format(task=ended(task))


def _contact(words: Words, one: ContactMoment) -> ToldRow:
    lines = (
        words.translate("OwnFile", "It was about: {what}").format(what=ended(one.subject)) if one.subject else "",
        *(_letter(words, one.letter) if one.letter else ()),
        words.translate("OwnFile", "It could not wait: {what}.").format(what=words.term(one.danger))
        if one.danger
        else "",
        words.translate("OwnFile", "We warned: {who}.").format(who=one.alerted) if one.alerted else "",
        words.translate("OwnFile", "What was done: {what}").format(what=ended(one.done)) if one.done else "",
        words.translate("OwnFile", "We did not get to speak to each other.") if not one.succeeded else "",
        words.translate("OwnFile", "You asked us to keep this to ourselves.") if one.confidential else "",
    )
    day = full_day(words, day_of(one.took_place_at))
    return ToldRow((day, words.term(one.channel)), (Said(one.own_words), *(line for line in lines if line)))


def _letter(words: Words, one: LetterHelp) -> Iterator[str]:
    about = ", ".join(part for part in (one.about, one.sent_by) if part)
    yield (
        words.translate("OwnFile", "We helped with a letter: {what}").format(what=ended(about))
        if about
        else words.translate("OwnFile", "We helped with a letter.")
    )
    if one.is_done:
        yield words.translate("OwnFile", "The letter is done.")
    if one.next_on:
        next_on = full_day(words, one.next_on)
        yield words.translate("OwnFile", "We look at the letter again on {day}.").format(day=next_on)


def _helped(words: Words, one: Helped) -> ToldRow:
    who = words.translate("OwnFile", "A volunteer")
    label = [who, words.translate("OwnFile", "of {name}").format(name=one.organization)] if one.organization else [who]
    lines = [f"{words.term(one.state)}{_span(words, one.since, one.until)}."]
    if one.asked:
        lines.append(words.translate("OwnFile", "For your question: {what}").format(what=ended(one.asked)))
    lines += _tasks(words, one.tasks, one.not_agreed)
    if one.note:
        lines.append(ended(one.note))
    return ToldRow(tuple(label), tuple(lines))


def _span(words: Words, since: date | None, until: date | None) -> str:
    parts = []
    if since:
        parts.append(words.translate("OwnFile", "since {day}").format(day=full_day(words, since)))
    if until:
        parts.append(words.translate("OwnFile", "until {day}").format(day=full_day(words, until)))
    return f", {' '.join(parts)}" if parts else ""


def _handed(words: Words, one: HandedOver) -> ToldRow:
    label = [full_day(words, one.on)] if one.on else []
    label.append(words.term(one.status))
    lines = [
        words.translate("OwnFile", "From {sender} to {recipient}.").format(sender=one.sender, recipient=one.recipient)
    ]
    if one.why:
        lines.append(words.translate("OwnFile", "Why: {what}").format(what=ended(one.why)))
    lines += [words.translate("OwnFile", "What we asked: {what}").format(what=ended(text)) for text in one.questions]
    for task in one.agreed:
        lines.append(words.translate("OwnFile", "{who} does this: {task}").format(who=task.who, task=ended(task.what)))
    for task in one.not_agreed:
        lines.append(
            words.translate("OwnFile", "{who} does not do this: {task}").format(who=task.who, task=ended(task.what))
        )
    told = (
        words.translate("OwnFile", "Whoever brought it in was told on {day}.").format(day=full_day(words, one.word_on))
        if one.word_on
        else words.translate("OwnFile", "Whoever brought it in hears from us by {day}.").format(
            day=full_day(words, one.word_by)
        )
    )
    return ToldRow(tuple(label), (*lines, told))


def _table(words: Words, one: Talked) -> ToldRow:
    how = (
        words.translate("OwnFile", "Your name stood on the agenda.")
        if one.was_named
        else words.translate("OwnFile", "Your name did not stand on the agenda.")
    )
    asked = (words.translate("OwnFile", "The question was: {what}").format(what=one.question),) if one.question else ()
    return ToldRow((full_day(words, one.on), one.title), (*asked, how))


def _to_do(words: Words, one: ToDo) -> ToldRow:
    by = words.translate("OwnFile", "By {day}.").format(day=full_day(words, one.due)) if one.due else ""
    done = words.translate("OwnFile", "Done on {day}.").format(day=full_day(words, one.done_on)) if one.done_on else ""
    return next(filled_rows(((one.owner, (ended(one.text), done or by)),)))


def _noticed(words: Words, one: Noticed) -> ToldRow:
    place = (words.translate("OwnFile", "Where: {place}.").format(place=one.place),) if one.place else ()
    reporter = words.translate("OwnFile", "Who told us belongs to them, so we do not say.")
    return ToldRow((full_day(words, one.on),), (Said(one.observed), *place, reporter))
