"""Which calls a week begins with: today, this week, when it is quiet; within each what has waited longest first."""

from collections.abc import Callable, Iterable, Iterator
from datetime import date, timedelta
from itertools import groupby

from connector_desk.domain.consent import Consent, EventState
from connector_desk.domain.contact_moment import ContactMoment
from connector_desk.domain.entity import OrganizationId, ResidentId
from connector_desk.domain.handover import ENDED, Handover
from connector_desk.domain.match import LIVING
from connector_desk.domain.matching import carried_by
from connector_desk.domain.organization import Initiative
from connector_desk.domain.papers import CallMoment, CallReason, WeekCall
from connector_desk.domain.resident import Urgency
from connector_desk.domain.text import shortened_name
from connector_desk.domain.volunteer import VolunteerStatus
from connector_desk.domain.week_facts import WeekFacts

_ORDER = (
    CallReason.SAME_DAY,
    CallReason.CONSENT_WITHDRAWN,
    CallReason.WORD_BACK,
    CallReason.SILENT_MATCH,
    CallReason.COACHING,
    CallReason.CHECK_LINE,
)
_SOON = timedelta(days=6)


def week_calls(facts: WeekFacts) -> tuple[WeekCall, ...]:
    """Return the calls in the order of the sheet."""
    withdrawn = tuple(_withdrawn_calls(facts))
    absorbed = {key for key, _ in withdrawn}
    calls = (
        *_same_day_calls(facts),
        *(call for _, call in withdrawn),
        *_loop_calls(facts, absorbed),
        *_concern_calls(facts),
        *_silent_calls(facts),
        *_coaching_calls(facts),
        *_check_calls(facts),
    )
    moments = list(CallMoment)
    return tuple(
        sorted(
            calls,
            key=lambda call: (
                moments.index(call.moment),
                _ORDER.index(call.reason),
                call.since or date.min,
                call.due or date.max,
                call.who,
                call.resident,
            ),
        )
    )


def _moment(facts: WeekFacts, due: date) -> CallMoment:
    if due <= facts.today:
        return CallMoment.TODAY
    last_day = max(facts.week.days[-1], facts.today + _SOON)
    return CallMoment.THIS_WEEK if due <= last_day else CallMoment.WHEN_QUIET


def _same_day_calls(facts: WeekFacts) -> Iterator[WeekCall]:
    own = facts.organizations[facts.desk.own_organization_id]
    for contact in facts.same_day:
        helper = facts.volunteers.get(contact.helper_id) if contact.helper_id else None
        yield WeekCall(
            moment=CallMoment.TODAY,
            reason=CallReason.SAME_DAY,
            who=helper.short_name if helper else own.name,
            phone=helper.phone if helper else own.phone,
            resident=facts.resident_name(contact.resident_id) or _short(contact),
            since=contact.took_place_at.date(),
        )


def _short(contact: ContactMoment) -> str:
    # People also type a number or a house there, and neither may lie on a table.
    return shortened_name(" ".join(word for word in contact.called.split() if not any(map(str.isdigit, word))))


def _withdrawn_calls(facts: WeekFacts) -> Iterator[tuple[tuple[ResidentId, OrganizationId], WeekCall]]:
    """Ask each recipient to stop, once: as long as it is fresh, or something still runs with them."""

    def key(consent: Consent) -> tuple[ResidentId, OrganizationId]:
        return consent.resident_id, consent.recipient

    standing = sorted((one for one in facts.consents if _stands(one, facts.consents)), key=key)
    for (resident_id, recipient), group in groupby(standing, key=key):
        since = max(one.event_time for one in group).date()
        if call := _withdrawn_call(facts, resident_id, recipient, since):
            yield (resident_id, recipient), call


def _withdrawn_call(
    facts: WeekFacts, resident_id: ResidentId, recipient: OrganizationId, since: date
) -> WeekCall | None:
    organization = facts.organizations.get(recipient)
    loops = [
        one for one in facts.handovers if one.is_open and (one.resident_id, one.recipient) == (resident_id, recipient)
    ]
    is_fresh = (facts.today - since).days <= facts.desk.settings.silent_after_days
    still_matters = is_fresh or loops or _still_visits(facts, resident_id, recipient)
    if organization is None or resident_id not in facts.residents or not still_matters:
        return None
    first = min(loops, key=lambda one: one.word_back.due, default=None)
    return WeekCall(
        moment=CallMoment.TODAY,
        reason=CallReason.CONSENT_WITHDRAWN,
        who=organization.name,
        phone=organization.phone,
        resident=facts.resident_name(resident_id),
        code=first.code if first else "",
        since=since,
        due=first.word_back.due if first else None,
        waiting=tuple(dict.fromkeys(facts.waiter(one)[0] for one in loops)),
    )


