from pathlib import Path

import pytest

from connector_desk.domain.words import Words
from connector_desk.words.catalogue import Catalogue

DUTCH = """<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
<context>
    <name>Letter</name>
    <message>
        <source>Dear &lt;b&gt;{name}&lt;/b&gt; &amp; family</source>
        <translation>Beste &lt;b&gt;{name}&lt;/b&gt; &amp; familie</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n dag</numerusform>
            <numerusform>%n dagen</numerusform>
        </translation>
    </message>
    <message>
        <source>open</source>
        <translation>open</translation>
    </message>
    <message>
        <source>open</source>
        <comment>a loop</comment>
        <translation>nog niet rond</translation>
    </message>
    <message>
        <source>Nobody looked yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Old</source>
        <translation type="vanished">Oud</translation>
    </message>
</context>
<context>
    <name>Week</name>
    <message>
        <source>First line
second line</source>
        <translation>Eerste regel
tweede regel</translation>
    </message>
</context>
</TS>
"""


@pytest.fixture
def dutch(tmp_path: Path) -> Catalogue:
    (tmp_path / "nl.ts").write_text(DUTCH, encoding="utf-8")
    return Catalogue.load(tmp_path, "nl")


def test_a_catalogue_fits_the_port(dutch):
    words: Words = dutch
    assert words.language == "nl"
    assert words.translate("Week", "First line\nsecond line") == "Eerste regel\ntweede regel"


def test_marks_of_xml_come_out_as_text(dutch):
    assert dutch.translate("Letter", "Dear <b>{name}</b> & family") == "Beste <b>{name}</b> & familie"


@pytest.mark.parametrize(("count", "sentence"), [(0, "0 dagen"), (1, "1 dag"), (2, "2 dagen"), (21, "21 dagen")])
def test_the_number_picks_the_form_and_is_filled_in(dutch, count, sentence):
    assert dutch.translate("Letter", "%n day(s)", "", count) == sentence


def test_without_a_number_the_mark_stays(dutch):
    assert dutch.translate("Letter", "%n day(s)") == "%n dagen"


def test_what_nobody_translated_comes_out_in_english(dutch):
    assert dutch.translate("Letter", "Nobody looked yet") == "Nobody looked yet"
    assert dutch.translate("Letter", "Old") == "Old"
    assert dutch.translate("Nowhere", "%n week(s)", "", 3) == "3 week(s)"


def test_a_context_does_not_lend_its_words_to_another(dutch):
    assert dutch.translate("Week", "open") == "open"
    assert dutch.find("Week", "%n day(s)", "", 2) is None


def test_a_comment_tells_two_meanings_apart(dutch):
    assert dutch.translate("Letter", "open") == "open"
    assert dutch.translate("Letter", "open", "a loop") == "nog niet rond"
    assert dutch.translate("Letter", "open", "a door") == "open"


def test_find_leaves_the_number_to_the_caller(dutch):
    assert dutch.find("Letter", "%n day(s)", "", 1) == "%n dag"
    assert dutch.find("Letter", "Nobody looked yet") is None


def test_a_language_that_is_not_there_is_said_aloud(tmp_path):
    with pytest.raises(FileNotFoundError):
        Catalogue.load(tmp_path, "nl")
