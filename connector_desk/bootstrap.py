"""The only builder: joins places, keys, store, services and window. Heavy rooms are imported when first needed."""

from __future__ import annotations

import logging
from collections.abc import Callable, Mapping, Sequence
from datetime import date, datetime
from functools import cache, cached_property, partial
from typing import TYPE_CHECKING

from connector_desk.device.chance import SystemRandom
from connector_desk.device.clock import SystemClock
from connector_desk.device.pins import Pins
from connector_desk.device.places import settings_file
from connector_desk.device.resources import i18n_folder, ordinary_words, resources_folder
from connector_desk.device.whole_file import WholeFiles
from connector_desk.domain import errors
from connector_desk.domain.account import Account, Role
from connector_desk.domain.audit import AuditEvent
from connector_desk.domain.backup import BackupPlace
from connector_desk.domain.desk import Desk, PhoneCardLine
from connector_desk.domain.entity import AccountId, Kind
from connector_desk.domain.organization import Formality, Organization, OrganizationType, Ring
from connector_desk.services.accounts import AccountService, first_coordinator
from connector_desk.services.acts import Act, Changed, Room, UndoService
from connector_desk.services.agendas import AgendaService
from connector_desk.services.asks import AskService, TieService
from connector_desk.services.backups import BackupService
from connector_desk.services.checking import CheckService
from connector_desk.services.consent_forms import ConsentFormService
from connector_desk.services.consents import ConsentService
from connector_desk.services.contacts import ContactService
from connector_desk.services.desk import DeskService
from connector_desk.services.directory import DirectoryService
from connector_desk.services.drafts import DraftService
from connector_desk.services.free_texts import FreeTextService
from connector_desk.services.handover_book import HandoverBook
from connector_desk.services.handovers import HandoverService
from connector_desk.services.keeping import KeepingService, replay
from connector_desk.services.keyring import KeyringService
from connector_desk.services.letters import LetterService
from connector_desk.services.listing import ListingService
from connector_desk.services.matches import MatchService
from connector_desk.services.meetings import FollowUpService, MeetingService
from connector_desk.services.printouts import PrintoutService
from connector_desk.services.publishing import PracticePublisher, Publisher
from connector_desk.services.recovery import RecoveryPaper
from connector_desk.services.resident_files import ResidentFiles
from connector_desk.services.residents import ResidentService
from connector_desk.services.search import SearchService
from connector_desk.services.session import NOBODY
from connector_desk.services.today import TodayService
from connector_desk.services.trail import TrailService
from connector_desk.services.volunteers import VolunteerService
from connector_desk.services.week import WeekService
from connector_desk.words.catalogue import Catalogue
from connector_desk.words.consent_notices import ConsentNotices
from connector_desk.words.errors import explain as explained
from connector_desk.words.errors import unexpected

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from connector_desk.domain.entity import Entity
    from connector_desk.services.ports import PracticeTable, Press, Work
    from connector_desk.store.desk import OpenDesk as OpenStore
    from connector_desk.store.keys import DeskKeys, Unlocked
    from connector_desk.store.returning import Returning
    from connector_desk.store.slots import KdfCost
    from connector_desk.store.work import DeskWork
    from connector_desk.ui.caretaker import Caretaker, Faults
    from connector_desk.ui.damage import Help
    from connector_desk.ui.page import Page
    from connector_desk.ui.panels.recovery_sheet import SheetActs
    from connector_desk.ui.panels.vault_safe_acts import SafeServices
    from connector_desk.ui.places import Place
    from connector_desk.ui.practice import PracticeWindow
    from connector_desk.ui.recovery_boxes import Recovery
    from connector_desk.ui.replacing import Replace
    from connector_desk.ui.window import MainWindow

LANGUAGE = "nl"

# Numbers that hold in the whole country; a desk adds its own.
_PHONE_CARD = (("Spoed", "112"), ("Zelfmoordpreventie", "113"), ("Veilig Thuis", "0800-2000"))


@cache
def words(language: str = LANGUAGE) -> Catalogue:
    """Return the sentences of a language."""
    return Catalogue.load(i18n_folder(), language)


