"""A small world around one handover: Samira goes from the buddies to home care; Fatima waits for word."""

from hashlib import sha256
from typing import Any

from connector_desk.device.resources import i18n_folder, resources_folder
from connector_desk.domain.consent import DataCategory, EventState, Purpose
from connector_desk.domain.desk import Desk
from connector_desk.domain.handover import AgreedTask, CategorizedText, HandoverStatus, Manner, WordBack
from connector_desk.domain.resident import LifeDomain, SafeContact
from connector_desk.services.acts import Changed, Room
from connector_desk.services.letters import LetterService
from connector_desk.services.publishing import Publisher
from connector_desk.words.catalogue import Catalogue
from connector_desk.words.consent_notices import ConsentNotices
from connector_desk.words.letter_originals import LetterOriginals
from tests.builders import (
    MONDAY,
    a_consent,
    a_handover,
    a_match,
    a_resident,
    a_tie,
    a_volunteer,
    an_area,
    an_ask,
    an_organization,
)
from tests.fakes import FakeClock, FakeFiles, FakeRandom, FakeWork, protected

RESOURCES = resources_folder()
TEXTS = LetterOriginals(RESOURCES / "letters", ConsentNotices(RESOURCES / "consent"))
DUTCH = Catalogue.load(i18n_folder(), "nl")
HEALTH = DataCategory.ASK_PHYSICAL_HEALTH
GIVEN = (DataCategory.IDENTITY, DataCategory.CONTACT, HEALTH, DataCategory.NETWORK_ROLES)
OWN_WORDS = "ik vergeet mijn medicijnen"


class FakePress:
    """Prints the words of a paper as they are, so that a test can look for them."""

    def letter(self, paper: Any, words: Any, *, large_print: bool = False) -> bytes:
        return repr(paper).encode()


class World:
    """Everything that a test needs: services, and what was kept, written and heard."""

    def __init__(self, **changes: Any) -> None:
        self.work = FakeWork(*_entities(changes))
        self.clock, self.random, self.files = FakeClock(), FakeRandom(), FakeFiles()
        self.heard: list[Changed] = []
        self.room = Room(lambda: self.work, self.clock, self.random, self.heard.append)
        self.press = FakePress()
        self.publisher = Publisher(self.room, self.files, protected)
        self.letters = LetterService(self.room, self.press, self.publisher, TEXTS)

    def kept(self, name: str) -> tuple[Any, ...]:
        """Return what is kept of a kind."""
        with self.work as work:
            return getattr(work, name).all()

    def written(self) -> dict[str, str]:
        """Return digests of all files by name."""
        return {path.name: sha256(content).hexdigest() for path, content in self.files.files.items()}


def a_letter_handover(**fields: Any):
    plain = {
        "code": "VB-7K4M",
        "manner": Manner.TOGETHER,
        "status": HandoverStatus.ACCEPTED,
        "reason": CategorizedText(text="het maatje mag die niet geven", data_category=HEALTH),
        "agreed_tasks": (
            AgreedTask(who="o1", task="medicijnen klaarzetten", data_category=HEALTH),
            AgreedTask(who="o2", task="blijft wekelijks komen", data_category=DataCategory.NETWORK_ROLES),
        ),
        "not_agreed": (AgreedTask(who="o2", task="geeft geen medicijnen", data_category=HEALTH),),
        "word_back": WordBack(to_volunteer="v1", due=MONDAY),
    }
    return a_handover(**plain | fields)


def _entities(changes: dict[str, Any]) -> list[Any]:
    resident = {
        "family_name": "Amrani",
        "aliases": ("tante Sam",),
        "address": "Voorbeeldplein 12-3",
        "postcode": "1065 AA",
        "phone": "020 0000011",
        "birth_year": 1954,
        "area_id": "area1",
        "household": "alleen, klein flatje",
        "wishes": ("in het park wandelen",),
        "story": "Komt weinig buiten.",
        "safe_contact": SafeContact(call=True, voicemail=False, post=False, note="brieven leest Fatima"),
    }
    return [
        an_area(),
        an_organization(),
        an_organization("o2", "Maatjesproject Slotervaart", phone="020 0000123"),
        an_organization("o3", "Huis van de Wijk", phone="020 0000001", letterhead=("Huis van de Wijk", "Straat 1")),
        Desk(id="desk", own_organization_id="o3", is_sample=True),
        a_resident(**resident | changes.get("resident", {})),
        an_ask(own_words=OWN_WORDS, life_domain=LifeDomain.PHYSICAL_HEALTH, sensitive=True),
        an_ask("a2", "brieven begrijp ik niet", life_domain=LifeDomain.FINANCE),
        a_volunteer(organization_id="o2", phone="06 11112222"),
        a_volunteer("v2", "Orlando", organization_id="o3"),
        a_match(volunteer_id="v2", ask_id="a2"),
        *changes.get("ties", (a_tie(), a_tie("t2", word="", role="care_worker", name="Nadia", organization_id="o1"))),
        *changes.get("consents", (a_consent(data_categories=GIVEN),)),
        changes.get("handover", a_letter_handover()),
    ]


def refused(category: DataCategory):
    return a_consent("no", data_categories=(category,), event_state=EventState.REFUSED, purpose=Purpose.REFERRAL)
