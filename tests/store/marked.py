"""A resident with a marked word in every text field of everything about them, and neighbours round them."""

from collections.abc import Callable
from datetime import UTC, date, datetime, time
from itertools import count
from uuid import uuid4

from connector_desk.domain.attachment import Attachment, AttachmentContent, AttachmentUse, KeptDocument
from connector_desk.domain.consent import DataCategory, LawfulBasis, Purpose
from connector_desk.domain.contact_moment import Danger, LetterHelp
from connector_desk.domain.disclosure import Disclosure, DocumentKind, Printout, WriteState
from connector_desk.domain.draft import Draft
from connector_desk.domain.entity import Entity
from connector_desk.domain.handover import AgreedTask, CategorizedText, HandoverStatus, WordBack, WordBackStatus
from connector_desk.domain.language import SpokenLanguage
from connector_desk.domain.match import MatchState
from connector_desk.domain.meeting import Action, AgendaItem, ConcernStatus, ItemKind, Meeting
from connector_desk.domain.person_merge import PersonMerge
from connector_desk.domain.resident import AskState, SafeContact, View, ViewBy
from connector_desk.domain.wheel import Dimension, Wheel, WheelMark
from connector_desk.domain.withdrawal import WithdrawalNotice
from tests.builders import (
    a_concern,
    a_consent,
    a_contact,
    a_handover,
    a_match,
    a_resident,
    a_tie,
    a_volunteer,
    an_ask,
    an_organization,
)

MARK = "zwqxjkvzqwx"
DAY = date(2024, 3, 4)
MOMENT = datetime(2024, 3, 4, 9, 30, tzinfo=UTC)
_LETTERS = "bcdfghjklm"


def marker() -> tuple[Callable[[], str], set[str]]:
    """Return a maker of marked words, none of which is a part of another, and the set of what it made."""
    numbers, made = count(10_000), set()

    def word() -> str:
        new = MARK + "".join(_LETTERS[int(digit)] for digit in str(next(numbers)))
        made.add(new)
        return new

    return word, made


