"""What somebody was typing and did not keep yet."""

import json
from collections.abc import Mapping
from datetime import datetime
from typing import TypeAlias

from connector_desk.domain.entity import AccountId, DraftId, Entity
from connector_desk.domain.text import Line, citizen_service_number_blanked

Typed: TypeAlias = "str | int | bool | list[Typed]"
"""What stands in one field, as it was typed: a draft holds what an entity would refuse."""


class Draft(Entity, frozen=True):
    """A form as it was typed. `place` and `form` say which one, `about_id` about what.

    `content` is JSON: the form's title and what was typed, by field. It has no limit: a text that is too long to be
    kept is the last that may get lost.
    """

    id: DraftId
    account_id: AccountId
    place: Line
    form: Line
    about_id: str = ""
    content: str
    kept_at: datetime


def content_of(title: str, fields: Mapping[str, Typed]) -> str:
    """Return what a draft holds; of a citizen service number each digit is blanked, the rest stays."""
    return json.dumps({"title": title, "fields": _blanked(dict(fields))}, ensure_ascii=False)


def typed_in(draft: Draft) -> tuple[str, dict[str, Typed]]:
    """Return the form's title and what was typed, by field."""
    content = json.loads(draft.content)
    return content["title"], content["fields"]


def _blanked(typed: object) -> object:
    if isinstance(typed, str):
        return citizen_service_number_blanked(typed)
    if isinstance(typed, dict):
        return {name: _blanked(one) for name, one in typed.items()}
    return [_blanked(one) for one in typed] if isinstance(typed, list) else typed
