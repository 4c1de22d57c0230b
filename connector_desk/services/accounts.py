"""Who may open the desk and as what: passphrases, roles, PINs, the recovery sheet."""

from collections.abc import Iterable
from contextlib import suppress
from datetime import date

from connector_desk.domain.account import Account, Role, refuse_taken
from connector_desk.domain.audit import AuditEvent
from connector_desk.domain.desk import RecoverySheetState
from connector_desk.domain.entity import AccountId, Kind
from connector_desk.domain.errors import (
    DeskBusy,
    FileError,
    LastCoordinator,
    NotAllowed,
    PinNotRight,
    TextMissing,
    WrongPin,
)
from connector_desk.domain.recovery_sheet import RecoverySheet
from connector_desk.services.acts import Act, Room
from connector_desk.services.ports import KeySlots, Pins, Work

MOST_MISSES = 3
_PIN_DIGITS = range(4, 9)


def first_coordinator(accounts: Iterable[Account]) -> Account | None:
    """Return the coordinator who has been here longest, or None."""
    active = [one for one in accounts if one.is_active and one.role is Role.COORDINATOR]
    return min(active, key=lambda one: (one.added_on, one.id), default=None)


class AccountService:
    """Keeps accounts; only a coordinator changes those of others."""

    def __init__(self, room: Room, slots: KeySlots, pins: Pins) -> None:
        self._room, self._slots, self._pins = room, slots, pins
        self._misses = 0

    @property
    def current(self) -> Account:
        """Who works at the desk now."""
        return self._room.session.account

    def all(self) -> tuple[Account, ...]:
        """Return the accounts that may be used, by role and name."""
        with self._room.look() as work:
            active = [one for one in work.accounts.all() if one.is_active]
        order = list(Role)
        return tuple(sorted(active, key=lambda one: (order.index(one.role), one.name.casefold(), one.id)))

    def add(self, name: str, role: Role, passphrase: str) -> AccountId:
        """Let somebody new open the desk with a passphrase of their own.

        Raises:
            TextMissing: there is no name or no passphrase.
            NameTaken: a colleague is called that.
            NotAllowed, NotEnoughMemory, FileError: nobody came in; where even that cannot be kept, `drop_unopened`
            says so at the next opening.

        """
        self._refuse_unless_coordinator()
        _refuse_empty(passphrase)
        account_id = AccountId(self._room.random.new_id())
        account = Account(id=account_id, name=name, role=role, added_on=self._room.clock.today())
        # The account first: a passphrase that opens for nobody would be worse than an account without one.
        self._put_named(account, AuditEvent.ACCOUNT_ADDED)
        try:
            self._slots.set_passphrase(account_id, passphrase)
        except BaseException:
            # Where the disk takes this neither, the account is taken away when the desk opens.
            with suppress(FileError, DeskBusy):
                self._put(_gone(account, account.added_on), AuditEvent.ACCOUNT_REVOKED)
            raise
        return account_id

    def drop_unopened(self) -> None:
        """Take away each account that no passphrase opens: adding or revoking it broke off halfway.

        The last coordinator stays: the recovery sheet opens for them. Raises FileError, DeskBusy.
        """
        with self._room.look() as work:
            active = work.accounts.where(revoked_on=None)
        for one in active:
            if self._slots.has_passphrase(one.id):
                continue
            with self._room.look() as work:
                is_needed = one.role is Role.COORDINATOR and not _others(work, one.id)
            if not is_needed:
                self._put(_gone(one, self._room.clock.today()), AuditEvent.ACCOUNT_REVOKED)

    def change(self, account_id: AccountId, name: str, role: Role) -> None:
        """Give somebody another name or role.

        Raises:
            NotFound, TextMissing, NotAllowed
            NameTaken: a colleague is called that.
            LastCoordinator: nobody else could change accounts then.

        """
        self._refuse_unless_coordinator()
        known = self._get(account_id)
        self._refuse_without_coordinator(known, role)
        changed = Account.model_validate({**known.model_dump(), "name": name, "role": role})
        put = self._put if changed.name == known.name else self._put_named
        put(changed, AuditEvent.ACCOUNT_CHANGED)

    def set_passphrase(self, account_id: AccountId, passphrase: str) -> None:
        """Give somebody, or yourself, another passphrase; the old one opens nothing from now on.

        Raises:
            NotFound, TextMissing, NotAllowed, NotEnoughMemory, FileError

        """
        _refuse_empty(passphrase)
        self._refuse_others(account_id)
        self._get(account_id)
        self._slots.set_passphrase(account_id, passphrase)
        self._room.note(AuditEvent.ACCOUNT_CHANGED, subject_ids=(account_id,))

    def revoke(self, account_id: AccountId) -> None:
        """Take somebody's passphrase away. Rotating the data key is what shuts out who kept a copy of the old files.

        Raises:
            NotFound, NotAllowed, FileError
            LastCoordinator: nobody else could change accounts then.
            LastWayIn: nobody else has a passphrase.

        """
        known = self._get(account_id)
        self._refuse_others(account_id)
        self._refuse_without_coordinator(known, None)
        # The way in first: an account that only looks gone would be worse than one that still shows.
        self._slots.revoke(account_id)
        self._put(_gone(known, self._room.clock.today()), AuditEvent.ACCOUNT_REVOKED)

    def set_pin(self, pin: str) -> None:
        """Keep a PIN with which you take over the open desk; an empty one takes it away. Raises PinNotRight."""
        if pin and not (pin.isdecimal() and len(pin) in _PIN_DIGITS):
            raise PinNotRight
        mine = self._get(self.current.id)
        kept = self._pins.stretched(pin) if pin else ""
        self._put(mine.model_copy(update={"pin": kept}), AuditEvent.ACCOUNT_CHANGED)
        self._room.session.account = self._get(mine.id)

    def switch(self, account_id: AccountId, pin: str) -> None:
        """Let somebody take over the open desk.

        Raises:
            NotFound
            WrongPin: with 0 left the desk must be locked at once.

        """
        account = self._get(account_id)
        if not self._pins.fits(account.pin, pin) or not account.pin:
            self._misses += 1
            self._room.note(AuditEvent.UNLOCK_FAILED, subject_ids=(account_id,))
            raise WrongPin(max(0, MOST_MISSES - self._misses))
        self._misses = 0
        self._room.history.done.clear()
        self._room.session.account = account
        self._room.note(AuditEvent.SWITCHED, subject_ids=(account_id,))

    def has_recovery(self) -> bool:
        """Say whether there is a recovery sheet that opens the desk."""
        return self._slots.has_recovery()

    def recovery(self) -> RecoverySheetState | None:
        """Return which recovery sheet works, or None where there is none."""
        if not self._slots.has_recovery():
            return None
        with self._room.look() as work:
            return work.desk.all()[0].recovery

    def renew_recovery(self) -> RecoverySheet:
        """Return a fresh recovery sheet; the one before opens nothing any more. Its code is kept nowhere.

        Raises:
            NotAllowed, FileError

        """
        self._refuse_unless_coordinator()
        groups = self._slots.renew_recovery()
        with self._room.act(Act.CHANGED) as work:
            desk = work.desk.all()[0]
            state = RecoverySheetState(number=desk.recovery.number + 1, made_on=self._room.clock.today())
            work.desk.put(desk.model_copy(update={"recovery": state}))
            own = work.organizations.get(desk.own_organization_id)
        self._room.note(AuditEvent.RECOVERY_RENEWED)
        return RecoverySheet(
            sample=desk.is_sample,
            code=f"HB-{state.number:02}",
            groups=groups,
            organization=own.name,
            day=self._room.clock.today(),
        )

    def check_recovery(self, code: str) -> bool:
        """Say whether a typed code is that of the sheet that works, and remember that somebody tried it.

        Raises:
            RecoveryCodeMistyped, RecoveryCodeWrongLength

        """
        fits = self._slots.fits_recovery(code)
        if fits:
            with self._room.act(Act.CHANGED) as work:
                desk = work.desk.all()[0]
                state = desk.recovery.model_copy(update={"checked_on": self._room.clock.today()})
                work.desk.put(desk.model_copy(update={"recovery": state}))
        return fits

    def _get(self, account_id: AccountId) -> Account:
        with self._room.look() as work:
            return work.accounts.get(account_id)

    def _put(self, account: Account, event: AuditEvent) -> None:
        with self._room.act(Act.CHANGED, event) as work:
            work.accounts.put(account)

    def _put_named(self, account: Account, event: AuditEvent) -> None:
        with self._room.act(Act.CHANGED, event) as work:
            refuse_taken(account, self._who_come_in(work))
            work.accounts.put(account)

    def _who_come_in(self, work: Work) -> tuple[Account, ...]:
        """Return who opens the desk or works at it; an account that broke off halfway goes at the next opening."""
        active = work.accounts.where(revoked_on=None)
        return tuple(one for one in active if one.id == self.current.id or self._slots.has_passphrase(one.id))

    def _refuse_others(self, account_id: AccountId) -> None:
        if account_id != self.current.id:
            self._refuse_unless_coordinator()

    def _refuse_unless_coordinator(self) -> None:
        if Kind.ACCOUNTS not in self._room.session.may_change:
            raise NotAllowed(self.current.role, (Kind.ACCOUNTS,))

    def _refuse_without_coordinator(self, changed: Account, role: Role | None) -> None:
        if changed.role is not Role.COORDINATOR or role is Role.COORDINATOR:
            return
        with self._room.look() as work:
            if not _others(work, changed.id):
                raise LastCoordinator


def _gone(account: Account, on: date) -> Account:
    return account.model_copy(update={"revoked_on": on, "pin": ""})


def _others(work: Work, account_id: AccountId) -> tuple[Account, ...]:
    """Return the other coordinators."""
    found = work.accounts.where(role=Role.COORDINATOR, revoked_on=None)
    return tuple(one for one in found if one.id != account_id)


def _refuse_empty(passphrase: str) -> None:
    if not passphrase:
        raise TextMissing("passphrase")