def explain(error: BaseException) -> tuple[str, str, str]:
    """Return the three sentences for an error; one that is a fault of the program goes to the log as well."""
    if isinstance(error, errors.DeskError):
        message = explained(error, words())
    else:
        logging.getLogger(__name__).error("unexpected", exc_info=error)
        message = unexpected(words())
    return message.happened, message.safe, message.now


def no_screen_sentence() -> str:
    """Return what a shell says where there is no screen for the window."""
    return words().translate("Bootstrap", "There is no screen for the window here. See --help for what a shell can do.")


def fault_sentence() -> str:
    """Return what is said where something went wrong that nobody foresaw."""
    return unexpected(words()).sentence


def warm_up() -> None:
    """Import what opening a desk needs, while the passphrase is being typed."""
    import connector_desk.store.desk
    import connector_desk.store.keys
    import connector_desk.ui.window  # noqa: F401


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
    card = tuple(PhoneCardLine(name=label, number=number) for label, number in _PHONE_CARD)
    work.desk.put(Desk(id=SystemRandom().new_id(), own_organization_id=own.id, phone_card=card))


def open_desk(folder: Path, passphrase: str, *, accepts_damage: bool = False, last_account: str = "") -> OpenDesk:
    """Open the desk in a folder and settle what a crash left half written.

    With `accepts_damage` a desk of which something is lost opens as it is, and the chain of records says so. The
    passphrase of `last_account` is tried first.

    Raises:
        DeskMissing, KeyFileMissing, KeyFileDamaged, WrongPassphrase, NotADesk, NewerDesk, NotEnoughMemory
        WaitFirst: too many passphrases did not fit.
        DeskDamaged: something is lost, and nobody has accepted that yet.

    """
    from connector_desk.store.keys import unlock

    return _entered(folder, lambda path: unlock(path, passphrase, first=last_account), accepts_damage=accepts_damage)


def recover_desk(folder: Path, code: str, *, accepts_damage: bool = False) -> OpenDesk:
    """Open the desk with the code of the recovery sheet, as the first coordinator; the sheet must be renewed then.

    Raises:
        RecoveryCodeMistyped, RecoveryCodeWrongLength, WrongRecoveryCode, and what `open_desk` raises.

    """
    from connector_desk.store.keys import unlock_with_recovery
    from connector_desk.store.recovery_code import parse

    known = parse(code)
    return _entered(folder, lambda path: unlock_with_recovery(path, known), accepts_damage=accepts_damage)


def _entered(folder: Path, way_in: Callable[[Path], Unlocked], *, accepts_damage: bool) -> OpenDesk:
    from connector_desk.store.attempts import Attempts
    from connector_desk.store.desk import open_desk as open_store

    unlocked = _unlocked(folder, way_in)
    store = open_store(folder, unlocked.keys)
    opened = OpenDesk(store, lambda _changed: None)
    try:
        problems = store.problems_at_start()
        if problems and not accepts_damage:
            raise errors.DeskDamaged(folder, tuple(str(problem) for problem in problems))
        opened.drop_unopened()
        opened.begin(AccountId(unlocked.account), failures=Attempts(folder).succeeded())
        if problems:
            store.trust()
            opened.room.note(AuditEvent.DAMAGE_ACCEPTED)
        opened.settle_erasures()
        opened.publisher.settle()
    except BaseException:
        opened.close()
        raise
    return opened


def _unlocked(folder: Path, way_in: Callable[[Path], Unlocked]) -> Unlocked:
    """Try a way in; who fails too often has to wait first."""
    from connector_desk.store.attempts import Attempts
    from connector_desk.store.keys import key_file_in
    from connector_desk.store.single import refuse_in_use

    refuse_in_use(folder)
    path, attempts, clock = key_file_in(folder), Attempts(folder), SystemClock()
    attempts.refuse_early(clock.now())
    try:
        return way_in(path)
    except (errors.WrongPassphrase, errors.WrongRecoveryCode):
        attempts.failed(clock.now())
        raise


