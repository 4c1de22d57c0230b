"""Who knows what about me: each time that something left, on what, and whether that still stands; in plain words."""

import pytest

from connector_desk.domain.who_knows import GroundNow
from tests.documents.reading import outline_of, text_of
from tests.documents.samples import a_ground, a_who_knows, told_once


@pytest.fixture(params=[False, True], ids=["beside", "large"])
def large(request):
    return request.param


def told(press, dutch, large_print=False, **changes):
    return text_of(press.who_knows(a_who_knows(**changes), dutch, large_print=large_print))


def test_each_recipient_stands_with_what_when_why_ground_and_who_made_it(press, dutch, large):
    text = told(press, dutch, large)
    order = [
        "Wie weet wat over u?",
        "Beste mevrouw Samira Amrani,",
        "2 organisaties weten iets over u.",
        "Verder vertelden wij niemand iets.",
        "Thuiszorg Nieuw-West",
        "Zij heten nu Cordaan Thuis.",
        "18 november 2026",
        "Dit ging zonder uw ja. Iemand was in gevaar, op 24 september 2026: zij lag op de vloer.",
        "Dat liep af op 25 november 2026.",
        "11 november 2026",
        "Verwijsbrief",
        "nummer VB-7K4M",
        "Zij weten: naam en leeftijd, telefoonnummer, vraag over gezondheid.",
        "Het was voor: overdragen.",
        "U zei ja op 24 september 2026, schriftelijk. Dat trok u in op 20 november 2026.",
        "Gemaakt door Ria.",
        "Maatjesproject Slotervaart",
        "Dat ja geldt nog.",
        "Wilt u dit niet meer?",
        "Bel Ria: 020 0000001.",
    ]
    at = -1
    for words in order:
        assert words in text[at + 1 :], words
        at = text.index(words, at + 1)


def test_who_told_nobody_anything_says_so(press, dutch, large):
    text = told(press, dutch, large, knowers=())
    assert "Er ging niets de deur uit." in text
    assert "weten iets over u" not in text


@pytest.mark.parametrize(
    ("now", "said"),
    [
        (GroundNow.REFUSED, "U zei nee op 25 november 2026."),
        (GroundNow.EXPIRED, "Dat liep af op 25 november 2026."),
        (GroundNow.IN_ERROR, "Dat bleek een vergissing."),
    ],
)
def test_what_became_of_the_yes_is_said(press, dutch, now, said):
    paper = a_who_knows()
    once = told_once(grounds=(a_ground(now=now, changed_on=paper.day),))
    knower = type(paper.knowers[1])(id="o2", name="Markant", told=(once,))
    assert said in told(press, dutch, knowers=(knower,))


def test_each_recipient_stands_in_the_outline(press, dutch):
    outline = outline_of(press.who_knows(a_who_knows(), dutch))
    assert {"Wie weet wat over u?", "Thuiszorg Nieuw-West", "Maatjesproject Slotervaart"} <= set(outline)
