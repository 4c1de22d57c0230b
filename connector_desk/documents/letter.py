"""The letters by which somebody is handed over: what fills the fields of their templates, and the slip."""

from collections.abc import Iterable, Sequence

from connector_desk.documents.blocks import (
    Beside,
    Block,
    Signed,
    Stack,
    heading,
    paragraph,
    plain,
    quotation,
    ruled_heading,
    spaced,
)
from connector_desk.documents.days import day_and_month, full_day, weekday
from connector_desk.documents.letter_body import Filling, Lines, laid_out, pieces
from connector_desk.documents.letter_parts import common_values, correspondents, grounds, numbered, opening_lines
from connector_desk.documents.letter_words import (
    called,
    first_request,
    how_to_reach,
    is_title,
    letter_title,
    own_words_label,
    question,
    who_it_is,
)
from connector_desk.documents.letterhead import LetterFurniture
from connector_desk.documents.marks import cross, tick
from connector_desk.documents.measures import HALF_WIDTH, LEFT, SECOND_HALF, SIZES, WIDTH
from connector_desk.documents.pen import Pen
from connector_desk.documents.promise import promise_box
from connector_desk.documents.sheets import printed
from connector_desk.documents.slip import answer_slip, is_too_high
from connector_desk.documents.terms import role, spoken_language
from connector_desk.documents.text import Span, ended, filled, kept_whole, spoken
from connector_desk.domain.consent import DataCategory
from connector_desk.domain.errors import DoesNotFit
from connector_desk.domain.papers import FurtherFacts, Reach, ReferralLetter, Task
from connector_desk.domain.words import Words

_SIGN_INDENT = 5.0
_SECOND = SECOND_HALF - LEFT
_LABEL_WIDTH = 44.0
_OWN_WORDS = frozenset({DataCategory.WISHES, DataCategory.OFFERS})


def letter(paper: ReferralLetter, words: Words) -> bytes:
    """Set a referral or an introduction as its template says. Raises DoesNotFit."""
    kind = letter_title(words, paper.kind)
    code = kept_whole(paper.code)
    furniture = LetterFurniture(
        words, paper.letterhead, kind, f"{code} · {full_day(words, paper.day)}", f"{kind} {code}", paper.sample
    )
    slip = answer_slip(words, paper.letterhead, paper.code, paper.kind)
    if is_too_high(slip):
        raise DoesNotFit(round(slip.height))
    flow = laid_out(
        correspondents(words, paper.sender, paper.recipient),
        tuple(pieces(paper.text, _filling(paper, words))),
        furniture,
        slip,
    )
    return printed(Pen(f"{kind} {paper.code}", words.language), flow.sheets, furniture)


def _filling(paper: ReferralLetter, words: Words) -> Filling:
    about = (*who_it_is(words, paper.person, SIZES.body), Span(" ", SIZES.body))
    own_words = quotation(own_words_label(words, paper.person), paper.quotes, SIZES.words, WIDTH)
    return Filling(
        values=_values(paper, words),
        lines={
            "about": Lines((paragraph((*about, *how_to_reach(words, paper, SIZES.body)), SIZES.body, WIDTH),)),
            "own_words": Lines((own_words,) if paper.quotes else ()),
            "why_now": Lines([plain(ended(text), SIZES.body, WIDTH) for text in paper.why_now]),
            "asked": Lines(_requests(paper, words), gap=0.4),
            "tasks": Lines((_tasks(paper, words),), is_alone=True),
            "promise": Lines((promise_box(paper, words),), is_alone=True, parts=True),
            "further": Lines(tuple(_further(paper, words)), is_alone=True),
            "grounds": Lines((grounds(words, paper.grounds, paper.person.short_name),), before=3.6, is_alone=True),
            "when": Lines(tuple(opening_lines(words, paper.when, SIZES.body, WIDTH))),
        },
    )


def _values(paper: ReferralLetter, words: Words) -> dict[str, str]:
    person, reach = paper.person, paper.reach or Reach()
    return {
        **common_values(words, paper.sender, paper.recipient, paper.letterhead, paper.code, paper.day),
        "recipient_person": ", ".join(paper.recipient.lines),
        "name": kept_whole(person.short_name),
        "called": called(words, person),
        "due": f"{weekday(words, paper.promise.due)} {day_and_month(words, paper.promise.due)}",
        "question": question(words, paper),
        "age": "" if person.age is None else str(person.age),
        "area": kept_whole(person.area),
        "resident_phone": kept_whole(reach.phone),
        "address": ", ".join(map(kept_whole, reach.address)),
        "ask_for": kept_whole(paper.ask_for),
    }


def _further(paper: ReferralLetter, words: Words) -> Iterable[Block]:
    """Yield what else may be told: under a heading of its own where it is more than one thing."""
    rows = _fact_rows(paper, words)
    return [_section(words.translate("Letter", "Good to know"), rows, 1.2)] if len(rows) > 1 else rows


