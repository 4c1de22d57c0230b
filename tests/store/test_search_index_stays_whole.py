"""The index fits its entries also where one text changes several times within one act."""

import pytest

from connector_desk.store.check import _index_fits
from tests.builders import a_resident, an_ask


@pytest.mark.parametrize("often", [60, 100, 130, 170, 197, 230, 300])
def test_a_word_that_stands_often_in_a_text_that_changes_twice_in_one_act(engine, open_work, often):
    with open_work() as work:
        work.residents.put(a_resident("r1", story="groot " * often))
        work.commit()
    with open_work() as work:
        work.asks.put(an_ask("a1"))
        work.commit()
    with open_work() as work:
        work.asks.put(an_ask("a2"))
        work.commit()
    with open_work() as work:
        work.asks.remove("a1")
        work.asks.remove("a2")
        work.residents.remove("r1")
        work.commit()
    with engine.connect() as connection:
        assert _index_fits(connection)
