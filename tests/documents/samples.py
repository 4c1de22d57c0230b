"""Finished facts to print, as a neighbourhood desk would have them. All persons are invented."""

from datetime import date, time
from typing import Any

from connector_desk.device.resources import resources_folder
from connector_desk.domain.consent import CollectionMethod, DataCategory, EventState, LawfulBasis, Purpose
from connector_desk.domain.consent_notice import BothNotices
from connector_desk.domain.consent_paper import ConsentFormPaper
from connector_desk.domain.disclosure import DocumentKind
from connector_desk.domain.ecogram_paper import EcogramPaper, EcogramTie
from connector_desk.domain.handover import HandoverStatus, Manner
from connector_desk.domain.hour_papers import HourLog, TicketSlip
from connector_desk.domain.language import Reads, Speaks, SpokenLanguage
from connector_desk.domain.letter_text import LetterKind, taken_apart
from connector_desk.domain.match import MatchState
from connector_desk.domain.meeting import ItemKind
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
from connector_desk.domain.papers import (
    Agenda,
    AgendaAction,
    AgendaEntry,
    CallMoment,
    CallReason,
    CheckList,
    CheckRow,
    Correspondent,
    FurtherFacts,
    GroundLine,
    Letterhead,
    LetterPerson,
    LetterPromise,
    Reach,
    ReferralLetter,
    RoomLine,
    SheetMatch,
    SheetVisit,
    Task,
    VolunteerSheet,
    Week,
    WeekCall,
    WeekEntry,
)
from connector_desk.domain.recovery_sheet import RecoverySheet
from connector_desk.domain.resident import (
    FormOfAddress,
    LifeDomain,
    Support,
    TieCategory,
    TieDirection,
    TieRole,
    View,
    ViewBy,
)
from connector_desk.domain.week import Availability, DayPart, IsoWeek, Weekday
from connector_desk.domain.wheel import Dimension, Wheel, WheelMark
from connector_desk.domain.who_knows import GroundNow, Knower, ToldGround, ToldOnce, WhoKnows
from connector_desk.domain.who_saw import Deed, Seen, WhoSaw
from connector_desk.words.consent_notices import ConsentNotices
from connector_desk.words.letter_originals import LetterOriginals
from tests.builders import a_consent, a_contact, a_resident, an_ask

NOTICES = ConsentNotices(resources_folder() / "consent")
LETTERS = LetterOriginals(resources_folder() / "letters", NOTICES)
WEDNESDAY = date(2026, 11, 25)
MONDAY_BEFORE = date(2026, 11, 16)
LETTERHEAD = Letterhead(
    name="Maatjesproject Slotervaart", lines=("Voorbeeldstraat 1", "1056 AA Amsterdam"), phone="020 0000001"
)
SAMIRA = LetterPerson(
    name="Samira Amrani",
    short_name="Samira",
    form_of_address=FormOfAddress.MEVROUW,
    age=72,
    area="Slotervaart",
)
FURTHER = (
    FurtherFacts(category=DataCategory.HOUSEHOLD, lines=("alleen, klein flatje",)),
    FurtherFacts(category=DataCategory.WISHES, lines=("in het park wandelen", "de buren op de galerij leren kennen")),
    FurtherFacts(category=DataCategory.OFFERS, lines=("weet alles van traditionele recepten",)),
    FurtherFacts(category=DataCategory.NETWORK_ROLES, lines=("zoon", "volunteer")),
)


