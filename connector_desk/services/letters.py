"""Letters of handovers, seven kinds: what goes in and what stays here, the paper, and the file that leaves."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from connector_desk.domain.account import Right
from connector_desk.domain.consent import Facts, Shared
from connector_desk.domain.entity import HandoverId, PrintoutId
from connector_desk.domain.errors import DeskError, NothingToPrint
from connector_desk.domain.handover import HandoverStatus
from connector_desk.domain.letter_papers import Letter
from connector_desk.domain.letter_text import NOTICES, LeftOut, LetterKind
from connector_desk.domain.resident import Ask
from connector_desk.domain.words import Words
from connector_desk.services.acts import Room
from connector_desk.services.consultation_letters import consultation
from connector_desk.services.letter_case import read_case
from connector_desk.services.letter_draft import Drafted
from connector_desk.services.letter_templates import LetterTexts, template_of
from connector_desk.services.notice_cases import case_of_handover
from connector_desk.services.notice_letters import mark_made, notice
from connector_desk.services.ports import Press, Work
from connector_desk.services.publishing import Finished, Publisher
from connector_desk.services.referral_letters import referral
from connector_desk.services.resident_letters import Reader, resident_letter, sent_in
from connector_desk.services.word_back_letters import word_back

DUTCH = "nl"


@dataclass(frozen=True)
class LetterChoice:
    """Which letter: its kind, and for the resident's own letter whether it is set in large print."""

    kind: LetterKind = LetterKind.REFERRAL
    large_print: bool = False


REFERRAL = LetterChoice()


@dataclass(frozen=True)
class LetterPreview:
    """What a letter would tell on a day, what it would not, and what stops it.

    `facts` are all facts before the filter; `other_asks` are asks of the same resident that do not belong to this
    question. `left_out` are fields of its text that stay empty. `paper` is the letter as finished facts, or None while
    something stops it. `is_by_hand` says that it may not go by post.
    """

    handover_id: HandoverId
    facts: Facts
    shared: Shared
    other_asks: tuple[Ask, ...]
    stopped_by: tuple[DeskError, ...]
    paper: Letter | None = None
    left_out: tuple[LeftOut, ...] = ()
    is_by_hand: bool = False


class LetterService:
    """Makes letters of handovers. Each passes the one filter for its recipient and its purpose."""

    def __init__(self, room: Room, press: Press, publisher: Publisher, texts: LetterTexts) -> None:
        self._room = room
        self._press = press
        self._publisher = publisher
        self._texts = texts

    def preview(
        self, handover_id: HandoverId, on: date, choice: LetterChoice = REFERRAL, language: str = DUTCH
    ) -> LetterPreview:
        """Show both sides before anything is made.

        Raises:
            NotAllowed: the role sees no handovers.
            NotFound
            LetterLanguageUnknown
            NothingEnded, NothingSent: there is nothing that a notice could be about.

        """
        draft = self._drafted(handover_id, on, choice.kind, language)
        return LetterPreview(
            handover_id=handover_id,
            facts=draft.facts,
            shared=draft.shared,
            other_asks=draft.other_asks,
            stopped_by=draft.stopped_by,
            paper=None if draft.stopped_by else draft.make(),
            left_out=draft.left_out,
            is_by_hand=draft.is_by_hand,
        )

    def dry_run(self, handover_id: HandoverId, on: date) -> Shared:
        """Say what would go in a referral letter and what stays back on that day. Raises NotAllowed, NotFound."""
        return self.preview(handover_id, on).shared

    def paper(
        self, handover_id: HandoverId, on: date, choice: LetterChoice = REFERRAL, language: str = DUTCH
    ) -> Letter:
        """Return the letter as finished facts.

        Raises:
            NothingToPrint: the handover was entered in error.
            DeskError: what `preview` raises, and the first of what stops the letter.

        """
        return self._ready(handover_id, on, choice.kind, language).make()

    def render(self, handover_id: HandoverId, on: date, words: Words, choice: LetterChoice = REFERRAL) -> bytes:
        """Return the letter as PDF, the very bytes that print. Raises as `paper` does, and DoesNotFit."""
        return self.set_in_type(self.paper(handover_id, on, choice, words.language), words, choice)

    def set_in_type(self, paper: Letter, words: Words, choice: LetterChoice = REFERRAL) -> bytes:
        """Return finished facts as PDF; reads nothing, so it may run off the GUI thread. Raises DoesNotFit."""
        return self._press.letter(paper, words, large_print=choice.large_print)

    def finished(self, handover_id: HandoverId, on: date, words: Words, choice: LetterChoice = REFERRAL) -> Finished:
        """Set the letter, with what it tells. Raises as `render` does."""
        draft = self._ready(handover_id, on, choice.kind, words.language)
        content = self.set_in_type(draft.make(), words, choice)
        return Finished(choice.kind.document, handover_id, content, draft.code, draft.tellings)

    def save(
        self,
        handover_id: HandoverId,
        target: Path,
        on: date,
        words: Words,
        choice: LetterChoice = REFERRAL,
        *,
        open_password: str = "",
    ) -> PrintoutId:
        """Write the letter as a file, with its disclosure. Raises as `render` does, and FileError."""
        finished = self.finished(handover_id, on, words, choice)
        printout_id = self._publisher.save(finished, target, open_password=open_password)
        self._note(handover_id, on, choice.kind, words.language, printout_id)
        return printout_id

    def print(
        self,
        handover_id: HandoverId,
        on: date,
        words: Words,
        send: Callable[[bytes], None],
        choice: LetterChoice = REFERRAL,
    ) -> PrintoutId:
        """Hand the bytes of the letter to a printer through `send`, with its disclosure. Raises as `render` does."""
        finished = self.finished(handover_id, on, words, choice)
        printout_id = self._publisher.print(finished, lambda: send(finished.content))
        self._note(handover_id, on, choice.kind, words.language, printout_id)
        return printout_id

    def _note(
        self, handover_id: HandoverId, on: date, kind: LetterKind, language: str, printout_id: PrintoutId
    ) -> None:
        if kind in NOTICES:
            mark_made(self._room, self._drafted(handover_id, on, kind, language).notice_id, printout_id)

    def _ready(self, handover_id: HandoverId, on: date, kind: LetterKind, language: str) -> Drafted:
        draft = self._drafted(handover_id, on, kind, language)
        for error in draft.stopped_by:
            raise error
        return draft

    def _drafted(self, handover_id: HandoverId, on: date, kind: LetterKind, language: str) -> Drafted:
        self._room.refuse_unless_sees(Right.HANDOVERS)
        with self._room.look() as work:
            draft = self._draft(work, handover_id, on, kind, language)
            if work.handovers.get(handover_id).status is HandoverStatus.ENTERED_IN_ERROR:
                draft = replace(draft, stopped_by=(NothingToPrint(kind.document), *draft.stopped_by))
        self._room.looked_at(draft.resident_id)
        return draft

    def _draft(self, work: Work, handover_id: HandoverId, on: date, kind: LetterKind, language: str) -> Drafted:
        template = template_of(work, self._texts, kind, language)
        if kind in NOTICES:
            return notice(case_of_handover(work, work.handovers.get(handover_id), on), on, template)
        case = read_case(work, handover_id)
        if kind is LetterKind.RESIDENT:
            reader = Reader(self._texts, language, self._room.session.account.name)
            return resident_letter(case, sent_in(work, case), on, template, reader)
        draft = {LetterKind.CONSULTATION: consultation, LetterKind.WORD_BACK: word_back}.get(kind, referral)
        return draft(case, on, template)
