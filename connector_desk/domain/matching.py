"""Who might fit an ask, in order, with a reason for each and the honest why not. No score is kept or shown.

Order: first who is known to the resident, then language, what somebody likes, room, and part of the day.
Age and origin never count.
"""

from enum import StrEnum

from connector_desk.domain.entity import Value, VolunteerId
from connector_desk.domain.match import CARRIED, Match
from connector_desk.domain.resident import Ask, LifeDomain, NetworkTie, Resident
from connector_desk.domain.volunteer import Volunteer, VolunteerStatus

# What volunteers like, as it fits a life domain.
_FITTING_SKILLS: dict[LifeDomain, frozenset[str]] = {
    LifeDomain.FINANCE: frozenset({"administration", "forms", "debt_letters", "reading_letters"}),
    LifeDomain.WORK_EDUCATION: frozenset({"digital", "administration", "forms"}),
    LifeDomain.DAYTIME: frozenset({"company", "cooking", "garden", "sports"}),
    LifeDomain.HOUSING: frozenset({"repairs", "garden", "administration", "forms"}),
    LifeDomain.DOMESTIC_RELATIONS: frozenset({"listening", "company"}),
    LifeDomain.MENTAL_HEALTH: frozenset({"mental_health", "listening"}),
    LifeDomain.PHYSICAL_HEALTH: frozenset({"transport", "company"}),
    LifeDomain.BASIC_ADL: frozenset(),
    LifeDomain.INSTRUMENTAL_ADL: frozenset({"light_household", "groceries", "cooking", "transport", "repairs"}),
    LifeDomain.SOCIAL_NETWORK: frozenset({"company", "listening", "cooking", "sports", "garden"}),
    LifeDomain.PARTICIPATION: frozenset({"company", "cooking", "digital", "sports", "garden"}),
}


class ReasonKind(StrEnum):
    """A reason for, a question to ask first, or what rules somebody out."""

    FITS = "fits"
    ASK_FIRST = "ask_first"
    RULES_OUT = "rules_out"


class ReasonCode(StrEnum):
    """What is said about one volunteer for one ask."""

    KNOWN = "known"
    SHARES_LANGUAGE = "shares_language"
    LIKES_THIS = "likes_this"
    SAME_AREA = "same_area"
    HAS_ROOM = "has_room"
    QUALIFIED = "qualified"
    NO_SHARED_LANGUAGE = "no_shared_language"
    LAST_PLACE = "last_place"
    BOUNDARY = "boundary"
    OTHER_AREA = "other_area"
    FULL = "full"
    NOT_ACTIVE = "not_active"
    NOT_QUALIFIED = "not_qualified"
    ALREADY_MATCHED = "already_matched"


class Reason(Value, frozen=True):
    """One reason; `detail` is a tag, skill or own words that the sentence needs."""

    kind: ReasonKind
    code: ReasonCode
    detail: str = ""


class Suggestion(Value, frozen=True):
    """One volunteer with all reasons; `fits` is False where something rules the volunteer out."""

    volunteer_id: VolunteerId
    fits: bool
    reasons: tuple[Reason, ...]


def suggestions(
    ask: Ask,
    resident: Resident,
    ties: tuple[NetworkTie, ...],
    volunteers: tuple[Volunteer, ...],
    matches: tuple[Match, ...],
) -> tuple[Suggestion, ...]:
    """Return every volunteer, who fits best first; those ruled out last, with the reason why not."""
    known = {tie.volunteer_id for tie in ties if tie.volunteer_id} | {
        match.volunteer_id for match in matches if match.resident_id == resident.id and match.state in CARRIED
    }
    ranked = sorted(
        ((_reasons(ask, resident, volunteer, matches, volunteer.id in known), volunteer) for volunteer in volunteers),
        key=lambda pair: (*_rank(pair[0]), pair[1].name, pair[1].id),
    )
    return tuple(
        Suggestion(
            volunteer_id=volunteer.id,
            fits=all(reason.kind is not ReasonKind.RULES_OUT for reason in reasons),
            reasons=reasons,
        )
        for reasons, volunteer in ranked
    )