def a_letter(**changes: Any) -> ReferralLetter:
    """A letter that fills one sheet."""
    facts: dict[str, Any] = {
        "text": taken_apart(LETTERS.text(LetterKind.REFERRAL, "nl"), LetterKind.REFERRAL),
        "sample": True,
        "letterhead": LETTERHEAD,
        "sender": Correspondent(name="Maatjesproject Slotervaart", lines=("namens Fatima, maatje",)),
        "recipient": Correspondent(name="Thuiszorg Nieuw-West", lines=("Yvette, wijkverpleegkundige",)),
        "code": "VB-7K4M",
        "day": date(2026, 11, 11),
        "person": SAMIRA,
        "manner": Manner.TOGETHER,
        "question": "Wilt u met mevrouw Samira kijken naar haar medicijnen?",
        "reach": Reach(phone="020 0000011", may_send_post=False),
        "quotes": ("ik vergeet mijn medicijnen, ook de bloedverdunners",),
        "why_now": (
            "Fatima komt elke week als maatje bij Samira. Een maatje mag geen medicijnen geven. Ook Nadia van uw "
            "thuiszorg mag dat niet. Daardoor let nu niemand op de medicijnen.",
        ),
        "asked": ("Spreek met Samira af hoe zij haar medicijnen op tijd neemt, en wie daarbij helpt.",),
        "agreed": (
            Task(who="Fatima", what="elke week op bezoek, brieven lezen, mee naar het buurthuis"),
            Task(who="Thuiszorg", what="wassen, aankleden, steunkousen"),
        ),
        "not_agreed": (
            Task(who="Fatima", what="geeft geen medicijnen; zij wast niet en kleedt niet aan"),
            Task(who="Nadia (thuiszorg)", what="geeft geen medicijnen"),
        ),
        "promise": LetterPromise(due=WEDNESDAY, told_by_us=("Fatima",)),
        "grounds": (
            GroundLine(recipient="Thuiszorg Nieuw-West", given_on=date(2026, 9, 24), valid_until=date(2027, 9, 24)),
        ),
    }
    return ReferralLetter(**facts | changes)


LANGUAGES = (
    SpokenLanguage(tag="ary", speaks=Speaks.NATIVE, reads=Reads.NO),
    SpokenLanguage(tag="nl", speaks=Speaks.MODERATE, reads=Reads.UNKNOWN),
)
TEN = time(10)


def an_agenda(**changes: Any) -> Agenda:
    """A table of an hour and a half with two cases and a follow-up."""
    facts: dict[str, Any] = {
        "sample": True,
        "title": "Wijktafel De Baarsjes",
        "day": date(2026, 12, 1),
        "starts": TEN,
        "ends": time(11, 30),
        "place": "De Tagerijn, zaal 2",
        "entries": (
            AgendaEntry(starts=TEN, minutes=10, kind=ItemKind.OPENING, title="Opening en kennismaking"),
            AgendaEntry(starts=time(10, 10), minutes=15, kind=ItemKind.THEME, title="Waarom doen we dit samen?"),
            AgendaEntry(
                starts=time(10, 25),
                minutes=15,
                kind=ItemKind.CASE,
                letter="A",
                question="Wat helpt na een ontruimingsbrief?",
                known=("Een bewoner moet binnenkort uit huis.", "Wil de post graag zelf weer op orde."),
            ),
            AgendaEntry(
                starts=time(10, 40),
                minutes=15,
                kind=ItemKind.CASE,
                letter="B",
                question="Hoe leggen we contact, zonder dat het klikken wordt?",
                known=("Een buurtgenoot maakt zich zorgen om iemand in de straat.",),
            ),
            AgendaEntry(
                starts=time(10, 55),
                minutes=5,
                kind=ItemKind.CASE,
                letter="C",
                question="Wie sport er op zaterdag?",
                is_follow_up=True,
                actions=(AgendaAction(text="rooster van de sporthal vragen", owner="MEE", due=date(2026, 12, 4)),),
            ),
            AgendaEntry(
                starts=time(11),
                minutes=10,
                kind=ItemKind.ACTIONS,
                actions=(AgendaAction(text="navragen wie de huismeester is", owner="ABC Alliantie Welzijn"),),
            ),
            AgendaEntry(starts=time(11, 10), minutes=10, kind=ItemKind.DIRECTORY),
            AgendaEntry(starts=time(11, 20), minutes=10, kind=ItemKind.CLOSING),
        ),
    }
    return Agenda(**facts | changes)


