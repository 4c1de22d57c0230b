from datetime import timedelta

import pytest

from connector_desk.domain.account import Role
from connector_desk.domain.desk import Desk as DeskRow
from connector_desk.domain.desk import Settings
from connector_desk.domain.entity import Kind
from connector_desk.domain.errors import (
    AreaNamedTwice,
    CitizenServiceNumberRefused,
    NotAllowed,
    NotFound,
    NothingToPrint,
    StillInUse,
    TextMissing,
    TextTooLong,
)
from connector_desk.domain.meeting import Action
from connector_desk.domain.organization import Initiative
from connector_desk.domain.text import folded
from connector_desk.services.acts import Act, Room, UndoService
from connector_desk.services.directory import DirectoryService
from connector_desk.services.publishing import Publisher
from tests.builders import (
    MONDAY,
    a_concern,
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


def an_initiative(id="i1", public_label="Samen koken", **fields):  # noqa: A002 - the entity's own word
    plain = {"organization_id": "o1", "name": "Kookclub", "public_label": public_label}
    return Initiative(id=id, **plain | fields)


class FakePress:
    def check_list(self, paper, words):
        return repr(paper).encode()


class Directory:
    def __init__(self, *entities):
        house = (
            an_area(),
            an_organization("own", "Huis van de Wijk"),
            an_organization(area_id="area1", phone="020 0000033"),
            DeskRow(id="desk", own_organization_id="own", settings=Settings()),
        )
        self.work, self.files, self.heard = FakeWork(*house, *entities), FakeFiles(), []
        self.room = Room(lambda: self.work, FakeClock(), FakeRandom(), self.heard.append)
        self.service = DirectoryService(self.room, FakePress(), Publisher(self.room, self.files, protected))
        self.undo = UndoService(self.room).undo


def ago(days):
    return MONDAY - timedelta(days=days)


@pytest.mark.parametrize(
    ("checked", "days", "is_stale"), [(ago(90), 90, False), (ago(91), 91, True), (MONDAY, 0, False), (None, None, True)]
)
def test_a_line_is_stale_after_ninety_days_or_when_it_was_never_checked(checked, days, is_stale):
    (line,) = Directory(an_initiative(assured_date=checked)).service.lines()
    assert (line.days_since_check, line.is_stale) == (days, is_stale)
    assert (line.organization.id, line.area_name) == ("o1", "Slotervaart")


def test_lines_stand_by_their_public_name_whatever_its_case():
    directory = Directory(
        an_initiative("i1", "wandelen"), an_initiative("i2", "Aanschuiven"), an_initiative("i3", "Maatje")
    )
    assert [line.initiative.public_label for line in directory.service.lines()] == ["Aanschuiven", "Maatje", "wandelen"]


def test_checking_a_line_makes_it_fresh_and_undo_makes_it_stale_again():
    directory = Directory(an_initiative(assured_date=ago(200)))
    directory.service.confirm("i1")
    assert directory.service.lines()[0].days_since_check == 0
    assert directory.heard[-1].act is Act.CHECKED
    assert directory.undo() is Act.CHECKED
    assert directory.service.lines()[0].days_since_check == 200


def test_a_new_organisation_and_what_it_offers_get_an_id_and_can_be_taken_back():
    directory = Directory()
    organization = directory.service.put_organization(an_organization("", "Soep op de galerij"))
    line = directory.service.put_initiative(an_initiative("", organization_id=organization))
    assert len({organization, line, ""}) == 3
    assert [directory.undo() for _ in range(2)] == [Act.ADDED] * 2
    assert directory.service.lines() == ()
    assert [one.id for one in directory.service.organizations()] == ["own", "o1"]


def test_a_change_keeps_the_id_and_can_be_taken_back():
    directory = Directory(an_initiative())
    changed = an_initiative(public_label="Samen eten")
    assert directory.service.put_initiative(changed) == "i1"
    assert directory.service.lines()[0].initiative == changed
    assert directory.undo() is Act.CHANGED
    assert directory.service.lines()[0].initiative.public_label == "Samen koken"


def area_names(directory):
    return [area.name for area in directory.service.areas()]


def test_neighbourhoods_are_renamed_added_and_taken_away_in_one_act_that_one_undo_takes_back():
    directory = Directory(an_area("area2", "Osdorp", municipality="Amsterdam"), an_area("area3", "De Aker"))
    names = {"area1": "Slotervaart", "area2": "  Oud  Osdorp ", "area3": " "}
    directory.service.keep_areas(names, ["Geuzenveld", " ", "", " Überhoek "])
    assert area_names(directory) == ["Geuzenveld", "Oud Osdorp", "Slotervaart", "Überhoek"]
    assert directory.work.areas.get("area2").municipality == "Amsterdam"
    assert [(one.act, one.topics) for one in directory.heard] == [(Act.CHANGED, {Kind.AREAS})]
    assert directory.undo() is Act.CHANGED
    assert area_names(directory) == ["De Aker", "Osdorp", "Slotervaart"]


def test_two_neighbourhoods_can_change_names_and_nothing_changed_is_nothing_to_undo():
    directory = Directory(an_area("area2", "Osdorp"))
    directory.service.keep_areas({"area1": "Slotervaart"}, [" "])
    assert not directory.heard[-1].can_undo
    directory.service.keep_areas({"area1": "Osdorp", "area2": "Slotervaart"}, [])
    assert {area.id: area.name for area in directory.service.areas()} == {"area1": "Osdorp", "area2": "Slotervaart"}


@pytest.mark.parametrize(
    ("leaning", "kinds"),
    [
        ((a_resident(area_id="area2"),), (Kind.RESIDENTS,)),
        ((a_volunteer(area_id="area2"),), (Kind.VOLUNTEERS,)),
        ((an_organization("o2", "MEE", area_id="area2"),), (Kind.ORGANIZATIONS,)),
        ((a_concern(area_id="area2"), a_resident(area_id="area2")), (Kind.CONCERNS, Kind.RESIDENTS)),
    ],
)
def test_a_neighbourhood_in_which_somebody_or_something_lies_stays(leaning, kinds):
    directory = Directory(an_area("area2", "Osdorp"), *leaning)
    with pytest.raises(StillInUse) as refused:
        directory.service.keep_areas({"area2": ""}, ["Geuzenveld"])
    assert refused.value == StillInUse(Kind.AREAS, kinds)
    assert area_names(directory) == ["Osdorp", "Slotervaart"]
    assert directory.heard == []


@pytest.mark.parametrize(
    ("names", "added", "refused"),
    [
        ({}, ["bel 111222333"], CitizenServiceNumberRefused(4, 13)),
        ({"area2": "111.222.333"}, [], CitizenServiceNumberRefused(0, 11)),
        ({}, ["a" * 201], TextTooLong(200, 201)),
        ({"nergens": "Osdorp"}, [], NotFound(Kind.AREAS, "nergens")),
    ],
)
def test_a_neighbourhood_that_cannot_be_changes_nothing(names, added, refused):
    directory = Directory(an_area("area2", "De Aker"))
    with pytest.raises(type(refused)) as told:
        directory.service.keep_areas(names, ["Geuzenveld", *added])
    assert told.value == refused
    assert area_names(directory) == ["De Aker", "Slotervaart"]
    assert not directory.work.committed


@pytest.mark.parametrize(
    ("names", "added", "twice"),
    [
        ({}, ["SLÓTERVAART "], "slotervaart"),
        ({}, ["Osdorp", "osdorp"], "osdorp"),
        ({"area2": "Slotervaart"}, [], "slotervaart"),
    ],
)
def test_no_two_neighbourhoods_bear_one_name_whatever_its_case_and_accents(names, added, twice):
    directory = Directory(an_area("area2", "De Aker"))
    with pytest.raises(AreaNamedTwice) as told:
        directory.service.keep_areas(names, added)
    assert folded(told.value.name) == twice
    assert area_names(directory) == ["De Aker", "Slotervaart"]


@pytest.mark.parametrize("role", [Role.VOLUNTEER_COORDINATOR, Role.WALK_IN, Role.READER])
def test_only_the_coordinator_changes_neighbourhoods(role):
    directory = Directory()
    account = directory.room.session.account
    directory.room.session.account = account.model_copy(update={"role": role})
    with pytest.raises(NotAllowed):
        directory.service.keep_areas({}, ["Osdorp"])
    assert area_names(directory) == ["Slotervaart"]


def test_removing_a_line_keeps_the_matches_that_came_through_it():
    directory = Directory(
        an_initiative(), a_resident(), an_ask(), a_volunteer(), a_match(initiative_id="i1", ask_id="a1")
    )
    directory.service.remove_initiative("i1")
    assert directory.work.matches.get("m1").initiative_id is None
    directory.undo()
    assert directory.work.matches.get("m1").initiative_id == "i1"
    assert [line.initiative.id for line in directory.service.lines()] == ["i1"]


@pytest.mark.parametrize(
    ("leaning", "kind"),
    [
        ((an_initiative(),), Kind.INITIATIVES),
        ((a_volunteer(organization_id="o1"),), Kind.VOLUNTEERS),
        ((a_resident(), a_consent()), Kind.CONSENTS),
        ((a_resident(), a_tie(organization_id="o1")), Kind.TIES),
        ((Action(id="x1", owner="o1", text="bellen"),), Kind.ACTIONS),
        (
            (a_resident(), an_ask(), a_volunteer(), an_organization("o2", "MEE"), a_handover()),
            Kind.HANDOVERS,
        ),
    ],
)
def test_an_organisation_in_use_stays(leaning, kind):
    directory = Directory(*leaning)
    with pytest.raises(StillInUse) as refused:
        directory.service.remove_organization("o1")
    assert kind in refused.value.kinds
    assert "o1" in [one.id for one in directory.service.organizations()]
    assert directory.heard == []


def test_the_house_itself_stays():
    with pytest.raises(StillInUse) as refused:
        Directory().service.remove_organization("own")
    assert refused.value.kinds == (Kind.DESK,)


def test_an_organisation_that_nothing_leans_on_can_be_removed_and_comes_back():
    directory = Directory()
    directory.service.remove_organization("o1")
    assert [one.id for one in directory.service.organizations()] == ["own"]
    directory.undo()
    assert [one.id for one in directory.service.organizations()] == ["own", "o1"]


@pytest.mark.parametrize("act", ["confirm", "remove_initiative", "remove_organization"])
def test_what_is_not_there_changes_nothing(act):
    directory = Directory()
    with pytest.raises(NotFound):
        getattr(directory.service, act)("nergens")
    assert not directory.work.committed


def test_bad_text_is_refused():
    with pytest.raises(TextMissing):
        an_initiative(public_label=" ")
    with pytest.raises(CitizenServiceNumberRefused):
        an_initiative(note="bel 111222333")
    with pytest.raises(CitizenServiceNumberRefused):
        an_organization(phone="111 222 333")


def test_the_check_list_starts_with_what_was_never_checked(tmp_path):
    directory = Directory(
        an_initiative("i1", "Honderd", assured_date=ago(100)),
        an_initiative("i2", "Nooit"),
        an_initiative("i3", "Vers", assured_date=MONDAY),
        an_initiative("i4", "Tweehonderd", assured_date=ago(200)),
    )
    directory.service.save_check_list(tmp_path / "lijst.pdf", None)
    (content,) = directory.files.files.values()
    text = content.decode()
    assert text.index("Nooit") < text.index("Tweehonderd") < text.index("Honderd")
    assert "Vers" not in text
    assert "020 0000033" in text
    assert directory.work.disclosures.all() == ()


def test_there_is_no_check_list_without_lines_to_check(tmp_path):
    directory = Directory(an_initiative(assured_date=MONDAY))
    with pytest.raises(NothingToPrint):
        directory.service.save_check_list(tmp_path / "lijst.pdf", None)
    assert directory.files.files == {}
    assert directory.work.printouts.all() == ()
