"""The short form of the tails of the log."""

from pathlib import Path

import pytest

pytestmark = pytest.mark.campaign


@pytest.mark.xfail(strict=True, reason="needs the anchor")
def test_each_of_100_tails_that_lost_something_is_reported(place: Path):
    from tests.campaigns.wal_tail import campaign

    damaged = campaign(place, states=100, seed=1)
    assert damaged.silent == []
    assert damaged.said.total() > damaged.said["nothing"]


def test_a_whole_log_is_not_accused(place: Path):
    """Without this, a desk that always complains would pass."""
    from tests.campaigns.wal_tail import campaign

    damaged = campaign(place, states=0, seed=1)
    damaged.fresh()
    damaged.weigh("nothing", must_be_told=False)
    assert damaged.said == {"nothing": 1}
    assert damaged.silent == []
