"""What all commands share: their options, the open desk, and how they say no."""

import json
import sys
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from datetime import date
from enum import StrEnum
from pathlib import Path
from typing import Annotated, Any, NoReturn, TypeVar

import typer

from connector_desk import bootstrap
from connector_desk.cli.usage import wrong_usage
from connector_desk.domain.backup import Secret

E = TypeVar("E", bound=StrEnum)

DeskFolder = Annotated[
    Path, typer.Option("--desk", metavar="DIR", help="Folder that holds desk.db and desk.keys.", show_default=False)
]
PassphraseFile = Annotated[
    str,
    typer.Option(
        "--passphrase-file", metavar="FILE", help="File with the passphrase; - is standard input.", show_default=False
    ),
]
Output = Annotated[
    Path, typer.Option("-o", "--output", metavar="FILE.pdf", help="Where the PDF goes.", show_default=False)
]
OpenPasswordFile = Annotated[
    str,
    typer.Option(
        "--open-password-file",
        metavar="FILE",
        help="File with a password without which nobody opens the PDF.",
        show_default=False,
    ),
]
RecoveryFile = Annotated[
    str,
    typer.Option(
        "--recovery-file",
        metavar="FILE",
        help="File with the code of the recovery sheet instead; - is standard input.",
        show_default=False,
    ),
]
AsJson = Annotated[bool, typer.Option("--json", help="Print JSON.")]


def one_of(kind: type[E], given: str) -> E:
    """Return the choice that was written; any other is wrong usage."""
    try:
        return kind(given)
    except ValueError:
        refuse_choice(given, kind)


def refuse_choice(given: str, choices: Iterable[str]) -> NoReturn:
    """Refuse what is none of these: exit 2."""
    said = bootstrap.words().translate("Shell", "“{given}” is none of these: {choices}.")
    wrong_usage(said.format(given=given, choices=", ".join(choices)))


def passphrase_from(source: str) -> str:
    """Return the passphrase in a file, or on standard input."""
    return _secret_from(source)


def open_password_from(source: str) -> str:
    """Return the password in a file, or nothing where none is named."""
    return _secret_from(source) if source else ""


def secret_from(passphrase_file: str, recovery_file: str) -> Secret:
    """Return what opens a desk or a backup: one of both has to be named."""
    if bool(passphrase_file) is bool(recovery_file):
        wrong_usage(bootstrap.words().translate("Shell", "Give either --passphrase-file FILE or --recovery-file FILE."))
    if passphrase_file:
        return Secret(_secret_from(passphrase_file))
    return Secret(_secret_from(recovery_file), is_recovery=True)


def _secret_from(source: str) -> str:
    words = bootstrap.words()
    try:
        content = sys.stdin.buffer.read() if source == "-" else Path(source).read_bytes()
        text = content.decode()
    except OSError:
        wrong_usage(words.translate("Shell", "This file cannot be read: {file}").format(file=source))
    except UnicodeDecodeError:
        wrong_usage(words.translate("Shell", "This file is no text in UTF-8: {file}").format(file=source))
    return text.removesuffix("\n").removesuffix("\r")


def text_from_input() -> str:
    """Return the text on standard input."""
    try:
        return sys.stdin.buffer.read().decode()
    except UnicodeDecodeError:
        wrong_usage(bootstrap.words().translate("Shell", "What comes from standard input is no text in UTF-8."))


@contextmanager
def opened(desk: Path, passphrase_file: str) -> Iterator[bootstrap.OpenDesk]:
    """Open the desk for one command."""
    known = bootstrap.open_desk(desk, passphrase_from(passphrase_file))
    try:
        yield known
    finally:
        known.close()


@contextmanager
def inspected(desk: Path, passphrase_file: str) -> Iterator[bootstrap.OpenDesk]:
    """Open the desk to look at how whole it is; nothing in it changes, and damage does not keep it shut."""
    known = bootstrap.inspect_desk(desk, passphrase_from(passphrase_file))
    try:
        yield known
    finally:
        known.close()


def print_json(value: Any) -> None:  # noqa: ANN401 - anything JSON can say
    """Print a value as JSON."""
    sys.stdout.write(json.dumps(value, ensure_ascii=False, indent=1) + "\n")


def day_from(text: str | None) -> date | None:
    """Return the day that was written, or None."""
    if text is None:
        return None
    try:
        return date.fromisoformat(text)
    except ValueError:
        said = bootstrap.words().translate("Shell", "“{given}” is no day; write it like 2026-11-24.")
        wrong_usage(said.format(given=text))
