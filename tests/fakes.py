"""Small honest stand-ins for what the services need. A contract test runs the same cases against the real store."""

# ruff: noqa: A001, A002 - `id` is the name that the ports use

from collections.abc import Sequence
from datetime import UTC, date, datetime
from pathlib import Path
from types import TracebackType
from typing import Any, Generic, Self, TypeVar
from uuid import UUID

from connector_desk.device.resources import ordinary_words
from connector_desk.domain.audit import AuditRecord
from connector_desk.domain.entity import Entity, Kind
from connector_desk.domain.errors import KeptAsRecord, NotFound, StillInUse
from connector_desk.domain.known_names import KnownNames
from connector_desk.domain.lines import Change
from connector_desk.store.tables import KEPT, KIND_OF_TABLE

E = TypeVar("E", bound=Entity)
Key = tuple[Kind, str]

_KIND_OF = {kept.entity: kind for kind, kept in KEPT.items()}
_RECORDS = frozenset({Kind.CONSENTS, Kind.DISCLOSURES})
# Which field of which kind holds the id of which other kind: as the tables say, so that both refuse the same.
_REFERENCES = tuple(
    (kind, foreign_key.parent.name, KIND_OF_TABLE[foreign_key.column.table.name])
    for kind, kept in KEPT.items()
    for foreign_key in sorted(kept.table.foreign_keys, key=lambda one: one.parent.name)
)


class FakeRepository(Generic[E]):
    """Entities of one kind in a dictionary."""

    def __init__(self, work: "FakeWork", kind: Kind) -> None:
        self._work = work
        self._kind = kind

    def get(self, id: str) -> E:
        found = self.find(id)
        if found is None:
            raise NotFound(self._kind, id)
        return found

    def find(self, id: str | None) -> E | None:
        return None if id is None else self._work.now.get((self._kind, id))

    def all(self) -> tuple[E, ...]:
        mine = [entity for (kind, _), entity in self._work.now.items() if kind is self._kind]
        return tuple(sorted(mine, key=lambda entity: entity.id))

    def where(self, **equals: Any) -> tuple[E, ...]:
        return tuple(entity for entity in self.all() if all(_fits(getattr(entity, n), v) for n, v in equals.items()))

    def put(self, entity: E) -> None:
        assert type(entity) is KEPT[self._kind].entity
        entity = type(entity).model_validate(dict(entity))
        self._work.stage((self._kind, entity.id), entity)

    def remove(self, id: str) -> None:
        if self._kind in _RECORDS:
            raise KeptAsRecord(self._kind)
        self.get(id)
        self._work.stage((self._kind, id), None)


class FakeWork:
    """The unit of work in memory. Reusable: `open_work=lambda: work`; `kept` is what was committed.

    A unit of work opened within another sees what was committed, like a second connection does.
    """

    def __init__(self, *entities: Entity) -> None:
        self.kept: dict[Key, Any] = {(_KIND_OF[type(entity)], entity.id): entity for entity in entities}
        self.commits = 0
        self.told: list[AuditRecord] = []
        """What the chain of records was told and kept."""
        self._telling: list[AuditRecord] = []
        self._staged: list[dict[Key, Any]] = []
        for kind in Kind:
            setattr(self, kind, FakeRepository(self, kind))

    @property
    def committed(self) -> bool:
        """Say whether something was ever changed; a record of a look is no change."""
        return self.commits > 0

    @property
    def now(self) -> dict[Key, Any]:
        """What the open unit of work sees; outside of one what was committed."""
        if not self._staged:
            return self.kept
        seen = self.kept | self._staged[-1]
        return {key: entity for key, entity in seen.items() if entity is not None}

    def stage(self, key: Key, entity: Entity | None) -> None:
        assert self._staged, "put or removed outside of a unit of work"
        # Keeps the place of the first change, and lets the last one count.
        self._staged[-1][key] = entity

    def repository(self, kind: Kind) -> FakeRepository[Any]:
        return getattr(self, kind)

    @property
    def changes(self) -> tuple[Change, ...]:
        return tuple(
            Change(kind, self.kept.get((kind, id)), entity)
            for (kind, id), entity in self._staged[-1].items()
            if self.kept.get((kind, id)) != entity
        )

    def known_names(self) -> KnownNames:
        known = KnownNames(ordinary_words())
        for entity in self.now.values():
            known.learn(entity)
        return known

    def tell(self, records: Sequence[AuditRecord]) -> None:
        self._telling.extend(records)

    def told_about(self, resident_id: str) -> Sequence[AuditRecord]:
        return [record for record in reversed(self.told) if record.resident_id == resident_id]

    def forget(self, resident_ids: Sequence[str]) -> int:
        before = len(self.told)
        self.told = [record for record in self.told if record.resident_id not in resident_ids]
        return before - len(self.told)

    def commit(self) -> tuple[Change, ...]:
        changes, after = self.changes, self.now
        for change in changes:
            if change.before is not None and change.after is None:
                _refuse_leaning(change.kind, change.before.id, after)
        self.kept = dict(after)
        self._staged[-1] = {}
        self.commits += bool(changes)
        self.told += self._telling
        self._telling = []
        return changes

    def __enter__(self) -> Self:
        self._staged.append({})
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._staged.pop()
        self._telling = []