def open_by_keyring(folder: Path, account: str, *, accepts_damage: bool = False) -> OpenDesk:
    """Open the desk with what the keyring of this computer keeps for an account.

    Raises:
        KeyringTrouble: it keeps nothing, or cannot be used; the passphrase can.
        and what `open_desk` raises.

    """
    from connector_desk.device.keyring import SystemKeyring
    from connector_desk.store.keys import unlock_with_wrapping_key

    def way_in(path: Path) -> Unlocked:
        key = SystemKeyring().fetch(account)
        if key is None:
            raise errors.KeyringTrouble(errors.KeyringFault.ABSENT)
        return unlock_with_wrapping_key(path, account, key)

    return _entered(folder, way_in, accepts_damage=accepts_damage)


def change_lock(desk: OpenDesk) -> OpenDesk:
    """Give a desk a new data key, and return it opened anew for who works at it; the one handed in is closed.

    Where that fails the desk opens as it was, and says in `fault` why. Raises what `open_desk` raises where even that
    fails: nothing is open then.
    """
    from connector_desk.store.desk import open_desk as open_store
    from connector_desk.store.rotation import rotate

    folder, keys, account = desk.folder, desk.keys, desk.room.session.account
    desk.let_go()
    fault: errors.DeskError | None = None
    try:
        keys = rotate(folder, keys)
    except errors.DeskError as refused:
        fault = refused
    opened = OpenDesk(open_store(folder, keys), lambda _changed: None)
    opened.room.session.account = account
    if fault is None:
        opened.room.note(AuditEvent.KEY_ROTATED)
    opened.fault, opened.was_reopened = fault, True
    return opened


def recovery(folder: Path) -> Recovery:
    """Return what the window needs to recover a desk, or to make the first recovery sheet of a new one."""
    from connector_desk.ui.recovery_boxes import Recovery

    def let_in(code: str, *, accepts_damage: bool = False) -> OpenDesk:
        return recover_desk(folder, code, accepts_damage=accepts_damage)

    def set_passphrase(desk: object, passphrase: str) -> None:
        assert isinstance(desk, OpenDesk)
        desk.accounts.set_passphrase(desk.accounts.current.id, passphrase)

    return Recovery(
        open=let_in,
        mistyped=mistyped_group,
        suggest=suggested_words,
        set_passphrase=set_passphrase,
        sheet_acts=sheet_acts,
    )


def sheet_acts(desk: object) -> SheetActs:
    """Return what can be done with the recovery sheet of an open desk."""
    from connector_desk.ui.panels.recovery_sheet import SheetActs

    assert isinstance(desk, OpenDesk)
    paper = desk.recovery_paper
    return SheetActs(
        make=lambda: paper.made(words()),
        save=paper.save,
        fits=paper.fits,
        mistyped=mistyped_group,
        explain=explain,
    )


def mistyped_group(text: str) -> int:
    """Return the first group of a recovery code that is not right, from 1, or 0 while it may still be right."""
    from connector_desk.store.recovery_code import first_mistyped

    return first_mistyped(text)


def suggested_words(count: int = 4) -> tuple[str, ...]:
    """Return words for a passphrase, drawn from some thousand friendly ones."""
    listed = (resources_folder() / "words" / f"{LANGUAGE}.txt").read_text(encoding="utf-8").split()
    return SystemRandom().draw(listed, count)


def inspect_desk(folder: Path, passphrase: str) -> OpenDesk:
    """Open the desk to check it: whatever is wrong with it, and without a trace in it.

    Raises:
        DeskInUse, DeskMissing, KeyFileMissing, KeyFileDamaged, WrongPassphrase, NotADesk, NewerDesk, NotEnoughMemory

    """
    from connector_desk.store.desk import open_desk as open_store
    from connector_desk.store.keys import unlock

    unlocked = _unlocked(folder, lambda path: unlock(path, passphrase))
    return OpenDesk(open_store(folder, unlocked.keys), lambda _changed: None)


def returning(folder: Path) -> Returning:
    """Return what gives backups back for the desk in a folder, whether it opens or not; nobody may have it open."""
    from connector_desk.store.returning import Returning

    return Returning(folder, _settle_restored)


def _settle_restored(folder: Path, keys: DeskKeys) -> None:
    """Do in a desk that was just given back what has to be done before anybody sees it.

    Raises:
        NotADesk, FolderNotWritable, DiskFull: the restored desk stands, and says so again when it is opened.

    """
    from connector_desk.store.desk import open_desk as open_store

    opened = OpenDesk(open_store(folder, keys), lambda _changed: None)
    try:
        opened.room.note(AuditEvent.RESTORED)
        opened.erase_again()
    finally:
        opened.close()


