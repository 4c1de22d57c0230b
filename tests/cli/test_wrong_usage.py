"""Exit 2: the command itself was wrong, and nothing was opened."""

import re
from typing import Annotated

import pytest
import typer

from connector_desk import bootstrap, cli
from connector_desk.cli.app import Shell
from connector_desk.cli.desk import _KINDS
from connector_desk.cli.usage import usage_sentence
from connector_desk.domain.errors import NotFound
from connector_desk.domain.letter_text import LetterKind
from tests.cli.conftest import sentence

QUOTES = "zet woorden die bij elkaar horen tussen aanhalingstekens."
ID = "64d57229-f8d1-5169-a71a-6f126598b3e1"


@pytest.mark.parametrize(
    "arguments",
    [
        ["frobnicate"],
        ["list"],
        ["list", "cows"],
        ["list", "contact_moments"],
        ["letter"],
        ["letter", ID],
        ["letter", ID, "-o", "brief.pdf", "--dry-run"],
        ["letter", ID, "--dry-run", "--on", "overmorgen"],
        ["letter", ID, "--dry-run", "--on", "2026-02-30"],
        ["agenda", ID],
        ["week", "-o", "week.pdf"],
        ["week", "2026-W54", "-o", "week.pdf"],
        ["week", "48", "-o", "week.pdf"],
        ["volunteer-sheet", ID, "-o", "blad.pdf"],
        ["volunteer-sheet", ID, "--week", "W48", "-o", "blad.pdf"],
        ["check", "--nonsense"],
    ],
)
def test_wrong_usage_ends_with_two(shell, arguments, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    ran = shell.run(*arguments)
    assert (ran.code, ran.out) == (2, "")
    assert ran.err.count("\n") == 1
    assert not list(tmp_path.glob("*.pdf"))


WHERE = ["--desk", "nergens", "--passphrase-file", "geen"]
WEEK = ["week", "2026-W48", *WHERE, "-o", "week.pdf"]


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        # An unknown command, in a group too; one that looks like another.
        (["frobnicate"], "De opdracht “frobnicate” bestaat niet; zie connector-desk --help."),
        (["--", "--x"], "De opdracht “--x” bestaat niet; zie connector-desk --help."),
        (["accounts", "geef"], "De opdracht “geef” bestaat niet; zie connector-desk accounts --help."),
        (["chek"], "De opdracht “chek” bestaat niet; bedoel je check?"),
        (["consent", "given"], "De opdracht “given” bestaat niet; bedoel je give?"),
        # An unknown option.
        (["check", "--nonsense"], "De optie --nonsense bestaat hier niet; zie connector-desk check --help."),
        (["check", "-x"], "De optie -x bestaat hier niet; zie connector-desk check --help."),
        (["--nonsense"], "De optie --nonsense bestaat hier niet; zie connector-desk --help."),
        (["check", "--jsn"], "De optie --jsn bestaat hier niet; bedoel je --json?"),
        # Something is missing: an argument, an option, its value.
        (["letter"], "HANDOVER_ID ontbreekt; zie connector-desk letter --help."),
        (["check"], "--desk DIR ontbreekt; zie connector-desk check --help."),
        (["agenda", ID, *WHERE], "-o FILE.pdf ontbreekt; zie connector-desk agenda --help."),
        (["check", "--desk"], "Na --desk ontbreekt een waarde: --desk DIR."),
        (["week", "2026-W48", "-o"], "Na -o ontbreekt een waarde: -o FILE.pdf."),
        (["check", "--json=ja", *WHERE], "Bij --json hoort geen waarde."),
        # A choice, a day, a week, a language.
        (
            ["letter", ID, *WHERE, "--kind", "dinges", "--dry-run"],
            f"“dinges” kan hier niet; kies uit {', '.join(LetterKind)}.",
        ),
        (["list", "cows", *WHERE], f"“cows” kan hier niet; kies uit {', '.join(_KINDS)}."),
        (
            ["letter", ID, *WHERE, "--dry-run", "--on", "2026-02-30"],
            "“2026-02-30” is geen dag; schrijf die als 2026-11-24.",
        ),
        (["hour-log", *WHERE, "--day", "morgen"], "“morgen” is geen dag; schrijf die als 2026-11-24."),
        (["week", "2026-W54", *WEEK[2:]], "“2026-W54” is geen week; schrijf die als 2026-W48."),
        # Too much, no command.
        ([*WEEK, "2026-W49"], f"Hier staat meer dan bij connector-desk week hoort; {QUOTES}"),
        ([*WEEK, "a", "b"], f"Hier staat meer dan bij connector-desk week hoort; {QUOTES}"),
        (["consent"], "Er ontbreekt een opdracht; zie connector-desk consent --help."),
        ([], "Er ontbreekt een opdracht; zie connector-desk --help."),
        (["--"], "Er ontbreekt een opdracht; zie connector-desk --help."),
        # What belongs together.
        (["letter", ID, *WHERE], "Geef -o FILE.pdf of --dry-run, een van beide."),
        (["who-knows", ID, *WHERE], "Geef -o FILE.pdf of --json, een van beide."),
        (["restore", "a", "--to", "b"], "Geef --passphrase-file FILE of --recovery-file FILE, een van beide."),
        (["check", *WHERE], "Dit bestand is niet te lezen: geen"),
        (["find-resident", " ", *WHERE], "Geef een naam, of een stuk ervan."),
        # Signs that nobody sees.
        (["frob\n\x1b[31m"], "De opdracht “frob\ufffd\ufffd[31m” bestaat niet; zie connector-desk --help."),
    ],
)
def test_wrong_usage_is_said_in_one_dutch_sentence(capsys, tmp_path, monkeypatch, arguments, said):
    monkeypatch.chdir(tmp_path)
    assert cli.main(arguments) == 2
    assert capsys.readouterr() == ("", f"{said}\n")
    assert not list(tmp_path.iterdir())


