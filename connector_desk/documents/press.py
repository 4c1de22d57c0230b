"""The press: the one door of this room."""

from pathlib import Path

from connector_desk.documents.agenda import agenda
from connector_desk.documents.check_list import check_list
from connector_desk.documents.consent_form import consent_form
from connector_desk.documents.ecogram import ecogram
from connector_desk.documents.fonts import register_fonts
from connector_desk.documents.hour_log import hour_log
from connector_desk.documents.letter import letter
from connector_desk.documents.own_file import own_file
from connector_desk.documents.plain_letter import plain_letter
from connector_desk.documents.protected import with_open_password
from connector_desk.documents.recovery_sheet import recovery_sheet
from connector_desk.documents.resident_letter import resident_letter
from connector_desk.documents.ticket import ticket
from connector_desk.documents.volunteer_sheet import volunteer_sheet
from connector_desk.documents.week import week
from connector_desk.documents.who_knows import who_knows
from connector_desk.documents.who_saw import who_saw
from connector_desk.domain.consent_paper import ConsentFormPaper
from connector_desk.domain.ecogram_paper import EcogramPaper
from connector_desk.domain.hour_papers import HourLog, TicketSlip
from connector_desk.domain.letter_papers import Letter, PlainLetter, ResidentLetter
from connector_desk.domain.own_file import OwnFile
from connector_desk.domain.papers import Agenda, CheckList, VolunteerSheet, Week
from connector_desk.domain.recovery_sheet import RecoverySheet
from connector_desk.domain.who_knows import WhoKnows
from connector_desk.domain.who_saw import WhoSaw
from connector_desk.domain.words import Words


class Press:
    """Makes the bytes of a PDF from finished facts. Equal facts and words give equal bytes, but for a protected one."""

    def __init__(self, fonts: Path) -> None:
        """Take the folder with the fonts. Raises OSError when one is missing."""
        register_fonts(fonts)

    def letter(self, paper: Letter, words: Words, *, large_print: bool = False) -> bytes:
        """Return a letter of any kind; in large print only that to a resident. Raises DoesNotFit."""
        if isinstance(paper, ResidentLetter):
            return resident_letter(paper, words, large_print=large_print)
        return plain_letter(paper, words) if isinstance(paper, PlainLetter) else letter(paper, words)

    def agenda(self, paper: Agenda, words: Words) -> bytes:
        """Return an agenda with its worksheets. Raises DoesNotFit."""
        return agenda(paper, words)

    def week(self, paper: Week, words: Words) -> bytes:
        """Return the weekly overview. Raises DoesNotFit."""
        return week(paper, words)

    def volunteer_sheet(self, paper: VolunteerSheet, words: Words) -> bytes:
        """Return one volunteer's own week. Raises DoesNotFit."""
        return volunteer_sheet(paper, words)

    def check_list(self, paper: CheckList, words: Words) -> bytes:
        """Return the lines of the directory to check by telephone. Raises DoesNotFit."""
        return check_list(paper, words)

    def recovery_sheet(self, paper: RecoverySheet, words: Words) -> bytes:
        """Return both copies of a recovery sheet. Raises DoesNotFit."""
        return recovery_sheet(paper, words)

    def who_saw(self, paper: WhoSaw, words: Words, *, large_print: bool = False) -> bytes:
        """Return a resident's overview of who did something with their data. Raises DoesNotFit."""
        return who_saw(paper, words, large_print=large_print)

    def who_knows(self, paper: WhoKnows, words: Words, *, large_print: bool = False) -> bytes:
        """Return a resident's overview of what was told to whom. Raises DoesNotFit."""
        return who_knows(paper, words, large_print=large_print)

    def own_file(self, paper: OwnFile, words: Words, *, large_print: bool = False) -> bytes:
        """Return the whole file of a resident, for that resident. Raises DoesNotFit."""
        return own_file(paper, words, large_print=large_print)

    def consent_form(self, paper: ConsentFormPaper, words: Words, *, large_print: bool = False) -> bytes:
        """Return both copies of a consent form. Raises DoesNotFit."""
        return consent_form(paper, words, large_print=large_print)

    def ecogram(self, paper: EcogramPaper, words: Words, *, large_print: bool = False) -> bytes:
        """Return a resident's ecogram with everybody in words after it. Raises DoesNotFit."""
        return ecogram(paper, words, large_print=large_print)

    def ticket(self, paper: TicketSlip, words: Words) -> bytes:
        """Return the slip of somebody in the queue, on paper of 80 mm."""
        return ticket(paper, words)

    def hour_log(self, paper: HourLog, words: Words) -> bytes:
        """Return the log of a walk-in hour. Raises DoesNotFit."""
        return hour_log(paper, words)

    def protected(self, content: bytes, password: str) -> bytes:
        """Return a finished document so that it opens with that password only. Raises TextMissing, TextTooLong."""
        return with_open_password(content, password)
