"""Make a desk, check it, list what it holds."""

import sys
from typing import Annotated, Any

import typer

from connector_desk import bootstrap
from connector_desk.cli.app import app
from connector_desk.cli.common import (
    AsJson,
    DeskFolder,
    PassphraseFile,
    inspected,
    opened,
    passphrase_from,
    print_json,
    refuse_choice,
)
from connector_desk.domain.entity import Kind
from connector_desk.domain.errors import NotADesk
from connector_desk.services.listing import LISTED
from connector_desk.words.errors import explain


@app.command()
def init(
    desk: DeskFolder,
    passphrase_file: PassphraseFile,
    sample: Annotated[bool, typer.Option("--sample", help="Fill it with the sample neighbourhood.")] = False,
    organization: Annotated[str, typer.Option("--organization", metavar="NAME", help="Whose desk this is.")] = "",
) -> None:
    """Make a new encrypted desk in a folder. Never overwrites one."""
    bootstrap.create_desk(desk, passphrase_from(passphrase_file), organization, sample=sample).close()


@app.command()
def check(
    desk: DeskFolder,
    passphrase_file: PassphraseFile,
    full: Annotated[bool, typer.Option("--full", help="Compute the whole chain of records again, too.")] = False,
    as_json: AsJson = False,
) -> int:
    """Check that the desk is whole."""
    try:
        with inspected(desk, passphrase_file) as known:
            problems = list(known.problems(is_full=full))
    except NotADesk as damaged:
        problems = [explain(damaged, bootstrap.words()).happened]
    if as_json:
        print_json({"ok": not problems, "problems": problems})
    if problems:
        sys.stderr.write("; ".join(problems) + "\n")
        return 1
    return 0


_KINDS = {kind.replace("_", "-"): kind for kind in LISTED}


@app.command("list")
def list_(
    kind: Annotated[str, typer.Argument(metavar="|".join(_KINDS), show_default=False)],
    desk: DeskFolder,
    passphrase_file: PassphraseFile,
    as_json: AsJson = False,
) -> None:
    """List everything of one kind."""
    if kind not in _KINDS:
        refuse_choice(kind, _KINDS)
    with opened(desk, passphrase_file) as known:
        values = known.listing.values(Kind(_KINDS[kind]))
    if as_json:
        print_json(values)
        return
    for value in values:
        sys.stdout.write(f"{value['id']}  {_title(value)}\n")


def _title(value: dict[str, Any]) -> str:
    keys = ("name", "title", "own_words", "observed", "text", "first_name", "code", "purpose", "state", "status")
    return next((str(value[key]) for key in keys if value.get(key)), "")
