"""The sentences of the letter to a resident: at level B1, none longer than fifteen words."""

from connector_desk.documents.days import full_day
from connector_desk.documents.measures import Style
from connector_desk.documents.text import Span, filled, kept_whole
from connector_desk.domain.consent import CollectionMethod, LawfulBasis
from connector_desk.domain.papers import GroundLine, Letterhead
from connector_desk.domain.words import Words


def why_it_was_allowed(words: Words, line: GroundLine, style: Style) -> tuple[Span, ...]:
    """Return on what it rested: a yes with its day, or another ground with its reason in words."""
    if line.lawful_basis is LawfulBasis.CONSENT:
        by_other = line.collection_method is CollectionMethod.REPRESENTATIVE
        said = (
            words.translate("Letter", "Whoever decides for you said yes on {day}.")
            if by_other
            else words.translate("Letter", "You said yes on {day}.")
        )
        told = [said] if line.given_on else []
        if line.valid_until:
            told.append(words.translate("Letter", "That holds up to and including {until}."))
    else:
        told = [_without_consent(words, line), words.translate("Letter", "The reason: {reason}.")]
    values = {
        "day": full_day(words, line.given_on) if line.given_on else "",
        "until": full_day(words, line.valid_until) if line.valid_until else "",
        "reason": line.reason.strip().rstrip("."),
    }
    return filled(" ".join(told), style, **values)


def _without_consent(words: Words, line: GroundLine) -> str:
    return {
        LawfulBasis.VITAL_INTEREST: words.translate(
            "Letter", "We told this without your yes, because somebody was in danger."
        ),
        LawfulBasis.LEGAL_DUTY: words.translate("Letter", "We told this without your yes, because the law asks it."),
        LawfulBasis.PUBLIC_TASK: words.translate(
            "Letter", "We told this without your yes, because it is our public task."
        ),
    }[line.lawful_basis]


def stop_sentence(words: Words, recipient: str, style: Style) -> tuple[Span, ...]:
    """Return what the resident ticks to stop it."""
    told = words.translate("Letter", "Share nothing more about me with {recipient}.")
    return filled(told, style, recipient=kept_whole(recipient))


def where_to_give(words: Words, house: Letterhead, style: Style) -> tuple[Span, ...]:
    """Return where the slip goes."""
    told = (
        words.translate("Letter", "Give this slip to {house}. You may also call {phone}.")
        if house.phone
        else words.translate("Letter", "Give this slip to {house}.")
    )
    return filled(told, style, house=kept_whole(house.name), phone=kept_whole(house.phone))
