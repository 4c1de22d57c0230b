"""The same services from a shell. Opens no window and loads no Qt.

Exit 0, or 1 with one plain sentence on standard error, or 2 for wrong usage.
"""

import json
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from typing import Annotated, Any, NoReturn

import typer

from connector_desk import bootstrap
from connector_desk.domain.consent import Shared
from connector_desk.domain.entity import HandoverId, Kind, MeetingId, VolunteerId
from connector_desk.domain.errors import DeskError, NotADesk, OutOfRange
from connector_desk.domain.week import IsoWeek
from connector_desk.services.listing import LISTED
from connector_desk.words.errors import explain

app = typer.Typer(
    add_completion=False,
    no_args_is_help=True,
    pretty_exceptions_enable=False,
    help="Connector Desk from a shell: the same acts as the window.",
)

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
AsJson = Annotated[bool, typer.Option("--json", help="Print JSON.")]


def main(arguments: list[str]) -> int:
    """Run one command and return its exit code."""
    try:
        result = app(args=arguments, prog_name="connector-desk", standalone_mode=False)
    except typer.Exit as ended:
        return ended.exit_code
    except typer.Abort:
        sys.stderr.write("stopped\n")
        return 1
    except typer.TyperException as wrong:
        sys.stderr.write(wrong.format_message() + "\n")
        return wrong.exit_code
    except DeskError as error:
        return _say(error)
    return result if isinstance(result, int) else 0


def _say(error: DeskError) -> int:
    sys.stderr.write(explain(error, bootstrap.words()).sentence + "\n")
    return 1


def _wrong_usage(sentence: str) -> NoReturn:
    raise typer.BadParameter(sentence)


def _passphrase(source: str) -> str:
    try:
        content = sys.stdin.buffer.read() if source == "-" else Path(source).read_bytes()
        text = content.decode()
    except OSError:
        _wrong_usage(f"the passphrase file cannot be read: {source}")
    except UnicodeDecodeError:
        _wrong_usage(f"the passphrase file is not text in UTF-8: {source}")
    return text.removesuffix("\n").removesuffix("\r")


@contextmanager
def _opened(desk: Path, passphrase_file: str) -> Iterator[bootstrap.OpenDesk]:
    opened = bootstrap.open_desk(desk, _passphrase(passphrase_file))
    try:
        yield opened
    finally:
        opened.close()


def _print_json(value: Any) -> None:  # noqa: ANN401 - anything JSON can say
    sys.stdout.write(json.dumps(value, ensure_ascii=False, indent=1) + "\n")


def _day(text: str | None) -> date | None:
    if text is None:
        return None
    try:
        return date.fromisoformat(text)
    except ValueError:
        _wrong_usage(f"this is no day, write it like 2026-11-24: {text}")


@app.command()
def init(
    desk: DeskFolder,
    passphrase_file: PassphraseFile,
    sample: Annotated[bool, typer.Option("--sample", help="Fill it with the sample neighbourhood.")] = False,
    organization: Annotated[str, typer.Option("--organization", metavar="NAME", help="Whose desk this is.")] = "",
) -> None:
    """Make a new encrypted desk in a folder. Never overwrites one."""
    bootstrap.create_desk(desk, _passphrase(passphrase_file), organization, sample=sample).close()


@app.command()
def check(desk: DeskFolder, passphrase_file: PassphraseFile, as_json: AsJson = False) -> int:
    """Check that the desk is whole."""
    try:
        with _opened(desk, passphrase_file) as opened:
            problems = list(opened.problems())
    except NotADesk as damaged:
        problems = [explain(damaged, bootstrap.words()).happened]
    if as_json:
        _print_json({"ok": not problems, "problems": problems})
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
        _wrong_usage(f"choose one of {', '.join(_KINDS)}")
    with _opened(desk, passphrase_file) as opened:
        values = opened.listing.values(Kind(_KINDS[kind]))
    if as_json:
        _print_json(values)
        return
    for value in values:
        sys.stdout.write(f"{value['id']}  {_title(value)}\n")


def _title(value: dict[str, Any]) -> str:
    keys = ("name", "title", "own_words", "observed", "text", "first_name", "code", "purpose", "state", "status")
    return next((str(value[key]) for key in keys if value.get(key)), "")


@app.command()
def letter(
    handover_id: Annotated[str, typer.Argument(metavar="HANDOVER_ID", show_default=False)],
    desk: DeskFolder,
    passphrase_file: PassphraseFile,
    output: Annotated[Path | None, typer.Option("-o", "--output", metavar="FILE.pdf", help="Where it goes.")] = None,
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Only say what would go in and what not.")] = False,
    as_json: AsJson = False,
    on: Annotated[str | None, typer.Option("--on", metavar="DATE", help="Day of the letter, like 2026-11-24.")] = None,
) -> None:
    """Write the referral letter of a handover, or say what would go in."""
    if (output is None) is not dry_run:
        _wrong_usage("give -o FILE.pdf, or --dry-run --json")
    day = _day(on)
    with _opened(desk, passphrase_file) as opened:
        day = day or opened.clock.today()
        if output is not None:
            opened.letters.save(HandoverId(handover_id), output, day, bootstrap.words())
            return
        shared = opened.letters.dry_run(HandoverId(handover_id), day)
    _show(shared, as_json=as_json)


def _show(shared: Shared, *, as_json: bool) -> None:
    included = [{"category": ref.category.value, "ground_id": ref.ground_id} for ref in shared.included]
    withheld = [{"category": one.category.value, "reason": one.reason.value} for one in shared.withheld]
    if as_json:
        _print_json({"included": included, "withheld": withheld})
        return
    for ref in included:
        sys.stdout.write(f"+ {ref['category']}\n")
    for one in withheld:
        sys.stdout.write(f"- {one['category']}: {one['reason']}\n")


@app.command()
def agenda(
    meeting_id: Annotated[str, typer.Argument(metavar="MEETING_ID", show_default=False)],
    desk: DeskFolder,
    passphrase_file: PassphraseFile,
    output: Output,
    named: Annotated[bool, typer.Option("--named", help="Name whom consent allows to be named.")] = False,
) -> None:
    """Write the agenda of a neighbourhood table."""
    with _opened(desk, passphrase_file) as opened:
        opened.agendas.save(MeetingId(meeting_id), output, bootstrap.words(), name_all_allowed=named)


def _week(text: str) -> IsoWeek:
    try:
        return IsoWeek.parsed(text)
    except OutOfRange:
        _wrong_usage(f"there is no such week, write it like 2026-W48: {text}")


@app.command()
def week(
    iso_week: Annotated[str, typer.Argument(metavar="YEAR-WEEK", show_default=False)],
    desk: DeskFolder,
    passphrase_file: PassphraseFile,
    output: Output,
) -> None:
    """Write the overview of a week."""
    wanted = _week(iso_week)
    with _opened(desk, passphrase_file) as opened:
        opened.weeks.save(wanted, output, bootstrap.words())


@app.command()
def volunteer_sheet(
    volunteer_id: Annotated[str, typer.Argument(metavar="VOLUNTEER_ID", show_default=False)],
    desk: DeskFolder,
    passphrase_file: PassphraseFile,
    output: Output,
    iso_week: Annotated[str, typer.Option("--week", metavar="YEAR-WEEK", show_default=False)],
) -> None:
    """Write the sheet of one volunteer for a week."""
    wanted = _week(iso_week)
    with _opened(desk, passphrase_file) as opened:
        opened.weeks.save_volunteer_sheet(VolunteerId(volunteer_id), wanted, output, bootstrap.words())