def a_week(**changes: Any) -> Week:
    """Week 48 with seven calls, visits, public hours and the room that volunteers have."""
    monday, tuesday, saturday = date(2026, 11, 23), date(2026, 11, 24), date(2026, 11, 28)
    withdrawn = date(2026, 11, 21)
    facts: dict[str, Any] = {
        "sample": True,
        "week": IsoWeek(year=2026, number=48),
        "today": monday,
        "calls": (
            WeekCall(
                moment=CallMoment.TODAY,
                reason=CallReason.CONSENT_WITHDRAWN,
                who="Markant",
                phone="020 0000022",
                resident="Ayşe Y.",
                since=withdrawn,
                waiting=("ABC Alliantie Welzijn",),
            ),
            WeekCall(
                moment=CallMoment.TODAY,
                reason=CallReason.SAME_DAY,
                who="ABC Alliantie Welzijn",
                phone="020 0000021",
                resident="Henk B.",
                since=monday,
            ),
            WeekCall(
                moment=CallMoment.THIS_WEEK,
                reason=CallReason.WORD_BACK,
                who="Thuiszorg Nieuw-West",
                phone="020 0000035",
                resident="Samira A.",
                code="VB-7K4M",
                due=WEDNESDAY,
                waiting=("Fatima", "Samira A."),
            ),
            WeekCall(
                moment=CallMoment.THIS_WEEK,
                reason=CallReason.WORD_BACK,
                who="Markant",
                resident="Ayşe Y.",
                due=date(2026, 11, 19),
            ),
            WeekCall(
                moment=CallMoment.THIS_WEEK,
                reason=CallReason.SILENT_MATCH,
                who="Orlando",
                phone="020 0000046",
                resident="Henk B.",
                since=date(2026, 10, 13),
            ),
            WeekCall(
                moment=CallMoment.WHEN_QUIET,
                reason=CallReason.COACHING,
                who="Gerrit",
                phone="020 0000071",
                since=date(2025, 7, 3),
            ),
            WeekCall(
                moment=CallMoment.WHEN_QUIET,
                reason=CallReason.CHECK_LINE,
                who="Humanitas",
                phone="020 0000072",
                line="Maatje",
                since=date(2026, 5, 7),
            ),
        ),
        "entries": (
            WeekEntry(day=monday, part=DayPart.MORNING, starts=TEN, text="Koffie in de Hudsonhof"),
            WeekEntry(
                day=tuesday,
                part=DayPart.MORNING,
                starts=TEN,
                volunteer="Fatima",
                resident="Samira A.",
                is_visit=True,
            ),
            WeekEntry(day=tuesday, part=DayPart.MORNING, starts=TEN, text="Inloopspreekuur"),
            WeekEntry(
                day=saturday,
                part=DayPart.AFTERNOON,
                starts=time(14),
                volunteer="Joris",
                resident="Wilma K.",
                is_visit=True,
                is_uncertain=True,
            ),
            WeekEntry(
                day=date(2026, 11, 26), part=DayPart.EVENING, starts=time(17, 30), text="Buurthap in de buurtpost"
            ),
        ),
        "room": (
            RoomLine(
                name="Fatima",
                taken=1,
                limit=2,
                can=(
                    Availability(weekday=Weekday.MONDAY, day_part=DayPart.MORNING),
                    Availability(weekday=Weekday.TUESDAY, day_part=DayPart.MORNING),
                    Availability(weekday=Weekday.THURSDAY, day_part=DayPart.AFTERNOON),
                ),
                last_talk=date(2026, 8, 30),
            ),
            RoomLine(
                name="Ria",
                taken=0,
                limit=1,
                can=(
                    Availability(weekday=Weekday.WEDNESDAY, day_part=DayPart.MORNING),
                    Availability(weekday=Weekday.WEDNESDAY, day_part=DayPart.AFTERNOON),
                ),
                last_talk=date(2025, 5, 7),
                talk_is_late=True,
                boundary="alleen op woensdag; geen huisbezoek alleen",
            ),
            RoomLine(name="Mehmet", taken=3, limit=2, boundary="tilt niet"),
        ),
    }
    return Week(**facts | changes)


