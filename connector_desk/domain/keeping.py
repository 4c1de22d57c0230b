"""What may be kept no longer: pure rules over days. They propose; a person decides (GDPR article 5 (1) (e)).

Each rule counts from the last day on which anything happened, and a day that is not known is never due. So nothing is
proposed too early, and a clock that was set back proposes nothing new.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum

from connector_desk.domain.consent import Consent, Purpose, ground_for
from connector_desk.domain.contact_moment import ContactMoment
from connector_desk.domain.disclosure import Disclosure
from connector_desk.domain.erasure import KeepingGround, KeepingRules
from connector_desk.domain.handover import ENDED, Handover, HandoverStatus
from connector_desk.domain.match import Match, MatchState
from connector_desk.domain.meeting import Action, Concern, ConcernStatus, Meeting
from connector_desk.domain.resident import Ask, AskState, Resident
from connector_desk.domain.week import day_of
from connector_desk.domain.withdrawal import WithdrawalNotice

_OVER = ENDED | {HandoverStatus.ENTERED_IN_ERROR}


@dataclass(frozen=True)
class Around:
    """A resident with all that the rules look at; `meetings` are those at which they are a situation.

    `touched_on` is the last day on which somebody changed anything of it: an ask does not know when it was closed.
    """

    resident: Resident
    asks: tuple[Ask, ...] = ()
    matches: tuple[Match, ...] = ()
    handovers: tuple[Handover, ...] = ()
    contact_moments: tuple[ContactMoment, ...] = ()
    consents: tuple[Consent, ...] = ()
    disclosures: tuple[Disclosure, ...] = ()
    concerns: tuple[Concern, ...] = ()
    actions: tuple[Action, ...] = ()
    meetings: tuple[Meeting, ...] = ()
    withdrawal_notices: tuple[WithdrawalNotice, ...] = ()
    touched_on: date | None = None


class Waiting(StrEnum):
    """What somebody still waits for."""

    ASK = "ask"
    HANDOVER = "handover"
    WORD_BACK = "word_back"
    MATCH = "match"
    SAME_DAY = "same_day"
    TABLE = "table"
    CONCERN = "concern"
    ACTION = "action"
    NOTICE = "notice"


@dataclass(frozen=True)
class Due:
    """Something may be kept no longer: why, since when nothing happened, and from which day on it is so."""

    ground: KeepingGround
    since: date
    due_on: date


def what_waits(around: Around, on: date) -> tuple[Waiting, ...]:
    """Return what this resident still waits for; nobody who waits for anything is ever proposed."""
    truths = {
        Waiting.ASK: any(one.state is AskState.OPEN for one in around.asks),
        Waiting.HANDOVER: any(one.status not in _OVER for one in around.handovers),
        Waiting.WORD_BACK: any(one.is_open for one in around.handovers),
        Waiting.MATCH: any(one.state is not MatchState.ENDED for one in around.matches),
        Waiting.SAME_DAY: any(one.is_open_today for one in around.contact_moments),
        Waiting.TABLE: any(one.day >= on for one in around.meetings),
        Waiting.CONCERN: any(concern_waits(one) for one in around.concerns),
        Waiting.ACTION: any(one.done_on is None for one in around.actions),
        Waiting.NOTICE: any(_is_open(one, around.consents) for one in around.withdrawal_notices),
    }
    return tuple(waiting for waiting, is_true in truths.items() if is_true)


def resident_due(around: Around, rules: KeepingRules, on: date) -> Due | None:
    """Return why a resident with everything about them may be kept no longer, or None.

    Where everything was refused or withdrawn, the short time counts; it begins again with whatever happened since.
    A desk that works for a municipality has to keep its files: there only the long time counts.
    """
    since = last_day(around)
    if since is None or what_waits(around, on):
        return None
    if rules.works_for_municipality:
        return _due(KeepingGround.MUNICIPALITY, since, years_later(since, rules.years_for_municipality), on)
    if _said_no(around.consents) and not _anything_stands(around.consents, on):
        after_no = since + timedelta(weeks=rules.weeks_after_refusal)
        if due := _due(KeepingGround.REFUSED_OR_WITHDRAWN, since, after_no, on):
            return due
    return _due(KeepingGround.CLOSED, since, years_later(since, rules.years_after_closing), on)


def handover_due(handover: Handover, consents: tuple[Consent, ...], rules: KeepingRules, on: date) -> Due | None:
    """Return why a handover that is over may go: the resident took back what it rested on. None where it stays."""
    if handover.status not in _OVER or handover.is_open:
        return None
    own = tuple(one for one in consents if one.recipient == handover.recipient and one.purpose is Purpose.REFERRAL)
    return _rested_due(own, _days_of_handover(handover), rules, on)


def match_due(match: Match, consents: tuple[Consent, ...], rules: KeepingRules, on: date) -> Due | None:
    """Return why a match that is over may go: the resident takes no part in matching any more. None where it stays."""
    if match.state is not MatchState.ENDED:
        return None
    own = tuple(one for one in consents if one.purpose is Purpose.MATCHING)
    return _rested_due(own, _days_of_match(match), rules, on)


def contact_due(moment: ContactMoment, rules: KeepingRules, on: date) -> Due | None:
    """Return why a contact moment that belongs to nobody may go, or None."""
    if moment.resident_id is not None or moment.is_open_today:
        return None
    since = day_of(moment.took_place_at)
    return _due(KeepingGround.CLOSED, since, years_later(since, rules.years_without_file), on)


def meeting_due(meeting: Meeting, rules: KeepingRules, on: date) -> Due | None:
    """Return why what lay on a table may go, or None; that the table was held stays."""
    if not meeting.items:
        return None
    return _due(KeepingGround.CLOSED, meeting.day, years_later(meeting.day, rules.years_after_table), on)


def action_due(action: Action, rules: KeepingRules, on: date) -> Due | None:
    """Return why an action of a table that is about no resident may go, or None."""
    if action.resident_id is not None or action.done_on is None:
        return None
    return _due(KeepingGround.CLOSED, action.done_on, years_later(action.done_on, rules.years_after_table), on)


def concern_due(
    concern: Concern, actions: tuple[Action, ...], meetings: tuple[Meeting, ...], rules: KeepingRules, on: date
) -> Due | None:
    """Return why a concern about no resident may go, or None; `actions` and `meetings` are those that are about it.

    Where no word was given, nobody knows on which day it was over: it is never proposed.
    """
    is_over = concern.word_given_on is not None and not concern_waits(concern)
    if concern.resident_id is not None or not is_over or any(one.done_on is None for one in actions):
        return None
    days = (day for one in actions for day in _days_of_action(one))
    since = max(*_days_of_concern(concern), *days, *(one.day for one in meetings), concern.reported_on)
    return _due(KeepingGround.CLOSED, since, years_later(since, rules.years_after_table), on)


def path_due(made_at: datetime, rules: KeepingRules, on: date) -> Due | None:
    """Return why it need not be known any more where a paper was saved, or None; that it left stays on record."""
    since = day_of(made_at)
    return _due(KeepingGround.CLOSED, since, years_later(since, rules.years_of_paths), on)


def draft_due(kept_at: datetime, rules: KeepingRules, on: date) -> Due | None:
    """Return why something that was typed and never kept may go, or None."""
    since = day_of(kept_at)
    return _due(KeepingGround.CLOSED, since, since + timedelta(weeks=rules.weeks_of_drafts), on)


def concern_waits(concern: Concern) -> bool:
    """Say whether somebody still has to look into a concern, or to tell whoever reported it."""
    return concern.is_open or concern.status is not ConcernStatus.CLOSED


def last_day(around: Around) -> date | None:
    """Return the last day on which anything about a resident happened, or None where no day is known."""
    return max(_days(around), default=None)


def years_later(day: date, years: int) -> date:
    """Return the same day some years later, never before: 29 February becomes 1 March."""
    try:
        return day.replace(year=day.year + years)
    except ValueError:
        return date(day.year + years, 3, 1)


def years_ago(day: date, years: int) -> date:
    """Return the last day that may be that many years old on this day: the counterpart of `years_later`."""
    try:
        return day.replace(year=day.year - years)
    except ValueError:
        return date(day.year - years, 2, 28)


def _due(ground: KeepingGround, since: date, due_on: date, on: date) -> Due | None:
    return Due(ground, since, due_on) if due_on <= on else None


def _rested_due(grounds: tuple[Consent, ...], days: Iterator[date], rules: KeepingRules, on: date) -> Due | None:
    """Say when what rested on these grounds may go: a no beats them, and enough time has passed since both."""
    if rules.works_for_municipality or not _said_no(grounds) or _anything_stands(grounds, on):
        return None
    since = max(*days, *(day_of(one.event_time) for one in grounds if one.forbids))
    after_no = since + timedelta(weeks=rules.weeks_after_refusal)
    return _due(KeepingGround.REFUSED_OR_WITHDRAWN, since, after_no, on)


def _is_open(notice: WithdrawalNotice, consents: tuple[Consent, ...]) -> bool:
    """Say whether a recipient must still hear of a withdrawal; not of one that was entered in error."""
    in_error = {one.id for one in consents if one.entered_in_error}
    return notice.made_on is None and not notice.entered_in_error and notice.consent_id not in in_error


def _said_no(consents: tuple[Consent, ...]) -> bool:
    return any(one.forbids for one in consents)


def _anything_stands(consents: tuple[Consent, ...], on: date) -> bool:
    """Say whether any ground still covers anything, today or from a later day on."""
    return any(
        ground_for(category, consents, one.recipient, one.purpose, max(on, one.valid_from))
        for one in consents
        if one.permits and not one.is_over(on)
        for category in one.data_categories
    )


def _days(around: Around) -> Iterator[date]:
    yield from _known(around.resident.since, around.touched_on)
    yield from (view.on for view in around.resident.views)
    yield from (one.asked_on for one in around.asks if one.asked_on is not None)
    yield from (day for one in around.matches for day in _days_of_match(one))
    yield from (day for one in around.handovers for day in _days_of_handover(one))
    yield from (day_of(one.took_place_at) for one in around.contact_moments)
    yield from (day_of(one.event_time) for one in around.consents)
    yield from (day_of(one.disclosed_at) for one in around.disclosures)
    yield from (day for one in around.concerns for day in _days_of_concern(one))
    yield from (day for one in around.actions for day in _days_of_action(one))
    yield from (one.day for one in around.meetings)


def _days_of_match(match: Match) -> Iterator[date]:
    return _known(match.proposed_on, match.introduced_on, match.ended_on, *match.contacts)


def _days_of_handover(handover: Handover) -> Iterator[date]:
    asked = (handover.requested_on, handover.accepted_on, handover.ended_on)
    return _known(*asked, handover.word_back.given_on)


def _days_of_concern(concern: Concern) -> Iterator[date]:
    return _known(concern.reported_on, concern.word_given_on)


def _days_of_action(action: Action) -> Iterator[date]:
    return _known(action.from_meeting_on, action.due, action.done_on)


def _known(*days: date | None) -> Iterator[date]:
    return (day for day in days if day is not None)
