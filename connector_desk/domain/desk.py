"""What is true for the desk as a whole."""

from datetime import date

from connector_desk.domain.backup import BackupPlan
from connector_desk.domain.entity import AttachmentId, Entity, OrganizationId, Value
from connector_desk.domain.erasure import KeepingRules
from connector_desk.domain.text import Line, Name


class PhoneCardLine(Value, frozen=True):
    """A number to keep at hand without a network."""

    name: Name
    number: Line


NATIONAL = (
    PhoneCardLine(name="Spoed", number="112"),
    PhoneCardLine(name="Zelfmoordpreventie", number="113"),
    PhoneCardLine(name="Veilig Thuis", number="0800-2000"),
)
"""Numbers that hold in the whole country; every desk has them at hand."""


def whole_card(own: tuple[PhoneCardLine, ...]) -> tuple[PhoneCardLine, ...]:
    """Return the numbers of the house, and those of the country that are not among them."""
    known = {_dialled(line.number) for line in own}
    return (*own, *(line for line in NATIONAL if _dialled(line.number) not in known))


def _dialled(number: str) -> str:
    return "".join(character for character in number if character.isdigit())


class Settings(Value, frozen=True):
    """From when on something waits too long; in days, and for silence also in times the agreed rhythm.

    A yes comes up in the last days before it ends. The desk locks after so many quiet minutes; at the counter, where
    the public looks on, sooner. Copies of what left and photos of people are kept only where somebody chose so.
    """

    silent_after_days: int = 21
    silent_after_rhythms: int = 3
    stale_after_days: int = 90
    word_back_within_days: int = 7
    ask_again_within_days: int = 30
    lock_after_minutes: int = 5
    lock_at_counter_after_minutes: int = 2
    keeps_documents: bool = False
    has_photos: bool = False


class RecoverySheetState(Value, frozen=True):
    """Which recovery sheet is the one that works: its number, when it was made, and when somebody typed it over.

    `used_on` says since when it must be renewed: somebody came in with it.
    """

    number: int = 0
    made_on: date | None = None
    checked_on: date | None = None
    used_on: date | None = None


class NoticeCheck(Value, frozen=True):
    """That somebody who speaks a language looked through a version of the notice about consent."""

    tag: Line
    version: int
    by: Name
    on: date


class Desk(Entity, frozen=True):
    """The one row about the desk itself. `own_organization_id` is whose desk this is."""

    id: str
    own_organization_id: OrganizationId
    is_sample: bool = False
    settings: Settings = Settings()
    phone_card: tuple[PhoneCardLine, ...] = ()
    backup_plan: BackupPlan = BackupPlan()
    keeping: KeepingRules = KeepingRules()
    recovery: RecoverySheetState = RecoverySheetState()
    checked_on: date | None = None
    """The last day on which all of the desk was looked through and nothing was found."""
    notice_checks: tuple[NoticeCheck, ...] = ()
    logo_id: AttachmentId | None = None
