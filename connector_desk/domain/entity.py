"""What all entities share."""

from enum import StrEnum
from typing import NewType, Self

from pydantic import BaseModel, model_validator

from connector_desk.domain.text import without_citizen_service_number


class Value(
    BaseModel,
    frozen=True,
    from_attributes=True,
    revalidate_instances="subclass-instances",
    hide_input_in_errors=True,
    defer_build=True,
):
    """A frozen value. No text in it, at any depth, may hold a citizen service number.

    Raises:
        CitizenServiceNumberRefused: wherever one is typed.

    """

    @model_validator(mode="after")
    def _refuse_citizen_service_number(self) -> Self:
        for value in self.__dict__.values():
            if type(value) is str:
                without_citizen_service_number(value)
            elif type(value) is tuple:
                for item in value:
                    if type(item) is str:
                        without_citizen_service_number(item)
        return self


class Entity(Value, frozen=True):
    """A value with an identity: each child narrows `id`, a text UUID that is never null, to a type of its own."""

    id: str


AreaId = NewType("AreaId", str)
OrganizationId = NewType("OrganizationId", str)
InitiativeId = NewType("InitiativeId", str)
ResidentId = NewType("ResidentId", str)
AskId = NewType("AskId", str)
TieId = NewType("TieId", str)
VolunteerId = NewType("VolunteerId", str)
MatchId = NewType("MatchId", str)
ContactMomentId = NewType("ContactMomentId", str)
ConsentId = NewType("ConsentId", str)
HandoverId = NewType("HandoverId", str)
ConcernId = NewType("ConcernId", str)
ActionId = NewType("ActionId", str)
MeetingId = NewType("MeetingId", str)
DisclosureId = NewType("DisclosureId", str)
PrintoutId = NewType("PrintoutId", str)
AccountId = NewType("AccountId", str)
DraftId = NewType("DraftId", str)
BackupId = NewType("BackupId", str)
DrillId = NewType("DrillId", str)
ErasureId = NewType("ErasureId", str)
AttachmentId = NewType("AttachmentId", str)
AttachmentContentId = NewType("AttachmentContentId", str)
KeptDocumentId = NewType("KeptDocumentId", str)
WithdrawalNoticeId = NewType("WithdrawalNoticeId", str)
LetterTemplateId = NewType("LetterTemplateId", str)
WalkInHourId = NewType("WalkInHourId", str)
TicketId = NewType("TicketId", str)
PersonMergeId = NewType("PersonMergeId", str)
WheelId = NewType("WheelId", str)


class Kind(StrEnum):
    """The kinds of things that the desk keeps; also what a change is about."""

    DESK = "desk"
    AREAS = "areas"
    ORGANIZATIONS = "organizations"
    INITIATIVES = "initiatives"
    RESIDENTS = "residents"
    ASKS = "asks"
    TIES = "ties"
    VOLUNTEERS = "volunteers"
    MATCHES = "matches"
    CONTACT_MOMENTS = "contact_moments"
    CONSENTS = "consents"
    HANDOVERS = "handovers"
    CONCERNS = "concerns"
    ACTIONS = "actions"
    MEETINGS = "meetings"
    DISCLOSURES = "disclosures"
    PRINTOUTS = "printouts"
    ACCOUNTS = "accounts"
    DRAFTS = "drafts"
    BACKUPS = "backups"
    DRILLS = "drills"
    ERASURES = "erasures"
    ATTACHMENTS = "attachments"
    ATTACHMENT_CONTENTS = "attachment_contents"
    KEPT_DOCUMENTS = "kept_documents"
    WITHDRAWAL_NOTICES = "withdrawal_notices"
    LETTER_TEMPLATES = "letter_templates"
    WALK_IN_HOURS = "walk_in_hours"
    TICKETS = "tickets"
    PERSON_MERGES = "person_merges"
    WHEELS = "wheels"
