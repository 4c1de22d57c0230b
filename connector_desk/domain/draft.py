"""What somebody was typing and did not keep yet."""

from datetime import datetime

from connector_desk.domain.entity import AccountId, DraftId, Entity
from connector_desk.domain.text import Line, Text


class Draft(Entity, frozen=True):
    """A form as it was typed. `place` and `form` say which one, `about_id` about what, `content` is JSON by field."""

    id: DraftId
    account_id: AccountId
    place: Line
    form: Line
    about_id: str = ""
    content: Text
    kept_at: datetime
