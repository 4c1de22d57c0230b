"""The press: the one door of this room."""

from pathlib import Path

from connector_desk.documents.agenda import agenda
from connector_desk.documents.check_list import check_list
from connector_desk.documents.consent_form import consent_form
from connector_desk.documents.fonts import register_fonts
from connector_desk.documents.letter import letter
from connector_desk.documents.plain_letter import plain_letter
from connector_desk.documents.protected import with_open_password
from connector_desk.documents.recovery_sheet import recovery_sheet
from connector_desk.documents.resident_letter import resident_letter
from connector_desk.documents.volunteer_sheet import volunteer_sheet
from connector_desk.documents.week import week
from connector_desk.documents.who_saw import who_saw
from connector_desk.domain.consent_paper import ConsentFormPaper
from connector_desk.domain.letter_papers import Letter, PlainLetter, ResidentLetter
from connector_desk.domain.papers import Agenda, CheckList, VolunteerSheet, Week
from connector_desk.domain.recovery_sheet import RecoverySheet
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

    def consent_form(self, paper: ConsentFormPaper, words: Words, *, large_print: bool = False) -> bytes:
        """Return both copies of a consent form. Raises DoesNotFit."""
        return consent_form(paper, words, large_print=large_print)

    def protected(self, content: bytes, password: str) -> bytes:
        """Return a finished document so that it opens with that password only. Raises TextMissing, TextTooLong."""
        return with_open_password(content, password)
