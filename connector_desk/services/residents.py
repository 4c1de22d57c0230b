"""What the desk does with a resident's profile: add, change, remove, keep views side by side."""

from dataclasses import dataclass, field, fields
from datetime import date

from connector_desk.domain.entity import AreaId, AskId, ContactMomentId, ResidentId
from connector_desk.domain.language import SpokenLanguage
from connector_desk.domain.meeting import AgendaItem
from connector_desk.domain.resident import (
    Ask,
    FormOfAddress,
    Resident,
    SafeContact,
    Urgency,
    View,
    ViewBy,
    checked_birth_year,
)
from connector_desk.domain.week import day_of
from connector_desk.services.acts import Act, Room
from connector_desk.services.ports import Numbers, Work


@dataclass(frozen=True)
class ResidentDraft:
    """What somebody filled in about a resident; everything but the name to be called by may stay empty."""

    first_name: str
    prefix: str = ""
    family_name: str = ""
    aliases: tuple[str, ...] = ()
    form_of_address: FormOfAddress = FormOfAddress.FIRST_NAME
    birth_year: int | None = None
    area_id: AreaId | None = None
    address: str = ""
    postcode: str = ""
    phone: str = ""
    safe_contact: SafeContact = field(default_factory=SafeContact)
    household: str = ""
    languages: tuple[SpokenLanguage, ...] = ()
    works_well: str = ""
    works_badly: str = ""
    story: str = ""
    wishes: tuple[str, ...] = ()
    offers: tuple[str, ...] = ()
    offer_topics: tuple[str, ...] = ()


@dataclass(frozen=True)
class OfferDraft:
    """One thing that somebody has to give, in own words, and what it is about; the topics may stay empty."""

    own_words: str
    topics: tuple[str, ...] = ()


NAMES = tuple(one.name for one in fields(ResidentDraft))


def draft_of(resident: Resident) -> ResidentDraft:
    """Return what a form shows of a resident to be changed."""
    return ResidentDraft(**{name: getattr(resident, name) for name in NAMES})


