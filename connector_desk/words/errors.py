"""What went wrong, as a message for each error that a person can act on."""

from connector_desk.domain import errors
from connector_desk.domain.consent import LawfulBasis, WithholdingReason
from connector_desk.domain.entity import Kind
from connector_desk.domain.matching import ReasonCode
from connector_desk.domain.words import Words
from connector_desk.words.attachment_errors import ATTACHMENT_MESSAGES
from connector_desk.words.consent_errors import CONSENT_MESSAGES
from connector_desk.words.file_errors import FILE_MESSAGES
from connector_desk.words.letters import flaw_sentence
from connector_desk.words.marked import marked
from connector_desk.words.message import Explain, Message
from connector_desk.words.queue_errors import QUEUE_MESSAGES
from connector_desk.words.terms import term
from connector_desk.words.visitor_errors import VISITOR_MESSAGES


def explain(error: errors.DeskError, words: Words) -> Message:
    """Return the message for an error that a person can act on."""
    for kind in type(error).__mro__:
        if kind in _MESSAGES:
            return _MESSAGES[kind](error, words)
    raise TypeError(f"no sentence for {type(error).__name__}")


def unexpected(words: Words) -> Message:
    """Return the message for a fault of the program itself; what kind it was stands in the log only."""
    return Message(
        words.translate("Error", "Something went wrong in this program."),
        words.translate("Error", "What was kept before still stands."),
        words.translate("Error", "Try it again. If it happens again, ask for help: the log says where it went wrong."),
    )


def _text(error: errors.DeskError, words: Words) -> Message:
    match error:
        case errors.CitizenServiceNumberRefused():
            return Message(
                words.translate("Error", "This looks like a citizen service number."),
                words.translate("Error", "We do not keep that."),
                words.translate("Error", "Take it away."),
            )
        case errors.TextTooLong(limit=limit, length=length):
            return Message(
                words.translate("Error", "This is too long for one line: {length} characters.").format(length=length),
                words.translate("Error", "What you typed is still there."),
                words.translate("Error", "Make it at most {limit} characters.").format(limit=limit),
            )
        case errors.TextMissing(field=field):
            return Message(_missing(field, words))
        case errors.OutOfRange(field=field):
            return Message(_out_of_range(field, words))
        case errors.ConsentEndsBeforeStart():
            return Message(
                words.translate("Error", "This yes would end before it begins."),
                words.translate("Error", "Nothing was changed."),
                words.translate("Error", "Choose a later last day."),
            )
        case errors.SecondLookMissing():
            return Message(
                words.translate("Error", "Nothing says yet whether you could ask the resident."),
                words.translate("Error", "Nothing was changed."),
                words.translate("Error", "Write in one sentence why asking was not possible."),
            )
        case errors.RepresentativeWithoutName():
            return Message(
                words.translate("Error", "Somebody answered for the resident, and nothing says who."),
                words.translate("Error", "Nothing was changed."),
                words.translate("Error", "Write down the name of who answered."),
            )
    raise TypeError(type(error).__name__)


def _not_allowed(error: errors.DeskError, words: Words) -> Message:
    if isinstance(error, errors.NotAllowed) and not error.kinds:
        return Message(
            words.translate("Error", "Your role does not let you see this."),
            words.translate("Error", "Nothing was shown."),
            words.translate("Error", "Ask the coordinator."),
        )
    return Message(
        words.translate("Error", "Your role does not let you change this."),
        words.translate("Error", "Nothing was changed."),
        words.translate("Error", "Ask the coordinator."),
    )


def _practice(_error: errors.DeskError, words: Words) -> Message:
    return Message(
        words.translate("Error", "This is a practice table: nothing leaves from it."),
        words.translate("Error", "Nothing was printed or written."),
        words.translate("Error", "Go back to your own desk for that."),
    )


def _accounts(error: errors.DeskError, words: Words) -> Message:
    match error:
        case errors.LastCoordinator():
            return Message(
                words.translate("Error", "This is the only coordinator."),
                words.translate("Error", "Nothing was changed."),
                words.translate("Error", "Make somebody else coordinator first."),
            )
        case errors.PinNotRight():
            return Message(words.translate("Error", "A PIN has four to eight digits."))
        case errors.WrongPin(left=left):
            return Message(
                words.translate("Error", "This PIN does not fit."),
                words.translate("Error", "Nothing is lost."),
                words.translate("Error", "You can try %n more time(s).", "", left)
                if left
                else words.translate("Error", "The desk locks now. Open it with a passphrase."),
            )
    raise TypeError(type(error).__name__)


def _erasing(error: errors.DeskError, words: Words) -> Message:
    match error:
        case errors.StillWaits(name=name):
            return Message(
                words.translate("Error", "Something has happened with {name} since.").format(name=name)
                if name
                else words.translate("Error", "Something of it is in use again."),
                words.translate("Error", "This was not erased."),
                words.translate("Error", "Look again at what may go."),
            )
        case errors.RemainsLeft():
            return Message(
                words.translate("Error", "It is erased, but the file could not be tidied up."),
                words.translate("Error", "What was erased does not come back."),
                words.translate("Error", "Make room on the disk and open the desk again: then it is tidied up."),
            )
    raise TypeError(type(error).__name__)


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


