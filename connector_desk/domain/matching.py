"""Who might fit an ask, in order, with a reason for each and the honest why not. No score is kept or shown.

Order: first who is known to the resident, then language, part of the day, what somebody likes, area and room.
Age and origin never count.
"""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from connector_desk.domain.consent import Grounds, Purpose, category_of_ask, ground_for
from connector_desk.domain.entity import OrganizationId, Value, VolunteerId
from connector_desk.domain.errors import LimitReached, MatchRuledOut
from connector_desk.domain.match import CARRIED, Match, MatchState
from connector_desk.domain.resident import Ask, NetworkTie, Resident
from connector_desk.domain.topics import topics_of
from connector_desk.domain.volunteer import Volunteer, VolunteerStatus
from connector_desk.domain.wished_times import wished_times


class ReasonKind(StrEnum):
    """A reason for, a question to ask first, or what rules somebody out."""

    FITS = "fits"
    ASK_FIRST = "ask_first"
    RULES_OUT = "rules_out"


class ReasonCode(StrEnum):
    """What is said about one volunteer, or one initiative, for one ask."""

    KNOWN = "known"
    SHARES_LANGUAGE = "shares_language"
    WISHED_TIME = "wished_time"
    LIKES_THIS = "likes_this"
    SAME_AREA = "same_area"
    HAS_ROOM = "has_room"
    QUALIFIED = "qualified"
    NO_SHARED_LANGUAGE = "no_shared_language"
    OTHER_TIME = "other_time"
    NO_YES_YET = "no_yes_yet"
    LAST_PLACE = "last_place"
    BOUNDARY = "boundary"
    OTHER_AREA = "other_area"
    FULL = "full"
    NOT_ACTIVE = "not_active"
    NOT_QUALIFIED = "not_qualified"
    ALREADY_MATCHED = "already_matched"
    FITTING_AIM = "fitting_aim"
    CHECKED = "checked"
    CHECK_AGAIN = "check_again"
    PROFESSIONAL = "professional"
    WAITING_LIST = "waiting_list"


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


@dataclass(frozen=True, kw_only=True)
class Situation:
    """One ask and all that counts for it on a day; `own_organization` stands in where a volunteer has none."""

    ask: Ask
    resident: Resident
    on: date
    own_organization: OrganizationId
    ties: tuple[NetworkTie, ...] = ()
    matches: tuple[Match, ...] = ()
    grounds: Grounds = ()

    def has_yes(self, recipient: OrganizationId, purpose: Purpose) -> bool:
        """Say whether the resident's own yes covers this ask towards that recipient."""
        category = category_of_ask(self.ask.life_domain)
        return ground_for(category, self.grounds, recipient, purpose, self.on) is not None

    def knows(self, volunteer_id: VolunteerId) -> bool:
        """Say whether the volunteer stands in the resident's network or comes already."""
        return any(tie.volunteer_id == volunteer_id for tie in self.ties) or any(
            match.volunteer_id == volunteer_id and match.resident_id == self.resident.id and match.state in CARRIED
            for match in self.matches
        )


def suggestions(situation: Situation, volunteers: tuple[Volunteer, ...]) -> tuple[Suggestion, ...]:
    """Return every volunteer, who fits best first; those ruled out last, with the reason why not."""
    ranked = sorted(
        ((reasons_about(situation, volunteer), volunteer) for volunteer in volunteers),
        key=lambda pair: (*_rank(pair[0]), pair[1].name, pair[1].id),
    )
    return tuple(
        Suggestion(volunteer_id=volunteer.id, fits=not any(map(rules_out, reasons)), reasons=reasons)
        for reasons, volunteer in ranked
    )


def reasons_about(situation: Situation, volunteer: Volunteer) -> tuple[Reason, ...]:
    """Return all that is to be said about one volunteer for one ask, in the order in which it counts."""
    return (
        *_who(situation, volunteer),
        *_when(situation.resident, situation.ask, volunteer),
        *_what(situation.ask, volunteer),
        *_room(situation.ask, volunteer, situation.matches),
        *_yes(situation, volunteer),
    )


def refuse_ruled_out(situation: Situation, volunteer: Volunteer) -> None:
    """Do nothing where nothing rules the volunteer out.

    Raises:
        LimitReached: the volunteer carries what was agreed.
        MatchRuledOut: the volunteer does not take part now, lacks what the ask requires, or was asked already.

    """
    for reason in filter(rules_out, reasons_about(situation, volunteer)):
        if reason.code is ReasonCode.FULL:
            raise LimitReached(volunteer.id, volunteer.max_matches)
        raise MatchRuledOut(volunteer.id, reason.code, reason.detail)


def rules_out(reason: Reason) -> bool:
    """Say whether this reason alone is enough for a no."""
    return reason.kind is ReasonKind.RULES_OUT


