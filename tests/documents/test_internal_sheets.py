"""The sheets that stay in the house: agenda, weekly overview, a volunteer's week."""

from dataclasses import replace
from datetime import date, time

import pytest

from connector_desk.domain.errors import DoesNotFit
from connector_desk.domain.meeting import ItemKind
from connector_desk.domain.papers import (
    AgendaAction,
    AgendaEntry,
    CallMoment,
    CallReason,
    RoomLine,
    WeekCall,
    WeekEntry,
)
from connector_desk.domain.week import Availability, DayPart, IsoWeek, Weekday
from tests.documents.reading import DOTS_PER_MM, outline_of, rendered, sheets_of, text_of
from tests.documents.samples import TEN, a_volunteer_sheet, a_week, an_agenda


def test_an_agenda_has_a_clock_time_minutes_and_one_question_a_case(press, dutch):
    overview, worksheet = sheets_of(press.agenda(an_agenda(), dutch))
    assert "Dinsdag 1 december 2026, 10.00–11.30 uur · De Tagerijn, zaal 2" in overview
    assert "10.25 15 minuten Casus A Wat helpt na een ontruimingsbrief?" in overview.replace(" blad 2", "")
    assert "11.30 Einde. Wij stoppen op tijd." in overview
    assert overview.count("blad 2") == 2
    for words in (
        "Wat helpt na een ontruimingsbrief?",
        "10.25 – 10.40",
        "Een bewoner moet binnenkort uit huis.",
        "Hooguit drie",
    ):
        assert words in worksheet
    for sheet in (overview, worksheet):
        assert "Wat hier over bewoners gezegd wordt, blijft hier. Zeg geen namen" in sheet


def test_a_follow_up_shows_only_its_actions_and_has_no_worksheet(press, dutch):
    overview, worksheet = sheets_of(press.agenda(an_agenda(), dutch))
    assert "Casus C Vervolg: alleen de acties van vorige keer." in overview
    assert "rooster van de sporthal vragen (MEE, vóór 4 december)" in overview
    assert "Wie sport er op zaterdag?" not in overview + worksheet
    assert "Casus C" not in worksheet


def test_a_named_case_changes_the_line_about_names(press, dutch):
    case = AgendaEntry(starts=TEN, minutes=15, kind=ItemKind.CASE, letter="D", question="Wie helpt?", name="Wilma Kok")
    overview, worksheet = sheets_of(press.agenda(an_agenda(entries=(case,)), dutch))
    assert "Casus D · Wilma Kok" in overview
    assert "Wilma Kok" in worksheet
    assert "Zeg geen andere naam dan die op dit blad staat." in overview
    assert outline_of(press.agenda(an_agenda(entries=(case,)), dutch)) == ["Wijktafel De Baarsjes", "Casus D"]


def test_minutes_that_run_over_are_said(press, dutch):
    last = AgendaEntry(starts=time(11, 20), minutes=10, kind=ItemKind.CLOSING)
    entries = (*an_agenda().entries, last)
    assert "De punten samen duren 10 minuten langer." in text_of(press.agenda(an_agenda(entries=entries), dutch))


def test_twice_the_items_take_more_sheets_and_worksheets_move_on(press, dutch):
    pages = sheets_of(press.agenda(an_agenda(entries=an_agenda().entries * 2), dutch))
    assert len(pages) == 4
    assert "Casus A" in pages[0]
    assert "blad 3" in pages[0]
    assert "blad 4" in pages[1].replace("blad 2 van 4", "")
    assert "Werkblad" in pages[2]
    assert "Werkblad" in pages[3]


def test_heights_follow_minutes(press, dutch, qapp):
    entries = (
        AgendaEntry(starts=TEN, minutes=10, kind=ItemKind.CASE, letter="A", question="Kort?"),
        AgendaEntry(starts=time(10, 10), minutes=30, kind=ItemKind.CASE, letter="B", question="Lang?"),
    )
    image = rendered(press.agenda(an_agenda(entries=entries), dutch))[0]
    x = round(52.3 * DOTS_PER_MM)
    dark = [image.pixelColor(x, y).lightness() < 60 for y in range(image.height())]
    lengths = [len(run) for run in "".join("x" if one else " " for one in dark).split() if len(run) > 20]
    assert lengths[1] / lengths[0] == pytest.approx((30 * 2.28 - 2.8) / (10 * 2.28 - 2.8), rel=0.05)


