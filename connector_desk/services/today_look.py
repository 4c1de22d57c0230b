"""One look at everything that waits, as plain facts."""

from collections.abc import Iterable, Sequence
from datetime import date, datetime, time, timedelta
from itertools import chain

from connector_desk.domain.consent import Consent, DataCategory, Purpose, WithholdingReason, ground_for, why_withheld
from connector_desk.domain.contact_moment import ContactMoment, Danger
from connector_desk.domain.desk import Settings, whole_card
from connector_desk.domain.entity import AreaId, ContactMomentId, Kind, ResidentId
from connector_desk.domain.handover import ENDED, Handover, HandoverStatus
from connector_desk.domain.match import LIVING, VISITING, Match, next_visit
from connector_desk.domain.meeting import Concern, ItemKind, Meeting
from connector_desk.domain.organization import Initiative
from connector_desk.domain.resident import Resident, Urgency
from connector_desk.domain.volunteer import VolunteerStatus
from connector_desk.domain.week import weekday_of
from connector_desk.services.ports import E, Repository, Work
from connector_desk.services.waiting import (
    Appointment,
    DueAction,
    DueLetter,
    OpenLoop,
    Party,
    SameDay,
    SilentMatch,
    StaleLine,
    Talk,
    organization_party,
    resident_party,
    volunteer_party,
)

_ASKED = tuple(set(HandoverStatus) - {HandoverStatus.DRAFT, HandoverStatus.ENTERED_IN_ERROR})
_DAYS_AHEAD = 7


def open_handovers(work: Work) -> tuple[Handover, ...]:
    """Return handovers of which somebody still waits for word."""
    return tuple(one for one in work.handovers.where(status=_ASKED) if one.is_open)


def open_concerns(work: Work) -> tuple[Concern, ...]:
    """Return concerns of which whoever reported them still waits for word."""
    return tuple(one for one in work.concerns.where(word_given_on=None) if one.is_open)


def open_same_day(work: Work) -> tuple[ContactMoment, ...]:
    """Return same-day contacts, and those with a danger, that do not say yet what was done."""
    dangers = work.contact_moments.where(danger=tuple(Danger), done="")
    known = {one.id for one in dangers}
    rest = work.contact_moments.where(urgency=Urgency.SAME_DAY, done="")
    return (*dangers, *(one for one in rest if one.id not in known))


