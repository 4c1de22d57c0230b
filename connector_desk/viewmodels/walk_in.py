"""What the counter shows: words that may mean today, the four keys, and today's contacts without names."""

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from connector_desk.domain.contact_moment import Danger as Cause
from connector_desk.domain.contact_moment import LetterHelp
from connector_desk.domain.desk import PhoneCardLine
from connector_desk.domain.entity import ResidentId, VolunteerId
from connector_desk.domain.errors import DeskError
from connector_desk.domain.lines import ContactLine
from connector_desk.domain.resident import Urgency
from connector_desk.domain.text import checked_line, checked_words, folded, without_citizen_service_number
from connector_desk.services.contacts import Helper, Intake

URGENCY_KEYS = (Urgency.SAME_DAY, Urgency.WEEK, Urgency.MONTH, Urgency.NONE)
"""What Alt 1 to Alt 4 choose, in this order."""


class Danger(StrEnum):
    """What kind of danger words may point at. It is a suggestion: the person at the counter decides."""

    HOME = "home"
    LIFE = "life"
    VIOLENCE = "violence"
    HEALTH = "health"
    NEED = "need"


# Words as people say them at a counter in the Netherlands; matched at the start of a word, accents and case aside.
_SIGNS: tuple[tuple[Danger, tuple[str, ...]], ...] = (
    (
        Danger.LIFE,
        (
            r"zelfmoord",
            r"ik wil (?:er )?niet meer(?: leven| zijn)",
            r"(?:ik wil |liever )dood",
            r"een einde (?:er)?aan (?:maken|mijn leven)",
            r"er een einde aan",
        ),
    ),
    (
        Danger.VIOLENCE,
        (
            r"(?:ge)?slaat (?:mij|me|haar|hem|ons|de kinderen)",
            r"geslagen",
            r"mishandel\w*",
            r"bedreig\w*",
            r"verkracht\w*",
            r"niet veilig",
            r"durf niet naar huis",
            r"bang voor (?:mijn|hem|haar)",
        ),
    ),
    (
        Danger.HOME,
        (
            r"uit (?:mijn |ons |het |m'n )?huis (?:gezet|gegooid|moet|moeten)",
            r"(?:huis|woning) uit(?:gezet)?",
            r"ontruim\w*",
            r"op straat (?:gezet|slaap\w*|sta\w*|beland\w*|komen?)",
            r"geen dak",
            r"deurwaarder",
            r"dakloos",
            r"slaap\w* (?:in de auto|buiten)",
        ),
    ),
    (
        Danger.HEALTH,
        (
            r"geen medicijnen meer",
            r"medicijnen zijn op",
            r"pijn op (?:de|mijn) borst",
            r"krijg\w* geen lucht",
            r"gevallen en",
            r"bewusteloos",
        ),
    ),
    (
        Danger.NEED,
        (
            r"(?:geen|niets te|niks te) eten",
            r"geen geld (?:meer )?voor eten",
            r"(?:stroom|gas|water|licht|energie) (?:is |wordt |gaat )?(?:\w+ )?afgesloten",
            r"afgesloten van (?:stroom|gas|water|energie)",
            r"kind\w* alleen thuis",
        ),
    ),
)
_PATTERNS = tuple(
    (danger, re.compile(r"(?<!\w)(?:" + "|".join(signs) + r")(?!\w)", re.IGNORECASE)) for danger, signs in _SIGNS
)
# Which lines of the phone card fit which danger, by words in their names.
_NUMBERS = {
    Danger.HOME: ("corporatie",),
    Danger.LIFE: ("113", "zelfmoord", "spoed"),
    Danger.VIOLENCE: ("veilig thuis", "112", "wijkagent", "politie"),
    Danger.HEALTH: ("112", "huisarts"),
    Danger.NEED: ("voedselbank",),
}


_KINDS = {
    Cause.EVICTION: Danger.HOME,
    Cause.NO_FOOD: Danger.NEED,
    Cause.NO_MEDICINE: Danger.HEALTH,
    Cause.VIOLENCE: Danger.VIOLENCE,
    Cause.CHILD_ALONE: Danger.VIOLENCE,
    Cause.WANTS_TO_DIE: Danger.LIFE,
}


@dataclass(frozen=True)
class DangerSign:
    """Where words may mean today, as they were typed, and what they point at."""

    danger: Danger
    start: int
    end: int
    words: str