def test_an_action_longer_than_a_sheet_is_refused_and_not_cut(press, dutch):
    action = AgendaAction(text="woord " * 5000)
    entry = AgendaEntry(starts=TEN, minutes=10, kind=ItemKind.ACTIONS, actions=(action,))
    with pytest.raises(DoesNotFit):
        press.agenda(an_agenda(entries=(entry,)), dutch)


def test_a_week_says_first_whom_to_call(press, dutch):
    calls, days = sheets_of(press.week(a_week(), dutch))
    order = [
        "intern, vernietig na deze week",
        "Week 48 · 23–29 november 2026",
        "Eerst bellen 7 gesprekken.",
        "Vandaag",
        "Markant 020 0000022" if "Markant 020 0000022" in calls else "020 0000022 Markant",
        "Ayşe Y. wil niet meer dat wij delen, sinds 21 november. Vraag hen te stoppen.",
        "ABC Alliantie Welzijn wacht hierop.",
        "Henk B. kwam op 23 november met iets dat niet kon wachten. Het staat nog open.",
        "Deze week",
        "Verwijsbrief VB-7K4M, Samira A.: nog geen bericht. Uiterlijk woensdag.",
        "Fatima en Samira A. wachten hierop.",
        "Overdracht van Ayşe Y.: nog geen bericht. Beloofd voor 19 november: 4 dagen te laat.",
        "Al 41 dagen niets over Henk B. gehoord.",
        "Als het rustig is",
        "Laatste gesprek: 3 juli 2025.",
        "Maatje: 200 dagen niet nagebeld.",
    ]
    at = 0
    for words in order:
        assert words in calls[at:], words
        at = calls.index(words, at)
    assert "intern, vernietig na deze week" in days
    assert "Eerst bellen" not in days


def test_a_week_shows_who_visits_whom_and_who_has_room(press, dutch):
    days = sheets_of(press.week(a_week(), dutch))[1]
    for words in (
        "10.00 Fatima bij Samira A.",
        "? 14.00 Joris bij Wilma K.",
        "10.00 Koffie in de Hudsonhof",
        "Fatima ma, di ochtend; do middag 30 augustus",
        "Ria wo ochtend en middag 2025 „alleen op woensdag; geen huisbezoek alleen”",
        "Mehmet 3 van 2: te veel",
    ):
        assert words in days, words


def test_a_promise_is_told_from_a_visit(press, dutch):
    promise = WeekEntry(day=date(2026, 11, 24), part=DayPart.MORNING, volunteer="Fatima", resident="Samira A.")
    entries = (replace(promise, is_promise=True), replace(promise, resident="", is_promise=True))
    days = sheets_of(press.week(a_week(entries=entries), dutch))[1]
    assert "Bericht aan Fatima, over Samira A. Bericht aan Fatima" in days
    assert "Fatima bij" not in days
    assert "vakje" not in days


def test_word_back_about_a_concern_names_nobody(press, dutch):
    call = WeekCall(moment=CallMoment.TODAY, reason=CallReason.WORD_BACK, who="x", due=date(2026, 11, 24))
    assert "Nog geen bericht gegeven. Uiterlijk dinsdag." in text_of(press.week(a_week(calls=(call,)), dutch))
    concern = replace(call, who="buurtbewoner", line="derde portiek, De Baarsjes")
    text = text_of(press.week(a_week(calls=(concern,)), dutch))
    assert "Buurtbewoner Wacht op bericht over een signaal: derde portiek, De Baarsjes. Uiterlijk dinsdag." in text
    assert "Overdracht" not in text


