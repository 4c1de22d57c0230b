"""What is said when a paper may not leave, or cannot be made."""

from connector_desk.domain import errors
from connector_desk.domain.consent import WithholdingReason
from connector_desk.domain.words import Words
from connector_desk.words.marked import marked
from connector_desk.words.message import Message
from connector_desk.words.terms import term


def said(error: errors.DeskError, words: Words) -> Message | None:
    """Return the message for an error with a paper, or None for any other."""
    return _about_leaving(error, words) or _about_making(error, words)


def _about_leaving(error: errors.DeskError, words: Words) -> Message | None:
    safe = words.translate("Error", "No document was made.")
    match error:
        case errors.NoGroundForIdentity(recipient=recipient, reason=reason):
            happened = words.translate("Error", "{recipient} may not hear who this is.").format(recipient=recipient)
            happened += " " + term(words, WithholdingReason(reason))
            now = words.translate("Error", "Ask the resident first.")
        case errors.IdentifyingText(others=others):
            happened = _named((error, *others), words)
            now = words.translate("Error", "Write it without that name, address or number.")
        case errors.OrderTurned(place=place):
            happened = words.translate("Error", "A text holds hidden signs that turn its order ({place}).")
            happened = happened.format(place=_place(place, words))
            now = words.translate("Error", "Type that text anew, without copying it.")
        case errors.PracticeOnly():
            happened = words.translate("Error", "This is a practice table: nothing leaves from it.")
            safe = words.translate("Error", "Nothing was printed or written.")
            now = words.translate("Error", "Go back to your own desk for that.")
        case _:
            return None
    return Message(happened, safe, now)


def _about_making(error: errors.DeskError, words: Words) -> Message | None:
    match error:
        case errors.NothingToPrint():
            happened, now = words.translate("Error", "There is nothing that may stand on this sheet."), ""
        case errors.DoesNotFit():
            happened = words.translate("Error", "One piece of this is longer than a whole sheet.")
            now = words.translate("Error", "Write it shorter, or in more pieces.")
        case errors.MeetingWithoutItems():
            happened = words.translate("Error", "There is nothing on this agenda yet.")
            now = words.translate("Error", "Add an item first.")
        case _:
            return None
    return Message(happened, words.translate("Error", "No document was made."), now)


def _named(finds: tuple[errors.IdentifyingText, ...], words: Words) -> str:
    """Return a sentence for each text that names somebody, with every place in it marked."""
    by_text: dict[tuple[str, str], list[tuple[int, int]]] = {}
    for one in finds:
        by_text.setdefault((one.place, one.text), []).append((one.start, one.end))
    return " ".join(
        words.translate("Error", "This text names somebody ({place}): {marked}").format(
            place=_place(place, words), marked=marked(text, spans)
        )
        for (place, text), spans in by_text.items()
    )


def _place(place: str, words: Words) -> str:
    places = {
        "reason": words.translate("Error", "why now"),
        "question": words.translate("Error", "what is asked"),
        "agreed": words.translate("Error", "what was agreed"),
        "not_agreed": words.translate("Error", "what was not agreed"),
        "ask": words.translate("Error", "own words"),
        "title": words.translate("Error", "title"),
        "action": words.translate("Error", "action"),
        "wish": words.translate("Error", "wish"),
        "offer": words.translate("Error", "what somebody has to offer"),
        "story": words.translate("Error", "the story"),
        "household": words.translate("Error", "household"),
        "network": words.translate("Error", "somebody around"),
        "recipient_person": words.translate("Error", "for whom it is"),
        "ground": words.translate("Error", "why this may go"),
        "place": words.translate("Error", "place"),
        "tie": words.translate("Error", "people around"),
        "word_back": words.translate("Error", "word back"),
        "template": words.translate("Error", "the text of the letter"),
    }
    return places.get(place, words.translate("Error", "text"))