def _rank(reasons: tuple[Reason, ...]) -> tuple[bool, ...]:
    codes = {reason.code for reason in reasons}
    return (
        any(reason.kind is ReasonKind.RULES_OUT for reason in reasons),
        ReasonCode.KNOWN not in codes,
        ReasonCode.SHARES_LANGUAGE not in codes,
        ReasonCode.LIKES_THIS not in codes,
        ReasonCode.SAME_AREA not in codes,
        ReasonCode.LAST_PLACE in codes,
        ReasonCode.BOUNDARY in codes,
    )


def _reasons(
    ask: Ask, resident: Resident, volunteer: Volunteer, matches: tuple[Match, ...], is_known: bool
) -> tuple[Reason, ...]:
    return (
        *_who(volunteer, resident, is_known),
        *_what(ask, volunteer),
        *_room(ask, volunteer, matches),
    )


def _who(volunteer: Volunteer, resident: Resident, is_known: bool) -> tuple[Reason, ...]:
    reasons: list[Reason] = []
    if is_known:
        reasons.append(Reason(kind=ReasonKind.FITS, code=ReasonCode.KNOWN))
    spoken = [language.tag for language in resident.languages]
    # A mother tongue shared says more than a second language shared.
    shared = next((tag for tag in spoken if tag in volunteer.languages), None)
    if shared:
        reasons.append(Reason(kind=ReasonKind.FITS, code=ReasonCode.SHARES_LANGUAGE, detail=shared))
    elif spoken:
        reasons.append(Reason(kind=ReasonKind.ASK_FIRST, code=ReasonCode.NO_SHARED_LANGUAGE, detail=spoken[0]))
    if resident.area_id and volunteer.area_id:
        same = resident.area_id == volunteer.area_id
        reasons.append(
            Reason(
                kind=ReasonKind.FITS if same else ReasonKind.ASK_FIRST,
                code=ReasonCode.SAME_AREA if same else ReasonCode.OTHER_AREA,
            )
        )
    return tuple(reasons)


def _what(ask: Ask, volunteer: Volunteer) -> tuple[Reason, ...]:
    reasons: list[Reason] = []
    fitting = _FITTING_SKILLS.get(ask.life_domain, frozenset()) if ask.life_domain else frozenset()
    liked = next((skill for skill in volunteer.skills if skill in fitting), None)
    if liked:
        reasons.append(Reason(kind=ReasonKind.FITS, code=ReasonCode.LIKES_THIS, detail=liked))
    if ask.requires_qualification:
        qualified = ask.requires_qualification in volunteer.specialised
        reasons.append(
            Reason(
                kind=ReasonKind.FITS if qualified else ReasonKind.RULES_OUT,
                code=ReasonCode.QUALIFIED if qualified else ReasonCode.NOT_QUALIFIED,
                detail=ask.requires_qualification,
            )
        )
    if volunteer.boundary:
        reasons.append(Reason(kind=ReasonKind.ASK_FIRST, code=ReasonCode.BOUNDARY, detail=volunteer.boundary))
    return tuple(reasons)


def _room(ask: Ask, volunteer: Volunteer, matches: tuple[Match, ...]) -> tuple[Reason, ...]:
    if volunteer.status is not VolunteerStatus.ACTIVE:
        return (Reason(kind=ReasonKind.RULES_OUT, code=ReasonCode.NOT_ACTIVE, detail=volunteer.status),)
    own = [match for match in matches if match.volunteer_id == volunteer.id and match.state in CARRIED]
    if any(match.ask_id == ask.id for match in own):
        return (Reason(kind=ReasonKind.RULES_OUT, code=ReasonCode.ALREADY_MATCHED),)
    left = volunteer.max_matches - len(own)
    detail = f"{len(own)}/{volunteer.max_matches}"
    if left <= 0:
        return (Reason(kind=ReasonKind.RULES_OUT, code=ReasonCode.FULL, detail=detail),)
    if left == 1 and volunteer.max_matches > 1:
        return (Reason(kind=ReasonKind.ASK_FIRST, code=ReasonCode.LAST_PLACE, detail=detail),)
    return (Reason(kind=ReasonKind.FITS, code=ReasonCode.HAS_ROOM, detail=detail),)
