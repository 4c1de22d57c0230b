"""The consent conversation: which questions a purpose needs, and what the answers become. No answer is ever guessed."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from connector_desk.domain.consent import CollectionMethod, DataCategory, EventState, Purpose
from connector_desk.domain.consent_notice import BothNotices, Notice
from connector_desk.domain.entity import OrganizationId, ResidentId
from connector_desk.services.consents import ConsentDraft
from connector_desk.viewmodels.consents import day_after

MOST_KINDS = 5
"""Questions about what may be known; how long is the sixth."""
MONTHS = (3, 6, 12)

_NEEDED = {
    Purpose.REFERRAL: (
        DataCategory.IDENTITY,
        DataCategory.CONTACT,
        DataCategory.LANGUAGES,
        DataCategory.NETWORK_ROLES,
    ),
    Purpose.MATCHING: (
        DataCategory.IDENTITY,
        DataCategory.CONTACT,
        DataCategory.WISHES,
        DataCategory.OFFERS,
        DataCategory.LANGUAGES,
    ),
    Purpose.CASE_DISCUSSION: (DataCategory.IDENTITY, DataCategory.NETWORK_ROLES, DataCategory.WISHES),
    Purpose.WEEK_SHEET: (DataCategory.IDENTITY, DataCategory.CONTACT, DataCategory.WISHES, DataCategory.OFFERS),
}
"""Which kinds of data a purpose needs, in the order in which they are asked; what it is about comes first."""


class Answer(StrEnum):
    """What somebody says to one question. Not now is a full answer."""

    YES = "yes"
    NO = "no"
    LATER = "later"


_STATES = {Answer.YES: EventState.GIVEN, Answer.NO: EventState.REFUSED, Answer.LATER: EventState.REQUESTED}


def kinds_to_ask(
    purpose: Purpose, kept: Sequence[DataCategory], about: DataCategory | None = None
) -> tuple[DataCategory, ...]:
    """Return the kinds to ask about: only those that the purpose needs and the desk keeps, five at most."""
    needed = [kind for kind in _NEEDED[purpose] if kind in kept]
    asked = [*needed[:1], *([about] if about else []), *needed[1:]]
    return tuple(asked[:MOST_KINDS])


@dataclass(frozen=True)
class Talk:
    """What the conversation is about: with whom, on which day, who would know what for, in which languages."""

    resident_id: ResidentId
    name: str
    today: date
    recipient: OrganizationId
    recipient_name: str
    purpose: Purpose
    kinds: tuple[DataCategory, ...]
    notices: BothNotices

    def until(self, months: int) -> date:
        """Return the last day."""
        return day_after(self.today, months)


@dataclass(frozen=True)
class HowSaid:
    """How the answers were given; `name` is that of the witness or of who answered for the resident."""

    method: CollectionMethod
    name: str = ""


def drafts_of(
    talk: Talk, answers: Mapping[DataCategory, Answer], months: int, how: HowSaid
) -> tuple[ConsentDraft, ...]:
    """Return a record for each kind of answer that was given: yes, no and not now. Only a yes has a last day."""
    drafts = []
    for answer, state in _STATES.items():
        kinds = tuple(kind for kind in talk.kinds if answers.get(kind) is answer)
        if kinds:
            drafts.append(
                ConsentDraft(
                    resident_id=talk.resident_id,
                    recipient=talk.recipient,
                    purpose=talk.purpose,
                    data_categories=kinds,
                    answer=state,
                    valid_from=talk.today,
                    valid_until=talk.until(months) if answer is Answer.YES else None,
                    collection_method=how.method,
                    representative=how.name if how.method is CollectionMethod.REPRESENTATIVE else "",
                    witness=how.name if how.method is CollectionMethod.ORAL_WITNESSED else "",
                    notice_version=talk.notices.version,
                    notice_language=talk.notices.language,
                )
            )
    return tuple(drafts)


def said_in(notice: Notice, key: str, **values: str) -> str:
    """Return a sentence of a notice for the window; a name or number inside keeps its own order."""
    apart = {name: f"\u2068{value}\u2069" if notice.is_right_to_left else value for name, value in values.items()}
    return notice.sentences[key].replace("**", "").format(**apart)


def asked_in(notice: Notice, talk: Talk, kind: DataCategory) -> str:
    """Return the question whether the recipient may know one kind of data."""
    return said_in(notice, "ask", recipient=talk.recipient_name, what=notice.sentences[f"category:{kind}"])