def _stands(consent: Consent, consents: Iterable[Consent]) -> bool:
    """It is a withdrawal, and no later yes took its place."""
    if consent.event_state is not EventState.WITHDRAWN or consent.entered_in_error:
        return False
    return not any(
        later.permits
        and later.event_time > consent.event_time
        and (later.resident_id, later.recipient, later.purpose)
        == (consent.resident_id, consent.recipient, consent.purpose)
        and set(consent.data_categories) & set(later.data_categories)
        for later in consents
    )


def _still_visits(facts: WeekFacts, resident_id: ResidentId, recipient: OrganizationId) -> bool:
    return any(
        match.resident_id == resident_id
        and match.state in LIVING
        and (volunteer := facts.volunteers.get(match.volunteer_id)) is not None
        and volunteer.organization_id == recipient
        for match in facts.matches
    )


def _loop_calls(facts: WeekFacts, absorbed: set[tuple[ResidentId, OrganizationId]]) -> Iterator[WeekCall]:
    for handover in facts.handovers:
        if not handover.is_open or (handover.resident_id, handover.recipient) in absorbed:
            continue
        who, phone = _whom_to_ask(facts, handover)
        waiter = facts.waiter(handover)[0]
        is_today = any(
            ask.urgency is Urgency.SAME_DAY for ask_id in handover.ask_ids if (ask := facts.asks.get(ask_id))
        )
        yield WeekCall(
            moment=CallMoment.TODAY if is_today else _moment(facts, handover.word_back.due),
            reason=CallReason.WORD_BACK,
            who=who,
            phone=phone,
            resident=facts.resident_name(handover.resident_id),
            code=handover.code,
            since=handover.requested_on,
            due=handover.word_back.due,
            waiting=(waiter,) if waiter and waiter != who else (),
        )


def _whom_to_ask(facts: WeekFacts, handover: Handover) -> tuple[str, str]:
    """Return who knows how it stands; where the desk itself knows, it calls who waits."""
    if handover.recipient == facts.desk.own_organization_id or handover.status in ENDED:
        return facts.waiter(handover)
    organization = facts.organizations[handover.recipient]
    return ", ".join(filter(None, (handover.recipient_person, organization.name))), organization.phone


def _concern_calls(facts: WeekFacts) -> Iterator[WeekCall]:
    for concern in facts.concerns:
        if concern.word_back_due is not None and concern.is_open:
            yield WeekCall(
                moment=_moment(facts, concern.word_back_due),
                reason=CallReason.WORD_BACK,
                who=concern.reporter or facts.concern_place(concern),
                line=facts.concern_place(concern),
                since=concern.reported_on,
                due=concern.word_back_due,
            )


def _silent_calls(facts: WeekFacts) -> Iterator[WeekCall]:
    limits = facts.desk.settings
    for match in facts.matches:
        if not match.is_silent(facts.today, limits.silent_after_rhythms, limits.silent_after_days):
            continue
        volunteer = facts.volunteers.get(match.volunteer_id)
        if volunteer is not None:
            yield WeekCall(
                moment=CallMoment.THIS_WEEK,
                reason=CallReason.SILENT_MATCH,
                who=volunteer.short_name,
                phone=volunteer.phone,
                resident=facts.resident_name(match.resident_id),
                since=match.last_contact,
            )


def _coaching_calls(facts: WeekFacts) -> Iterator[WeekCall]:
    """Whoever visits somebody is talked to this week; a talk with those who visit nobody can wait for a quiet hour."""
    last_day = max(facts.week.days[-1], facts.today)
    for volunteer in facts.volunteers.values():
        due = volunteer.coaching_due()
        if due is None or due > last_day or volunteer.status is not VolunteerStatus.ACTIVE:
            continue
        is_visiting = bool(carried_by(volunteer.id, facts.matches))
        yield WeekCall(
            moment=CallMoment.THIS_WEEK if is_visiting else CallMoment.WHEN_QUIET,
            reason=CallReason.COACHING,
            who=volunteer.short_name,
            phone=volunteer.phone,
            since=volunteer.last_coaching,
            due=due,
        )


def _check_calls(facts: WeekFacts) -> Iterator[WeekCall]:
    """One call for each organisation with lines that nobody checked for too long; a long list is no list."""
    stale_since = facts.today - timedelta(days=facts.desk.settings.stale_after_days)
    stale = [one for one in facts.initiatives if one.assured_date is None or one.assured_date < stale_since]
    by_organization: Callable[[Initiative], str] = lambda one: one.organization_id  # noqa: E731 - a key, used twice
    for organization_id, group in groupby(sorted(stale, key=by_organization), key=by_organization):
        lines = sorted(group, key=lambda one: (one.assured_date or date.min, one.public_label))
        organization = facts.organizations[OrganizationId(organization_id)]
        yield WeekCall(
            moment=CallMoment.WHEN_QUIET,
            reason=CallReason.CHECK_LINE,
            who=organization.name,
            phone=organization.phone,
            line=", ".join(one.public_label for one in lines),
            since=lines[0].assured_date,
        )
