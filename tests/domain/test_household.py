import pytest

from connector_desk.domain.household import read_household


@pytest.mark.parametrize(
    ("typed", "lives", "also"),
    [
        ("", "", ""),
        (" , ;. ", "", ""),
        ("alleen", "alleen", ""),
        ("Alleen.", "alleen", ""),
        ("alleen, klein flatje", "alleen in een klein flatje", ""),
        ("alleen; huurwoning", "alleen in een huurwoning", ""),
        ("klein flatje, alleen", "alleen in een klein flatje", ""),
        ("alleen klein flatje", "alleen in een klein flatje", ""),
        ("alleen in een flat", "alleen in een flat", ""),
        ("een ruime bovenwoning", "in een ruime bovenwoning", ""),
        ("de flat aan het plein", "in de flat aan het plein", ""),
        ("in de flat aan het plein", "in de flat aan het plein", ""),
        ("haar eigen huis", "in haar eigen huis", ""),
        ("eigen huis met tuin", "in een eigen huis met tuin", ""),
        ("gehuurd appartement", "in een gehuurd appartement", ""),
        ("twee kamers, met zus", "met zus in twee kamers", ""),
        ("kamers", "op kamers", ""),
        ("op kamers", "op kamers", ""),
        ("zolder", "op zolder", ""),
        ("oude woonboot", "op een oude woonboot", ""),
        ("boerderij, met broer", "met broer op een boerderij", ""),
        ("daklozenopvang", "in de daklozenopvang", ""),
        ("in de opvang", "in de opvang", ""),
        ("thuis", "thuis", ""),
        ("met moeder en twee kinderen", "met moeder en twee kinderen", ""),
        ("bij haar dochter, tweekamerflat, drie hoog", "bij haar dochter in een tweekamerflat", "drie hoog"),
        ("samen met vrouw; eigen huis; hond", "samen met vrouw in een eigen huis", "hond"),
        ("Alleen. Groot oud huis", "alleen in een groot oud huis", ""),
        ("niet alleen", "niet alleen", ""),
        ("drie katten", "", "drie katten"),
        ("geen vaste woning", "", "geen vaste woning"),
        ("zoekt een woning", "", "zoekt een woning"),
        ("slaapt bij vrienden", "", "slaapt bij vrienden"),
        ("grote badkamer", "", "grote badkamer"),
        ("alone", "alone", ""),
    ],
)
def test_a_household_reads_on_after_lives_where_it_can(typed, lives, also):
    assert read_household(typed) == (lives, also)


def test_nothing_that_was_typed_is_lost():
    typed = "met broer, klein flatje; slaapt slecht\ntwee katten"
    told = " ".join(read_household(typed))
    assert all(word in told for word in typed.replace(",", " ").replace(";", " ").split())
