"""What has to be told to whoever received something under a consent that ended (GDPR article 19)."""

from datetime import date

from connector_desk.domain.consent import Consent, DataCategory, EventState, LawfulBasis
from connector_desk.domain.entity import (
    ConsentId,
    DisclosureId,
    Entity,
    OrganizationId,
    PrintoutId,
    ResidentId,
    WithdrawalNoticeId,
)
from connector_desk.domain.week import day_of


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


def duty_to_tell(record: Consent, on: date) -> Consent:
    """Return the ground of a notice: the legal duty of GDPR article 19, for who it was about and nothing else.

    It bears the id of the record that ended the consent: that is what it follows from.
    """
    return record.model_copy(
        update={
            "data_categories": (DataCategory.IDENTITY,),
            "lawful_basis": LawfulBasis.LEGAL_DUTY,
            "reason": "GDPR article 19",
            "event_state": EventState.GIVEN,
            "given_on": on,
            "valid_from": on,
            "valid_until": None,
        }
    )


def ended_on(record: Consent) -> date:
    """Return the day on which the consent ended: when it was taken back, or its last day."""
    last = record.valid_until if record.permits else None
    return last or day_of(record.event_time)
