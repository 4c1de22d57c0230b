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
    one_of,
    open_password_from,
    opened,
    print_json,
    text_from_input,
)
from connector_desk.cli.usage import wrong_usage
from connector_desk.domain.entity import HandoverId, MeetingId, ResidentId, VolunteerId
from connector_desk.domain.errors import OutOfRange
from connector_desk.domain.letter_text import LetterKind
from connector_desk.domain.week import IsoWeek
from connector_desk.services.letters import LetterChoice, LetterPreview

_KINDS = "|".join(LetterKind)


@app.command()
def letter(
    handover_id: Annotated[str, typer.Argument(metavar="HANDOVER_ID", show_default=False)],
    desk: DeskFolder,
    passphrase_file: PassphraseFile,
    output: Annotated[Path | None, typer.Option("-o", "--output", metavar="FILE.pdf", help="Where it goes.")] = None,
    kind: Annotated[str, typer.Option("--kind", metavar=_KINDS, help="What the letter is for.")] = LetterKind.REFERRAL,
    language: Annotated[str, typer.Option("--language", metavar="TAG", help="Its language: nl or en.")] = "nl",
    large_print: Annotated[bool, typer.Option("--large-print", help="In large type; to a resident only.")] = False,
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Only say what would go in and what not.")] = False,
    as_json: AsJson = False,
    open_password_file: OpenPasswordFile = "",
    on: Annotated[str | None, typer.Option("--on", metavar="DATE", help="Day of the letter, like 2026-11-24.")] = None,
) -> None:
    """Write a letter of a handover, or say what would go in."""
    if (output is None) is not dry_run:
        wrong_usage(bootstrap.words().translate("Shell", "Give either -o FILE.pdf or --dry-run."))
    day, choice = day_from(on), LetterChoice(one_of(LetterKind, kind), large_print)
    if large_print and choice.kind is not LetterKind.RESIDENT:
        wrong_usage(bootstrap.words().translate("Shell", "--large-print goes with --kind resident only."))
    with opened(desk, passphrase_file) as known:
        day = day or known.clock.today()
        preview = known.letters.preview(HandoverId(handover_id), day, choice, language)
        if output is not None:
            password, words = open_password_from(open_password_file), bootstrap.words(language)
            known.letters.save(HandoverId(handover_id), output, day, words, choice, open_password=password)
    if output is None:
        _show(preview, as_json=as_json)
    elif preview.is_by_hand:
        sys.stderr.write(bootstrap.words().translate("Letters", "Hand this letter over: no post goes there.") + "\n")


def _show(preview: LetterPreview, *, as_json: bool) -> None:
    """Say what goes in and what stays, and what there is to know beside it."""
    included = [{"category": ref.category.value, "ground_id": ref.ground_id} for ref in preview.shared.included]
    withheld = [{"category": one.category.value, "reason": one.reason.value} for one in preview.shared.withheld]
    left_out = [{"field": one.field, "category": one.category, "reason": one.reason} for one in preview.left_out]
    if as_json:
        more = ({"left_out": left_out} if left_out else {}) | ({"by_hand": True} if preview.is_by_hand else {})
        print_json({"included": included, "withheld": withheld, **more})
        return
    for ref in included:
        sys.stdout.write(f"+ {ref['category']}\n")
    for one in withheld:
        sys.stdout.write(f"- {one['category']}: {one['reason']}\n")
    for field in left_out:
        sys.stdout.write(f"! {{{field['field']}}}: {field['reason'] or 'empty'}\n")
    if preview.is_by_hand:
        sys.stdout.write(bootstrap.words().translate("Letters", "Hand this letter over: no post goes there.") + "\n")


@app.command()
def scan_text(desk: DeskFolder, passphrase_file: PassphraseFile, as_json: AsJson = False) -> None:
    """Say what in a text from standard input would stop a document: whom it names, and what identifies by its form."""
    if passphrase_file == "-":  # noqa: S105 - the name of standard input
        wrong_usage(
            bootstrap.words().translate("Shell", "Standard input holds the text: give the passphrase in a file.")
        )
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
        said = bootstrap.words().translate("Shell", "“{given}” is no week; write it like 2026-W48.")
        wrong_usage(said.format(given=text))


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
    iso_week: Annotated[
        str, typer.Option("--week", metavar="YEAR-WEEK", help="Which week, like 2026-W48.", show_default=False)
    ],
    open_password_file: OpenPasswordFile = "",
) -> None:
    """Write the sheet of one volunteer for a week."""
    wanted = _week(iso_week)
    with opened(desk, passphrase_file) as known:
        password = open_password_from(open_password_file)
        known.weeks.save_volunteer_sheet(
            VolunteerId(volunteer_id), wanted, output, bootstrap.words(), open_password=password
        )
