"""Referral letters: what goes in and what stays here, the paper, and the file that leaves with its record."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from connector_desk.domain.consent import DataCategory, Facts, Purpose, Shared, share
from connector_desk.domain.disclosure import DocumentKind, sent_fields
from connector_desk.domain.entity import HandoverId, PrintoutId
from connector_desk.domain.errors import IdentifyingText, NoGroundForIdentity, NothingToPrint
from connector_desk.domain.free_text import together
from connector_desk.domain.handover import HandoverStatus
from connector_desk.domain.papers import ReferralLetter
from connector_desk.domain.resident import Ask
from connector_desk.domain.words import Words
from connector_desk.services.acts import Room
from connector_desk.services.letter_case import LetterCase, read_case
from connector_desk.services.letter_paper import identifying_places, paper_of, told_facts, told_grounds
from connector_desk.services.ports import Press
from connector_desk.services.publishing import Finished, Publisher, Telling


@dataclass(frozen=True)
class LetterPreview:
    """What a letter would tell on a day, what it would not, and what stops it.

    `facts` are all facts before the filter; `other_asks` are asks of the same resident that do not belong to this
    question. A letter can be made only while `stopped_by` is empty.
    """

    handover_id: HandoverId
    facts: Facts
    shared: Shared
    other_asks: tuple[Ask, ...]
    stopped_by: tuple[NoGroundForIdentity | IdentifyingText, ...]


class LetterService:
    """Makes letters of handovers. Each passes the one filter for the recipient and the purpose of referral."""

    def __init__(self, room: Room, press: Press, publisher: Publisher) -> None:
        self._room = room
        self._press = press
        self._publisher = publisher

    def preview(self, handover_id: HandoverId, on: date) -> LetterPreview:
        """Show both sides before anything is made. Raises NotFound."""
        case = self._case(handover_id)
        shared = _shared(case, on)
        no_ground = _no_ground(case, shared)
        return LetterPreview(
            handover_id=handover_id,
            facts=case.facts(on),
            shared=shared,
            other_asks=case.other_asks,
            stopped_by=(no_ground,) if no_ground else _named(case, shared),
        )

    def dry_run(self, handover_id: HandoverId, on: date) -> Shared:
        """Say what would go in and what would be held back on that day. Raises NotFound."""
        return _shared(self._case(handover_id), on)

    def paper(self, handover_id: HandoverId, on: date) -> ReferralLetter:
        """Return the letter as finished facts.

        Raises:
            NotFound: there is no such handover.
            NothingToPrint: it was entered in error.
            NoGroundForIdentity: the recipient may not hear who this is.
            IdentifyingText: a free text that goes in points at somebody who did not pass.

        """
        return self._made(handover_id, on)[0]

    def render(self, handover_id: HandoverId, on: date, words: Words) -> bytes:
        """Return the letter as PDF, the very bytes that print. Raises as `paper` does, and DoesNotFit."""
        return self.set_in_type(self.paper(handover_id, on), words)

    def set_in_type(self, paper: ReferralLetter, words: Words) -> bytes:
        """Return finished facts as PDF; reads nothing, so it may run off the GUI thread. Raises DoesNotFit."""
        return self._press.letter(paper, words)

    def finished(self, handover_id: HandoverId, on: date, words: Words) -> Finished:
        """Set the letter, with what it tells. Raises as `render` does."""
        paper, telling = self._made(handover_id, on)
        return Finished(
            document=DocumentKind.LETTER,
            about_id=handover_id,
            content=self._press.letter(paper, words),
            code=paper.code,
            tellings=(telling,),
        )

    def save(
        self, handover_id: HandoverId, target: Path, on: date, words: Words, *, open_password: str = ""
    ) -> PrintoutId:
        """Write the letter as a file, with its disclosure. Raises as `render` does, and FileError."""
        return self._publisher.save(self.finished(handover_id, on, words), target, open_password=open_password)

    def print(self, handover_id: HandoverId, on: date, words: Words, send: Callable[[bytes], None]) -> PrintoutId:
        """Hand the bytes of the letter to a printer through `send`, with its disclosure. Raises as `render` does."""
        finished = self.finished(handover_id, on, words)
        return self._publisher.print(finished, lambda: send(finished.content))

    def _made(self, handover_id: HandoverId, on: date) -> tuple[ReferralLetter, Telling]:
        case = self._case(handover_id)
        if case.handover.status is HandoverStatus.ENTERED_IN_ERROR:
            raise NothingToPrint(DocumentKind.LETTER)
        shared = _shared(case, on)
        if no_ground := _no_ground(case, shared):
            raise no_ground
        for named in _named(case, shared):
            raise named
        telling = Telling(
            case.resident.id,
            case.handover.recipient,
            Purpose.REFERRAL,
            told_grounds(case, shared),
            sent_fields(told_facts(case, shared)),
            case.handover.id,
        )
        return paper_of(case, shared, on), telling

    def _case(self, handover_id: HandoverId) -> LetterCase:
        with self._room.look() as work:
            case = read_case(work, handover_id)
        self._room.looked_at(case.resident.id)
        return case


def _shared(case: LetterCase, on: date) -> Shared:
    return share(case.facts(on), case.grounds, case.handover.recipient, Purpose.REFERRAL, on)


def _named(case: LetterCase, shared: Shared) -> tuple[IdentifyingText, ...]:
    """Return one refusal for all places that point at somebody, so that they can be mended together."""
    refusal = together(identifying_places(case, shared))
    return (refusal,) if refusal else ()


def _no_ground(case: LetterCase, shared: Shared) -> NoGroundForIdentity | None:
    """Return the refusal of a letter about nobody: who it is about must be covered before anything else."""
    recipient = case.organizations[case.handover.recipient].name
    reasons = (one.reason for one in shared.withheld if one.category is DataCategory.IDENTITY)
    return next((NoGroundForIdentity(recipient, reason) for reason in reasons), None)
