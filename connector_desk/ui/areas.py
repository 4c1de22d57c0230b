"""What pages whose forms ask for a neighbourhood, and the desk's settings, ask of the desk about neighbourhoods."""

from collections.abc import Mapping, Sequence
from typing import Protocol

from connector_desk.domain.entity import AreaId
from connector_desk.domain.organization import Area


class Areas(Protocol):
    """The neighbourhoods, by name; all changes of one form are kept in one act."""

    def areas(self) -> tuple[Area, ...]: ...  # noqa: D102
    def keep_areas(self, names: Mapping[AreaId, str], added: Sequence[str]) -> None: ...  # noqa: D102
