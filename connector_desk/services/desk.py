"""What is true for the desk as a whole: from when on something waits too long, and the numbers at hand."""

from connector_desk.domain.desk import PhoneCardLine, Settings
from connector_desk.domain.errors import OutOfRange
from connector_desk.services.acts import Act, Room


class DeskService:
    """Keeps the one row about the desk itself."""

    def __init__(self, room: Room) -> None:
        self._room = room

    def settings(self) -> Settings:
        """Return from when on something waits too long."""
        with self._room.look() as work:
            return work.desk.all()[0].settings

    def phone_card(self) -> tuple[PhoneCardLine, ...]:
        """Return the numbers to keep at hand without a network."""
        with self._room.look() as work:
            return work.desk.all()[0].phone_card

    def change(self, settings: Settings, phone_card: tuple[PhoneCardLine, ...]) -> None:
        """Keep other settings and numbers. Raises OutOfRange where a length of time is not at least one."""
        if any(value < 1 for value in settings.model_dump().values() if not isinstance(value, bool)):
            raise OutOfRange("settings")
        with self._room.act(Act.CHANGED) as work:
            desk = work.desk.all()[0]
            work.desk.put(desk.model_copy(update={"settings": settings, "phone_card": phone_card}))