def _fits(value: object, wanted: object) -> bool:
    return value in wanted if isinstance(wanted, tuple | list | set | frozenset) else value == wanted


def _refuse_leaning(kind: Kind, id: str, after: dict[Key, Any]) -> None:
    leaning = {
        child
        for child, field, parent in _REFERENCES
        if parent is kind
        for (known, _), entity in after.items()
        if known is child and getattr(entity, field) == id
    }
    if leaning:
        raise StillInUse(kind, tuple(sorted(leaning)))


class FakeClock:
    """A clock that stands still until somebody moves it."""

    def __init__(self, moment: datetime = datetime(2026, 11, 23, 9, 30, tzinfo=UTC)) -> None:
        self.moment = moment

    def today(self) -> date:
        return self.moment.date()

    def now(self) -> datetime:
        return self.moment


class FakeRandom:
    """Ids and codes that count up, so that a failing test reads well."""

    def __init__(self) -> None:
        self._number = 0

    def new_id(self) -> str:
        self._number += 1
        return str(UUID(int=self._number))

    def new_code(self) -> str:
        self._number += 1
        return f"VB-{self._number:04d}"


def protected(content: bytes, password: str) -> bytes:
    """Stand for a PDF with an open password: other bytes, and only so."""
    return b"locked with " + password.encode() + b": " + content


class FakePrepared:
    """A file that would be complete under a temporary name."""

    def __init__(self, files: "FakeFiles", target: Path, content: bytes) -> None:
        from hashlib import sha256

        self._files = files
        self.target_path = target
        self.temporary_path = target.with_name(f".desk-{target.name}.part")
        self.sha256 = sha256(content).hexdigest()
        files.files[self.temporary_path] = content

    def publish(self) -> None:
        if self._files.refuse is not None:
            self.discard()
            raise self._files.refuse
        self._files.files[self.target_path] = self._files.files.pop(self.temporary_path)

    def discard(self) -> None:
        self._files.files.pop(self.temporary_path, None)


class FakeFiles:
    """Whole-file writes into a dictionary; `refuse` is raised at the last moment when it is set."""

    def __init__(self) -> None:
        self.files: dict[Path, bytes] = {}
        self.refuse: Exception | None = None

    def prepare(self, target: Path, content: bytes) -> FakePrepared:
        return FakePrepared(self, target, content)

    def sha256_of(self, path: Path) -> str | None:
        from hashlib import sha256

        return sha256(self.files[path]).hexdigest() if path in self.files else None

    def discard(self, path: Path) -> None:
        self.files.pop(path, None)

    @property
    def names(self) -> Sequence[str]:
        """The names of all files, sorted."""
        return sorted(path.name for path in self.files)


class FakeLetterReads:
    """Finds due letters as the store does."""

    def __init__(self, work: FakeWork) -> None:
        self._work = work

    def due_letters(self, on: date) -> list[str]:
        said = [one for one in self._work.contact_moments.all() if one.letter and not one.letter.is_done]
        return [one.id for one in said if one.letter.next_on and one.letter.next_on <= on]
