"""An open desk: who works at it, and what has to be done before it closes."""

from __future__ import annotations

import logging
from collections.abc import Callable, Mapping, Sequence
from datetime import date, datetime
from typing import TYPE_CHECKING

from connector_desk.bootstrap.paper_services import PaperServices
from connector_desk.bootstrap.speech import words
from connector_desk.device.chance import SystemRandom
from connector_desk.domain import errors
from connector_desk.domain.account import Account
from connector_desk.domain.audit import AuditEvent
from connector_desk.domain.entity import AccountId
from connector_desk.services.accounts import first_coordinator
from connector_desk.services.acts import Act, Changed
from connector_desk.services.keeping import replay
from connector_desk.services.session import NOBODY

if TYPE_CHECKING:
    from connector_desk.store.desk import OpenDesk as OpenStore


def nothing() -> None:
    """Do nothing: what a desk without a window keeps before it closes."""


class OpenDesk(PaperServices):
    """What is open between unlocking and locking: the services over one store, and whose session it is."""

    def __init__(self, store: OpenStore, announce: Callable[[Changed], None]) -> None:
        super().__init__(store, announce)
        self._before_close: Callable[[], None] = nothing
        self.keys = store.keys
        self.fault: errors.DeskError | None = None
        """Why the lock was not changed, where that was tried."""
        self.was_reopened = False

    def tell(self, announce: Callable[[Changed], None]) -> None:
        """Let somebody else hear what changes; a desk that was just opened tells nobody."""
        self._announce = announce

    def begin(self, account_id: AccountId, failures: Sequence[datetime] = (), name: str = "") -> None:
        """Let the session of an account begin, and tell the chain which tries failed before.

        An empty id means the recovery sheet: it opens for the first coordinator. A slot without an account is that
        of a desk from the time before there were any, or of one that was being added when the power went.
        """
        session = self.room.session
        with self.room.look() as work:
            account = work.accounts.find(account_id) if account_id else first_coordinator(work.accounts.all())
        if account is None:
            account = Account(
                id=account_id or AccountId(SystemRandom().new_id()),
                name=name or words().translate("Bootstrap", "Coordinator"),
                added_on=self.clock.today(),
            )
            with self.room.act(Act.ADDED) as work:
                work.accounts.put(account)
        session.account = account
        for moment in failures:
            session.owe(AuditEvent.UNLOCK_FAILED, moment, None, ())
        if account_id:
            self.room.note(AuditEvent.UNLOCKED)
        else:
            self._remember_recovery()

    def drop_unopened(self) -> None:
        """Take away accounts that came in halfway. The disk may be as full as it was then: so it is tried each time."""
        try:
            self.accounts.drop_unopened()
        except (errors.FileError, errors.DeskBusy) as refused:
            logging.getLogger(__name__).warning("accounts", exc_info=refused)

    def _remember_recovery(self) -> None:
        """Keep that the sheet was used until there is a new one, also where the program ends before that."""
        with self.room.act(Act.CHANGED, AuditEvent.RECOVERY_USED) as work:
            known = work.desk.all()[0]
            used = known.recovery.model_copy(update={"used_on": self.clock.today()})
            work.desk.put(known.model_copy(update={"recovery": used}))
        self.room.history.done.clear()

    @property
    def account_id(self) -> str:
        """Who works at the desk: what the window remembers, so that their passphrase is tried first."""
        return self.room.session.account.id

    def problems(
        self, *, is_full: bool = True, report: Callable[[float], None] = lambda _fraction: None
    ) -> tuple[str, ...]:
        """Check that the desk is whole, and return what is not. Raises DeskBusy.

        A full check computes the whole chain of records again; `report` hears how far it is, from 0 to 1.
        """
        return tuple(str(problem) for problem in self._store.problems(report, is_full=is_full))

    def close(self) -> None:
        """Let go of keys and files; what is being typed is kept first, what could be undone cannot any more.

        Closed once, it is closed: a second time says nothing more in the records.
        """
        try:
            self._before_close()
            if self.room.session.account is not NOBODY:
                self.room.note(AuditEvent.LOCKED)
        finally:
            # Whatever goes wrong before: who locks wants the keys gone.
            self._before_close = nothing
            self.let_go()

    def keep_before_close(self, keep: Callable[[], None]) -> None:
        """Let a window keep what is being typed, whoever closes the desk: a lock, an idle clock, the end."""
        self._before_close = keep

    def erase_again(self, marks: Mapping[str, date] | None = None) -> None:
        """Erase whom a backup brought back, by these marks or by those beside the desk, before anybody looks.

        Marks that do not hold are left for the next opening, which says so. Raises DeskBusy, FileError.
        """
        try:
            replay(self.room, self._store.kept_marks() if marks is None else marks)
        except errors.ErasuresDamaged as damaged:
            logging.getLogger(__name__).warning("erasures", exc_info=damaged)

    def settle_erasures(self) -> None:
        """Erase again whom an older backup brought back, and finish what an erasure left to do. Raises FileError.

        Room for writing the file anew may lack for now; it stays due, and what was erased stays erased.
        """
        try:
            replay(self.room, self._store.kept_marks())
        except errors.ErasuresDamaged as damaged:
            # Somebody accepted that it is lost; it is written again from what the desk itself knows.
            logging.getLogger(__name__).warning("erasures", exc_info=damaged)
        with self.room.look() as work:
            marks = work.erasures.all()
        try:
            self._store.keep_marks(marks)
            if self._store.is_sweep_due():
                self._store.sweep()
        except (errors.FileError, errors.DeskBusy) as refused:
            logging.getLogger(__name__).warning("sweep", exc_info=refused)

    def let_go(self) -> None:
        """Let go of keys and files without a word in the records: the desk opens again at once."""
        self.room.history.done.clear()
        self.room.session.account = NOBODY
        self._store.close()
