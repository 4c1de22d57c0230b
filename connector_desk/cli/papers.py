"""Letters, agendas, the week: what goes on paper."""

import sys
from pathlib import Path
from typing import Annotated

import typer

from connector_desk import bootstrap
from connector_desk.cli.app import app
from connector_desk.cli.common import (
    AsJson,
    DeskFolder,
    OpenPasswordFile,
    Output,
    PassphraseFile,
    day_from,
    open_password_from,
    opened,
    print_json,
    text_from_input,
    wrong_usage,
)
from connector_desk.domain.consent import Shared
from connector_desk.domain.entity import HandoverId, MeetingId, ResidentId, VolunteerId
from connector_desk.domain.errors import OutOfRange
from connector_desk.domain.week import IsoWeek


@app.command()
def letter(
    handover_id: Annotated[str, typer.Argument(metavar="HANDOVER_ID", show_default=False)],
    desk: DeskFolder,
    passphrase_file: PassphraseFile,
    output: Annotated[Path | None, typer.Option("-o", "--output", metavar="FILE.pdf", help="Where it goes.")] = None,
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Only say what would go in and what not.")] = False,
    as_json: AsJson = False,
    open_password_file: OpenPasswordFile = "",
    on: Annotated[str | None, typer.Option("--on", metavar="DATE", help="Day of the letter, like 2026-11-24.")] = None,
) -> None:
    """Write the referral letter of a handover, or say what would go in."""
    if (output is None) is not dry_run:
        wrong_usage("give -o FILE.pdf, or --dry-run --json")
    day = day_from(on)
    with opened(desk, passphrase_file) as known:
        day = day or known.clock.today()
        if output is not None:
            password = open_password_from(open_password_file)
            known.letters.save(HandoverId(handover_id), output, day, bootstrap.words(), open_password=password)
            return
        shared = known.letters.dry_run(HandoverId(handover_id), day)
    _show(shared, as_json=as_json)


def _show(shared: Shared, *, as_json: bool) -> None:
    included = [{"category": ref.category.value, "ground_id": ref.ground_id} for ref in shared.included]
    withheld = [{"category": one.category.value, "reason": one.reason.value} for one in shared.withheld]
    if as_json:
        print_json({"included": included, "withheld": withheld})
        return
    for ref in included:
        sys.stdout.write(f"+ {ref['category']}\n")
    for one in withheld:
        sys.stdout.write(f"- {one['category']}: {one['reason']}\n")


@app.command()
def scan_text(desk: DeskFolder, passphrase_file: PassphraseFile, as_json: AsJson = False) -> None:
    """Say what in a text from standard input would stop a document: whom it names, and what identifies by its form."""
    if passphrase_file == "-":  # noqa: S105 - the name of standard input
        wrong_usage("the text comes from standard input, so the passphrase cannot: give it in a file")
    text = text_from_input()
    with opened(desk, passphrase_file) as known:
        found = [{"text": text[one.start : one.end], "kind": one.kind.value} for one in known.free_texts.finds(text)]
    if as_json:
        print_json({"found": found})
        return
    for one in found:
        sys.stdout.write(f"{one['kind']}: {one['text']}\n")


@app.command()
def agenda(
    meeting_id: Annotated[str, typer.Argument(metavar="MEETING_ID", show_default=False)],
    desk: DeskFolder,
    passphrase_file: PassphraseFile,
    output: Output,
    named: Annotated[bool, typer.Option("--named", help="Name whom consent allows to be named.")] = False,
    open_password_file: OpenPasswordFile = "",
) -> None:
    """Write the agenda of a neighbourhood table."""
    with opened(desk, passphrase_file) as known:
        password = open_password_from(open_password_file)
        known.agendas.save(
            MeetingId(meeting_id), output, bootstrap.words(), name_all_allowed=named, open_password=password
        )


@app.command()
def ecogram(
    resident_id: Annotated[str, typer.Argument(metavar="RESIDENT_ID", show_default=False)],
    desk: DeskFolder,
    passphrase_file: PassphraseFile,
    output: Output,
    open_password_file: OpenPasswordFile = "",
) -> None:
    """Write the ecogram of a resident, for the resident."""
    with opened(desk, passphrase_file) as known:
        password = open_password_from(open_password_file)
        known.ecograms.save(ResidentId(resident_id), output, bootstrap.words(), open_password=password)


def _week(text: str) -> IsoWeek:
    try:
        return IsoWeek.parsed(text)
    except OutOfRange:
        wrong_usage(f"there is no such week, write it like 2026-W48: {text}")


@app.command()
def week(
    iso_week: Annotated[str, typer.Argument(metavar="YEAR-WEEK", show_default=False)],
    desk: DeskFolder,
    passphrase_file: PassphraseFile,
    output: Output,
    open_password_file: OpenPasswordFile = "",
) -> None:
    """Write the overview of a week."""
    wanted = _week(iso_week)
    with opened(desk, passphrase_file) as known:
        known.weeks.save(wanted, output, bootstrap.words(), open_password=open_password_from(open_password_file))


@app.command()
def volunteer_sheet(
    volunteer_id: Annotated[str, typer.Argument(metavar="VOLUNTEER_ID", show_default=False)],
    desk: DeskFolder,
    passphrase_file: PassphraseFile,
    output: Output,
    iso_week: Annotated[str, typer.Option("--week", metavar="YEAR-WEEK", show_default=False)],
    open_password_file: OpenPasswordFile = "",
) -> None:
    """Write the sheet of one volunteer for a week."""
    wanted = _week(iso_week)
    with opened(desk, passphrase_file) as known:
        password = open_password_from(open_password_file)
        known.weeks.save_volunteer_sheet(
            VolunteerId(volunteer_id), wanted, output, bootstrap.words(), open_password=password
        )