def marked_entities(word: Callable[[], str], resident_id: str, other_id: str) -> list[Entity]:
    """Return everything about one resident, closed long ago, with what belongs to the house beside it."""
    new = lambda: str(uuid4())  # noqa: E731
    house, party, volunteer = an_organization(new(), "Huis"), an_organization(new(), "Thuiszorg"), a_volunteer(new())
    ids = {name: new() for name in ("ask", "handover", "concern", "printout", "table", "attachment", "joined")}
    about = {"resident_id": resident_id}
    texts = lambda: CategorizedText(text=word(), data_category=DataCategory.STORY)  # noqa: E731
    tasks = lambda: AgreedTask(who=party.id, task=word(), data_category=DataCategory.STORY)  # noqa: E731
    return [
        house,
        party,
        volunteer,
        a_resident(
            resident_id,
            word(),
            sample_id=word(),
            prefix=word(),
            family_name=word(),
            aliases=(word(), word()),
            address=word(),
            postcode=word(),
            phone=f"{word()} 020-1234567",
            safe_contact=SafeContact(note=word(), best_moment=word(), place=word(), post_opened_by=word()),
            household=word(),
            languages=(SpokenLanguage(tag="tr"),),
            works_well=word(),
            works_badly=word(),
            story=" ".join(word() for _ in range(30)),
            wishes=(word(), word()),
            offers=(word(),),
            views=(View(by=ViewBy.RESIDENT, text=word(), on=DAY),),
            since=DAY,
        ),
        a_resident(other_id, "Ayse", family_name="Yilmaz", since=date(2026, 1, 1)),
        an_ask(
            ids["ask"],
            word(),
            sample_id=word(),
            requires_qualification=word(),
            state=AskState.CLOSED,
            asked_on=DAY,
            **about,
        ),
        a_tie(new(), word=word(), name=word(), phone=word(), tasks=(word(),), not_agreed=(word(),), **about),
        a_match(
            new(),
            sample_id=word(),
            ask_id=ids["ask"],
            volunteer_id=volunteer.id,
            state=MatchState.ENDED,
            ended_on=DAY,
            agreed_tasks=(word(),),
            not_agreed=(word(),),
            note=word(),
            **about,
        ),
        a_handover(
            ids["handover"],
            sample_id=word(),
            code=word(),
            ask_ids=(ids["ask"],),
            sender=house.id,
            recipient=party.id,
            recipient_person=word(),
            status=HandoverStatus.COMPLETED,
            status_reason=word(),
            requested_on=DAY,
            ended_on=DAY,
            reason=texts(),
            questions=(texts(),),
            agreed_tasks=(tasks(),),
            not_agreed=(tasks(),),
            responsible=party.id,
            word_back=WordBack(
                to_volunteer=volunteer.id,
                due=DAY,
                given_on=DAY,
                given_status=WordBackStatus.ENDED,
                given_text=word(),
            ),
            **about,
        ),
        a_contact(
            new(),
            word(),
            sample_id=word(),
            subject=word(),
            helper_id=volunteer.id,
            called=word(),
            reach=word(),
            language=word(),
            took_place_at=MOMENT,
            done=word(),
            danger=Danger.OTHER,
            alerted=word(),
            letter=LetterHelp(sent_by=word(), about=word(), is_done=True),
            **about,
        ),
        PersonMerge(
            id=new(),
            kept_id=resident_id,
            gone_id=ids["joined"],
            kept_before=a_resident(resident_id, word(), phone=word()),
            gone=a_resident(ids["joined"], word(), family_name=word(), address=word()),
            merged_at=MOMENT,
            merged_by=word(),
        ),
        a_concern(
            ids["concern"],
            word(),
            sample_id=word(),
            place=word(),
            reporter=word(),
            channel=word(),
            reported_on=DAY,
            status=ConcernStatus.CLOSED,
            word_given_on=DAY,
            **about,
        ),
        Action(id=new(), sample_id=word(), owner=party.id, text=word(), note=word(), done_on=DAY, **about),
        Action(id=new(), owner=party.id, text=word(), concern_id=ids["concern"], note=word(), done_on=DAY),
        Meeting(
            id=ids["table"],
            title="Wijktafel",
            day=DAY,
            starts_at=time(10),
            items=(
                AgendaItem(kind=ItemKind.CASE, title=word(), question=word(), letter="A", **about),
                AgendaItem(kind=ItemKind.CASE, title=word(), question=word(), letter="B", concern_id=ids["concern"]),
                AgendaItem(kind=ItemKind.CASE, question="wie belt haar", letter="C", resident_id=other_id),
            ),
        ),
        a_consent(
            new(),
            sample_id=word(),
            recipient=party.id,
            lawful_basis=LawfulBasis.VITAL_INTEREST,
            reason=word(),
            could_ask=word(),
            representative=word(),
            witness=word(),
            event_time=MOMENT,
            given_on=DAY,
            valid_from=DAY,
            valid_until=DAY,
            withdrawal_method=word(),
            recorded_by=word(),
            **about,
        ),
        Wheel(
            id=new(),
            on=DAY,
            marks=(WheelMark(dimension=Dimension.MEANING, mark=4, words=word()),),
            wish=word(),
            **about,
        ),
        Printout(
            id=ids["printout"],
            document=DocumentKind.LETTER,
            about_id=ids["handover"],
            sha256="0" * 64,
            made_at=MOMENT,
            made_by=word(),
            target_path=f"/home/een/{word()}.pdf",
            temporary_path=f"/home/een/{word()}.part",
            state=WriteState.WRITTEN,
        ),
        Disclosure(
            id=new(),
            printout_id=ids["printout"],
            recipient=party.id,
            purpose=Purpose.REFERRAL,
            data_categories=(DataCategory.IDENTITY,),
            grounds=(),
            document=DocumentKind.LETTER,
            sha256="0" * 64,
            disclosed_at=MOMENT,
            disclosed_by=word(),
            state=WriteState.WRITTEN,
            **about,
        ),
        Attachment(
            id=ids["attachment"],
            use=AttachmentUse.PAPER,
            resident_id=resident_id,
            name=word(),
            media_type="image/png",
            size=1,
            sha256="0" * 64,
            added_at=MOMENT,
        ),
        AttachmentContent(id=ids["attachment"], content=word().encode()),
        KeptDocument(id=ids["printout"], content=word().encode(), **about),
        WithdrawalNotice(id=new(), recipient=party.id, consent_id=new(), asked_on=DAY, **about),
        Draft(
            id=new(),
            account_id=new(),
            place="residents",
            form="ask",
            about_id=resident_id,
            content=f'{{"own_words": "{word()}"}}',
            kept_at=MOMENT,
        ),
    ]