class ResidentService:
    """Keeps profiles. Every act is one unit of work and can be undone."""

    def __init__(self, room: Room, numbers: Numbers) -> None:
        self._room = room
        self._numbers = numbers

    def add(self, draft: ResidentDraft) -> ResidentId:
        """Keep a new resident.

        Raises:
            TextMissing: there is no name to be called by.
            TextTooLong: a short field got too many characters.
            CitizenServiceNumberRefused: a field holds one.
            OutOfRange: nobody alive was born in that year.
            PhoneNotRight, PostcodeNotRight

        """
        resident = self._made(draft, self._room.clock.today())
        with self._room.act(Act.ADDED) as work:
            work.residents.put(resident)
        return resident.id

    def add_from_contact(self, contact_id: ContactMomentId, draft: ResidentDraft) -> ResidentId:
        """Keep a new resident, with the own words of a contact moment as the first ask, and tie the moment.

        Raises:
            NotFound: the contact moment is gone.
            DeskError: as in `add`.

        """
        resident = self._made(draft, self._room.clock.today())
        with self._room.act(Act.ADDED) as work:
            moment = work.contact_moments.get(contact_id)
            work.residents.put(resident)
            work.asks.put(
                Ask(
                    id=AskId(self._room.random.new_id()),
                    resident_id=resident.id,
                    own_words=moment.own_words,
                    urgency=moment.urgency or Urgency.NONE,
                    sensitive=moment.confidential,
                    asked_on=day_of(moment.took_place_at),
                )
            )
            work.contact_moments.put(moment.model_copy(update={"resident_id": resident.id}))
        return resident.id

    def change(self, resident_id: ResidentId, draft: ResidentDraft) -> None:
        """Keep what was changed in a profile. Raises NotFound, and as in `add`."""
        with self._room.act(Act.CHANGED) as work:
            known = work.residents.get(resident_id)
            _put(work, known, **self._checked(draft, known))

    def remove(self, resident_id: ResidentId) -> None:
        """Take a resident away with everything about them, in one act that can be undone.

        Consents and disclosures stay (PRODUCT rule 9); contact moments, concerns and actions stay untied.
        Raises NotFound.
        """
        with self._room.act(Act.REMOVED) as work:
            work.residents.get(resident_id)
            _remove_what_belongs(work, resident_id)
            _untie(work, resident_id)
            _take_off_the_tables(work, resident_id)
            work.residents.remove(resident_id)

    def add_offer(self, resident_id: ResidentId, draft: OfferDraft) -> None:
        """Keep one more thing that somebody has to give.

        Raises:
            NotFound: the resident is gone.
            TextMissing: nothing was said.
            CitizenServiceNumberRefused: the words hold one.

        """
        with self._room.act(Act.ADDED) as work:
            resident = work.residents.get(resident_id)
            topics = tuple(dict.fromkeys((*resident.offer_topics, *draft.topics)))
            _put(work, resident, offers=(*resident.offers, draft.own_words), offer_topics=topics)

    def add_view(self, resident_id: ResidentId, by: ViewBy, text: str) -> None:
        """Keep today's view of what is needed, beside those of others.

        Raises:
            NotFound: the resident is gone.
            TextMissing: nothing was said.
            CitizenServiceNumberRefused: the words hold one.

        """
        view = View(by=by, text=text, on=self._room.clock.today())
        with self._room.act(Act.ADDED) as work:
            resident = work.residents.get(resident_id)
            _put(work, resident, views=(*resident.views, view))

    def remove_view(self, resident_id: ResidentId, view: View) -> None:
        """Take one view away. Raises NotFound."""
        with self._room.act(Act.REMOVED) as work:
            resident = work.residents.get(resident_id)
            _put(work, resident, views=tuple(one for one in resident.views if one != view))

    def _made(self, draft: ResidentDraft, on: date) -> Resident:
        new_id = ResidentId(self._room.random.new_id())
        return Resident.model_validate({"id": new_id, "since": on, **self._checked(draft)})

    def _checked(self, draft: ResidentDraft, known: Resident | None = None) -> dict[str, object]:
        checked_birth_year(draft.birth_year, self._room.clock.today())
        told: dict[str, object] = {name: getattr(draft, name) for name in NAMES}
        # What stood there before is no reason to refuse something else.
        if known is None or draft.phone != known.phone:
            told["phone"] = self._numbers.checked_phone(draft.phone, "phone")
        if known is None or draft.postcode != known.postcode:
            told["postcode"] = self._numbers.checked_postcode(draft.postcode, "postcode")
        return told


def _put(work: Work, resident: Resident, **fields: object) -> None:
    # Built anew: a copy with other fields would pass by the rules for text.
    kept = {name: getattr(resident, name) for name in Resident.model_fields}
    work.residents.put(Resident.model_validate(kept | fields))


def _remove_what_belongs(work: Work, resident_id: ResidentId) -> None:
    for handover in work.handovers.where(resident_id=resident_id):
        work.handovers.remove(handover.id)
    for match in work.matches.where(resident_id=resident_id):
        work.matches.remove(match.id)
    for tie in work.ties.where(resident_id=resident_id):
        work.ties.remove(tie.id)
    for wheel in work.wheels.where(resident_id=resident_id):
        work.wheels.remove(wheel.id)
    for ask in work.asks.where(resident_id=resident_id):
        work.asks.remove(ask.id)
    for attachment in work.attachments.where(resident_id=resident_id):
        work.attachments.remove(attachment.id)
        work.attachment_contents.remove(attachment.id)


def _untie(work: Work, resident_id: ResidentId) -> None:
    for moment in work.contact_moments.where(resident_id=resident_id):
        work.contact_moments.put(moment.model_copy(update={"resident_id": None}))
    for concern in work.concerns.where(resident_id=resident_id):
        work.concerns.put(concern.model_copy(update={"resident_id": None}))
    for action in work.actions.where(resident_id=resident_id):
        work.actions.put(action.model_copy(update={"resident_id": None}))


def _take_off_the_tables(work: Work, resident_id: ResidentId) -> None:
    for meeting in work.meetings.all():
        items: tuple[AgendaItem, ...] = tuple(item for item in meeting.items if item.resident_id != resident_id)
        if items != meeting.items:
            work.meetings.put(meeting.model_copy(update={"items": items}))
