"""What makes the papers."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from pathlib import Path

    from connector_desk.domain.consent_paper import ConsentFormPaper
    from connector_desk.domain.ecogram_paper import EcogramPaper
    from connector_desk.domain.entity import PrintoutId, WithdrawalNoticeId
    from connector_desk.domain.hour_papers import HourLog, TicketSlip
    from connector_desk.domain.letter_papers import Letter
    from connector_desk.domain.own_file import OwnFile
    from connector_desk.domain.papers import Agenda, CheckList, VolunteerSheet, Week
    from connector_desk.domain.recovery_sheet import RecoverySheet
    from connector_desk.domain.who_knows import WhoKnows
    from connector_desk.domain.who_saw import WhoSaw
    from connector_desk.domain.words import Words


class Press(Protocol):
    """The documents room: finished facts in, the bytes of a PDF out."""

    def letter(self, paper: Letter, words: Words, *, large_print: bool = False) -> bytes: ...  # noqa: D102
    def agenda(self, paper: Agenda, words: Words) -> bytes: ...  # noqa: D102
    def week(self, paper: Week, words: Words) -> bytes: ...  # noqa: D102
    def volunteer_sheet(self, paper: VolunteerSheet, words: Words) -> bytes: ...  # noqa: D102
    def check_list(self, paper: CheckList, words: Words) -> bytes: ...  # noqa: D102
    def recovery_sheet(self, paper: RecoverySheet, words: Words) -> bytes: ...  # noqa: D102
    def who_saw(self, paper: WhoSaw, words: Words, *, large_print: bool = False) -> bytes: ...  # noqa: D102

    def who_knows(self, paper: WhoKnows, words: Words, *, large_print: bool = False) -> bytes: ...  # noqa: D102
    def own_file(self, paper: OwnFile, words: Words, *, large_print: bool = False) -> bytes: ...  # noqa: D102
    def consent_form(self, paper: ConsentFormPaper, words: Words, *, large_print: bool = False) -> bytes: ...  # noqa: D102

    def ecogram(self, paper: EcogramPaper, words: Words, *, large_print: bool = False) -> bytes: ...  # noqa: D102
    def ticket(self, paper: TicketSlip, words: Words) -> bytes: ...  # noqa: D102
    def hour_log(self, paper: HourLog, words: Words) -> bytes: ...  # noqa: D102

    def protected(self, content: bytes, password: str) -> bytes:
        """Return a PDF that opens with the password only. Raises TextMissing, TextTooLong."""
        ...


class NoticeLetters(Protocol):
    """Makes the letter that tells a recipient of a withdrawal."""

    def make(self, notice_id: WithdrawalNoticeId, path: Path, *, open_password: str = "") -> PrintoutId:
        """Write the letter as a file, with its record; the notice is made then. Raises DeskError, FileError."""
        ...
