"""The practice table: a backup to look around in, from which nothing leaves."""

from __future__ import annotations

from typing import TYPE_CHECKING

from connector_desk.bootstrap.desk import OpenDesk
from connector_desk.bootstrap.pages import residents_page
from connector_desk.bootstrap.speech import words
from connector_desk.device.whole_file import WholeFiles
from connector_desk.domain.account import Account, Role
from connector_desk.domain.week import day_of
from connector_desk.services.session import NOBODY

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from connector_desk.services.ports import PracticeTable
    from connector_desk.ui.practice import PracticeWindow


def practice_window(desk: OpenDesk, table: PracticeTable, parent: QWidget) -> PracticeWindow:
    """Return the window over a practice table: residents to look up, nothing to change, and nothing leaves.

    Whoever was erased since is erased in it first.
    """
    from connector_desk.services.publishing import PracticePublisher
    from connector_desk.store.drill import PracticeTable as StorePracticeTable
    from connector_desk.ui import rights
    from connector_desk.ui.panels.backup_words import moment, names_line
    from connector_desk.ui.places import Place
    from connector_desk.ui.practice import PracticeWindow

    assert isinstance(table, StorePracticeTable)
    copy = OpenDesk(table.opened, lambda _changed: None)
    with desk.room.look() as work:
        marks = {one.resident_id: day_of(one.erased_at) for one in work.erasures.all()}
    copy.erase_again(marks)
    copy.publisher = PracticePublisher(copy.room, WholeFiles(), copy.press.protected)
    reader = words().translate("Bootstrap", "Practising")
    copy.room.session.account = Account(id=NOBODY.id, name=reader, role=Role.READER, added_on=copy.clock.today())
    rights.hold(copy.room.session.may_change, [Place.RESIDENTS])
    try:
        page = residents_page(copy)
    finally:
        session = desk.room.session
        rights.hold(session.may_change, [Place(right) for right in session.may_see])
    people = [one for one in table.result.familiar if one.resident_id not in marks]
    day, names = moment(words(), table.result.report.made_at, copy.clock.now()), names_line(words(), people)
    return PracticeWindow(page, day, names, len(people), parent)
