"""The only builder: joins places, keys, store, services and window. Heavy rooms are imported when first needed."""

from __future__ import annotations

import logging
from collections.abc import Callable, Sequence
from datetime import datetime
from functools import cache, cached_property
from typing import TYPE_CHECKING

from connector_desk.device.chance import SystemRandom
from connector_desk.device.clock import SystemClock
from connector_desk.device.pins import Pins
from connector_desk.device.places import settings_file
from connector_desk.device.resources import i18n_folder, resources_folder
from connector_desk.device.whole_file import WholeFiles
from connector_desk.domain import errors
from connector_desk.domain.account import Account
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
from connector_desk.services.consents import ConsentService
from connector_desk.services.contacts import ContactService
from connector_desk.services.desk import DeskService
from connector_desk.services.directory import DirectoryService
from connector_desk.services.drafts import DraftService
from connector_desk.services.handover_book import HandoverBook
from connector_desk.services.handovers import HandoverService
from connector_desk.services.keeping import KeepingService, replay
from connector_desk.services.letters import LetterService
from connector_desk.services.listing import ListingService
from connector_desk.services.matches import MatchService
from connector_desk.services.meetings import FollowUpService, MeetingService
from connector_desk.services.printouts import PrintoutService
from connector_desk.services.publishing import Publisher
from connector_desk.services.resident_files import ResidentFiles
from connector_desk.services.residents import ResidentService
from connector_desk.services.search import SearchService
from connector_desk.services.session import NOBODY
from connector_desk.services.today import TodayService
from connector_desk.services.trail import TrailService
from connector_desk.services.volunteers import VolunteerService
from connector_desk.services.week import WeekService
from connector_desk.words.catalogue import Catalogue
from connector_desk.words.errors import explain as explained
from connector_desk.words.errors import unexpected

