"""The consent form: both languages say the same, nothing is filled in, and Arabic reads as it should."""

import unicodedata
from dataclasses import replace
from datetime import date
from io import BytesIO

import pytest
from pypdf import PdfReader

from connector_desk.documents.from_right import from_right, line_from_right, set_apart
from connector_desk.documents.measures import FORM_SIZES
from connector_desk.domain.consent import DataCategory, Purpose
from connector_desk.domain.consent_notice import SECOND_LANGUAGES, BothNotices, second_language
from connector_desk.domain.papers import Letterhead
from connector_desk.services.consents import NOTICE_VERSION
from tests.documents.reading import font_sizes_of, fonts_without_file, ink_in_the_margin, rendered, sheets_of, text_of
from tests.documents.samples import NOTICES, a_consent_form
from tests.documents.test_hard_facts import ARABIC, LONGEST, TURKISH, ink_right_of_the_text, worded

LANGUAGES = ("", *SECOND_LANGUAGES)


@pytest.fixture(params=LANGUAGES)
def language(request):
    return request.param


@pytest.fixture(params=[False, True], ids=["plain", "large"])
def large(request):
    return request.param


def test_every_language_has_the_same_sentences_with_the_same_places_to_fill_in():
    dutch = NOTICES.notice("nl")
    keys = {f"category:{one}" for one in DataCategory} | {f"purpose:{one}" for one in Purpose}
    assert keys <= set(dutch.sentences)
    for tag in SECOND_LANGUAGES:
        other = NOTICES.notice(tag)
        assert other.sentences.keys() == dutch.sentences.keys()
        assert len(other.months) == 12
        for key, sentence in dutch.sentences.items():
            for place in ("{recipient}", "{day}", "{phone}", "{what}"):
                assert (place in sentence) == (place in other.sentences[key]), (tag, key)


def test_an_answer_without_a_talk_bears_the_version_of_the_dutch_notice():
    assert str(NOTICES.notice("nl").version) == NOTICE_VERSION


def test_what_nobody_looked_through_is_marked_in_both_languages(press, dutch):
    for tag in ("tr", "ar"):
        assert not NOTICES.notice(tag).is_checked
        assert "Nog niet nagekeken door een spreker." in text_of(press.consent_form(a_consent_form(tag), dutch))
    for tag in ("", "en"):
        assert "Nog niet nagekeken" not in text_of(press.consent_form(a_consent_form(tag), dutch))
    checked = replace(NOTICES.notice("tr"), is_checked=True, checked_by="Deniz Kaya")
    paper = a_consent_form(notices=BothNotices(dutch=NOTICES.notice("nl"), other=checked))
    text = text_of(press.consent_form(paper, dutch))
    assert "De vertaling is nagekeken door Deniz Kaya." in text
    assert "Nog niet nagekeken" not in text


def test_two_copies_of_one_sheet_each(press, dutch, language):
    first, second = sheets_of(press.consent_form(a_consent_form(language), dutch))
    assert first == second
    assert "blad 1 van 1" in first


def test_freedom_comes_first_and_signing_last(press, dutch, language, large):
    text = text_of(press.consent_form(a_consent_form(language), dutch, large_print=large))
    order = [
        "Mogen wij dit delen?",
        "U beslist.",
        "Met wie?",
        "Alleen met Thuiszorg Nieuw-West.",
        "Waarvoor?",
        "Wat delen wij?",
        "uw naam en leeftijd",
        "uw telefoonnummer",
        "Hoe lang?",
        "24 september 2027",
        "Toch stoppen?",
        "020 0000001",
        "Handtekening of kruisje",
        "Getuige",
        "Uitgelegd in",
    ]
    at = -1
    for words in order:
        assert words in text[at + 1 :], words
        at = text.index(words, at + 1)


def test_large_print_says_the_same_in_larger_type(press, dutch, language):
    plain, large = (press.consent_form(a_consent_form(language), dutch, large_print=one) for one in (False, True))
    assert min(font_sizes_of(plain)) >= 9
    assert min(font_sizes_of(large)) >= 14
    # Readers of PDF glue a full stop to one Arabic word or the other, so those words are looked for one by one.
    there, here = ({word.strip(".") for word in text.split()} for text in (text_of(large), sheets_of(plain)[0]))
    assert {word for word in here if word.isascii() or language != "ar"} <= there


