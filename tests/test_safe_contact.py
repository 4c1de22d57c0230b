"""How somebody can be reached safely binds every paper that the desk makes, whatever consent says."""

from collections.abc import Iterator
from contextlib import suppress
from datetime import timedelta
from itertools import product

import pytest

from connector_desk import bootstrap
from connector_desk.domain.consent import Consent, DataCategory, EventState, Purpose
from connector_desk.domain.errors import IdentifyingText, NothingToPrint, NoWordYet
from connector_desk.domain.handover import HandoverStatus
from connector_desk.domain.letter_text import HANDING_OVER, LetterKind
from connector_desk.domain.resident import SafeContact
from connector_desk.domain.week import IsoWeek
from connector_desk.services.consent_forms import FormDraft
from connector_desk.services.letters import LetterChoice
from tests.conftest import PASSPHRASE
from tests.documents.reading import text_of

RULES = list(product((True, False), repeat=3))
SECRET = ("alleen via de achterdeur", "dinsdag na zonsondergang", "in de wachtkamer", "haar strenge oom")


@pytest.fixture
def desk(sample_desk):
    opened = bootstrap.open_desk(sample_desk, PASSPHRASE)
    yield opened
    opened.close()


def give_every_yes(desk, call, voicemail, post) -> None:
    """Let every resident have a number, an address and these rules, and a yes to everything towards everybody."""
    now = desk.clock.now()
    with desk.room.open_work() as work:
        organizations = [one.id for one in work.organizations.all()]
        for at, person in enumerate(work.residents.where()):
            safe = SafeContact(
                call=call,
                voicemail=voicemail,
                post=post,
                note=SECRET[0],
                best_moment=SECRET[1],
                place=SECRET[2],
                post_opened_by=SECRET[3],
            )
            changed = {"phone": f"020 77700{at:02d}", "address": f"Geheimlaan {at + 1}", "safe_contact": safe}
            work.residents.put(person.model_copy(update=changed))
            for organization, purpose in product(organizations, Purpose):
                work.consents.put(
                    Consent(
                        id=f"{person.id}-{organization}-{purpose}",
                        resident_id=person.id,
                        recipient=organization,
                        purpose=purpose,
                        data_categories=tuple(DataCategory),
                        event_state=EventState.GIVEN,
                        event_time=now,
                        valid_from=desk.clock.today(),
                    )
                )
        work.commit()


def letters(desk, kind) -> Iterator[str]:
    words, today = bootstrap.words(), desk.clock.today()
    with desk.room.look() as work:
        handovers = [one for one in work.handovers.all() if one.status is not HandoverStatus.ENTERED_IN_ERROR]
    for handover in handovers:
        yield text_of(desk.letters.finished(handover.id, today, words, LetterChoice(kind)).content)


def other_papers(desk) -> Iterator[tuple[str, str]]:
    """Yield name and text of every paper that is no letter to a professional."""
    words, today = bootstrap.words(), desk.clock.today()
    week = IsoWeek.of(today)
    with desk.room.look() as work:
        meetings, volunteers = work.meetings.all(), {one.volunteer_id for one in work.matches.all()}
        people, organization = work.residents.where(), work.organizations.all()[0].id
    yield "week", text_of(desk.weeks.finished(week, words).content)
    yield "check list", text_of(desk.directory.check_list(words).content)
    for volunteer in volunteers:
        with suppress(NothingToPrint):
            yield "volunteer sheet", text_of(desk.weeks.finished_sheet(volunteer, week, words).content)
    for meeting in meetings:
        yield "agenda", text_of(desk.agendas.finished(meeting.id, words, name_all_allowed=True).content)
    for person in people:
        desk.room.looked_at(person.id)
        yield "who saw", text_of(desk.trails.finished(person.id, words).content)
        draft = FormDraft(
            resident_id=person.id,
            recipient=organization,
            purpose=Purpose.REFERRAL,
            categories=(DataCategory.IDENTITY, DataCategory.CONTACT),
            until=today + timedelta(days=365),
        )
        yield "consent form", text_of(desk.consent_forms.finished(draft, words).content)
        yield "who knows", text_of(desk.who_knows.finished(person.id, words).content)
        yield "ecogram", text_of(desk.ecograms.finished(person.id, words).content)
    yield from counter_papers(desk)


