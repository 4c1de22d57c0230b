"""Papers that are made from marked facts, and all that a PDF could give away. A new paper is one line in `PAPERS`."""

import re
import unicodedata
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from io import BytesIO
from random import Random
from typing import Any

import pikepdf
from hypothesis import strategies as st
from pypdf import PdfReader

from connector_desk.domain.consent import Consent, DataCategory, EventState, LawfulBasis, Purpose, category_of_ask
from connector_desk.domain.desk import Desk
from connector_desk.domain.entity import Entity
from connector_desk.domain.errors import IdentifyingText, NoGroundForIdentity
from connector_desk.domain.handover import AgreedTask, CategorizedText, HandoverStatus, WordBack
from connector_desk.domain.match import MatchState, PlannedVisit
from connector_desk.domain.meeting import AgendaItem, ItemKind, Meeting
from connector_desk.domain.resident import LifeDomain, SafeContact, View, ViewBy
from connector_desk.domain.week import IsoWeek, Weekday
from connector_desk.services.acts import Room
from connector_desk.services.agendas import AgendaService
from connector_desk.services.letters import LetterService
from connector_desk.services.publishing import Publisher
from connector_desk.services.week import WeekService
from tests.builders import (
    MONDAY,
    a_concern,
    a_consent,
    a_contact,
    a_handover,
    a_match,
    a_resident,
    a_tie,
    a_volunteer,
    an_area,
    an_ask,
    an_organization,
)
from tests.fakes import FakeClock, FakeFiles, FakeRandom, FakeWork, protected
from tests.services.letter_world import TEXTS

_STARTS, _ENDS = ("zw", "qu", "vl", "gn", "pw", "xj", "kr", "dz", "fn", "hw"), ("ox", "ay", "uq", "ev", "ij", "az")
_BREAKS = re.compile(r"[\s\-\u00ad\u2010-\u2015\u2011]+")
EVERYTHING = tuple(DataCategory)


@dataclass(frozen=True)
class Mark:
    """A word that nobody knows, in one field: the category under which the field may leave, or None for never.

    A name of a third person needs that person's own wish, too.
    """

    word: str
    category: DataCategory | None
    own_wish: bool = True


class Marks:
    """Makes marked words and remembers where each was put."""

    def __init__(self) -> None:
        self.made: list[Mark] = []

    def put(self, category: DataCategory | None, *, own_wish: bool = True) -> str:
        """Return a fresh word of sixteen letters; none sounds like another, so that none is taken for a name."""
        random = Random(len(self.made))
        word = "".join(random.choice(part) for _ in range(4) for part in (_STARTS, _ENDS))
        self.made.append(Mark(word, category, own_wish))
        return word


def marked_world(draw: st.DrawFn, marks: Marks) -> list[Entity]:
    """Return a resident with a mark in each field that is filled in, and everything around them."""
    domain, other = draw(st.sampled_from(LifeDomain)), draw(st.sampled_from(LifeDomain))
    task_category = draw(st.sampled_from((category_of_ask(domain), DataCategory.NETWORK_ROLES, DataCategory.STORY)))

    def some(category: DataCategory | None) -> tuple[str, ...]:
        beside = st.sampled_from(("", "„", "bij het raam, ", "dat heet "))
        return tuple(draw(beside) + marks.put(category) for _ in range(draw(st.integers(0, 2))))

    def one(category: DataCategory | None) -> str:
        return marks.put(category) if draw(st.booleans()) else ""

    def texts() -> tuple[CategorizedText, ...]:
        return tuple(CategorizedText(text=text, data_category=task_category) for text in some(task_category))

    def tasks() -> tuple[AgreedTask, ...]:
        return tuple(AgreedTask(who="o1", task=text, data_category=task_category) for text in some(task_category))

    wish = draw(st.booleans())
    return [
        a_resident(
            first_name=marks.put(DataCategory.IDENTITY),
            family_name=one(DataCategory.IDENTITY),
            aliases=(marks.put(None),),
            phone=one(DataCategory.CONTACT),
            address=one(DataCategory.ADDRESS),
            area_id="area1",
            household=one(DataCategory.HOUSEHOLD),
            wishes=some(DataCategory.WISHES),
            offers=some(DataCategory.OFFERS),
            story=one(DataCategory.STORY),
            safe_contact=SafeContact(call=True, note=one(None)),
            views=(View(by=ViewBy.RESIDENT, text=marks.put(None), on=MONDAY),),
        ),
        an_area(name=marks.put(DataCategory.ADDRESS)),
        an_ask("a1", marks.put(category_of_ask(domain)), life_domain=domain),
        an_ask("a2", marks.put(None), life_domain=other),
        a_tie("t1", word=marks.put(DataCategory.NETWORK_ROLES), name=""),
        a_tie(
            "t2",
            word="",
            name=marks.put(DataCategory.NETWORK_NAMES, own_wish=wish),
            name_may_leave=wish,
        ),
        a_handover(
            code="VB-7K4M",
            status=HandoverStatus.ACCEPTED,
            reason=next(iter(texts()), None),
            questions=texts(),
            agreed_tasks=tasks(),
            not_agreed=tasks(),
            word_back=WordBack(to_volunteer="v1", due=MONDAY),
        ),
        a_match(
            volunteer_id="v1",
            ask_id="a1",
            state=MatchState.ACTIVE,
            visits=(PlannedVisit(weekday=Weekday.TUESDAY, starts_at=time(10), minutes=90),),
            agreed_tasks=some(category_of_ask(domain)),
            not_agreed=some(None),
            note=one(None),
        ),
        a_contact(resident_id="r1", own_words=marks.put(None), called=marks.put(None)),
        a_concern(resident_id="r1", place=marks.put(None), reporter=marks.put(None)),
    ]


