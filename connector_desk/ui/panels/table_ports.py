"""What the Tables place asks of the desk."""

from typing import Protocol

from connector_desk.domain.entity import ActionId, ConcernId, MeetingId
from connector_desk.domain.meeting import Action, Concern, Meeting
from connector_desk.domain.organization import Organization
from connector_desk.services.meetings import CaseView
from connector_desk.ui.areas import Areas


class Meetings(Protocol):
    """What the page asks about tables and their agenda."""

    def meetings(self) -> tuple[Meeting, ...]: ...  # noqa: D102
    def cases(self, meeting_id: MeetingId) -> tuple[CaseView, ...]: ...  # noqa: D102
    def put(self, meeting: Meeting) -> MeetingId: ...  # noqa: D102
    def set_named(self, meeting_id: MeetingId, at: int, is_named: bool) -> bool: ...  # noqa: D102
    def remove(self, meeting_id: MeetingId) -> None: ...  # noqa: D102


class FollowUps(Protocol):
    """What the page asks about actions and concerns."""

    def actions(self) -> tuple[Action, ...]: ...  # noqa: D102
    def concerns(self) -> tuple[Concern, ...]: ...  # noqa: D102
    def put_action(self, action: Action) -> ActionId: ...  # noqa: D102
    def finish(self, action_id: ActionId, is_done: bool = True) -> None: ...  # noqa: D102
    def remove_action(self, action_id: ActionId) -> None: ...  # noqa: D102
    def put_concern(self, concern: Concern) -> ConcernId: ...  # noqa: D102
    def give_word(self, concern_id: ConcernId) -> None: ...  # noqa: D102
    def remove_concern(self, concern_id: ConcernId) -> None: ...  # noqa: D102


class Parties(Areas, Protocol):
    """Whom one can invite, and the neighbourhoods."""

    def organizations(self) -> tuple[Organization, ...]: ...  # noqa: D102