def test_what_can_wait_takes_one_line_and_no_room_to_write(press, dutch):
    quiet = [call for call in a_week().calls if call.moment is CallMoment.WHEN_QUIET]
    text = sheets_of(press.week(a_week(calls=tuple(quiet * 10)), dutch))[0]
    assert text.count("Laatste gesprek: 3 juli 2025. Hoe gaat het?") == 10
    assert "Gezegd" not in text


def test_calls_stand_closer_together_where_that_keeps_them_on_one_sheet(press, dutch):
    calls = tuple(replace(a_week().calls[2], who=f"Organisatie {number}") for number in range(10))
    assert len(sheets_of(press.week(a_week(calls=calls), dutch))) == 2
    text = text_of(press.week(a_week(calls=calls), dutch))
    assert text.count("Fatima en Samira A. wachten hierop. Gezegd") == 10


def test_who_waits_keeps_a_line_where_little_room_to_write_would_be_left(press, dutch):
    waiting = ("Stichting Samenwerkende Bewonersinitiatieven", "Vereniging van Vrijwilligers Nieuw-West en Omstreken")
    calls = tuple(replace(a_week().calls[2], waiting=waiting) for _ in range(10))
    assert "Omstreken wachten hierop. Gezegd" in text_of(press.week(a_week(calls=calls), dutch))


def test_an_organisation_without_a_number_has_no_empty_place_for_one(press, dutch):
    sheet = text_of(press.volunteer_sheet(a_volunteer_sheet(call_phone=""), dutch))
    assert "Maak je je zorgen? Zeg het meteen. Je hoeft het niet zeker te weten." in sheet
    assert "Bel meteen" not in sheet


@pytest.mark.parametrize(
    ("title", "first", "second"),
    [
        ("Waarom doen we dit samen? Daarna pas hoe en wat", "Waarom doen we dit samen?", "Daarna pas hoe en wat."),
        ("Wie doet wat?", "Wie doet wat?", ""),
        ("Over de zomer", "Over de zomer", ""),
        ("", "Waarom doen we dit samen?", "Eerst waarom. Daarna pas hoe en wat."),
    ],
)
def test_a_theme_leads_with_its_question_and_says_nothing_twice(press, dutch, title, first, second):
    entry = AgendaEntry(starts=TEN, minutes=15, kind=ItemKind.THEME, title=title)
    text = text_of(press.agenda(an_agenda(entries=(entry,)), dutch))
    assert " ".join(f"10.00 15 minuten {first} {second}".split()) in text
    assert text.count("Daarna pas") == second.count("Daarna pas")


def test_an_empty_week_is_still_two_sheets(press, dutch):
    calls, days = sheets_of(press.week(a_week(calls=(), entries=(), room=()), dutch))
    assert "Deze week hoeft niemand eerst gebeld te worden." in calls
    assert "Wie heeft ruimte?" not in days


def test_many_calls_flow_on_and_each_stays_whole(press, dutch):
    calls = tuple(replace(a_week().calls[0], who=f"Organisatie {number}") for number in range(30))
    pages = sheets_of(press.week(a_week(calls=calls), dutch))
    assert len(pages) >= 4
    assert [page.count("Organisatie ") for page in pages] == [page.count("Gezegd") for page in pages]
    assert sum(page.count("Gezegd") for page in pages) == 30


@pytest.mark.parametrize(
    ("call", "told"),
    [
        (WeekCall(moment=CallMoment.TODAY, reason=CallReason.SAME_DAY, who="x", since=date(2026, 11, 23)),
         "Iemand kwam op 23 november met iets dat niet kon wachten."),
        (WeekCall(moment=CallMoment.TODAY, reason=CallReason.WORD_BACK, who="x", due=date(2026, 11, 23)),
         "Vandaag beloofd."),
        (WeekCall(moment=CallMoment.TODAY, reason=CallReason.WORD_BACK, who="x", due=date(2026, 11, 22)),
         "Beloofd voor 22 november: 1 dag te laat."),
        (WeekCall(moment=CallMoment.THIS_WEEK, reason=CallReason.SILENT_MATCH, who="x", resident="A B."),
         "Nog niets over A B. gehoord."),
        (WeekCall(moment=CallMoment.WHEN_QUIET, reason=CallReason.COACHING, who="x"), "Nog geen gesprek gehad."),
        (WeekCall(moment=CallMoment.WHEN_QUIET, reason=CallReason.CHECK_LINE, who="x", line="Soep"),
         "Soep: nog nooit nagebeld."),
    ],
)  # fmt: skip
def test_a_reason_to_call_without_a_day_is_said_too(press, dutch, call, told):
    assert told in text_of(press.week(a_week(calls=(call,)), dutch))


