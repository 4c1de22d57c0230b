"""How a document leaves: no file under its final name, and no sheet from the printer, without its record.

Order: the whole file under a temporary name, synced; records as *writing*; the final name; records as *written*.
Start-up settles what a crash left as *writing*.
"""

from collections.abc import Callable
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

from connector_desk.domain.consent import DataCategory, GroundRef, Purpose
from connector_desk.domain.disclosure import Disclosure, DocumentKind, Printout, SentField, WriteState
from connector_desk.domain.entity import DisclosureId, HandoverId, OrganizationId, PrintoutId, ResidentId
from connector_desk.domain.errors import PracticeOnly
from connector_desk.services.acts import Act, Room
from connector_desk.services.ports import Files


@dataclass(frozen=True)
class Telling:
    """Who gets to know which categories about which resident, and on which grounds; `fields` is every fact of it."""

    resident_id: ResidentId
    recipient: OrganizationId
    purpose: Purpose
    grounds: tuple[GroundRef, ...]
    fields: tuple[SentField, ...] = ()
    handover_id: HandoverId | None = None

    @property
    def data_categories(self) -> tuple[DataCategory, ...]:
        """The categories, each once, sorted."""
        return tuple(sorted({ref.category for ref in self.grounds}))


@dataclass(frozen=True)
class Finished:
    """A document that is ready to leave: its bytes, what it is about, and what it tells to whom."""

    document: DocumentKind
    about_id: str
    content: bytes
    code: str = ""
    tellings: tuple[Telling, ...] = ()


Protect = Callable[[bytes, str], bytes]
"""Gives a PDF an open password."""


class Publisher:
    """Lets documents leave the desk and keeps the record of it."""

    def __init__(self, room: Room, files: Files, protect: Protect) -> None:
        self._room = room
        self._files = files
        self._protect = protect

    def save(self, finished: Finished, target: Path, *, open_password: str = "") -> PrintoutId:
        """Write the document as a file, which with a password opens with that only.

        Raises:
            FileError: nothing is written and nothing is recorded.
            TextTooLong: the password is longer than a PDF can have.

        """
        content = self._protect(finished.content, open_password) if open_password else finished.content
        prepared = self._files.prepare(target, content)
        try:
            printout, disclosures = self._records(finished, prepared.temporary_path, prepared.target_path, content)
            self._record(printout, disclosures)
        except BaseException:
            prepared.discard()
            raise
        self._deliver(printout, disclosures, prepared.publish, prepared.discard)
        return printout.id

    def print(self, finished: Finished, send: Callable[[], None]) -> PrintoutId:
        """Hand the document to a printer through `send`, between the two records."""
        printout, disclosures = self._records(finished, None, None, finished.content)
        self._record(printout, disclosures)
        self._deliver(printout, disclosures, send, lambda: None)
        return printout.id

    def settle(self) -> int:
        """Decide for each document that a crash left as *writing* whether it left; return how many there were.

        It stayed only where its temporary file still stands and the final name does not have its digest. A file that
        was carried off since, and a sheet on its way to the printer, count as gone: better one disclosure too many
        in the log than one too few.
        """
        with self._room.look() as work:
            waiting = work.printouts.where(state=WriteState.WRITING)
        for printout in waiting:
            temporary = Path(printout.temporary_path)
            is_here = bool(printout.target_path) and self._files.sha256_of(temporary) is not None
            left = self._has_left(printout) or not is_here
            if is_here:
                self._files.discard(temporary)
            self._settle_one(printout, WriteState.WRITTEN if left else WriteState.NOT_WRITTEN)
        return len(waiting)

    def _has_left(self, printout: Printout) -> bool:
        """Say whether the file stands under its final name: it may, even where giving it that name failed."""
        return bool(printout.target_path) and self._files.sha256_of(Path(printout.target_path)) == printout.sha256

    def _deliver(
        self,
        printout: Printout,
        disclosures: tuple[Disclosure, ...],
        deliver: Callable[[], None],
        discard: Callable[[], None],
    ) -> None:
        try:
            deliver()
        except BaseException:
            discard()
            left = self._has_left(printout)
            self._settled(printout, disclosures, WriteState.WRITTEN if left else WriteState.NOT_WRITTEN)
            raise
        self._settled(printout, disclosures, WriteState.WRITTEN)

    def _records(
        self, finished: Finished, temporary: Path | None, target: Path | None, content: bytes
    ) -> tuple[Printout, tuple[Disclosure, ...]]:
        printout = Printout(
            id=PrintoutId(self._room.random.new_id()),
            document=finished.document,
            about_id=finished.about_id,
            code=finished.code,
            sha256=sha256(content).hexdigest(),
            unprotected_sha256=sha256(finished.content).hexdigest(),
            made_at=self._room.clock.now(),
            temporary_path=str(temporary) if temporary else "",
            target_path=str(target) if target else "",
        )
        return printout, tuple(self._disclosure(printout, telling) for telling in finished.tellings)

    def _disclosure(self, printout: Printout, telling: Telling) -> Disclosure:
        return Disclosure(
            id=DisclosureId(self._room.random.new_id()),
            printout_id=printout.id,
            resident_id=telling.resident_id,
            recipient=telling.recipient,
            purpose=telling.purpose,
            data_categories=telling.data_categories,
            grounds=telling.grounds,
            document=printout.document,
            sha256=printout.sha256,
            disclosed_at=printout.made_at,
            handover_id=telling.handover_id,
            fields=telling.fields,
        )

    def _record(self, printout: Printout, disclosures: tuple[Disclosure, ...]) -> None:
        act = Act.EXPORTED if printout.target_path else Act.PRINTED
        with self._room.act(act) as work:
            work.printouts.put(printout)
            for disclosure in disclosures:
                work.disclosures.put(disclosure)

    def _settle_one(self, printout: Printout, state: WriteState) -> None:
        with self._room.look() as work:
            disclosures = work.disclosures.where(printout_id=printout.id)
        self._settled(printout, disclosures, state)

    def _settled(self, printout: Printout, disclosures: tuple[Disclosure, ...], state: WriteState) -> None:
        self._record(
            printout.model_copy(update={"state": state}),
            tuple(disclosure.model_copy(update={"state": state}) for disclosure in disclosures),
        )


class PracticePublisher(Publisher):
    """Stands at the door of a practice table: nothing gets past."""

    def save(self, finished: Finished, target: Path, *, open_password: str = "") -> PrintoutId:
        """Refuse. Raises PracticeOnly."""
        raise PracticeOnly

    def print(self, finished: Finished, send: Callable[[], None]) -> PrintoutId:
        """Refuse. Raises PracticeOnly."""
        raise PracticeOnly
