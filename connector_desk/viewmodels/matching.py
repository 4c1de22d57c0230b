"""What "Who fits this?" shows: at most a few who may fit, with reasons, and the honest answer about any name."""

from dataclasses import dataclass

from connector_desk.domain.matching import Reason, ReasonCode, ReasonKind, Suggestion
from connector_desk.domain.text import folded
from connector_desk.domain.volunteer import Volunteer
from connector_desk.services.matches import Fitting

MOST_REASONS = 6
MOST_CARDS = 3

# What a worker must know before anything else when there is no room for every reason.
_WEIGHT = {
    code: at
    for at, code in enumerate(
        (
            ReasonCode.BOUNDARY,
            ReasonCode.KNOWN,
            ReasonCode.QUALIFIED,
            ReasonCode.NO_YES_YET,
            ReasonCode.PROFESSIONAL,
            ReasonCode.SHARES_LANGUAGE,
            ReasonCode.NO_SHARED_LANGUAGE,
            ReasonCode.WISHED_TIME,
            ReasonCode.OTHER_TIME,
            ReasonCode.LIKES_THIS,
            ReasonCode.LAST_PLACE,
            ReasonCode.CHECK_AGAIN,
            ReasonCode.WAITING_LIST,
            ReasonCode.FITTING_AIM,
            ReasonCode.CHECKED,
            ReasonCode.OTHER_AREA,
            ReasonCode.SAME_AREA,
            ReasonCode.HAS_ROOM,
        )
    )
}
# Reasons whose word says what the ask is about.
_TELLING = frozenset({ReasonCode.LIKES_THIS, ReasonCode.QUALIFIED, ReasonCode.NOT_QUALIFIED})


@dataclass(frozen=True)
class FitCard:
    """One who may fit; `id` is a volunteer's or an initiative's. Reasons for stand left, questions right."""

    id: str
    name: str
    below: str
    is_volunteer: bool
    is_professional: bool
    for_it: tuple[Reason, ...]
    to_weigh: tuple[Reason, ...]


@dataclass(frozen=True)
class WhyNot:
    """The honest answer about one name: what rules them out, and their own boundary."""

    volunteer_id: str
    name: str
    against: tuple[Reason, ...]
    boundary: str
    fits: bool


def cards(fitting: Fitting, most: int = MOST_CARDS) -> tuple[FitCard, ...]:
    """Return who may fit, volunteers who are known first; a volunteer where possible, a professional where needed.

    Initiatives fill what volunteers leave open, and the best one always stands among them: the worker sees both.
    """
    fitting_ones = [one for one in fitting.suggestions if one.fits]
    # On a young desk nothing may be known of anybody yet: then whoever can is better than an empty page.
    chosen = [one for one in fitting_ones if _says_something(one)] or (() if fitting.alternatives else fitting_ones)
    people = [_volunteer_card(fitting, one) for one in chosen]
    others = [_initiative_card(fitting, at) for at in range(len(fitting.alternatives))]
    room = most - min(1, len(others))
    return tuple([*people[:room], *others][:most])


def rest(fitting: Fitting, shown: tuple[FitCard, ...]) -> tuple[FitCard, ...]:
    """Return the volunteers who may fit and did not stand among the first."""
    ids = {card.id for card in shown}
    return tuple(
        _volunteer_card(fitting, one) for one in fitting.suggestions if one.fits and one.volunteer_id not in ids
    )


def why_not(fitting: Fitting, text: str = "") -> WhyNot | None:
    """Return the answer about the volunteer whose name begins so; without a name about the first who is ruled out."""
    wanted = folded(text).split()
    for one in fitting.suggestions:
        volunteer = fitting.volunteers[one.volunteer_id]
        if (wanted and _is_called(volunteer, wanted)) or (not wanted and not one.fits):
            return _answer(fitting, volunteer, one)
    return None


def important(fitting: Fitting) -> tuple[str, ...]:
    """Return what works for this resident, phrase by phrase as it was written down: when, where, how."""
    safe = fitting.resident.safe_contact
    told = ",".join((safe.best_moment, safe.place, fitting.resident.works_well))
    text = told.replace(";", ",").replace("\n", ",")
    phrases = (part.strip() for part in text.split(","))
    return tuple(phrase[:1].upper() + phrase[1:] for phrase in phrases if phrase)


def _is_called(volunteer: Volunteer, wanted: list[str]) -> bool:
    words = folded(volunteer.full_name).split()
    return all(any(word.startswith(part) for word in words) for part in wanted)


def _quiet(fitting: Fitting, reasons: tuple[Reason, ...]) -> tuple[Reason, ...]:
    """Take the word out of reasons that would tell what a sensitive ask is about: its words are closed at first."""
    if not fitting.ask.sensitive:
        return reasons
    return tuple(one.model_copy(update={"detail": ""}) if one.code in _TELLING else one for one in reasons)


def _answer(fitting: Fitting, volunteer: Volunteer, suggestion: Suggestion) -> WhyNot:
    against = tuple(
        one
        for one in _quiet(fitting, suggestion.reasons)
        if one.kind is not ReasonKind.FITS and one.code is not ReasonCode.BOUNDARY
    )
    ruled_out = tuple(one for one in against if one.kind is ReasonKind.RULES_OUT)
    return WhyNot(
        volunteer_id=volunteer.id,
        name=volunteer.name,
        against=ruled_out or against,
        boundary=volunteer.boundary,
        fits=suggestion.fits,
    )


_SAYING = frozenset(
    {ReasonCode.KNOWN, ReasonCode.SHARES_LANGUAGE, ReasonCode.LIKES_THIS, ReasonCode.QUALIFIED, ReasonCode.SAME_AREA}
)


def _says_something(suggestion: Suggestion) -> bool:
    return any(one.code in _SAYING for one in suggestion.reasons)


def _volunteer_card(fitting: Fitting, suggestion: Suggestion) -> FitCard:
    volunteer = fitting.volunteers[suggestion.volunteer_id]
    organization = fitting.organizations.get(volunteer.organization_id) if volunteer.organization_id else None
    for_it, to_weigh = _two_columns(_quiet(fitting, suggestion.reasons))
    return FitCard(
        id=volunteer.id,
        name=volunteer.full_name,
        below=organization.name if organization else "",
        is_volunteer=True,
        is_professional=False,
        for_it=for_it,
        to_weigh=to_weigh,
    )


def _initiative_card(fitting: Fitting, at: int) -> FitCard:
    alternative = fitting.alternatives[at]
    initiative = fitting.initiatives[alternative.initiative_id]
    for_it, to_weigh = _two_columns(_quiet(fitting, alternative.reasons))
    return FitCard(
        id=initiative.id,
        name=initiative.public_label,
        below=fitting.organizations[initiative.organization_id].name,
        is_volunteer=False,
        is_professional=alternative.is_professional,
        for_it=for_it,
        to_weigh=to_weigh,
    )


def _two_columns(reasons: tuple[Reason, ...]) -> tuple[tuple[Reason, ...], tuple[Reason, ...]]:
    kept = sorted(reasons, key=lambda one: _WEIGHT.get(one.code, len(_WEIGHT)))[:MOST_REASONS]
    return (
        tuple(one for one in reasons if one in kept and one.kind is ReasonKind.FITS),
        tuple(one for one in reasons if one in kept and one.kind is not ReasonKind.FITS),
    )
