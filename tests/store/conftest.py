"""A real encrypted desk per test; the key derivation is left out where it is not the subject."""

from collections.abc import Callable, Iterator

import pytest

from connector_desk.store.engine import create_database
from connector_desk.store.keys import new_keys
from connector_desk.store.schema import bring_up_to_date
from connector_desk.store.work import DeskWork


@pytest.fixture
def engine(tmp_path) -> Iterator:
    path = tmp_path / "desk.db"
    engine = create_database(path, new_keys())
    bring_up_to_date(engine, path)
    yield engine
    engine.dispose()


@pytest.fixture
def open_work(engine, tmp_path) -> Callable[[], DeskWork]:
    return lambda: DeskWork(engine, tmp_path / "desk.db")
