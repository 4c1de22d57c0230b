"""What all commands share: their options, the open desk, and how they say no."""

import json
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from typing import Annotated, Any, NoReturn

import typer

from connector_desk import bootstrap
from connector_desk.domain.backup import Secret

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
OptionalPassphraseFile = Annotated[
    str,
    typer.Option(
        "--passphrase-file", metavar="FILE", help="File with the passphrase; - is standard input.", show_default=False
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


def wrong_usage(sentence: str) -> NoReturn:
    """Refuse a command that cannot be understood: exit 2."""
    raise typer.BadParameter(sentence)


def passphrase_from(source: str) -> str:
    """Return the passphrase in a file, or on standard input."""
    return _secret_from(source, "passphrase")


def open_password_from(source: str) -> str:
    """Return the password in a file, or nothing where none is named."""
    return _secret_from(source, "password") if source else ""


def secret_from(passphrase_file: str, recovery_file: str) -> Secret:
    """Return what opens a desk or a backup: one of both has to be named."""
    if bool(passphrase_file) is bool(recovery_file):
        wrong_usage("give --passphrase-file FILE, or --recovery-file FILE")
    if passphrase_file:
        return Secret(_secret_from(passphrase_file, "passphrase"))
    return Secret(_secret_from(recovery_file, "recovery code"), is_recovery=True)


def _secret_from(source: str, name: str) -> str:
    try:
        content = sys.stdin.buffer.read() if source == "-" else Path(source).read_bytes()
        text = content.decode()
    except OSError:
        wrong_usage(f"the {name} file cannot be read: {source}")
    except UnicodeDecodeError:
        wrong_usage(f"the {name} file is not text in UTF-8: {source}")
    return text.removesuffix("\n").removesuffix("\r")


def text_from_input() -> str:
    """Return the text on standard input."""
    try:
        return sys.stdin.buffer.read().decode()
    except UnicodeDecodeError:
        wrong_usage("what comes from standard input is not text in UTF-8")


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
        wrong_usage(f"this is no day, write it like 2026-11-24: {text}")
