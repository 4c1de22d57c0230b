"""What lies around of somebody who was erased."""

from collections.abc import Sequence
from typing import Protocol

from connector_desk.domain.erasure import Erasure


class Remains(Protocol):
    """What lies around of somebody who was erased: the pages of the file, and backups made before."""

    def keep_marks(self, marks: Sequence[Erasure]) -> None:
        """Keep beside the database who was erased, so that an older backup does not bring them back.

        Raises:
            FileError

        """
        ...

    def sweep(self) -> None:
        """Write the file anew, so that no page of it holds what was erased. Raises DeskBusy, FileError."""
        ...
