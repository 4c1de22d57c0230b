"""Backups from a shell: make one, look whether one holds, give one back, save what is left of a damaged desk."""

import sys
from pathlib import Path
from typing import Annotated

import typer

from connector_desk import bootstrap
from connector_desk.cli.app import app
from connector_desk.cli.common import (
    AsJson,
    DeskFolder,
    PassphraseFile,
    RecoveryFile,
    print_json,
    secret_from,
)
from connector_desk.cli.usage import wrong_usage
from connector_desk.domain.backup import BackupPlace, BackupReport, Salvaged, Secret

BackupFile = Annotated[Path, typer.Argument(metavar="FILE", show_default=False)]
NewDesk = Annotated[
    Path, typer.Option("--to", metavar="NEWDIR", help="Folder without a desk in it; it may be new.", show_default=False)
]


@app.command()
def backup(
    desk: DeskFolder,
    to: Annotated[Path, typer.Option("--to", metavar="DIR", help="Folder or stick it goes to.", show_default=False)],
    passphrase_file: PassphraseFile = "",
    recovery_file: RecoveryFile = "",
) -> None:
    """Make a backup of the desk, read it back and open it, and print where it is."""
    secret = secret_from(passphrase_file, recovery_file)
    known = _opened(desk, secret)
    try:
        folder = to.absolute()
        made = known.backups.make(BackupPlace(name=folder.name or str(folder), folder=str(folder)))
    finally:
        known.close()
    sys.stdout.write(f"{folder / made.file_name}\n")


def _opened(desk: Path, secret: Secret) -> bootstrap.OpenDesk:
    if secret.is_recovery:
        return bootstrap.recover_desk(desk, secret.text)
    return bootstrap.open_desk(desk, secret.text)


@app.command()
def verify_backup(
    file: BackupFile,
    passphrase_file: PassphraseFile = "",
    recovery_file: RecoveryFile = "",
    as_json: AsJson = False,
) -> None:
    """Read all of a backup, open it and check everything in it."""
    secret = secret_from(passphrase_file, recovery_file)
    report = bootstrap.returning(file.parent).look(file, secret).report
    if as_json:
        print_json(_told(report))
        return
    sys.stdout.write(f"{report.made_at.isoformat()}  {report.path}\n")


def _told(report: BackupReport) -> dict[str, object]:
    return {
        "ok": True,
        "made_at": report.made_at.isoformat(),
        "store_id": report.store_id,
        "schema_version": report.schema_version,
        "counts": dict(sorted(report.counts.items())),
        "size": report.size,
    }


@app.command()
def restore(
    file: BackupFile,
    to: NewDesk,
    passphrase_file: PassphraseFile = "",
    recovery_file: RecoveryFile = "",
) -> None:
    """Give a backup back in a folder of its own. Never overwrites a desk."""
    secret = secret_from(passphrase_file, recovery_file)
    giving = bootstrap.returning(to)
    giving.to_new(giving.look(file, secret), to)


@app.command()
def salvage(
    desk: DeskFolder,
    to: NewDesk,
    passphrase_file: PassphraseFile = "",
    recovery_file: RecoveryFile = "",
    as_json: AsJson = False,
) -> None:
    """Save what can still be read of a damaged desk into a new one, and say what was lost. Leaves the desk as it is."""
    secret = secret_from(passphrase_file, recovery_file)
    if to.absolute() == desk.absolute():
        wrong_usage(bootstrap.words().translate("Shell", "The new desk needs a folder of its own."))
    _say(bootstrap.returning(desk).salvage(secret, to), as_json=as_json)


def _say(salvaged: Salvaged, *, as_json: bool) -> None:
    kinds = {
        kind.value.replace("_", "-"): {
            "read": saved.read,
            "lost": saved.lost,
            "refused": saved.refused,
            "orphaned": saved.orphaned,
        }
        for kind, saved in salvaged.kinds.items()
        if saved.read or saved.lost or saved.refused or saved.orphaned
    }
    chain = salvaged.chain
    if as_json:
        records = {"read": chain.read, "lost": chain.lost, "verified": chain.is_verified}
        print_json({"folder": str(salvaged.folder), "kinds": kinds, "records": records})
        return
    for kind, numbers in kinds.items():
        sys.stdout.write(f"{kind}: " + ", ".join(f"{number} {word}" for word, number in numbers.items()) + "\n")
    is_verified = "verified" if chain.is_verified else "not verified"
    sys.stdout.write(f"records: {chain.read} read, {chain.lost} lost, {is_verified}\n")
