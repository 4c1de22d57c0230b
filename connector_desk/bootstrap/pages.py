"""The pages of the window: a line in `pages` and a factory for each, imported when it is first shown."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from connector_desk.bootstrap.desk import OpenDesk
from connector_desk.bootstrap.opening import change_lock
from connector_desk.bootstrap.recovering import sheet_acts, suggested_words
from connector_desk.bootstrap.speech import words

if TYPE_CHECKING:
    from pathlib import Path

    from connector_desk.domain.entity import PrintoutId, WithdrawalNoticeId
    from connector_desk.ui.caretaker import Caretaker
    from connector_desk.ui.page import Page
    from connector_desk.ui.panels.vault_safe_acts import SafeServices
    from connector_desk.ui.places import Place


def pages(desk: OpenDesk, caretaker: Caretaker, safe: Callable[[], SafeServices]) -> dict[Place, Callable[[], Page]]:
    """Return what makes each page; `safe` returns what the panels about backups need."""
    from connector_desk.ui.places import Place

    return {
        Place.TODAY: lambda: _today_page(desk, caretaker),
        Place.RESIDENTS: lambda: residents_page(desk),
        Place.WALK_IN: lambda: _walk_in_page(desk),
        Place.HANDOVERS: lambda: _handovers_page(desk),
        Place.DIRECTORY: lambda: _directory_page(desk),
        Place.VOLUNTEERS: lambda: _volunteers_page(desk),
        Place.TABLES: lambda: _tables_page(desk),
        Place.PRINT: lambda: _print_page(desk),
        Place.VAULT: lambda: _vault_page(desk, caretaker, safe()),
    }


def _today_page(desk: OpenDesk, caretaker: Caretaker) -> Page:
    from connector_desk.ui.pages.today import TodayPage
    from connector_desk.ui.panels.today_hour import HourLeftLine
    from connector_desk.ui.panels.today_keeping import KeepingPanel

    return TodayPage(
        today=desk.today,
        contacts=desk.contacts,
        desk=desk.desk_settings,
        areas=desk.directory,
        drafts=desk.drafts,
        keeping=KeepingPanel(desk.keeping, words(), desk.clock.today),
        hour_left=HourLeftLine(desk.hours.left_open, words()),
        words=words(),
        caretaker=caretaker,
        recovery=desk.accounts.recovery,
    )


class _NoticePapers:
    """Writes the letter about a withdrawal in the words of this window, on the day of the desk."""

    def __init__(self, desk: OpenDesk) -> None:
        self._desk = desk

    def make(self, notice_id: WithdrawalNoticeId, path: Path, *, open_password: str = "") -> PrintoutId:
        day = self._desk.clock.today()
        return self._desk.notice_letters.save(notice_id, path, day, words(), open_password=open_password)


def residents_page(desk: OpenDesk) -> Page:
    """Return the page of the residents: of this desk, or of the copy on a practice table."""
    from connector_desk.ui.pages.residents import ResidentsPage
    from connector_desk.ui.panels.resident_forms import KnowingServices, ResidentServices

    knowing = KnowingServices(
        desk.who_knows,
        desk.own_files,
        desk.notices,
        lambda: desk.desk_settings.settings().ask_again_within_days,
        _NoticePapers(desk),
    )
    services = ResidentServices(
        desk.residents,
        desk.asks,
        desk.ties,
        desk.consents,
        desk.resident_files,
        desk.keeping,
        desk.consent_forms,
        desk.attachments,
        desk.merging,
        desk.neighbours,
        desk.wheels,
        knowing,
    )
    return ResidentsPage(
        services=services,
        areas=desk.directory,
        drafts=desk.drafts,
        words=words(),
        clock=desk.clock,
        trails=desk.trails,
        publisher=desk.publisher,
        ecograms=desk.ecograms,
    )


def _walk_in_page(desk: OpenDesk) -> Page:
    from connector_desk.ui.pages.walk_in import WalkInPage

    return WalkInPage(
        contacts=desk.contacts,
        visitors=desk.visitors,
        today=desk.today,
        queues=desk.queue,
        hours=desk.hours,
        publisher=desk.publisher,
        drafts=desk.drafts,
        words=words(),
        clock=desk.clock,
    )


def _handovers_page(desk: OpenDesk) -> Page:
    from connector_desk.ui.pages.handovers import HandoversPage
    from connector_desk.ui.tasks import Tasks

    return HandoversPage(
        handovers=desk.handovers,
        book=desk.handover_book,
        letters=desk.letters,
        templates=desk.letter_templates,
        drafts=desk.drafts,
        words=words(),
        words_in=words,
        clock=desk.clock,
        tasks=Tasks(),
    )


def _directory_page(desk: OpenDesk) -> Page:
    from connector_desk.ui.pages.directory import DirectoryPage

    return DirectoryPage(
        directory=desk.directory,
        merges=desk.party_merges,
        drafts=desk.drafts,
        words=words(),
        clock=desk.clock,
        attachments=desk.attachments,
    )


def _volunteers_page(desk: OpenDesk) -> Page:
    from connector_desk.ui.pages.volunteers import VolunteersPage

    return VolunteersPage(
        volunteers=desk.volunteers,
        matches=desk.matches,
        find=desk.reads.unmatched_asks,
        neighbours=desk.neighbours,
        areas=desk.directory,
        drafts=desk.drafts,
        words=words(),
        clock=desk.clock,
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
        handovers=desk.handover_book,
        directory=desk.directory,
        printouts=desk.printouts,
        publisher=desk.publisher,
        words=words(),
        clock=desk.clock,
    )


def _vault_page(desk: OpenDesk, caretaker: Caretaker, safe: SafeServices) -> Page:
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
    return VaultPage(services=services, safe=safe, words=words(), clock=desk.clock)


def _change_lock(desk: OpenDesk, caretaker: Caretaker) -> OpenDesk:
    caretaker.rest()
    return change_lock(desk)
