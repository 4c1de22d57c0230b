"""What went wrong, as a message for each error that a person can act on; its modules are those of `domain.errors`."""

from collections.abc import Callable

from connector_desk.domain.errors import DeskError
from connector_desk.domain.words import Words
from connector_desk.words.errors import (
    accounts,
    attachments,
    backups,
    consents,
    counter,
    desks,
    erasing,
    files,
    handovers,
    keys,
    letters,
    matching,
    merging,
    papers,
    queue,
    records,
    recovery_codes,
    steps,
    typed,
)
from connector_desk.words.message import Message

_SUBJECTS: tuple[Callable[[DeskError, Words], Message | None], ...] = (
    typed.said,
    counter.said,
    queue.said,
    consents.said,
    handovers.said,
    matching.said,
    steps.said,
    merging.said,
    records.said,
    erasing.said,
    papers.said,
    letters.said,
    attachments.said,
    accounts.said,
    keys.said,
    recovery_codes.said,
    desks.said,
    backups.said,
    # The last one: it has a sentence for every file.
    files.said,
)


def explain(error: DeskError, words: Words) -> Message:
    """Return the message for an error that a person can act on."""
    for said in _SUBJECTS:
        message = said(error, words)
        if message is not None:
            return message
    raise TypeError(f"no sentence for {type(error).__name__}")


def unexpected(words: Words) -> Message:
    """Return the message for a fault of the program itself; what kind it was stands in the log only."""
    return Message(
        words.translate("Error", "Something went wrong in this program."),
        words.translate("Error", "What was kept before still stands."),
        words.translate("Error", "Try it again. If it happens again, ask for help: the log says where it went wrong."),
    )
