"""What the window and the shell say about letters: their kinds, and what is wrong with a template."""

from connector_desk.domain.letter_text import FlawKind, LetterKind
from connector_desk.domain.words import Words


def letter_name(words: Words, kind: LetterKind) -> str:
    """Return what a kind of letter is called where somebody chooses one."""
    return {
        LetterKind.REFERRAL: words.translate("LetterKind", "Referral letter"),
        LetterKind.INTRODUCTION: words.translate("LetterKind", "Introduction, with whom to ask for"),
        LetterKind.CONSULTATION: words.translate("LetterKind", "Question without a name"),
        LetterKind.WITHDRAWAL: words.translate("LetterKind", "Notice that the consent ended"),
        LetterKind.DESTROY: words.translate("LetterKind", "Request to destroy"),
        LetterKind.RESIDENT: words.translate("LetterKind", "Letter to the resident"),
        LetterKind.WORD_BACK: words.translate("LetterKind", "Word back to whoever waits"),
    }[kind]


def flaw_sentence(flaw: str, field: str, words: Words) -> str:
    """Return what is wrong with a template, as a sentence that names the field."""
    sentence = {
        FlawKind.BROKEN_BRACE: words.translate("LetterFlaw", "A brace has no partner: fields look like {field}."),
        FlawKind.UNKNOWN_FIELD: words.translate("LetterFlaw", "There is no field {field}."),
        FlawKind.NEVER_COVERED: words.translate("LetterFlaw", "No ground ever covers {field} in this letter."),
        FlawKind.NEEDS_PARAGRAPH: words.translate("LetterFlaw", "{field} needs a paragraph of its own."),
        FlawKind.NOT_IN_TITLE: words.translate("LetterFlaw", "{field} can be empty, so it cannot stand in the title."),
        FlawKind.NO_TITLE: words.translate("LetterFlaw", "The first line has to be a title, after a # and a blank."),
        FlawKind.FIELD_MISSING: words.translate("LetterFlaw", "{field} is missing, and this letter has to tell it."),
        FlawKind.ORDER_MARK: words.translate("LetterFlaw", "Hidden signs turn the order of this text."),
    }[FlawKind(flaw)]
    return sentence.format(field=f"{{{field or 'name'}}}")


def field_word(words: Words, name: str) -> str:
    """Return what fills a field of a letter, for whoever never saw its name in braces."""
    return {
        "sender": words.translate("LetterField", "who hands over"),
        "recipient": words.translate("LetterField", "to whom it goes"),
        "house": words.translate("LetterField", "our organisation"),
        "day": words.translate("LetterField", "the day of the letter"),
        "code": words.translate("LetterField", "the code of the letter"),
        "phone": words.translate("LetterField", "our telephone number"),
        "name": words.translate("LetterField", "the first name of the resident"),
        "called": words.translate("LetterField", "the resident's name as they are addressed"),
        "due": words.translate("LetterField", "by when there is word back"),
        "question": words.translate("LetterField", "the question of the handover"),
        "recipient_person": words.translate("LetterField", "for whom it is there"),
        "age": words.translate("LetterField", "the age of the resident"),
        "area": words.translate("LetterField", "the neighbourhood of the resident"),
        "resident_phone": words.translate("LetterField", "the telephone number of the resident"),
        "address": words.translate("LetterField", "the address of the resident"),
        "about": words.translate("LetterField", "who it is and how to reach them"),
        "own_words": words.translate("LetterField", "the own words of the resident"),
        "why_now": words.translate("LetterField", "why now"),
        "asked": words.translate("LetterField", "what is asked"),
        "tasks": words.translate("LetterField", "what was agreed and what not"),
        "promise": words.translate("LetterField", "the box with the promise"),
        "further": words.translate("LetterField", "what is good to know"),
        "grounds": words.translate("LetterField", "why this may go"),
        "ask_for": words.translate("LetterField", "whom to ask for"),
        "when": words.translate("LetterField", "when it is open there"),
        "ended": words.translate("LetterField", "the day on which the consent ended"),
        "sent": words.translate("LetterField", "what they received"),
        "greeting": words.translate("LetterField", "the salutation"),
        "worker": words.translate("LetterField", "who makes the letter"),
        "why": words.translate("LetterField", "what it was for"),
        "shared": words.translate("LetterField", "what was shared"),
        "waits": words.translate("LetterField", "who waits for word"),
        "status": words.translate("LetterField", "how it stands"),
        "more": words.translate("LetterField", "what may be told beyond that"),
    }[name]
