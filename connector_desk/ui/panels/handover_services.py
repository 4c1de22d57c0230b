"""What making a handover needs from the desk."""

from collections.abc import Callable
from dataclasses import dataclass

from connector_desk.domain.words import Words
from connector_desk.services.handover_book import HandoverBook
from connector_desk.services.handovers import HandoverService
from connector_desk.services.letters import LetterService
from connector_desk.services.ports import Clock
from connector_desk.ui.keeping import Drafts
from connector_desk.ui.tasks import Tasks


@dataclass(frozen=True)
class EditorServices:
    """What making a handover needs from the desk."""

    handovers: HandoverService
    book: HandoverBook
    letters: LetterService
    words: Words
    clock: Clock
    tasks: Tasks
    drafts: Drafts
    words_in: Callable[[str], Words]
    """The sentences of a language in which letters are written."""
