import shutil

import pytest

CODE = """
def letter(words):
    return words.translate("Letter", {text!r}) + words.translate("Letter", "%n day(s)", "", 2)
"""


@pytest.fixture
def house(translations, tmp_path):
    (tmp_path / "connector_desk" / "documents").mkdir(parents=True)
    (tmp_path / "i18n").mkdir()
    write(tmp_path, "Dear neighbour")
    translations.update(tmp_path, tmp_path / "i18n")
    return tmp_path


def write(house, text):
    (house / "connector_desk" / "documents" / "letter.py").write_text(CODE.format(text=text), encoding="utf-8")


EMPTY = """<translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>"""
PLAIN = '<translation type="unfinished"></translation>'


def translate(house):
    for language, one, many in (("nl", "%n dag", "%n dagen"), ("en", "%n day", "%n days")):
        file = house / "i18n" / f"{language}.ts"
        text = file.read_text(encoding="utf-8")
        assert EMPTY in text
        assert (PLAIN in text) is (language == "nl")
        forms = EMPTY.replace(' type="unfinished"', "")
        forms = forms.replace("><", f">{one}<", 1).replace("><", f">{many}<", 1)
        text = text.replace(EMPTY, forms).replace(PLAIN, "<translation>Beste buur</translation>")
        file.write_text(text, encoding="utf-8")


def test_what_nobody_translated_is_named(translations, house):
    assert translations.faults(house) == [
        "nl.ts: Letter: Dear neighbour",
        "nl.ts: Letter: %n day(s)",
        "en.ts: Letter: %n day(s)",
    ]


def test_a_translated_house_is_in_order_and_stays_untouched(translations, house):
    translate(house)
    before = (house / "i18n" / "nl.ts").read_bytes()
    assert translations.faults(house) == []
    translations.update(house, house / "i18n")
    assert (house / "i18n" / "nl.ts").read_bytes() == before
    assert b"Beste buur" in before


def test_a_new_sentence_in_the_code_is_noticed_without_changing_a_file(translations, house):
    translate(house)
    before = (house / "i18n" / "nl.ts").read_bytes()
    write(house, "Dear neighbours")
    assert translations.faults(house)[0].startswith("nl.ts is behind the code")
    assert (house / "i18n" / "nl.ts").read_bytes() == before


def test_the_house_may_stand_anywhere(translations, house, tmp_path_factory):
    elsewhere = tmp_path_factory.mktemp("elsewhere") / "house"
    shutil.copytree(house, elsewhere)
    translate(elsewhere)
    assert translations.faults(elsewhere) == []


SHELL = """
tables = Shell("What is on a table.")

@tables.command("list")
def list_(size: Annotated[int, typer.Option("--size", help="How “large” it is.")], other: str) -> None:
    '''List every "table".

    The largest first.
    '''

def of_nobody() -> None:
    '''Only whoever reads the code reads this.'''
"""


def test_the_help_of_the_shell_is_told_by_what_the_code_says(translations, house):
    translate(house)
    (house / "connector_desk" / "cli").mkdir()
    (house / "connector_desk" / "cli" / "tables.py").write_text(SHELL, encoding="utf-8")
    assert [one for one in translations.faults(house) if "Help" in one] == [
        'nl.ts: Help: List every "table".\n\nThe largest first.',
        "nl.ts: Help: What is on a table.",
        "nl.ts: Help: How “large” it is.",
    ]
