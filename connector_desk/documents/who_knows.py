"""Who knows what about me: for the resident, what was told to whom, when, why, and whether the yes still stands."""

from collections.abc import Iterator

from connector_desk.documents.bidi import isolated
from connector_desk.documents.days import full_day
from connector_desk.documents.text import begun, ended, kept_whole
from connector_desk.documents.told_sheet import (
    ToldPart,
    ToldRow,
    ToldSheet,
    greeting,
    set_told_sheet,
    whom_to_ask,
)
from connector_desk.domain.consent import LawfulBasis
from connector_desk.domain.who_knows import GroundNow, Knower, ToldGround, ToldOnce, WhoKnows
from connector_desk.domain.words import Words


def who_knows(paper: WhoKnows, words: Words, *, large_print: bool = False) -> bytes:
    """Set the overview, with every document that left. Raises DoesNotFit."""
    sheet = ToldSheet(
        kind=words.translate("WhoKnows", "Overview"),
        title=words.translate("WhoKnows", "Who knows what about you?"),
        greeting=greeting(words, paper.form_of_address, paper.name),
        intro=_intro(words, paper),
        parts=tuple(knower_part(words, one) for one in paper.knowers),
        answers=tuple(_answers(words, paper)),
        letterhead=paper.letterhead,
        day=paper.day,
        is_sample=paper.sample,
    )
    return set_told_sheet(sheet, words, large_print=large_print)


def knower_part(words: Words, one: Knower) -> ToldPart:
    """Return one recipient with everything it was told."""
    note = ""
    if one.now_called:
        told = words.translate("WhoKnows", "They are called {name} now.")
        note = told.format(name=isolated(kept_whole(one.now_called)))
    return ToldPart(title=one.name, note=note, rows=tuple(_row(words, told) for told in one.told))


def _intro(words: Words, paper: WhoKnows) -> tuple[str, ...]:
    if not paper.knowers:
        return (words.translate("WhoKnows", "We told nobody anything about you. **Nothing left this house.**"),)
    this = words.translate(
        "WhoKnows", "Here you read what we told others about you. You read to whom, when and why, the last time first."
    )
    count = words.translate("WhoKnows", "**%n organisation(s)** know something about you.", "", len(paper.knowers))
    return (this, count, words.translate("WhoKnows", "We told nobody else anything."))


def _row(words: Words, told: ToldOnce) -> ToldRow:
    label = [full_day(words, told.day), words.term(told.document)]
    if told.code:
        label.append(words.translate("WhoKnows", "number {code}").format(code=kept_whole(told.code)))
    what = ", ".join(_small(words.term(one)) for one in told.categories)
    lines = [ended(words.translate("WhoKnows", "They know: {what}").format(what=what))]
    lines.append(words.translate("WhoKnows", "It was for: {purpose}.").format(purpose=words.term(told.purpose)))
    lines += [ground_line(words, one) for one in told.grounds]
    if told.by:
        lines.append(words.translate("WhoKnows", "Made by {who}.").format(who=isolated(begun(told.by))))
    return ToldRow(tuple(label), tuple(lines))


def _small(text: str) -> str:
    return text[:1].lower() + text[1:]


def ground_line(words: Words, ground: ToldGround) -> str:
    """Return on what it was told, and what became of that since."""
    day = full_day(words, ground.given_on)
    if ground.basis is LawfulBasis.CONSENT:
        told = words.translate("WhoKnows", "You said yes on {day}, {how}.")
        first = told.format(day=day, how=words.term(ground.method))
    else:
        told = words.translate("WhoKnows", "Nobody asked you. {basis}, on {day}: {reason}")
        first = ended(told.format(basis=words.term(ground.basis), day=day, reason=isolated(ground.reason)))
    return " ".join(part for part in (first, _now(words, ground)) if part)


def _now(words: Words, ground: ToldGround) -> str:
    told = {
        GroundNow.STANDS: words.translate("WhoKnows", "That still stands."),
        GroundNow.WITHDRAWN: words.translate("WhoKnows", "You took that back on {day}."),
        GroundNow.REFUSED: words.translate("WhoKnows", "You said no on {day}."),
        GroundNow.EXPIRED: words.translate("WhoKnows", "That ended on {day}."),
        GroundNow.ENDED: words.translate("WhoKnows", "That ended on {day}."),
        GroundNow.IN_ERROR: words.translate("WhoKnows", "That turned out to be a mistake."),
    }[ground.now]
    return told.format(day=full_day(words, ground.changed_on) if ground.changed_on else "")


def _answers(words: Words, paper: WhoKnows) -> Iterator[tuple[str, str]]:
    yield (
        words.translate("WhoKnows", "Do you not want this any more?"),
        words.translate(
            "WhoKnows",
            "You may take every yes back, at any time. Then we tell nothing more. Do they have to hear it from us? You "
            "choose who.",
        ),
    )
    yield words.translate("WhoKnows", "Is something wrong?"), whom_to_ask(words, paper.contact, paper.letterhead.phone)