if TYPE_CHECKING:
    from pathlib import Path

    from connector_desk.domain.entity import Entity
    from connector_desk.services.ports import Press, Work
    from connector_desk.store.desk import OpenDesk as OpenStore
    from connector_desk.store.keys import Unlocked
    from connector_desk.store.slots import KdfCost
    from connector_desk.store.work import DeskWork
    from connector_desk.ui.page import Page
    from connector_desk.ui.places import Place
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
    folder: Path, passphrase: str, organization: str = "", sample: bool = False, cost: KdfCost | None = None
) -> OpenDesk:
    """Make a desk in a folder, empty or with the sample neighbourhood, and open it.

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
    opened.begin(account_id)
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


def inspect_desk(folder: Path, passphrase: str) -> OpenDesk:
    """Open the desk to check it: whatever is wrong with it, and without a trace in it.

    Raises:
        DeskInUse, DeskMissing, KeyFileMissing, KeyFileDamaged, WrongPassphrase, NotADesk, NewerDesk, NotEnoughMemory

    """
    from connector_desk.store.desk import open_desk as open_store
    from connector_desk.store.keys import unlock

    unlocked = _unlocked(folder, lambda path: unlock(path, passphrase))
    return OpenDesk(open_store(folder, unlocked.keys), lambda _changed: None)


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
        self._announce = announce
        self._before_close: Callable[[], None] = _nothing
        self.clock = SystemClock()
        self.reads = store.reads
        self.trail = store.audit
        self.folder = store.folder
        self.press: Press = _LatePress()
        self.room = Room(store.open_work, self.clock, SystemRandom(), lambda changed: self._announce(changed))
        self.publisher = Publisher(self.room, WholeFiles(), self.press.protected)

    def tell(self, announce: Callable[[Changed], None]) -> None:
        """Let somebody else hear what changes; a desk that was just opened tells nobody."""
        self._announce = announce

    def begin(self, account_id: AccountId, failures: Sequence[datetime] = ()) -> None:
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
                name=words().translate("Bootstrap", "Coordinator"),
                added_on=self.clock.today(),
            )
            with self.room.act(Act.ADDED) as work:
                work.accounts.put(account)
        session.account = account
        for moment in failures:
            session.owe(AuditEvent.UNLOCK_FAILED, moment, None, ())
        self.room.note(AuditEvent.UNLOCKED if account_id else AuditEvent.RECOVERY_USED)

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
    def contacts(self) -> ContactService:  # noqa: D102
        return ContactService(self.room, self.reads)

    @cached_property
    def handovers(self) -> HandoverService:  # noqa: D102
        return HandoverService(self.room)

    @cached_property
    def letters(self) -> LetterService:  # noqa: D102
        return LetterService(self.room, self.press, self.publisher)

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
    def accounts(self) -> AccountService:  # noqa: D102
        return AccountService(self.room, self._store.slots, Pins())

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
    from connector_desk.ui.bell import Bell
    from connector_desk.ui.panels.today_search import SearchGroups
    from connector_desk.ui.places import Place
    from connector_desk.ui.window import MainWindow

    bell = Bell()
    desk.tell(lambda changed: bell.ring(changed.topics) if changed.is_saved else bell.warn())
    window = MainWindow(
        _pages(desk),
        bell=bell,
        counts=lambda: {Place.TODAY: desk.today.waiting_count(), Place.WALK_IN: desk.today.same_day_count()},
        find=SearchGroups(search=desk.search, words=words(), clock=desk.clock).find,
        settings_file=settings_file(),
    )
    window.undoAsked.connect(lambda: _undo(desk, window))
    bell.changed.connect(lambda topics: _set_lock(desk, window) if Kind.DESK in topics else None)
    _set_lock(desk, window)
    desk.keep_before_close(window.end_drafts)
    window.destroyed.connect(lambda: desk.keep_before_close(_nothing))
    return window


def _set_lock(desk: OpenDesk, window: MainWindow) -> None:
    settings = DeskService(desk.room).settings()
    window.lock_after(settings.lock_after_minutes * 60_000, settings.lock_at_counter_after_minutes * 60_000)


def _undo(desk: OpenDesk, window: MainWindow) -> None:
    try:
        desk.undo.undo()
    except errors.DeskError as refused:
        window.tell(explained(refused, words()).sentence, can_undo=False)
        return
    window.tell(words().translate("Bootstrap", "It is back as it was."), can_undo=desk.undo.can_undo)


def _pages(desk: OpenDesk) -> dict[Place, Callable[[], Page]]:
    from connector_desk.ui.places import Place

    return {
        Place.TODAY: lambda: _today_page(desk),
        Place.RESIDENTS: lambda: _residents_page(desk),
        Place.WALK_IN: lambda: _walk_in_page(desk),
        Place.HANDOVERS: lambda: _handovers_page(desk),
        Place.DIRECTORY: lambda: _directory_page(desk),
        Place.VOLUNTEERS: lambda: _volunteers_page(desk),
        Place.TABLES: lambda: _tables_page(desk),
        Place.PRINT: lambda: _print_page(desk),
    }


def _today_page(desk: OpenDesk) -> Page:
    from connector_desk.ui.pages.today import TodayPage
    from connector_desk.ui.panels.today_keeping import KeepingPanel

    return TodayPage(
        today=desk.today,
        contacts=desk.contacts,
        desk=DeskService(desk.room),
        drafts=desk.drafts,
        keeping=KeepingPanel(desk.keeping, words(), desk.clock.today),
        words=words(),
    )


def _residents_page(desk: OpenDesk) -> Page:
    from connector_desk.ui.pages.residents import ResidentsPage
    from connector_desk.ui.panels.resident_forms import ResidentServices

    services = ResidentServices(
        desk.residents, desk.asks, desk.ties, desk.consents, ResidentFiles(desk.room, desk.reads), desk.keeping
    )
    return ResidentsPage(services=services, drafts=desk.drafts, words=words(), clock=desk.clock)


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
