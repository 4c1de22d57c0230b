"""The whole file: every part of it, in plain words, and nobody else's name or a word of the system."""

import re
from datetime import date

import pytest

from connector_desk.domain.consent import DataCategory, EventState
from connector_desk.domain.contact_moment import LetterHelp
from connector_desk.domain.resident import LifeDomain, TieRole
from tests.builders import a_contact
from tests.documents.reading import outline_of, text_of
from tests.documents.samples import an_own_file

PARTS = (
    "Wie u bent",
    "Hoe wij u bereiken",
    "Wat u vroeg",
    "Wat u kunt en wat u wenst",
    "Wat er nodig is, zoals ieder het ziet",
    "Het gespreksrad",
    "Wie er om u heen staan",
    "Wanneer wij elkaar spraken",
    "Vrijwilligers die bij u komen",
    "Wat wij overdroegen",
    "Wat er aan de wijktafel besproken is",
    "Wat anderen voor u doen",
    "Wat buren opmerkten",
    "Waar u ja en nee op zei",
    "Wat anderen over u weten",
    "Papieren die wij bewaren",
    "Wie van ons keek",
)


@pytest.fixture(params=[False, True], ids=["beside", "large"])
def text(request, press, dutch):
    return text_of(press.own_file(an_own_file(), dutch, large_print=request.param))


def test_every_part_is_there_in_order_and_in_the_outline(text, press, dutch):
    at = -1
    for part in PARTS:
        assert part in text[at + 1 :], part
        at = text.index(part, at + 1)
    assert set(PARTS) <= set(outline_of(press.own_file(an_own_file(), dutch)))


def test_what_somebody_said_is_told_in_their_words(text):
    for words in ("ik vergeet mijn medicijnen", "in het park wandelen", "de brief begrijp ik niet", "Ze bloeit op."):
        assert f"„{words}”" in text


def test_nobody_else_is_named_and_it_is_said_why(text):
    assert "De namen van anderen zijn van hen." in text
    assert "Deniz" not in text
    assert "Oudste zoon" in text
    assert "Wie het ons vertelde, zeggen wij niet" in text


def test_no_code_of_the_system_stands_there(text):
    codes = {str(one) for kind in (DataCategory, EventState, LifeDomain, TieRole) for one in kind}
    words = set(re.findall(r"[a-z_:]+", text))
    assert words & {code for code in codes if "_" in code or ":" in code} == set()
    assert not re.search(r"[0-9a-f]{8}-[0-9a-f]{4}", text)


@pytest.mark.parametrize(
    ("letter", "told"),
    [
        (
            LetterHelp(sent_by="de gemeente", about="de huur", next_on=date(2026, 12, 3)),
            ("Wij hielpen met een brief: De huur, de gemeente.", "Wij kijken op 3 december 2026 weer naar de brief."),
        ),
        (LetterHelp(is_done=True), ("Wij hielpen met een brief.", "De brief is klaar.")),
    ],
)
def test_help_with_a_letter_is_told_with_what_comes_next(press, dutch, letter, told):
    contacts = (a_contact(resident_id="r1", letter=letter),)
    text = text_of(press.own_file(an_own_file(contacts=contacts), dutch))
    assert [one for one in told if one not in " ".join(text.split())] == []


def test_an_empty_file_has_only_what_is_known(press, dutch):
    nothing = dict.fromkeys(
        ("asks", "around", "consents", "handovers", "helped", "contacts", "noticed", "tables", "to_do", "wheels"), ()
    )
    short = text_of(press.own_file(an_own_file(**nothing, papers=(), knowers=(), lookers=()), dutch))
    assert "Wie u bent" in short
    assert "Wat wij overdroegen" not in short
