"""What is said when a backup cannot be used."""

from connector_desk.domain import errors
from connector_desk.domain.words import Words
from connector_desk.words.message import Message


def said(error: errors.DeskError, words: Words) -> Message | None:
    """Return the message for an error with a backup, or None for any other."""
    match error:
        case errors.BackupDamaged(path=path):
            happened = words.translate("Error", "This is no backup, or it is damaged: {path}.").format(path=path)
            safe = words.translate("Error", "The desk itself was not touched.")
            now = words.translate("Error", "Take an older backup.")
        case errors.BackupOfAnotherDesk(path=path):
            happened = words.translate("Error", "This backup belongs to another desk: {path}.").format(path=path)
            safe = words.translate("Error", "Nothing was changed.")
            now = words.translate("Error", "Restore it into a new folder, or take a backup of this desk.")
        case _:
            return None
    return Message(happened, safe, now)
