"""What is said when a letter cannot be made."""

from connector_desk.domain import errors
from connector_desk.domain.words import Words
from connector_desk.words.letters import flaw_sentence
from connector_desk.words.message import Message


def said(error: errors.DeskError, words: Words) -> Message | None:
    """Return the message for an error with a letter, or None for any other."""
    safe, now = words.translate("Error", "No document was made."), ""
    match error:
        case errors.TemplateBroken(flaw=flaw, field=field):
            happened = flaw_sentence(flaw, field, words)
            safe = words.translate("Error", "What you typed is still there.")
            now = words.translate("Error", "Mend it, or go back to the original text.")
        case errors.LetterLanguageUnknown(language=language):
            happened = words.translate("Error", "There are no letters in this language: {language}.")
            happened = happened.format(language=language)
            now = words.translate("Error", "Choose nl or en.")
        case errors.NothingSent(recipient=recipient):
            happened = words.translate("Error", "Nothing was sent to {recipient} about this yet.")
            happened = happened.format(recipient=recipient)
        case errors.NothingEnded(recipient=recipient):
            happened = words.translate("Error", "No consent towards {recipient} has ended.").format(recipient=recipient)
            now = words.translate("Error", "Was it taken back? Write that down first.")
        case errors.NoWordYet(name=name):
            happened = words.translate("Error", "There is no answer yet that {name} could hear.").format(name=name)
            now = words.translate("Error", "First write down what the other party said.")
        case _:
            return None
    return Message(happened, safe, now)
