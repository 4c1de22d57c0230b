"""A letter's preview with 100,000 residents: from opening until it is painted, and from a change of consent until then.

Both in milliseconds, 95th of the rounds, since a person waits and no floor does; beside them stands how long the
processor was at it, which a busy machine does not change. The names of everybody are read once after unlocking, beside
the window; that first time is told apart.
"""

import shutil
import tempfile
import time
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from statistics import median
from uuid import uuid4

from big_desk import PASSPHRASE, big_desk
from measure import p95
from PySide6.QtWidgets import QApplication
from showing import Painted, application

from connector_desk import bootstrap
from connector_desk.bootstrap.desk import OpenDesk
from connector_desk.domain.consent import DataCategory, EventState, Purpose
from connector_desk.domain.handover import CategorizedText, Direction, Handover, HandoverStatus, Manner, WordBack
from connector_desk.domain.organization import Organization, OrganizationType, Ring
from connector_desk.services.acts import Act
from connector_desk.services.consents import ConsentDraft
from connector_desk.services.handover_book import HandoverBook
from connector_desk.ui.pages.handovers import HandoversPage
from connector_desk.ui.panels.handover_editor import FOR_WHOM, WHAT_GOES
from connector_desk.ui.tasks import Tasks

RESIDENTS, ROUNDS = 100_000, 40
OPENING_MS, FOLLOWING_MS = 150, 100
EVERYTHING = tuple(DataCategory)
Taken = tuple[float, float]
"""Milliseconds on the clock, and of the processor in all threads."""


def a_handover(desk: OpenDesk, number: int) -> Handover:
    """Keep a handover of somebody among many, with a yes to everything."""
    resident_id = desk.reads.residents("", None, 30)[number].id
    today = desk.clock.today()
    with desk.room.act(Act.ADDED) as work:
        own = work.desk.all()[0].own_organization_id
        recipient = Organization(
            id=str(uuid4()),
            name="Thuiszorg Nieuw-West",
            organization_type=OrganizationType.PROFESSIONALS_ONLY,
            ring=Ring.OUTER,
        )
        work.organizations.put(recipient)
        reason = CategorizedText(text="het maatje mag die niet geven", data_category=DataCategory.STORY)
        made = Handover(
            id=str(uuid4()),
            code="VB-7K4M",
            resident_id=resident_id,
            ask_ids=tuple(one.id for one in work.asks.where(resident_id=resident_id))[:2],
            sender=own,
            recipient=recipient.id,
            direction=Direction.INFORMAL_TO_FORMAL,
            manner=Manner.TOGETHER,
            status=HandoverStatus.DRAFT,
            requested_on=today,
            reason=reason,
            responsible=recipient.id,
            word_back=WordBack(to_organization=own, due=today + timedelta(days=7)),
        )
        work.handovers.put(made)
    say_yes(desk, made, EVERYTHING)
    return made


def say_yes(desk: OpenDesk, handover: Handover, categories: tuple[DataCategory, ...]) -> None:
    """Keep a yes to these categories."""
    today = desk.clock.today()
    about = (handover.resident_id, handover.recipient, Purpose.REFERRAL)
    draft = ConsentDraft(*about, categories, EventState.GIVEN, today, witness="Els")
    desk.consents.record(draft)


class Watched:
    """The page with the letter in sight; counts the letters that were shown."""

    def __init__(self, app: QApplication, desk: OpenDesk) -> None:
        self._app = app
        self.page = HandoversPage(
            handovers=desk.handovers,
            book=HandoverBook(desk.room, desk.reads),
            letters=desk.letters,
            templates=desk.letter_templates,
            drafts=desk.drafts,
            words=bootstrap.words(),
            words_in=bootstrap.words,
            clock=desk.clock,
            tasks=Tasks(),
        )
        self.page.resize(1088, 800)
        self.page.show()
        self.page._stack.setCurrentWidget(self.page.editor)
        self._sheet = self.page.editor._letter.sheet
        self._shown = 0
        whole = self._sheet.show_letter

        def show_letter(content: bytes, name: str) -> None:
            whole(content, name)
            self._shown += 1

        self._sheet.show_letter = show_letter
        app.processEvents()

    def opened(self, handover: Handover) -> Taken:
        """Return the milliseconds from opening a handover at its letter until that is painted."""
        self.page.editor.edit(handover.id, FOR_WHOM)
        self._app.processEvents()
        return self._until_painted(lambda: self.page.editor.edit(handover.id, WHAT_GOES))

    def followed(self, change: Callable[[], None]) -> Taken:
        """Return the milliseconds from before a change is kept until the letter that follows from it is painted."""

        def act() -> None:
            change()
            self.page.refresh()

        return self._until_painted(act)

    def _until_painted(self, act: Callable[[], None]) -> Taken:
        before, start, worked = self._shown, time.perf_counter(), time.process_time()
        act()
        while self._shown == before:
            self._app.processEvents()
        painted = Painted(self._sheet.preview._sheets)
        self._sheet.preview._sheets.update()
        while not painted.is_painted:
            self._app.processEvents()
        taken = (time.perf_counter() - start) * 1000, (time.process_time() - worked) * 1000
        painted.leave()
        return taken


def tell(what: str, taken: list[Taken], at_most: float) -> None:
    """Print the middle and the 95th beside the bar."""
    waited, worked = ([one[at] for one in taken] for at in (0, 1))
    print(
        f"{what}: p95 {p95(waited):.0f} ms (at most {at_most} ms), median {median(waited):.0f} ms, quickest "
        f"{min(waited):.0f} ms; processor p95 {p95(worked):.0f} ms, median {median(worked):.0f} ms; {len(taken)} rounds"
    )


def measure(folder: Path) -> None:
    """Open the letter again and again, and change a consent under it again and again."""
    app = application()
    desk = bootstrap.open_desk(folder, PASSPHRASE)
    handover, other = a_handover(desk, 20), a_handover(desk, 29)
    start = time.perf_counter()
    with desk.room.look() as work:
        work.known_names()
    print(f"the names of {RESIDENTS} residents, once after unlocking: {(time.perf_counter() - start) * 1000:.0f} ms")
    watched = Watched(app, desk)
    print(f"the first letter of all, with what printing loads: {watched.opened(handover)[0]:.0f} ms")
    opened = [watched.opened(one) for _ in range(ROUNDS // 2) for one in (other, handover)]
    tell("from opening to the painted letter", opened, OPENING_MS)
    some = (DataCategory.STORY, DataCategory.HOUSEHOLD, DataCategory.WISHES)
    recipient, purpose = handover.recipient, Purpose.REFERRAL

    def take_back() -> None:
        desk.consents.take_back(handover.resident_id, recipient, purpose, some)

    taken = []
    for _ in range(ROUNDS // 2):
        taken += [watched.followed(take_back), watched.followed(lambda: say_yes(desk, handover, some))]
    tell("from a change of consent, saving included, to the painted letter", taken, FOLLOWING_MS)
    watched.page.deleteLater()
    app.processEvents()
    desk.close()


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as scratch:
        measure(Path(shutil.copytree(big_desk(RESIDENTS), Path(scratch) / "desk")))
