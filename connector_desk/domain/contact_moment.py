"""Contact moments, with the fields of VNG Klantinteracties 2.0. Most never become a file."""

from datetime import date, datetime
from enum import StrEnum

from connector_desk.domain.entity import AccountId, ContactMomentId, Entity, ResidentId, Value, VolunteerId
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


class Danger(StrEnum):
    """What cannot wait until tomorrow. At the counter it is a neutral mark; the cause may stand beside it."""

    EVICTION = "eviction"
    NO_FOOD = "no_food"
    NO_MEDICINE = "no_medicine"
    VIOLENCE = "violence"
    CHILD_ALONE = "child_alone"
    WANTS_TO_DIE = "wants_to_die"
    OTHER = "other"


class LetterHelp(Value, frozen=True):
    """Help with a letter: from whom it is, what it is about, done or not, and what comes next. The letter stays out."""

    sent_by: Line = ""
    about: Line = ""
    is_done: bool = False
    next_on: date | None = None


class ContactMoment(Entity, frozen=True):
    """What somebody came with, in own words: the only thing that must be there.

    `urgency` is None where nobody said how soon; that is not the same as no hurry. `alerted` is who was called about a
    danger, `logged_by` who typed it in, `taken_by` who takes what was left open when the hour closed.
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
    danger: Danger | None = None
    alerted: Line = ""
    letter: LetterHelp | None = None
    logged_by: AccountId | None = None
    taken_by: VolunteerId | None = None

    @property
    def is_open_today(self) -> bool:
        """A same-day contact, or one with a danger, stays open until it says what was done."""
        return (self.urgency is Urgency.SAME_DAY or self.danger is not None) and not self.done
