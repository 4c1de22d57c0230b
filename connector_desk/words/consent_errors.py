"""What went wrong with a consent, a recipient or a withdrawal, as a message for each error."""

from connector_desk.domain import errors
from connector_desk.domain.words import Words
from connector_desk.words.days import full_day
from connector_desk.words.message import Explain, Message


def _consenting(error: errors.DeskError, words: Words) -> Message:
    match error:
        case errors.ResidentErased(erased_on=day):
            return Message(
                words.translate("Error", "This person was erased on {day}.").format(day=full_day(words, day)),
                words.translate("Error", "Nothing was kept about them."),
                words.translate("Error", "Are they back? Begin a new profile and ask anew."),
            )
        case errors.RecipientMerged(name=name, now=now):
            return Message(
                words.translate("Error", "{name} went on as {now}.").format(name=name, now=now),
                words.translate("Error", "Nothing was changed."),
                words.translate("Error", "Ask the resident anew, for {now}.").format(now=now),
            )
        case errors.MergeNotAllowed(name=name):
            return Message(
                words.translate("Error", "{name} cannot go on as this one.").format(name=name),
                words.translate("Error", "Nothing was changed."),
                words.translate("Error", "Choose two organisations that are both still there."),
            )
        case errors.NothingWasShared(recipient=recipient):
            return Message(
                words.translate("Error", "{recipient} received nothing under this yes.").format(recipient=recipient),
                words.translate("Error", "Nothing was changed."),
                words.translate("Error", "Leave it out: it need not hear of this."),
            )
    raise TypeError(type(error).__name__)


CONSENT_MESSAGES: dict[type, Explain] = dict.fromkeys(
    (errors.ResidentErased, errors.RecipientMerged, errors.MergeNotAllowed, errors.NothingWasShared), _consenting
)
