"""What an open desk can do, each in a service of its own."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property
from typing import TYPE_CHECKING

from connector_desk.bootstrap.speech import words
from connector_desk.device.chance import SystemRandom
from connector_desk.device.clock import SystemClock
from connector_desk.device.intake import Intake
from connector_desk.device.numbers import TypedNumbers
from connector_desk.device.pins import Pins
from connector_desk.device.resources import ordinary_words, resources_folder
from connector_desk.device.whole_file import WholeFiles
from connector_desk.domain.backup import BackupPlace
from connector_desk.services.accounts import AccountService
from connector_desk.services.acts import Changed, Room, UndoService
from connector_desk.services.agendas import AgendaService
from connector_desk.services.asks import AskService, TieService
from connector_desk.services.attachments import AttachmentService
from connector_desk.services.backups import BackupService
from connector_desk.services.checking import CheckService
from connector_desk.services.consent_forms import ConsentFormService
from connector_desk.services.consents import ConsentService
from connector_desk.services.contacts import ContactService
from connector_desk.services.directory import DirectoryService
from connector_desk.services.drafts import DraftService
from connector_desk.services.ecograms import EcogramService
from connector_desk.services.free_texts import FreeTextService
from connector_desk.services.handovers import HandoverService
from connector_desk.services.hours import HourService
from connector_desk.services.keeping import KeepingService
from connector_desk.services.keyring import KeyringService
from connector_desk.services.letter_templates import TemplateService
from connector_desk.services.letters import LetterService
from connector_desk.services.listing import ListingService
from connector_desk.services.matches import MatchService
from connector_desk.services.meetings import FollowUpService, MeetingService
from connector_desk.services.merging import MergeService
from connector_desk.services.neighbours import NeighbourService
from connector_desk.services.notice_letters import NoticeLetterService
from connector_desk.services.notices import NoticeService
from connector_desk.services.own_files import OwnFileService
from connector_desk.services.party_merging import PartyMergeService
from connector_desk.services.publishing import Publisher
from connector_desk.services.queue import QueueService
from connector_desk.services.recovery import RecoveryPaper
from connector_desk.services.residents import ResidentService
from connector_desk.services.search import SearchService
from connector_desk.services.today import TodayService
from connector_desk.services.trail import TrailService
from connector_desk.services.visitors import VisitorService
from connector_desk.services.volunteers import VolunteerService
from connector_desk.services.week import WeekService
from connector_desk.services.wheels import WheelService
from connector_desk.services.who_knows import WhoKnowsService
from connector_desk.words.consent_notices import ConsentNotices
from connector_desk.words.letter_originals import LetterOriginals

if TYPE_CHECKING:
    from connector_desk.services.ports import Press
    from connector_desk.store.desk import OpenDesk as OpenStore


class _LatePress:
    """Loads the documents room at the first sheet: reportlab is heavy, and most starts never print."""

    @cached_property
    def _press(self) -> Press:
        from connector_desk.documents.press import Press as ReportlabPress

        return ReportlabPress(resources_folder() / "fonts")

    def __getattr__(self, name: str) -> Callable[..., bytes]:
        def make(*given: object, **named: object) -> bytes:
            made: bytes = getattr(self._press, name)(*given, **named)
            return made

        return make


class Services:
    """The services over one store, each made when first asked for. A new one is an import and a property, here."""

    def __init__(self, store: OpenStore, announce: Callable[[Changed], None]) -> None:
        self._store = store
        self._announce = announce
        store.people.tell_ordinary(ordinary_words)
        self.clock = SystemClock()
        self.reads = store.reads
        self.trail = store.audit
        self.folder = store.folder
        self.press: Press = _LatePress()
        self.room = Room(store.open_work, self.clock, SystemRandom(), lambda changed: self._announce(changed))
        self.publisher = Publisher(self.room, WholeFiles(), self.press.protected)

    @cached_property
    def residents(self) -> ResidentService:  # noqa: D102
        return ResidentService(self.room, TypedNumbers())

    @cached_property
    def asks(self) -> AskService:  # noqa: D102
        return AskService(self.room)

    @cached_property
    def ties(self) -> TieService:  # noqa: D102
        return TieService(self.room, TypedNumbers())

    @cached_property
    def ecograms(self) -> EcogramService:  # noqa: D102
        return EcogramService(self.room, self.press, self.publisher)

    @cached_property
    def wheels(self) -> WheelService:  # noqa: D102
        return WheelService(self.room)

    @cached_property
    def consents(self) -> ConsentService:  # noqa: D102
        return ConsentService(self.room)

    @cached_property
    def consent_forms(self) -> ConsentFormService:  # noqa: D102
        notices = ConsentNotices(resources_folder() / "consent")
        return ConsentFormService(self.room, self.press, self.publisher, notices)

    @cached_property
    def attachments(self) -> AttachmentService:  # noqa: D102
        return AttachmentService(self.room, Intake(), self.publisher)

    @cached_property
    def contacts(self) -> ContactService:  # noqa: D102
        return ContactService(self.room, self.reads)

    @cached_property
    def visitors(self) -> VisitorService:  # noqa: D102
        return VisitorService(self.room, self.reads)

    @cached_property
    def merging(self) -> MergeService:  # noqa: D102
        return MergeService(self.room, self.reads)

    @cached_property
    def queue(self) -> QueueService:  # noqa: D102
        return QueueService(self.room, self.press)

    @cached_property
    def hours(self) -> HourService:  # noqa: D102
        return HourService(self.room, self.reads, self.press)

    @cached_property
    def handovers(self) -> HandoverService:  # noqa: D102
        return HandoverService(self.room)

    @cached_property
    def letters(self) -> LetterService:  # noqa: D102
        return LetterService(self.room, self.press, self.publisher, self.letter_texts)

    @cached_property
    def notice_letters(self) -> NoticeLetterService:  # noqa: D102
        return NoticeLetterService(self.room, self.press, self.publisher, self.letter_texts)

    @cached_property
    def letter_templates(self) -> TemplateService:  # noqa: D102
        return TemplateService(self.room, self.letter_texts)

    @cached_property
    def letter_texts(self) -> LetterOriginals:  # noqa: D102
        return LetterOriginals(resources_folder() / "letters", ConsentNotices(resources_folder() / "consent"))

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
    def neighbours(self) -> NeighbourService:  # noqa: D102
        return NeighbourService(self.room, self.reads)

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
        return TodayService(self.room, self.reads)

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
    def who_knows(self) -> WhoKnowsService:  # noqa: D102
        return WhoKnowsService(self.room, self.press, self.publisher)

    @cached_property
    def own_files(self) -> OwnFileService:  # noqa: D102
        return OwnFileService(self.room, self.trail, self.press, self.publisher)

    @cached_property
    def notices(self) -> NoticeService:  # noqa: D102
        return NoticeService(self.room)

    @cached_property
    def party_merges(self) -> PartyMergeService:  # noqa: D102
        return PartyMergeService(self.room)

    @cached_property
    def undo(self) -> UndoService:  # noqa: D102
        return UndoService(self.room)

    @cached_property
    def drafts(self) -> DraftService:  # noqa: D102
        return DraftService(self.room)
