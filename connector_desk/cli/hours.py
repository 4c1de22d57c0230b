"""What was counted in the walk-in hours of a day."""

import sys
from datetime import datetime
from typing import Annotated, Any

import typer

from connector_desk.cli.app import app
from connector_desk.cli.common import AsJson, DeskFolder, PassphraseFile, day_from, opened, print_json
from connector_desk.domain.walk_in_hour import HourCount, WalkInHour


@app.command()
def hour_log(
    desk: DeskFolder,
    passphrase_file: PassphraseFile,
    day: Annotated[str, typer.Option("--day", metavar="DATE", help="Day of the hours, like 2026-11-24.")],
    as_json: AsJson = False,
) -> None:
    """Say what was counted in the walk-in hours of a day; the day of an hour is the one on which it was opened.

    With --json: {"day", "hours": [{"id", "opened_at", "closed_at", "counts", "note"}]}, in the order of opening;
    closed_at is null while an hour is open, and counts are those so far. Counts: visitors, helped, left, contacts,
    open, went_first (with a danger, answered or not; not there in an hour closed before it was counted),
    longest_wait_minutes; by_urgency, by_channel and by_helper name what there is, "not_said" included.
    """
    wanted = day_from(day)
    assert wanted is not None, "the option is required"
    with opened(desk, passphrase_file) as known:
        hours = known.hours.hours_on(wanted)
    if as_json:
        print_json({"day": wanted.isoformat(), "hours": [_hour(one) for one in hours]})
        return
    for one in hours:
        counts = ", ".join(f"{count.name} {count.number}" for count in one.counts)
        sys.stdout.write(f"{one.id}  {_moment(one.opened_at)}  {_moment(one.closed_at) or 'open'}  {counts}\n")


def _hour(hour: WalkInHour) -> dict[str, Any]:
    return {
        "id": hour.id,
        "opened_at": _moment(hour.opened_at),
        "closed_at": _moment(hour.closed_at) or None,
        "counts": _nested(hour.counts),
        "note": hour.note,
    }


def _moment(moment: datetime | None) -> str:
    return "" if moment is None else moment.isoformat().replace("+00:00", "Z")


def _nested(counts: tuple[HourCount, ...]) -> dict[str, Any]:
    """Return totals by their name, and the parts of an hour each in a value of its own, there or empty."""
    told: dict[str, Any] = {}
    parts: dict[str, dict[str, int]] = {"urgency": {}, "channel": {}, "helper": {}}
    for one in counts:
        part, _, word = one.name.partition(".")
        if word:
            parts[part][word] = one.number
        else:
            told[one.name] = one.number
    return told | {f"by_{part}": numbers for part, numbers in parts.items()}
