"""Facts of which each bears a mark, consents of all kinds, and all that a PDF could give away of them."""

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from io import BytesIO
from random import Random
from typing import Any

import pikepdf
from hypothesis import strategies as st
from pypdf import PdfReader

from connector_desk.domain.consent import (
    Consent,
    DataCategory,
    EventState,
    GroundRef,
    LawfulBasis,
    Purpose,
    category_of_ask,
)
from connector_desk.domain.desk import Desk
from connector_desk.domain.disclosure import Disclosure, DocumentKind, WriteState
from connector_desk.domain.entity import Entity
from connector_desk.domain.handover import (
    AgreedTask,
    CategorizedText,
    HandoverStatus,
    WordBack,
    WordBackContent,
    WordBackStatus,
)
from connector_desk.domain.match import MatchState, PlannedVisit
from connector_desk.domain.meeting import AgendaItem, ItemKind, Meeting
from connector_desk.domain.resident import LifeDomain, SafeContact, View, ViewBy
from connector_desk.domain.week import Weekday
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

_STARTS, _ENDS = ("zw", "qu", "vl", "gn", "pw", "xj", "kr", "dz", "fn", "hw"), ("ox", "ay", "uq", "ev", "ij", "az")
_BREAKS = re.compile(r"[\s\-\u00ad\u2010-\u2015\u2011]+")
EVERYTHING = tuple(DataCategory)
FAMILY_NAME, WORD_BACK = "family name", "word back"
SENT_PAPERS = (DocumentKind.LETTER, DocumentKind.VOLUNTEER_SHEET)
DAYS = st.integers(-20, 20).map(lambda days: date.fromordinal(MONDAY.toordinal() + days))


@dataclass(frozen=True)
class Mark:
    """A word that nobody knows, in one field: the category under which the field may leave, or None for never.

    A name of a third person needs that person's own wish, too. `field` is told for a field with a rule of its own, and
    `also` are categories that must be covered besides.
    """

    word: str
    category: DataCategory | None
    own_wish: bool = True
    field: str = ""
    also: tuple[DataCategory, ...] = ()


class Marks:
    """Makes marked words and remembers where each was put."""

    def __init__(self) -> None:
        self.made: list[Mark] = []

    def put(self, category: DataCategory | None, **fields: Any) -> str:
        """Return a fresh word of sixteen letters; none sounds like another, so that none is taken for a name."""
        random = Random(len(self.made))
        word = "".join(random.choice(part) for _ in range(4) for part in (_STARTS, _ENDS))
        self.made.append(Mark(word, category, **fields))
        return word


def marked_world(draw: st.DrawFn, marks: Marks) -> list[Entity]:
    """Return a resident with a mark in each field that is filled in, and everything around them."""
    domain, other = draw(st.sampled_from(LifeDomain)), draw(st.sampled_from(LifeDomain))
    task_category = draw(st.sampled_from((category_of_ask(domain), DataCategory.NETWORK_ROLES, DataCategory.STORY)))

    def some(category: DataCategory | None, field: str = "") -> tuple[str, ...]:
        beside = st.sampled_from(("", "„", "bij het raam, ", "dat heet "))
        return tuple(draw(beside) + marks.put(category, field=field) for _ in range(draw(st.integers(0, 2))))

    def one(category: DataCategory | None, field: str = "") -> str:
        return marks.put(category, field=field) if draw(st.booleans()) else ""

    def texts(field: str) -> tuple[CategorizedText, ...]:
        told = some(task_category, field=field)
        return tuple(CategorizedText(text=text, data_category=task_category) for text in told)

    def tasks() -> tuple[AgreedTask, ...]:
        told = some(task_category, "task")
        return tuple(AgreedTask(who="o1", task=text, data_category=task_category) for text in told)

    def word_back() -> WordBack:
        content = draw(st.sampled_from(WordBackContent))
        asked = category_of_ask(domain) if content is WordBackContent.FULL else None
        text = marks.put(asked, field=WORD_BACK, also=(task_category,) if reason else ())
        given = {"given_on": MONDAY, "given_status": WordBackStatus.TAKEN_UP, "given_text": text}
        return WordBack(to_volunteer="v1", due=MONDAY, content=content, **given)

    wish, reason = draw(st.booleans()), next(iter(texts("reason")), None)
    return [
        a_resident(
            first_name=marks.put(DataCategory.IDENTITY),
            family_name=one(DataCategory.IDENTITY, FAMILY_NAME),
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
            reason=reason,
            questions=texts("question"),
            agreed_tasks=tasks(),
            not_agreed=tasks(),
            word_back=word_back(),
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
        *(_sent(draw, f"d{number}") for number in range(draw(st.integers(0, 3)))),
    ]


def _sent(draw: st.DrawFn, id_: str) -> Disclosure:
    """Draw a paper that left for the recipient with the name on it, or one time of three any paper."""
    is_any, who = draw(st.sampled_from((False, False, True))), ((DataCategory.IDENTITY,), EVERYTHING)
    any_other = {
        "recipient": draw(st.sampled_from(("o1", "o2"))),
        "purpose": draw(st.sampled_from(Purpose)),
        "data_categories": draw(st.sampled_from((*who, (DataCategory.WISHES,)))),
        "document": draw(st.sampled_from((*SENT_PAPERS, DocumentKind.DESTROY))),
        "state": draw(st.sampled_from(WriteState)),
        "entered_in_error": draw(st.booleans()),
    }
    plain = {
        "recipient": "o1",
        "purpose": Purpose.REFERRAL,
        "data_categories": draw(st.sampled_from(who)),
        "document": draw(st.sampled_from(SENT_PAPERS)),
        "state": WriteState.WRITTEN,
    }
    at = datetime.combine(draw(DAYS), time(9), tzinfo=UTC)
    told = any_other if is_any else plain
    # It rested on the early yes of `consents` or on that to everything, or any other paper on nothing that is known.
    yeses = ("n-o1", "yo1") if not is_any or draw(st.booleans()) else ("nobody",)
    grounds = tuple(GroundRef(category=one, ground_id=yes) for one in told["data_categories"] for yes in yeses)
    fixed = {"printout_id": f"p-{id_}", "resident_id": "r1", "grounds": grounds, "sha256": "", "handover_id": "h1"}
    return Disclosure(id=id_, disclosed_at=at, **fixed, **told)


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


@st.composite
def consents(
    draw: st.DrawFn, purpose: Purpose, recipients: tuple[str, ...], *, has_ended: bool = False
) -> tuple[Consent, ...]:
    """Draw records of all kinds, most of them about this purpose and these recipients.

    Three times of four there is an early yes to the name, since without it most papers are not made at all; where the
    paper is about an end, that yes `has_ended`.
    """
    others = tuple(_record(draw, f"k{number}", purpose, recipients) for number in range(draw(st.integers(0, 7))))
    if not draw(st.sampled_from((True, True, True, False))):
        return others
    early = {"event_time": datetime(2026, 1, 1, tzinfo=UTC), "valid_from": date(2026, 1, 1)}
    if has_ended:
        late = datetime.combine(draw(DAYS), time(23), tzinfo=UTC)
        taken_back = {"event_state": EventState.WITHDRAWN, "event_time": late}
        early |= draw(st.sampled_from((taken_back, {"valid_until": draw(DAYS)})))
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