def _section(text: str, blocks: Iterable[Block], gap: float) -> Stack:
    return Stack((heading(text, SIZES.heading, WIDTH), *spaced(blocks, gap)), headed=True)


def _requests(paper: ReferralLetter, words: Words) -> list[Block]:
    name = paper.person.short_name
    texts = paper.asked if is_title(paper.question) or not paper.question else (paper.question, *paper.asked)
    asked: list[Sequence[Span]] = [(Span(ended(text), SIZES.body),) for text in texts]
    if not asked:
        asked.append(filled(first_request(words, paper.manner), SIZES.body, name=called(words, paper.person)))
    answer = words.translate("Letter", "Tell {name} and us whether you take this up. The slip below is for that.")
    asked.append(filled(answer, SIZES.body, name=name))
    return [numbered(number, spans) for number, spans in enumerate(asked, start=1)]


def _tasks(paper: ReferralLetter, words: Words) -> Beside:
    nothing_agreed = words.translate("Letter", "We would like to agree with you who does what.")
    nothing_ruled_out = (
        words.translate("Letter", "Do you wonder whether something is part of it? Call us.")
        if paper.letterhead.phone
        else words.translate("Letter", "Do you wonder whether something is part of it? Ask us.")
    )
    return Beside(
        (
            (0.0, _task_list(words.translate("Letter", "Agreed"), paper.agreed, nothing_agreed, is_agreed=True)),
            (
                _SECOND,
                _task_list(
                    words.translate("Letter", "Not agreed"), paper.not_agreed, nothing_ruled_out, is_agreed=False
                ),
            ),
        )
    )


def _task_list(text: str, tasks: Sequence[Task], otherwise: str, *, is_agreed: bool) -> Stack:
    """Return ticks or crosses; an empty list says what to do instead, true whether or not something was held back."""
    sign = tick if is_agreed else cross
    wide = HALF_WIDTH - _SIGN_INDENT
    rows: Iterable[Block] = [
        Signed(sign, paragraph(_task(task), SIZES.body, wide), _SIGN_INDENT, SIZES.body) for task in tasks
    ] or [plain(otherwise, SIZES.body, HALF_WIDTH)]
    return Stack((ruled_heading(text, SIZES.heading, HALF_WIDTH), *spaced(rows, 0.5)), headed=True)


def _task(task: Task) -> tuple[Span, ...]:
    if not task.who:
        return (Span(ended(task.what), SIZES.body),)
    # After a name and a colon the sentence has begun already.
    return filled("**{who}:** {what}", SIZES.body, who=task.who, what=task.what)


def _fact_rows(paper: ReferralLetter, words: Words) -> list[Block]:
    rows: list[Block] = []
    if paper.languages:
        told = "\n".join(spoken_language(words, one) for one in paper.languages)
        rows.append(_fact_row(words.translate("Letter", "Languages"), [Span(told, SIZES.body)]))
    name = paper.person.short_name
    rows += [_fact_row(_fact_label(words, one.category, name), _fact_spans(words, one)) for one in paper.further]
    return rows


def _fact_row(label: str, spans: Sequence[Span]) -> Beside:
    wide = WIDTH - _LABEL_WIDTH
    return Beside(
        (
            (0.0, plain(label, SIZES.body.bold, _LABEL_WIDTH - 3)),
            (_LABEL_WIDTH, paragraph(spans, SIZES.body, wide)),
        )
    )


def _fact_spans(words: Words, facts: FurtherFacts) -> list[Span]:
    if facts.category in _OWN_WORDS:
        return [Span("\n".join(map(spoken, facts.lines)), SIZES.body.serif)]
    if facts.category is DataCategory.NETWORK_ROLES:
        return [Span(", ".join(role(words, line) for line in facts.lines), SIZES.body)]
    return [Span("\n".join(facts.lines), SIZES.body)]


def _fact_label(words: Words, category: DataCategory, name: str) -> str:
    label = {
        DataCategory.HOUSEHOLD: words.translate("Letter", "At home"),
        DataCategory.LANGUAGES: words.translate("Letter", "Languages"),
        DataCategory.WISHES: words.translate("Letter", "What {name} would like"),
        DataCategory.OFFERS: words.translate("Letter", "What {name} has to give"),
        DataCategory.STORY: words.translate("Letter", "The story"),
        DataCategory.NETWORK_ROLES: words.translate("Letter", "Who is there already"),
        DataCategory.NETWORK_NAMES: words.translate("Letter", "Who is there, by name"),
        DataCategory.DOCUMENTS: words.translate("Letter", "Papers"),
        DataCategory.ADDRESS: words.translate("Letter", "Address"),
    }.get(category, words.translate("Letter", "Also"))
    return label.format(name=name)
