"""The same cases against the fake and the real store, so that neither drifts from the other."""

from datetime import UTC, date, datetime, time

import pytest

from connector_desk.domain.account import Account, Role
from connector_desk.domain.attachment import Attachment, AttachmentContent, AttachmentUse, KeptDocument
from connector_desk.domain.audit import AuditEvent, AuditRecord
from connector_desk.domain.backup import Backup, Drill
from connector_desk.domain.consent import Consent, DataCategory, EventState, GroundRef, Purpose
from connector_desk.domain.consent_steps import marked_in_error
from connector_desk.domain.contact_moment import ContactMoment
from connector_desk.domain.desk import Desk, PhoneCardLine, Settings
from connector_desk.domain.disclosure import Disclosure, DocumentKind, Printout, WriteState
from connector_desk.domain.draft import Draft
from connector_desk.domain.entity import Kind
from connector_desk.domain.erasure import Erasure, KeepingGround
from connector_desk.domain.errors import CitizenServiceNumberRefused, KeptAsRecord, NotFound, StillInUse, TextTooLong
from connector_desk.domain.handover import AgreedTask, CategorizedText, Direction, Handover, HandoverStatus, WordBack
from connector_desk.domain.language import SpokenLanguage
from connector_desk.domain.letter_template import LetterTemplate
from connector_desk.domain.match import Match, MatchState, PlannedVisit
from connector_desk.domain.meeting import Action, AgendaItem, Concern, ItemKind, Meeting
from connector_desk.domain.organization import Area, Initiative, Organization, Schedule
from connector_desk.domain.person_merge import Moved, PersonMerge
from connector_desk.domain.resident import Ask, Label, LifeDomain, NetworkTie, Resident, Support, Urgency, View, ViewBy
from connector_desk.domain.volunteer import Volunteer
from connector_desk.domain.walk_in_hour import HourCount, Ticket, WalkInHour
from connector_desk.domain.week import Availability, DayPart, Weekday
from connector_desk.domain.wheel import Dimension, Wheel, WheelMark
from connector_desk.domain.withdrawal import WithdrawalNotice
from tests.fakes import FakeWork

DAY = date(2026, 11, 23)
NOW = datetime(2026, 11, 23, 9, 5, 7, 123456, tzinfo=UTC)
ODD = "O'Brien \"مرحبا\" 😀 %_\\ '; DROP TABLE resident; -- \x00\u202e"


def uid(number: int) -> str:
    return f"00000000-0000-4000-8000-{number:012d}"