def _steps(error: errors.DeskError, words: Words) -> Message:
    match error:
        case errors.ReasonMissing(step=step):
            if step in set(LawfulBasis):
                return Message(words.translate("Error", "Write in one sentence why this may go without a yes."))
            return Message(words.translate("Error", "Write in one sentence why."))
        case errors.StepNotAllowed():
            return Message(
                words.translate("Error", "This step does not fit any more."),
                words.translate("Error", "Nothing was changed."),
                words.translate("Error", "Look at how it stands now."),
            )
        case errors.HandoverToItself():
            return Message(
                words.translate("Error", "This would be handed over to the one who asks."),
                words.translate("Error", "Nothing was changed."),
                words.translate("Error", "Choose another organisation."),
            )
        case errors.WordBackMissing():
            return Message(
                words.translate("Error", "Somebody still waits for word."),
                words.translate("Error", "Nothing was changed."),
                words.translate("Error", "Give word first, then it is round."),
            )
        case errors.WordBackNeedsGround():
            return Message(
                words.translate("Error", "They may only hear whether it was taken up."),
                words.translate("Error", "Nothing was changed."),
                words.translate("Error", "Ask the resident first, or leave the rest out."),
            )
        case errors.UndoConflict():
            return Message(
                words.translate("Error", "This was changed again since. It cannot be taken back by itself."),
                words.translate("Error", "Nothing was changed."),
            )
        case errors.NothingToUndo():
            return Message(words.translate("Error", "There is nothing to take back."))
    raise TypeError(type(error).__name__)


def _matching(error: errors.DeskError, words: Words) -> Message:
    match error:
        case errors.LimitReached(limit=limit):
            return Message(
                words.translate("Error", "This volunteer already carries %n match(es), as was agreed.", "", limit),
                words.translate("Error", "Nothing was changed."),
                words.translate("Error", "Ask somebody else, or agree on more first."),
            )
        case errors.MatchRuledOut(reason=reason):
            return Message(
                _ruled_out(reason, words),
                words.translate("Error", "Nothing was changed."),
                words.translate("Error", "Look who else fits."),
            )
        case errors.IntroductionNeedsYes(names=names):
            return Message(
                words.translate("Error", "No yes yet from {names}.").format(names=_all_of(names, words)),
                words.translate("Error", "Nothing was changed."),
                words.translate("Error", "Ask first whether they may be introduced to somebody."),
            )
    raise TypeError(type(error).__name__)


def _all_of(names: tuple[str, ...], words: Words) -> str:
    *first, last = names
    if not first:
        return last
    return words.translate("Error", "{first} and {last}").format(first=", ".join(first), last=last)


def _ruled_out(reason: str, words: Words) -> str:
    match reason:
        case ReasonCode.NOT_ACTIVE:
            return words.translate("Error", "This volunteer does not take part now.")
        case ReasonCode.NOT_QUALIFIED:
            return words.translate("Error", "This asks for a training that the volunteer does not have.")
        case ReasonCode.ALREADY_MATCHED:
            return words.translate("Error", "This volunteer was already asked for this question.")
        case _:
            return words.translate("Error", "This volunteer does not fit this question.")


def _leaving(error: errors.DeskError, words: Words) -> Message:
    match error:
        case errors.NoGroundForIdentity(recipient=recipient, reason=reason):
            return Message(
                words.translate("Error", "{recipient} may not hear who this is.").format(recipient=recipient)
                + " "
                + term(words, WithholdingReason(reason)),
                words.translate("Error", "No document was made."),
                words.translate("Error", "Ask the resident first."),
            )
        case errors.IdentifyingText(others=others):
            return Message(
                _named((error, *others), words),
                words.translate("Error", "No document was made."),
                words.translate("Error", "Write it without that name, address or number."),
            )
        case errors.OrderTurned(place=place):
            return Message(
                words.translate("Error", "A text holds hidden signs that turn its order ({place}).").format(
                    place=_place(place, words)
                ),
                words.translate("Error", "No document was made."),
                words.translate("Error", "Type that text anew, without copying it."),
            )
        case errors.NothingToPrint():
            return Message(
                words.translate("Error", "There is nothing that may stand on this sheet."),
                words.translate("Error", "No document was made."),
            )
        case errors.DoesNotFit():
            return Message(
                words.translate("Error", "One piece of this is longer than a whole sheet."),
                words.translate("Error", "No document was made."),
                words.translate("Error", "Write it shorter, or in more pieces."),
            )
        case errors.MeetingWithoutItems():
            return Message(
                words.translate("Error", "There is nothing on this agenda yet."),
                words.translate("Error", "No document was made."),
                words.translate("Error", "Add an item first."),
            )
    raise TypeError(type(error).__name__)


