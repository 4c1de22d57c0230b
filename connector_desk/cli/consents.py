"""Who may know what about a resident: list what was said, and write down a yes, a no or a withdrawal."""

import re
import sys
from enum import StrEnum
from typing import Annotated, Any, TypeVar

import typer

from connector_desk import bootstrap
from connector_desk.cli.app import app
from connector_desk.cli.common import AsJson, DeskFolder, PassphraseFile, day_from, opened, print_json, wrong_usage
from connector_desk.domain.consent import CollectionMethod, Consent, DataCategory, EventState, Purpose
from connector_desk.domain.consent_steps import standing
from connector_desk.domain.entity import ConsentId, OrganizationId, ResidentId
from connector_desk.services.consents import ConsentDraft

_LANGUAGE_TAG = re.compile(r"[a-z]{2,3}(-[A-Za-z0-9]{2,8})*")
E = TypeVar("E", bound=StrEnum)

consent_app = typer.Typer(no_args_is_help=True, help="Who may know what about a resident.")
app.add_typer(consent_app, name="consent")

Resident = Annotated[str, typer.Argument(metavar="RESIDENT_ID", show_default=False)]
Recipient = Annotated[str, typer.Option("--recipient", metavar="ORG_ID", help="Who may know it.", show_default=False)]
For = Annotated[str, typer.Option("--purpose", metavar="|".join(Purpose), help="What for.", show_default=False)]
Categories = Annotated[
    list[str], typer.Option("--category", metavar="CATEGORY", help="What; may be repeated.", show_default=False)
]
Method = Annotated[
    str, typer.Option("--method", metavar="|".join(CollectionMethod), help="How it was said.", show_default=False)
]
ExplainedIn = Annotated[
    str, typer.Option("--explained-in", metavar="TAG", help="Language, like nl or tr.", show_default=False)
]
Until = Annotated[str | None, typer.Option("--until", metavar="DATE", help="Last day, like 2027-11-24.")]
Representative = Annotated[str, typer.Option("--representative", metavar="NAME", help="Who answered for them.")]
Witness = Annotated[str, typer.Option("--witness", metavar="NAME", help="Who else heard it.")]


@consent_app.command("list")
def list_(resident_id: Resident, desk: DeskFolder, passphrase_file: PassphraseFile, as_json: AsJson = False) -> None:
    """List every record, oldest first, with what of it still stands."""
    with opened(desk, passphrase_file) as known:
        records = known.consents.records(ResidentId(resident_id))
    values = [_value(one, records) for one in records]
    if as_json:
        print_json(values)
        return
    for one in values:
        sys.stdout.write(f"{one['id']}  {one['event_state']}  {one['purpose']}  {' '.join(one['data_categories'])}\n")


@consent_app.command()
def give(
    resident_id: Resident,
    desk: DeskFolder,
    passphrase_file: PassphraseFile,
    recipient: Recipient,
    purpose: For,
    category: Categories,
    method: Method,
    explained_in: ExplainedIn,
    until: Until = None,
    representative: Representative = "",
    witness: Witness = "",
    as_json: AsJson = False,
) -> None:
    """Write down a yes."""
    said = _Said(resident_id, recipient, purpose, category, method, explained_in, representative, witness)
    last_day = day_from(until)
    with opened(desk, passphrase_file) as known:
        draft = said.draft(EventState.GIVEN, valid_from=known.clock.today(), valid_until=last_day)
        _show(known, said, known.consents.record(draft), as_json=as_json)


@consent_app.command()
def refuse(
    resident_id: Resident,
    desk: DeskFolder,
    passphrase_file: PassphraseFile,
    recipient: Recipient,
    purpose: For,
    category: Categories,
    method: Method,
    explained_in: ExplainedIn,
    representative: Representative = "",
    witness: Witness = "",
    as_json: AsJson = False,
) -> None:
    """Write down a no: it beats every yes before it."""
    said = _Said(resident_id, recipient, purpose, category, method, explained_in, representative, witness)
    with opened(desk, passphrase_file) as known:
        draft = said.draft(EventState.REFUSED, valid_from=known.clock.today())
        _show(known, said, known.consents.record(draft), as_json=as_json)


@consent_app.command()
def withdraw(
    resident_id: Resident,
    desk: DeskFolder,
    passphrase_file: PassphraseFile,
    recipient: Recipient,
    purpose: For,
    category: Categories,
    method: Annotated[str, typer.Option("--method", metavar="METHOD", help="How we heard it.")] = "",
    explained_in: Annotated[
        str, typer.Option("--explained-in", metavar="TAG", help="Taken, too; a withdrawal needs no explaining.")
    ] = "nl",
    as_json: AsJson = False,
) -> None:
    """Write down that a yes was taken back, of whatever stands of these categories."""
    said = _Said(resident_id, recipient, purpose, category, CollectionMethod.WRITTEN, explained_in)
    with opened(desk, passphrase_file) as known:
        taken = known.consents.take_back(said.resident_id, said.recipient, said.purpose, said.categories, method)
        _show(known, said, taken, as_json=as_json)


class _Said:
    """What a command was told, once it can be understood. Ends the command with wrong usage where it cannot."""

    def __init__(
        self,
        resident_id: str,
        recipient: str,
        purpose: str,
        categories: list[str],
        method: str,
        explained_in: str,
        representative: str = "",
        witness: str = "",
    ) -> None:
        self.resident_id, self.recipient = ResidentId(resident_id), OrganizationId(recipient)
        self.purpose = _one_of(Purpose, purpose)
        self.categories = tuple(_one_of(DataCategory, one) for one in categories)
        self._method = _one_of(CollectionMethod, method)
        if not _LANGUAGE_TAG.fullmatch(explained_in):
            wrong_usage(f"this is no language, write it like nl, tr or ary: {explained_in}")
        self._language, self._representative, self._witness = explained_in, representative, witness

    def draft(self, answer: EventState, **days: Any) -> ConsentDraft:  # noqa: ANN401 - first and last day
        """Return it as an answer to keep."""
        return ConsentDraft(
            resident_id=self.resident_id,
            recipient=self.recipient,
            purpose=self.purpose,
            data_categories=self.categories,
            answer=answer,
            collection_method=self._method,
            representative=self._representative,
            witness=self._witness,
            notice_language=self._language,
            **days,
        )


def _one_of(kind: type[E], text: str) -> E:
    try:
        return kind(text)
    except ValueError:
        wrong_usage(f"choose one of {', '.join(kind)}, not: {text}")


def _show(known: bootstrap.OpenDesk, said: _Said, consent_id: ConsentId, *, as_json: bool) -> None:
    records = known.consents.records(said.resident_id)
    value = next(_value(one, records) for one in records if one.id == consent_id)
    if as_json:
        print_json(value)
    else:
        sys.stdout.write(f"{value['id']}  {value['event_state']}\n")


def _value(consent: Consent, all_records: tuple[Consent, ...]) -> dict[str, Any]:
    """Return a record as JSON values; `stands` is what no later no took away, whether or not its last day passed."""
    return consent.model_dump(mode="json") | {"stands": [one.value for one in standing(consent, all_records)]}
