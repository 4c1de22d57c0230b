"""Who may know what about a resident: list what was said, and write down a yes, a no or a withdrawal."""

import re
import sys
from typing import Annotated, Any

import typer

from connector_desk import bootstrap
from connector_desk.cli.app import Shell, app
from connector_desk.cli.common import AsJson, DeskFolder, PassphraseFile, day_from, one_of, opened, print_json
from connector_desk.cli.usage import wrong_usage
from connector_desk.domain.consent import CollectionMethod, Consent, DataCategory, EventState, Purpose
from connector_desk.domain.consent_steps import beats, overlapping, overrules, standing
from connector_desk.domain.entity import ConsentId, OrganizationId, ResidentId
from connector_desk.services.consents import ConsentDraft
from connector_desk.services.notices import Receiver
from connector_desk.words.collisions import collision_sentences

_LANGUAGE_TAG = re.compile(r"[a-z]{2,3}(-[A-Za-z0-9]{2,8})*")

consent_app = Shell("Who may know what about a resident.")
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
    tell: Annotated[
        list[str] | None,
        typer.Option("--tell", metavar="ORG_ID", help="Who must hear of it, as the resident wants; may be repeated."),
    ] = None,
    as_json: AsJson = False,
) -> None:
    """Write down that a yes was taken back, of whatever stands of these categories, and say what had been shared."""
    said = _Said(resident_id, recipient, purpose, category, CollectionMethod.WRITTEN, explained_in)
    notify = tuple(OrganizationId(one) for one in tell or ())
    about = (said.resident_id, said.recipient, said.purpose, said.categories)
    with opened(desk, passphrase_file) as known:
        shared = known.notices.receivers_of(*about)
        taken = known.consents.take_back(*about, method, notify)
        _show(known, said, taken, as_json=as_json, shared=_shared(shared, notify))


@consent_app.command()
def end(
    resident_id: Resident,
    ground_id: Annotated[str, typer.Argument(metavar="GROUND_ID", show_default=False)],
    desk: DeskFolder,
    passphrase_file: PassphraseFile,
    why: Annotated[str, typer.Option("--why", metavar="REASON", help="Why it ended.", show_default=False)],
    as_json: AsJson = False,
) -> None:
    """Write down that a ground without a yes, such as a legal duty, ended before its time."""
    with opened(desk, passphrase_file) as known:
        ended = known.consents.end(ConsentId(ground_id), why)
        records = known.consents.records(ResidentId(resident_id))
        value = next(_value(one, records) for one in records if one.id == ended)
    if as_json:
        print_json(value)
    else:
        sys.stdout.write(f"{value['id']}  {value['event_state']}\n")


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
        self.purpose = one_of(Purpose, purpose)
        self.categories = tuple(one_of(DataCategory, one) for one in categories)
        self._method = one_of(CollectionMethod, method)
        if not _LANGUAGE_TAG.fullmatch(explained_in):
            refused = bootstrap.words().translate("Shell", "“{given}” is no language; write it like nl, tr or ary.")
            wrong_usage(refused.format(given=explained_in))
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


def _show(
    known: bootstrap.OpenDesk,
    said: _Said,
    consent_id: ConsentId,
    *,
    as_json: bool,
    shared: list[dict[str, Any]] | None = None,
) -> None:
    """Print the record; one that contradicts or overlaps another says so in words."""
    records = known.consents.records(said.resident_id)
    record = next(one for one in records if one.id == consent_id)
    value = _value(record, records)
    if shared is not None:
        value["shared"] = shared
    value["said"] = collision_sentences(bootstrap.words(), record, records)
    if as_json:
        print_json(value)
        return
    sys.stdout.write("\n".join((f"{value['id']}  {value['event_state']}", *value["said"])) + "\n")
    for one in shared or ():
        mark = "!" if one["tell"] else "-"
        for paper in one["papers"]:
            sys.stdout.write(f"{mark} {one['name']}  {paper['on']}  {paper['document']}  {paper['code']}\n")


def _shared(receivers: tuple[Receiver, ...], tell: tuple[OrganizationId, ...]) -> list[dict[str, Any]]:
    return [
        {
            "recipient": one.recipient,
            "name": one.name,
            "tell": one.recipient in tell,
            "papers": [
                {
                    "document": paper.document.value,
                    "code": paper.code,
                    "on": paper.on.isoformat(),
                    "categories": [category.value for category in paper.categories],
                }
                for paper in one.papers
            ],
        }
        for one in receivers
    ]


def _value(consent: Consent, all_records: tuple[Consent, ...]) -> dict[str, Any]:
    """Return a record as JSON values.

    `stands` is what no later no took away, whether or not its last day passed; `beats` are the earlier yeses that this
    no took something from, `overrules` the earlier noes that this yes comes after, `beside` the yeses that it adds to.
    """
    return consent.model_dump(mode="json") | {
        "stands": [one.value for one in standing(consent, all_records)],
        "beats": [one.id for one in beats(consent, _before(consent, all_records))],
        "overrules": [one.id for one in overrules(consent, all_records)],
        "beside": [one.id for one in overlapping(consent, _before(consent, all_records))],
    }


def _before(consent: Consent, all_records: tuple[Consent, ...]) -> tuple[Consent, ...]:
    return tuple(one for one in all_records if one.event_time < consent.event_time)
