"""The sentences of the Residents place: what a profile, an ask, a tile and the timeline say."""

from datetime import date

from connector_desk.domain.language import Speaks, SpokenLanguage
from connector_desk.domain.resident import LifeDomain, SafeContact
from connector_desk.domain.words import Words
from connector_desk.ui.widgets.shapes import Shape
from connector_desk.viewmodels.residents import Agreement, AskRow, AskStatus, Sentence, spoken_first
from connector_desk.words.days import clock_time, near_day
from connector_desk.words.vocabulary import SIGNED
from connector_desk.words.vocabulary import languages as language_names


def opening_sentence(words: Words, parts: Sentence) -> str:
    """Return "72 jaar, woont alleen in een klein flatje; spreekt Marokkaans en wat Nederlands.", as far as is known."""
    age = "" if parts.age is None else words.translate("Resident", "%n year(s) old", "", parts.age)
    person = ", ".join(part for part in (age, _home(words, parts), parts.also) if part)
    whole = "; ".join(part for part in (person, speaks_line(words, parts.spoken)) if part)
    return f"{whole[0].upper()}{whole[1:].rstrip('.')}." if whole else ""


def _home(words: Words, parts: Sentence) -> str:
    if parts.lives_how and parts.area:
        return words.translate("Resident", "lives {how} in {area}").format(how=parts.lives_how, area=parts.area)
    if parts.lives_how:
        return words.translate("Resident", "lives {how}").format(how=parts.lives_how)
    return words.translate("Resident", "lives in {area}").format(area=parts.area) if parts.area else ""


def speaks_line(words: Words, spoken: tuple[SpokenLanguage, ...]) -> str:
    """Return "spreekt Marokkaans en wat Nederlands": the best spoken language first; a sign language is used."""
    ordered = spoken_first(spoken)
    said = [_how_well(words, one) for one in ordered if one.tag not in SIGNED]
    signed = [_how_well(words, one) for one in ordered if one.tag in SIGNED]
    speaks = words.translate("Resident", "speaks {languages}").format(languages=_joined(words, said)) if said else ""
    uses = words.translate("Resident", "uses {languages}").format(languages=_joined(words, signed)) if signed else ""
    return ", ".join(part for part in (speaks, uses) if part)


def _joined(words: Words, parts: list[str]) -> str:
    *first, last = parts
    if not first:
        return last
    return words.translate("Resident", "{first} and {last}").format(first=", ".join(first), last=last)


def language_name(words: Words, tag: str) -> str:
    """Return the name of a language; a tag that is not known is shown as it was typed."""
    return language_names(words).get(tag, tag)


def _how_well(words: Words, one: SpokenLanguage) -> str:
    name = language_name(words, one.tag)
    return {
        Speaks.NATIVE: "{language}",
        Speaks.GOOD: words.translate("Resident", "good {language}"),
        Speaks.MODERATE: words.translate("Resident", "some {language}"),
        Speaks.LITTLE: words.translate("Resident", "a little {language}"),
    }[one.speaks].format(language=name)


def calling_line(words: Words, safe: SafeContact) -> str:
    """Return whether one may call and leave a message."""
    if safe.call:
        return (
            words.translate("Resident", "Calling is fine, a message too")
            if safe.voicemail
            else words.translate("Resident", "Calling is fine, leave no message")
        )
    return (
        words.translate("Resident", "Do not call, a message is fine")
        if safe.voicemail
        else words.translate("Resident", "Do not call, leave no message")
    )


def post_line(words: Words, safe: SafeContact) -> str:
    """Return whether post may come."""
    return words.translate("Resident", "Post is fine") if safe.post else words.translate("Resident", "No post")


def shut_line(words: Words, life_domain: LifeDomain | None) -> str:
    """Return what words that stay closed are about, and no more."""
    match life_domain:
        case LifeDomain.PHYSICAL_HEALTH | LifeDomain.MENTAL_HEALTH:
            return words.translate("Resident", "Is about health")
        case LifeDomain.SUBSTANCE_USE:
            return words.translate("Resident", "Is about addiction")
        case LifeDomain.JUSTICE:
            return words.translate("Resident", "Is about police and justice")
        case LifeDomain.FINANCE:
            return words.translate("Resident", "Is about money")
        case _:
            return words.translate("Resident", "Is sensitive")


def ask_chip(words: Words, row: AskRow, today: date) -> tuple[str, Shape]:
    """Return the word and shape of an ask; a promise that passed says how many days ago."""
    if row.status is AskStatus.WAITS_FOR_WORD and row.day is not None and row.day < today:
        return words.translate("Resident", "%n day(s) late", "", (today - row.day).days), Shape.LATE
    match row.status:
        case AskStatus.WAITS_FOR_WORD:
            return words.translate("Resident", "Waits for word"), Shape.WAITING
        case AskStatus.RUNS:
            return words.translate("Resident", "Going on"), Shape.RUNNING
        case AskStatus.PROPOSED:
            return words.translate("Resident", "Proposed"), Shape.PROPOSED
        case AskStatus.TODAY:
            return words.translate("Resident", "Still today"), Shape.TODAY
        case AskStatus.NOBODY_YET:
            return words.translate("Resident", "Nobody yet"), Shape.SILENT
        case AskStatus.HELPED:
            return words.translate("Resident", "Being helped"), Shape.RUNNING
        case AskStatus.CLOSED:
            return words.translate("Resident", "Round"), Shape.DONE


def ask_line(words: Words, row: AskRow, today: date) -> str:
    """Return who is at it and when: "Met Fatima, dinsdag 10:00"."""
    if row.status is AskStatus.WAITS_FOR_WORD and row.day is not None:
        return words.translate("Resident", "{who}, {day}").format(
            who=row.with_whom, day=near_day(words, row.day, today)
        )
    if row.day is not None and row.starts_at is not None:
        return words.translate("Resident", "With {who}, {day} {time}").format(
            who=row.with_whom, day=near_day(words, row.day, today), time=clock_time(row.starts_at)
        )
    return words.translate("Resident", "With {who}").format(who=row.with_whom) if row.with_whom else ""


def agreement_line(words: Words, agreement: Agreement) -> str:
    """Return "Nadia: wassen, aankleden", or that something was not agreed."""
    tasks = ", ".join(agreement.tasks)
    if agreement.does:
        return words.translate("Resident", "{who}: {tasks}").format(who=agreement.who, tasks=tasks)
    return words.translate("Resident", "{who}, not agreed: {tasks}").format(who=agreement.who, tasks=tasks)
