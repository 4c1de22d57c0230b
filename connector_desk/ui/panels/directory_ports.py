"""What the Directory place asks of the desk."""

from pathlib import Path
from typing import Protocol

from connector_desk.domain.entity import InitiativeId, OrganizationId, PrintoutId
from connector_desk.domain.organization import Initiative, Organization
from connector_desk.domain.words import Words
from connector_desk.services.directory import DirectoryLine
from connector_desk.services.party_merging import GoingAlong
from connector_desk.ui.areas import Areas


class Directory(Areas, Protocol):
    """What the page asks about what there is in the neighbourhood."""

    def lines(self) -> tuple[DirectoryLine, ...]: ...  # noqa: D102
    def organizations(self) -> tuple[Organization, ...]: ...  # noqa: D102
    def put_organization(self, organization: Organization) -> OrganizationId: ...  # noqa: D102
    def put_initiative(self, initiative: Initiative) -> InitiativeId: ...  # noqa: D102
    def confirm(self, initiative_id: InitiativeId) -> None: ...  # noqa: D102
    def remove_initiative(self, initiative_id: InitiativeId) -> None: ...  # noqa: D102
    def remove_organization(self, organization_id: OrganizationId) -> None: ...  # noqa: D102
    def save_check_list(self, target: Path, words: Words, *, open_password: str = "") -> PrintoutId: ...  # noqa: D102


class Merges(Protocol):
    """How an organisation goes on as another one."""

    def going_along(self, old: OrganizationId, new: OrganizationId) -> GoingAlong: ...  # noqa: D102
    def merge(self, old: OrganizationId, new: OrganizationId) -> None: ...  # noqa: D102
