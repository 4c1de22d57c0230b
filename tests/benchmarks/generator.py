"""Invented residents, contact moments and initiatives of any size, skewed as in life.

The same seed gives the same people. Names come in many scripts; few are common, most are rare; most residents have
one ask or none, a few have many; most contact moments never become a file. Nobody in here exists.
"""

from collections.abc import Iterator, Sequence
from datetime import UTC, datetime, time, timedelta
from random import Random
from uuid import UUID

from connector_desk.domain.contact_moment import Channel, ContactMoment
from connector_desk.domain.organization import Formality, Initiative, Reach, Schedule
from connector_desk.domain.resident import Ask, LifeDomain, Resident, Urgency
from connector_desk.domain.week import Weekday

FIRST_NAMES = [
    "Fatima",
    "Mohamed",
    "Maria",
    "Jan",
    "Ayşe",
    "Johanna",
    "Mehmet",
    "Anna",
    "Ahmed",
    "Cornelis",
    "Noor",
    "Henk",
    "Wilma",
    "Youssef",
    "Elisabeth",
    "Ibrahim",
    "Sanne",
    "Pieter",
    "Zeynep",
    "Orlando",
    "Rachid",
    "Willem",
    "Khadija",
    "Emre",
    "Ria",
    "Hasan",
    "Gerrit",
    "Aaliyah",
    "Đorđe",
    "Søren",
    "Łukasz",
    "Çağla",
    "Zoë",
    "José",
    "Anaïs",
    "محمد",
    "فاطمة",
    "أمينة",
    "Мария",
    "Олег",
    "Ірина",
    "Γιώργος",
    "李娜",
    "王伟",
    "민준",
    "विकास",
    "தமிழ்",
    "ሰላም",
    "ორბი",
]
PREFIXES = ("", "", "", "", "", "van", "de", "van de", "van den", "van der", "el", "ten", "'t")
FAMILY_STEMS = [
    "Berg",
    "Jansen",
    "Vries",
    "Dijk",
    "Bakker",
    "Visser",
    "Smit",
    "Meijer",
    "Boer",
    "Mulder",
    "Yılmaz",
    "Öztürk",
    "Şahin",
    "Demir",
    "Amrani",
    "Haddad",
    "Bouzid",
    "Kok",
    "Silva",
    "Wong",
    "Nguyen",
    "Kowalski",
    "Santos",
    "Pinas",
    "Abdi",
    "Tesfay",
    "Петренко",
    "الحسن",
    "陈",
    "O'Brien",
]
SYLLABLES = [
    "ba",
    "ke",
    "lo",
    "mi",
    "nu",
    "ra",
    "se",
    "ti",
    "vo",
    "wa",
    "za",
    "do",
    "fi",
    "ge",
    "ha",
    "jo",
    "ku",
    "la",
    "me",
    "no",
    "pa",
    "ri",
    "so",
    "ta",
    "ve",
]
WORDS = [
    "brief",
    "huis",
    "geld",
    "eten",
    "kind",
    "moeder",
    "alleen",
    "buiten",
    "post",
    "medicijnen",
    "fiets",
    "school",
    "werk",
    "taal",
    "buren",
    "koken",
    "tuin",
    "dokter",
    "trap",
    "boodschappen",
    "formulier",
    "bank",
    "licht",
    "water",
    "bus",
    "wandelen",
    "praten",
    "muziek",
    "kapot",
    "bang",
    "moe",
    "graag",
    "samen",
    "morgen",
    "vandaag",
]
URGENCIES = (Urgency.NONE,) * 8 + (Urgency.MONTH,) * 6 + (Urgency.WEEK,) * 4 + (Urgency.SAME_DAY,)
START = datetime(2024, 1, 2, 9, tzinfo=UTC)


def _id(random: Random) -> str:
    return str(UUID(int=random.getrandbits(128), version=4))


def _skewed(random: Random, values: Sequence[str]) -> str:
    """Return one of the values; the first ones far more often than the last."""
    return values[min(int(random.paretovariate(0.9)) - 1, len(values) - 1)]


def _family_name(random: Random) -> str:
    if random.random() < 0.5:
        return _skewed(random, FAMILY_STEMS)
    return "".join(random.choice(SYLLABLES) for _ in range(random.randint(2, 4))).capitalize()


def _words(random: Random, least: int, most: int) -> str:
    return " ".join(random.choice(WORDS) for _ in range(random.randint(least, most)))


def residents(count: int, seed: int = 1) -> Iterator[Resident]:
    """Yield that many residents."""
    random = Random(seed)
    for _ in range(count):
        family_name = _family_name(random)
        yield Resident(
            id=_id(random),
            first_name=_skewed(random, FIRST_NAMES) if random.random() < 0.7 else random.choice(FIRST_NAMES),
            prefix=random.choice(PREFIXES),
            family_name=family_name,
            birth_year=random.randint(1925, 2008),
            phone=f"020 0{random.randint(0, 999_999):06d}",
            household=_words(random, 1, 3),
            wishes=(_words(random, 3, 8),) if random.random() < 0.3 else (),
        )


def asks(people: Sequence[Resident], seed: int = 2) -> Iterator[Ask]:
    """Yield the asks of these residents: often none, seldom many."""
    random = Random(seed)
    for person in people:
        for _ in range(min(int(random.paretovariate(1.5)) - 1, 12)):
            yield Ask(
                id=_id(random),
                resident_id=person.id,
                own_words=_words(random, 3, 12),
                life_domain=random.choice((None, *LifeDomain)),
                urgency=random.choice(URGENCIES),
            )


def contact_moments(count: int, people: Sequence[Resident] = (), seed: int = 3) -> Iterator[ContactMoment]:
    """Yield that many contact moments, oldest first; about one in five belongs to a resident."""
    random = Random(seed)
    moment = START
    for _ in range(count):
        moment += timedelta(minutes=random.randint(1, 90))
        yield ContactMoment(
            id=_id(random),
            own_words=_words(random, 4, 25),
            channel=_skewed_channel(random),
            urgency=random.choice(URGENCIES),
            resident_id=random.choice(people).id if people and random.random() < 0.2 else None,
            succeeded=random.random() < 0.9,
            language=_skewed(random, ("nl", "ar", "tr", "en", "ary", "so")),
            took_place_at=moment,
        )


def _skewed_channel(random: Random) -> Channel:
    return Channel(_skewed(random, [channel.value for channel in Channel]))


def initiatives(count: int, organization_id: str, seed: int = 4) -> Iterator[Initiative]:
    """Yield that many lines of a directory, checked between today and two years ago."""
    random = Random(seed)
    for _ in range(count):
        label = _words(random, 1, 3).capitalize()
        yield Initiative(
            id=_id(random),
            organization_id=organization_id,
            name=f"{label} {_words(random, 1, 2)}",
            public_label=label,
            reach=random.choice(tuple(Reach)),
            backing=random.choice(tuple(Formality)),
            languages=("nl",),
            schedules=(Schedule(byday=(random.choice(tuple(Weekday)),), opens_at=time(10), closes_at=time(12)),),
            assured_date=(START + timedelta(days=random.randint(0, 730))).date(),
        )
