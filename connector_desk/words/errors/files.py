"""What is said when a file could not be read or written."""

from connector_desk.domain import errors
from connector_desk.domain.words import Words
from connector_desk.words.message import Message


def said(error: errors.DeskError, words: Words) -> Message | None:
    """Return the message for an error with any file, or None for one that is about no file."""
    if not isinstance(error, errors.FileError):
        return None
    safe = words.translate("Error", "What stood there still stands.")
    now = words.translate("Error", "Choose another place.")
    match error:
        case errors.FolderNotWritable():
            happened = words.translate("Error", "Nothing may be written here: {path}.")
        case errors.FolderMissing():
            happened = words.translate("Error", "This folder is not there: {path}.")
        case errors.DiskFull():
            happened = words.translate("Error", "The disk is full: {path}.")
            now = words.translate("Error", "Throw something big away, then try again.")
        case errors.TargetInUse():
            happened = words.translate("Error", "This file is open in another program: {path}.")
            now = words.translate("Error", "Close it there, then try again.")
        case errors.TargetIsFolder():
            happened = words.translate("Error", "This is a folder: {path}.")
            now = words.translate("Error", "Give a file name.")
        case errors.TargetReadOnly():
            happened = words.translate("Error", "This file may only be read: {path}.")
        case errors.Unreachable():
            happened = words.translate("Error", "This cannot be reached (any more): {path}.")
            safe = words.translate("Error", "Nothing is lost: the desk and older backups are as they were.")
            now = words.translate("Error", "Was a stick pulled out? Put it back and try again.")
        case _:
            happened = words.translate("Error", "This could not be written: {path}.")
    return Message(happened.format(path=error.path), safe, now)