def danger_in(text: str) -> DangerSign | None:
    """Return the gravest words in the text that may mean something must happen today, or None."""
    for danger, pattern in _PATTERNS:
        if found := pattern.search(text):
            return DangerSign(danger, found.start(), found.end(), found.group())
    return None


def numbers_for(danger: Danger | None, card: Sequence[PhoneCardLine]) -> tuple[PhoneCardLine, ...]:
    """Return the whole phone card, the lines that fit the danger first."""
    wanted = _NUMBERS.get(danger, ()) if danger else ()
    return tuple(sorted(card, key=lambda line: _rank(line, wanted)))


def _rank(line: PhoneCardLine, wanted: Sequence[str]) -> int:
    text = folded(f"{line.name} {line.number}")
    return next((at for at, word in enumerate(wanted) if word in text), len(wanted))


def fits(danger: Danger, line: PhoneCardLine) -> bool:
    """Say whether a line of the phone card is for this danger."""
    return _rank(line, _NUMBERS[danger]) < len(_NUMBERS[danger])


@dataclass(frozen=True)
class CounterDraft:
    """What stands on the form."""

    own_words: str = ""
    urgency: Urgency | None = None
    called: str = ""
    reach: str = ""
    helper_id: VolunteerId | None = None
    resident_id: ResidentId | None = None
    resident_name: str = ""
    is_confidential: bool = False
    danger: Cause | None = None
    alerted: str = ""
    letter: LetterHelp | None = None

    @property
    def is_empty(self) -> bool:
        """Nothing was typed or chosen; who helps stays from one contact to the next and does not count."""
        is_marked = self.danger is not None or self.letter is not None
        typed = self.own_words.strip() or self.called or self.reach
        return not (typed or self.urgency or self.resident_id or is_marked)

    def intake(self) -> Intake:
        """Return it as the desk keeps it."""
        return Intake(
            own_words=self.own_words,
            urgency=self.urgency,
            helper_id=self.helper_id,
            resident_id=self.resident_id,
            called=self.called,
            reach=self.reach,
            confidential=self.is_confidential,
            danger=self.danger,
            alerted=self.alerted,
            letter=self.letter,
        )


def faults_of(draft: CounterDraft) -> dict[str, DeskError]:
    """Return what the desk would refuse, by the field in which it stands."""
    checks: tuple[tuple[str, str, Callable[[str], str]], ...] = (
        ("own_words", draft.own_words, checked_words),
        ("called", draft.called, checked_line),
        ("reach", draft.reach, checked_line),
        ("alerted", draft.alerted, checked_line),
        *_letter_checks(draft.letter),
    )
    faults: dict[str, DeskError] = {}
    for name, text, checked in checks:
        try:
            without_citizen_service_number(checked(text))
        except DeskError as error:
            faults[name] = error
    return faults


def _letter_checks(letter: LetterHelp | None) -> Iterator[tuple[str, str, Callable[[str], str]]]:
    if letter is not None:
        yield "sent_by", letter.sent_by, checked_line
        yield "about", letter.about, checked_line


def kind_of(cause: Cause | None) -> Danger | None:
    """Return which steps and numbers fit what somebody said it is."""
    return _KINDS.get(cause) if cause is not None else None


@dataclass(frozen=True)
class CounterLine:
    """One contact of today as the queue may see it: a moment, how soon, who helped; no name and no words."""

    id: str
    at: datetime
    urgency: Urgency | None
    helper_name: str
    is_tied: bool
    is_open_today: bool
    goes_first: bool = False


def urgency_of(stored: str) -> Urgency | None:
    """Return the urgency of a list line, None where nobody said how soon."""
    return Urgency(stored) if stored else None


def counter_lines(lines: Iterable[ContactLine], since: datetime) -> tuple[CounterLine, ...]:
    """Return the contacts of the shift that began then, those that go first on top and then newest first."""
    return tuple(
        CounterLine(
            id=line.id,
            at=line.took_place_at.astimezone(),
            urgency=urgency_of(line.urgency),
            helper_name=line.helper_name,
            is_tied=line.resident_id is not None,
            is_open_today=line.is_open_today,
            goes_first=bool(line.danger),
        )
        for line in lines
        if line.took_place_at >= since
    )


def expected(helpers: Sequence[Helper]) -> tuple[Helper, ...]:
    """Return at most three of this house who are expected in this part of the day."""
    return tuple(one for one in helpers if one.is_own and one.is_expected)[:3]
