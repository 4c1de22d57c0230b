"""The sentences of "who saw my file": to a resident, at level B1, none longer than fifteen words."""

from collections.abc import Iterator, Sequence

from connector_desk.documents.bidi import isolated
from connector_desk.documents.days import full_day
from connector_desk.documents.measures import Style
from connector_desk.documents.text import Span, filled, kept_whole
from connector_desk.domain.resident import FormOfAddress
from connector_desk.domain.who_saw import Deed, Seen, WhoSaw
from connector_desk.domain.words import Words


def greeting(words: Words, paper: WhoSaw) -> str:
    """Return "Beste mevrouw Samira Amrani,"."""
    is_formal = paper.form_of_address is not FormOfAddress.FIRST_NAME
    name = f"{words.term(paper.form_of_address)} {paper.name}" if is_formal else paper.name
    return words.translate("WhoSaw", "Dear {name},").format(name=isolated(kept_whole(name)))


def what_this_is(words: Words, paper: WhoSaw, style: Style) -> tuple[Span, ...]:
    """Return what the sheet tells, and about which time."""
    told = words.translate(
        "WhoSaw",
        "We keep what you told us in a computer. It writes down who looks at it or changes something. Here you read "
        "who that was, **from {since} up to and including {until}**.",
    )
    return filled(told, style, since=full_day(words, paper.since), until=full_day(words, paper.until))


def how_often(words: Words, times: int) -> str:
    """Return how many records follow, in which order, and that none was left out."""
    if not times:
        return words.translate("WhoSaw", "In that time nobody did anything with your data.")
    return words.translate("WhoSaw", "It was %n time(s). All stand here, the last one first.", "", times)


def what(words: Words, one: Seen) -> str:
    """Return what somebody did, as the end of a sentence that begins with their name."""
    if one.deed is Deed.LETTER and one.recipient:
        told = words.translate("WhoSaw", "made a letter about you for {recipient}")
        return told.format(recipient=isolated(kept_whole(one.recipient)))
    return {
        Deed.LOOKED: words.translate("WhoSaw", "looked at your data"),
        Deed.FOUND: words.translate("WhoSaw", "searched and saw your name"),
        Deed.ADDED: words.translate("WhoSaw", "wrote down something about you"),
        Deed.CHANGED: words.translate("WhoSaw", "changed something in your data"),
        Deed.REMOVED: words.translate("WhoSaw", "took away something about you"),
        Deed.LETTER: words.translate("WhoSaw", "made a letter about you"),
        Deed.SHEET: words.translate("WhoSaw", "made a sheet with your name on it"),
        Deed.FILE: words.translate("WhoSaw", "made a file with your data"),
        Deed.ERASED: words.translate("WhoSaw", "erased data about you for good"),
    }[one.deed]


def answers(words: Words, paper: WhoSaw, style: Style) -> Iterator[tuple[str, Sequence[Span]]]:
    """Yield what somebody may ask who read it: whether it is right, whom to ask, and what may be asked."""
    right = (
        words.translate(
            "WhoSaw", "**Yes.** The computer checked everything on {day}. No line is missing. No line was changed."
        )
        if paper.is_unbroken
        else words.translate(
            "WhoSaw",
            "**We are not sure.** The computer checked everything on {day}. Something is missing or was changed. We "
            "are finding out how that came.",
        )
    )
    yield words.translate("WhoSaw", "Is this list right?"), filled(right, style, day=full_day(words, paper.checked_on))
    values = {"contact": kept_whole(paper.contact), "phone": kept_whole(paper.letterhead.phone)}
    yield words.translate("WhoSaw", "Do you want to know more?"), filled(_whom_to_ask(words, paper), style, **values)
    rights = words.translate(
        "WhoSaw",
        "You may always see what we keep about you. You may also ask us to change something or take it away.",
    )
    yield words.translate("WhoSaw", "What may you ask?"), filled(rights, style)


def _whom_to_ask(words: Words, paper: WhoSaw) -> str:
    if paper.contact and paper.letterhead.phone:
        return words.translate("WhoSaw", "Call **{contact}**: **{phone}**. Or come by. You need not say why.")
    if paper.contact:
        return words.translate("WhoSaw", "Ask **{contact}**. You need not say why.")
    if paper.letterhead.phone:
        return words.translate("WhoSaw", "Call us: **{phone}**. Or come by. You need not say why.")
    return words.translate("WhoSaw", "Ask us. You need not say why.")
