"""What somebody was typing and did not keep yet."""

from datetime import datetime

from connector_desk.domain.entity import AccountId, DraftId, Entity
from connector_desk.domain.text import Line


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
