"""A real encrypted desk under a page: what a page shows and keeps goes through the store."""

from pathlib import Path

from connector_desk.device.intake import Intake
from connector_desk.device.resources import resources_folder
from connector_desk.device.whole_file import WholeFiles
from connector_desk.documents.press import Press
from connector_desk.domain.entity import Entity, Kind
from connector_desk.services.acts import Room, UndoService
from connector_desk.services.attachments import AttachmentService
from connector_desk.services.consent_forms import ConsentFormService
from connector_desk.services.contacts import ContactService
from connector_desk.services.directory import DirectoryService
from connector_desk.services.drafts import DraftService
from connector_desk.services.ecograms import EcogramService
from connector_desk.services.hours import HourService
from connector_desk.services.keeping import KeepingService
from connector_desk.services.merging import MergeService
from connector_desk.services.publishing import Publisher
from connector_desk.services.queue import QueueService
from connector_desk.services.search import SearchService
from connector_desk.services.today import TodayService
from connector_desk.services.trail import TrailService
from connector_desk.services.visitors import VisitorService
from connector_desk.store.audit_reads import AuditReads
from connector_desk.store.engine import create_database
from connector_desk.store.keys import new_keys
from connector_desk.store.reads import DeskReads
from connector_desk.store.schema import bring_up_to_date
from connector_desk.store.tables import KEPT
from connector_desk.store.work import DeskWork
from connector_desk.ui.bell import Bell
from connector_desk.ui.pages.walk_in import WalkInPage
from connector_desk.words.catalogue import Catalogue
from connector_desk.words.consent_notices import ConsentNotices
from tests.fakes import FakeClock, FakeRandom

WORDS = Catalogue.load(Path(__file__).parents[2] / "i18n", "nl")
_KIND_OF = {kept.entity: kind for kind, kept in KEPT.items()}


class NoRemains:
    """Where a test looks at a page, no file is written anew; `refuse` is raised when it is set."""

    refuse: Exception | None = None

    def keep_marks(self, _marks) -> None:
        """Keep nothing."""

    def sweep(self) -> None:
        if self.refuse is not None:
            raise self.refuse


class RealDesk:
    """Services over one store, with a clock that stands still and a bell that pages can hear."""

    def __init__(self, folder: Path, *entities: Entity) -> None:
        path = folder / "desk.db"
        self._engine = create_database(path, new_keys())
        bring_up_to_date(self._engine, path)
        self.clock, self.bell = FakeClock(), Bell()
        self.reads = DeskReads(self._engine, path)
        self.room = Room(
            lambda: DeskWork(self._engine, path),
            self.clock,
            FakeRandom(),
            lambda changed: self.bell.ring(changed.topics),
        )
        self.contacts = ContactService(self.room, self.reads)
        self.today = TodayService(self.room, self.reads)
        self.visitors = VisitorService(self.room, self.reads)
        self.merging = MergeService(self.room, self.reads)
        self.search = SearchService(self.room, self.reads)
        self.remains = NoRemains()
        self.undo = UndoService(self.room)
        self.drafts = DraftService(self.room)
        self.trail = AuditReads(self._engine, path)
        self.keeping = KeepingService(self.room, self.reads, self.trail, self.remains)
        self.press = press = Press(Path(__file__).parents[2] / "resources" / "fonts")
        self.queue = QueueService(self.room, press)
        self.hours = HourService(self.room, self.reads, press)
        self.publisher = Publisher(self.room, WholeFiles(), press.protected)
        self.trails = TrailService(self.room, self.trail, press, self.publisher)
        self.ecograms = EcogramService(self.room, press, self.publisher)
        notices = ConsentNotices(resources_folder() / "consent")
        self.consent_forms = ConsentFormService(self.room, press, self.publisher, notices)
        self.attachments = AttachmentService(self.room, Intake(), self.publisher)
        self.directory = DirectoryService(self.room, press, self.publisher)
        with self.room.open_work() as work:
            for entity in entities:
                work.repository(_KIND_OF[type(entity)]).put(entity)
            work.commit()

    def hear(self, page) -> None:
        """Let a page ask again as the window does."""
        self.bell.changed.connect(lambda topics: page.refresh() if page.topics & topics else None)

    def show(self, qtbot, page, size=(1088, 800)) -> None:
        """Bring a page in sight as the window in front; it asks again as the window does."""
        self.hear(page)
        qtbot.addWidget(page)
        page.resize(*size)
        page.show()
        page.activateWindow()
        qtbot.waitUntil(page.isActiveWindow)

    def walk_in_page(self) -> WalkInPage:
        return WalkInPage(
            contacts=self.contacts,
            visitors=self.visitors,
            today=self.today,
            queues=self.queue,
            hours=self.hours,
            publisher=self.publisher,
            drafts=self.drafts,
            words=WORDS,
            clock=self.clock,
        )

    def all(self, kind: Kind):
        with self.room.open_work() as work:
            return work.repository(kind).all()

    def close(self) -> None:
        self._engine.dispose()
