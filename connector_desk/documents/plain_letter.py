"""Letters of sentences: a question without a name, a notice, a request to destroy, word back."""

from connector_desk.documents.blocks import Block, Stack, paragraph, plain
from connector_desk.documents.days import full_day
from connector_desk.documents.letter_body import Filling, Lines, laid_out, pieces
from connector_desk.documents.letter_parts import common_values, correspondents, numbered
from connector_desk.documents.letter_words import called, letter_title
from connector_desk.documents.letterhead import LetterFurniture
from connector_desk.documents.measures import SIZES, WIDTH
from connector_desk.documents.pen import Pen
from connector_desk.documents.sheets import printed
from connector_desk.documents.slip import answer_slip, is_too_high
from connector_desk.documents.text import Span, ended, filled, kept_whole
from connector_desk.domain.errors import DoesNotFit
from connector_desk.domain.handover import WordBackStatus
from connector_desk.domain.letter_papers import PlainLetter, SentPaper
from connector_desk.domain.letter_text import LetterKind
from connector_desk.domain.words import Words

_ANSWERED = frozenset({LetterKind.CONSULTATION, LetterKind.DESTROY})


def plain_letter(paper: PlainLetter, words: Words) -> bytes:
    """Set the letter as its template says. Raises DoesNotFit."""
    kind, day = letter_title(words, paper.kind), full_day(words, paper.day)
    about = " · ".join(filter(None, (kept_whole(paper.code), day)))
    running = " ".join(filter(None, (kind, kept_whole(paper.code))))
    furniture = LetterFurniture(words, paper.letterhead, kind, about, running, paper.sample)
    head = correspondents(words, paper.sender, paper.recipient)
    flow = laid_out(head, tuple(pieces(paper.text, _filling(paper, words))), furniture, _slip(paper, words))
    return printed(Pen(" ".join(filter(None, (kind, paper.code))), words.language), flow.sheets, furniture)


def _slip(paper: PlainLetter, words: Words) -> Block | None:
    """Return the slip of a letter that is answered; without a code nobody would know to what."""
    if paper.kind not in _ANSWERED or not paper.code:
        return None
    slip = answer_slip(words, paper.letterhead, paper.code, paper.kind)
    if is_too_high(slip):
        raise DoesNotFit(round(slip.height))
    return slip


def _filling(paper: PlainLetter, words: Words) -> Filling:
    questions = paper.asked or (words.translate("Letter", "What would you do? And who could help?"),)
    asked = [numbered(number, (Span(ended(text), SIZES.body),)) for number, text in enumerate(questions, start=1)]
    return Filling(
        values=_values(paper, words),
        lines={
            "asked": Lines(asked, gap=0.4),
            "why_now": Lines([plain(ended(text), SIZES.body, WIDTH) for text in paper.why_now]),
            "sent": Lines([numbered(at, _sent(one, words)) for at, one in enumerate(paper.sent, start=1)], gap=0.4),
            "more": Lines([plain(ended(text), SIZES.body, WIDTH) for text in paper.more]),
            "grounds": Lines((_duty(words),) if paper.grounds else (), before=3.6, is_alone=True),
        },
    )


def _values(paper: PlainLetter, words: Words) -> dict[str, str]:
    person = paper.person
    return {
        **common_values(words, paper.sender, paper.recipient, paper.letterhead, paper.code, paper.day),
        "name": kept_whole(person.short_name) if person else "",
        "called": called(words, person) if person else "",
        "ended": full_day(words, paper.ended) if paper.ended else "",
        "waits": kept_whole(paper.waits),
        "status": _status(words, paper.status) if paper.status else "",
    }


def _status(words: Words, status: WordBackStatus) -> str:
    return {
        WordBackStatus.TAKEN_UP: words.translate("Letter", "The question that was passed on is taken up"),
        WordBackStatus.NOT_TAKEN_UP: words.translate("Letter", "The question that was passed on was not taken up"),
        WordBackStatus.ENDED: words.translate("Letter", "The help for the question that was passed on has ended"),
    }[status]


def _sent(one: SentPaper, words: Words) -> tuple[Span, ...]:
    """Return the day and the code of a paper: which kind it was, or what it told, the recipient knows."""
    told = words.translate("Letter", "On **{day}**, with the code **{code}**.")
    without = words.translate("Letter", "On **{day}**.")
    return filled(told if one.code else without, SIZES.body, day=full_day(words, one.day), code=kept_whole(one.code))


def _duty(words: Words) -> Stack:
    """Return the ground of a notice: the law asks for it, whatever the consent was."""
    told = words.translate(
        "Letter",
        "**We write this because the law obliges us to** (article 19 of the GDPR). Whoever passed data on tells the "
        "recipients when they have to be erased. This letter tells nothing that you did not know already.",
    )
    return Stack((paragraph(filled(told, SIZES.small), SIZES.small, WIDTH),))
