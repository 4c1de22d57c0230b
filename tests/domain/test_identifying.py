"""Finding what points at a person, whatever the spelling, and leaving plain words alone."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from connector_desk.domain.errors import IdentifyingText
from connector_desk.domain.identifying import (
    IdentifyingKind,
    found_in,
    identifiers_of,
    identifiers_of_concern,
    identifiers_of_contact,
    identifiers_of_tie,
    identifiers_of_volunteer,
    refuse_identifying,
)
from tests.builders import a_concern, a_contact, a_resident, a_tie, a_volunteer

HENK = a_resident(
    first_name="Henk",
    prefix="van den",
    family_name="Berg",
    aliases=("de timmerman",),
    address="Proefstraat 8-hs",
    postcode="1055 AA",
    phone="020 0000012",
)
AYSE = a_resident(first_name="Ayşe", family_name="Yılmaz", phone="+31 6 12345678")


@pytest.mark.parametrize(
    ("text", "hit", "kind"),
    [
        ("Bel Henk vandaag", "Henk", IdentifyingKind.NAME),
        ("HENK wacht", "HENK", IdentifyingKind.NAME),
        ("Henks post ligt er nog", "Henks", IdentifyingKind.NAME),
        ("meneer Van den Berg", "Van den Berg", IdentifyingKind.NAME),
        ("volgens de  timmerman zelf", "de  timmerman", IdentifyingKind.ALIAS),
        ("in de proefstraat, achter", "proefstraat", IdentifyingKind.ADDRESS),
        ("post op 1055AA", "1055AA", IdentifyingKind.ADDRESS),
        ("bel 020-000 00 12 na negen", "020-000 00 12", IdentifyingKind.PHONE),
        ("bel +31 20 0000012", "+31 20 0000012", IdentifyingKind.PHONE),
        ("bel 0031200000012", "0031200000012", IdentifyingKind.PHONE),
    ],
)
def test_a_place_that_points_at_somebody_is_marked(text, hit, kind):
    found = found_in(text, identifiers_of(HENK))
    assert found is not None
    assert (text[found.start : found.end], found.kind) == (hit, kind)


@pytest.mark.parametrize(
    "text", ["ayse belt", "AYŞE belt", "mevrouw Yilmaz", "mevrouw YILMAZ", "Ays\u0327e", "0612345678"]
)
def test_accents_and_turkish_letters_do_not_hide_a_name(text):
    assert found_in(text, identifiers_of(AYSE)) is not None


@pytest.mark.parametrize(
    "text", ["een bergschoen", "Henkelman", "de straat op", "1055 AAN", "020 00000123", "zij belt om 12 uur", ""]
)
def test_plain_words_and_other_numbers_are_left_alone(text):
    assert found_in(text, identifiers_of(HENK)) is None


ANNEMARIE = a_resident(
    first_name="Anne-Marie",
    prefix="el",
    family_name="Idrissi",
    aliases=("tante Mies", "de man van de hoek"),
    address="1e Oosterparkstraat 12-II",
    postcode="1091GZ",
    phone="06-12345678 of 020 1234567",
)


@pytest.mark.parametrize(
    "text",
    [
        *(
            "Annemarie komt",
            "AnneMarie",
            "anne–marie",
            "Anne\u00admarie",
            "Anne\u200b-Marie",
            "@annemarie1962",
            "_Marie_",
        ),
        *("_Marie_", "mevrouw Elidrissi", "El-Idrissi", "vraag het Mies", "volgens de man van de hoek"),
    ],
)
def test_another_spelling_is_the_same_name(text):
    assert found_in(text, identifiers_of(ANNEMARIE)) is not None


@pytest.mark.parametrize(
    "text",
    [
        "Oosterparkstraat 12",
        "de oosterpark straat",
        "Eerste Oosterparkstr. 12",
        "oosterparkstr 12",
        "1091 gz",
        "1091gz",
    ],
)
def test_a_street_is_the_same_street_when_it_is_written_short(text):
    assert found_in(text, identifiers_of(ANNEMARIE)) is not None


@pytest.mark.parametrize("text", ["de man achter de hoek", "het park", "een straat verder", "12 uur", "van de tante"])
def test_words_of_an_alias_or_a_street_are_plain_words(text):
    assert found_in(text, identifiers_of(ANNEMARIE)) is None


def test_a_street_with_a_number_in_its_name_is_whole():
    resident = a_resident(address="Plein '40-'45 12", postcode="")
    assert found_in("het plein is leeg", identifiers_of(resident)) is None
    assert found_in("op plein 40-45", identifiers_of(resident)) is not None


@pytest.mark.parametrize(
    "kept", ["+31 (0)6 12 34 56 78", "0031 6 12345678", "0612345678", "06-12345678 of 020 1234567", "06/12345678"]
)
@pytest.mark.parametrize(
    "text",
    [
        *("0612345678", "06/12345678", "06–12 34 56 78", "06_12345678", "+31612345678", "+31 (0)6 1234 5678"),
        *("0031612345678", "06\u00a012\u00a034\u00a056\u00a078", "٠٦١٢٣٤٥٦٧٨", "bel 06.12.34.56.78."),
    ],
)
def test_a_number_is_the_same_however_it_is_grouped(kept, text):
    assert found_in(text, identifiers_of(a_resident(phone=kept))) is not None


def test_who_reported_a_concern_and_its_street_count():
    concern = identifiers_of_concern(a_concern(place="hoek Dapperstraat/Modelweg", reporter="mevrouw De Wit"))
    for text in ("in de Dapperstr.", "op de modelweg", "volgens Wit"):
        assert found_in(text, concern) is not None
    assert found_in("een mevrouw op de hoek", concern) is None


def test_part_of_a_name_points_at_the_same_person():
    tie = identifiers_of_tie(a_tie(name="mevrouw Nadia de Vries", phone="06 11112222"))
    for text in ("Nadia wast haar", "zuster Vries", "bel 0611112222"):
        assert found_in(text, tie) is not None
    assert found_in("mevrouw de wijkverpleegkundige", tie) is None


def test_a_volunteer_is_found_by_each_name_and_number():
    fatima = identifiers_of_volunteer(a_volunteer(family_name="El Idrissi", phone="06 33334444"))
    for text in ("Fatima komt", "mevrouw Idrissi", "06-33334444"):
        assert found_in(text, fatima) is not None


def test_what_somebody_was_called_at_the_counter_counts():
    moment = identifiers_of_contact(a_contact(called="Sammie", reach="via de buurvrouw, 06 55556666"))
    assert found_in("Sammie komt donderdag", moment) is not None
    assert found_in("bel 06-5555 6666", moment) is not None
    assert found_in("de buurvrouw", moment) is None


def test_the_first_place_is_told_with_its_text():
    with pytest.raises(IdentifyingText) as caught:
        refuse_identifying("reason", "Vraag het Henk, in de Proefstraat", identifiers_of(HENK))
    error = caught.value
    assert (error.place, error.text[error.start : error.end], error.kind) == ("reason", "Henk", "name")


def test_nothing_is_refused_where_nobody_is_named():
    refuse_identifying("reason", "ontruiming morgen", identifiers_of(HENK))
    assert found_in("ontruiming morgen", identifiers_of(HENK)) is None


@given(st.text(max_size=40), st.text(max_size=40))
def test_a_name_is_found_between_whatever_stands_around_it(before, after):
    text = f"{before} Henk {after}"
    found = found_in(text, identifiers_of(HENK))
    assert found is not None
    assert 0 <= found.start < found.end <= len(text)