def a_volunteer_sheet(**changes: Any) -> VolunteerSheet:
    """Fatima's week with one visit."""
    facts: dict[str, Any] = {
        "sample": True,
        "code": "WB-48-04",
        "volunteer": "Fatima",
        "week": IsoWeek(year=2026, number=48),
        "organization": "Buurthuis Slotervaart",
        "matches": (
            SheetMatch(
                resident="Samira",
                visits=(SheetVisit(day=date(2026, 11, 24), starts=TEN, minutes=90),),
                agreed=("wekelijks bezoek", "brieven lezen"),
                wishes=("weer eens naar buiten, met iemand",),
                offers=("weet alles van traditionele recepten", "puzzelt"),
            ),
        ),
        "call_phone": "020 0000001",
    }
    return VolunteerSheet(**facts | changes)


def a_check_list(rows: int = 3, **changes: Any) -> CheckList:
    """Lines of the directory that were not checked for long."""
    facts: dict[str, Any] = {
        "sample": True,
        "day": date(2026, 11, 23),
        "rows": tuple(
            CheckRow(
                name=f"Burenhulp {number}",
                organization="Burennetwerk De Baarsjes en omgeving",
                checked_on=date(2026, 5, 7) if number % 3 else None,
                phone=f"020 00{number:05d}",
            )
            for number in range(rows)
        ),
    }
    return CheckList(**facts | changes)


def a_recovery_sheet(**changes: Any) -> RecoverySheet:
    """A sheet whose code opens nothing."""
    facts: dict[str, Any] = {
        "sample": True,
        "code": "HB-02",
        "groups": ("7KMP4", "4XQ9W", "HT2WN", "C8RN0", "5VJDM", "63FBQ", "YG7SW", "QM4KZ"),
        "organization": "Buurthuis Slotervaart",
        "day": date(2026, 11, 24),
    }
    return RecoverySheet(**facts | changes)


def a_who_saw(**changes: Any) -> WhoSaw:
    """What happened with Samira's data in two months."""
    ria = {"who": "Ria", "role": "coördinator"}
    facts: dict[str, Any] = {
        "sample": True,
        "letterhead": LETTERHEAD,
        "day": WEDNESDAY,
        "name": "Samira Amrani",
        "form_of_address": FormOfAddress.MEVROUW,
        "since": date(2026, 9, 24),
        "until": WEDNESDAY,
        "seen": (
            Seen(day=date(2026, 9, 24), at=TEN, deed=Deed.ADDED, **ria),
            Seen(day=date(2026, 10, 6), at=time(14, 5), who="Orlando", role="inloop", deed=Deed.FOUND),
            Seen(day=date(2026, 10, 6), at=time(14, 6), who="Orlando", role="inloop", deed=Deed.LOOKED),
            Seen(day=date(2026, 11, 11), at=time(9, 40), deed=Deed.CHANGED, **ria),
            Seen(day=date(2026, 11, 11), at=time(9, 52), deed=Deed.LETTER, recipient="Thuiszorg Nieuw-West", **ria),
            Seen(day=date(2026, 11, 23), at=time(8, 30), who="Els", role="vrijwilligerscoördinator", deed=Deed.SHEET),
        ),
        "is_unbroken": True,
        "checked_on": WEDNESDAY,
        "contact": "Ria",
    }
    return WhoSaw(**facts | changes)


def a_ground(**changes: Any) -> ToldGround:
    """A yes in writing that still stands."""
    facts: dict[str, Any] = {
        "id": "k1",
        "basis": LawfulBasis.CONSENT,
        "given_on": date(2026, 9, 24),
        "method": CollectionMethod.WRITTEN,
        "reason": "",
        "now": GroundNow.STANDS,
    }
    return ToldGround(**facts | changes)


def told_once(**changes: Any) -> ToldOnce:
    """A letter that went to home care."""
    facts: dict[str, Any] = {
        "printout_id": "p1",
        "day": date(2026, 11, 11),
        "document": DocumentKind.LETTER,
        "code": "VB-7K4M",
        "purpose": Purpose.REFERRAL,
        "categories": (DataCategory.IDENTITY, DataCategory.CONTACT, DataCategory.ASK_PHYSICAL_HEALTH),
        "fields": (),
        "grounds": (a_ground(),),
        "by": "Ria",
        "sha256": "0" * 64,
    }
    return ToldOnce(**facts | changes)


