"""What the desk does between residents: who could help whom, and the introduction that both said yes to."""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from connector_desk.domain.contact_moment import Channel, ContactMoment
from connector_desk.domain.entity import AskId, ContactMomentId, OrganizationId, ResidentId
from connector_desk.domain.errors import IntroductionNeedsYes
from connector_desk.domain.neighbours import (
    MOST_SHOWN,
    NeighbourFit,
    ask_line,
    asker_said_yes,
    giver_said_yes,
    neighbour_fits,
    offer_line,
)
from connector_desk.domain.resident import Ask, AskState, Resident
from connector_desk.domain.topics import domains_of, topics_of
from connector_desk.services.acts import Act, Room
from connector_desk.services.ports import Reads, Work


@dataclass(frozen=True)
class IntroductionDraft:
    """What both said to meeting each other, each in own words; what was done is written down with neither's name."""

    asker_said: str
    giver_said: str
    done_for_asker: str
    done_for_giver: str
    channel: Channel = Channel.WALK_IN


class NeighbourService:
    """Finds asks and offers of residents that fit each other. What is found stays at the desk."""

    def __init__(self, room: Room, reads: Reads) -> None:
        self._room = room
        self._reads = reads

    def givers(self, ask_id: AskId) -> tuple[NeighbourFit, ...]:
        """Return the residents who offer what this ask is about, the best first. Raises NotFound."""
        with self._room.look() as work:
            ask = work.asks.get(ask_id)
            asker = work.residents.get(ask.resident_id)
            about = topics_of(ask)
            found = self._reads.offers_about(about) if about and ask.state is AskState.OPEN else ()
            fits = _with_yes(work, neighbour_fits([ask_line(ask, asker)], found), self._room)
        self._look_at(fits, asker.id)
        return fits

    def askers(self, giver_id: ResidentId, first: AskId | None = None) -> tuple[NeighbourFit, ...]:
        """Return the open asks of others that fit what this resident offers. Raises NotFound.

        The ask that is named leads; of the others those whose words are shut stay out.
        """
        with self._room.look() as work:
            giver = offer_line(work.residents.get(giver_id))
            lines = self._reads.asks_about(giver.about, domains_of(giver.about)) if giver.about else ()
            shown = [one for one in lines if not one.is_shut or one.ask_id == first]
            fits = sorted(neighbour_fits(shown, [giver]), key=lambda fit: fit.ask.ask_id != first)
            found = _with_yes(work, fits, self._room)
        self._look_at(found, giver_id)
        return found

    def own_organization(self) -> OrganizationId:
        """Return by whom neighbours are introduced."""
        with self._room.look() as work:
            (desk,) = work.desk.all()
            return desk.own_organization_id

    def introduce(self, ask_id: AskId, giver_id: ResidentId, draft: IntroductionDraft) -> None:
        """Keep that both will be introduced: a contact moment with each, in their own words and without the other's.

        Raises:
            NotFound: the ask or the giver is gone.
            IntroductionNeedsYes: one of both did not say yes to it, or took it back.
            TextMissing: one of both said nothing.
            CitizenServiceNumberRefused: the words hold one.

        """
        moments = [ContactMomentId(self._room.random.new_id()) for _ in range(2)]
        with self._room.act(Act.LOGGED) as work:
            ask, giver = work.asks.get(ask_id), work.residents.get(giver_id)
            asker = work.residents.get(ask.resident_id)
            self._refuse_without_yes(work, ask, asker, giver)
            told = (
                (asker, draft.asker_said, draft.done_for_asker, ask.sensitive),
                (giver, draft.giver_said, draft.done_for_giver, False),
            )
            for moment_id, (resident, said, done, confidential) in zip(moments, told, strict=True):
                work.contact_moments.put(
                    ContactMoment(
                        id=moment_id,
                        own_words=said,
                        resident_id=resident.id,
                        channel=draft.channel,
                        confidential=confidential,
                        took_place_at=self._room.clock.now(),
                        done=done,
                    )
                )

    def _refuse_without_yes(self, work: Work, ask: Ask, asker: Resident, giver: Resident) -> None:
        (fit,) = _with_yes(work, [NeighbourFit(ask_line(ask, asker), offer_line(giver), ())], self._room)
        names = tuple(one.first_name for one in (asker, giver) if one.id in fit.missing)
        if names:
            raise IntroductionNeedsYes(names)

    def _look_at(self, fits: Iterable[NeighbourFit], whose: ResidentId) -> None:
        self._room.looked_at(whose, *(one.resident_id for fit in fits for one in (fit.ask, fit.giver)))


def _with_yes(work: Work, fits: Iterable[NeighbourFit], room: Room) -> tuple[NeighbourFit, ...]:
    """Return the first of them with who still has to say yes."""
    (desk,) = work.desk.all()
    own, today = desk.own_organization_id, room.clock.today()
    shown = tuple(fits)[:MOST_SHOWN]
    grounds = {
        one: work.consents.where(resident_id=one)
        for one in {side.resident_id for fit in shown for side in (fit.ask, fit.giver)}
    }

    def missing(fit: NeighbourFit) -> tuple[ResidentId, ...]:
        answers = (
            (fit.ask.resident_id, asker_said_yes(fit.ask, grounds[fit.ask.resident_id], own, today)),
            (fit.giver.resident_id, giver_said_yes(grounds[fit.giver.resident_id], own, today)),
        )
        return tuple(resident_id for resident_id, said_yes in answers if not said_yes)

    return tuple(replace(fit, missing=missing(fit)) for fit in shown)
