"""Who works at the desk now, and what the chain of records still has to be told of them."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from threading import RLock

from connector_desk.domain.account import Account, Right, Role, may_change, may_see
from connector_desk.domain.audit import AuditEvent, AuditRecord
from connector_desk.domain.desk import Desk
from connector_desk.domain.entity import AccountId, Kind, ResidentId
from connector_desk.domain.lines import Change
from connector_desk.services.ports import Work

# Opening somebody's page again within this time is the same look; so is typing on in a search.
SAME_LOOK = timedelta(minutes=15)
SAME_SEARCH = timedelta(minutes=1)
NOBODY = Account(
    id=AccountId("00000000-0000-0000-0000-000000000000"), name="-", role=Role.COORDINATOR, added_on=date.min
)
"""Who works here until somebody has come in: the desk itself, while it opens."""


@dataclass
class Session:
    """From unlock to lock. `account` changes where somebody else takes over the open desk."""

    account: Account = NOBODY
    changed_at: datetime | None = None
    """When something was changed last since the desk was opened."""
    _looks: dict[tuple[AccountId, ResidentId | None], datetime] = field(default_factory=dict)
    _owed: list[AuditRecord] = field(default_factory=list)
    _lock: RLock = field(default_factory=RLock)

    @property
    def known_id(self) -> AccountId | None:
        """The account of whoever works here, None until somebody has come in."""
        return None if self.account.id == NOBODY.id else self.account.id

    @property
    def may_change(self) -> frozenset[Kind]:
        """What the role lets change."""
        return may_change(self.account.role)

    @property
    def may_see(self) -> frozenset[Right]:
        """What the role lets see."""
        return may_see(self.account.role)

    @property
    def reads_files(self) -> bool:
        """Say whether the role lets open what is kept about residents."""
        return Right.RESIDENTS in self.may_see

    def allows(self, change: Change) -> bool:
        """Say whether the role lets this change be; everybody may change their own PIN, and have the desk checked."""
        return change.kind in self.may_change or self._is_own_pin(change) or _is_only_a_check(change)

    def _is_own_pin(self, change: Change) -> bool:
        before, after = change.before, change.after
        if not isinstance(before, Account) or not isinstance(after, Account):
            return False
        return before.id == self.account.id and before.model_copy(update={"pin": after.pin}) == after

    def looks_anew(self, resident_id: ResidentId | None, now: datetime) -> bool:
        """Say whether this is a look of its own, or without a resident a search, and remember it."""
        key, same = (self.account.id, resident_id), SAME_LOOK if resident_id else SAME_SEARCH
        with self._lock:
            seen = self._looks.get(key)
            is_same = seen is not None and abs(now - seen) < same
            if not is_same:
                self._looks[key] = now
        return not is_same

    def owe(
        self, event: AuditEvent, at: datetime, resident_id: ResidentId | None, subject_ids: tuple[str, ...]
    ) -> None:
        """Keep a record here until a commit has it."""
        record = AuditRecord(
            at=at, account_id=self.account.id, event=event, resident_id=resident_id, subject_ids=subject_ids
        )
        with self._lock:
            self._owed.append(record)

    @contextmanager
    def paying(self, work: Work) -> Iterator[None]:
        """Let a commit take along what is owed; it stays owed where the commit fails."""
        with self._lock:
            taken = list(self._owed)
            self._owed.clear()
        work.tell(taken)
        try:
            yield
        except BaseException:
            with self._lock:
                self._owed[:0] = taken
            raise


def _is_only_a_check(change: Change) -> bool:
    before, after = change.before, change.after
    if not isinstance(before, Desk) or not isinstance(after, Desk):
        return False
    return before.model_copy(update={"checked_on": after.checked_on}) == after