def help_for(folder: Path) -> Help:
    """Return what the window can do for a desk that does not open."""
    from connector_desk.ui.damage import Help

    return Help(returning(folder), words(), SystemClock().now, explain)


def replacing(desk: OpenDesk, known: object) -> Replace:
    """Return how a backup that was looked into takes the place of this desk, once that is closed.

    Where that fails the desk opens again as it was, for who worked at it.
    """
    from connector_desk.store.desk import open_desk as open_store
    from connector_desk.store.returning import Known
    from connector_desk.ui.replacing import Replaced

    assert isinstance(known, Known)
    folder, keys, account = desk.folder, desk.keys, desk.room.session.account
    desk.backups.rest()

    def replace(report: Callable[[float], None]) -> Replaced:
        try:
            return Replaced(aside=returning(folder).in_place(known, SystemClock().now().astimezone(), report))
        except errors.DeskError as fault:
            opened = OpenDesk(open_store(folder, keys), lambda _changed: None)
            opened.room.session.account = account
            opened.room.note(AuditEvent.UNLOCKED)
            return Replaced(desk=opened, fault=fault)

    return replace


class _LatePress:
    """Loads the documents room at the first sheet: reportlab is heavy, and most starts never print."""

    @cached_property
    def _press(self) -> Press:
        from connector_desk.documents.press import Press as ReportlabPress

        return ReportlabPress(resources_folder() / "fonts")

    def __getattr__(self, name: str) -> Callable[..., bytes]:
        found: Callable[..., bytes] = getattr(self._press, name)
        return found


def _nothing() -> None:
    pass


class OpenDesk:
    """What is open between unlocking and locking: the services over one store, each made when first asked for."""

    def __init__(self, store: OpenStore, announce: Callable[[Changed], None]) -> None:
        self._store = store
        self.keys = store.keys
        self._announce = announce
        self._before_close: Callable[[], None] = _nothing
        store.people.tell_ordinary(ordinary_words)
        self.clock = SystemClock()
        self.reads = store.reads
        self.trail = store.audit
        self.folder = store.folder
        self.keys = store.keys
        self.fault: errors.DeskError | None = None
        """Why the lock was not changed, where that was tried."""
        self.was_reopened = False
        self.press: Press = _LatePress()
        self.room = Room(store.open_work, self.clock, SystemRandom(), lambda changed: self._announce(changed))
        self.publisher = Publisher(self.room, WholeFiles(), self.press.protected)

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
        """Let go of keys and files; what is being typed is kept first, what could be undone cannot any more."""
        self._before_close()
        self.room.history.done.clear()
        if self.room.session.account is not NOBODY:
            self.room.note(AuditEvent.LOCKED)
        self._store.close()

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

    @cached_property
    def residents(self) -> ResidentService:  # noqa: D102
        return ResidentService(self.room)

    @cached_property
    def asks(self) -> AskService:  # noqa: D102
        return AskService(self.room)

    @cached_property
    def ties(self) -> TieService:  # noqa: D102
        return TieService(self.room)

    @cached_property
    def consents(self) -> ConsentService:  # noqa: D102
        return ConsentService(self.room)

    @cached_property
    def consent_forms(self) -> ConsentFormService:  # noqa: D102
        notices = ConsentNotices(resources_folder() / "consent")
        return ConsentFormService(self.room, self.press, self.publisher, notices)

    @cached_property
    def contacts(self) -> ContactService:  # noqa: D102
        return ContactService(self.room, self.reads)

    @cached_property
    def handovers(self) -> HandoverService:  # noqa: D102
        return HandoverService(self.room)

    @cached_property
    def letters(self) -> LetterService:  # noqa: D102
        return LetterService(self.room, self.press, self.publisher)

    @cached_property
    def free_texts(self) -> FreeTextService:  # noqa: D102
        return FreeTextService(self.room)

    @cached_property
    def volunteers(self) -> VolunteerService:  # noqa: D102
        return VolunteerService(self.room)

    @cached_property
    def matches(self) -> MatchService:  # noqa: D102
        return MatchService(self.room)

    @cached_property
    def weeks(self) -> WeekService:  # noqa: D102
        return WeekService(self.room, self.press, self.publisher)

    @cached_property
    def directory(self) -> DirectoryService:  # noqa: D102
        return DirectoryService(self.room, self.press, self.publisher)

    @cached_property
    def meetings(self) -> MeetingService:  # noqa: D102
        return MeetingService(self.room)

    @cached_property
    def follow_ups(self) -> FollowUpService:  # noqa: D102
        return FollowUpService(self.room)

    @cached_property
    def agendas(self) -> AgendaService:  # noqa: D102
        return AgendaService(self.room, self.press, self.publisher)

    @cached_property
    def keeping(self) -> KeepingService:  # noqa: D102
        return KeepingService(self.room, self.reads, self.trail, self._store)

    @cached_property
    def today(self) -> TodayService:  # noqa: D102
        return TodayService(self.room)

    @cached_property
    def search(self) -> SearchService:  # noqa: D102
        return SearchService(self.room, self.reads)

    @cached_property
    def listing(self) -> ListingService:  # noqa: D102
        return ListingService(self.room)

    @cached_property
    def backups(self) -> BackupService:  # noqa: D102
        from connector_desk.store.backup_vault import BackupVault

        name = words().translate("Bootstrap", "On this computer")
        here = BackupPlace(name=name, folder=str(self.folder / "backups"))
        return BackupService(self.room, BackupVault(self._store, self._store.keys), here)

    @cached_property
    def checks(self) -> CheckService:  # noqa: D102
        from connector_desk.store.background_check import problems_beside

        return CheckService(
            self.room, lambda report: tuple(str(problem) for problem in problems_beside(self._store, report))
        )

    @cached_property
    def accounts(self) -> AccountService:  # noqa: D102
        return AccountService(self.room, self._store.slots, Pins())

    @cached_property
    def recovery_paper(self) -> RecoveryPaper:  # noqa: D102
        return RecoveryPaper(self.accounts, self.press, WholeFiles())

    @cached_property
    def keyring(self) -> KeyringService:  # noqa: D102
        from connector_desk.device.keyring import SystemKeyring

        return KeyringService(self._store.slots, SystemKeyring())

    @cached_property
    def trails(self) -> TrailService:  # noqa: D102
        return TrailService(self.room, self.trail, self.press, self.publisher)

    @cached_property
    def undo(self) -> UndoService:  # noqa: D102
        return UndoService(self.room)

    @cached_property
    def drafts(self) -> DraftService:  # noqa: D102
        return DraftService(self.room)


