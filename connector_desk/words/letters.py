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
