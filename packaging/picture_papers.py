"""The sample's papers as PDF: letters, agendas, the week, volunteers' sheets and the list to check."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

from connector_desk import bootstrap
from connector_desk.domain.errors import DeskError
from connector_desk.services.printouts import PrintoutService
from connector_desk.services.publishing import Finished
from connector_desk.store.slots import FLOOR
from connector_desk.viewmodels.printing import week_to_print
from connector_desk.words.errors import explain


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
            target = folder / f"{name}.pdf"
            target.write_bytes(content)
            yield target
    finally:
        desk.close()


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
