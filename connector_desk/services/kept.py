"""Opening again what was kept of a paper that left."""

from connector_desk.domain.entity import KeptDocumentId, Kind, PrintoutId
from connector_desk.domain.errors import NotFound
from connector_desk.services.acts import Room


def kept_copy(room: Room, printout_id: PrintoutId) -> bytes:
    """Return the bytes of a paper as it left; opening it is a look at whom it tells about. Raises NotFound."""
    with room.look() as work:
        document = work.kept_documents.find(KeptDocumentId(printout_id))
        about = dict.fromkeys(one.resident_id for one in work.disclosures.where(printout_id=printout_id))
    if document is None:
        raise NotFound(Kind.KEPT_DOCUMENTS, printout_id)
    room.looked_at(*about)
    return document.content
