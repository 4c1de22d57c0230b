"""What a withdrawal sets going: who had received something under it, and who of them is to hear of it."""

from connector_desk.domain.consent import Consent, LawfulBasis
from connector_desk.domain.disclosure import Disclosure, DocumentKind, WriteState
from connector_desk.domain.entity import Kind, OrganizationId, ResidentId, WithdrawalNoticeId
from connector_desk.domain.errors import NotFound, NothingWasShared, RecipientMerged, ResidentErased
from connector_desk.domain.organization import Organization
from connector_desk.domain.resident import Resident
from connector_desk.domain.week import day_of
from connector_desk.domain.withdrawal import WithdrawalNotice
from connector_desk.services.acts import Room
from connector_desk.services.ports import Work

_NOTICES = frozenset({DocumentKind.WITHDRAWAL, DocumentKind.DESTROY})


def present_resident(work: Work, resident_id: ResidentId) -> Resident:
    """Return a resident who is at the desk. Raises NotFound, and ResidentErased for one who was erased."""
    resident = work.residents.find(resident_id)
    if resident is not None:
        return resident
    if marks := work.erasures.where(resident_id=resident_id):
        raise ResidentErased(day_of(max(one.erased_at for one in marks)))
    raise NotFound(Kind.RESIDENTS, resident_id)


def living_recipient(work: Work, organization_id: OrganizationId) -> Organization:
    """Return an organisation that something may go to. Raises NotFound, and RecipientMerged for one that went on."""
    found = work.organizations.get(organization_id)
    if found.merged_into is not None:
        raise RecipientMerged(found.name, now_called(work, found).name)
    return found


def now_called(work: Work, organization: Organization) -> Organization:
    """Return what an organisation goes on as; itself where it did not."""
    seen = {organization.id}
    while organization.merged_into is not None and organization.merged_into not in seen:
        seen.add(organization.merged_into)
        organization = work.organizations.get(organization.merged_into)
    return organization


def has_left(disclosure: Disclosure) -> bool:
    """Say whether it counts as told; a sheet on its way does: better one too many than one too few."""
    return disclosure.state is not WriteState.NOT_WRITTEN and not disclosure.entered_in_error


def received_under(work: Work, record: Consent) -> tuple[Disclosure, ...]:
    """Return what left for the recipient of a consent, on a yes to what it is about, oldest first."""
    told = work.disclosures.where(resident_id=record.resident_id, recipient=record.recipient, purpose=record.purpose)
    yeses = {
        one.id
        for one in work.consents.where(resident_id=record.resident_id, recipient=record.recipient)
        if one.lawful_basis is LawfulBasis.CONSENT
    }
    under = (
        one
        for one in told
        if has_left(one)
        # A notice about an earlier end tells nothing but that end.
        and one.document not in _NOTICES
        and any(ref.ground_id in yeses and ref.category in record.data_categories for ref in one.grounds)
    )
    return tuple(sorted(under, key=lambda one: (one.disclosed_at, one.id)))


def ask_for_notices(work: Work, room: Room, record: Consent, tell: tuple[OrganizationId, ...]) -> None:
    """Keep that these recipients are to hear of a withdrawal, as the resident ticked.

    One that went on as another organisation hears it there. Raises NothingWasShared.
    """
    if not tell:
        return
    told = received_under(work, record)
    for recipient in dict.fromkeys(tell):
        party = work.organizations.get(recipient)
        theirs = tuple(one.id for one in told if one.recipient == recipient)
        if not theirs:
            raise NothingWasShared(party.name)
        work.withdrawal_notices.put(
            WithdrawalNotice(
                id=WithdrawalNoticeId(room.random.new_id()),
                resident_id=record.resident_id,
                recipient=now_called(work, party).id,
                consent_id=record.id,
                disclosure_ids=theirs,
                asked_on=room.clock.today(),
            )
        )
