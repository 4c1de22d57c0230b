"""The papers that are made from marked facts, and what may stand on each. A new paper is one line in `PAPERS`."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date
from functools import partial
from typing import Any

from connector_desk.domain.consent import Consent, DataCategory, EventState, Purpose
from connector_desk.domain.disclosure import Disclosure, DocumentKind, WriteState
from connector_desk.domain.entity import Entity
from connector_desk.domain.errors import (
    IdentifyingText,
    NoGroundForIdentity,
    NothingEnded,
    NothingSent,
    NothingToPrint,
)
from connector_desk.domain.letter_text import LetterKind
from connector_desk.domain.week import IsoWeek
from connector_desk.services.acts import Room
from connector_desk.services.agendas import AgendaService
from connector_desk.services.letters import LetterChoice, LetterService
from connector_desk.services.publishing import Publisher
from connector_desk.services.week import WeekService
from tests.builders import MOMENT, MONDAY, a_consent
from tests.fakes import FakeClock, FakeFiles, FakeRandom, FakeWork, protected
from tests.services.letter_world import TEXTS
from tests.withheld import EVERYTHING, FAMILY_NAME, HOUSE, WORD_BACK, Mark

Records = tuple[Consent, ...]


@dataclass(frozen=True)
class PaperKind:
    """How one kind of paper is made: for which purpose, read by whom, by which service, and what it may tell.

    A paper that `needs_yes` tells less with each yes that is dropped; a notice rests on the end of one.
    """

    name: str
    purpose: Purpose
    recipients: tuple[str, ...]
    made: Callable[[Room, date, Any, Any], bytes]
    tells: Callable[["PaperKind", Mark, Records, list[Entity], date], bool]
    is_letter: bool = True
    needs_yes: bool = True

    def may_tell(self, mark: Mark, records: Records, entities: list[Entity], on: date) -> bool:
        """Say whether a mark may stand on this paper."""
        return self.tells(self, mark, records, entities, on)

    def all_yes(self) -> Records:
        """Return the records under which as much as ever possible stands on this paper."""
        fields = {"purpose": self.purpose, "data_categories": EVERYTHING}
        yeses = tuple(a_consent(f"y{one}", recipient=one, **fields) for one in self.recipients)
        if self.needs_yes:
            return yeses
        late = MOMENT.replace(month=12, day=31)
        return (*yeses, a_consent("end", event_state=EventState.WITHDRAWN, event_time=late, **fields))


def is_covered(
    category: DataCategory, some: Iterable[Consent], recipients: tuple[str, ...], purpose: Purpose, on: date
) -> bool:
    """Say whether everybody who reads the paper may know it; written down once more, apart from the filter."""
    return all(_covers(category, tuple(some), recipient, purpose, on) for recipient in recipients)


def _covers(category: DataCategory, some: tuple[Consent, ...], recipient: str, purpose: Purpose, on: date) -> bool:
    counting = [one for one in some if not one.entered_in_error and category in one.data_categories]
    about = [one for one in counting if one.recipient == recipient and one.purpose == purpose]
    noes = [("consent", one.event_time) for one in about if one.event_state == "refused"]
    noes += [(one.lawful_basis, one.event_time) for one in about if one.event_state == "withdrawn"]
    for one in about:
        is_now = one.valid_from <= on and (one.valid_until is None or one.valid_until >= on)
        # A no ends what rested on a yes; any other ground is ended by a record on that very ground.
        is_beaten = any(basis == one.lawful_basis and at >= one.event_time for basis, at in noes)
        if one.event_state in {"given", "renewed"} and is_now and not is_beaten:
            return True
    return False


def _by_ground(kind: PaperKind, mark: Mark, records: Records, _entities: list[Entity], on: date) -> bool:
    is_known = mark.category is not None and mark.own_wish and mark.field != WORD_BACK
    return is_known and is_covered(mark.category, records, kind.recipients, kind.purpose, on)


def _word_back_only(kind: PaperKind, mark: Mark, records: Records, _entities: list[Entity], on: date) -> bool:
    if mark.field != WORD_BACK or mark.category is None:
        return False
    return all(is_covered(one, records, kind.recipients, kind.purpose, on) for one in (mark.category, *mark.also))


def _question_only(_kind: PaperKind, mark: Mark, _records: Records, _entities: list[Entity], _on: date) -> bool:
    return mark.field in {"question", "reason"}


def _who_it_was(_kind: PaperKind, mark: Mark, records: Records, entities: list[Entity], on: date) -> bool:
    """A notice tells the name, as far as the recipient had it under a consent that came to an end."""
    if mark.category is not DataCategory.IDENTITY:
        return False
    sent = [one for one in entities if isinstance(one, Disclosure) and _told_who(one)]
    yeses = {one.id for one in records if one.recipient == "o1" and one.lawful_basis == "consent"}
    known = {one.document for one in sent for record in records if _ended_after(one, record, yeses, on)}
    return bool(known - {DocumentKind.VOLUNTEER_SHEET} if mark.field == FAMILY_NAME else known)


def _told_who(one: Disclosure) -> bool:
    is_notice = one.document in {DocumentKind.WITHDRAWAL, DocumentKind.DESTROY}
    is_gone = one.state is not WriteState.NOT_WRITTEN and not one.entered_in_error
    return one.recipient == "o1" and is_gone and not is_notice and DataCategory.IDENTITY in one.data_categories


def _ended_after(sent: Disclosure, record: Consent, yeses: set[str], on: date) -> bool:
    if record.recipient != "o1" or record.purpose != sent.purpose or record.lawful_basis != "consent":
        return False
    last = record.event_time.date()
    if record.event_state in {"given", "renewed"}:
        if record.valid_until is None or record.valid_until >= on:
            return False
        last = record.valid_until
    elif record.event_state != "withdrawn":
        return False
    is_same = any(ref.ground_id in yeses and ref.category in record.data_categories for ref in sent.grounds)
    return not record.entered_in_error and is_same and sent.disclosed_at.date() <= last


def _letter(letter: LetterKind, room: Room, on: date, press: Any, words: Any) -> bytes:
    service = LetterService(room, press, _publisher(room), TEXTS)
    return service.render("h1", on, words, LetterChoice(letter))


def _agenda(room: Room, _on: date, press: Any, words: Any) -> bytes:
    service = AgendaService(room, press, _publisher(room))
    return press.agenda(service.preview("m1", name_all_allowed=True).paper, words)


def _volunteer_sheet(room: Room, _on: date, press: Any, words: Any) -> bytes:
    return WeekService(room, press, _publisher(room)).finished_sheet("v1", IsoWeek.of(MONDAY), words).content


def _publisher(room: Room) -> Publisher:
    return Publisher(room, FakeFiles(), protected)


def _letter_kind(letter: LetterKind, tells: Any, purpose: Purpose, recipient: str, **fields: Any) -> PaperKind:
    return PaperKind(letter.value, purpose, (recipient,), partial(_letter, letter), tells, **fields)


PAPERS = (
    _letter_kind(LetterKind.REFERRAL, _by_ground, Purpose.REFERRAL, "o1"),
    _letter_kind(LetterKind.INTRODUCTION, _by_ground, Purpose.REFERRAL, "o1"),
    _letter_kind(LetterKind.CONSULTATION, _question_only, Purpose.REFERRAL, "o1"),
    _letter_kind(LetterKind.WITHDRAWAL, _who_it_was, Purpose.REFERRAL, "o1", needs_yes=False),
    _letter_kind(LetterKind.DESTROY, _who_it_was, Purpose.REFERRAL, "o1", needs_yes=False),
    _letter_kind(LetterKind.WORD_BACK, _word_back_only, Purpose.MATCHING, "o2"),
    PaperKind("agenda", Purpose.CASE_DISCUSSION, ("o1", "o2"), _agenda, _by_ground, is_letter=False),
    PaperKind("volunteer sheet", Purpose.MATCHING, ("o2",), _volunteer_sheet, _by_ground, is_letter=False),
)


def made(kind: PaperKind, entities: list[Entity], records: Records, on: date, press: Any, words: Any) -> bytes:
    """Return the paper as a PDF, or nothing where the desk refuses it."""
    work = FakeWork(*HOUSE, *entities, *records)
    room = Room(lambda: work, FakeClock(), FakeRandom(), lambda _changed: None)
    try:
        return kind.made(room, on, press, words)
    except (NoGroundForIdentity, IdentifyingText, NothingEnded, NothingSent, NothingToPrint):
        return b""
