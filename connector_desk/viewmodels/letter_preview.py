"""What the two columns of a letter show: what goes in, what stays here and why, and what stops it."""

from dataclasses import dataclass
from enum import StrEnum

from connector_desk.domain.consent import DataCategory, Withheld, WithholdingReason, category_of_ask
from connector_desk.domain.errors import IdentifyingText, NoGroundForIdentity
from connector_desk.domain.resident import Ask
from connector_desk.services.letters import LetterPreview

# Somebody who said no is not asked again from a list: that would be pressing.
_NO_ASKING = frozenset({WithholdingReason.REFUSED})


class HeldKind(StrEnum):
    """Why a line stands among what stays here."""

    NO_GROUND = "no_ground"
    ROLES_ONLY = "roles_only"
    OTHER_QUESTION = "other_question"


@dataclass(frozen=True)
class Held:
    """One thing that stays here: a category with its reason, or another ask in own words.

    `words` are empty for a category, and for an ask about something sensitive; its category then tells what
    it is about.
    """

    id: str
    kind: HeldKind
    category: DataCategory | None = None
    reason: WithholdingReason | None = None
    words: str = ""
    can_ask: bool = False


def held_by(preview: LetterPreview) -> tuple[Held, ...]:
    """Return what stays here: what was asked for this question first, then the rest, then other questions."""
    withheld = sorted(preview.shared.withheld, key=lambda one: not one.category.startswith("ask:"))
    return (
        *(_held(one, has_roles=preview.shared.allows(DataCategory.NETWORK_ROLES)) for one in withheld),
        *(_other(ask) for ask in preview.other_asks),
    )


def _held(one: Withheld, *, has_roles: bool) -> Held:
    if one.category is DataCategory.NETWORK_NAMES:
        kind = HeldKind.ROLES_ONLY if has_roles else HeldKind.NO_GROUND
        return Held(id=one.category, kind=kind, category=one.category, reason=one.reason)
    return Held(
        id=one.category,
        kind=HeldKind.NO_GROUND,
        category=one.category,
        reason=one.reason,
        can_ask=one.reason not in _NO_ASKING,
    )


def _other(ask: Ask) -> Held:
    words = "" if ask.sensitive else ask.own_words
    return Held(
        id=ask.id, kind=HeldKind.OTHER_QUESTION, category=category_of_ask(ask.life_domain), words=words, can_ask=False
    )


def is_ready(preview: LetterPreview) -> bool:
    """Say whether the letter can be made."""
    return not preview.stopped_by


def lacks_ground(preview: LetterPreview) -> bool:
    """Say whether the recipient may not even hear who this is."""
    return any(isinstance(stop, NoGroundForIdentity) for stop in preview.stopped_by)


def texts_to_mend(preview: LetterPreview) -> tuple[IdentifyingText, ...]:
    """Return the texts that point at somebody, in the order of the letter."""
    return tuple(stop for stop in preview.stopped_by if isinstance(stop, IdentifyingText))
