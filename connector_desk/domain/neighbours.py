"""Who could do something for whom among residents: an open ask and an offer that are about the same.

No score: what they share counts, then a language, then the neighbourhood. What asks for a training, and what an ask
about health, addiction or justice says, is no matter between neighbours.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Any

from connector_desk.domain.consent import DataCategory, Grounds, LawfulBasis, Purpose, category_of_ask, ground_for
from connector_desk.domain.entity import OrganizationId, ResidentId
from connector_desk.domain.lines import AskLine, OfferLine
from connector_desk.domain.matching import Reason, ReasonCode, ReasonKind
from connector_desk.domain.resident import SENSITIVE_DOMAINS, Ask, Resident
from connector_desk.domain.topics import topics_of

MOST_SHOWN = 6


@dataclass(frozen=True)
class NeighbourFit:
    """One ask and one who offers something that fits it; `missing` still have to say yes, each for themselves."""

    ask: AskLine
    giver: OfferLine
    reasons: tuple[Reason, ...]
    missing: tuple[ResidentId, ...] = ()


def ask_line(ask: Ask, resident: Resident) -> AskLine:
    """Return what counts of an ask."""
    return AskLine(
        **_side(resident),
        ask_id=ask.id,
        own_words=ask.own_words,
        about=topics_of(ask),
        life_domain=ask.life_domain,
        is_shut=ask.sensitive or ask.life_domain in SENSITIVE_DOMAINS,
        needs_training=bool(ask.requires_qualification),
    )


def offer_line(resident: Resident) -> OfferLine:
    """Return what counts of what a resident offers."""
    return OfferLine(**_side(resident), own_words=resident.offers, about=frozenset(resident.offer_topics))


def _side(resident: Resident) -> dict[str, Any]:
    return {
        "resident_id": resident.id,
        "first_name": resident.first_name,
        "languages": tuple(one.tag for one in resident.languages),
        "area_id": resident.area_id,
    }


def neighbour_fits(asks: Iterable[AskLine], givers: Iterable[OfferLine]) -> tuple[NeighbourFit, ...]:
    """Return every ask with every giver that it fits, the best first; nobody fits their own ask."""
    givers = tuple(givers)
    found = [
        NeighbourFit(ask, giver, _reasons(ask, giver))
        for ask in asks
        for giver in givers
        if ask.about & giver.about and ask.resident_id != giver.resident_id and not ask.needs_training
    ]
    return tuple(sorted(found, key=_rank))


def _rank(fit: NeighbourFit) -> tuple[object, ...]:
    codes = {reason.code for reason in fit.reasons}
    return (
        -len(fit.ask.about & fit.giver.about),
        ReasonCode.SHARES_LANGUAGE not in codes,
        ReasonCode.SAME_AREA not in codes,
        fit.ask.first_name,
        fit.giver.first_name,
        fit.ask.ask_id,
        fit.giver.resident_id,
    )


def _reasons(ask: AskLine, giver: OfferLine) -> tuple[Reason, ...]:
    # What a shut ask is about would be told by the word that both share.
    shared = ("",) if ask.is_shut else sorted(ask.about & giver.about)
    about = tuple(Reason(kind=ReasonKind.FITS, code=ReasonCode.LIKES_THIS, detail=one) for one in shared)
    return (*about, *_language(ask, giver), *_area(ask, giver))


def _language(ask: AskLine, giver: OfferLine) -> tuple[Reason, ...]:
    shared = next((tag for tag in ask.languages if tag in giver.languages), None)
    if shared:
        return (Reason(kind=ReasonKind.FITS, code=ReasonCode.SHARES_LANGUAGE, detail=shared),)
    if not ask.languages or not giver.languages:
        return ()
    return (Reason(kind=ReasonKind.ASK_FIRST, code=ReasonCode.NO_SHARED_LANGUAGE, detail=ask.languages[0]),)


def _area(ask: AskLine, giver: OfferLine) -> tuple[Reason, ...]:
    if not (ask.area_id and giver.area_id):
        return ()
    if ask.area_id == giver.area_id:
        return (Reason(kind=ReasonKind.FITS, code=ReasonCode.SAME_AREA),)
    return (Reason(kind=ReasonKind.ASK_FIRST, code=ReasonCode.OTHER_AREA),)


def asker_said_yes(ask: AskLine, grounds: Grounds, own: OrganizationId, on: date) -> bool:
    """Say whether the asking resident's own yes covers being introduced for this ask."""
    return _said_yes(grounds, (DataCategory.IDENTITY, category_of_ask(ask.life_domain)), own, on)


def giver_said_yes(grounds: Grounds, own: OrganizationId, on: date) -> bool:
    """Say whether the offering resident's own yes covers being introduced for what they offer."""
    return _said_yes(grounds, (DataCategory.IDENTITY, DataCategory.OFFERS), own, on)


def _said_yes(grounds: Grounds, categories: Iterable[DataCategory], own: OrganizationId, on: date) -> bool:
    # Another ground than a yes never brings two neighbours together.
    found = (ground_for(category, grounds, own, Purpose.MATCHING, on) for category in categories)
    return all(ground is not None and ground.lawful_basis is LawfulBasis.CONSENT for ground in found)
