"""The whole file of a resident on paper, for that resident (*inzage*): everything, and third persons nameless."""

from collections import Counter
from collections.abc import Iterator
from datetime import date
from pathlib import Path

from connector_desk.domain.audit import AuditRecord
from connector_desk.domain.contact_moment import ContactMoment
from connector_desk.domain.disclosure import DocumentKind
from connector_desk.domain.entity import AccountId, OrganizationId, PrintoutId, ResidentId, VolunteerId
from connector_desk.domain.handover import AgreedTask, Handover
from connector_desk.domain.match import Match
from connector_desk.domain.own_file import (
    Around,
    HandedOver,
    Helped,
    KeptPaper,
    Looker,
    Noticed,
    OwnFile,
    SaidAbout,
    Talked,
    ToDo,
)
from connector_desk.domain.papers import Task
from connector_desk.domain.resident import NetworkTie, Resident, ViewBy
from connector_desk.domain.week import day_of
from connector_desk.domain.words import Words
from connector_desk.services.acts import Room
from connector_desk.services.letter_paper import letterhead_of_house
from connector_desk.services.nameless import Nameless
from connector_desk.services.ports import AuditTrail, E, Press, Work
from connector_desk.services.publishing import Finished, Publisher
from connector_desk.services.who_knows import knowers_of
from connector_desk.services.withdrawing import has_left, present_resident

_AT_ONCE = 500
_NOTES = ("note", "best_moment", "place", "post_opened_by")


class OwnFileService:
    """Sets the whole file of a resident in type and lets it leave, with its record."""

    def __init__(self, room: Room, trail: AuditTrail, press: Press, publisher: Publisher) -> None:
        self._room, self._trail, self._press, self._publisher = room, trail, press, publisher

    def paper(self, resident_id: ResidentId, words: Words) -> OwnFile:
        """Return everything as finished facts. Raises NotFound, ResidentErased."""
        records = tuple(self._records(resident_id))
        with self._room.look_at(resident_id) as work:
            return _Reading(work, self._room, words).file(resident_id, records)

    def finished(self, resident_id: ResidentId, words: Words, *, large_print: bool = False) -> Finished:
        """Set the file. Raises NotFound, ResidentErased, DoesNotFit."""
        content = self._press.own_file(self.paper(resident_id, words), words, large_print=large_print)
        return Finished(document=DocumentKind.FILE, about_id=resident_id, content=content)

    def save(self, resident_id: ResidentId, target: Path, words: Words, *, open_password: str = "") -> PrintoutId:
        """Write the file as a PDF. Raises FileError, and what `finished` raises."""
        return self._publisher.save(self.finished(resident_id, words), target, open_password=open_password)

    def _records(self, resident_id: ResidentId) -> Iterator[AuditRecord]:
        before: int | None = None
        while lines := self._trail.lines(resident_id, before, _AT_ONCE):
            yield from (line.record for line in lines if line.record is not None)
            before = lines[-1].seq


