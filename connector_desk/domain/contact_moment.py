"""Contact moments, with the fields of VNG Klantinteracties 2.0. Most never become a file."""

from datetime import datetime
from enum import StrEnum

from connector_desk.domain.entity import ContactMomentId, Entity, ResidentId, VolunteerId
from connector_desk.domain.resident import Urgency
from connector_desk.domain.text import Line, OwnWords, Text


class Channel(StrEnum):
    """How somebody came to the desk."""

    WALK_IN = "walk_in"
    PHONE = "phone"
    EMAIL = "email"
    HOME_VISIT = "home_visit"
    STREET = "street"
    LETTER = "letter"


class ContactMoment(Entity, frozen=True):
    """What somebody came with, in own words: the only thing that must be there.

    `urgency` is None where nobody said how soon; that is not the same as no hurry.
    """

    id: ContactMomentId
    sample_id: str | None = None
    own_words: OwnWords
    channel: Channel = Channel.WALK_IN
    subject: Line = ""
    urgency: Urgency | None = None
    helper_id: VolunteerId | None = None
    resident_id: ResidentId | None = None
    called: Line = ""
    reach: Line = ""
    succeeded: bool = True
    language: Line = ""
    confidential: bool = False
    took_place_at: datetime
    done: Text = ""

    @property
    def is_open_today(self) -> bool:
        """A same-day contact stays open until it says what was done."""
        return self.urgency is Urgency.SAME_DAY and not self.done
