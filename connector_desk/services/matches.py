"""What the desk does with matches: look who fits an ask, propose, move on, agree, note contact."""

from dataclasses import dataclass
from datetime import date
from typing import Any

from connector_desk.domain.alternatives import Alternative, alternatives
from connector_desk.domain.entity import AskId, InitiativeId, MatchId, OrganizationId, VolunteerId
from connector_desk.domain.errors import LimitReached, OutOfRange
from connector_desk.domain.match import CARRIED, Match, MatchState, PlannedVisit, moved, with_contact
from connector_desk.domain.matching import Situation, Suggestion, carried_by, refuse_ruled_out, suggestions
from connector_desk.domain.organization import Initiative, Organization
from connector_desk.domain.resident import Ask, Resident
from connector_desk.domain.volunteer import Volunteer
from connector_desk.services.acts import Act, Room
from connector_desk.services.ports import Work


@dataclass(frozen=True)
class AgreementDraft:
    """What was agreed and what was not, how often they would meet, and the visits that are planned."""

    agreed_tasks: tuple[str, ...] = ()
    not_agreed: tuple[str, ...] = ()
    rhythm_days: int = 7
    visits: tuple[PlannedVisit, ...] = ()
    note: str = ""


def draft_of(match: Match) -> AgreementDraft:
    """Return what a form shows of the agreements of a match."""
    return AgreementDraft(**{name: getattr(match, name) for name in AgreementDraft.__dataclass_fields__})


@dataclass(frozen=True)
class Fitting:
    """One ask, and everybody and everything that might fit it, best first."""

    today: date
    ask: Ask
    resident: Resident
    area_name: str
    suggestions: tuple[Suggestion, ...]
    volunteers: dict[VolunteerId, Volunteer]
    alternatives: tuple[Alternative, ...]
    initiatives: dict[InitiativeId, Initiative]
    organizations: dict[OrganizationId, Organization]


class MatchService:
    """Keeps matches. Either side may say no without blame, so ending needs no reason."""

    def __init__(self, room: Room) -> None:
        self._room = room

    def fitting(self, ask_id: AskId) -> Fitting:
        """Return who and what might fit an ask, each with its reasons. Raises NotFound."""
        with self._room.look() as work:
            ask = work.asks.get(ask_id)
            self._room.looked_at(ask.resident_id)
            (desk,) = work.desk.all()
            situation = self._situation(work, ask)
            volunteers, initiatives = work.volunteers.all(), work.initiatives.all()
            organizations = {one.id: one for one in work.organizations.all()}
            area = work.areas.find(situation.resident.area_id)
            return Fitting(
                today=situation.on,
                ask=ask,
                resident=situation.resident,
                area_name=area.name if area else "",
                suggestions=suggestions(situation, volunteers),
                volunteers={one.id: one for one in volunteers},
                alternatives=alternatives(situation, initiatives, organizations, desk.settings.stale_after_days),
                initiatives={one.id: one for one in initiatives},
                organizations=organizations,
            )

    def get(self, match_id: MatchId) -> Match:
        """Return one match, which is a look at whom it is about. Raises NotFound."""
        with self._room.look() as work:
            match = work.matches.get(match_id)
        self._room.looked_at(match.resident_id)
        return match

    def propose(self, ask_id: AskId, volunteer_id: VolunteerId) -> MatchId:
        """Keep the proposal of a match for an ask; both sides still have to say yes.

        Raises:
            NotFound: the ask or the volunteer is gone.
            LimitReached: the volunteer carries what was agreed.
            MatchRuledOut: something else rules the volunteer out.

        """
        match_id = MatchId(self._room.random.new_id())
        with self._room.act(Act.ADDED) as work:
            ask = work.asks.get(ask_id)
            refuse_ruled_out(self._situation(work, ask), work.volunteers.get(volunteer_id))
            work.matches.put(
                Match(
                    id=match_id,
                    resident_id=ask.resident_id,
                    ask_id=ask_id,
                    volunteer_id=volunteer_id,
                    proposed_on=self._room.clock.today(),
                )
            )
        return match_id

    def move(self, match_id: MatchId, state: MatchState) -> None:
        """Take a match one step on, or end it.

        Raises:
            NotFound: the match is gone.
            StepNotAllowed: there is no such step.
            LimitReached: the volunteer carries what was agreed, and this would be one more.

        """
        with self._room.act(Act.MOVED_ON) as work:
            match = work.matches.get(match_id)
            later = moved(match, state, self._room.clock.today())
            if later.state in CARRIED and match.state not in CARRIED:
                _refuse_one_too_many(work, match.volunteer_id)
            work.matches.put(later)

    def agree(self, match_id: MatchId, draft: AgreementDraft) -> None:
        """Keep what was agreed and what was not, with the planned visits.

        Raises:
            NotFound: the match is gone.
            OutOfRange: a rhythm without days.
            TextTooLong: a task is too long for one line.
            CitizenServiceNumberRefused: a text holds one.

        """
        fields: dict[str, Any] = {name: getattr(draft, name) for name in AgreementDraft.__dataclass_fields__}
        with self._room.act(Act.CHANGED) as work:
            match = work.matches.get(match_id)
            kept = {name: getattr(match, name) for name in Match.model_fields}
            work.matches.put(Match.model_validate(kept | fields))

    def add_contact(self, match_id: MatchId, on: date | None = None) -> None:
        """Keep that they met or spoke, today unless said otherwise. Raises NotFound, OutOfRange for a day to come."""
        day = on or self._room.clock.today()
        if day > self._room.clock.today():
            raise OutOfRange("day")
        with self._room.act(Act.LOGGED) as work:
            work.matches.put(with_contact(work.matches.get(match_id), day))

    def remove(self, match_id: MatchId) -> None:
        """Take a match away, as one that was entered by mistake. Raises NotFound."""
        with self._room.act(Act.REMOVED) as work:
            work.matches.remove(match_id)

    def _situation(self, work: Work, ask: Ask) -> Situation:
        (desk,) = work.desk.all()
        return Situation(
            ask=ask,
            resident=work.residents.get(ask.resident_id),
            on=self._room.clock.today(),
            own_organization=desk.own_organization_id,
            ties=work.ties.where(resident_id=ask.resident_id),
            matches=tuple(one for one in work.matches.all() if one.state is not MatchState.ENDED),
            grounds=work.consents.where(resident_id=ask.resident_id),
        )


def _refuse_one_too_many(work: Work, volunteer_id: VolunteerId) -> None:
    volunteer = work.volunteers.get(volunteer_id)
    if len(carried_by(volunteer_id, work.matches.where(volunteer_id=volunteer_id))) >= volunteer.max_matches:
        raise LimitReached(volunteer_id, volunteer.max_matches)
