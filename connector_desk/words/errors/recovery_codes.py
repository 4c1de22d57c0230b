"""What is said when a recovery code does not open the desk."""

from connector_desk.domain import errors
from connector_desk.domain.words import Words
from connector_desk.words.message import Message


def said(error: errors.DeskError, words: Words) -> Message | None:
    """Return the message for an error with a recovery code, or None for any other."""
    match error:
        case errors.WrongRecoveryCode():
            happened = words.translate("Error", "This is not the recovery code of this desk.")
            now = words.translate("Error", "Take the newest recovery sheet: an older one opens nothing any more.")
        case errors.RecoveryCodeMistyped(group=group):
            happened = words.translate("Error", "Group {group} of the recovery code is not right.").format(group=group)
            now = words.translate("Error", "Compare that group with the sheet, letter by letter.")
        case errors.RecoveryCodeWrongLength(length=length):
            happened = words.translate("Error", "This recovery code has %n character(s).", "", length)
            now = words.translate("Error", "There should be 40: eight groups of five.")
        case _:
            return None
    return Message(happened, words.translate("Error", "Nothing is lost."), now)
