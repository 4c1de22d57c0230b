"""The two sets that the scan for identifying strings is measured by: their shape, and how the scan does."""

import json
import re
import unicodedata
from pathlib import Path

import pytest

from connector_desk.device.resources import ordinary_words
from connector_desk.domain.free_text import finds_in
from connector_desk.domain.known_names import KnownNames
from connector_desk.domain.organization import Organization
from connector_desk.domain.resident import NetworkTie, Resident
from connector_desk.domain.volunteer import Volunteer

SETS = Path(__file__).parent.parent / "identifying_sets"
KINDS = {
    "name": 114,
    "alias": 12,
    "address": 19,
    "postcode": 7,
    "phone": 16,
    "email": 6,
    "bsn": 8,
    "date_of_birth": 7,
    "iban": 4,
    "other_number": 7,
}
HARMLESS_KINDS = {"word", "near", "number", "date", "place", "organisation", "role", "ordinary"}
ENTITIES = {"residents": Resident, "volunteers": Volunteer, "organizations": Organization, "ties": NetworkTie}
NATIONAL_NUMBERS = re.compile(r"\b(112|113|0800-2000|0900-8844)\b")
PHONE_LIKE = re.compile(r"(?<!\d)(\+|0)\d[\d\s.()/-]{6,}\d")
BSN_LIKE = re.compile(r"\d([\s.]?\d){7,}")
POSTCODE_LIKE = re.compile(r"\b[1-9]\d{3}\s?[A-Z]{2}\b")


def read(name):
    return json.loads((SETS / name).read_text(encoding="utf-8"))


def passes_the_eleven_test(number):
    weights = (9, 8, 7, 6, 5, 4, 3, 2, -1)
    return sum(int(digit) * weight for digit, weight in zip(number.zfill(9), weights, strict=True)) % 11 == 0


def passes_the_iban_test(iban):
    return int("".join(str(int(character, 36)) for character in iban[4:] + iban[:4])) % 97 == 1


def bare(text):
    """Letters and digits only, as ASCII digits and capitals."""
    return "".join(c for c in unicodedata.normalize("NFKC", text).upper() if c.isalnum())


PEOPLE = read("people.json")
IDENTIFYING = read("identifying.json")
HARMLESS = read("harmless.json")


@pytest.mark.parametrize("group", ENTITIES)
def test_everybody_in_the_invented_neighbourhood_can_be_kept_by_the_desk(group):
    kept = [ENTITIES[group].model_validate(fields) for fields in PEOPLE[group]]

    assert len({entity.id for entity in kept}) == len(kept) > 0


def test_the_people_count_and_their_ties_belong_to_somebody():
    residents = {resident["id"] for resident in PEOPLE["residents"]}
    organizations = {organization["id"] for organization in PEOPLE["organizations"]} | {None}

    assert sum(len(PEOPLE[group]) for group in ("residents", "volunteers", "ties")) == 65
    assert {tie["resident_id"] for tie in PEOPLE["ties"]} <= residents
    assert {tie["organization_id"] for tie in PEOPLE["ties"]} <= organizations


def test_both_sets_have_two_hundred_different_texts():
    assert len(IDENTIFYING) == len(HARMLESS) == 200
    assert len({entry["text"] for entry in IDENTIFYING + HARMLESS}) == 400
    assert len({entry["string"] for entry in IDENTIFYING}) == 200


@pytest.mark.parametrize("entry", IDENTIFYING, ids=lambda entry: ascii(entry["string"]))
def test_each_identifying_string_occurs_once_in_its_text(entry):
    assert entry["text"].count(entry["string"]) == 1
    assert entry["string"] != entry["text"]
    assert entry["variation"]
    assert entry["why"]


def test_kinds_are_known_and_spread_as_the_readme_says():
    counted = {kind: sum(entry["kind"] == kind for entry in IDENTIFYING) for kind in KINDS}

    assert counted == KINDS
    assert sum(counted.values()) == len(IDENTIFYING)
    assert {entry["kind"] for entry in HARMLESS} == HARMLESS_KINDS


def test_each_entry_about_somebody_names_a_person_of_the_neighbourhood():
    everybody = {person["id"] for group in ("residents", "volunteers", "ties") for person in PEOPLE[group]}
    about = {entry["person"] for entry in IDENTIFYING if entry["person"] is not None}
    personal = {"name", "alias", "address", "postcode"}

    assert about <= everybody
    assert all(entry["person"] for entry in IDENTIFYING if entry["kind"] in personal)


@pytest.mark.parametrize("entry", [e for e in IDENTIFYING if e["kind"] == "bsn"], ids=lambda e: ascii(e["string"]))
def test_bsn_like_numbers_pass_the_eleven_test(entry):
    assert passes_the_eleven_test(bare(entry["string"]))


@pytest.mark.parametrize("entry", [e for e in IDENTIFYING if e["kind"] == "iban"], ids=lambda e: ascii(e["string"]))
def test_iban_like_numbers_pass_their_check(entry):
    assert passes_the_iban_test(bare(entry["string"]))


@pytest.mark.parametrize("entry", HARMLESS, ids=lambda entry: ascii(entry["text"]))
def test_harmless_sentences_hold_no_number_or_address_of_anybody(entry):
    text = NATIONAL_NUMBERS.sub("", entry["text"])

    assert not PHONE_LIKE.search(text)
    assert not BSN_LIKE.search(text)
    assert not POSTCODE_LIKE.search(text)
    assert "@" not in text


MOST_BY_MISTAKE = 4


@pytest.fixture(scope="module")
def neighbourhood():
    known = KnownNames(ordinary_words())
    for group, entity in ENTITIES.items():
        for fields in PEOPLE[group]:
            known.learn(entity.model_validate(fields))
    return known


@pytest.mark.parametrize("entry", IDENTIFYING, ids=lambda entry: ascii(entry["string"]))
def test_every_identifying_string_is_stopped(entry, neighbourhood):
    start = entry["text"].index(entry["string"])
    end = start + len(entry["string"])

    assert any(one.start < end and one.end > start for one in finds_in(entry["text"], neighbourhood))


def test_at_most_four_harmless_sentences_are_stopped_by_mistake(neighbourhood):
    stopped = [entry["text"] for entry in HARMLESS if finds_in(entry["text"], neighbourhood)]

    assert len(stopped) <= MOST_BY_MISTAKE, stopped


def test_even_where_every_word_is_somebodys_name_plain_sentences_pass():
    words = ordinary_words()
    known = KnownNames(words)
    for word in words:
        known.learn_resident(word, "", word)
    for fields in PEOPLE["organizations"]:
        known.learn(Organization.model_validate(fields))
    stopped = [entry["text"] for entry in HARMLESS if finds_in(entry["text"], known)]

    assert len(stopped) <= MOST_BY_MISTAKE, stopped
