"""What is said about what was typed into a field and cannot be right."""

from connector_desk.domain import errors
from connector_desk.domain.words import Words
from connector_desk.words.message import Message


def said(error: errors.DeskError, words: Words) -> Message | None:
    """Return the message for an error with what was typed, or None for any other."""
    safe = words.translate("Error", "What you typed is still there.")
    match error:
        case errors.CitizenServiceNumberRefused():
            happened = words.translate("Error", "This looks like a citizen service number.")
            safe = words.translate("Error", "We do not keep that.")
            now = words.translate("Error", "Take it away.")
        case errors.TextTooLong(limit=limit, length=length):
            happened = words.translate("Error", "This is too long for one line: {length} characters.")
            happened = happened.format(length=length)
            now = words.translate("Error", "Make it at most {limit} characters.").format(limit=limit)
        case errors.TextMissing(field=field):
            return Message(_missing(field, words))
        case errors.OutOfRange(field=field):
            return Message(_out_of_range(field, words))
        case errors.PhoneNotRight(has_letters=has_letters):
            happened = words.translate("Error", "This cannot be a telephone number.")
            if has_letters:
                happened = words.translate("Error", "A telephone number has no letters in it.")
            now = words.translate("Error", "Write it like 06 12345678. A foreign number begins with +.")
        case errors.PostcodeNotRight():
            happened = words.translate("Error", "This cannot be a postcode.")
            now = words.translate("Error", "Write it like 1055 AA, or as they write it in another country.")
        case errors.NotBornYet():
            happened = words.translate("Error", "This day of birth is still to come.")
            now = words.translate("Error", "Look whether the year is right. It may stay empty, too.")
        case errors.BornTooLongAgo():
            happened = words.translate("Error", "Nobody gets that old: this is more than 125 years ago.")
            now = words.translate("Error", "Look whether the year is right. It may stay empty, too.")
        case _:
            return None
    return Message(happened, safe, now)


def _missing(field: str, words: Words) -> str:
    match field:
        case "own_words":
            return words.translate("Error", "The own words are still empty. They are all that must be there.")
        case "passphrase":
            return words.translate("Error", "The passphrase is empty. A few words in a row will do.")
        case "open_password":
            return words.translate("Error", "The password for this paper is empty. Two words in a row will do.")
        case "name":
            return words.translate("Error", "There is no name yet. A first name is enough.")
        case "asks":
            return words.translate("Error", "Choose what it is about, or write why.")
        case "organization":
            return words.translate("Error", "No organisation was chosen yet. Type a part of its name.")
        case "title" | "question" | "action" | "observed" | "done":
            return words.translate("Error", "This is still empty. One sentence is enough.")
        case "resident":
            return words.translate("Error", "Nobody was chosen yet. Type a part of the name.")
        case "data_categories":
            return words.translate("Error", "Nothing was chosen yet. What may the other know?")
        case _:
            return words.translate("Error", "Something is still empty that must be filled.")


def _out_of_range(field: str, words: Words) -> str:
    match field:
        case "week":
            return words.translate("Error", "There is no such week. Write it like 2026-W48.")
        case "questions":
            return words.translate("Error", "One question and three things to ask fit on the letter.")
        case "minutes":
            return words.translate("Error", "This needs at least one minute.")
        case "day":
            return words.translate("Error", "There is no such day. Write it like 24-11-2026.")
        case "hours":
            return words.translate("Error", "It would close before it opens.")
        case "took_place_at":
            return words.translate("Error", "That has not happened yet. Look at the day and the time.")
        case "birth_year":
            return words.translate("Error", "That year of birth cannot be right.")
        case _:
            return words.translate("Error", "That number cannot be right.")
