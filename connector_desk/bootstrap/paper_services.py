"""What an open desk can put on paper, and let leave."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property
from typing import TYPE_CHECKING

from connector_desk.bootstrap.services import Services
from connector_desk.device.resources import resources_folder
from connector_desk.device.whole_file import WholeFiles

if TYPE_CHECKING:
    from connector_desk.services.agendas import AgendaService
    from connector_desk.services.attachments import AttachmentService
    from connector_desk.services.consent_forms import ConsentFormService
    from connector_desk.services.directory import DirectoryService
    from connector_desk.services.ecograms import EcogramService
    from connector_desk.services.hours import HourService
    from connector_desk.services.letter_templates import TemplateService
    from connector_desk.services.letters import LetterService
    from connector_desk.services.notice_letters import NoticeLetterService
    from connector_desk.services.own_files import OwnFileService
    from connector_desk.services.ports import Press
    from connector_desk.services.printouts import PrintoutService
    from connector_desk.services.publishing import Publisher
    from connector_desk.services.queue import QueueService
    from connector_desk.services.recovery import RecoveryPaper
    from connector_desk.services.trail import TrailService
    from connector_desk.services.week import WeekService
    from connector_desk.services.who_knows import WhoKnowsService
    from connector_desk.words.letter_originals import LetterOriginals


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


class PaperServices(Services):
    """The services that make paper, beside those that make none."""

    @cached_property
    def press(self) -> Press:  # noqa: D102
        return _LatePress()

    @cached_property
    def publisher(self) -> Publisher:  # noqa: D102
        from connector_desk.services.publishing import Publisher

        return Publisher(self.room, WholeFiles(), self.press.protected)

    @cached_property
    def ecograms(self) -> EcogramService:  # noqa: D102
        from connector_desk.services.ecograms import EcogramService

        return EcogramService(self.room, self.press, self.publisher)

    @cached_property
    def consent_forms(self) -> ConsentFormService:  # noqa: D102
        from connector_desk.services.consent_forms import ConsentFormService
        from connector_desk.words.consent_notices import ConsentNotices

        notices = ConsentNotices(resources_folder() / "consent")
        return ConsentFormService(self.room, self.press, self.publisher, notices)

    @cached_property
    def attachments(self) -> AttachmentService:  # noqa: D102
        from connector_desk.device.intake import Intake
        from connector_desk.services.attachments import AttachmentService

        return AttachmentService(self.room, Intake(), self.publisher)

    @cached_property
    def queue(self) -> QueueService:  # noqa: D102
        from connector_desk.services.queue import QueueService

        return QueueService(self.room, self.press)

    @cached_property
    def hours(self) -> HourService:  # noqa: D102
        from connector_desk.services.hours import HourService

        return HourService(self.room, self.reads, self.press)

    @cached_property
    def letters(self) -> LetterService:  # noqa: D102
        from connector_desk.services.letters import LetterService

        return LetterService(self.room, self.press, self.publisher, self.letter_texts)

    @cached_property
    def notice_letters(self) -> NoticeLetterService:  # noqa: D102
        from connector_desk.services.notice_letters import NoticeLetterService

        return NoticeLetterService(self.room, self.press, self.publisher, self.letter_texts)

    @cached_property
    def letter_templates(self) -> TemplateService:  # noqa: D102
        from connector_desk.services.letter_templates import TemplateService

        return TemplateService(self.room, self.letter_texts)

    @cached_property
    def letter_texts(self) -> LetterOriginals:  # noqa: D102
        from connector_desk.words.consent_notices import ConsentNotices
        from connector_desk.words.letter_originals import LetterOriginals

        return LetterOriginals(resources_folder() / "letters", ConsentNotices(resources_folder() / "consent"))

    @cached_property
    def weeks(self) -> WeekService:  # noqa: D102
        from connector_desk.services.week import WeekService

        return WeekService(self.room, self.press, self.publisher)

    @cached_property
    def directory(self) -> DirectoryService:  # noqa: D102
        from connector_desk.services.directory import DirectoryService

        return DirectoryService(self.room, self.press, self.publisher)

    @cached_property
    def agendas(self) -> AgendaService:  # noqa: D102
        from connector_desk.services.agendas import AgendaService

        return AgendaService(self.room, self.press, self.publisher)

    @cached_property
    def recovery_paper(self) -> RecoveryPaper:  # noqa: D102
        from connector_desk.services.recovery import RecoveryPaper

        return RecoveryPaper(self.accounts, self.press, WholeFiles())

    @cached_property
    def trails(self) -> TrailService:  # noqa: D102
        from connector_desk.services.trail import TrailService

        return TrailService(self.room, self.trail, self.press, self.publisher)

    @cached_property
    def who_knows(self) -> WhoKnowsService:  # noqa: D102
        from connector_desk.services.who_knows import WhoKnowsService

        return WhoKnowsService(self.room, self.press, self.publisher)

    @cached_property
    def own_files(self) -> OwnFileService:  # noqa: D102
        from connector_desk.services.own_files import OwnFileService

        return OwnFileService(self.room, self.trail, self.press, self.publisher)

    @cached_property
    def printouts(self) -> PrintoutService:  # noqa: D102
        from connector_desk.services.printouts import PrintoutService

        return PrintoutService(self.room)
