"""The sentence that opens a profile, in whole Dutch, for every combination of what is known."""

import re
from itertools import product

import pytest

from connector_desk.domain.language import Speaks, SpokenLanguage
from connector_desk.ui.panels.resident_words import opening_sentence
from connector_desk.viewmodels.residents import sentence_of
from tests.builders import MONDAY, a_resident
from tests.ui.real_desk import WORDS
from tests.viewmodels.test_residents import a_file

NATIVE, GOOD, SOME, LITTLE = Speaks.NATIVE, Speaks.GOOD, Speaks.MODERATE, Speaks.LITTLE


def spoken(*pairs):
    return tuple(SpokenLanguage(tag=tag, speaks=speaks) for tag, speaks in pairs)


def told(household="", born=None, area="", languages=()):
    resident = a_resident(household=household, birth_year=born, languages=languages)
    return opening_sentence(WORDS, sentence_of(a_file(resident=resident, area_name=area), MONDAY))


SAMIRA = spoken(("nl", SOME), ("ary", NATIVE))


@pytest.mark.parametrize(
    ("known", "sentence"),
    [
        (
            ("alleen, klein flatje", 1954, "", SAMIRA),
            "72 jaar, woont alleen in een klein flatje; spreekt Marokkaans en wat Nederlands.",
        ),
        (
            ("alleen, klein flatje", 1954, "Slotervaart", SAMIRA),
            "72 jaar, woont alleen in een klein flatje in Slotervaart; spreekt Marokkaans en wat Nederlands.",
        ),
        (("", None, "", ()), ""),
        (("", 1954, "", ()), "72 jaar."),
        (("", 2025, "", ()), "1 jaar."),
        (("", None, "Slotervaart", ()), "Woont in Slotervaart."),
        (("met moeder", None, "", ()), "Woont met moeder."),
        (("met moeder", None, "Slotervaart", ()), "Woont met moeder in Slotervaart."),
        (("bij zus in Slotervaart", None, "Slotervaart", ()), "Woont bij zus in Slotervaart."),
        (("drie katten", 1954, "", ()), "72 jaar, drie katten."),
        (("drie katten.", None, "Slotervaart", ()), "Woont in Slotervaart, drie katten."),
        (("drie katten", None, "", ()), "Drie katten."),
        (("", None, "", spoken(("nl", NATIVE))), "Spreekt Nederlands."),
        (("", 1954, "", spoken(("tr", NATIVE), ("nl", GOOD))), "72 jaar; spreekt Turks en goed Nederlands."),
        (
            ("", None, "", spoken(("nl", LITTLE), ("tr", NATIVE), ("ku", NATIVE), ("en", SOME))),
            "Spreekt Turks, Koerdisch, wat Engels en een beetje Nederlands.",
        ),
        (("", None, "", spoken(("dse", NATIVE))), "Gebruikt Nederlandse Gebarentaal."),
        (
            ("", 1954, "", spoken(("dse", NATIVE), ("nl", LITTLE))),
            "72 jaar; spreekt een beetje Nederlands, gebruikt Nederlandse Gebarentaal.",
        ),
        (("", None, "", spoken(("zgh", NATIVE))), "Spreekt zgh."),
    ],
)
def test_the_sentence_is_whole_dutch(known, sentence):
    assert told(*known) == sentence


HOUSEHOLDS = ("", "alleen", "alleen, huurwoning", "twee kamers; met zus", "drie katten", "op kamers, hond", "thuis.")
LANGUAGES = ((), spoken(("nl", NATIVE)), SAMIRA, spoken(("dse", NATIVE), ("tr", GOOD), ("nl", LITTLE)))


@pytest.mark.parametrize(
    ("household", "born", "area", "languages"),
    list(product(HOUSEHOLDS, (None, 1954, 2026), ("", "Slotervaart", "de Pijp"), LANGUAGES)),
)
def test_no_combination_leaves_a_hole_or_a_double_sign(household, born, area, languages):
    sentence = told(household, born, area, languages)
    assert not re.search(r"  |[,;.]{2}|[ ][,;.]|^[,; ]|\bin in\b|\bop op\b|\{|\ben$", sentence)
    known = bool(household or born is not None or area or languages)
    assert bool(sentence) == known
    assert not known or (sentence.endswith(".") and sentence[0] == sentence[0].upper())
    assert sentence.count("woont") + sentence.count("Woont") <= 1
    assert not area or area in sentence