AREA = Area(id=uid(1), name="De Baarsjes")
OWN = Organization(id=uid(2), name="De Tagerijn", area_id=AREA.id, letterhead=("Huis", "Straat 1"))
OTHER = Organization(id=uid(3), name="Markant")
RESIDENT = Resident(
    id=uid(4),
    first_name="Henk",
    prefix="van den",
    family_name="Berg",
    aliases=("De Rooie",),
    area_id=AREA.id,
    languages=(SpokenLanguage(tag="nl"),),
    wishes=("rust", ODD),
    views=(View(by=ViewBy.RESIDENT, text="zelf", on=DAY),),
    story="x" * 10_000,
)
ASK = Ask(
    id=uid(5),
    resident_id=RESIDENT.id,
    own_words=ODD,
    life_domain=LifeDomain.HOUSING,
    labels=(Label.CARE, Label.WELFARE),
)
VOLUNTEER = Volunteer(
    id=uid(6),
    name="Ria",
    organization_id=OWN.id,
    available=(Availability(weekday=Weekday.WEDNESDAY, day_part=DayPart.MORNING),),
)
INITIATIVE = Initiative(
    id=uid(7),
    organization_id=OWN.id,
    name="Kookclub",
    public_label="Samen koken",
    schedules=(Schedule(byday=(Weekday.TUESDAY,), opens_at=time(16), closes_at=time(19, 30)),),
    funding_until=DAY,
)
MATCH = Match(
    id=uid(8),
    resident_id=RESIDENT.id,
    ask_id=ASK.id,
    volunteer_id=VOLUNTEER.id,
    initiative_id=INITIATIVE.id,
    state=MatchState.ACTIVE,
    visits=(PlannedVisit(weekday=Weekday.TUESDAY, starts_at=time(10)),),
    contacts=(DAY,),
)
PRINTOUT = Printout(
    id=uid(9), document=DocumentKind.LETTER, about_id=uid(10), sha256="ab", made_at=NOW, target_path="letter.pdf"
)
ATTACHMENT = Attachment(
    id=uid(25),
    use=AttachmentUse.SIGNED_CONSENT,
    resident_id=RESIDENT.id,
    consent_id=uid(14),
    name="handtekening",
    media_type="image/jpeg",
    size=256,
    sha256="ab",
    added_at=NOW,
)
HOUR = WalkInHour(id=uid(28), day=DAY, opened_at=NOW, counts=(HourCount(name="visitors", number=3),))
EVERYTHING = (
    AREA,
    OWN,
    OTHER,
    Desk(
        id=uid(11),
        own_organization_id=OWN.id,
        is_sample=True,
        settings=Settings(silent_after_days=30),
        phone_card=(PhoneCardLine(name="Spoed", number="112"),),
    ),
    RESIDENT,
    ASK,
    NetworkTie(id=uid(12), resident_id=RESIDENT.id, word="zoon", support=(Support.COMPANY,), tasks=("belt",)),
    VOLUNTEER,
    INITIATIVE,
    MATCH,
    ContactMoment(id=uid(13), own_words="brief", took_place_at=NOW, helper_id=VOLUNTEER.id, urgency=Urgency.SAME_DAY),
    Consent(
        id=uid(14),
        resident_id=RESIDENT.id,
        recipient=OTHER.id,
        purpose=Purpose.REFERRAL,
        data_categories=(DataCategory.IDENTITY, DataCategory.ASK_HOUSING),
        event_state=EventState.GIVEN,
        event_time=NOW,
        valid_from=DAY,
    ),
    Handover(
        id=uid(15),
        resident_id=RESIDENT.id,
        ask_ids=(ASK.id,),
        sender=OWN.id,
        recipient=OTHER.id,
        direction=Direction.INFORMAL_TO_FORMAL,
        status=HandoverStatus.REQUESTED,
        reason=CategorizedText(text="ontruiming", data_category=DataCategory.ASK_HOUSING),
        agreed_tasks=(AgreedTask(who=OTHER.id, task="belt", data_category=DataCategory.ASK_HOUSING),),
        responsible=OTHER.id,
        word_back=WordBack(to_volunteer=VOLUNTEER.id, due=DAY),
    ),
    Concern(id=uid(16), observed="gordijnen dicht", reported_on=DAY, area_id=AREA.id),
    Action(id=uid(17), owner=OTHER.id, text="navragen", due=DAY),
    Meeting(
        id=uid(18),
        title="Wijktafel",
        day=DAY,
        starts_at=time(10),
        invited=(OWN.id, OTHER.id),
        items=(AgendaItem(kind=ItemKind.CASE, question="Wat helpt?", resident_id=RESIDENT.id, letter="A"),),
        used_letters=("A",),
    ),
    PRINTOUT,
    Disclosure(
        id=uid(19),
        printout_id=PRINTOUT.id,
        resident_id=RESIDENT.id,
        recipient=OTHER.id,
        purpose=Purpose.REFERRAL,
        data_categories=(DataCategory.IDENTITY,),
        grounds=(GroundRef(category=DataCategory.IDENTITY, ground_id=uid(14)),),
        document=DocumentKind.LETTER,
        sha256="ab",
        disclosed_at=NOW,
    ),
    Account(id=uid(20), name="Nadia", role=Role.WALK_IN, added_on=DAY, revoked_on=DAY, pin="gestrekt"),
    Draft(
        id=uid(21), account_id=uid(20), place="walk_in", form="contact", content='{"words": "' + "x" * 500, kept_at=NOW
    ),
    Backup(id=uid(22), made_at=NOW, folder="/media/stick", file_name="desk.deskbackup", size=3, is_verified=True),
    Drill(id=uid(23), drilled_at=NOW, backup_made_at=NOW, problems=("counts",)),
    Erasure(id=uid(24), resident_id=uid(99), erased_at=NOW, ground=KeepingGround.ASKED, things=4),
    ATTACHMENT,
    AttachmentContent(id=ATTACHMENT.id, content=bytes(range(256))),
    KeptDocument(id=PRINTOUT.id, resident_id=RESIDENT.id, content=b"%PDF-1.7\n\xff\x00"),
    WithdrawalNotice(
        id=uid(26),
        resident_id=RESIDENT.id,
        recipient=OTHER.id,
        consent_id=uid(14),
        disclosure_ids=(uid(19),),
        asked_on=DAY,
    ),
    LetterTemplate(id=uid(27), document=DocumentKind.INTRODUCTION, language="nl", text=ODD, changed_on=DAY),
    HOUR,
    Ticket(id=uid(29), hour_id=HOUR.id, number=3, word="kastanje", came_at=NOW, helper_id=VOLUNTEER.id, is_first=True),
    PersonMerge(
        id=uid(30),
        kept_id=RESIDENT.id,
        gone_id=uid(98),
        kept_before=RESIDENT,
        gone=RESIDENT.model_copy(update={"id": uid(98)}),
        moved=(Moved(kind=Kind.ASKS, id=ASK.id),),
        merged_at=NOW,
    ),
    Wheel(
        id=uid(31), resident_id=RESIDENT.id, on=DAY, marks=(WheelMark(dimension=Dimension.MEANING, mark=7, words=ODD),)
    ),
)


