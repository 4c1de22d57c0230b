"""What else fits an ask: initiatives and professionals beside volunteers, with the same reasons.

"A volunteer where possible, a professional where needed" stays a slogan unless both stand in one list.
"""

from connector_desk.domain.consent import Purpose
from connector_desk.domain.entity import InitiativeId, OrganizationId, Value
from connector_desk.domain.matching import Reason, ReasonCode, ReasonKind, Situation, language_reasons
from connector_desk.domain.organization import Initiative, Organization
from connector_desk.domain.resident import LifeDomain

# What initiatives are for, as it fits a life domain.
_FITTING_AIMS: dict[LifeDomain, frozenset[str]] = {
    LifeDomain.FINANCE: frozenset({"administration", "debt"}),
    LifeDomain.WORK_EDUCATION: frozenset({"work", "education", "participation"}),
    LifeDomain.DAYTIME: frozenset({"meeting", "participation"}),
    LifeDomain.HOUSING: frozenset({"practical_help", "debt"}),
    LifeDomain.DOMESTIC_RELATIONS: frozenset({"informal_care", "respite", "family"}),
    LifeDomain.MENTAL_HEALTH: frozenset({"mental_health"}),
    LifeDomain.PHYSICAL_HEALTH: frozenset({"care", "mobility"}),
    LifeDomain.BASIC_ADL: frozenset({"care"}),
    LifeDomain.INSTRUMENTAL_ADL: frozenset({"practical_help", "care", "food"}),
    LifeDomain.SOCIAL_NETWORK: frozenset({"meeting", "loneliness"}),
    LifeDomain.PARTICIPATION: frozenset({"participation", "work", "education", "meeting"}),
}


class Alternative(Value, frozen=True):
    """An initiative that may fit, with its reasons; `is_professional` asks for one written sentence why."""

    initiative_id: InitiativeId
    is_professional: bool
    reasons: tuple[Reason, ...]


def alternatives(
    situation: Situation,
    initiatives: tuple[Initiative, ...],
    organizations: dict[OrganizationId, Organization],
    stale_after_days: int,
) -> tuple[Alternative, ...]:
    """Return the initiatives whose aim fits the ask, who is known to the resident first."""
    domain = situation.ask.life_domain
    fitting = _FITTING_AIMS.get(domain, frozenset()) if domain else frozenset()
    found = [
        (initiative, _reasons(situation, initiative, organizations[initiative.organization_id], stale_after_days))
        for initiative in initiatives
        if fitting.intersection(initiative.purpose) and initiative.organization_id in organizations
    ]
    found.sort(key=lambda pair: (*_rank(pair[1]), pair[0].public_label, pair[0].id))
    return tuple(
        Alternative(initiative_id=initiative.id, is_professional=initiative.formal_only, reasons=reasons)
        for initiative, reasons in found
    )


def _reasons(
    situation: Situation, initiative: Initiative, organization: Organization, stale_after_days: int
) -> tuple[Reason, ...]:
    reasons = []
    if any(tie.organization_id == organization.id for tie in situation.ties):
        reasons.append(Reason(kind=ReasonKind.FITS, code=ReasonCode.KNOWN))
    reasons.extend(language_reasons(situation.resident, initiative.languages))
    reasons.append(Reason(kind=ReasonKind.FITS, code=ReasonCode.FITTING_AIM))
    if situation.resident.area_id and organization.area_id:
        is_near = situation.resident.area_id == organization.area_id
        code = ReasonCode.SAME_AREA if is_near else ReasonCode.OTHER_AREA
        reasons.append(Reason(kind=ReasonKind.FITS if is_near else ReasonKind.ASK_FIRST, code=code))
    reasons.append(_check(situation, initiative, stale_after_days))
    if initiative.formal_only:
        reasons.append(Reason(kind=ReasonKind.ASK_FIRST, code=ReasonCode.PROFESSIONAL))
    if initiative.waiting:
        detail = str(initiative.waiting)
        reasons.append(Reason(kind=ReasonKind.ASK_FIRST, code=ReasonCode.WAITING_LIST, detail=detail))
    if not situation.has_yes(organization.id, Purpose.REFERRAL):
        reasons.append(Reason(kind=ReasonKind.ASK_FIRST, code=ReasonCode.NO_YES_YET))
    return tuple(reasons)


def _check(situation: Situation, initiative: Initiative, stale_after_days: int) -> Reason:
    if initiative.assured_date is None:
        return Reason(kind=ReasonKind.ASK_FIRST, code=ReasonCode.CHECK_AGAIN)
    days = max(0, (situation.on - initiative.assured_date).days)
    if days > stale_after_days:
        return Reason(kind=ReasonKind.ASK_FIRST, code=ReasonCode.CHECK_AGAIN, detail=str(days))
    return Reason(kind=ReasonKind.FITS, code=ReasonCode.CHECKED, detail=str(days))


def _rank(reasons: tuple[Reason, ...]) -> tuple[bool, ...]:
    codes = {reason.code for reason in reasons}
    return (
        ReasonCode.KNOWN not in codes,
        ReasonCode.OTHER_AREA in codes,
        ReasonCode.SHARES_LANGUAGE not in codes,
        ReasonCode.CHECK_AGAIN in codes,
        ReasonCode.WAITING_LIST in codes,
    )
