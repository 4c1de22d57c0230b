"""What is kept beside a profile as a picture or a PDF: signed papers, scans, a photo where wished; and the logo."""

from hashlib import sha256
from pathlib import Path

from connector_desk.domain.attachment import Attachment, AttachmentContent, AttachmentUse, TakenIn
from connector_desk.domain.desk import Desk
from connector_desk.domain.disclosure import DocumentKind
from connector_desk.domain.entity import (
    AttachmentContentId,
    AttachmentId,
    ConsentId,
    Kind,
    OrganizationId,
    PrintoutId,
    ResidentId,
)
from connector_desk.domain.errors import NotAllowed, NotFound, PhotosAreOff
from connector_desk.domain.text import without_citizen_service_number
from connector_desk.services.acts import Act, Room
from connector_desk.services.ports import Intake, Work
from connector_desk.services.publishing import Finished, Publisher


class AttachmentService:
    """Takes files in, keeps them in the encrypted desk, and lets one out only where somebody says so."""

    def __init__(self, room: Room, intake: Intake, publisher: Publisher) -> None:
        self._room, self._intake, self._publisher = room, intake, publisher

    def take_in(self, path: Path, use: AttachmentUse) -> TakenIn:
        """Return a file as it would be kept; reads no desk, so it may run off the GUI thread.

        Raises what `Intake.take_in` raises.
        """
        return self._intake.take_in(path, use)

    def add(
        self, taken: TakenIn, use: AttachmentUse, resident_id: ResidentId, consent_id: ConsentId | None = None
    ) -> AttachmentId:
        """Keep something about a resident; a photo takes the place of the one before.

        Raises:
            NotFound: the resident, or the record that was signed, is gone.
            CitizenServiceNumberRefused: the name of the file holds one.
            PhotosAreOff, FileError

        """
        made = self._made(taken, use, resident_id, consent_id)
        if use is AttachmentUse.PHOTO:
            self._ask_photos()
        with self._room.act(Act.ADDED) as work:
            work.residents.get(resident_id)
            if consent_id is not None and work.consents.get(consent_id).resident_id != resident_id:
                raise NotFound(Kind.CONSENTS, consent_id)
            if use is AttachmentUse.PHOTO:
                for before in work.attachments.where(resident_id=resident_id, use=use):
                    _remove(work, before.id)
            _put(work, made, taken.content)
        return made.id

    def content(self, attachment_id: AttachmentId) -> bytes:
        """Return the bytes of something that somebody opens. Raises NotFound."""
        with self._room.look() as work:
            kept = work.attachments.get(attachment_id)
            content = work.attachment_contents.get(attachment_id).content
        if kept.resident_id is not None:
            self._room.looked_at(kept.resident_id)
        return content

    def remove(self, attachment_id: AttachmentId) -> None:
        """Take something away. Raises NotFound."""
        with self._room.act(Act.REMOVED) as work:
            work.attachments.get(attachment_id)
            _remove(work, attachment_id)

    def export(self, attachment_id: AttachmentId, target: Path) -> PrintoutId:
        """Write a file as it is kept, in the clear, where somebody wants it.

        It leaves as a printout: nobody at the desk knows who will read it, so that it tells no party anything. The
        digest of its record is that of the attachment, and says which one it was.

        Raises:
            NotAllowed: whoever may not change attachments, as on a practice table, carries none off.
            NotFound, FileError

        """
        session = self._room.session
        if Kind.ATTACHMENTS not in session.may_change:
            raise NotAllowed(session.account.role, (Kind.ATTACHMENTS,))
        with self._room.look() as work:
            kept = work.attachments.get(attachment_id)
            content = work.attachment_contents.get(attachment_id).content
        return self._publisher.save(Finished(DocumentKind.ATTACHMENT, kept.resident_id or "", content), target)

    def house(self) -> OrganizationId:
        """Return whose desk this is: the logo is theirs."""
        with self._room.look() as work:
            return work.desk.all()[0].own_organization_id

    def logo(self) -> bytes:
        """Return the logo of the house, or nothing."""
        with self._room.look() as work:
            return logo_of(work, work.desk.all()[0])

    def change_logo(self, taken: TakenIn | None) -> None:
        """Keep another logo of the house, or none.

        Raises:
            CitizenServiceNumberRefused: the name of the file holds one.
            FileError

        """
        made = self._made(taken, AttachmentUse.LOGO) if taken else None
        with self._room.act(Act.CHANGED) as work:
            desk = work.desk.all()[0]
            if desk.logo_id is not None:
                _remove(work, desk.logo_id)
            if made is not None and taken is not None:
                _put(work, made, taken.content)
            work.desk.put(desk.model_copy(update={"logo_id": made.id if made else None}))

    def _made(
        self,
        taken: TakenIn,
        use: AttachmentUse,
        resident_id: ResidentId | None = None,
        consent_id: ConsentId | None = None,
    ) -> Attachment:
        return Attachment(
            id=AttachmentId(self._room.random.new_id()),
            use=use,
            resident_id=resident_id,
            consent_id=consent_id,
            name=without_citizen_service_number(taken.name),
            media_type=taken.media_type,
            size=len(taken.content),
            sha256=sha256(taken.content).hexdigest(),
            added_at=self._room.clock.now(),
        )

    def _ask_photos(self) -> None:
        with self._room.look() as work:
            if not work.desk.all()[0].settings.has_photos:
                raise PhotosAreOff


def logo_of(work: Work, desk: Desk) -> bytes:
    """Return the bytes of the logo of the house, or nothing."""
    kept = work.attachment_contents.find(desk.logo_id)
    return kept.content if kept else b""


def _put(work: Work, made: Attachment, content: bytes) -> None:
    work.attachments.put(made)
    work.attachment_contents.put(AttachmentContent(id=AttachmentContentId(made.id), content=content))


def _remove(work: Work, attachment_id: AttachmentId) -> None:
    work.attachments.remove(attachment_id)
    work.attachment_contents.remove(attachment_id)
