"""What is said when something goes wrong in the queue of the walk-in hour."""

from connector_desk.domain import errors
from connector_desk.domain.words import Words
from connector_desk.words.message import Message


def said(error: errors.DeskError, words: Words) -> Message | None:
    """Return the message for an error in the queue, or None for any other."""
    typed = words.translate("Error", "What you typed is still there.")
    nothing = words.translate("Error", "Nothing was changed.")
    match error:
        case errors.WordIsName():
            happened, safe = words.translate("Error", "This is the name of somebody whom the desk knows."), typed
            now = words.translate("Error", "Choose another word: an animal, a colour, a fruit.")
        case errors.WordInUse(word=word):
            happened = words.translate("Error", "Somebody in the queue is called “{word}” already.").format(word=word)
            safe, now = typed, words.translate("Error", "Choose another word.")
        case errors.TicketTaken(label=label, helper=helper):
            happened = words.translate("Error", "“{label}” is already with somebody else.")
            if helper:
                happened = words.translate("Error", "“{label}” is already with {helper}.")
            happened = happened.format(label=label, helper=helper)
            safe, now = nothing, words.translate("Error", "Call the next one.")
        case errors.TicketEnded(label=label):
            happened = words.translate("Error", "“{label}” was helped already, or went.").format(label=label)
            safe, now = typed, words.translate("Error", "Save once more: then it stands by itself.")
        case errors.NobodyWaits():
            happened, safe, now = words.translate("Error", "Nobody is waiting."), nothing, ""
        case _:
            return None
    return Message(happened, safe, now)
