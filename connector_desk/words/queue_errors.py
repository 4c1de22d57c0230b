"""What went wrong in the queue of the walk-in hour, as a message for each error that a person can act on."""

from connector_desk.domain import errors
from connector_desk.domain.words import Words
from connector_desk.words.message import Explain, Message


def _queue(error: errors.DeskError, words: Words) -> Message:
    nothing = words.translate("Error", "Nothing was changed.")
    call_next = words.translate("Error", "Call the next one.")
    match error:
        case errors.WordIsName():
            return Message(
                words.translate("Error", "This is the name of somebody whom the desk knows."),
                words.translate("Error", "What you typed is still there."),
                words.translate("Error", "Choose another word: an animal, a colour, a fruit."),
            )
        case errors.WordInUse(word=word):
            return Message(
                words.translate("Error", "Somebody in the queue is called “{word}” already.").format(word=word),
                words.translate("Error", "What you typed is still there."),
                words.translate("Error", "Choose another word."),
            )
        case errors.TicketTaken(label=label, helper=helper):
            said = (
                words.translate("Error", "“{label}” is already with {helper}.").format(label=label, helper=helper)
                if helper
                else words.translate("Error", "“{label}” is already with somebody else.").format(label=label)
            )
            return Message(said, nothing, call_next)
        case errors.TicketEnded(label=label):
            return Message(
                words.translate("Error", "“{label}” was helped already, or went.").format(label=label),
                words.translate("Error", "What you typed is still there."),
                words.translate("Error", "Save once more: then it stands by itself."),
            )
        case errors.NobodyWaits():
            return Message(words.translate("Error", "Nobody is waiting."), nothing)
    raise TypeError(type(error).__name__)


QUEUE_MESSAGES: dict[type, Explain] = dict.fromkeys(
    (errors.WordIsName, errors.WordInUse, errors.TicketTaken, errors.TicketEnded, errors.NobodyWaits), _queue
)
