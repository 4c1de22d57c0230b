"""A letter before it is set in type: what passed, what stops it, what its text leaves out; and what all kinds share."""

from collections.abc import Callable, Collection, Iterable
from dataclasses import dataclass

from connector_desk.domain.consent import DataCategory, Facts, Shared, Withheld, WithholdingReason
from connector_desk.domain.entity import ResidentId, WithdrawalNoticeId
from connector_desk.domain.errors import DeskError, IdentifyingText, OrderTurned
from connector_desk.domain.free_text import identifying_texts, together
from connector_desk.domain.identifying import Identifier
from connector_desk.domain.known_names import KnownNames
from connector_desk.domain.letter_papers import Letter
from connector_desk.domain.letter_text import FIELDS, LeftOut
from connector_desk.domain.resident import Ask
from connector_desk.domain.text import order_marks
from connector_desk.services.letter_templates import Template
from connector_desk.services.publishing import Telling


@dataclass(frozen=True)
class Drafted:
    """Both sides of one letter. `make` returns its finished facts, and may be called only while nothing stops it."""

    resident_id: ResidentId
    facts: Facts
    shared: Shared
    stopped_by: tuple[DeskError, ...]
    make: Callable[[], Letter]
    code: str
    left_out: tuple[LeftOut, ...] = ()
    tellings: tuple[Telling, ...] = ()
    other_asks: tuple[Ask, ...] = ()
    is_by_hand: bool = False
    notice_id: WithdrawalNoticeId | None = None


@dataclass(frozen=True)
class Scan:
    """What every text of one letter is held against."""

    known: KnownNames
    near: tuple[Identifier, ...]
    told: tuple[str, ...] = ()

    def stops(self, texts: Iterable[tuple[str, str]], template: Template) -> tuple[DeskError, ...]:
        """Return what stops a letter with these texts; the organisation's own template is a text like any other."""
        told = (*texts, *((("template", template.own),) if template.own else ()))
        return (*turned(told), *as_one(identifying_texts(told, self.known, self.near, self.told)))


def turned(texts: Iterable[tuple[str, str]]) -> tuple[OrderTurned, ...]:
    """Return each text, given with the word for its place, in which hidden signs turn the order of what is read."""
    return tuple(OrderTurned(place, text, *order_marks(text)[0]) for place, text in texts if order_marks(text))


def as_one(finds: tuple[IdentifyingText, ...]) -> tuple[IdentifyingText, ...]:
    """Return one refusal for all places that point at somebody, so that they can be mended together."""
    refusal = together(finds)
    return (refusal,) if refusal else ()


def not_needed(facts: Facts, told: Collection[DataCategory] = ()) -> tuple[Withheld, ...]:
    """Return the categories that a letter of this kind never tells, whatever was allowed."""
    kept = sorted({fact.category for fact in facts} - set(told))
    return tuple(Withheld(category=one, reason=WithholdingReason.NOT_NEEDED) for one in kept)


def left_out(
    template: Template, facts: Facts, shared: Shared, empty: Collection[str] = (), hidden: Collection[str] = ()
) -> tuple[LeftOut, ...]:
    """Return the fields of a template that stay empty, with the paragraphs around them.

    `empty` are fields that nobody filled in, `hidden` facts that are covered and stay off the paper all the same.
    """
    if template.broken:
        return ()
    text = template.text
    lines = tuple(one.lines for one in text.paragraphs if one.lines in empty)
    return tuple(
        LeftOut(name, *_why_empty(FIELDS[template.kind][name].fact, facts, shared))
        for name in (*text.inline_fields, *lines)
        if name in empty or _is_empty(FIELDS[template.kind][name].fact, shared, hidden)
    )


def _is_empty(fact: str, shared: Shared, hidden: Collection[str]) -> bool:
    return bool(fact) and (fact in hidden or not any(one.key == fact for one in shared.facts))


def _why_empty(fact: str, facts: Facts, shared: Shared) -> tuple[DataCategory | None, WithholdingReason | None]:
    category = next((one.category for one in facts if fact and one.key == fact), None)
    reason = next((one.reason for one in shared.withheld if one.category is category), None)
    return (category, reason) if reason else (None, None)
