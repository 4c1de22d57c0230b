"""How the fields of an entity become columns: words of an enum, JSON for what is nested, text for ids."""

from enum import StrEnum
from functools import cached_property
from typing import Any

from pydantic import TypeAdapter
from pydantic_core import PydanticUndefined
from sqlalchemy import JSON, Dialect, Enum, ForeignKey, String
from sqlalchemy.types import TypeDecorator
from sqlmodel import Field

_LONGEST_WORD = 40


class Packed(TypeDecorator[Any]):
    """A tuple or a nested model as JSON, checked by pydantic on the way in and on the way out."""

    impl = JSON
    # Statements are cached by the annotation, which is the one thing that tells two of these apart.
    cache_ok = True

    def __init__(self, annotation: Any) -> None:  # noqa: ANN401 - any annotation that pydantic knows
        super().__init__(none_as_null=True)
        self.annotation = annotation

    @cached_property
    def _adapter(self) -> TypeAdapter[Any]:
        return TypeAdapter(self.annotation)

    def process_bind_param(self, value: Any, dialect: Dialect) -> Any:  # noqa: ANN401
        """Return plain values for JSON."""
        return None if value is None else self._adapter.dump_python(value, mode="json")

    def process_result_value(self, value: Any, dialect: Dialect) -> Any:  # noqa: ANN401
        """Return what the annotation says."""
        return None if value is None else self._adapter.validate_python(value)


def key() -> Any:  # noqa: ANN401 - SQLModel's own Field has this type
    """Return the field of a primary key: a text UUID that is never null, so that two stores can be merged."""
    return Field(primary_key=True, sa_type=String, nullable=False)


def reference(table: str) -> Any:  # noqa: ANN401
    """Return the field of an id that must exist in another table when the unit of work ends."""
    return Field(sa_type=String, index=True, sa_column_args=(_foreign_key(table),))


def optional_reference(table: str) -> Any:  # noqa: ANN401
    """Return the field of an id that may be missing, but not dangle."""
    return Field(default=None, sa_type=String, index=True, sa_column_args=(_foreign_key(table),))


def loose_id(default: Any = PydanticUndefined, *, index: bool = True) -> Any:  # noqa: ANN401
    """Return the field of an id that outlives what it points at: records stay when a person is erased."""
    return Field(default=default, sa_type=String, index=index)


def choice(kind: type[StrEnum], default: Any = PydanticUndefined, *, index: bool = False) -> Any:  # noqa: ANN401
    """Return the field of an enum, stored by its values and not by the names of its members."""
    values = Enum(kind, native_enum=False, length=_LONGEST_WORD, values_callable=lambda k: [one.value for one in k])
    return Field(default=default, sa_type=values, index=index)


def packed(annotation: Any, default: Any = PydanticUndefined) -> Any:  # noqa: ANN401
    """Return the field of a tuple or nested model."""
    return Field(default=default, sa_type=Packed(annotation))


def _foreign_key(table: str) -> ForeignKey:
    """Checked at commit, so that the order of acts within a unit of work has no meaning."""
    return ForeignKey(f"{table}.id", deferrable=True, initially="DEFERRED")
