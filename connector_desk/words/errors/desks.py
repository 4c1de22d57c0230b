"""What is said when the files of a desk are not there, not whole, not free or too new."""

from connector_desk.domain import errors
from connector_desk.domain.words import Words
from connector_desk.words.message import Message


def said(error: errors.DeskError, words: Words) -> Message | None:
    """Return the message for an error with the files of a desk, or None for any other."""
    return _about_opening(error, words) or _about_damage(error, words)


def _about_opening(error: errors.DeskError, words: Words) -> Message | None:
    safe, now = words.translate("Error", "Nothing was changed."), ""
    match error:
        case errors.DeskMissing(path=path):
            happened, safe = words.translate("Error", "There is no desk in {path}.").format(path=path), ""
            now = words.translate("Error", "Make one with init, or name another folder.")
        case errors.DeskExists(path=path):
            happened = words.translate("Error", "There is already a desk in {path}.").format(path=path)
            now = words.translate("Error", "Choose another folder.")
        case errors.NotADesk(path=path):
            happened = words.translate("Error", "This is no desk, or it is damaged: {path}.").format(path=path)
        case errors.DeskInUse():
            happened = words.translate("Error", "This desk is open in another window or command.")
            now = words.translate("Error", "Lock or close it there, then try again.")
        case errors.NewerDesk(path=path):
            happened = words.translate("Error", "This desk was made by a newer version: {path}.").format(path=path)
            now = words.translate("Error", "Install the newest version of this program.")
        case errors.DeskBusy():
            happened = words.translate("Error", "Another program is writing in this desk.")
            safe = words.translate("Error", "This was not saved; what was kept before still stands.")
            now = words.translate("Error", "Try it again.")
        case _:
            return None
    return Message(happened, safe, now)


def _about_damage(error: errors.DeskError, words: Words) -> Message | None:
    match error:
        case errors.DeskDamaged(problems=problems):
            happened = " ".join(dict.fromkeys(_problem(one, words) for one in problems))
            safe = words.translate("Error", "What is there was not touched.")
            now = words.translate("Error", "Take back a backup, or open the desk as it is.")
        case errors.ErasuresDamaged(path=path):
            happened = words.translate("Error", "The file that says who was erased does not hold: {path}.")
            happened = happened.format(path=path)
            safe = words.translate("Error", "The desk itself is still there.")
            now = words.translate("Error", "Put the copy that lies beside the backups in its place.")
        case _:
            return None
    return Message(happened, safe, now)


def _problem(problem: str, words: Words) -> str:
    match problem:
        case "lost":
            return words.translate("Error", "The last things that were kept are missing.")
        case "anchor":
            return words.translate("Error", "The file desk.anchor is missing, so nobody can tell if all is there.")
        case "erasures":
            return words.translate(
                "Error", "The file desk.erasures, which says who was erased, does not hold: who was erased may be back."
            )
        case _:
            return words.translate("Error", "Something in the desk is not as it was written.")