DANGER = a_ground(
    id="k2", basis=LawfulBasis.VITAL_INTEREST, reason="zij lag op de vloer", now=GroundNow.ENDED, changed_on=WEDNESDAY
)
TAKEN_BACK = a_ground(now=GroundNow.WITHDRAWN, changed_on=date(2026, 11, 20))
KNOWERS = (
    Knower(
        id="o1",
        name="Thuiszorg Nieuw-West",
        now_called="Cordaan Thuis",
        told=(
            told_once(day=date(2026, 11, 18), code="", document=DocumentKind.AGENDA, grounds=(DANGER,)),
            told_once(grounds=(TAKEN_BACK,)),
        ),
    ),
    Knower(id="o2", name="Maatjesproject Slotervaart", told=(told_once(document=DocumentKind.VOLUNTEER_SHEET),)),
)


def a_who_knows(**changes: Any) -> WhoKnows:
    """What home care and the buddies know about Samira."""
    facts: dict[str, Any] = {
        "sample": True,
        "letterhead": LETTERHEAD,
        "day": WEDNESDAY,
        "name": "Samira Amrani",
        "form_of_address": FormOfAddress.MEVROUW,
        "knowers": KNOWERS,
        "contact": "Ria",
    }
    return WhoKnows(**facts | changes)


def an_own_file(**changes: Any) -> OwnFile:
    """All that is kept about Samira, with something in every part."""
    facts: dict[str, Any] = {
        "sample": True,
        "letterhead": LETTERHEAD,
        "day": WEDNESDAY,
        "resident": a_resident(
            family_name="Amrani",
            form_of_address=FormOfAddress.MEVROUW,
            birth_year=1954,
            address="Voorbeeldplein 12-3",
            phone="020 0000011",
            household="alleen, klein flatje",
            works_badly="onbekende nummers",
            wishes=("in het park wandelen",),
            offers=("kookt graag",),
            views=(View(by=ViewBy.VOLUNTEER, text="Ze bloeit op.", on=MONDAY_BEFORE),),
        ),
        "area": "Slotervaart",
        "asks": (
            an_ask(own_words="ik vergeet mijn medicijnen", life_domain=LifeDomain.PHYSICAL_HEALTH, sensitive=True),
        ),
        "around": (
            Around(
                role=TieRole.FAMILY,
                word="oudste zoon",
                organization="",
                support=(Support.PRACTICAL,),
                tasks=("belt op zondag",),
                not_agreed=("geld",),
            ),
        ),
        "consents": (
            SaidAbout(recipient="Thuiszorg Nieuw-West", consent=a_consent(representative="Deniz Kaya")),
            SaidAbout(
                recipient="Thuiszorg Nieuw-West",
                consent=a_consent("k2", event_state=EventState.WITHDRAWN, withdrawal_method="zei het aan de balie"),
            ),
        ),
        "handovers": (
            HandedOver(
                sender="Maatjesproject Slotervaart",
                recipient="Thuiszorg Nieuw-West",
                on=MONDAY_BEFORE,
                manner=Manner.TOGETHER,
                status=HandoverStatus.ACCEPTED,
                why="het maatje mag die niet geven",
                questions=("Wie geeft de medicijnen?",),
                agreed=(Task(who="Thuiszorg Nieuw-West", what="medicijnen klaarzetten"),),
                not_agreed=(Task(who="Maatjesproject Slotervaart", what="medicijnen geven"),),
                word_by=WEDNESDAY,
                word_on=None,
            ),
        ),
        "helped": (
            Helped(
                organization="Maatjesproject Slotervaart",
                state=MatchState.ACTIVE,
                since=MONDAY_BEFORE,
                until=None,
                asked="weer eens naar buiten",
                tasks=("wekelijks bezoek",),
                not_agreed=(),
                note="",
            ),
        ),
        "contacts": (a_contact(own_words="de brief begrijp ik niet", done="samen gelezen"),),
        "noticed": (Noticed(on=MONDAY_BEFORE, observed="gordijnen al weken dicht", place="de galerij"),),
        "tables": (Talked(on=MONDAY_BEFORE, title="Wijktafel", question="Wie kent de weg?", was_named=False),),
        "to_do": (ToDo(owner="Thuiszorg Nieuw-West", text="rooster sturen", due=WEDNESDAY, done_on=None),),
        "wheels": (
            Wheel(
                id="w1",
                resident_id="r1",
                on=MONDAY_BEFORE,
                marks=(WheelMark(dimension=Dimension.MEANING, mark=7, words="mijn zonen"),),
            ),
        ),
        "papers": (KeptPaper(name="getekende toestemming", on=MONDAY_BEFORE),),
        "knowers": KNOWERS,
        "lookers": (Looker(who="Ria", role="coördinator", times=6, last_on=WEDNESDAY),),
        "contact": "Ria",
    }
    return OwnFile(**facts | changes)