def test_a_week_over_the_turn_of_the_month_and_a_long_boundary(press, dutch):
    line = RoomLine(
        name="Ria",
        taken=0,
        limit=1,
        can=tuple(Availability(weekday=day, day_part=part) for day in Weekday for part in DayPart),
        boundary="niet " * 4000,
    )
    text = text_of(press.week(a_week(week=IsoWeek(year=2026, number=49), room=(line,)), dutch))
    assert "Week 49 · 30 november – 6 december 2026" in text
    assert text.count("niet") >= 4000


def test_a_volunteers_sheet_tells_names_only_in_the_middle(press, dutch, qapp):
    pdf = press.volunteer_sheet(a_volunteer_sheet(), dutch)
    (text,) = sheets_of(pdf)
    cover, _, rest = text.partition("hier naar achter vouwen")
    middle, _, last = rest.partition("hier naar binnen vouwen")
    assert "Dag Fatima, dit is jouw week" in middle
    assert "di 24 november 10.00 uur bij Samira Duurt ongeveer 90 minuten." in middle
    assert "wekelijks bezoek" in middle
    assert "„weer eens naar buiten, met iemand”" in middle
    for third in (cover, last):
        assert "Samira" not in third
        assert "Fatima" not in third
        assert "24 november" not in third
    assert "brengen naar Buurthuis Slotervaart" in cover
    assert "Bel meteen." in last
    assert "020 0000001" in last


def test_what_need_not_be_done_is_the_same_for_everyone(press, dutch):
    match = a_volunteer_sheet().matches[0]
    bare = press.volunteer_sheet(a_volunteer_sheet(matches=(replace(match, agreed=(), wishes=(), offers=()),)), dutch)
    for pdf in (bare, press.volunteer_sheet(a_volunteer_sheet(), dutch)):
        assert "verzorgen of medicijnen geven" in text_of(pdf)
        assert "geld of sleutels bewaren" in text_of(pdf)
    assert "graag wil" not in text_of(bare)


def test_each_resident_stays_on_one_side_and_every_side_has_its_cover(press, dutch):
    match = a_volunteer_sheet().matches[0]
    matches = tuple(replace(match, resident=name) for name in ("Samira", "Henk", "Ayşe"))
    pages = sheets_of(press.volunteer_sheet(a_volunteer_sheet(matches=matches), dutch))
    assert len(pages) == 3
    for page, name in zip(pages, ("Samira", "Henk", "Ayşe"), strict=True):
        assert "Persoonlijk. Van hand tot hand." in page
        assert f"Wat {name} graag wil" in page
        assert page.count("bij ") >= 1
    assert "Samira" not in pages[1] + pages[2]


def test_a_volunteer_without_matches_still_gets_a_sheet(press, dutch):
    assert "Dag Fatima" in text_of(press.volunteer_sheet(a_volunteer_sheet(matches=(), call_phone=""), dutch))


def test_the_label_of_own_words_never_stays_behind_alone(press, dutch):
    match = a_volunteer_sheet().matches[0]
    label, own = "Wat Samira graag wil", match.wishes[0]
    for tasks in range(1, 14):
        crowded = replace(match, agreed=("brieven lezen",) * tasks, visits=match.visits * 2)
        for side in sheets_of(press.volunteer_sheet(a_volunteer_sheet(matches=(crowded,)), dutch)):
            assert (label in side) == (own.split(",")[0] in side)
