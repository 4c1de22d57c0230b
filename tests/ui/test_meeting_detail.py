"""The detail of a neighbourhood table offers only what can be done."""

from datetime import time

from PySide6.QtWidgets import QAbstractButton

from connector_desk.domain.meeting import AgendaItem, ItemKind, Meeting
from connector_desk.ui.panels.meeting_detail import MeetingDetail
from tests.builders import MONDAY
from tests.ui.real_desk import WORDS


def _shown(detail):
    return {one.text() for one in detail.findChildren(QAbstractButton) if one.isVisibleTo(detail)}


def test_an_empty_agenda_offers_nothing_to_change_on_it(qtbot):
    detail = MeetingDetail(WORDS)
    qtbot.addWidget(detail)
    empty = Meeting(id="m", title="Wijktafel Zuid", day=MONDAY, starts_at=time(10))
    detail.show_meeting(empty, (), {})
    # Another test may have given the application its Dutch.
    offered = ("To the agenda on paper", "Change", "Take away", "Add a situation", "Add a subject")
    assert _shown(detail) == {detail.tr(one) for one in offered}
    item = AgendaItem(kind=ItemKind.OPENING, title="Opening")
    detail.show_meeting(empty.model_copy(update={"items": (item,)}), (), {})
    more = ("Change this item", "Take this item away", "Earlier", "Later")
    assert {detail.tr(one) for one in more} <= _shown(detail)