def a_consent_form(other: str = "ar", **changes: Any) -> ConsentFormPaper:
    """A form with five questions, in Dutch beside Arabic or another language."""
    facts: dict[str, Any] = {
        "sample": True,
        "letterhead": LETTERHEAD,
        "code": "TF-3H8W",
        "recipient": "Thuiszorg Nieuw-West",
        "purpose": Purpose.REFERRAL,
        "categories": (
            DataCategory.IDENTITY,
            DataCategory.CONTACT,
            DataCategory.ASK_BASIC_ADL,
            DataCategory.LANGUAGES,
            DataCategory.NETWORK_ROLES,
        ),
        "until": date(2027, 9, 24),
        "notices": BothNotices(dutch=NOTICES.notice("nl"), other=NOTICES.notice(other) if other else None),
    }
    return ConsentFormPaper(**facts | changes)


def an_ecogram(**changes: Any) -> EcogramPaper:
    """Who stands around Samira."""
    both, gets, company = TieDirection.BOTH, TieDirection.TO_RESIDENT, Support.COMPANY
    told = (
        ("oudste zoon", TieCategory.FAMILY_OF_ORIGIN, 3, False, False, both, (company, Support.PRACTICAL)),
        ("jongste zoon", TieCategory.FAMILY_OF_ORIGIN, 3, False, False, both, (company,)),
        ("vrijwilliger", TieCategory.ACQUAINTANCES, 3, False, True, both, (company, Support.PRACTICAL)),
        ("nieuwe buren op de galerij", TieCategory.NEIGHBOURS, 1, False, False, TieDirection.FROM_RESIDENT, ()),
        ("wijkverpleegkundige", TieCategory.CARERS, 2, True, False, gets, (Support.PRACTICAL, Support.ADVICE)),
        ("verzorgende", TieCategory.CARERS, 3, True, False, gets, (Support.PRACTICAL,)),
    )
    names = ("who", "category", "closeness", "is_formal", "is_volunteer", "direction", "support")
    ties = tuple(EcogramTie(**dict(zip(names, one, strict=True))) for one in told)
    facts = {"sample": True, "letterhead": LETTERHEAD, "day": WEDNESDAY, "name": "Samira", "ties": ties}
    return EcogramPaper(**facts | changes)


def an_hour_log(**changes: Any) -> HourLog:
    """A busy morning at the counter."""
    facts: dict[str, Any] = {
        "sample": True,
        "day": WEDNESDAY,
        "opened_at": TEN,
        "closed_at": time(12, 40),
        "place": "De Tagerijn",
        "counts": {
            "visitors": 17,
            "helped": 15,
            "left": 2,
            "contacts": 18,
            "open": 1,
            "went_first": 3,
            "longest_wait_minutes": 34,
            "urgency.same_day": 2,
            "urgency.week": 9,
            "urgency.not_said": 7,
            "channel.walk_in": 16,
            "channel.phone": 2,
            "helper.v1": 10,
            "helper.v2": 6,
            "helper.not_said": 2,
        },
        "note": "het koffieapparaat lekt",
    }
    return HourLog(**facts | changes)


def a_ticket(**changes: Any) -> TicketSlip:
    """A visitor who has to come back tomorrow."""
    facts: dict[str, Any] = {
        "sample": True,
        "label": "14",
        "day": WEDNESDAY,
        "came_at": TEN,
        "place": "De Tagerijn",
        "come_back": "donderdag 26 november om 10.00. Vraag naar Ria.",
    }
    return TicketSlip(**facts | changes)
