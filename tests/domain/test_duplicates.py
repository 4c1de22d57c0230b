from connector_desk.domain.duplicates import SameBy, maybe_same
from connector_desk.domain.lines import PersonLine


def person(person_id, first="Mohammed", family="Amrani", *, prefix="", year=None, phone="", address="", postcode=""):
    return PersonLine(person_id, first, prefix, family, year, phone, address, postcode)


def pairs(*people, apart=()):
    return [({one.one.id, one.other.id}, one.by) for one in maybe_same(people, apart)]


def test_a_like_name_and_a_year_of_birth_may_be_one_person():
    assert pairs(person("a", year=1954), person("b", "Mohamed", "el Amrani", year=1954)) == [
        ({"a", "b"}, (SameBy.BIRTH_YEAR,))
    ]


def test_a_number_is_the_same_however_it_is_written():
    assert pairs(person("a", phone="06 12345678"), person("b", "Muhammad", "", phone="+31612345678")) == [
        ({"a", "b"}, (SameBy.PHONE,))
    ]


def test_an_address_is_the_same_with_its_number_only():
    home = "Proefstraat 8"
    assert pairs(person("a", address=home), person("b", "Mohamed", "", address="proefstraat 8")) != []
    assert pairs(person("a", address="Proefstraat"), person("b", address="Proefstraat")) == []


def test_another_name_at_the_same_address_is_a_house_mate():
    assert pairs(person("a", address="Proefstraat 8"), person("b", "Khadija", address="Proefstraat 8")) == []


def test_a_name_alone_says_too_little_and_so_does_a_first_name_with_a_year():
    assert pairs(person("a"), person("b", "Mohamed")) == []
    assert pairs(person("a", "Mohammed", "", year=1954), person("b", "Mohamed", "", year=1954)) == []


def test_who_has_most_in_common_comes_first_and_a_father_with_his_son_last():
    both = person("a", year=1954, phone="06 12345678"), person("b", year=1954, phone="06 12345678")
    family = (
        person("c", "Jan", "Berg", year=1940, address="Dorp 1"),
        person("d", "Jan", "Berg", year=1970, address="Dorp 1"),
    )
    near = person("e", "Ria", "Hof", address="Plein 2"), person("f", "Ria", "Hof", address="Plein 2")
    assert [ids for ids, _ in pairs(*family, *near, *both)] == [{"a", "b"}, {"e", "f"}, {"c", "d"}]


def test_who_is_known_to_be_two_people_is_not_asked_again():
    people = person("a", year=1954), person("b", year=1954)
    assert pairs(*people, apart=[frozenset({"a", "b"})]) == []


def test_a_crowd_with_one_number_is_no_pair():
    assert pairs(*(person(str(number), phone="020 0000011") for number in range(40))) == []
