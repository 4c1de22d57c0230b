"""Templates of letters: what is wrong with one is found before anything is printed, and the shipped ones are whole."""

import pytest

from connector_desk.domain.letter_text import (
    FIELDS,
    LETTER_LANGUAGES,
    Flaw,
    FlawKind,
    LetterKind,
    flaws_of,
    taken_apart,
)
from connector_desk.words.letters import field_word
from tests.services.letter_world import DUTCH, TEXTS

PLAIN = "# Titel\n\n{promise}\n\n{grounds}"


def kinds(text: str, kind: LetterKind = LetterKind.REFERRAL) -> list[FlawKind]:
    return [flaw.kind for flaw in flaws_of(text, kind)]


@pytest.mark.parametrize("language", LETTER_LANGUAGES)
@pytest.mark.parametrize("kind", LetterKind)
def test_the_texts_that_came_with_the_desk_have_no_flaws(kind, language):
    assert flaws_of(TEXTS.text(kind, language), kind) == ()


@pytest.mark.parametrize("kind", LetterKind)
def test_both_languages_of_a_letter_tell_the_same(kind):
    dutch, english = (taken_apart(TEXTS.text(kind, language), kind) for language in ("nl", "en"))
    assert [one.lines for one in dutch.paragraphs] == [one.lines for one in english.paragraphs]
    assert set(dutch.inline_fields) == set(english.inline_fields)


def test_a_field_that_nobody_knows_is_named_with_its_place():
    text = f"{PLAIN}\n\nBel {{telefoon}}."
    start = text.index("{telefoon}")
    assert flaws_of(text, LetterKind.REFERRAL) == (
        Flaw(FlawKind.UNKNOWN_FIELD, "telefoon", start, start + len("{telefoon}")),
    )


@pytest.mark.parametrize("broken", ["Bel {phone.", "Bel phone}.", "Bel {{phone}}.", "{\nphone}", "}{"])
def test_a_brace_without_partner_is_found(broken):
    assert FlawKind.BROKEN_BRACE in kinds(f"{PLAIN}\n\n{broken}")


@pytest.mark.parametrize(
    ("kind", "field"),
    [
        (LetterKind.CONSULTATION, "name"),
        (LetterKind.CONSULTATION, "called"),
        (LetterKind.CONSULTATION, "own_words"),
        (LetterKind.CONSULTATION, "age"),
        (LetterKind.WITHDRAWAL, "own_words"),
        (LetterKind.DESTROY, "resident_phone"),
        (LetterKind.WORD_BACK, "called"),
    ],
)
def test_what_no_ground_ever_covers_in_a_letter_cannot_stand_in_its_text(kind, field):
    text = f"{TEXTS.text(kind, 'nl')}\n\n{{{field}}}"
    assert kinds(text, kind) == [FlawKind.NEVER_COVERED]
    assert field not in FIELDS[kind]


def test_lines_need_a_paragraph_and_a_title_needs_what_is_sure():
    assert kinds(f"{PLAIN}\n\nDaarom: {{own_words}}") == [FlawKind.NEEDS_PARAGRAPH]
    assert kinds("# {age} jaar\n\n{promise}\n\n{grounds}") == [FlawKind.NOT_IN_TITLE]
    assert kinds("{promise}\n\n{grounds}") == [FlawKind.NOT_IN_TITLE, FlawKind.NO_TITLE]


def test_what_a_letter_has_to_tell_cannot_be_taken_out():
    assert [(one.kind, one.field) for one in flaws_of("# Titel\n\n{promise}", LetterKind.REFERRAL)] == [
        (FlawKind.FIELD_MISSING, "grounds")
    ]


@pytest.mark.parametrize("mark", ["\u202e", "\u202a", "\u2067", "\u200f", "\u061c"])
def test_hidden_signs_that_turn_the_order_are_found(mark):
    assert kinds(f"{PLAIN}\n\nBel 020 {mark}123") == [FlawKind.ORDER_MARK]


def test_a_text_is_taken_apart_into_headings_text_and_lines():
    text = taken_apart(
        "# Wie **is** het?\n\n## Waarom\n\n  {why_now}\n\nBel {phone} of {phone}.\n", LetterKind.REFERRAL
    )
    assert text.title == "Wie **is** het?"
    assert [(one.text, one.is_heading, one.lines) for one in text.paragraphs] == [
        ("Waarom", True, ""),
        ("{why_now}", False, "why_now"),
        ("Bel {phone} of {phone}.", False, ""),
    ]
    assert text.inline_fields == ("phone",)


def test_every_field_has_a_word_for_whoever_writes_the_text():
    words = {name: field_word(DUTCH, name) for fields in FIELDS.values() for name in fields}
    assert len(set(words.values())) == len(words)
