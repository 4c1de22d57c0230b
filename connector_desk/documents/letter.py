"""The referral letter: question, voice, reason, what is asked, what was agreed and not, promise, ground, slip."""

from collections.abc import Iterable, Sequence

from connector_desk.documents.blocks import (
    Beside,
    Block,
    Signed,
    Stack,
    heading,
    label_on_baseline,
    paragraph,
    plain,
    quotation,
    ruled_heading,
    space,
    spaced,
    title,
)
from connector_desk.documents.days import full_day
from connector_desk.documents.letter_words import (
    called,
    first_request,
    ground,
    how_to_reach,
    is_title,
    own_words_label,
    question,
    who_it_is,
)
from connector_desk.documents.letterhead import LetterFurniture, room_above_slip
from connector_desk.documents.marks import cross, tick
from connector_desk.documents.measures import HALF_WIDTH, LEFT, SECOND_HALF, SIZES, WIDTH
from connector_desk.documents.pen import Pen
from connector_desk.documents.promise import promise_box
from connector_desk.documents.sheets import Flow, printed
from connector_desk.documents.slip import answer_slip, is_too_high
from connector_desk.documents.terms import role, spoken_language
from connector_desk.documents.text import Span, ended, filled, kept_whole, single, spoken
from connector_desk.domain.consent import DataCategory
from connector_desk.domain.errors import DoesNotFit
from connector_desk.domain.papers import Correspondent, FurtherFacts, ReferralLetter, Task
from connector_desk.domain.words import Words

_BETWEEN = (5.6, 5.0, 4.2, 3.4)
"""Room between two blocks (mm): the first with which the letter keeps to one sheet."""
_SIGN_INDENT = 5.0
_SECOND = SECOND_HALF - LEFT
_LABEL_WIDTH = 44.0
_OWN_WORDS = frozenset({DataCategory.WISHES, DataCategory.OFFERS})


def letter(paper: ReferralLetter, words: Words) -> bytes:
    """Set the letter. Raises DoesNotFit."""
    kind = words.translate("Letter", "Referral letter")
    code = kept_whole(paper.code)
    furniture = LetterFurniture(
        words, paper.letterhead, kind, f"{code} · {full_day(words, paper.day)}", f"{kind} {code}", paper.sample
    )
    slip = answer_slip(words, paper.letterhead, paper.code)
    if is_too_high(slip):
        raise DoesNotFit(round(slip.height))
    pen = Pen(f"{kind} {paper.code}", words.language)
    return printed(pen, _laid_out(paper, words, furniture, slip).sheets, furniture)


def _laid_out(paper: ReferralLetter, words: Words, furniture: LetterFurniture, slip: Block) -> Flow:
    """Lay the letter out on one sheet where its blocks can stand closer together; else let it flow on.

    Where only the slip needs another sheet, what follows the promise goes along with it.
    """
    bottom = room_above_slip(slip.height)
    for between in _BETWEEN:
        flow = _flow(paper, words, furniture, between)
        if len(flow.sheets) == 1 and flow.at <= bottom:
            break
    else:
        flow = _flow(paper, words, furniture, _BETWEEN[0])
        if flow.at > bottom:
            flow = _flow(paper, words, furniture, _BETWEEN[0], parts_after_promise=True)
        if flow.at > bottom:
            flow.next_sheet()
    flow.sheets[-1].slip = slip
    return flow


def _flow(
    paper: ReferralLetter,
    words: Words,
    furniture: LetterFurniture,
    between: float,
    *,
    parts_after_promise: bool = False,
) -> Flow:
    flow = Flow(furniture.rule_at + 3.2, furniture.rule_at + 5.0)
    flow.add(_correspondents(paper, words))
    for block in _body(paper, words):
        flow.add(block, between)
    flow.add(promise_box(paper, words), between)
    if parts_after_promise:
        flow.next_sheet()
    for block in _further(paper, words):
        flow.add(block, between)
    flow.add(_grounds(paper, words), 3.6)
    return flow


def _body(paper: ReferralLetter, words: Words) -> Iterable[Block]:
    yield _question(paper, words)
    if paper.quotes:
        yield quotation(own_words_label(words, paper.person), paper.quotes, SIZES.words, WIDTH)
    if paper.why_now:
        reasons = [plain(ended(text), SIZES.body, WIDTH) for text in paper.why_now]
        yield _section(words.translate("Letter", "Why now"), reasons, 1.2)
    yield _section(words.translate("Letter", "What we ask of you"), _requests(paper, words), 0.4)
    yield _tasks(paper, words)


def _further(paper: ReferralLetter, words: Words) -> Iterable[Block]:
    """Yield what else may be told: under a heading of its own where it is more than one thing."""
    rows = _fact_rows(paper, words)
    return [_section(words.translate("Letter", "Good to know"), rows, 1.2)] if len(rows) > 1 else rows


def _section(text: str, blocks: Iterable[Block], gap: float) -> Stack:
    return Stack((heading(text, SIZES.heading, WIDTH), *spaced(blocks, gap)), headed=True)


def _correspondents(paper: ReferralLetter, words: Words) -> Beside:
    return Beside(
        (
            (0.0, label_on_baseline(words.translate("Letter", "From"), SIZES.label, SIZES.body)),
            (12.0, _correspondent(paper.sender)),
            (_SECOND, label_on_baseline(words.translate("Letter", "To"), SIZES.label, SIZES.body)),
            (_SECOND + 12.0, _correspondent(paper.recipient)),
        )
    )


def _correspondent(party: Correspondent) -> Stack:
    wide = HALF_WIDTH - 12.0
    lines = (plain(line, SIZES.body, wide) for line in party.lines)
    return Stack((plain(party.name, SIZES.body.bold, wide), *lines))


def _question(paper: ReferralLetter, words: Words) -> Stack:
    about = (*who_it_is(words, paper.person, SIZES.body), Span(" ", SIZES.body))
    reach = how_to_reach(words, paper, SIZES.body)
    return Stack(
        (
            space(1.6),
            title(question(words, paper), SIZES.title, WIDTH),
            space(1.0),
            paragraph((*about, *reach), SIZES.body, WIDTH),
        )
    )


def _requests(paper: ReferralLetter, words: Words) -> list[Block]:
    name = paper.person.short_name
    texts = paper.asked if is_title(paper.question) or not paper.question else (paper.question, *paper.asked)
    asked: list[Sequence[Span]] = [(Span(ended(text), SIZES.body),) for text in texts]
    if not asked:
        asked.append(filled(first_request(words, paper.manner), SIZES.body, name=called(words, paper.person)))
    answer = words.translate("Letter", "Tell {name} and us whether you take this up. The slip below is for that.")
    asked.append(filled(answer, SIZES.body, name=name))
    return [_numbered(number, spans) for number, spans in enumerate(asked, start=1)]


def _numbered(number: int, spans: Sequence[Span]) -> Signed:
    line = single(f"{number}.", SIZES.body.bold)
    indent = max(_SIGN_INDENT, line.width_mm + 1.2)
    words = paragraph(spans, SIZES.body, WIDTH - indent)
    return Signed(lambda pen, x, baseline: pen.line(line, x, baseline), words, indent, SIZES.body)


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


def _grounds(paper: ReferralLetter, words: Words) -> Stack:
    name = paper.person.short_name
    blocks = (paragraph(ground(words, line, name, SIZES.small), SIZES.small, WIDTH) for line in paper.grounds)
    return Stack(spaced(blocks, 1.0))
