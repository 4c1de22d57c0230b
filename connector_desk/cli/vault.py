"""Contacts one by one as they are durable, erasing somebody, who did what, and who may open the desk."""

import sys
from typing import Annotated

import typer
from pydantic import AwareDatetime, BaseModel, ConfigDict, ValidationError

from connector_desk import bootstrap
from connector_desk.cli.app import Shell, app
from connector_desk.cli.common import (
    AsJson,
    DeskFolder,
    Output,
    PassphraseFile,
    inspected,
    one_of,
    opened,
    passphrase_from,
    print_json,
)
from connector_desk.cli.usage import wrong_usage
from connector_desk.domain.account import Role
from connector_desk.domain.contact_moment import Channel, Danger
from connector_desk.domain.entity import AccountId, ResidentId, VolunteerId
from connector_desk.domain.errors import DeskError
from connector_desk.domain.resident import Urgency
from connector_desk.services.contacts import Intake
from connector_desk.words.errors import explain


class _Line(BaseModel):
    """One contact moment as a line of JSON. Only `own_words` must be there; nothing is guessed from another type."""

    model_config = ConfigDict(extra="forbid", strict=True, hide_input_in_errors=True)

    own_words: str
    urgency: Urgency | None = None
    danger: Danger | None = None
    helper: str | None = None
    channel: Channel = Channel.WALK_IN
    subject: str = ""
    language: str = ""
    confidential: bool = False
    succeeded: bool = True
    took_place_at: AwareDatetime | None = None

    def intake(self) -> Intake:
        """Return it as the counter keeps it."""
        return Intake(
            own_words=self.own_words,
            urgency=self.urgency,
            danger=self.danger,
            helper_id=VolunteerId(self.helper) if self.helper else None,
            channel=self.channel,
            subject=self.subject,
            language=self.language,
            confidential=self.confidential,
            succeeded=self.succeeded,
            took_place_at=self.took_place_at,
        )


@app.command()
def log_contacts(desk: DeskFolder, passphrase_file: PassphraseFile) -> int:
    """Keep one contact moment for each line of JSON on standard input, and print its id once it is durable.

    Keys: own_words; urgency, danger, helper, channel, subject, language, confidential, succeeded, took_place_at.
    """
    if passphrase_file == "-":  # noqa: S105 - the name for standard input
        wrong_usage(
            bootstrap.words().translate("Shell", "Standard input holds the contacts: give the passphrase in a file.")
        )
    is_clean = True
    with opened(desk, passphrase_file) as known:
        for number, line in enumerate(iter(sys.stdin.buffer.readline, b""), 1):
            if not line.strip():
                continue
            try:
                moment_id = known.contacts.log(_Line.model_validate_json(line).intake())
            except ValidationError as wrong:
                is_clean = _refuse(number, _first_fault(wrong))
            except DeskError as refused:
                is_clean = _refuse(number, explain(refused, bootstrap.words()).sentence)
            else:
                sys.stdout.write(f"{moment_id}\n")
                sys.stdout.flush()
    return 0 if is_clean else 1


def _refuse(number: int, sentence: str) -> bool:
    sys.stderr.write(f"line {number}: {sentence}\n")
    sys.stderr.flush()
    return False


def _first_fault(wrong: ValidationError) -> str:
    """Return what is wrong, by the name of the key and never with what was written there."""
    fault = wrong.errors(include_input=False, include_url=False, include_context=False)[0]
    place = ".".join(str(part) for part in fault["loc"])
    return f"{place}: {fault['msg']}" if place else fault["msg"]


@app.command()
def erase(
    resident_id: Annotated[str, typer.Argument(metavar="RESIDENT_ID", show_default=False)],
    desk: DeskFolder,
    passphrase_file: PassphraseFile,
) -> int:
    """Erase a resident for good, with everything about them; nothing brings it back.

    In a terminal it asks for the name first; without one it does what it was told.
    """
    with opened(desk, passphrase_file) as known:
        going = known.keeping.going(ResidentId(resident_id))
        if sys.stdin.isatty() and not _meant(going.name):
            return 1
        known.keeping.erase(going.id)
        known.keeping.sweep()
    return 0


def _meant(name: str) -> bool:
    """Ask for the name of whom is erased; anything else changes nothing."""
    words = bootstrap.words()
    asked = words.translate("Shell", "This cannot be taken back. Type the name to be sure ({name}):")
    sys.stderr.write(asked.format(name=name) + " ")
    sys.stderr.flush()
    if sys.stdin.readline().strip() == name:
        return True
    sys.stderr.write(words.translate("Shell", "This is not the name. Nothing was changed.") + "\n")
    return False


audit = Shell("The chain of who did what.")
app.add_typer(audit, name="audit")


@audit.command()
def verify(desk: DeskFolder, passphrase_file: PassphraseFile, as_json: AsJson = False) -> int:
    """Compute the whole chain again and say whether it holds."""
    with inspected(desk, passphrase_file) as known:
        report = known.trail.verified()
    if as_json:
        print_json({"ok": report.is_whole, "records": report.records, "first_bad": report.first_bad})
    if not report.is_whole:
        said = bootstrap.words().translate("Shell", "Record {number} is not as it was written.")
        sys.stderr.write(said.format(number=report.first_bad) + "\n")
        return 1
    return 0


accounts = Shell("Who may open the desk, and as what.")
app.add_typer(accounts, name="accounts")


@accounts.command("list")
def list_accounts(desk: DeskFolder, passphrase_file: PassphraseFile, as_json: AsJson = False) -> None:
    """List who may open the desk, by role and name."""
    with opened(desk, passphrase_file) as known:
        found = known.accounts.all()
    if as_json:
        rows = [
            {"id": one.id, "name": one.name, "role": one.role, "added_on": one.added_on.isoformat()} for one in found
        ]
        print_json(rows)
        return
    for one in found:
        sys.stdout.write(f"{one.id}  {one.role}  {one.name}\n")


_ROLES = "|".join(Role)


@accounts.command()
def add(
    desk: DeskFolder,
    passphrase_file: PassphraseFile,
    name: Annotated[str, typer.Option("--name", metavar="NAME", help="What colleagues call them.")],
    role: Annotated[str, typer.Option("--role", metavar=_ROLES, help="What they see and may change.")],
    new_passphrase_file: Annotated[
        str, typer.Option("--new-passphrase-file", metavar="FILE", help="File with their passphrase.")
    ],
) -> None:
    """Let somebody open the desk with a passphrase of their own, and print the id of their account."""
    wanted = one_of(Role, role)
    if passphrase_file == new_passphrase_file == "-":  # noqa: S105 - the name for standard input
        wrong_usage(
            bootstrap.words().translate("Shell", "Standard input holds one passphrase: give the other in a file.")
        )
    new = passphrase_from(new_passphrase_file)
    with opened(desk, passphrase_file) as known:
        account_id = known.accounts.add(name, wanted, new)
    sys.stdout.write(f"{account_id}\n")


@accounts.command()
def revoke(
    account_id: Annotated[str, typer.Argument(metavar="ACCOUNT_ID", show_default=False)],
    desk: DeskFolder,
    passphrase_file: PassphraseFile,
) -> None:
    """Take somebody's passphrase away: it opens nothing any more."""
    with opened(desk, passphrase_file) as known:
        known.accounts.revoke(AccountId(account_id))


@app.command()
def recovery_sheet(desk: DeskFolder, passphrase_file: PassphraseFile, output: Output) -> None:
    """Make a new recovery sheet as a PDF. The one before opens nothing any more."""
    with opened(desk, passphrase_file) as known:
        known.recovery_paper.save_new(output, bootstrap.words())
