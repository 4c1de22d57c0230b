"""The conversation wheel: what somebody drew and said about their own life, shown only while they look on.

Nothing else reads it: no list, no search, no count, and no paper but the print of somebody's own file.
"""

from dataclasses import dataclass

from connector_desk.domain.entity import ResidentId, WheelId
from connector_desk.domain.errors import TextMissing
from connector_desk.domain.wheel import Wheel, WheelMark
from connector_desk.services.acts import Act, Room


@dataclass(frozen=True)
class WheelDraft:
    """One conversation as it was filled in together; nothing in it is compulsory."""

    marks: tuple[WheelMark, ...] = ()
    wish: str = ""


class WheelService:
    """Keeps a wheel for each conversation. Every act is one unit of work and can be undone."""

    def __init__(self, room: Room) -> None:
        self._room = room

    def about(self, resident_id: ResidentId) -> tuple[Wheel, ...]:
        """Return all conversations with somebody, the newest first. Raises NotFound."""
        with self._room.look_at(resident_id) as work:
            work.residents.get(resident_id)
            return tuple(sorted(work.wheels.where(resident_id=resident_id), key=lambda one: (one.on, one.id)))[::-1]

    def add(self, resident_id: ResidentId, draft: WheelDraft) -> WheelId:
        """Keep today's conversation.

        Raises:
            NotFound: the resident is gone.
            TextMissing: nothing was marked and nothing was said.
            OutOfRange: a spoke is marked twice.
            CitizenServiceNumberRefused: the words hold one.

        """
        wheel_id = WheelId(self._room.random.new_id())
        known = {"id": wheel_id, "resident_id": resident_id, "on": self._room.clock.today()}
        wheel = _filled(known, draft)
        with self._room.act(Act.ADDED) as work:
            work.residents.get(resident_id)
            work.wheels.put(wheel)
        return wheel_id

    def change(self, wheel_id: WheelId, draft: WheelDraft) -> None:
        """Keep what was changed in a conversation; its day stays. Raises as in `add`."""
        with self._room.act(Act.CHANGED) as work:
            kept = work.wheels.get(wheel_id)
            work.wheels.put(_filled({"id": kept.id, "resident_id": kept.resident_id, "on": kept.on}, draft))

    def remove(self, wheel_id: WheelId) -> None:
        """Take a conversation away. Raises NotFound."""
        with self._room.act(Act.REMOVED) as work:
            work.wheels.remove(wheel_id)


def _filled(known: dict[str, object], draft: WheelDraft) -> Wheel:
    told = tuple(one for one in draft.marks if one.mark is not None or one.words)
    wheel = Wheel.model_validate({**known, "marks": told, "wish": draft.wish})
    if wheel.is_empty:
        raise TextMissing("wheel")
    return wheel
