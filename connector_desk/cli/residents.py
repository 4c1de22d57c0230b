"""Find a resident by a name in any spelling."""

import sys
from typing import Annotated

import typer

from connector_desk import bootstrap
from connector_desk.cli.app import app
from connector_desk.cli.common import AsJson, DeskFolder, PassphraseFile, opened, print_json
from connector_desk.cli.usage import wrong_usage

_MOST = 10


@app.command()
def find_resident(
    spelling: Annotated[str, typer.Argument(metavar="SPELLING", help="A name as it was heard.", show_default=False)],
    desk: DeskFolder,
    passphrase_file: PassphraseFile,
    as_json: AsJson = False,
) -> None:
    """Find residents by a name in any spelling, likeliest first, at most ten.

    Each has a reason: same, begins (so far), sounds (alike) or slip (of the hand).
    """
    if not spelling.strip():
        wrong_usage(bootstrap.words().translate("Shell", "Give a name, or a part of it."))
    with opened(desk, passphrase_file) as known:
        found = known.visitors.named(spelling, _MOST)
    if as_json:
        print_json([{"id": line.id, "name": line.full_name, "reason": line.reason.value} for line in found])
        return
    for line in found:
        sys.stdout.write(f"{line.id}  {line.full_name}  {line.reason.value}\n")
