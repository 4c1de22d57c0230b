"""The read side of the chain: who did what, newest first, and whether it holds."""

from pathlib import Path

from sqlalchemy import Engine

from connector_desk.domain.audit import AuditLine, AuditReport
from connector_desk.domain.entity import ResidentId
from connector_desk.store.audit import lines, verified
from connector_desk.store.told import FAULTS, told


class AuditReads:
    """Reads records a page at a time."""

    def __init__(self, engine: Engine, path: Path) -> None:
        self._engine = engine
        self._path = path

    def lines(
        self, resident_id: ResidentId | None = None, before: int | None = None, limit: int = 100
    ) -> tuple[AuditLine, ...]:
        """Return records, of one resident or of all, older than the number `before`. Raises DeskBusy, NotADesk."""
        try:
            with self._engine.connect() as connection:
                return lines(connection, resident_id, before, limit)
        except FAULTS as fault:
            raise told(fault, self._path) from fault

    def verified(self) -> AuditReport:
        """Compute the whole chain again. Raises DeskBusy, NotADesk."""
        try:
            with self._engine.connect() as connection:
                return verified(connection)
        except FAULTS as fault:
            raise told(fault, self._path) from fault
