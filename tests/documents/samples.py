"""Finished facts to print, as a neighbourhood desk would have them. All persons are invented."""

from datetime import date, time
from typing import Any

from connector_desk.domain.consent import DataCategory
from connector_desk.domain.handover import Manner
from connector_desk.domain.language import Reads, Speaks, SpokenLanguage
from connector_desk.domain.papers import (
    Correspondent,
    FurtherFacts,
    GroundLine,
    LetterPerson,
    Letterhead,
    LetterPromise,
    Reach,
    ReferralLetter,
    Task,
)
from connector_desk.domain.resident import FormOfAddress

WEDNESDAY = date(2026, 11, 25)
LETTERHEAD = Letterhead(
    name="Maatjesproject Slotervaart", lines=("Voorbeeldstraat 1", "1056 AA Amsterdam"), phone="020 0000001"
)
SAMIRA = LetterPerson(
    name="Samira Amrani",
    short_name="Samira",
    form_of_address=FormOfAddress.MEVROUW,
    age=72,
    area="Slotervaart",
)
FURTHER = (
    FurtherFacts(category=DataCategory.HOUSEHOLD, lines=("alleen, klein flatje",)),
    FurtherFacts(
        category=DataCategory.WISHES, lines=("in het park wandelen", "de buren op de galerij leren kennen")
    ),
    FurtherFacts(category=DataCategory.OFFERS, lines=("weet alles van traditionele recepten",)),
    FurtherFacts(category=DataCategory.NETWORK_ROLES, lines=("zoon", "volunteer")),
)


def a_letter(**changes: Any) -> ReferralLetter:
    """A letter that fills one sheet."""
    facts: dict[str, Any] = {
        "sample": True,
        "letterhead": LETTERHEAD,
        "sender": Correspondent(name="Maatjesproject Slotervaart", lines=("namens Fatima, maatje",)),
        "recipient": Correspondent(name="Thuiszorg Nieuw-West", lines=("Yvette, wijkverpleegkundige",)),
        "code": "VB-7K4M",
        "day": date(2026, 11, 11),
        "person": SAMIRA,
        "manner": Manner.TOGETHER,
        "question": "Wilt u met mevrouw Samira kijken naar haar medicijnen?",
        "reach": Reach(phone="020 0000011", may_send_post=False),
        "quotes": ("ik vergeet mijn medicijnen, ook de bloedverdunners",),
        "why_now": (
            "Fatima komt elke week als maatje bij Samira. Een maatje mag geen medicijnen geven. Ook Nadia van uw "
            "thuiszorg mag dat niet. Daardoor let nu niemand op de medicijnen.",
        ),
        "asked": ("Spreek met Samira af hoe zij haar medicijnen op tijd neemt, en wie daarbij helpt.",),
        "agreed": (
            Task(who="Fatima", what="elke week op bezoek, brieven lezen, mee naar het buurthuis"),
            Task(who="Thuiszorg", what="wassen, aankleden, steunkousen"),
        ),
        "not_agreed": (
            Task(who="Fatima", what="geeft geen medicijnen; zij wast niet en kleedt niet aan"),
            Task(who="Nadia (thuiszorg)", what="geeft geen medicijnen"),
        ),
        "promise": LetterPromise(due=WEDNESDAY, told_by_us=("Fatima",)),
        "grounds": (
            GroundLine(
                recipient="Thuiszorg Nieuw-West", given_on=date(2026, 9, 24), valid_until=date(2027, 9, 24)
            ),
        ),
    }
    return ReferralLetter(**facts | changes)


LANGUAGES = (
    SpokenLanguage(tag="ary", speaks=Speaks.NATIVE, reads=Reads.NO),
    SpokenLanguage(tag="nl", speaks=Speaks.MODERATE, reads=Reads.UNKNOWN),
)
TEN = time(10)
