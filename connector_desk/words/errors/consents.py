"""What is said when something goes wrong with a consent, its recipient or a withdrawal."""

from connector_desk.domain import errors
from connector_desk.domain.words import Words
from connector_desk.words.days import full_day
from connector_desk.words.message import Message


def said(error: errors.DeskError, words: Words) -> Message | None:
    """Return the message for an error with a consent, or None for any other."""
    safe = words.translate("Error", "Nothing was changed.")
    match error:
        case errors.ConsentEndsBeforeStart():
            happened = words.translate("Error", "This yes would end before it begins.")
            now = words.translate("Error", "Choose a later last day.")
        case errors.RepresentativeWithoutName():
            happened = words.translate("Error", "Somebody answered for the resident, and nothing says who.")
            now = words.translate("Error", "Write down the name of who answered.")
        case errors.WitnessMissing():
            happened = words.translate("Error", "The resident said it aloud, and nothing says who else heard it.")
            now = words.translate("Error", "Write down the name of who else heard it, or let it be signed.")
        case errors.SecondLookMissing():
            happened = words.translate("Error", "Nothing says yet whether you could ask the resident.")
            now = words.translate("Error", "Write in one sentence why asking was not possible.")
        case errors.ResidentErased(erased_on=day):
            happened = words.translate("Error", "This person was erased on {day}.").format(day=full_day(words, day))
            safe = words.translate("Error", "Nothing was kept about them.")
            now = words.translate("Error", "Are they back? Begin a new profile and ask anew.")
        case errors.RecipientMerged(name=name, now=new):
            happened = words.translate("Error", "{name} went on as {now}.").format(name=name, now=new)
            now = words.translate("Error", "Ask the resident anew, for {now}.").format(now=new)
        case errors.NothingWasShared(recipient=recipient):
            happened = words.translate("Error", "{recipient} received nothing under this yes.")
            happened = happened.format(recipient=recipient)
            now = words.translate("Error", "Leave it out: it need not hear of this.")
        case _:
            return None
    return Message(happened, safe, now)
