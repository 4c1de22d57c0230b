"""Drafts: what somebody is typing is kept as they type, and offered again after a crash or a lock."""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID, uuid5

from connector_desk.domain.draft import Draft
from connector_desk.domain.entity import DraftId
from connector_desk.domain.errors import DeskError, NotFound
from connector_desk.domain.typed import Typed, content_of, typed_in
from connector_desk.services.acts import Act, Changed, Room
from connector_desk.services.ports import Work


@dataclass(frozen=True)
class DraftKey:
    """Which form it is, in which place, and about what: there is one draft of it for each account."""

    place: str
    form: str
    about_id: str = ""


@dataclass(frozen=True)
class DraftLine:
    """A draft that waits: the form's title, what was typed by field, and when that was kept."""

    key: DraftKey
    title: str
    fields: Mapping[str, Typed]
    kept_at: datetime


class DraftService:
    """The drafts of whoever works at the desk now.

    A draft is no act: no undo, no record in the chain, and no page asks again because of it. Each is one small commit.
    """

    def __init__(self, room: Room) -> None:
        self._room = room

    def new_id(self) -> str:
        """Return an id for a thing that exists as a draft only, such as a talk at the counter."""
        return self._room.random.new_id()

    def keep(self, key: DraftKey, title: str, fields: Mapping[str, Typed]) -> None:
        """Keep a form as it was typed, in place of what was kept of it before.

        Raises:
            DiskFull, DeskBusy: it is announced as well; what was kept before stays.

        """
        draft = Draft(
            id=self._id(key),
            account_id=self._room.session.account.id,
            place=key.place,
            form=key.form,
            about_id=key.about_id,
            content=content_of(title, fields),
            kept_at=self._room.clock.now(),
        )
        with self._small_commit() as work:
            work.drafts.put(draft)

    def find(self, key: DraftKey) -> DraftLine | None:
        """Return the draft of a form, or None."""
        with self._room.look() as work:
            draft = work.drafts.find(self._id(key))
        return _line(draft) if draft else None

    def drop(self, key: DraftKey) -> None:
        """Let go of a draft, because it was saved or thrown away. Raises DiskFull, DeskBusy."""
        with self._small_commit() as work, suppress(NotFound):
            work.drafts.remove(self._id(key))

    def waiting(self) -> tuple[DraftLine, ...]:
        """Return the own drafts, newest first."""
        with self._room.look() as work:
            drafts = work.drafts.where(account_id=self._room.session.account.id)
        return tuple(_line(draft) for draft in sorted(drafts, key=lambda one: one.kept_at, reverse=True))

    def _id(self, key: DraftKey) -> DraftId:
        """Return the one id that a form has for an account, so that keeping needs no search."""
        parts = (key.place, key.form, key.about_id)
        return DraftId(str(uuid5(UUID(self._room.session.account.id), "\n".join(parts))))

    @contextmanager
    def _small_commit(self) -> Iterator[Work]:
        try:
            with self._room.open_work() as work:
                yield work
                work.commit()
        except DeskError:
            self._room.announce(Changed(frozenset(), Act.CHANGED, can_undo=False, is_saved=False))
            raise
        self._room.announce(Changed(frozenset(), Act.CHANGED, can_undo=False))


def _line(draft: Draft) -> DraftLine:
    title, fields = typed_in(draft.content)
    return DraftLine(DraftKey(draft.place, draft.form, draft.about_id), title, fields, draft.kept_at)
