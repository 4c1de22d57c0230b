"""The scan of free text: rules that hold for any name, beside the two sets that it is measured by."""

import itertools
import time
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from connector_desk.device.resources import ordinary_words
from connector_desk.domain.errors import IdentifyingText
from connector_desk.domain.free_text import finds_in, refuse_finds
from connector_desk.domain.identifying import IdentifyingKind, identifiers_of
from connector_desk.domain.known_names import KnownNames
from tests.builders import a_concern, a_contact, a_resident, a_tie, a_volunteer, an_area, an_organization

HENK = a_resident(first_name="Henk", prefix="van den", family_name="Berg", address="Kromme Waal 8", phone="020 0000012")
NAMES = (("Łukasz", "", "Wójcik"), ("Ayşe", "", "Yıldız"), ("Jan-Willem", "van der", "Uittenbogaard"))
NAMES += (("Mei Ling", "", "Tchen"), ("Наталія", "", "Шевченко"), ("Fatima", "el", "Bouzidi"))
PEOPLE = tuple(a_resident(f"n{at}", one[0], prefix=one[1], family_name=one[2]) for at, one in enumerate(NAMES))
CAREFUL = (
    a_volunteer("v1", "Can", family_name="Kok"),
    a_tie(name="mevrouw Nadia de Wit"),
    a_contact(called="Sammie uit het portiek"),
    a_concern(reporter="mevrouw Boersma"),
    an_organization("o1", "Taalcafé De Wit", phone="020 5550190"),
    an_area("area1", "Kokplein en omgeving"),
)


def a_store(*entities):
    known = KnownNames(ordinary_words())
    for entity in entities:
        known.learn(entity)
    return known


EVERYBODY = a_store(HENK, *PEOPLE, *CAREFUL)


def found(text, known=EVERYBODY, **choice):
    return [(text[one.start : one.end], one.kind.value) for one in finds_in(text, known, **choice)]


def squeezed(text):
    return "".join(c for c in unicodedata.normalize("NFKD", text.casefold()) if c.isalnum())


@pytest.mark.parametrize(
    ("text", "finds"),
    [
        ("Gisteren was Kok er niet, mevrouw Boersma wel.", [("Kok", "name"), ("Boersma", "name")]),
        ("kan can kok helpen?", [("can kok", "name")]),
        ("Gesproken met Nadia de Wit en met Sammie.", [("Nadia de Wit", "name"), ("Sammie", "name")]),
        ("meneer v.d. berg belt", [("berg", "name")]),
        ("Berg H. van den, Kromme Waal 8-hs", [("Berg", "name"), ("Kromme Waal 8-hs", "address")]),
        ("Bel 06-12345678 of mail wie@example.nl", [("06-12345678", "phone"), ("wie@example.nl", "email")]),
        ("Hij woont Kerkstraat 12, 1017 AB", [("Kerkstraat 12", "address"), ("1017 AB", "postcode")]),
        ("zij is geboren te Utrecht op 1 mei 1950", [("geboren te Utrecht op 1 mei 1950", "date_of_birth")]),
        ("BSN: 123456782", [("123456782", "bsn")]),
        ("auto GX-123-B, zaaknr. 2024/12345", [("GX-123-B", "other_number"), ("zaaknr. 2024/12345", "other_number")]),
        ("betaald van NL91 ABNA 0417 1643 00 vorige week", [("NL91 ABNA 0417 1643 00", "iban")]),
    ],
)
def test_each_place_is_found_with_its_kind(text, finds):
    assert found(text) == finds


@pytest.mark.parametrize(
    "text",
    [
        *(
            "De kok belt de wit geschilderde deur.",
            "Taalcafé De Wit is te bereiken op 020-555 01 90.",
            "De berg is hoog.",
        ),
        *("Wij wandelen rond het Kokplein en omgeving.", "In de Kerkstraat is markt.", "Bel 0800-2000 of 14 020."),
        *("In 2025 en 2026 kostte het 1500 euro, 12.500 euro samen.", "Meneer kan niet meer lopen.", "You can go."),
        *("Hij kwam in 1975 naar Nederland.", "Kok gezocht!", "Eind mei, op 12-05-2027, om 14.30 uur.", ""),
    ],
)
def test_plain_words_numbers_and_the_directory_are_left_alone(text):
    assert found(text) == []


