"""Tables, models and migrations say the same, and desks of every version that ever was still open."""

import shutil
from datetime import UTC, datetime
from pathlib import Path
from types import NoneType
from typing import get_args

import pytest
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlmodel import SQLModel

from connector_desk.domain.consent import DataCategory, EventState
from connector_desk.domain.entity import Kind
from connector_desk.store import schema
from connector_desk.store.desk import open_desk
from connector_desk.store.keys import unlock_desk
from connector_desk.store.schema import LATEST
from connector_desk.store.search_index import INDEX_PREFIX
from connector_desk.store.tables import KEPT
from tests.old_stores.make import PASSPHRASE, ROOT

OLD_STORES = sorted(folder for folder in (ROOT / "tests" / "old_stores").iterdir() if folder.name.isdigit())
ALEMBICS_OWN = "alembic_version"
# What the sample does not hold.
MAY_BE_EMPTY = {
    *(Kind.DISCLOSURES, Kind.PRINTOUTS),
    *(Kind.ATTACHMENTS, Kind.ATTACHMENT_CONTENTS, Kind.KEPT_DOCUMENTS, Kind.WITHDRAWAL_NOTICES, Kind.LETTER_TEMPLATES),
    *(Kind.WALK_IN_HOURS, Kind.TICKETS, Kind.PERSON_MERGES, Kind.WHEELS),
    *(Kind.ACCOUNTS, Kind.DRAFTS, Kind.BACKUPS, Kind.DRILLS, Kind.ERASURES),
}


def is_described(_object: object, name: str | None, kind: str, _reflected: bool, _compared: object) -> bool:
    return not (kind == "table" and name and (name.startswith(INDEX_PREFIX) or name == ALEMBICS_OWN))


def same_type(_context, inspected, model, inspected_type, model_type) -> bool:
    dialect = _context.dialect
    return inspected_type.compile(dialect) != model_type.dialect_impl(dialect).compile(dialect)


def test_the_migrations_end_at_the_latest_version():
    config = Config()
    config.set_main_option("script_location", str(Path(schema.__file__).parent / "migrations"))
    assert ScriptDirectory.from_config(config).get_heads() == [LATEST]


def test_migrated_tables_are_those_of_the_models(engine):
    with engine.connect() as connection:
        options = {"include_object": is_described, "compare_type": same_type, "target_metadata": SQLModel.metadata}
        context = MigrationContext.configure(connection, opts=options)
        assert compare_metadata(context, SQLModel.metadata) == []
        tables = connection.exec_driver_sql("SELECT name FROM sqlite_master WHERE type = 'table'").scalars().all()
    assert {kept.table.name for kept in KEPT.values()} <= set(tables)


@pytest.mark.parametrize("kind", list(Kind))
def test_a_table_has_every_field_and_is_empty_only_where_the_entity_may_be(kind):
    kept = KEPT[kind]
    columns = {column.name: column for column in kept.table.columns}
    derived = {"sort_key"} if kind is Kind.RESIDENTS else set()
    assert set(columns) == set(kept.entity.model_fields) | derived
    for name, field in kept.entity.model_fields.items():
        assert columns[name].nullable == (NoneType in get_args(field.annotation)), name
    assert columns["id"].primary_key


@pytest.mark.parametrize("folder", OLD_STORES, ids=lambda folder: folder.name)
def test_a_desk_of_every_version_still_opens(folder, tmp_path):
    copy = Path(shutil.copytree(folder, tmp_path / "desk"))
    opened = open_desk(copy, unlock_desk(copy, PASSPHRASE))
    assert opened.problems() == ()
    with opened.open_work() as work:
        found = {kind: work.repository(kind).all() for kind in Kind}
    assert [line.first_name for line in opened.reads.residents("berg")] == ["Henk"]
    opened.close()
    assert found[Kind.RESIDENTS]
    assert all(found[kind] for kind in Kind if kind not in MAY_BE_EMPTY)


def test_there_is_an_old_store_for_each_version():
    assert [folder.name for folder in OLD_STORES] == [f"{number:04}" for number in range(1, int(LATEST) + 1)]


def test_the_store_of_the_first_version_holds_what_was_put_in(tmp_path):
    copy = Path(shutil.copytree(ROOT / "tests" / "old_stores" / "0001", tmp_path / "desk"))
    opened = open_desk(copy, unlock_desk(copy, PASSPHRASE))
    with opened.open_work() as work:
        henk = work.residents.where(sample_id="r-henk")[0]
        refused = work.consents.where(resident_id=henk.id, event_state=EventState.REFUSED)
        moment = work.contact_moments.where(resident_id=henk.id)[0]
        settings = work.desk.all()[0].settings
        counts = {kind: len(work.repository(kind).all()) for kind in (Kind.CONSENTS, Kind.TIES, Kind.INITIATIVES)}
    opened.close()
    assert (henk.full_name, henk.safe_contact.post, henk.offers) == (
        "Henk van den Berg",
        False,
        ("was timmerman, helpt graag met een klus",),
    )
    assert (settings.lock_after_minutes, settings.lock_at_counter_after_minutes) == (5, 2)
    assert [one.data_categories for one in refused] == [(DataCategory.ASK_FINANCE,)]
    assert moment.took_place_at == datetime(2026, 11, 23, 10, 5, tzinfo=UTC)
    assert counts == {Kind.CONSENTS: 15, Kind.TIES: 10, Kind.INITIATIVES: 25}
