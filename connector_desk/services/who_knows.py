"""Who knows what about a resident: on screen, from a shell, and as a sheet for the resident."""

from datetime import date
from pathlib import Path

from connector_desk.domain.consent import Consent, EventState, LawfulBasis
from connector_desk.domain.consent_steps import beating, ending
from connector_desk.domain.disclosure import Disclosure, DocumentKind
from connector_desk.domain.entity import ConsentId, KeptDocumentId, OrganizationId, PrintoutId, ResidentId
from connector_desk.domain.week import day_of
from connector_desk.domain.who_knows import GroundNow, Knower, ToldGround, ToldOnce, WhoKnows
from connector_desk.domain.words import Words
from connector_desk.services.acts import Room
from connector_desk.services.kept import kept_copy
from connector_desk.services.letter_paper import letterhead_of_house
from connector_desk.services.ports import Press, Work
from connector_desk.services.publishing import Finished, Publisher
from connector_desk.services.withdrawing import has_left, now_called, present_resident


class WhoKnowsService:
    """Answers "who knows what about me", and opens again what was kept of a paper that left."""

    def __init__(self, room: Room, press: Press, publisher: Publisher) -> None:
        self._room, self._press, self._publisher = room, press, publisher

    def paper(self, resident_id: ResidentId) -> WhoKnows:
        """Return all that was told about a resident. Raises NotFound, ResidentErased."""
        with self._room.look_at(resident_id) as work:
            resident, desk = present_resident(work, resident_id), work.desk.all()[0]
            return WhoKnows(
                sample=desk.is_sample,
                letterhead=letterhead_of_house(work),
                day=self._room.clock.today(),
                name=resident.full_name,
                form_of_address=resident.form_of_address,
                knowers=knowers_of(work, resident_id, self._room),
            )

    def finished(self, resident_id: ResidentId, words: Words, *, large_print: bool = False) -> Finished:
        """Set the overview as a sheet for the resident. Raises NotFound, ResidentErased, DoesNotFit."""
        content = self._press.who_knows(self.paper(resident_id), words, large_print=large_print)
        return Finished(document=DocumentKind.WHO_KNOWS, about_id=resident_id, content=content)

    def save(self, resident_id: ResidentId, target: Path, words: Words, *, open_password: str = "") -> PrintoutId:
        """Write the overview as a PDF. Raises FileError, and what `finished` raises."""
        return self._publisher.save(self.finished(resident_id, words), target, open_password=open_password)

    def kept(self, printout_id: PrintoutId) -> bytes:
        """Return the bytes of a paper that was kept as it left; opening it is a look at whom it tells about.

        Raises:
            NotFound: no copy of it was kept.

        """
        return kept_copy(self._room, printout_id)


def knowers_of(work: Work, resident_id: ResidentId, room: Room) -> tuple[Knower, ...]:
    """Return who was told something, whoever heard something last first."""
    told = [one for one in work.disclosures.where(resident_id=resident_id) if has_left(one)]
    told.sort(key=lambda one: (one.disclosed_at, one.id), reverse=True)
    looked = _Look(work, work.consents.where(resident_id=resident_id), room)
    return tuple(looked.knower(recipient, told) for recipient in dict.fromkeys(one.recipient for one in told))


class _Look:
    """One look at what left, with the grounds that it rested on."""

    def __init__(self, work: Work, consents: tuple[Consent, ...], room: Room) -> None:
        self._work, self._consents, self._today = work, consents, room.clock.today()
        self._by_id = {one.id: one for one in consents}

    def knower(self, recipient: OrganizationId, told: list[Disclosure]) -> Knower:
        party = self._work.organizations.get(recipient)
        now = now_called(self._work, party)
        return Knower(
            id=recipient,
            name=party.name,
            told=tuple(self._once(one) for one in told if one.recipient == recipient),
            now_called=now.name if now.id != party.id else "",
        )

    def _once(self, disclosure: Disclosure) -> ToldOnce:
        printout = self._work.printouts.get(disclosure.printout_id)
        used = dict.fromkeys(ref.ground_id for ref in disclosure.grounds)
        return ToldOnce(
            printout_id=printout.id,
            day=day_of(disclosure.disclosed_at),
            document=disclosure.document,
            code=printout.code,
            purpose=disclosure.purpose,
            categories=disclosure.data_categories,
            fields=disclosure.fields,
            grounds=tuple(self._ground(one, disclosure) for one in used if one in self._by_id),
            by=disclosure.disclosed_by,
            sha256=disclosure.sha256,
            is_kept=self._work.kept_documents.find(KeptDocumentId(printout.id)) is not None,
        )

    def _ground(self, ground_id: ConsentId, disclosure: Disclosure) -> ToldGround:
        ground = self._by_id[ground_id]
        used = {ref.category for ref in disclosure.grounds if ref.ground_id == ground_id}
        now, changed_on = self._now(ground.model_copy(update={"data_categories": tuple(sorted(used))}))
        return ToldGround(
            id=ground.id,
            basis=ground.lawful_basis,
            given_on=ground.given_on or ground.valid_from,
            method=ground.collection_method,
            reason=ground.reason,
            now=now,
            changed_on=changed_on,
        )

    def _now(self, ground: Consent) -> tuple[GroundNow, date | None]:
        """Return what became of a ground, as far as what was told rested on it."""
        if ground.entered_in_error:
            return GroundNow.IN_ERROR, None
        if ground.lawful_basis is not LawfulBasis.CONSENT:
            end = ending(ground, self._consents)
            if end is not None:
                return GroundNow.ENDED, day_of(end.event_time)
        elif noes := beating(ground, self._consents):
            is_back = noes[0].event_state is EventState.WITHDRAWN
            return (GroundNow.WITHDRAWN if is_back else GroundNow.REFUSED), day_of(noes[0].event_time)
        if ground.is_over(self._today):
            return GroundNow.EXPIRED, ground.valid_until
        return GroundNow.STANDS, None