def test_what_a_document_tells_may_stand_in_its_texts_and_nothing_else():
    told = (HENK.full_name, HENK.address, HENK.phone)
    assert found("Henk van den Berg, Kromme Waal 8, 020-0000012", told=told) == []
    assert found("Henks post ligt bij Boersma", told=told) == [("Boersma", "name")]
    assert found("Kromme Waal 9", told=told) == [("Kromme Waal 9", "address")]
    assert found("Kromme Waal 8", told=("Kromme Waal 81",)) == [("Kromme Waal 8", "address")]


def test_of_those_whom_a_document_is_about_less_is_enough():
    text = "de post in de Kromme Waal"
    assert found(text) == []
    assert found(text, near=identifiers_of(HENK)) == [("Kromme Waal", "address")]


def test_every_place_is_told_at_once():
    texts = [("reason", "Henk belt Nadia"), ("question", "Wat kan Boersma?"), ("reason", "niemand")]
    with pytest.raises(IdentifyingText) as caught:
        refuse_finds(texts, EVERYBODY)
    every = (caught.value, *caught.value.others)
    assert [(one.place, one.text[one.start : one.end]) for one in every] == [
        ("reason", "Henk"),
        ("reason", "Nadia"),
        ("question", "Boersma"),
    ]
    refuse_finds([("reason", "niemand")], EVERYBODY)


def folded_spellings(name):
    """A name as people type it: any case, with or without accents, apart, joined, or with signs between."""
    plain = "".join(c for c in unicodedata.normalize("NFD", name) if not unicodedata.combining(c))
    return (
        st.sampled_from((name, plain, unicodedata.normalize("NFD", name)))
        .flatmap(lambda one: st.sampled_from((one, one.upper(), one.lower(), one.title())))
        .flatmap(
            lambda one: st.sampled_from((" ", "-", "\u00a0", "  ", "\u2013", " \u200b")).map(
                lambda gap: gap.join(one.split())
            )
        )
    )


@given(st.data(), st.sampled_from(PEOPLE))
def test_a_full_name_is_found_in_any_case_with_or_without_accents_however_it_is_spaced(data, person):
    typed = data.draw(folded_spellings(person.full_name))
    text = f"Wij zagen {typed} gisteren"
    kinds = {one.kind for one in finds_in(text, EVERYBODY)}
    assert IdentifyingKind.NAME in kinds


@given(st.text(max_size=60), st.sampled_from([person.first_name for person in PEOPLE]), st.text(max_size=60))
def test_whatever_stands_around_it_a_name_is_found_and_every_place_lies_in_the_text(before, name, after):
    text = f"{before} mevrouw {name} {after}"
    finds = finds_in(text, EVERYBODY)
    assert any(squeezed(name)[:4] in squeezed(text[one.start : one.end]) for one in finds)
    assert all(0 <= one.start < one.end <= len(text) for one in finds)
    assert all(one.end <= other.start for one, other in itertools.pairwise(finds))


@given(st.text(alphabet=st.characters(codec="utf-8"), max_size=300))
def test_no_text_is_too_strange(text):
    for one in finds_in(text, EVERYBODY):
        assert text[one.start : one.end]


@given(st.integers(10_000_000, 99_999_999), st.sampled_from(("", " ", "-", ".", "\u200d", "\u2011")))
def test_a_number_that_could_be_a_bsn_is_found_however_it_is_grouped(start, gap):
    digits = [int(one) for one in str(start)]
    total = sum(weight * digit for weight, digit in zip((9, 8, 7, 6, 5, 4, 3, 2), digits, strict=True)) % 11
    if total == 10:
        return
    whole = f"{start}{total}"
    typed = gap.join((whole[:4], whole[4:6], whole[6:]))
    assert ("bsn" in {one.kind for one in finds_in(f"nummer {typed} doorgegeven", EVERYBODY)}) is True


HARD = [
    "a",
    "1 ",
    "a.",
    "A ",
    "Van ",
    "@",
    "0-",
    "geboren ",
    "nl91",
    "straat ",
    "Straat 1 ",
    "陈",
    "dossier-",
    "w@w.",
    "( ",
]


@pytest.mark.parametrize("piece", HARD)
def test_a_long_text_takes_time_in_proportion(piece):
    def taken(length):
        text = (piece * length)[:length]
        start = time.process_time()
        finds_in(text, EVERYBODY)
        return time.process_time() - start

    taken(5_000)
    assert taken(100_000) < 60 * max(taken(5_000), 0.01)
