"""The finished facts of "who knows what about me": for each recipient what was told, when, why and on which ground."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from connector_desk.domain.consent import CollectionMethod, DataCategory, LawfulBasis, Purpose
from connector_desk.domain.disclosure import DocumentKind, SentField
from connector_desk.domain.entity import ConsentId, OrganizationId, PrintoutId
from connector_desk.domain.papers import Letterhead
from connector_desk.domain.resident import FormOfAddress


class GroundNow(StrEnum):
    """What became of a ground since something was told on it."""

    STANDS = "stands"
    WITHDRAWN = "withdrawn"
    REFUSED = "refused"
    EXPIRED = "expired"
    ENDED = "ended"
    IN_ERROR = "in_error"


@dataclass(frozen=True, kw_only=True, slots=True)
class ToldGround:
    """On what something was told: a yes of a day and how it was said, or another ground with its reason.

    `changed_on` is the day on which it ended, None while it stands or where that is not known.
    """

    id: ConsentId
    basis: LawfulBasis
    given_on: date
    method: CollectionMethod
    reason: str
    now: GroundNow
    changed_on: date | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class ToldOnce:
    """One document that went to one recipient. `by` is who made it, empty where nobody wrote that down.

    `fields` is every fact of it by category and key, empty for what left before that was kept. `is_kept` says that the
    document itself can be opened again.
    """

    printout_id: PrintoutId
    day: date
    document: DocumentKind
    code: str
    purpose: Purpose
    categories: tuple[DataCategory, ...]
    fields: tuple[SentField, ...]
    grounds: tuple[ToldGround, ...]
    by: str
    sha256: str
    is_kept: bool = False


@dataclass(frozen=True, kw_only=True, slots=True)
class Knower:
    """Somebody who was told something, the last time first. `now_called` is the name under which it went on."""

    id: OrganizationId
    name: str
    told: tuple[ToldOnce, ...]
    now_called: str = ""


@dataclass(frozen=True, kw_only=True, slots=True)
class WhoKnows:
    """All that was told about one resident, to whom; `name` is what they are called, without the form of address."""

    sample: bool
    letterhead: Letterhead
    day: date
    name: str
    knowers: tuple[Knower, ...]
    form_of_address: FormOfAddress = FormOfAddress.FIRST_NAME
    contact: str = ""
