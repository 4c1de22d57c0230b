"""What an open desk can do, each in a service of its own.

A service is imported when it is first asked for: most starts need a few of them, and each brings its part of the house.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property
from typing import TYPE_CHECKING

from connector_desk.bootstrap.speech import words
from connector_desk.device.chance import SystemRandom
from connector_desk.device.clock import SystemClock
from connector_desk.device.resources import ordinary_words
from connector_desk.services.acts import Changed, Room

if TYPE_CHECKING:
    from connector_desk.services.accounts import AccountService
    from connector_desk.services.acts import UndoService
    from connector_desk.services.asks import AskService, TieService
    from connector_desk.services.backups import BackupService
    from connector_desk.services.checking import CheckService
    from connector_desk.services.consents import ConsentService
    from connector_desk.services.contacts import ContactService
    from connector_desk.services.desk import DeskService
    from connector_desk.services.drafts import DraftService
    from connector_desk.services.free_texts import FreeTextService
    from connector_desk.services.handover_book import HandoverBook
    from connector_desk.services.handovers import HandoverService
    from connector_desk.services.keeping import KeepingService
    from connector_desk.services.keyring import KeyringService
    from connector_desk.services.listing import ListingService
    from connector_desk.services.matches import MatchService
    from connector_desk.services.meetings import FollowUpService, MeetingService
    from connector_desk.services.merging import MergeService
    from connector_desk.services.neighbours import NeighbourService
    from connector_desk.services.notices import NoticeService
    from connector_desk.services.party_merging import PartyMergeService
    from connector_desk.services.resident_files import ResidentFiles
    from connector_desk.services.residents import ResidentService
    from connector_desk.services.search import SearchService
    from connector_desk.services.today import TodayService
    from connector_desk.services.visitors import VisitorService
    from connector_desk.services.volunteers import VolunteerService
    from connector_desk.services.wheels import WheelService
    from connector_desk.store.desk import OpenDesk as OpenStore


class Services:
    """The services over one store, each made when first asked for. A new one is a property, here."""

    def __init__(self, store: OpenStore, announce: Callable[[Changed], None]) -> None:
        self._store = store
        self._announce = announce
        store.people.tell_ordinary(ordinary_words)
        self.clock = SystemClock()
        self.reads = store.reads
        self.trail = store.audit
        self.folder = store.folder
        self.room = Room(store.open_work, self.clock, SystemRandom(), lambda changed: self._announce(changed))

    @cached_property
    def desk_settings(self) -> DeskService:  # noqa: D102
        from connector_desk.services.desk import DeskService

        return DeskService(self.room)

    @cached_property
    def resident_files(self) -> ResidentFiles:  # noqa: D102
        from connector_desk.services.resident_files import ResidentFiles

        return ResidentFiles(self.room, self.reads)

    @cached_property
    def residents(self) -> ResidentService:  # noqa: D102
        from connector_desk.device.numbers import TypedNumbers
        from connector_desk.services.residents import ResidentService

        return ResidentService(self.room, TypedNumbers())

    @cached_property
    def asks(self) -> AskService:  # noqa: D102
        from connector_desk.services.asks import AskService

        return AskService(self.room)

    @cached_property
    def ties(self) -> TieService:  # noqa: D102
        from connector_desk.device.numbers import TypedNumbers
        from connector_desk.services.asks import TieService

        return TieService(self.room, TypedNumbers())

    @cached_property
    def wheels(self) -> WheelService:  # noqa: D102
        from connector_desk.services.wheels import WheelService

        return WheelService(self.room)

    @cached_property
    def consents(self) -> ConsentService:  # noqa: D102
        from connector_desk.services.consents import ConsentService

        return ConsentService(self.room)

    @cached_property
    def contacts(self) -> ContactService:  # noqa: D102
        from connector_desk.services.contacts import ContactService

        return ContactService(self.room, self.reads)

    @cached_property
    def visitors(self) -> VisitorService:  # noqa: D102
        from connector_desk.services.visitors import VisitorService

        return VisitorService(self.room, self.reads)

    @cached_property
    def merging(self) -> MergeService:  # noqa: D102
        from connector_desk.services.merging import MergeService

        return MergeService(self.room, self.reads)

    @cached_property
    def handovers(self) -> HandoverService:  # noqa: D102
        from connector_desk.services.handovers import HandoverService

        return HandoverService(self.room)

    @cached_property
    def handover_book(self) -> HandoverBook:  # noqa: D102
        from connector_desk.services.handover_book import HandoverBook

        return HandoverBook(self.room, self.reads)

    @cached_property
    def free_texts(self) -> FreeTextService:  # noqa: D102
        from connector_desk.services.free_texts import FreeTextService

        return FreeTextService(self.room)

    @cached_property
    def volunteers(self) -> VolunteerService:  # noqa: D102
        from connector_desk.services.volunteers import VolunteerService

        return VolunteerService(self.room)

    @cached_property
    def matches(self) -> MatchService:  # noqa: D102
        from connector_desk.services.matches import MatchService

        return MatchService(self.room)

    @cached_property
    def neighbours(self) -> NeighbourService:  # noqa: D102
        from connector_desk.services.neighbours import NeighbourService

        return NeighbourService(self.room, self.reads)

    @cached_property
    def meetings(self) -> MeetingService:  # noqa: D102
        from connector_desk.services.meetings import MeetingService

        return MeetingService(self.room)

    @cached_property
    def follow_ups(self) -> FollowUpService:  # noqa: D102
        from connector_desk.services.meetings import FollowUpService

        return FollowUpService(self.room)

    @cached_property
    def keeping(self) -> KeepingService:  # noqa: D102
        from connector_desk.services.keeping import KeepingService

        return KeepingService(self.room, self.reads, self.trail, self._store)

    @cached_property
    def today(self) -> TodayService:  # noqa: D102
        from connector_desk.services.today import TodayService

        return TodayService(self.room, self.reads)

    @cached_property
    def search(self) -> SearchService:  # noqa: D102
        from connector_desk.services.search import SearchService

        return SearchService(self.room, self.reads)

    @cached_property
    def listing(self) -> ListingService:  # noqa: D102
        from connector_desk.services.listing import ListingService

        return ListingService(self.room)

    @cached_property
    def backups(self) -> BackupService:  # noqa: D102
        from connector_desk.domain.backup import BackupPlace
        from connector_desk.services.backups import BackupService
        from connector_desk.store.backup_vault import BackupVault

        name = words().translate("Bootstrap", "On this computer")
        here = BackupPlace(name=name, folder=str(self.folder / "backups"))
        return BackupService(self.room, BackupVault(self._store, self._store.keys), here)

    @cached_property
    def checks(self) -> CheckService:  # noqa: D102
        from connector_desk.services.checking import CheckService
        from connector_desk.store.background_check import problems_beside

        return CheckService(
            self.room, lambda report: tuple(str(problem) for problem in problems_beside(self._store, report))
        )

    @cached_property
    def accounts(self) -> AccountService:  # noqa: D102
        from connector_desk.device.pins import Pins
        from connector_desk.services.accounts import AccountService

        return AccountService(self.room, self._store.slots, Pins())

    @cached_property
    def keyring(self) -> KeyringService:  # noqa: D102
        from connector_desk.device.keyring import SystemKeyring
        from connector_desk.services.keyring import KeyringService

        return KeyringService(self._store.slots, SystemKeyring())

    @cached_property
    def notices(self) -> NoticeService:  # noqa: D102
        from connector_desk.services.notices import NoticeService

        return NoticeService(self.room)

    @cached_property
    def party_merges(self) -> PartyMergeService:  # noqa: D102
        from connector_desk.services.party_merging import PartyMergeService

        return PartyMergeService(self.room)

    @cached_property
    def undo(self) -> UndoService:  # noqa: D102
        from connector_desk.services.acts import UndoService

        return UndoService(self.room)

    @cached_property
    def drafts(self) -> DraftService:  # noqa: D102
        from connector_desk.services.drafts import DraftService

        return DraftService(self.room)
