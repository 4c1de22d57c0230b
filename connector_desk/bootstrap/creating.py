"""A new desk: empty, or with the sample neighbourhood."""

from __future__ import annotations

from typing import TYPE_CHECKING

from connector_desk.bootstrap.desk import OpenDesk
from connector_desk.bootstrap.speech import words
from connector_desk.device.chance import SystemRandom
from connector_desk.device.clock import SystemClock
from connector_desk.device.resources import resources_folder
from connector_desk.domain import errors
from connector_desk.domain.desk import NATIONAL, Desk
from connector_desk.domain.entity import AccountId
from connector_desk.domain.organization import Formality, Organization, OrganizationType, Ring

if TYPE_CHECKING:
    from pathlib import Path

    from connector_desk.domain.entity import Entity
    from connector_desk.services.ports import Work
    from connector_desk.store.slots import KdfCost
    from connector_desk.store.work import DeskWork


def create_desk(
    folder: Path,
    passphrase: str,
    organization: str = "",
    sample: bool = False,
    cost: KdfCost | None = None,
    person: str = "",
) -> OpenDesk:
    """Make a desk in a folder, empty or with the sample neighbourhood, and open it for its first coordinator.

    Raises:
        DeskExists: something stands there already; it is left as it is.
        TextMissing: the passphrase is empty.
        FolderNotWritable, DiskFull, NotEnoughMemory, TextTooLong

    """
    from connector_desk.store.desk import create_desk as create

    if not passphrase:
        raise errors.TextMissing("passphrase")

    def fill(work: DeskWork) -> None:
        if sample:
            work.put_all(_sample(organization))
        else:
            _fill_empty(work, organization)

    account_id = AccountId(SystemRandom().new_id())
    opened = OpenDesk(create(folder, passphrase, fill, cost, account_id), lambda _changed: None)
    opened.begin(account_id, name=person)
    return opened


def _sample(organization: str) -> list[Entity]:
    """Return the sample neighbourhood; with a name, its own organisation bears that name."""
    from connector_desk.store.sample import sample_entities

    content = (resources_folder() / "sample" / "neighbourhood.json").read_bytes()
    found = sample_entities(content, SystemClock().today())
    own = next(one.own_organization_id for one in found if isinstance(one, Desk))
    return [
        one.model_copy(update={"name": organization, "letterhead": (organization,)})
        if organization and isinstance(one, Organization) and one.id == own
        else one
        for one in found
    ]


def _fill_empty(work: Work, name: str) -> None:
    own = Organization(
        id=SystemRandom().new_id(),
        name=name or words().translate("Bootstrap", "Our organisation"),
        formality=Formality.FORMAL,
        organization_type=OrganizationType.PROFESSIONALS_WITH_VOLUNTEERS,
        ring=Ring.CORE,
    )
    work.organizations.put(own)
    work.desk.put(Desk(id=SystemRandom().new_id(), own_organization_id=own.id, phone_card=NATIONAL))