def kind_of(entity) -> Kind:
    return next(kind for kind, kept in kept_kinds().items() if kept is type(entity))


def kept_kinds() -> dict[Kind, type]:
    from connector_desk.store.tables import KEPT

    return {kind: kept.entity for kind, kept in KEPT.items()}


@pytest.fixture(params=["fake", "real"])
def open_desk(request):
    if request.param == "fake":
        fake = FakeWork()
        return lambda: fake
    return request.getfixturevalue("open_work")


def put(work, *entities) -> None:
    for entity in entities:
        work.repository(kind_of(entity)).put(entity)


@pytest.fixture
def full(open_desk):
    with open_desk() as work:
        put(work, *EVERYTHING)
        work.commit()
    return open_desk


def test_every_kind_comes_back_as_it_was(full):
    assert {kind_of(entity) for entity in EVERYTHING} == set(Kind)
    with full() as work:
        for entity in EVERYTHING:
            found = work.repository(kind_of(entity)).get(entity.id)
            assert found == entity
            assert type(found) is type(entity)


def test_the_commit_tells_what_changed_in_order(open_desk):
    with open_desk() as work:
        put(work, AREA, OWN)
        changes = work.commit()
    assert [(change.kind, change.before, change.after) for change in changes] == [
        (Kind.AREAS, None, AREA),
        (Kind.ORGANIZATIONS, None, OWN),
    ]
    renamed = OWN.model_copy(update={"name": "Anders"})
    with open_desk() as work:
        put(work, OWN.model_copy(update={"name": "Even"}), AREA, renamed)
        changes = work.commit()
    assert [(change.kind, change.before, change.after) for change in changes] == [(Kind.ORGANIZATIONS, OWN, renamed)]


def test_what_the_chain_was_told_about_somebody_is_read_back_newest_first(open_desk):
    looks = [
        AuditRecord(at=NOW.replace(second=at), account_id=uid(40), event=AuditEvent.LOOKED_AT, resident_id=whose)
        for at, whose in enumerate((RESIDENT.id, uid(99), RESIDENT.id))
    ]
    for look in looks:
        with open_desk() as work:
            work.tell([look])
            work.commit()
    with open_desk() as work:
        assert list(work.told_about(RESIDENT.id)) == [looks[2], looks[0]]
        assert list(work.told_about(uid(98))) == []


def test_what_comes_and_goes_within_one_work_is_no_change(open_desk):
    with open_desk() as work:
        put(work, AREA)
        work.areas.remove(AREA.id)
        assert work.commit() == ()
    with open_desk() as work:
        assert work.areas.all() == ()


def test_nothing_is_true_before_the_commit(open_desk):
    with open_desk() as work:
        put(work, AREA)
        assert work.areas.get(AREA.id) == AREA
    with open_desk() as work:
        assert work.areas.find(AREA.id) is None


def test_an_error_takes_everything_back(full):
    def fail() -> None:
        with full() as work:
            work.concerns.remove(uid(16))
            put(work, AREA.model_copy(update={"name": "Weg"}))
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        fail()
    with full() as work:
        assert work.concerns.find(uid(16)) is not None
        assert work.areas.get(AREA.id) == AREA


def test_a_work_may_commit_more_than_once(open_desk):
    with open_desk() as work:
        put(work, AREA)
        assert len(work.commit()) == 1
        put(work, OWN)
        assert [change.kind for change in work.commit()] == [Kind.ORGANIZATIONS]
        assert work.commit() == ()
    with open_desk() as work:
        assert work.organizations.all() == (OWN,)


def test_a_look_within_an_act_sees_what_was_committed(full):
    with full() as work:
        with full() as look:
            assert look.areas.get(AREA.id) == AREA
        put(work, AREA.model_copy(update={"name": "Nieuw"}))
        with full() as look:
            assert look.areas.get(AREA.id) == AREA
        work.commit()
    with full() as look:
        assert look.areas.get(AREA.id).name == "Nieuw"


