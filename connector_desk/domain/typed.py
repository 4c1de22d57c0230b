"""What stands in the fields of a form as it was typed, and how a draft writes that down."""

import json
from collections.abc import Mapping
from typing import TypeAlias

from connector_desk.domain.text import citizen_service_number_blanked

Typed: TypeAlias = "str | int | bool | list[Typed]"
"""What stands in one field: a draft holds what an entity would refuse."""


def content_of(title: str, fields: Mapping[str, Typed]) -> str:
    """Return what a draft holds; of a citizen service number each digit is blanked, the rest stays."""
    return json.dumps({"title": title, "fields": _blanked(dict(fields))}, ensure_ascii=False)


def typed_in(content: str) -> tuple[str, dict[str, Typed]]:
    """Return the form's title and what was typed, by field."""
    read = json.loads(content)
    return read["title"], read["fields"]


def _blanked(typed: object) -> object:
    if isinstance(typed, str):
        return citizen_service_number_blanked(typed)
    if isinstance(typed, dict):
        return {name: _blanked(one) for name, one in typed.items()}
    return [_blanked(one) for one in typed] if isinstance(typed, list) else typed
