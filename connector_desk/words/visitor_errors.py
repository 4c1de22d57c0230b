"""What went wrong with somebody at the counter: who it is, what was typed about them, two files that are one."""

from connector_desk.domain import errors
from connector_desk.domain.words import Words
from connector_desk.words.message import Explain, Message


def _who(error: errors.DeskError, words: Words) -> Message:
    safe = words.translate("Error", "Nothing was tied.")
    if isinstance(error, errors.FactFitsSeveral):
        return Message(
            words.translate("Error", "That fits more than one of them."),
            safe,
            words.translate("Error", "Ask for one more thing, or choose one of them first."),
        )
    return Message(
        words.translate("Error", "That does not fit any of them."),
        safe,
        words.translate("Error", "Ask for the year of birth, the street or the end of the telephone number."),
    )


def _unsure(_error: errors.DeskError, words: Words) -> Message:
    return Message(
        words.translate("Error", "It is not sure any more whose this is: it was asked too long ago."),
        words.translate("Error", "What you typed is still there."),
        words.translate("Error", "Choose “Not after all”, look up the name once more and ask for one more thing."),
    )


def _typed(error: errors.DeskError, words: Words) -> Message:
    safe = words.translate("Error", "What you typed is still there.")
    if isinstance(error, errors.PhoneNotRight):
        happened = (
            words.translate("Error", "A telephone number has no letters in it.")
            if error.has_letters
            else words.translate("Error", "This cannot be a telephone number.")
        )
        return Message(
            happened, safe, words.translate("Error", "Write it like 06 12345678. A foreign number begins with +.")
        )
    return Message(
        words.translate("Error", "This cannot be a postcode."),
        safe,
        words.translate("Error", "Write it like 1055 AA, or as they write it in another country."),
    )


def _born(error: errors.DeskError, words: Words) -> Message:
    happened = (
        words.translate("Error", "This day of birth is still to come.")
        if isinstance(error, errors.NotBornYet)
        else words.translate("Error", "Nobody gets that old: this is more than 125 years ago.")
    )
    safe = words.translate("Error", "What you typed is still there.")
    return Message(happened, safe, words.translate("Error", "Look whether the year is right. It may stay empty, too."))


def _danger(_error: errors.DeskError, words: Words) -> Message:
    return Message(
        words.translate("Error", "This could not wait, and nothing says yet what was done."),
        words.translate("Error", "Nothing was changed."),
        words.translate("Error", "Write down first what was done."),
    )


def _itself(_error: errors.DeskError, words: Words) -> Message:
    return Message(
        words.translate("Error", "This is one and the same file."),
        words.translate("Error", "Nothing was changed."),
        words.translate("Error", "Choose the other file."),
    )


def _apart(error: errors.DeskError, words: Words) -> Message:
    reason = error.reason if isinstance(error, errors.NotApartAnyMore) else ""
    match reason:
        case "joined_again":
            happened = words.translate("Error", "This file was joined with another one since.")
            now = words.translate("Error", "Take that apart first.")
        case "mixed":
            happened = words.translate("Error", "A handover or match was made since that belongs to both.")
            now = words.translate("Error", "Take that handover or match away first, or leave the files joined.")
        case _:
            happened = words.translate("Error", "These files were taken apart already.")
            now = words.translate("Error", "Look at both files.")
    return Message(happened, words.translate("Error", "Nothing was changed."), now)


VISITOR_MESSAGES: dict[type, Explain] = {
    **dict.fromkeys((errors.FactFitsNobody, errors.FactFitsSeveral), _who),
    **dict.fromkeys((errors.PhoneNotRight, errors.PostcodeNotRight), _typed),
    **dict.fromkeys((errors.NotBornYet, errors.BornTooLongAgo), _born),
    errors.NotConfirmed: _unsure,
    errors.DangerStillOpen: _danger,
    errors.MergeWithItself: _itself,
    errors.NotApartAnyMore: _apart,
}
