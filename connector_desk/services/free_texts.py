"""The scan of free text by itself, for whoever wants to know beforehand what a document would refuse."""

from connector_desk.domain.free_text import finds_in
from connector_desk.domain.identifying import Found
from connector_desk.services.acts import Room


class FreeTextService:
    """Shows what in a text points at anybody whom the desk knows, or identifies by its form."""

    def __init__(self, room: Room) -> None:
        self._room = room

    def finds(self, text: str) -> tuple[Found, ...]:
        """Return each find, in order; nothing is kept of the text.

        Raises:
            NotAllowed: the role reads no files; whose name is known here would be an answer about somebody.

        """
        self._room.refuse_reading()
        with self._room.look() as work:
            return finds_in(text, work.known_names())

    def warm_up(self) -> None:
        """Read all names, so that the first letter need not wait for them; nothing is told, so any role may."""
        with self._room.look() as work:
            work.known_names()
