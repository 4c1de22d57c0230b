"""Who looked at, searched, changed, printed, carried out: one record an act and resident, chained by the store.

A record names things by id and never by what they hold, so that the words of a search or of a person stand nowhere
in it. GDPR article 5 (2) and NEN 7513 (logging of access to files) are the source.
"""

from collections.abc import Iterable
from datetime import datetime
from enum import StrEnum

from connector_desk.domain.disclosure import DocumentKind, Printout
from connector_desk.domain.entity import AccountId, Entity, Kind, ResidentId, Value
from connector_desk.domain.erasure import KeepingGround
from connector_desk.domain.lines import Change
from connector_desk.domain.resident import Resident


class AuditEvent(StrEnum):
    """What was done."""

    UNLOCKED = "unlocked"
    UNLOCK_FAILED = "unlock_failed"
    LOCKED = "locked"
    SWITCHED = "switched"
    LOOKED_AT = "looked_at"
    SEARCHED = "searched"
    ADDED = "added"
    CHANGED = "changed"
    REMOVED = "removed"
    UNDONE = "undone"
    PRINTED = "printed"
    EXPORTED = "exported"
    BACKED_UP = "backed_up"
    RESTORED = "restored"
    SALVAGED = "salvaged"
    DRILLED = "drilled"
    CHECKED = "checked"
    DAMAGE_ACCEPTED = "damage_accepted"
    ACCOUNT_ADDED = "account_added"
    ACCOUNT_CHANGED = "account_changed"
    ACCOUNT_REVOKED = "account_revoked"
    RECOVERY_RENEWED = "recovery_renewed"
    RECOVERY_USED = "recovery_used"
    KEY_ROTATED = "key_rotated"
    ERASED = "erased"


class AuditRecord(Value, frozen=True):
    """One act towards one resident, or towards nobody. `subject_ids` are the things that were changed or shown.

    An erasure has its `ground`; whom it is about stays as the random id alone.
    """

    at: datetime
    account_id: AccountId
    event: AuditEvent
    kinds: tuple[Kind, ...] = ()
    subject_ids: tuple[str, ...] = ()
    resident_id: ResidentId | None = None
    ground: KeepingGround | None = None


class AuditLine(Value, frozen=True):
    """A record at its place in the chain; `record` is None where its content was erased."""

    seq: int
    record: AuditRecord | None


class AuditReport(Value, frozen=True):
    """Whether the chain holds: how many records, and the first one that is not as it was written."""

    is_whole: bool
    records: int
    first_bad: int | None = None


# Drafts are no acts yet, and the bytes of an attachment come and go with the attachment, which is told.
_UNTOLD = frozenset({Kind.DRAFTS, Kind.ATTACHMENT_CONTENTS})


def records_of(
    changes: Iterable[Change],
    *,
    at: datetime,
    account_id: AccountId,
    event: AuditEvent,
    ground: KeepingGround | None = None,
) -> tuple[AuditRecord, ...]:
    """Return one record for each resident that the changes touch, and one for what touches nobody."""
    touched: dict[ResidentId | None, list[Change]] = {}
    for change in changes:
        if change.kind not in _UNTOLD:
            touched.setdefault(resident_of(change.after or change.before), []).append(change)
    return tuple(
        AuditRecord(
            at=at,
            account_id=account_id,
            event=event,
            kinds=tuple(sorted({change.kind for change in some})),
            subject_ids=tuple(dict.fromkeys(_id_of(change) for change in some)),
            resident_id=resident_id,
            ground=ground,
        )
        for resident_id, some in touched.items()
    )


_ABOUT_A_RESIDENT = frozenset(
    {
        DocumentKind.WHO_SAW,
        DocumentKind.CONSENT_FORM,
        DocumentKind.ECOGRAM,
        DocumentKind.WHO_KNOWS,
        DocumentKind.FILE,
        DocumentKind.ATTACHMENT,
    }
)


def resident_of(entity: Entity | None) -> ResidentId | None:
    """Return whom an entity is about, or None."""
    if isinstance(entity, Resident):
        return entity.id
    if isinstance(entity, Printout) and entity.document in _ABOUT_A_RESIDENT:
        # What belongs to the house, such as its logo, is about nobody.
        return ResidentId(entity.about_id) if entity.about_id else None
    return getattr(entity, "resident_id", None)


def _id_of(change: Change) -> str:
    known = change.after or change.before
    assert known is not None
    return known.id
