"""The parts of somebody's file about the person: who they are, how to reach them, what they ask, offer and wish."""

from collections.abc import Iterable, Iterator

from connector_desk.documents.days import full_day
from connector_desk.documents.terms import spoken_language
from connector_desk.documents.text import begun, ended
from connector_desk.documents.told_sheet import Said, ToldPart, ToldRow
from connector_desk.domain.own_file import OwnFile
from connector_desk.domain.resident import Ask, FormOfAddress, Resident, SafeContact, ViewBy
from connector_desk.domain.wheel import Wheel
from connector_desk.domain.words import Words


def person_parts(words: Words, paper: OwnFile) -> Iterator[ToldPart]:
    """Yield the parts about the person; one without rows has nothing to tell."""
    resident = paper.resident
    yield ToldPart(words.translate("OwnFile", "Who you are"), tuple(_who(words, resident, paper.area)))
    yield ToldPart(words.translate("OwnFile", "How we reach you"), tuple(_reach(words, resident)))
    yield ToldPart(words.translate("OwnFile", "What you asked"), tuple(_ask(words, one) for one in paper.asks))
    yield ToldPart(words.translate("OwnFile", "What you can and what you wish"), tuple(_wants(words, resident)))
    yield ToldPart(words.translate("OwnFile", "What is needed, as each sees it"), tuple(_views(words, resident)))
    yield ToldPart(
        words.translate("OwnFile", "The conversation wheel"), tuple(_wheel(words, one) for one in paper.wheels)
    )


def filled_rows(rows: Iterable[tuple[str, Iterable[str | Said]]]) -> Iterator[ToldRow]:
    """Yield a row for each label that has something to tell."""
    for label, told in rows:
        if lines := tuple(one for one in told if one and one != Said("")):
            yield ToldRow((label,), lines)


def _who(words: Words, resident: Resident, area: str) -> Iterator[ToldRow]:
    address = ", ".join(part for part in (resident.address, resident.postcode, area) if part)
    form = resident.form_of_address
    called = "" if form is FormOfAddress.FIRST_NAME else words.term(form)
    languages = (begun(spoken_language(words, one)) for one in resident.languages)
    yield from filled_rows(
        (
            (words.translate("OwnFile", "Name"), (resident.full_name,)),
            (words.translate("OwnFile", "Also called"), resident.aliases),
            (words.translate("OwnFile", "We say"), (called or resident.first_name,)),
            (words.translate("OwnFile", "Year of birth"), (str(resident.birth_year or ""),)),
            (words.translate("OwnFile", "Address"), (address,)),
            (words.translate("OwnFile", "You live"), (resident.household,)),
            (words.translate("OwnFile", "Languages"), languages),
            (words.translate("OwnFile", "Your story"), (resident.story,)),
            (
                words.translate("OwnFile", "Known here since"),
                (full_day(words, resident.since),) if resident.since else (),
            ),
        )
    )


def _reach(words: Words, resident: Resident) -> Iterator[ToldRow]:
    safe = resident.safe_contact
    yield from filled_rows(
        (
            (words.translate("OwnFile", "Telephone"), (resident.phone,)),
            (words.translate("OwnFile", "What we may do"), _rules(words, safe)),
            (words.translate("OwnFile", "Best moment"), (safe.best_moment,)),
            (words.translate("OwnFile", "Where we meet"), (safe.place,)),
            (words.translate("OwnFile", "Who opens your post"), (safe.post_opened_by,)),
            (words.translate("OwnFile", "Note"), (safe.note,)),
            (words.translate("OwnFile", "What works well"), (resident.works_well,)),
            (words.translate("OwnFile", "What does not work"), (resident.works_badly,)),
        )
    )


def _rules(words: Words, safe: SafeContact) -> Iterator[str]:
    yield (
        words.translate("OwnFile", "We may call you.")
        if safe.call
        else words.translate("OwnFile", "We do not call you.")
    )
    yield (
        words.translate("OwnFile", "We may leave a message.")
        if safe.voicemail
        else words.translate("OwnFile", "We leave no message.")
    )
    yield (
        words.translate("OwnFile", "We may send you post.")
        if safe.post
        else words.translate("OwnFile", "We send you no post.")
    )


def _ask(words: Words, ask: Ask) -> ToldRow:
    label = [words.term(ask.state)]
    if ask.asked_on:
        label.insert(0, full_day(words, ask.asked_on))
    beside = []
    if ask.life_domain:
        told = words.translate("OwnFile", "We put it under: {what}.")
        beside.append(told.format(what=words.term(ask.life_domain)))
    if ask.labels:
        told = words.translate("OwnFile", "Words that we use for it: {what}.")
        beside.append(told.format(what=", ".join(words.term(one) for one in ask.labels)))
    if ask.sensitive:
        beside.append(words.translate("OwnFile", "It is closed: whoever looks at it says first what for."))
    if ask.requires_qualification:
        told = words.translate("OwnFile", "Whoever helps needs: {what}.")
        beside.append(told.format(what=ask.requires_qualification))
    told = words.translate("OwnFile", "How soon: {urgency}.").format(urgency=words.term(ask.urgency))
    return ToldRow(tuple(label), (Said(ask.own_words), told, *beside))


def _wants(words: Words, resident: Resident) -> Iterator[ToldRow]:
    yield from filled_rows(
        (
            (words.translate("OwnFile", "You offer"), tuple(Said(one) for one in resident.offers)),
            (words.translate("OwnFile", "You wish"), tuple(Said(one) for one in resident.wishes)),
        )
    )


def _views(words: Words, resident: Resident) -> Iterator[ToldRow]:
    who = {
        ViewBy.RESIDENT: words.translate("OwnFile", "You said"),
        ViewBy.VOLUNTEER: words.translate("OwnFile", "A volunteer said"),
        ViewBy.PROFESSIONAL: words.translate("OwnFile", "A professional said"),
    }
    for view in sorted(resident.views, key=lambda one: one.on, reverse=True):
        yield ToldRow((who[view.by], full_day(words, view.on)), (Said(view.text),))


def _wheel(words: Words, wheel: Wheel) -> ToldRow:
    told = words.translate("OwnFile", "{what}: {mark} of 10. {words}")
    marks = (
        told.format(what=words.term(one.dimension), mark=one.mark, words=ended(one.words) if one.words else "").strip()
        for one in wheel.marks
    )
    wish = (Said(wheel.wish),) if wheel.wish else ()
    return ToldRow((full_day(words, wheel.on),), (*marks, *wish))