def test_what_is_missing_is_told(full):
    with full() as work:
        assert work.residents.find(None) is None
        assert work.residents.find("none") is None
        with pytest.raises(NotFound) as missing:
            work.residents.get("none")
        assert missing.value == NotFound(Kind.RESIDENTS, "none")
        with pytest.raises(NotFound):
            work.residents.remove("none")


@pytest.mark.parametrize("kind", [Kind.CONSENTS, Kind.DISCLOSURES])
def test_records_stay(full, kind):
    record = next(entity for entity in EVERYTHING if kind_of(entity) is kind)
    with full() as work:
        with pytest.raises(KeptAsRecord):
            work.repository(kind).remove(record.id)
        work.commit()
    with full() as work:
        assert work.repository(kind).get(record.id) == record


def test_a_record_can_be_marked_as_entered_in_error(full):
    with full() as work:
        consent = work.consents.get(uid(14))
        work.consents.put(marked_in_error(consent))
        assert work.commit()[0].before == consent
    with full() as work:
        assert work.consents.get(uid(14)).entered_in_error


def test_removed_is_gone(full):
    with full() as work:
        work.matches.remove(MATCH.id)
        change = work.commit()[0]
    assert (change.kind, change.before, change.after) == (Kind.MATCHES, MATCH, None)
    with full() as work:
        assert work.matches.all() == ()


def test_what_others_lean_on_stays(full):
    with full() as work:
        work.volunteers.remove(VOLUNTEER.id)
        with pytest.raises(StillInUse) as told:
            work.commit()
    assert told.value == StillInUse(Kind.VOLUNTEERS, (Kind.CONTACT_MOMENTS, Kind.MATCHES, Kind.TICKETS))
    with full() as work:
        assert work.volunteers.get(VOLUNTEER.id) == VOLUNTEER


def test_the_order_within_a_work_has_no_meaning(full):
    with full() as work:
        work.residents.remove(RESIDENT.id)
        work.asks.remove(ASK.id)
        work.ties.remove(uid(12))
        work.matches.remove(MATCH.id)
        work.handovers.remove(uid(15))
        work.wheels.remove(uid(31))
        assert len(work.commit()) == 6
    with full() as work:
        put(work, ASK, RESIDENT)
        work.commit()
        assert work.asks.get(ASK.id) == ASK
        assert work.consents.get(uid(14)).resident_id == RESIDENT.id


def test_where_compares_fields(full):
    with full() as work:
        assert work.asks.where(resident_id=RESIDENT.id) == (ASK,)
        assert work.asks.where(resident_id=RESIDENT.id, life_domain=LifeDomain.FINANCE) == ()
        assert work.asks.where(life_domain=(LifeDomain.FINANCE, LifeDomain.HOUSING)) == (ASK,)
        assert work.asks.where(id=()) == ()
        assert work.organizations.where(area_id=None) == (OTHER,)
        assert work.organizations.where(id=(OTHER.id, OWN.id, "none")) == (OWN, OTHER)
        assert work.desk.where(is_sample=False) == ()
        assert len(work.printouts.where(state=WriteState.WRITING, made_at=NOW)) == 1
        assert work.organizations.all() == (OWN, OTHER)


@pytest.mark.parametrize("text", [ODD.replace("\x00", ""), "'; --", '" OR 1=1', "😀", "a" * 200])
def test_any_text_is_kept_as_it_was_typed(open_desk, text):
    area = Area(id=uid(50), name=text)
    with open_desk() as work:
        put(work, area)
        work.commit()
    with open_desk() as work:
        assert work.areas.where(name=area.name) == (area,)


def test_a_copy_with_other_fields_is_checked_too(full):
    with full() as work:
        with pytest.raises(CitizenServiceNumberRefused):
            work.contact_moments.put(
                work.contact_moments.get(uid(13)).model_copy(update={"own_words": "mijn nummer is 111222333"})
            )
        with pytest.raises(TextTooLong):
            work.areas.put(AREA.model_copy(update={"name": "x" * 201}))
        assert work.commit() == ()
        work.areas.put(AREA.model_copy(update={"name": "  De   Baarsjes Noord "}))
        change = work.commit()[0]
    with full() as work:
        assert work.areas.get(AREA.id) == change.after
        assert work.areas.get(AREA.id).name == "De Baarsjes Noord"