def main_window(desk: OpenDesk) -> MainWindow:
    """Return the window over an open desk; it hears what changes and takes back what was done."""
    from connector_desk.ui import rights
    from connector_desk.ui.bell import Bell
    from connector_desk.ui.panels.today_search import SearchGroups
    from connector_desk.ui.places import Place
    from connector_desk.ui.warming import Warming
    from connector_desk.ui.window import MainWindow

    bell, session, caretaker = Bell(), desk.room.session, caretaker_of(desk)
    seen = [Place(right) for right in session.may_see]
    rights.hold(session.may_change, seen)
    desk.tell(lambda changed: bell.ring(changed.topics) if changed.is_saved else bell.warn())
    window = MainWindow(
        {place: make for place, make in _pages(desk, caretaker).items() if place in seen},
        bell=bell,
        counts=_counts(desk, seen),
        find=SearchGroups(search=desk.search, words=words(), clock=desk.clock).find,
        settings_file=settings_file(),
        person=session.account.name,
    )
    if desk.was_reopened:
        window.go(Place.VAULT)
        if desk.fault is None:
            window.tell(words().translate("Bootstrap", "The lock is changed. All passphrases stay."), can_undo=False)
    _let_switch(desk, window)
    window.undoAsked.connect(lambda: _undo(desk, window))
    bell.changed.connect(lambda topics: _set_lock(desk, window) if Kind.DESK in topics else None)
    _set_lock(desk, window)
    desk.keep_before_close(window.end_drafts)
    window.destroyed.connect(lambda: desk.keep_before_close(_nothing))
    Warming(desk.free_texts.warm_up, window)
    caretaker.setParent(window)
    window.lockBegins.connect(caretaker.close)
    caretaker.begin()
    return window


