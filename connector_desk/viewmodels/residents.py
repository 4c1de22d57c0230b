"""How one resident reads: a sentence from the fields, own words first, asks and offers on equal footing."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, time
from enum import StrEnum

from connector_desk.domain.contact_moment import ContactMoment
from connector_desk.domain.entity import AskId, HandoverId, VolunteerId
from connector_desk.domain.handover import ENDED, Handover
from connector_desk.domain.household import read_household
from connector_desk.domain.language import Reads, Speaks, SpokenLanguage
from connector_desk.domain.match import Match, MatchState, next_visit
from connector_desk.domain.resident import (
    SENSITIVE_DOMAINS,
    Ask,
    AskState,
    FormOfAddress,
    LifeDomain,
    Resident,
    SafeContact,
    Urgency,
    View,
    ViewBy,
)
from connector_desk.domain.text import folded, split_family_name
from connector_desk.services.resident_files import ResidentFile
from connector_desk.services.residents import ResidentDraft

_TITLES = {"mevrouw": FormOfAddress.MEVROUW, "mevr.": FormOfAddress.MEVROUW, "meneer": FormOfAddress.MENEER}
_LEVELS = (Speaks.NATIVE, Speaks.GOOD, Speaks.MODERATE, Speaks.LITTLE)
_PHONE_DIGITS = 8


@dataclass(frozen=True)
class Sentence:
    """The parts of "72, lives alone in a small flat; speaks Turkish". Empty parts stay out of the sentence."""

    age: int | None
    lives_how: str
    area: str
    also: str
    spoken: tuple[SpokenLanguage, ...] = ()


@dataclass(frozen=True)
class Lead:
    """The words that lead the page: what the resident said last about what is needed, or else a first wish."""

    own_words: str
    said_on: date | None


class AskStatus(StrEnum):
    """What stands beside an ask: the loop, who comes, or that nobody does yet."""

    WAITS_FOR_WORD = "waits_for_word"
    RUNS = "runs"
    PROPOSED = "proposed"
    TODAY = "today"
    NOBODY_YET = "nobody_yet"
    HELPED = "helped"
    CLOSED = "closed"


@dataclass(frozen=True)
class AskRow:
    """One ask. `is_shut` says that its words show only after somebody says what for."""

    id: AskId
    own_words: str
    is_shut: bool
    life_domain: LifeDomain | None
    status: AskStatus
    with_whom: str = ""
    day: date | None = None
    starts_at: time | None = None
    handover_id: HandoverId | None = None
    volunteer_id: VolunteerId | None = None

    @property
    def is_open(self) -> bool:
        """Somebody still waits for this."""
        return self.status not in {AskStatus.HELPED, AskStatus.CLOSED}


@dataclass(frozen=True)
class Agreement:
    """What somebody around a resident does (`does`), or was agreed not to do."""

    who: str
    tasks: tuple[str, ...]
    does: bool


def sentence_of(file: ResidentFile, on: date) -> Sentence:
    """Return the parts of the sentence that opens the profile."""
    lives_how, also = read_household(file.resident.household)
    is_named = bool(file.area_name) and folded(file.area_name) in folded(lives_how)
    return Sentence(
        age=file.resident.age(on),
        lives_how=lives_how,
        area="" if is_named else file.area_name,
        also=also,
        spoken=spoken_first(file.resident.languages),
    )


def lead_of(resident: Resident) -> Lead | None:
    """Return the words that lead the page, or None where nothing was said yet."""
    said = said_by(resident.views, ViewBy.RESIDENT)
    if said is not None:
        return Lead(said.newest.text, said.newest.on)
    return Lead(resident.wishes[0], None) if resident.wishes else None


def spoken_first(languages: tuple[SpokenLanguage, ...]) -> tuple[SpokenLanguage, ...]:
    """Return the languages, best spoken first."""
    return tuple(sorted(languages, key=lambda one: _LEVELS.index(one.speaks)))


def cannot_read(languages: tuple[SpokenLanguage, ...]) -> bool:
    """Say whether we know of every language that this person does not read it."""
    return bool(languages) and all(one.reads is Reads.NO for one in languages)


def things_in(text: str) -> tuple[str, ...]:
    """Return what works in contact, or what does not, one thing a line."""
    parts = (part.strip() for piece in text.split("\n") for part in piece.split(";"))
    whole = [part for part in parts if part]
    if len(whole) == 1 and len(whole[0].split(",")) > 2:
        whole = [part.strip() for part in whole[0].split(",")]
    return tuple(part[0].upper() + part[1:] for part in whole if part)


@dataclass(frozen=True)
class SaidBy:
    """What one party thinks is needed: the newest view, and those before it, newest first."""

    newest: View
    earlier: tuple[View, ...]


def said_by(views: Sequence[View], by: ViewBy) -> SaidBy | None:
    """Return the views of one party, or None where nobody was heard; of one day the last that was written counts."""
    said = [view for _, view in sorted(enumerate(views), key=lambda pair: (pair[1].on, pair[0])) if view.by is by]
    return SaidBy(said[-1], tuple(reversed(said[:-1]))) if said else None


def is_shut(ask: Ask) -> bool:
    """Say whether the words of an ask are closed at first: it was marked so, or is about health, addiction, justice."""
    return ask.sensitive or ask.life_domain in SENSITIVE_DOMAINS


def ask_rows(file: ResidentFile, on: date) -> tuple[AskRow, ...]:
    """Return the asks, those of today first, then who waits, then what is done."""
    rows = [_ask_row(ask, file, on) for ask in file.asks]
    urgency = {ask.id: list(Urgency).index(ask.urgency) for ask in file.asks}
    return tuple(sorted(rows, key=lambda row: (not row.is_open, urgency[row.id])))


def _ask_row(ask: Ask, file: ResidentFile, on: date) -> AskRow:
    base = AskRow(ask.id, ask.own_words, is_shut(ask), ask.life_domain, AskStatus.NOBODY_YET)
    if ask.state is not AskState.OPEN:
        status = AskStatus.HELPED if ask.state is AskState.HELPED else AskStatus.CLOSED
        return _replaced(base, status=status)
    handover = next((one for one in file.handovers if ask.id in one.ask_ids and _is_under_way(one)), None)
    if handover is not None:
        return _replaced(
            base,
            status=AskStatus.WAITS_FOR_WORD if handover.is_open else AskStatus.RUNS,
            with_whom=file.organization_name(handover.recipient),
            day=handover.word_back.due if handover.is_open else None,
            handover_id=handover.id,
        )
    match = next((one for one in file.matches if one.ask_id == ask.id and one.state is not MatchState.ENDED), None)
    if match is not None:
        return _with_match(base, match, file, on)
    return _replaced(base, status=AskStatus.TODAY if ask.urgency is Urgency.SAME_DAY else AskStatus.NOBODY_YET)


def _with_match(row: AskRow, match: Match, file: ResidentFile, on: date) -> AskRow:
    runs = match.state in {MatchState.TRIAL, MatchState.ACTIVE, MatchState.PAUSED}
    coming = next_visit(match, on)
    return _replaced(
        row,
        status=AskStatus.RUNS if runs else AskStatus.PROPOSED,
        with_whom=file.volunteer_name(match.volunteer_id),
        day=coming[0] if coming else None,
        starts_at=coming[1].starts_at if coming else None,
        volunteer_id=match.volunteer_id,
    )


def _is_under_way(handover: Handover) -> bool:
    return handover.is_open or (handover.requested_on is not None and handover.status not in ENDED)


def agreements_of(file: ResidentFile) -> tuple[Agreement, ...]:
    """Return who does what, and below it what was agreed that they do not do."""
    living = [match for match in file.matches if match.state is not MatchState.ENDED]
    matched = {match.volunteer_id for match in living}
    doing = [(file.volunteer_name(match.volunteer_id), match.agreed_tasks, match.not_agreed) for match in living]
    doing += [
        (tie.name or file.volunteer_name(tie.volunteer_id) or tie.word, tie.tasks, tie.not_agreed)
        for tie in file.ties
        if tie.volunteer_id is None or tie.volunteer_id not in matched
    ]
    yes = tuple(Agreement(who, tasks, does=True) for who, tasks, _ in doing if tasks)
    no = tuple(Agreement(who, tasks, does=False) for who, _, tasks in doing if tasks)
    return yes + no


def draft_from_contact(moment: ContactMoment) -> ResidentDraft:
    """Return what a contact moment already tells about a new resident: what to call them, how to reach them."""
    called = moment.called.split()
    title = _TITLES.get(called[0].casefold(), FormOfAddress.FIRST_NAME) if called else FormOfAddress.FIRST_NAME
    names = called[1:] if title is not FormOfAddress.FIRST_NAME else called
    first = "" if title is not FormOfAddress.FIRST_NAME and len(names) == 1 else " ".join(names[:1])
    prefix, family = split_family_name(" ".join(names if not first else names[1:]))
    is_phone = sum(character.isdigit() for character in moment.reach) >= _PHONE_DIGITS
    return ResidentDraft(
        first_name=first,
        prefix=prefix,
        family_name=family,
        form_of_address=title,
        phone=moment.reach if is_phone else "",
        safe_contact=SafeContact(note="" if is_phone else moment.reach),
        languages=(SpokenLanguage(tag=moment.language),) if moment.language else (),
    )


def _replaced(row: AskRow, **fields: object) -> AskRow:
    return replace(row, **fields)  # type: ignore[arg-type]