def test_arabic_is_there_in_the_order_of_reading_and_marked_as_arabic(press, dutch):
    pdf = press.consent_form(a_consent_form("ar"), dutch)
    text = text_of(pdf)
    arabic = NOTICES.notice("ar").sentences
    for key in ("with_whom", "what_for", "how_long", "category:contact", "sign", "witness"):
        for word in arabic[key].strip("؟").split():
            assert word in text, word
    content = PdfReader(BytesIO(pdf)).pages[0].get_contents().get_data()
    assert content.count(b"/Lang (ar)") > 20


def test_a_latin_name_and_a_number_keep_their_own_order_in_an_arabic_line():
    style = FORM_SIZES.body
    told = f"اتصلوا: {set_apart('020 000 01 23')}. لا"
    drawn = "".join(run.text for run in line_from_right(told, style).runs)
    assert "020 000 01 23" in drawn
    # The line begins at the right: its first word is drawn last, its full stop lies left of the number.
    assert drawn.index(".") < drawn.index("020") < drawn.index(":")
    broken = from_right(f"فقط مع مؤسسة الرعاية {set_apart('Thuiszorg Nieuw-West')}.", style, 45.0)
    last = "".join(run.text for run in broken.lines[-1].runs)
    assert last == ".Thuiszorg Nieuw-West"


def test_marks_that_fake_another_order_have_no_effect(press, dutch):
    faked = a_consent_form("ar", recipient="\u202eThuiszorg\u202c \u2067Nieuw-West")
    text = text_of(press.consent_form(faked, dutch))
    assert "Thuiszorg Nieuw-West" in text
    assert not any(unicodedata.bidirectional(one) in {"RLO", "LRO", "RLE", "LRE", "RLI", "FSI"} for one in text)


def test_the_last_day_stands_there_in_the_words_of_each_language(press, dutch):
    for tag, day in (("en", "24 September 2027"), ("tr", "24 Eylül 2027")):
        assert day in text_of(press.consent_form(a_consent_form(tag), dutch))
    assert NOTICES.notice("ar").day(date(2027, 9, 24)) == "24 سبتمبر 2027"


def test_without_a_number_stopping_is_said_to_us(press, dutch, language):
    text = text_of(press.consent_form(a_consent_form(language, letterhead=Letterhead(name="Buurtkamer")), dutch))
    assert "Zeg het ons." in text
    assert "Bel" not in text.split("Toch stoppen?")[1].split("Dit is aan mij")[0]


@pytest.mark.parametrize("words", [LONGEST, TURKISH, ARABIC])
def test_the_rules_of_the_paper_hold_whatever_somebody_is_called(press, dutch, qapp, words, language, large):
    plain = a_consent_form(language)
    paper = replace(worded(plain, words), notices=plain.notices)
    pdf = press.consent_form(paper, dutch, large_print=large)
    assert fonts_without_file(pdf) == []
    text = text_of(pdf)
    assert all(word in text for word in words.split())
    for image in rendered(pdf):
        assert ink_in_the_margin(image, ()) == []
        assert ink_right_of_the_text(image, ()) == []
    assert press.consent_form(paper, dutch, large_print=large) == pdf


def test_every_kind_of_data_can_be_asked_for(press, dutch, language, large):
    everything = a_consent_form(language, categories=tuple(DataCategory))
    sheets = sheets_of(press.consent_form(everything, dutch, large_print=large))
    half = len(sheets) // 2
    assert sheets[:half] == sheets[half:]
    text = " ".join(sheets[:half])
    assert all(NOTICES.notice("nl").sentences[f"category:{one}"].split()[-1] in text for one in DataCategory)


@pytest.mark.parametrize(
    ("spoken", "read"),
    [(("ary", "nl"), "ar"), (("tr",), "tr"), (("nl", "tr"), ""), (("pl", "en"), "en"), (("pl",), ""), ((), "")],
)
def test_the_second_language_is_the_first_in_which_there_is_a_notice(spoken, read):
    assert second_language(spoken) == read


@pytest.mark.parametrize("name", ["", "Karim Amrani"])
def test_who_answers_for_somebody_signs_with_name_and_relation(press, dutch, language, large, name):
    plain = text_of(press.consent_form(a_consent_form(language), dutch, large_print=large))
    form = press.consent_form(a_consent_form(language, representative=name), dutch, large_print=large)
    text = text_of(form)
    for said in ("Ik antwoord namens de bewoner.", "Naam van wie antwoordt", "Wie bent u van de bewoner?"):
        assert said in text
        assert said not in plain
    assert "Handtekening van wie antwoordt" in text
    assert "Ik beslis zelf." not in text
    assert (text.count("Karim Amrani") == 2) == bool(name)
    if not large:
        assert len(sheets_of(form)) == 2, "a copy is one sheet"
    for image in rendered(form):
        assert ink_right_of_the_text(image, ()) == []
