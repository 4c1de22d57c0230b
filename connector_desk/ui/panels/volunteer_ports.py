"""What the Volunteers place asks of the desk."""

from collections.abc import Sequence
from typing import Protocol

from connector_desk.domain.entity import AskId, MatchId, VolunteerId
from connector_desk.domain.match import Match, MatchState
from connector_desk.domain.neighbours import NeighbourFit
from connector_desk.domain.week import Availability
from connector_desk.services.matches import AgreementDraft, Fitting
from connector_desk.services.volunteers import VolunteerBook, VolunteerDraft


class Volunteers(Protocol):
    """What the page asks of the desk about volunteers."""

    def book(self) -> VolunteerBook: ...  # noqa: D102
    def add(self, draft: VolunteerDraft) -> VolunteerId: ...  # noqa: D102
    def change(self, volunteer_id: VolunteerId, draft: VolunteerDraft) -> None: ...  # noqa: D102
    def set_available(self, volunteer_id: VolunteerId, available: frozenset[Availability]) -> None: ...  # noqa: D102
    def record_coaching(self, volunteer_id: VolunteerId) -> None: ...  # noqa: D102
    def remove(self, volunteer_id: VolunteerId) -> None: ...  # noqa: D102


class Matches(Protocol):
    """What the page asks of the desk about matches."""

    def get(self, match_id: MatchId) -> Match: ...  # noqa: D102
    def fitting(self, ask_id: AskId) -> Fitting: ...  # noqa: D102
    def propose(self, ask_id: AskId, volunteer_id: VolunteerId) -> MatchId: ...  # noqa: D102
    def move(self, match_id: MatchId, state: MatchState) -> None: ...  # noqa: D102
    def agree(self, match_id: MatchId, draft: AgreementDraft) -> None: ...  # noqa: D102
    def add_contact(self, match_id: MatchId) -> None: ...  # noqa: D102
    def remove(self, match_id: MatchId) -> None: ...  # noqa: D102


class Neighbours(Protocol):
    """What the page asks of the desk about residents who offer something."""

    def givers(self, ask_id: AskId) -> Sequence[NeighbourFit]: ...  # noqa: D102
