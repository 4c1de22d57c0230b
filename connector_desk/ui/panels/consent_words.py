"""What a consent tile and a consent record say, in plain words."""

from collections.abc import Iterable

from connector_desk.domain.consent import Consent, DataCategory, EventState, LawfulBasis, Purpose
from connector_desk.domain.consent_steps import review_due
from connector_desk.domain.disclosure import Disclosure
from connector_desk.domain.week import day_of
from connector_desk.domain.words import Words
from connector_desk.services.notices import SharedPaper
from connector_desk.ui.panels.resident_words import language_name
from connector_desk.ui.widgets.shapes import Shape
from connector_desk.viewmodels.consents import ConsentTile, TileState, said_on
from connector_desk.words.days import full_day
from connector_desk.words.terms import term

SHAPES = {
    TileState.MAY: Shape.DONE,
    TileState.OTHER_BASIS: Shape.PRIVATE,
    TileState.LATER: Shape.PROPOSED,
    TileState.THINKING: Shape.SILENT,
    TileState.WITHDRAWN: Shape.NOT,
    TileState.REFUSED: Shape.NOT,
    TileState.EXPIRED: Shape.NOT,
    TileState.NOTHING: Shape.NOT,
}


def categories_line(words: Words, categories: Iterable[DataCategory]) -> str:
    """Return "Naam en leeftijd, telefoonnummer, talen"."""
    line = ", ".join(_small(term(words, category)) for category in categories)
    return line[:1].upper() + line[1:]


def _small(text: str) -> str:
    return text[:1].lower() + text[1:]


def purpose_line(words: Words, purpose: Purpose) -> str:
    """Return what it is for: "Voor: overdragen"."""
    return words.translate("Consent", "For {purpose}").format(purpose=term(words, purpose))


def what_line(words: Words, tile: ConsentTile) -> str:
    """Return what a recipient may know now, or why it is nothing; then what stays here by a no."""
    lines = [_now(words, tile)]
    if tile.refused and tile.categories:
        lines.append(
            words.translate("Consent", "Not: {what}").format(what=_small(categories_line(words, tile.refused)))
        )
    return "\n".join(lines)


def _now(words: Words, tile: ConsentTile) -> str:
    match tile.state:
        case TileState.MAY | TileState.OTHER_BASIS:
            return categories_line(words, tile.categories)
        case TileState.LATER:
            return words.translate("Consent", "Nothing yet. The yes begins later.")
        case TileState.THINKING:
            return words.translate("Consent", "Nothing yet. It is being thought over.")
        case TileState.WITHDRAWN:
            return words.translate("Consent", "Nothing any more. The yes was withdrawn.")
        case TileState.REFUSED:
            return words.translate("Consent", "Nothing. The answer was no.")
        case TileState.EXPIRED:
            return words.translate("Consent", "Nothing any more. The yes is past its last day.")
        case TileState.NOTHING:
            return words.translate("Consent", "Nothing.")


def until_line(words: Words, tile: ConsentTile) -> str:
    """Return what for and until when it may, or since when it may not."""
    purpose = purpose_line(words, tile.purpose)
    if tile.state is TileState.MAY:
        if tile.until is None:
            return words.translate("Consent", "{purpose}, without a last day").format(purpose=purpose)
        return words.translate("Consent", "{purpose}, until {day}").format(
            purpose=purpose, day=full_day(words, tile.until)
        )
    if tile.state is TileState.OTHER_BASIS:
        return words.translate("Consent", "{purpose}, without a yes: on another ground").format(purpose=purpose)
    if tile.since is not None and tile.state in {TileState.WITHDRAWN, TileState.REFUSED, TileState.THINKING}:
        return words.translate("Consent", "{purpose}, since {day}").format(
            purpose=purpose, day=full_day(words, tile.since)
        )
    return purpose