def test_a_value_that_the_parser_itself_cannot_read_is_named_by_its_option():
    program = Shell("Telt.")

    @program.command()
    def count(number: Annotated[int, typer.Option("--number", metavar="N")]) -> None:
        raise AssertionError(number)

    with pytest.raises(typer.BadParameter) as wrong:
        program(args=["--number", "veel"], standalone_mode=False)
    assert usage_sentence(wrong.value, bootstrap.words()) == "Wat bij --number N staat, is niet te lezen."


def test_what_is_no_id_is_not_found(shell):
    assert shell.refused("consent", "list", "geen-id") == sentence(NotFound("residents", "geen-id"))


@pytest.mark.parametrize("command", [[], ["consent"], ["letter"], ["accounts", "add"]])
def test_help_stands_under_dutch_headings(capsys, command):
    assert cli.main([*command, "--help"]) == 0
    said, wrong = capsys.readouterr()
    path = " ".join(["connector-desk", *command])
    assert f"Gebruik: {path} [OPTIES] " in " ".join(said.split()) + " "
    assert re.findall("─ ([A-Z]\\w+) ─", said) == {
        "letter": ["Argumenten", "Opties"],
        "add": ["Opties"],
    }.get(command[-1] if command else "", ["Opties", "Opdrachten"])
    assert "Laat deze hulp zien." in said
    assert not re.search("Usage|Options|Commands|Arguments|required|default:|Show this|ARGS", said)
    assert wrong == ""


@pytest.mark.parametrize("arguments", [["check"], ["check", "--desk", "x"], ["init", "--passphrase-file", "x"]])
def test_desk_and_passphrase_must_be_named(arguments, capsys):
    assert cli.main(arguments) == 2
    assert capsys.readouterr().out == ""


def test_a_passphrase_file_that_is_not_there_or_no_text(shell, tmp_path):
    assert shell.run("check", passphrase=str(tmp_path / "nergens")).code == 2
    assert shell.run("check", passphrase=str(tmp_path)).code == 2
    (tmp_path / "beeld").write_bytes(b"\xff\xfe\x00")
    assert shell.run("check", passphrase=str(tmp_path / "beeld")).code == 2


def test_help_is_no_fault(capsys):
    assert cli.main(["--help"]) == 0
    assert "init" in capsys.readouterr().out
