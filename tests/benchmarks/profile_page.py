"""A profile with 500 lines in its timeline, opened until painted, and another filter over 5,000 lines.

The desk has 100,000 residents. Beside the clock stands what this process took of it: a machine that is shared waits.
"""

import shutil
import statistics
import time
from collections.abc import Callable, Iterator
from datetime import timedelta
from itertools import cycle
from pathlib import Path

from big_desk import FOLDER, PASSPHRASE, big_desk
from measure import p95
from PySide6.QtWidgets import QWidget
from showing import application, until_painted

from connector_desk import bootstrap
from connector_desk.bootstrap.pages import residents_page
from connector_desk.domain.consent import Consent, DataCategory, EventState, Purpose
from connector_desk.domain.contact_moment import ContactMoment
from connector_desk.domain.disclosure import Disclosure, DocumentKind, Printout, WriteState
from connector_desk.domain.entity import Entity
from connector_desk.domain.handover import Direction, Handover, HandoverStatus, WordBack
from connector_desk.domain.language import SpokenLanguage
from connector_desk.domain.match import Match, MatchState
from connector_desk.domain.organization import Organization
from connector_desk.domain.resident import Ask, NetworkTie, Resident, View, ViewBy
from connector_desk.domain.volunteer import Volunteer

RUNS = 21
WORDS = "brieven van de gemeente begrijp ik niet, en alleen de deur uit durf ik ook niet meer"


def lived(name: str, lines: int, opened: bootstrap.OpenDesk) -> Iterator[Entity]:
    """Yield somebody about whom that many lines were written, of each kind a fifth."""
    each, now = lines // 5, opened.clock.now()
    today = now.date()
    yield Organization(id=f"{name}-o", name="Thuiszorg Nieuw-West")
    yield Organization(id=f"{name}-own", name="Huis van de Wijk")
    yield Volunteer(id=f"{name}-v", name="Fatima")
    yield Resident(
        id=name,
        first_name="Samira",
        birth_year=1954,
        household="alleen, klein flatje",
        languages=(SpokenLanguage(tag="ary"), SpokenLanguage(tag="nl")),
        works_well="bekende gezichten, in huis, rustig",
        works_badly="haast",
        wishes=("in het park wandelen", "de buren leren kennen"),
        offers=("weet alles van traditionele recepten", "puzzelt"),
        views=tuple(View(by=by, text="Het moet rustig aan.", on=today) for by in ViewBy),
    )
    yield from (Ask(id=f"{name}-a{at}", resident_id=name, own_words=WORDS) for at in range(6))
    yield from (
        NetworkTie(id=f"{name}-t{at}", resident_id=name, word="buurvrouw", tasks=("winkel",)) for at in range(12)
    )
    yield Match(
        id=f"{name}-m",
        resident_id=name,
        volunteer_id=f"{name}-v",
        state=MatchState.ACTIVE,
        contacts=tuple(today - timedelta(days=at) for at in range(each)),
    )
    yield Printout(
        id=f"{name}-p",
        document=DocumentKind.LETTER,
        about_id=f"{name}-h0",
        code="VB-0001",
        sha256="0" * 64,
        made_at=now,
    )
    for at in range(each):
        then, day = now - timedelta(days=at), today - timedelta(days=at)
        yield ContactMoment(id=f"{name}-c{at}", own_words=WORDS, resident_id=name, took_place_at=then)
        yield Handover(
            id=f"{name}-h{at}",
            resident_id=name,
            ask_ids=(f"{name}-a{at % 6}",),
            sender=f"{name}-own",
            recipient=f"{name}-o",
            direction=Direction.INFORMAL_TO_FORMAL,
            status=HandoverStatus.COMPLETED,
            requested_on=day,
            responsible=f"{name}-o",
            word_back=WordBack(to_volunteer=f"{name}-v", due=day),
        )
        yield Consent(
            id=f"{name}-k{at}",
            resident_id=name,
            recipient=f"{name}-o",
            purpose=Purpose.REFERRAL,
            data_categories=(DataCategory.IDENTITY, DataCategory.ASK_OTHER),
            event_state=EventState.GIVEN,
            event_time=then,
            valid_from=day,
        )
        yield Disclosure(
            id=f"{name}-d{at}",
            printout_id=f"{name}-p",
            resident_id=name,
            recipient=f"{name}-o",
            purpose=Purpose.REFERRAL,
            data_categories=(DataCategory.IDENTITY, DataCategory.CONTACT),
            grounds=(),
            document=DocumentKind.LETTER,
            sha256="0" * 64,
            disclosed_at=then,
            state=WriteState.WRITTEN,
        )


def milliseconds(act: Callable[[], object], watched: QWidget) -> tuple[float, float]:
    """Return how long an act takes until the widget is painted, by the clock and of this process."""
    clock, own = time.perf_counter(), time.process_time()
    act()
    until_painted(app, watched)
    return (time.perf_counter() - clock) * 1000, (time.process_time() - own) * 1000


def say_times(what: str, times: list[tuple[float, float]], at_most: int) -> None:
    """Print medians and p95 beside the bar."""
    clock, own = zip(*times, strict=True)
    told = f"{statistics.median(clock):.0f} ms by the clock (p95 {p95(clock):.0f}), {statistics.median(own):.0f} ms own"
    print(f"{what}: {told}, at most {at_most} ms, {len(times)} times")


def own_copy() -> Path:
    """Return a copy of the big desk for this benchmark alone, made once: people are added to it."""
    copy = FOLDER / "lived"
    if not (copy / "complete").exists():
        shutil.rmtree(copy, ignore_errors=True)
        shutil.copytree(big_desk(100_000), copy)
    return copy


def put_lived(opened: bootstrap.OpenDesk, name: str, lines: int) -> None:
    """Add somebody with that many lines, once."""
    with opened.room.open_work() as work:
        if work.residents.find(name) is None:
            work.put_all(list(lived(name, lines, opened)))
            work.commit()


if __name__ == "__main__":
    app = application()
    opened = bootstrap.open_desk(own_copy(), PASSPHRASE)
    people = {"lived-500": 500, "lived-500-too": 500, "lived-5000": 5_000}
    for name, lines in people.items():
        put_lived(opened, name, lines)
    page = residents_page(opened)
    page.resize(1088, 800)
    page.show()
    turn = cycle(("lived-500", "lived-500-too"))
    page.open(next(turn))
    until_painted(app, page.profile)
    opening = [milliseconds(lambda: page.open(next(turn)), page.profile) for _ in range(RUNS)]
    say_times("profile with 500 lines, opened until painted", opening, 150)
    page.open("lived-5000")
    to_timeline = milliseconds(page.profile.past.allAsked.emit, page.timeline.lines.viewport())
    filters = cycle(page.timeline.filters.values())
    next(filters)
    switching = [milliseconds(next(filters).click, page.timeline.lines.viewport()) for _ in range(RUNS)]
    say_times("another filter over 5,000 lines, until painted", switching, 50)
    say_times("timeline of 5,000 lines, opened until painted", [to_timeline], 300)
    opened.close()
