"""The read side: lists and counts that build no entities, and the chain of who did what."""

from collections.abc import Iterator, Sequence
from datetime import date, datetime
from typing import Protocol

from connector_desk.domain.audit import AuditLine, AuditReport
from connector_desk.domain.entity import ContactMomentId, Kind, ResidentId
from connector_desk.domain.lines import (
    AskLine,
    ContactLine,
    Hit,
    HourContact,
    LikeLine,
    OfferLine,
    PersonLine,
    ResidentLine,
)
from connector_desk.domain.resident import LifeDomain


class Reads(Protocol):
    """The read side: lists and counts that build no entities, a page at a time."""

    def residents(
        self, text: str = "", after: tuple[str, str] | None = None, limit: int = 60
    ) -> Sequence[ResidentLine]:
        """Return residents by name; with a text those whose name or words begin like it, best names first."""
        ...

    def contact_moments(
        self, text: str = "", after: tuple[str, str] | None = None, limit: int = 60
    ) -> Sequence[ContactLine]:
        """Return contact moments, open dangers first and then newest first; with a text those whose words begin so.

        The first page holds all open dangers beside its own lines, so that it may be longer.
        """
        ...

    def like_named(self, text: str, limit: int = 8) -> Sequence[LikeLine]:
        """Return residents who may be meant by a name in any spelling, likeliest first."""
        ...

    def people(self) -> Iterator[PersonLine]:
        """Return what tells each resident from the others, in no order."""
        ...

    def due_letters(self, on: date) -> Sequence[ContactMomentId]:
        """Return contacts with help with a letter that goes on by that day, and is not done."""
        ...

    def find(self, text: str, kinds: Sequence[Kind], limit: int = 8) -> Sequence[Hit]:
        """Return things of those kinds by name or words; what is typed is text, never a query language."""
        ...

    def hour_contacts(self, start: datetime, end: datetime) -> Sequence[HourContact]:
        """Return the contacts that took place from one moment until another, both included, oldest first."""
        ...

    def count(self, kind: Kind) -> int:
        """Return how many there are."""
        ...

    def offers_about(self, topics: frozenset[str]) -> Sequence[OfferLine]:
        """Return what residents offer that is about one of these topics: at most some hundreds, the last first."""
        ...

    def asks_about(self, topics: frozenset[str], domains: Sequence[LifeDomain]) -> Sequence[AskLine]:
        """Return open asks about one of these topics, then by life domain: at most some hundreds, the last first."""
        ...

    def quiet_residents(self, before: date, *, after_no: bool) -> Sequence[ResidentId]:
        """Return at least all residents who ask nothing and did not come since that day, in a stable order.

        With `after_no` only those who refused or withdrew something before that day.
        """
        ...

    def loose_contacts(self, before: date) -> Sequence[ContactMomentId]:
        """Return at least all contact moments before that day that belong to nobody, oldest first."""
        ...


class AuditTrail(Protocol):
    """The read side of the chain of who did what."""

    def lines(
        self, resident_id: ResidentId | None = None, before: int | None = None, limit: int = 100
    ) -> Sequence[AuditLine]:
        """Return records, newest first, of one resident or of all; `before` is the number to go on from."""
        ...

    def verified(self) -> AuditReport:
        """Compute the whole chain again."""
        ...
