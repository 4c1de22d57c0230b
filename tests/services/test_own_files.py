"""The whole file: everything about one resident, and nobody else's name, in what workers wrote as well."""

from datetime import time

import pytest

from connector_desk.domain.account import Account
from connector_desk.domain.attachment import Attachment, AttachmentContent, AttachmentUse
from connector_desk.domain.audit import resident_of
from connector_desk.domain.contact_moment import LetterHelp
from connector_desk.domain.disclosure import DocumentKind
from connector_desk.domain.errors import NotFound
from connector_desk.domain.meeting import Action, AgendaItem, ItemKind, Meeting
from connector_desk.domain.resident import View, ViewBy
from connector_desk.domain.wheel import Wheel
from connector_desk.services.acts import Act
from connector_desk.services.ecograms import EcogramService
from connector_desk.services.own_files import OwnFileService
from connector_desk.services.who_knows import WhoKnowsService
from connector_desk.words.catalogue import Catalogue
from tests.builders import MOMENT, MONDAY, a_concern, a_contact, a_match, a_tie
from tests.services.letter_world import World
from tests.services.test_trail import FakeTrail

WORDS = Catalogue("en", {})
RIA = Account(id="ria", name="Ria", added_on=MONDAY)
VIEWS = (
    View(by=ViewBy.RESIDENT, text="Fatima moet blijven komen.", on=MONDAY),
    View(by=ViewBy.PROFESSIONAL, text="Fatima ziet het goed.", on=MONDAY),
)


class FakePress:
    """Keeps the facts of the last paper."""

    def own_file(self, paper, words, *, large_print=False):
        self.paper = paper
        return b"%PDF"

    ecogram = own_file


class File(World):
    def __init__(self):
        super().__init__(
            resident={"works_well": "Fatima eerst laten bellen, op 06 11112222", "views": VIEWS},
            ties=(a_tie(), a_tie("t2", word="", role="care_worker", name="Nadia", tasks=("Nadia komt om acht uur",))),
        )
        self.press = FakePress()
        self.files_on_paper = OwnFileService(self.room, FakeTrail(self.work), self.press, self.publisher)
        self.room.session.account = RIA
        item = AgendaItem(kind=ItemKind.CASE, question="Wie kent een arts?", resident_id="r1", letter="A")
        entities = {
            "accounts": RIA,
            "contact_moments": a_contact(
                resident_id="r1",
                own_words="Nadia helpt mij",
                done="Nadia gebeld",
                letter=LetterHelp(sent_by="Nadia", about="wat Fatima kreeg", next_on=MONDAY),
            ),
            "concerns": a_concern(resident_id="r1", observed="Nadia zag licht", reporter="mevrouw Bakker"),
            "meetings": Meeting(id="m1", title="Wijktafel", day=MONDAY, starts_at=time(10), items=(item,)),
            "actions": Action(id="x1", owner="o1", resident_id="r1", text="Fatima terugbellen"),
            "matches": a_match("m9", note="met Fatima besproken"),
            "wheels": Wheel(id="w1", resident_id="r1", on=MONDAY),
            "attachments": Attachment(
                id="b1",
                use=AttachmentUse.PAPER,
                resident_id="r1",
                name="de getekende brief",
                media_type="image/png",
                size=9,
                sha256="0" * 64,
                added_at=MOMENT,
            ),
        }
        with self.room.act(Act.ADDED) as work:
            for kind, entity in entities.items():
                getattr(work, kind).put(entity)

    def paper(self):
        return self.files_on_paper.paper("r1", WORDS)


@pytest.fixture
def file():
    return File()


def test_everything_about_somebody_is_in_it(file):
    paper = file.paper()
    assert paper.resident.full_name == "Samira Amrani"
    assert {ask.id for ask in paper.asks} == {"a1", "a2"}
    assert len(paper.around) == 2
    assert [one.recipient for one in paper.handovers] == ["Thuiszorg Nieuw-West"]
    assert [one.recipient for one in paper.consents] == ["Thuiszorg Nieuw-West"]
    assert {one.organization for one in paper.helped} == {"Huis van de Wijk", "Maatjesproject Slotervaart"}
    assert [(one.on, one.title, one.was_named) for one in paper.tables] == [(MONDAY, "Wijktafel", False)]
    assert [one.owner for one in paper.to_do] == ["Thuiszorg Nieuw-West"]
    assert [one.name for one in paper.papers] == ["de getekende brief"]
    assert len(paper.wheels) == len(paper.contacts) == len(paper.noticed) == 1
    assert [(one.who, one.times) for one in paper.lookers] == [("Ria", 1)]


def test_others_stand_there_by_what_they_are_to_the_resident(file):
    paper = file.paper()
    told = repr((paper.around, paper.helped, paper.handovers, paper.noticed, paper.to_do, paper.consents))
    for name in ("Nadia", "Fatima", "Orlando", "Bakker"):
        assert name not in told
    assert paper.resident.works_well == "[volunteer] eerst laten bellen, op [somebody else]"
    assert paper.resident.safe_contact.note == "brieven leest [volunteer]"
    assert [one.done for one in paper.contacts] == ["[care worker] gebeld"]
    assert [one.letter for one in paper.contacts] == [
        LetterHelp(sent_by="[care worker]", about="wat [volunteer] kreeg", next_on=MONDAY)
    ]
    assert [one.tasks for one in paper.around] == [(), ("[care worker] komt om acht uur",)]
    assert [one.observed for one in paper.noticed] == ["[care worker] zag licht"]


def test_what_the_resident_said_stays_word_for_word(file):
    paper = file.paper()
    assert [one.own_words for one in paper.contacts] == ["Nadia helpt mij"]
    assert [view.text for view in paper.resident.views] == ["Fatima moet blijven komen.", "[volunteer] ziet het goed."]


def test_the_file_itself_is_not_changed(file):
    before = file.kept("residents")
    file.paper()
    assert file.kept("residents") == before


def test_printing_it_stands_in_the_chain_about_the_resident(file):
    finished = file.files_on_paper.finished("r1", WORDS)
    assert (finished.document, finished.about_id, finished.tellings) == (DocumentKind.FILE, "r1", ())
    file.publisher.print(finished, lambda: None)
    (printout,) = file.kept("printouts")
    assert resident_of(printout) == "r1"
    assert [one.resident_id for one in file.work.told if "printouts" in one.kinds] == ["r1", "r1"]


def test_somebody_must_be_there(file):
    with pytest.raises(NotFound):
        file.files_on_paper.paper("nobody", WORDS)


def test_papers_for_the_resident_bear_the_logo_of_the_house(file):
    with file.room.act(Act.CHANGED) as work:
        work.attachment_contents.put(AttachmentContent(id="logo", content=b"a picture"))
        work.desk.put(work.desk.all()[0].model_copy(update={"logo_id": "logo"}))
    EcogramService(file.room, file.press, file.publisher).finished("r1", WORDS)
    known = WhoKnowsService(file.room, file.press, file.publisher).paper("r1")
    papers = (file.paper(), known, file.press.paper)
    assert [one.letterhead.logo for one in papers] == [b"a picture"] * 3