_faults: dict[Path, Faults] = {}


def caretaker_of(desk: OpenDesk) -> Caretaker:
    """Return what makes backups and looks through the desk by itself; what it ran into is known to the next one."""
    from connector_desk.ui.caretaker import Caretaker, Faults

    return Caretaker(desk.backups, desk.checks, _faults.setdefault(desk.folder, Faults()))


def safe_services(desk: OpenDesk, caretaker: Caretaker) -> SafeServices:
    """Return what the panels about backups need."""
    from connector_desk.ui.panels.vault_safe_acts import SafeServices

    return SafeServices(caretaker, desk.backups, returning(desk.folder), partial(practice_window, desk), desk.clock.now)


def practice_window(desk: OpenDesk, table: PracticeTable, parent: QWidget) -> PracticeWindow:
    """Return the window over a practice table: residents to look up, nothing to change, and nothing leaves.

    Whoever was erased since is erased in it first.
    """
    from connector_desk.store.drill import PracticeTable as StorePracticeTable
    from connector_desk.ui import rights
    from connector_desk.ui.panels.backup_words import moment, names_line
    from connector_desk.ui.places import Place
    from connector_desk.ui.practice import PracticeWindow

    assert isinstance(table, StorePracticeTable)
    copy = OpenDesk(table.opened, lambda _changed: None)
    with desk.room.look() as work:
        marks = {one.resident_id: one.erased_at.date() for one in work.erasures.all()}
    copy.erase_again(marks)
    copy.publisher = PracticePublisher(copy.room, WholeFiles(), copy.press.protected)
    reader = words().translate("Bootstrap", "Practising")
    copy.room.session.account = Account(id=NOBODY.id, name=reader, role=Role.READER, added_on=copy.clock.today())
    rights.hold(copy.room.session.may_change, [Place.RESIDENTS])
    try:
        page = _residents_page(copy)
    finally:
        session = desk.room.session
        rights.hold(session.may_change, [Place(right) for right in session.may_see])
    people = [one for one in table.result.familiar if one.resident_id not in marks]
    day, names = moment(words(), table.result.report.made_at, copy.clock.now()), names_line(words(), people)
    return PracticeWindow(page, day, names, len(people), parent)


def _set_lock(desk: OpenDesk, window: MainWindow) -> None:
    settings = DeskService(desk.room).settings()
    window.lock_after(settings.lock_after_minutes * 60_000, settings.lock_at_counter_after_minutes * 60_000)


def _counts(desk: OpenDesk, seen: Sequence[Place]) -> Callable[[], dict[Place, int]]:
    """Count who waits in the places that are there; who does not see handovers is told of nobody who waits for word."""
    from connector_desk.ui.places import Place

    counted = {Place.TODAY: desk.today.waiting_count, Place.WALK_IN: desk.today.same_day_count}
    needed = {Place.TODAY: Place.HANDOVERS, Place.WALK_IN: Place.WALK_IN}
    return lambda: {place: count() for place, count in counted.items() if needed[place] in seen}


def _let_switch(desk: OpenDesk, window: MainWindow) -> None:
    from connector_desk.ui.dialogs.switch import Switching

    switching = Switching(desk.accounts, words(), window)
    window.switchAsked.connect(switching.ask)
    switching.lockAsked.connect(window.lockAsked)
    switching.switchDone.connect(lambda: window.deskChanged.emit(desk))


def _undo(desk: OpenDesk, window: MainWindow) -> None:
    try:
        desk.undo.undo()
    except errors.DeskError as refused:
        window.tell(explained(refused, words()).sentence, can_undo=False)
        return
    window.tell(words().translate("Bootstrap", "It is back as it was."), can_undo=desk.undo.can_undo)


def _pages(desk: OpenDesk, caretaker: Caretaker) -> dict[Place, Callable[[], Page]]:
    from connector_desk.ui.places import Place

    return {
        Place.TODAY: lambda: _today_page(desk, caretaker),
        Place.RESIDENTS: lambda: _residents_page(desk),
        Place.WALK_IN: lambda: _walk_in_page(desk),
        Place.HANDOVERS: lambda: _handovers_page(desk),
        Place.DIRECTORY: lambda: _directory_page(desk),
        Place.VOLUNTEERS: lambda: _volunteers_page(desk),
        Place.TABLES: lambda: _tables_page(desk),
        Place.PRINT: lambda: _print_page(desk),
        Place.VAULT: lambda: _vault_page(desk, caretaker),
    }