def _letters(error: errors.DeskError, words: Words) -> Message:
    no_document = words.translate("Error", "No document was made.")
    match error:
        case errors.TemplateBroken(flaw=flaw, field=field):
            return Message(
                flaw_sentence(flaw, field, words),
                words.translate("Error", "What you typed is still there."),
                words.translate("Error", "Mend it, or go back to the original text."),
            )
        case errors.LetterLanguageUnknown(language=language):
            return Message(
                words.translate("Error", "There are no letters in this language: {language}.").format(
                    language=language
                ),
                no_document,
                words.translate("Error", "Choose nl or en."),
            )
        case errors.NothingSent(recipient=recipient):
            return Message(
                words.translate("Error", "Nothing was sent to {recipient} about this yet.").format(recipient=recipient),
                no_document,
            )
        case errors.NothingEnded(recipient=recipient):
            return Message(
                words.translate("Error", "No consent towards {recipient} has ended.").format(recipient=recipient),
                no_document,
                words.translate("Error", "Was it taken back? Write that down first."),
            )
        case errors.NoWordYet(name=name):
            return Message(
                words.translate("Error", "There is no answer yet that {name} could hear.").format(name=name),
                no_document,
                words.translate("Error", "First write down what the other party said."),
            )
    raise TypeError(type(error).__name__)


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


def _records(error: errors.DeskError, words: Words) -> Message:
    match error:
        case errors.NotFound():
            return Message(
                words.translate("Error", "This is not there (any more)."),
                words.translate("Error", "Nothing was changed."),
            )
        case errors.StillInUse(kinds=kinds):
            return Message(
                words.translate("Error", "This is still in use: {what}.").format(
                    what=", ".join(_kind(kind, words) for kind in kinds)
                ),
                words.translate("Error", "Nothing was changed."),
                words.translate("Error", "Change those first."),
            )
        case errors.KeptAsRecord():
            return Message(
                words.translate("Error", "What was allowed or shared stays on record."),
                words.translate("Error", "Nothing was changed."),
                words.translate("Error", "Mark it as entered in error."),
            )
    raise TypeError(type(error).__name__)


def _kind(kind: str, words: Words) -> str:
    match kind:
        case Kind.INITIATIVES:
            return words.translate("Error", "what it offers")
        case Kind.HANDOVERS:
            return words.translate("Error", "handovers")
        case Kind.VOLUNTEERS:
            return words.translate("Error", "volunteers")
        case Kind.MATCHES:
            return words.translate("Error", "matches")
        case Kind.MEETINGS:
            return words.translate("Error", "neighbourhood tables")
        case Kind.CONSENTS:
            return words.translate("Error", "consents")
        case Kind.TIES:
            return words.translate("Error", "people around a resident")
        case Kind.ACTIONS:
            return words.translate("Error", "actions")
        case Kind.DESK:
            return words.translate("Error", "this desk itself")
        case _:
            return words.translate("Error", "something else")


_MESSAGES: dict[type, Explain] = {
    **dict.fromkeys(
        (
            errors.CitizenServiceNumberRefused,
            errors.TextTooLong,
            errors.TextMissing,
            errors.OutOfRange,
            errors.ConsentEndsBeforeStart,
            errors.RepresentativeWithoutName,
            errors.SecondLookMissing,
        ),
        _text,
    ),
    **dict.fromkeys(
        (
            errors.ReasonMissing,
            errors.StepNotAllowed,
            errors.HandoverToItself,
            errors.WordBackMissing,
            errors.WordBackNeedsGround,
            errors.UndoConflict,
            errors.NothingToUndo,
        ),
        _steps,
    ),
    **dict.fromkeys(
        (
            errors.NoGroundForIdentity,
            errors.IdentifyingText,
            errors.OrderTurned,
            errors.NothingToPrint,
            errors.MeetingWithoutItems,
            errors.DoesNotFit,
        ),
        _leaving,
    ),
    **dict.fromkeys(
        (
            errors.TemplateBroken,
            errors.LetterLanguageUnknown,
            errors.NothingSent,
            errors.NothingEnded,
            errors.NoWordYet,
        ),
        _letters,
    ),
    **dict.fromkeys((errors.NotFound, errors.StillInUse, errors.KeptAsRecord), _records),
    **dict.fromkeys((errors.LimitReached, errors.MatchRuledOut, errors.IntroductionNeedsYes), _matching),
    errors.NotAllowed: _not_allowed,
    errors.PracticeOnly: _practice,
    **dict.fromkeys((errors.LastCoordinator, errors.PinNotRight, errors.WrongPin), _accounts),
    **dict.fromkeys((errors.StillWaits, errors.RemainsLeft), _erasing),
    **ATTACHMENT_MESSAGES,
    **CONSENT_MESSAGES,
    **FILE_MESSAGES,
    **VISITOR_MESSAGES,
    **QUEUE_MESSAGES,
}