class TodayLook:
    """One look at the whole desk: small kinds are read once, residents only where something waits for them."""

    def __init__(self, work: Work, now: datetime, letters: Sequence[ContactMomentId]) -> None:
        """`now` is the moment on the wall; `letters` are contacts whose help with a letter goes on by today."""
        self._work, self._now, self._today = work, now, now.date()
        self._settings = next((desk.settings for desk in work.desk.all()), Settings())
        self._own = {desk.own_organization_id for desk in work.desk.all()}
        self.phone_card = whole_card(tuple(line for desk in work.desk.all() for line in desk.phone_card))
        self._organizations = {one.id: one for one in work.organizations.all()}
        self._volunteers = {one.id: one for one in work.volunteers.all()}
        self._areas = {one.id: one.name for one in work.areas.all()}
        self._handovers = open_handovers(work)
        self._contacts = open_same_day(work)
        self._letters = _all_of(work.contact_moments, "id", letters)
        self._matches = work.matches.where(state=tuple(LIVING))
        self._meetings = tuple(one for one in work.meetings.all() if one.day >= self._today)
        self._residents = self._known_residents()
        self._asks = {one.id: one for one in _all_of(work.asks, "id", self._asked_ids())}
        about = {one.resident_id for one in self._handovers}
        self._consents: tuple[Consent, ...] = _all_of(work.consents, "resident_id", about)

    def _asked_ids(self) -> set[str]:
        return {ask_id for one in self._handovers for ask_id in one.ask_ids}

    def _known_residents(self) -> dict[ResidentId, Resident]:
        wanted = {one.resident_id for one in self._handovers} | {one.resident_id for one in self._matches}
        wanted |= {one.resident_id for one in self._contacts if one.resident_id is not None}
        return {one.id: one for one in _all_of(self._work.residents, "id", wanted)}

    def loops(self) -> tuple[OpenLoop, ...]:
        """Return word that is owed, longest waiting first."""
        handovers = (self._handover_loop(one) for one in self._handovers)
        concerns = (self._concern_loop(one) for one in open_concerns(self._work))
        return tuple(sorted(chain(handovers, concerns), key=lambda loop: (-loop.open_days, loop.due, loop.id)))

    def _handover_loop(self, handover: Handover) -> OpenLoop:
        resident = self._residents[handover.resident_id]
        asks = tuple(self._asks[ask_id] for ask_id in handover.ask_ids)
        shown = [ask.own_words for ask in asks if not ask.sensitive]
        return OpenLoop(
            kind=Kind.HANDOVERS,
            id=handover.id,
            name=resident.first_name,
            waiter=self._waiter(handover),
            due=handover.word_back.due,
            open_days=handover.open_days(self._today),
            days_late=handover.days_late(self._today),
            promised_days=_days_between(handover.requested_on, handover.word_back.due),
            subject=resident_party(resident),
            form_of_address=resident.form_of_address,
            recipient=organization_party(self._organizations[handover.recipient]),
            recipient_person=handover.recipient_person,
            own_words=shown[0] if shown else "",
            is_sensitive=bool(asks) and not shown,
            has_ended=handover.status in ENDED,
            was_withdrawn=self._was_withdrawn(handover),
        )

    def _area_name(self, area_id: AreaId | None) -> str:
        return self._areas.get(area_id, "") if area_id is not None else ""

    def _waiter(self, handover: Handover) -> Party:
        if handover.word_back.to_volunteer is not None:
            return volunteer_party(self._volunteers[handover.word_back.to_volunteer])
        return organization_party(self._organizations[handover.word_back.to_organization or handover.sender])

    def _was_withdrawn(self, handover: Handover) -> bool:
        grounds = tuple(one for one in self._consents if one.resident_id == handover.resident_id)
        known = (DataCategory.IDENTITY, grounds, handover.recipient, Purpose.REFERRAL, self._today)
        return ground_for(*known) is None and why_withheld(*known) is WithholdingReason.WITHDRAWN

    def _concern_loop(self, concern: Concern) -> OpenLoop:
        due = concern.word_back_due or self._today
        tables = (one.day for one in self._meetings if any(item.concern_id == concern.id for item in one.items))
        place = (concern.place[:1].upper() + concern.place[1:], self._area_name(concern.area_id))
        return OpenLoop(
            kind=Kind.CONCERNS,
            id=concern.id,
            name=", ".join(filter(None, place)),
            waiter=Party(kind=Kind.CONCERNS, id=concern.id, name=concern.reporter),
            due=due,
            open_days=max(0, (self._today - concern.reported_on).days),
            days_late=max(0, (self._today - due).days),
            promised_days=_days_between(concern.reported_on, due),
            table_on=min(tables, default=None),
        )

    def same_day(self) -> tuple[SameDay, ...]:
        """Return contacts of which something must happen today: dangers first, then the oldest."""
        ordered = sorted(self._contacts, key=lambda one: (one.danger is None, one.took_place_at, one.id))
        return tuple(self._same_day(one) for one in ordered)

    def letters(self) -> tuple[DueLetter, ...]:
        """Return help with letters that goes on by today, longest due first."""
        due = (
            DueLetter(one.id, one.letter.sent_by, one.letter.about, one.letter.next_on, one.called)
            for one in self._letters
            if one.letter is not None and one.letter.next_on is not None
        )
        return tuple(sorted(due, key=lambda one: (one.next_on, one.id)))

    def _same_day(self, contact: ContactMoment) -> SameDay:
        resident = self._residents.get(contact.resident_id) if contact.resident_id else None
        helper = self._volunteers.get(contact.helper_id) if contact.helper_id else None
        mine = [one for one in self._handovers if resident is not None and one.resident_id == resident.id]
        asked = max(mine, key=lambda one: (one.requested_on or date.min, one.id), default=None)
        return SameDay(
            id=contact.id,
            took_place_at=contact.took_place_at,
            own_words="" if contact.confidential else contact.own_words,
            danger=contact.danger,
            alerted=contact.alerted,
            called=contact.called,
            reach=contact.reach,
            helper_name=helper.name if helper else "",
            resident=resident_party(resident) if resident else None,
            full_name=resident.full_name if resident else "",
            resident_age=resident.age(self._today) if resident else None,
            area_name=self._area_name(resident.area_id) if resident else "",
            asked=organization_party(self._organizations[asked.recipient]) if asked else None,
            asked_on=asked.requested_on if asked else None,
            handover_id=asked.id if asked else None,
            was_taken_up=asked is not None and asked.status is not HandoverStatus.REQUESTED,
        )

    def appointments(self) -> tuple[Appointment, ...]:
        """Return visits, walk-in hours and tables of the coming week, soonest first."""
        visits = (one for match in self._matches if (one := self._visit(match)))
        tables = (_table(one) for one in self._meetings if one.day <= self._last_day)
        hours = chain.from_iterable(map(self._walk_in_hours, self._work.initiatives.where(walk_in=True)))
        coming = (one for one in chain(visits, tables, hours) if not self._is_over(one))
        return tuple(sorted(coming, key=lambda one: (one.day, one.starts_at, one.kind, one.id)))

    def _is_over(self, one: Appointment) -> bool:
        ended = _minutes(one.starts_at) + one.minutes
        return one.day == self._today and ended <= _minutes(self._now.time())

    @property
    def _last_day(self) -> date:
        return self._today + timedelta(days=_DAYS_AHEAD)

    def _visit(self, match: Match) -> Appointment | None:
        coming = next_visit(match, self._today) if match.state in VISITING else None
        if coming is None:
            return None
        day, visit = coming
        return Appointment(
            kind=Kind.MATCHES,
            id=match.id,
            opens=match.volunteer_id,
            day=day,
            starts_at=visit.starts_at,
            names=(self._residents[match.resident_id].first_name, self._volunteers[match.volunteer_id].name),
            minutes=visit.minutes,
            tasks=match.agreed_tasks,
        )

    def _walk_in_hours(self, initiative: Initiative) -> tuple[Appointment, ...]:
        """Return the first hour of the coming week that is not over, if any."""
        if initiative.organization_id not in self._own:
            return ()
        days = (self._today + timedelta(days=offset) for offset in range(_DAYS_AHEAD))
        in_order = sorted(initiative.schedules, key=lambda one: (one.opens_at, one.closes_at))
        open_on = ((day, one) for day in days for one in in_order if weekday_of(day) in one.byday)
        hours = (
            Appointment(
                kind=Kind.INITIATIVES,
                id=initiative.id,
                opens=initiative.id,
                day=day,
                starts_at=schedule.opens_at,
                names=(initiative.public_label,),
                minutes=_minutes(schedule.closes_at) - _minutes(schedule.opens_at),
                place=self._organizations[initiative.organization_id].name,
            )
            for day, schedule in open_on
        )
        coming = next((one for one in hours if not self._is_over(one)), None)
        return () if coming is None else (coming,)

    def silent(self) -> tuple[SilentMatch, ...]:
        """Return matches of which nothing was heard for too long, longest first."""
        rhythms, days = self._settings.silent_after_rhythms, self._settings.silent_after_days
        silent = (
            SilentMatch(
                id=one.id,
                resident_name=self._residents[one.resident_id].first_name,
                volunteer=volunteer_party(self._volunteers[one.volunteer_id]),
                days=one.silent_days(self._today) or 0,
            )
            for one in self._matches
            if one.is_silent(self._today, rhythms, days)
        )
        return tuple(sorted(silent, key=lambda one: (-one.days, one.id)))

    def talks(self) -> tuple[Talk, ...]:
        """Return talks with volunteers that are due within a week or overdue, the latest first."""
        due = (
            Talk(volunteer=volunteer_party(one), last_on=one.last_coaching, days_left=(day - self._today).days)
            for one in self._volunteers.values()
            if one.status is VolunteerStatus.ACTIVE and (day := one.coaching_due()) and day <= self._last_day
        )
        return tuple(sorted(due, key=lambda talk: (talk.days_left, talk.volunteer.id)))

    def stale(self) -> tuple[StaleLine, ...]:
        """Return directory lines whose check is old, never checked first."""
        lines = (
            StaleLine(
                id=one.id,
                name=one.name,
                organization=organization_party(self._organizations[one.organization_id]),
                days=(self._today - one.assured_date).days if one.assured_date else None,
            )
            for one in self._work.initiatives.all()
        )
        old = (one for one in lines if one.days is None or one.days > self._settings.stale_after_days)
        return tuple(sorted(old, key=lambda one: (one.days is not None, -(one.days or 0), one.name, one.id)))

    def actions(self) -> tuple[DueAction, ...]:
        """Return actions due within a week or late, by day."""
        due = (
            DueAction(
                id=one.id,
                text=one.text,
                owner_name=self._organizations[one.owner].name,
                due=one.due,
                days_left=(one.due - self._today).days,
            )
            for one in self._work.actions.where(done_on=None)
            if one.due is not None and one.due <= self._last_day
        )
        return tuple(sorted(due, key=lambda one: (one.due, one.id)))


def _all_of(repository: Repository[E], field: str, values: Iterable[str]) -> tuple[E, ...]:
    wanted = tuple(sorted(values))
    return repository.where(**{field: wanted}) if wanted else ()


def _days_between(start: date | None, end: date) -> int:
    return max(1, (end - (start or end)).days)


def _minutes(moment: time) -> int:
    return moment.hour * 60 + moment.minute


def _table(meeting: Meeting) -> Appointment:
    return Appointment(
        kind=Kind.MEETINGS,
        id=meeting.id,
        opens=meeting.id,
        day=meeting.day,
        starts_at=meeting.starts_at,
        names=(meeting.title,),
        minutes=meeting.minutes,
        place=meeting.place,
        cases=sum(item.kind is ItemKind.CASE for item in meeting.items),
    )