def _today_page(desk: OpenDesk, caretaker: Caretaker) -> Page:
    from connector_desk.ui.pages.today import TodayPage
    from connector_desk.ui.panels.today_keeping import KeepingPanel

    return TodayPage(
        today=desk.today,
        contacts=desk.contacts,
        desk=DeskService(desk.room),
        drafts=desk.drafts,
        keeping=KeepingPanel(desk.keeping, words(), desk.clock.today),
        words=words(),
        caretaker=caretaker,
        recovery=desk.accounts.recovery,
    )


def _change_lock(desk: OpenDesk, caretaker: Caretaker) -> OpenDesk:
    caretaker.rest()
    return change_lock(desk)


def _vault_page(desk: OpenDesk, caretaker: Caretaker) -> Page:
    from connector_desk.ui.pages.vault import VaultPage
    from connector_desk.ui.panels.vault_ports import VaultServices

    services = VaultServices(
        accounts=desk.accounts,
        keyring=desk.keyring,
        trails=desk.trails,
        suggest=suggested_words,
        sheet=lambda: sheet_acts(desk),
        change_lock=lambda: _change_lock(desk, caretaker),
        fault=desk.fault,
    )
    return VaultPage(services=services, safe=safe_services(desk, caretaker), words=words(), clock=desk.clock)


def _residents_page(desk: OpenDesk) -> Page:
    from connector_desk.ui.pages.residents import ResidentsPage
    from connector_desk.ui.panels.resident_forms import ResidentServices

    services = ResidentServices(
        desk.residents,
        desk.asks,
        desk.ties,
        desk.consents,
        ResidentFiles(desk.room, desk.reads),
        desk.keeping,
        desk.consent_forms,
    )
    return ResidentsPage(
        services=services,
        drafts=desk.drafts,
        words=words(),
        clock=desk.clock,
        trails=desk.trails,
        publisher=desk.publisher,
    )


def _walk_in_page(desk: OpenDesk) -> Page:
    from connector_desk.ui.pages.walk_in import WalkInPage

    return WalkInPage(contacts=desk.contacts, today=desk.today, drafts=desk.drafts, words=words(), clock=desk.clock)


def _handovers_page(desk: OpenDesk) -> Page:
    from connector_desk.ui.pages.handovers import HandoversPage
    from connector_desk.ui.tasks import Tasks

    return HandoversPage(
        handovers=desk.handovers,
        book=HandoverBook(desk.room, desk.reads),
        letters=desk.letters,
        drafts=desk.drafts,
        words=words(),
        clock=desk.clock,
        tasks=Tasks(),
    )


def _directory_page(desk: OpenDesk) -> Page:
    from connector_desk.ui.pages.directory import DirectoryPage

    return DirectoryPage(directory=desk.directory, drafts=desk.drafts, words=words(), clock=desk.clock)


def _volunteers_page(desk: OpenDesk) -> Page:
    from connector_desk.ui.pages.volunteers import VolunteersPage

    return VolunteersPage(
        volunteers=desk.volunteers, matches=desk.matches, drafts=desk.drafts, words=words(), clock=desk.clock
    )


def _tables_page(desk: OpenDesk) -> Page:
    from connector_desk.ui.pages.tables import TablesPage

    return TablesPage(
        meetings=desk.meetings,
        follow_ups=desk.follow_ups,
        parties=desk.directory,
        find_residents=desk.reads.residents,
        drafts=desk.drafts,
        words=words(),
        clock=desk.clock,
    )


def _print_page(desk: OpenDesk) -> Page:
    from connector_desk.ui.pages.printing import PrintPage

    return PrintPage(
        weeks=desk.weeks,
        agendas=desk.agendas,
        meetings=desk.meetings,
        letters=desk.letters,
        handovers=HandoverBook(desk.room, desk.reads),
        directory=desk.directory,
        printouts=PrintoutService(desk.room),
        publisher=desk.publisher,
        words=words(),
        clock=desk.clock,
    )
