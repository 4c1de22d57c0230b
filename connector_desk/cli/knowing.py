"""What a resident may ask for: who knows what about them, and their whole file."""

from pathlib import Path
from typing import Annotated, Any

import typer

from connector_desk import bootstrap
from connector_desk.cli.app import app
from connector_desk.cli.common import (
    AsJson,
    DeskFolder,
    OpenPasswordFile,
    Output,
    PassphraseFile,
    open_password_from,
    opened,
    print_json,
)
from connector_desk.cli.usage import wrong_usage
from connector_desk.domain.entity import ResidentId
from connector_desk.domain.who_knows import Knower, ToldGround, ToldOnce

Resident = Annotated[str, typer.Argument(metavar="RESIDENT_ID", show_default=False)]


@app.command()
def who_knows(
    resident_id: Resident,
    desk: DeskFolder,
    passphrase_file: PassphraseFile,
    output: Annotated[Path | None, typer.Option("-o", "--output", metavar="FILE.pdf", help="Where it goes.")] = None,
    as_json: AsJson = False,
    open_password_file: OpenPasswordFile = "",
) -> None:
    """Write who knows what about a resident, as a PDF for them or as JSON."""
    if (output is None) is not as_json:
        wrong_usage(bootstrap.words().translate("Shell", "Give either -o FILE.pdf or --json."))
    with opened(desk, passphrase_file) as known:
        if output is not None:
            password = open_password_from(open_password_file)
            known.who_knows.save(ResidentId(resident_id), output, bootstrap.words(), open_password=password)
            return
        knowers = known.who_knows.paper(ResidentId(resident_id)).knowers
    print_json([_knower(one) for one in knowers])


@app.command()
def file(
    resident_id: Resident,
    desk: DeskFolder,
    passphrase_file: PassphraseFile,
    output: Output,
    open_password_file: OpenPasswordFile = "",
) -> None:
    """Write the whole file of a resident, in plain words, for that resident."""
    with opened(desk, passphrase_file) as known:
        password = open_password_from(open_password_file)
        known.own_files.save(ResidentId(resident_id), output, bootstrap.words(), open_password=password)


def _knower(one: Knower) -> dict[str, Any]:
    return {
        "recipient": one.id,
        "name": one.name,
        "now_called": one.now_called,
        "told": [_told(told) for told in one.told],
    }


def _told(told: ToldOnce) -> dict[str, Any]:
    return {
        "printout_id": told.printout_id,
        "on": told.day.isoformat(),
        "document": told.document.value,
        "code": told.code,
        "sha256": told.sha256,
        "purpose": told.purpose.value,
        "categories": [one.value for one in told.categories],
        "fields": [{"category": one.category.value, "key": one.key} for one in told.fields],
        "grounds": [_ground(one) for one in told.grounds],
        "by": told.by,
        "is_kept": told.is_kept,
    }


def _ground(ground: ToldGround) -> dict[str, Any]:
    return {
        "id": ground.id,
        "basis": ground.basis.value,
        "given_on": ground.given_on.isoformat(),
        "now": ground.now.value,
        "changed_on": ground.changed_on.isoformat() if ground.changed_on else None,
    }
