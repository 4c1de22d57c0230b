"""Which table keeps which kind of entity."""

from dataclasses import dataclass
from typing import cast

from sqlalchemy import Table

from connector_desk.domain.account import Account
from connector_desk.domain.attachment import Attachment, AttachmentContent, KeptDocument
from connector_desk.domain.backup import Backup, Drill
from connector_desk.domain.consent import Consent
from connector_desk.domain.contact_moment import ContactMoment
from connector_desk.domain.desk import Desk
from connector_desk.domain.disclosure import Disclosure, Printout
from connector_desk.domain.draft import Draft
from connector_desk.domain.entity import Entity, Kind
from connector_desk.domain.erasure import Erasure
from connector_desk.domain.handover import Handover
from connector_desk.domain.letter_template import LetterTemplate
from connector_desk.domain.match import Match
from connector_desk.domain.meeting import Action, Concern, Meeting
from connector_desk.domain.organization import Area, Initiative, Organization
from connector_desk.domain.person_merge import PersonMerge
from connector_desk.domain.resident import Ask, NetworkTie, Resident
from connector_desk.domain.volunteer import Volunteer
from connector_desk.domain.walk_in_hour import Ticket, WalkInHour
from connector_desk.domain.wheel import Wheel
from connector_desk.domain.withdrawal import WithdrawalNotice
from connector_desk.store import counter_rows, paper_rows, record_rows, rows, vault_rows
from connector_desk.store.adding import Adding


@dataclass(frozen=True)
class Kept:
    """How one kind is kept."""

    kind: Kind
    entity: type[Entity]
    table: Table
    adding: Adding


def _kept(kind: Kind, entity: type[Entity], row: type[rows.Row]) -> tuple[Kind, Kept]:
    table = cast(Table, row.__table__)  # type: ignore[attr-defined]
    return kind, Kept(kind, entity, table, Adding(table))


KEPT: dict[Kind, Kept] = dict(
    [
        _kept(Kind.DESK, Desk, rows.DeskRow),
        _kept(Kind.AREAS, Area, rows.AreaRow),
        _kept(Kind.ORGANIZATIONS, Organization, rows.OrganizationRow),
        _kept(Kind.INITIATIVES, Initiative, rows.InitiativeRow),
        _kept(Kind.RESIDENTS, Resident, rows.ResidentRow),
        _kept(Kind.ASKS, Ask, rows.AskRow),
        _kept(Kind.TIES, NetworkTie, rows.NetworkTieRow),
        _kept(Kind.VOLUNTEERS, Volunteer, rows.VolunteerRow),
        _kept(Kind.MATCHES, Match, rows.MatchRow),
        _kept(Kind.CONTACT_MOMENTS, ContactMoment, rows.ContactMomentRow),
        _kept(Kind.CONSENTS, Consent, record_rows.ConsentRow),
        _kept(Kind.HANDOVERS, Handover, record_rows.HandoverRow),
        _kept(Kind.CONCERNS, Concern, record_rows.ConcernRow),
        _kept(Kind.ACTIONS, Action, record_rows.ActionRow),
        _kept(Kind.MEETINGS, Meeting, record_rows.MeetingRow),
        _kept(Kind.DISCLOSURES, Disclosure, record_rows.DisclosureRow),
        _kept(Kind.PRINTOUTS, Printout, record_rows.PrintoutRow),
        _kept(Kind.ACCOUNTS, Account, vault_rows.AccountRow),
        _kept(Kind.DRAFTS, Draft, vault_rows.DraftRow),
        _kept(Kind.BACKUPS, Backup, vault_rows.BackupRow),
        _kept(Kind.DRILLS, Drill, vault_rows.DrillRow),
        _kept(Kind.ERASURES, Erasure, vault_rows.ErasureRow),
        _kept(Kind.ATTACHMENTS, Attachment, paper_rows.AttachmentRow),
        _kept(Kind.ATTACHMENT_CONTENTS, AttachmentContent, paper_rows.AttachmentContentRow),
        _kept(Kind.KEPT_DOCUMENTS, KeptDocument, paper_rows.KeptDocumentRow),
        _kept(Kind.WITHDRAWAL_NOTICES, WithdrawalNotice, paper_rows.WithdrawalNoticeRow),
        _kept(Kind.LETTER_TEMPLATES, LetterTemplate, paper_rows.LetterTemplateRow),
        _kept(Kind.WALK_IN_HOURS, WalkInHour, counter_rows.WalkInHourRow),
        _kept(Kind.TICKETS, Ticket, counter_rows.TicketRow),
        _kept(Kind.PERSON_MERGES, PersonMerge, counter_rows.PersonMergeRow),
        _kept(Kind.WHEELS, Wheel, counter_rows.WheelRow),
    ]
)
KIND_OF_TABLE: dict[str, Kind] = {kept.table.name: kind for kind, kept in KEPT.items()}
