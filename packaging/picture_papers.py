"""The sample's papers as PDF: letters, agendas, the week, volunteers' sheets and the list to check.

The recovery sheet and "who saw my file" are made from invented facts.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date, time, timedelta
from functools import partial
from pathlib import Path

from connector_desk import bootstrap
from connector_desk.device.resources import resources_folder
from connector_desk.documents.press import Press
from connector_desk.domain.errors import DeskError
from connector_desk.domain.papers import Letterhead
from connector_desk.domain.recovery_sheet import RecoverySheet
from connector_desk.domain.resident import FormOfAddress
from connector_desk.domain.who_saw import Deed, Seen, WhoSaw
from connector_desk.services.printouts import PrintoutService
from connector_desk.services.publishing import Finished
from connector_desk.store.slots import FLOOR
from connector_desk.viewmodels.printing import week_to_print
from connector_desk.words.errors import explain

_GROUPS = ("7KMP4", "4XQ9W", "HT2WN", "C8RN0", "5VJDM", "63FBQ", "YG7SW", "QM4KZ")
_DEEDS = tuple(Deed)


def write_papers(desk_folder: Path, folder: Path, passphrase: str, organization: str) -> Iterator[Path]:
    """Write each paper that may be made; what may not is told and left out."""
    desk = bootstrap.create_desk(desk_folder, passphrase, organization, sample=True, cost=FLOOR)
    try:
        for name, make in _papers(desk):
            try:
                content = make().content
            except DeskError as refused:
                print(f"{name}: {explain(refused, bootstrap.words()).sentence}")
                continue
            yield _written(folder / f"{name}.pdf", content)
        for name, content in _invented(organization, desk.clock.today()):
            yield _written(folder / f"{name}.pdf", content)
    finally:
        desk.close()


def _written(target: Path, content: bytes) -> Path:
    target.write_bytes(content)
    return target


def _papers(desk: bootstrap.OpenDesk) -> Iterator[tuple[str, Callable[[], Finished]]]:
    words, today = bootstrap.words(), desk.clock.today()
    week = week_to_print(today)
    yield "week", partial(desk.weeks.finished, week, words)
    yield "check-list", partial(desk.directory.check_list, words)
    for at, volunteer in enumerate(PrintoutService(desk.room).visiting(week), start=1):
        yield f"volunteer-{at}", partial(desk.weeks.finished_sheet, volunteer.id, week, words)
    for at, meeting in enumerate(desk.meetings.meetings(), start=1):
        yield f"agenda-{at}", partial(desk.agendas.finished, meeting.id, words, keep_anonymous=True)
        yield f"agenda-{at}-named", partial(desk.agendas.finished, meeting.id, words, True)
    with desk.room.look() as work:
        handovers = [one.id for one in work.handovers.all()]
    for at, handover_id in enumerate(handovers, start=1):
        yield f"letter-{at}", partial(desk.letters.finished, handover_id, today, words)


def _invented(organization: str, today: date) -> Iterator[tuple[str, bytes]]:
    words, press = bootstrap.words(), Press(resources_folder() / "fonts")
    sheet = RecoverySheet(sample=True, code="HB-01", groups=_GROUPS, organization=organization, day=today)
    yield "recovery-sheet", press.recovery_sheet(sheet, words)
    seen = tuple(
        Seen(day=today - timedelta(days=len(_DEEDS) - at), at=time(9, at), who="Orlando", role="coördinator", deed=deed)
        for at, deed in enumerate(_DEEDS)
    )
    overview = WhoSaw(
        sample=True,
        letterhead=Letterhead(name=organization, phone="020 0000001"),
        day=today,
        name="Samira Amrani",
        form_of_address=FormOfAddress.MEVROUW,
        since=seen[0].day,
        until=today,
        seen=seen,
        is_unbroken=True,
        checked_on=today,
        contact="Orlando",
    )
    yield "who-saw", press.who_saw(overview, words)
    yield "who-saw-large", press.who_saw(overview, words, large_print=True)