def carried_by(volunteer_id: VolunteerId, matches: tuple[Match, ...]) -> tuple[Match, ...]:
    """Return the matches that take a place of what the volunteer can carry."""
    return tuple(match for match in matches if match.volunteer_id == volunteer_id and match.state in CARRIED)


def _rank(reasons: tuple[Reason, ...]) -> tuple[bool, ...]:
    codes = {reason.code for reason in reasons}
    return (
        any(map(rules_out, reasons)),
        ReasonCode.KNOWN not in codes,
        ReasonCode.SHARES_LANGUAGE not in codes,
        ReasonCode.WISHED_TIME not in codes,
        ReasonCode.LIKES_THIS not in codes,
        ReasonCode.SAME_AREA not in codes,
        ReasonCode.LAST_PLACE in codes,
        ReasonCode.BOUNDARY in codes,
    )


def _fits(code: ReasonCode, detail: str = "") -> Reason:
    return Reason(kind=ReasonKind.FITS, code=code, detail=detail)


def _ask_first(code: ReasonCode, detail: str = "") -> Reason:
    return Reason(kind=ReasonKind.ASK_FIRST, code=code, detail=detail)


def _no(code: ReasonCode, detail: str = "") -> Reason:
    return Reason(kind=ReasonKind.RULES_OUT, code=code, detail=detail)


def _who(situation: Situation, volunteer: Volunteer) -> tuple[Reason, ...]:
    resident = situation.resident
    known = (_fits(ReasonCode.KNOWN),) if situation.knows(volunteer.id) else ()
    if not (resident.area_id and volunteer.area_id):
        area: tuple[Reason, ...] = ()
    elif resident.area_id == volunteer.area_id:
        area = (_fits(ReasonCode.SAME_AREA),)
    else:
        area = (_ask_first(ReasonCode.OTHER_AREA),)
    return (*known, *language_reasons(resident, volunteer.languages), *area)


def language_reasons(resident: Resident, languages: tuple[str, ...]) -> tuple[Reason, ...]:
    """Return whether they can speak with each other; nothing where the resident's languages are not known."""
    spoken = [language.tag for language in resident.languages]
    # A mother tongue shared says more than a second language shared: profiles list it first.
    shared = next((tag for tag in spoken if tag in languages), None)
    if shared:
        return (_fits(ReasonCode.SHARES_LANGUAGE, shared),)
    return (_ask_first(ReasonCode.NO_SHARED_LANGUAGE, spoken[0]),) if spoken else ()


def _when(resident: Resident, ask: Ask, volunteer: Volunteer) -> tuple[Reason, ...]:
    said = (resident.safe_contact.best_moment, resident.works_well, ask.own_words, *resident.wishes)
    wished = wished_times(said)
    if not wished or not volunteer.available:
        return ()
    named = [*sorted(wished.weekdays, key=lambda day: day.number), *sorted(wished.day_parts)]
    detail = " ".join(named)
    code = ReasonCode.WISHED_TIME if wished.fits(volunteer.available) else ReasonCode.OTHER_TIME
    return (_fits(code, detail) if code is ReasonCode.WISHED_TIME else _ask_first(code, detail),)


def _what(ask: Ask, volunteer: Volunteer) -> tuple[Reason, ...]:
    fitting = topics_of(ask)
    liked = next((skill for skill in volunteer.skills if skill in fitting), None)
    reasons = [_fits(ReasonCode.LIKES_THIS, liked)] if liked else []
    if required := ask.requires_qualification:
        is_qualified = required in volunteer.specialised
        reasons.append(
            _fits(ReasonCode.QUALIFIED, required) if is_qualified else _no(ReasonCode.NOT_QUALIFIED, required)
        )
    if volunteer.boundary:
        reasons.append(_ask_first(ReasonCode.BOUNDARY, volunteer.boundary))
    return tuple(reasons)


def _room(ask: Ask, volunteer: Volunteer, matches: tuple[Match, ...]) -> tuple[Reason, ...]:
    if volunteer.status is not VolunteerStatus.ACTIVE:
        return (_no(ReasonCode.NOT_ACTIVE, volunteer.status),)
    if any(
        match.ask_id == ask.id and match.volunteer_id == volunteer.id and match.state is not MatchState.ENDED
        for match in matches
    ):
        return (_no(ReasonCode.ALREADY_MATCHED),)
    taken, limit = len(carried_by(volunteer.id, matches)), volunteer.max_matches
    detail = f"{taken}/{limit}"
    if taken >= limit:
        return (_no(ReasonCode.FULL, detail),)
    if taken == limit - 1 and limit > 1:
        return (_ask_first(ReasonCode.LAST_PLACE, detail),)
    return (_fits(ReasonCode.HAS_ROOM, detail),)


def _yes(situation: Situation, volunteer: Volunteer) -> tuple[Reason, ...]:
    recipient = volunteer.organization_id or situation.own_organization
    return () if situation.has_yes(recipient, Purpose.MATCHING) else (_ask_first(ReasonCode.NO_YES_YET),)