HOUSE = (
    an_organization(),
    an_organization("o2", "Maatjesproject", phone="020 0000123"),
    an_organization("o3", "Huis van de Wijk", phone="020 0000001", letterhead=("Huis van de Wijk", "Straat 1")),
    a_volunteer(organization_id="o2"),
    Desk(id="desk", own_organization_id="o3"),
    Meeting(
        id="m1",
        title="Wijktafel",
        day=MONDAY,
        starts_at=time(10),
        invited=("o1", "o2"),
        items=(AgendaItem(kind=ItemKind.CASE, resident_id="r1", question="Wat helpt?", letter="A"),),
    ),
)
DAYS = st.integers(-20, 20).map(lambda days: date.fromordinal(MONDAY.toordinal() + days))


@st.composite
def consents(draw: st.DrawFn, purpose: Purpose, recipients: tuple[str, ...]) -> tuple[Consent, ...]:
    """Draw records of all kinds, most of them about this purpose and these recipients.

    Three times of four there is an early yes to the name, since without it most papers are not made at all.
    """
    others = tuple(_record(draw, f"k{number}", purpose, recipients) for number in range(draw(st.integers(0, 7))))
    if not draw(st.sampled_from((True, True, True, False))):
        return others
    early = {"event_time": datetime(2026, 1, 1, tzinfo=UTC), "valid_from": date(2026, 1, 1)}
    names = (a_consent(f"n-{one}", recipient=one, purpose=purpose, **early) for one in recipients)
    return (*names, *others)


def _record(draw: st.DrawFn, id_: str, purpose: Purpose, recipients: tuple[str, ...]) -> Consent:
    start, basis = draw(DAYS), draw(st.sampled_from((LawfulBasis.CONSENT, *LawfulBasis)))
    states = (EventState.GIVEN, EventState.GIVEN, EventState.RENEWED, *EventState)
    at = datetime.combine(draw(DAYS), time(draw(st.integers(0, 23))), tzinfo=UTC)
    return a_consent(
        id_,
        recipient=draw(st.sampled_from((*recipients, *recipients, "o3"))),
        purpose=draw(st.sampled_from((purpose, purpose, purpose, *Purpose))),
        data_categories=draw(st.sampled_from(((DataCategory.IDENTITY,), EVERYTHING)))
        if draw(st.booleans())
        else tuple(draw(st.sets(st.sampled_from(EVERYTHING), min_size=1, max_size=8))),
        lawful_basis=basis,
        reason="" if basis is LawfulBasis.CONSENT else "er is gevaar",
        event_state=draw(st.sampled_from(states)),
        event_time=at,
        valid_from=start,
        valid_until=draw(st.none() | st.integers(0, 30).map(lambda days: date.fromordinal(start.toordinal() + days))),
        entered_in_error=draw(st.sampled_from((False, False, False, True))),
    )


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


@dataclass(frozen=True)
class PaperKind:
    """How one kind of paper is made: for which purpose, read by whom, and by which service."""

    name: str
    purpose: Purpose
    recipients: tuple[str, ...]
    made: Callable[[Room, date, Any, Any], bytes]


def _letter(room: Room, on: date, press: Any, words: Any) -> bytes:
    return LetterService(room, press, _publisher(room), TEXTS).render("h1", on, words)


def _agenda(room: Room, _on: date, press: Any, words: Any) -> bytes:
    service = AgendaService(room, press, _publisher(room))
    return press.agenda(service.preview("m1", name_all_allowed=True).paper, words)


def _volunteer_sheet(room: Room, _on: date, press: Any, words: Any) -> bytes:
    return WeekService(room, press, _publisher(room)).finished_sheet("v1", IsoWeek.of(MONDAY), words).content


def _publisher(room: Room) -> Publisher:
    return Publisher(room, FakeFiles(), protected)


PAPERS = (
    PaperKind("letter", Purpose.REFERRAL, ("o1",), _letter),
    PaperKind("agenda", Purpose.CASE_DISCUSSION, ("o1", "o2"), _agenda),
    PaperKind("volunteer sheet", Purpose.MATCHING, ("o2",), _volunteer_sheet),
)


def made(
    kind: PaperKind, entities: list[Entity], records: tuple[Consent, ...], on: date, press: Any, words: Any
) -> bytes:
    """Return the paper as a PDF, or nothing where the desk refuses it."""
    work = FakeWork(*HOUSE, *entities, *records)
    room = Room(lambda: work, FakeClock(), FakeRandom(), lambda _changed: None)
    try:
        return kind.made(room, on, press, words)
    except (NoGroundForIdentity, IdentifyingText):
        return b""


def given_away(pdf: bytes) -> str:
    """Return all that a PDF tells anybody who takes it apart, in small letters, without blanks and hyphens."""
    if not pdf:
        return ""
    reader = PdfReader(BytesIO(pdf))
    parts = [page.extract_text() for page in reader.pages]
    parts += [str(reader.metadata), str(reader.xmp_metadata), str(list(reader.attachments)), pdf.decode("latin-1")]
    with pikepdf.Pdf.open(BytesIO(pdf)) as taken_apart:
        for one in taken_apart.objects:
            parts.append(one.unparse(resolved=True).decode("latin-1"))
            if isinstance(one, pikepdf.Stream):
                parts.append(one.read_bytes().decode("latin-1"))
    # A text of two bytes a letter holds a zero before each.
    whole = unicodedata.normalize("NFKC", "\n".join(parts)).replace("\0", "")
    return _BREAKS.sub("", whole).casefold()


def seen(pdf: bytes, marks: Iterable[Mark]) -> frozenset[Mark]:
    """Return the marks that the PDF gives away."""
    told = given_away(pdf)
    return frozenset(mark for mark in marks if mark.word in told)
