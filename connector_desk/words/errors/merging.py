"""What is said when two that are kept cannot become one, or cannot be taken apart."""

from connector_desk.domain import errors
from connector_desk.domain.words import Words
from connector_desk.words.message import Message


def said(error: errors.DeskError, words: Words) -> Message | None:
    """Return the message for an error with a merge, or None for any other."""
    match error:
        case errors.MergeWithItself():
            happened = words.translate("Error", "This is one and the same file.")
            now = words.translate("Error", "Choose the other file.")
        case errors.NotApartAnyMore(reason="joined_again"):
            happened = words.translate("Error", "This file was joined with another one since.")
            now = words.translate("Error", "Take that apart first.")
        case errors.NotApartAnyMore(reason="mixed"):
            happened = words.translate("Error", "A handover or match was made since that belongs to both.")
            now = words.translate("Error", "Take that handover or match away first, or leave the files joined.")
        case errors.NotApartAnyMore():
            happened = words.translate("Error", "These files were taken apart already.")
            now = words.translate("Error", "Look at both files.")
        case errors.MergeNotAllowed(name=name):
            happened = words.translate("Error", "{name} cannot go on as this one.").format(name=name)
            now = words.translate("Error", "Choose two organisations that are both still there.")
        case _:
            return None
    return Message(happened, words.translate("Error", "Nothing was changed."), now)
