from dataclasses import replace
from datetime import UTC, date, datetime

from connector_desk.domain.entity import Kind
from connector_desk.domain.resident import SafeContact
from connector_desk.services.waiting import DueAction, OpenLoop, Party, SameDay, SilentMatch, StaleLine, Talk, WhatWaits
from connector_desk.viewmodels.today import ROWS_SHOWN, Advice, BlockAct, Spare, block_of, loop_row, today_view

TODAY = date(2026, 11, 18)
HENK = Party(Kind.RESIDENTS, "r1", "Henk", "020 0000012", SafeContact())
ABC = Party(Kind.ORGANIZATIONS, "o1", "ABC", "020 0000055")
ORLANDO = Party(Kind.VOLUNTEERS, "v1", "Orlando")
LOOP = OpenLoop(
    kind=Kind.HANDOVERS,
    id="h1",
    name="Henk",
    waiter=ORLANDO,
    due=TODAY,
    open_days=6,
    days_late=0,
    promised_days=12,
    subject=HENK,
    recipient=ABC,
)
CONTACT = SameDay("c1", datetime(2026, 11, 18, 9, 5, tzinfo=UTC), "morgen word ik uit huis gezet", "", "", "Orlando")


def test_an_open_handover_asks_whoever_received_it():
    row = loop_row(LOOP)
    assert (row.advice, row.call, row.fraction) == (Advice.CALL_RECIPIENT, ABC, 0.5)


def test_a_withdrawn_consent_changes_the_advice():
    assert loop_row(replace(LOOP, was_withdrawn=True)).call == HENK
    never_call = replace(HENK, rules=SafeContact(call=False))
    row = loop_row(replace(LOOP, was_withdrawn=True, subject=never_call))
    assert (row.advice, row.call) == (Advice.REACH_RESIDENT, None)


def test_an_ended_handover_tells_who_waits():
    assert loop_row(replace(LOOP, has_ended=True)).call == ORLANDO


def test_a_concern_is_looked_at_and_nobody_is_called():
    row = loop_row(replace(LOOP, kind=Kind.CONCERNS, subject=None, recipient=None))
    assert (row.advice, row.call) == (Advice.SEE_CONCERN, None)


def test_the_ring_is_full_when_the_promise_has_passed():
    row = loop_row(replace(LOOP, open_days=18, promised_days=14, days_late=4))
    assert row.fraction == 1.0
    assert row.is_late


def test_at_most_one_block_and_it_says_how_many_more():
    block = block_of(WhatWaits(TODAY, same_day=(CONTACT, replace(CONTACT, id="c2"))))
    assert block is not None
    assert (block.contact.id, block.more, block.act) == ("c1", 1, BlockAct.WRITE_DOWN)
    assert block_of(WhatWaits(TODAY)) is None


def test_the_block_phones_whoever_was_asked_first():
    block = block_of(WhatWaits(TODAY, same_day=(replace(CONTACT, resident=HENK, asked=ABC),)))
    assert block is not None
    assert (block.act, block.call) == (BlockAct.CALL_ASKED, ABC)


def test_the_block_never_phones_a_resident_who_may_not_be_called():
    quiet = replace(HENK, rules=SafeContact(call=False))
    block = block_of(WhatWaits(TODAY, same_day=(replace(CONTACT, resident=quiet),)))
    assert block is not None
    assert (block.act, block.call) == (BlockAct.WRITE_DOWN, None)


def test_without_a_profile_the_way_to_reach_is_shown():
    block = block_of(WhatWaits(TODAY, same_day=(replace(CONTACT, called="Henk", reach="via de buurvrouw"),)))
    assert block is not None
    assert block.call is not None
    assert (block.act, block.call.name, block.call.number) == (BlockAct.REACH, "Henk", "via de buurvrouw")


def test_begin_with_danger_then_with_the_broken_promise():
    late = replace(LOOP, id="h2", name="Ayşe", days_late=4)
    waits = WhatWaits(TODAY, loops=(replace(LOOP, open_days=25, name="Wilma"), late))
    assert today_view(waits).begin_with == "Ayşe"
    assert today_view(replace(waits, same_day=(replace(CONTACT, resident=HENK),))).begin_with == "Henk"
    assert today_view(WhatWaits(TODAY)).begin_with == ""


def test_rows_that_do_not_fit_are_counted():
    view = today_view(WhatWaits(TODAY, loops=tuple(replace(LOOP, id=f"h{n}") for n in range(ROWS_SHOWN + 3))))
    assert (len(view.rows), view.rows_left, view.waiting) == (ROWS_SHOWN, 3, ROWS_SHOWN + 3)


def test_silence_holds_matches_and_overdue_talks_and_the_coming_talk_is_for_spare_time():
    silent = SilentMatch("m1", "Henk", ORLANDO, 41)
    overdue, coming = Talk(ORLANDO, None, -20), Talk(ORLANDO, None, 5)
    view = today_view(WhatWaits(TODAY, silent=(silent,), talks=(overdue, coming)))
    assert view.silences == (silent, overdue)
    assert view.spare.talk == coming


def test_a_calm_day_has_nobody_waiting_and_may_have_small_things():
    line, action = StaleLine("i1", "Maatje", ABC, 120), DueAction("a1", "bellen", "ABC", TODAY, 0)
    view = today_view(WhatWaits(TODAY, stale=(line,), actions=(action,)))
    assert view.is_calm
    assert (view.spare.stale, view.spare.action) == (line, action)
    assert not today_view(WhatWaits(TODAY, same_day=(CONTACT,))).is_calm
    assert today_view(WhatWaits(TODAY)).spare == Spare(None, None, None)
