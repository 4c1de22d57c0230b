from dataclasses import replace
from datetime import timedelta

import pytest

from connector_desk.device.resources import resources_folder
from connector_desk.domain.attachment import AttachmentContent
from connector_desk.domain.consent import DataCategory, Purpose
from connector_desk.domain.desk import Desk
from connector_desk.domain.disclosure import DocumentKind, WriteState
from connector_desk.domain.errors import CitizenServiceNumberRefused, NotFound, TextMissing
from connector_desk.services.acts import Act, Room
from connector_desk.services.consent_forms import ConsentFormService, FormDraft
from connector_desk.services.publishing import Publisher
from connector_desk.words.catalogue import Catalogue
from connector_desk.words.consent_notices import ConsentNotices
from tests.builders import MONDAY, a_resident, an_organization
from tests.fakes import FakeClock, FakeFiles, FakeRandom, FakeWork, protected

DUTCH = Catalogue("nl", {})
FORM = FormDraft(
    resident_id="r1",
    recipient="o1",
    purpose=Purpose.REFERRAL,
    categories=(DataCategory.IDENTITY,),
    until=MONDAY + timedelta(days=90),
    language="tr",
)


class FakePress:
    def consent_form(self, paper, words, *, large_print=False):
        self.paper = paper
        return f"{paper.code} {large_print}".encode()


class House:
    def __init__(self):
        own = an_organization("o2", "De Tagerijn", phone="020 0000001")
        desk = Desk(id="d1", own_organization_id="o2")
        self.work = FakeWork(a_resident(), an_organization(), own, desk)
        self.room = Room(lambda: self.work, FakeClock(), FakeRandom(), lambda changed: None)
        self.files, self.press = FakeFiles(), FakePress()
        publisher = Publisher(self.room, self.files, protected)
        notices = ConsentNotices(resources_folder() / "consent")
        self.forms = ConsentFormService(self.room, self.press, publisher, notices)


def test_a_form_asks_what_was_talked_about_and_leaves_with_its_record(tmp_path):
    house = House()
    finished = house.forms.finished(FORM, DUTCH, large_print=True)
    paper = house.press.paper
    assert (paper.recipient, paper.until, paper.letterhead.phone) == ("Thuiszorg Nieuw-West", FORM.until, "020 0000001")
    assert (paper.notices.version, paper.notices.language) == ("2-tr-2", "tr")
    assert finished.code.startswith("TF-")
    assert finished.content.endswith(b"True")
    house.forms.save(finished, tmp_path / "form.pdf")
    (printout,) = house.work.printouts.all()
    assert (printout.document, printout.state) == (DocumentKind.CONSENT_FORM, WriteState.WRITTEN)
    assert printout.code == finished.code
    assert not house.work.disclosures.all()


def test_the_same_form_in_large_print_keeps_its_code():
    house = House()
    code = house.forms.finished(FORM, DUTCH).code
    assert house.forms.finished(FORM, DUTCH, large_print=True, code=code).code == code


@pytest.mark.parametrize("gone", [{"resident_id": "nobody"}, {"recipient": "nobody"}])
def test_no_form_is_made_about_who_is_gone(gone):
    with pytest.raises(NotFound):
        House().forms.finished(replace(FORM, **gone), DUTCH)


def test_a_translation_counts_as_checked_once_a_speaker_looked_through_it():
    house = House()
    assert not house.forms.notices("tr").other.is_checked
    with pytest.raises(TextMissing):
        house.forms.confirm("tr", " ")
    with pytest.raises(CitizenServiceNumberRefused):
        house.forms.confirm("tr", "Deniz 111222333")
    house.forms.confirm("tr", "Deniz Kaya")
    other = house.forms.notices("tr").other
    assert (other.is_checked, other.checked_by) == (True, "Deniz Kaya")
    assert not house.forms.notices("ar").other.is_checked
    (check,) = house.work.desk.all()[0].notice_checks
    assert (check.version, check.on) == (2, MONDAY)


def test_a_new_version_is_not_checked():
    house = House()
    house.forms.confirm("tr", "Deniz Kaya")
    desk = house.work.desk.all()[0]
    older = tuple(one.model_copy(update={"version": 0}) for one in desk.notice_checks)
    with house.room.act(Act.CHANGED) as work:
        work.desk.put(desk.model_copy(update={"notice_checks": older}))
    assert not house.forms.notices("tr").other.is_checked


def test_dutch_alone_needs_no_second_language():
    notices = House().forms.notices("")
    assert (notices.other, notices.version, notices.language) == (None, "2", "nl")


def test_a_form_knows_who_answers_for_the_resident_and_bears_the_logo():
    house = House()
    with house.work as work:
        work.attachment_contents.put(AttachmentContent(id="logo", content=b"a picture"))
        work.desk.put(work.desk.all()[0].model_copy(update={"logo_id": "logo"}))
        work.commit()
    for representative in (None, "", "Karim"):
        house.forms.finished(replace(FORM, representative=representative), DUTCH)
        assert house.press.paper.representative == representative
    assert house.press.paper.letterhead.logo == b"a picture"
