"""What has to be told to whoever received something under a consent that ended (GDPR article 19)."""

from datetime import date

from connector_desk.domain.entity import (
    ConsentId,
    DisclosureId,
    Entity,
    OrganizationId,
    PrintoutId,
    ResidentId,
    WithdrawalNoticeId,
)


class WithdrawalNotice(Entity, frozen=True):
    """That one recipient is to hear of a withdrawal, because the resident ticked it; made once there is a printout.

    `consent_id` is the record of the withdrawal; `disclosure_ids` are what that recipient had received.
    """

    id: WithdrawalNoticeId
    resident_id: ResidentId
    recipient: OrganizationId
    consent_id: ConsentId
    disclosure_ids: tuple[DisclosureId, ...] = ()
    asked_on: date
    made_on: date | None = None
    printout_id: PrintoutId | None = None
    entered_in_error: bool = False