def counter_papers(desk) -> Iterator[tuple[str, str]]:
    words = bootstrap.words()
    yield "ticket", text_of(desk.queue.finished_slip(desk.queue.welcome(), words).content)
    yield "hour log", text_of(desk.hours.finished_log(desk.hours.close(), words).content)


def letters_beside(desk) -> Iterator[tuple[LetterKind, str]]:
    """Yield each letter that is no letter to a professional who takes somebody over; all yeses are taken back."""
    words, today = bootstrap.words(), desk.clock.today()
    with desk.room.look() as work:
        handovers = [one for one in work.handovers.all() if one.status is not HandoverStatus.ENTERED_IN_ERROR]
    for handover in handovers:
        desk.letters.print(handover.id, today, words, lambda _: None)
        desk.consents.withdraw(f"{handover.resident_id}-{handover.recipient}-{Purpose.REFERRAL}")
        for kind in set(LetterKind) - HANDING_OVER:
            with suppress(NoWordYet):
                choice = LetterChoice(kind)
                yield kind, text_of(desk.letters.finished(handover.id, today, words, choice).content)


@pytest.mark.parametrize("kind", sorted(HANDING_OVER))
@pytest.mark.parametrize(("call", "voicemail", "post"), RULES)
def test_every_letter_obeys_the_rules_of_whom_it_is_about(desk, call, voicemail, post, kind):
    give_every_yes(desk, call, voicemail, post)
    told = list(letters(desk, kind))
    assert len(told) > 2
    for text in told:
        assert ("020 77700" in text) is (call or voicemail)
        assert ("Bel niet." in text) is not call
        assert ("Spreek geen bericht in." in text) is (call and not voicemail)
        assert ("Stuur geen post." in text) is not post
        assert not any(secret in text for secret in SECRET)


def test_no_other_paper_has_a_number_or_anything_of_how_to_reach_somebody(desk):
    give_every_yes(desk, call=True, voicemail=True, post=True)
    made = list(other_papers(desk))
    assert {name for name, _ in made} == {
        *("week", "check list", "volunteer sheet", "agenda", "who saw", "consent form"),
        *("who knows", "ecogram", "ticket", "hour log"),
    }
    for name, text in made:
        assert "77700" not in text, name
        assert not any(secret in text for secret in SECRET), name


def test_no_other_letter_has_a_number_or_anything_of_how_to_reach_somebody(desk):
    give_every_yes(desk, call=True, voicemail=True, post=True)
    made = list(letters_beside(desk))
    assert {kind for kind, _ in made} == set(LetterKind) - HANDING_OVER
    for kind, text in made:
        assert "77700" not in text, kind
        assert "Geheimlaan" not in text, kind
        assert not any(secret in text for secret in SECRET), kind


def test_only_the_own_file_tells_the_resident_what_was_noted_about_reaching_them(desk):
    give_every_yes(desk, call=False, voicemail=False, post=False)
    with desk.room.look() as work:
        person = work.residents.where()[0]
    text = " ".join(text_of(desk.own_files.finished(person.id, bootstrap.words()).content).split())
    assert person.phone in text
    assert [one for one in ("Wij bellen u niet", *SECRET) if one not in text] == []


def test_a_number_that_somebody_typed_into_a_letter_stops_it_where_nobody_may_use_it(desk):
    give_every_yes(desk, call=False, voicemail=False, post=False)
    with desk.room.open_work() as work:
        handover = next(one for one in work.handovers.all() if one.reason is not None)
        phone = work.residents.get(handover.resident_id).phone
        reason = handover.reason.model_copy(update={"text": f"bel haar op {phone}"})
        work.handovers.put(handover.model_copy(update={"reason": reason}))
        work.commit()
    with pytest.raises(IdentifyingText):
        desk.letters.finished(handover.id, desk.clock.today(), bootstrap.words())