class _Reading:
    """One look at everything about somebody."""

    def __init__(self, work: Work, room: Room, words: Words) -> None:
        self._work, self._room, self._words = work, room, words

    def _person(self, resident_id: ResidentId) -> Resident:
        """Return the profile; what workers wrote in it names nobody else. Raises NotFound, ResidentErased."""
        resident = present_resident(self._work, resident_id)
        self._nameless = Nameless(self._work, resident_id, self._words)
        safe = resident.safe_contact
        notes = {name: self._nameless.text(getattr(safe, name)) for name in _NOTES}
        views = (
            one if one.by is ViewBy.RESIDENT else one.model_copy(update={"text": self._nameless.text(one.text)})
            for one in resident.views
        )
        told = self._nameless.fields(resident, "works_well", "works_badly", "story", "household")
        return told.model_copy(update={"safe_contact": safe.model_copy(update=notes), "views": tuple(views)})

    def file(self, resident_id: ResidentId, records: tuple[AuditRecord, ...]) -> OwnFile:
        work = self._work
        resident, desk = self._person(resident_id), work.desk.all()[0]
        about = {"resident_id": resident_id}
        area = work.areas.find(resident.area_id)
        return OwnFile(
            sample=desk.is_sample,
            letterhead=letterhead_of_house(work),
            day=self._room.clock.today(),
            resident=resident,
            area=area.name if area else "",
            asks=_newest(work.asks.where(**about), "asked_on"),
            around=tuple(self._around(one) for one in work.ties.where(**about)),
            consents=tuple(
                SaidAbout(
                    recipient=self._name(one.recipient),
                    consent=self._nameless.fields(one, "reason", "could_ask", "withdrawal_method"),
                )
                for one in _newest(work.consents.where(**about), "event_time")
            ),
            handovers=tuple(self._handed(one) for one in _newest(work.handovers.where(**about), "requested_on")),
            helped=tuple(self._helped(one) for one in _newest(work.matches.where(**about), "introduced_on")),
            contacts=tuple(self._talked(one) for one in _newest(work.contact_moments.where(**about), "took_place_at")),
            noticed=tuple(
                Noticed(on=one.reported_on, observed=self._nameless.text(one.observed), place=one.place)
                for one in _newest(work.concerns.where(**about), "reported_on")
            ),
            tables=tuple(self._tables(resident_id)),
            to_do=tuple(
                ToDo(
                    owner=self._name(one.owner),
                    text=self._nameless.text(one.text),
                    due=one.due,
                    done_on=one.done_on,
                )
                for one in _newest(work.actions.where(**about), "from_meeting_on")
            ),
            wheels=_newest(work.wheels.where(**about), "on"),
            papers=tuple(
                KeptPaper(name=one.name, on=day_of(one.added_at))
                for one in _newest(work.attachments.where(**about), "added_at")
            ),
            knowers=knowers_of(work, resident_id, self._room),
            lookers=tuple(self._lookers(records)),
        )

    def _talked(self, one: ContactMoment) -> ContactMoment:
        told = self._nameless.fields(one, "subject", "done", "alerted")
        if told.letter is None:
            return told
        read = {name: self._nameless.text(getattr(told.letter, name)) for name in ("sent_by", "about")}
        return told.model_copy(update={"letter": told.letter.model_copy(update=read)})

    def _name(self, organization_id: OrganizationId | None) -> str:
        found = self._work.organizations.find(organization_id)
        return found.name if found else ""

    def _around(self, tie: NetworkTie) -> Around:
        return Around(
            role=tie.role,
            word=tie.word,
            organization=self._name(tie.organization_id) or self._of_volunteer(tie.volunteer_id),
            support=tie.support,
            tasks=self._nameless.texts(tie.tasks),
            not_agreed=self._nameless.texts(tie.not_agreed),
        )

    def _of_volunteer(self, volunteer_id: VolunteerId | None) -> str:
        volunteer = self._work.volunteers.find(volunteer_id)
        return self._name(volunteer.organization_id) if volunteer else ""

    def _handed(self, one: Handover) -> HandedOver:
        return HandedOver(
            sender=self._name(one.sender),
            recipient=self._name(one.recipient),
            on=one.requested_on,
            manner=one.manner,
            status=one.status,
            why=self._nameless.text(one.reason.text) if one.reason else "",
            questions=self._nameless.texts(tuple(question.text for question in one.questions)),
            agreed=self._tasks(one.agreed_tasks),
            not_agreed=self._tasks(one.not_agreed),
            word_by=one.word_back.due,
            word_on=one.word_back.given_on,
        )

    def _tasks(self, tasks: tuple[AgreedTask, ...]) -> tuple[Task, ...]:
        return tuple(Task(who=self._name(one.who), what=self._nameless.text(one.task)) for one in tasks)

    def _helped(self, one: Match) -> Helped:
        ask = self._work.asks.find(one.ask_id)
        return Helped(
            organization=self._of_volunteer(one.volunteer_id),
            state=one.state,
            since=one.introduced_on or one.proposed_on,
            until=one.ended_on,
            asked=ask.own_words if ask else "",
            tasks=self._nameless.texts(one.agreed_tasks),
            not_agreed=self._nameless.texts(one.not_agreed),
            note=self._nameless.text(one.note),
        )

    def _tables(self, resident_id: ResidentId) -> Iterator[Talked]:
        """Yield the tables with an item about somebody; named is who stood on an agenda that left."""
        concerns = {one.id for one in self._work.concerns.where(resident_id=resident_id)}
        agendas = self._work.disclosures.where(resident_id=resident_id, document=DocumentKind.AGENDA)
        left = tuple(one.printout_id for one in agendas if has_left(one))
        named_at = {one.about_id for one in self._work.printouts.where(id=left)}
        for meeting in _newest(self._work.meetings.all(), "day"):
            for item in meeting.items:
                if item.resident_id == resident_id or item.concern_id in concerns:
                    yield Talked(
                        on=meeting.day,
                        title=meeting.title,
                        question=item.question,
                        was_named=item.resident_id == resident_id and meeting.id in named_at,
                    )

    def _lookers(self, records: tuple[AuditRecord, ...]) -> Iterator[Looker]:
        times = Counter(record.account_id for record in records)
        last: dict[AccountId, date] = {}
        for record in records:
            day = day_of(record.at)
            last[record.account_id] = max(day, last.get(record.account_id, day))
        for account_id, count in times.most_common():
            account = self._work.accounts.find(account_id)
            yield Looker(
                who=account.name if account else self._words.translate("Trail", "The desk itself"),
                role=self._words.term(account.role) if account else "",
                times=count,
                last_on=last[account_id],
            )


def _newest(found: tuple[E, ...], moment: str) -> tuple[E, ...]:
    """Return things with the newest first; one without a day comes last."""
    return tuple(sorted(found, key=lambda one: (str(getattr(one, moment) or ""), one.id), reverse=True))