def record_title(words: Words, consent: Consent) -> str:
    """Return what a record says happened: "Ja, op 19 september 2026"."""
    day = full_day(words, said_on(consent))
    if consent.ends_ground:
        day = full_day(words, day_of(consent.event_time))
        return words.translate("Consent", "{basis}, ended on {day}").format(
            basis=term(words, consent.lawful_basis), day=day
        )
    if consent.lawful_basis is not LawfulBasis.CONSENT:
        return words.translate("Consent", "{basis}, written down on {day}").format(
            basis=term(words, consent.lawful_basis), day=day
        )
    match consent.event_state:
        case EventState.GIVEN | EventState.RENEWED:
            return words.translate("Consent", "Yes, on {day}").format(day=day)
        case EventState.REFUSED:
            return words.translate("Consent", "No, on {day}").format(day=day)
        case EventState.WITHDRAWN:
            return words.translate("Consent", "Withdrawn on {day}").format(day=day)
        case EventState.REQUESTED:
            return words.translate("Consent", "Asked on {day}, being thought over").format(day=day)


def record_how(words: Words, consent: Consent) -> str:
    """Return how it was given and in which language it was explained, or the written reason."""
    if consent.ends_ground:
        return consent.withdrawal_method
    if consent.lawful_basis is not LawfulBasis.CONSENT:
        return "\n".join(line for line in (consent.reason, consent.could_ask, _review(words, consent)) if line)
    if consent.event_state is EventState.WITHDRAWN and consent.withdrawal_method:
        return words.translate("Consent", "How we heard: {how}").format(how=consent.withdrawal_method)
    how = _how(words, consent)
    return words.translate("Consent", "{how}, explained in {language}").format(
        how=how[:1].upper() + how[1:], language=language_name(words, consent.notice_language)
    )


def _review(words: Words, consent: Consent) -> str:
    """Return by when another ground must be looked at again, or when it was."""
    if consent.reviewed_on is not None:
        day = full_day(words, consent.reviewed_on)
        return words.translate("Consent", "Looked at again on {day}").format(day=day)
    due = review_due(consent)
    if due is None:
        return ""
    return words.translate("Consent", "To be looked at again by {day}").format(day=full_day(words, due))


def shared_line(words: Words, told: Disclosure) -> str:
    """Return what left under a consent, and when."""
    day = full_day(words, day_of(told.disclosed_at))
    what = _small(categories_line(words, told.data_categories))
    return words.translate("Consent", "Shared on {day}: {what}").format(day=day, what=what)


def paper_line(words: Words, paper: SharedPaper) -> str:
    """Return which paper went there, when, and what it told: "Verwijsbrief VB-7K4M, 24 november 2026: naam, talen"."""
    document = " ".join(part for part in (term(words, paper.document), paper.code) if part)
    return words.translate("Consent", "{document}, {day}: {what}").format(
        document=document, day=full_day(words, paper.on), what=_small(categories_line(words, paper.categories))
    )


def ended_line(words: Words, end: Consent) -> str:
    """Return when a ground without a yes ended before its time, and why."""
    day = full_day(words, day_of(end.event_time))
    return words.translate("Consent", "Ended on {day}: {why}").format(day=day, why=end.withdrawal_method)


def _how(words: Words, consent: Consent) -> str:
    """Return how it was said, with the name of who answered or heard it."""
    how = term(words, consent.collection_method)
    if consent.representative:
        return words.translate("Consent", "{how}: {name}").format(how=how, name=consent.representative)
    if consent.witness:
        return words.translate("Consent", "{how}: {name}").format(how=how, name=consent.witness)
    return how


def beaten_line(words: Words, consent: Consent, no: Consent) -> str:
    """Return what a later no took away from a yes, and since when."""
    gone = categories_line(words, (one for one in consent.data_categories if one in no.data_categories))
    return words.translate("Consent", "Counts no more since the no of {day}: {what}").format(
        day=full_day(words, said_on(no)), what=_small(gone)
    )


def record_span(words: Words, consent: Consent) -> str:
    """Return from and until which day it counts."""
    start = full_day(words, consent.valid_from)
    if not consent.permits:
        return ""
    if consent.valid_until is None:
        return words.translate("Consent", "From {start}, without a last day").format(start=start)
    return words.translate("Consent", "From {start} until {end}").format(
        start=start, end=full_day(words, consent.valid_until)
    )
