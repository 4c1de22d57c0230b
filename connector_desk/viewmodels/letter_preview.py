"""What the two columns of a letter show: what goes in, what stays here and why, and what stops it."""

from dataclasses import dataclass
from enum import StrEnum

from connector_desk.domain.consent import DataCategory, Shared, Withheld, WithholdingReason
from connector_desk.domain.entity import HandoverId
from connector_desk.domain.errors import DeskError
from connector_desk.domain.resident import Ask
from connector_desk.services.letters import LetterPreview

# Somebody who said no is not asked again from a list: that would be pressing. What no letter needs is not asked.
_NO_ASKING = frozenset({WithholdingReason.REFUSED, WithholdingReason.NOT_NEEDED})


class HeldKind(StrEnum):
    """Why a line stands among what stays here."""

    NO_GROUND = "no_ground"
    ROLES_ONLY = "roles_only"
    NAMES = "names"
    OTHER_QUESTION = "other_question"


@dataclass(frozen=True)
class Held:
    """One line of what stays here: categories that share a reason, or asks that belong to another question.

    An ask of this very question has a line of its own. `words` are the own words of another ask where it is the
    only one and not sensitive; `count` is how many asks the line stands for.
    """

    id: str
    kind: HeldKind
    categories: tuple[DataCategory, ...] = ()
    reason: WithholdingReason | None = None
    words: str = ""
    count: int = 0
    can_ask: bool = False


def held_by(preview: LetterPreview) -> tuple[Held, ...]:
    """Return what stays here: what was asked for this question first, then the rest, then other questions."""
    withheld = preview.shared.withheld
    asked = tuple(one for one in withheld if one.category.startswith("ask:"))
    names = tuple(one for one in withheld if one.category is DataCategory.NETWORK_NAMES)
    rest = tuple(one for one in withheld if one not in asked and one not in names)
    return (
        *(_line((one,), one.reason) for one in asked),
        *(_line(tuple(one for one in rest if one.reason is reason), reason) for reason in _reasons(rest)),
        *(_names(one, has_roles=preview.shared.allows(DataCategory.NETWORK_ROLES)) for one in names),
        *_others(preview.other_asks),
    )


def _reasons(withheld: tuple[Withheld, ...]) -> tuple[WithholdingReason, ...]:
    found = {one.reason for one in withheld}
    return tuple(reason for reason in WithholdingReason if reason in found)


def _line(withheld: tuple[Withheld, ...], reason: WithholdingReason) -> Held:
    return Held(
        id="+".join(one.category for one in withheld),
        kind=HeldKind.NO_GROUND,
        categories=tuple(one.category for one in withheld),
        reason=reason,
        can_ask=reason not in _NO_ASKING,
    )


def _names(one: Withheld, *, has_roles: bool) -> Held:
    """Return the line about names of third persons: theirs to give, so there is nobody to ask for them here."""
    kind = HeldKind.ROLES_ONLY if has_roles else HeldKind.NAMES
    return Held(id=one.category, kind=kind, categories=(one.category,), reason=one.reason)


def _others(asks: tuple[Ask, ...]) -> tuple[Held, ...]:
    if not asks:
        return ()
    words = asks[0].own_words if len(asks) == 1 and not asks[0].sensitive else ""
    return (Held(id="other_asks", kind=HeldKind.OTHER_QUESTION, words=words, count=len(asks)),)


def nothing_to_write(handover_id: HandoverId, error: DeskError) -> LetterPreview:
    """Return the two empty columns of a letter of which nothing can be said but why there is none."""
    nothing = Shared(facts=(), included=(), withheld=())
    return LetterPreview(handover_id=handover_id, facts=(), shared=nothing, other_asks=(), stopped_by=(error,))


def is_ready(preview: LetterPreview) -> bool:
    """Say whether the letter can be made."""
    return not preview.stopped_by
