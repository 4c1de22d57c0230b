"""The finished facts of an ecogram on paper: for the resident, with third persons by role."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from connector_desk.domain.ecogram import round_the_drawing
from connector_desk.domain.free_text import refuse_finds
from connector_desk.domain.known_names import KnownNames
from connector_desk.domain.organization import Formality
from connector_desk.domain.papers import Letterhead
from connector_desk.domain.resident import NetworkTie, Resident, Support, TieCategory, TieDirection, TieRole
from connector_desk.domain.words import Words


@dataclass(frozen=True, kw_only=True, slots=True)
class EcogramTie:
    """Somebody around the resident; `who` is a role or a word for them, and a name only where they wish that."""

    who: str
    category: TieCategory
    closeness: int
    is_formal: bool
    is_volunteer: bool
    direction: TieDirection
    support: tuple[Support, ...] = ()


@dataclass(frozen=True, kw_only=True, slots=True)
class EcogramPaper:
    """Everybody around a resident, category by category. `name` is what the resident is called."""

    sample: bool
    letterhead: Letterhead
    day: date
    name: str
    ties: tuple[EcogramTie, ...]


def paper_ties(
    ties: Iterable[NetworkTie], resident: Resident, known: KnownNames, words: Words
) -> tuple[EcogramTie, ...]:
    """Return everybody as they may stand on paper.

    Raises:
        IdentifyingText: the word for somebody names a person who did not ask for that.

    """
    ordered = round_the_drawing(ties)
    own = (resident.full_name, resident.phone, resident.address, resident.postcode)
    told = (*own, *(tie.name for tie in ordered if tie.name_may_leave))
    refuse_finds((("tie", tie.word) for tie in ordered if tie.word and not _is_named(tie)), known, told=told)
    return tuple(
        EcogramTie(
            who=tie.name if _is_named(tie) else tie.word or words.term(tie.role),
            category=tie.category,
            closeness=tie.closeness,
            is_formal=tie.formality is Formality.FORMAL,
            is_volunteer=tie.role is TieRole.VOLUNTEER,
            direction=tie.direction,
            support=tie.support,
        )
        for tie in ordered
    )


def _is_named(tie: NetworkTie) -> bool:
    return tie.name_may_leave and bool(tie.name)
