"""The short form of the tails of the log."""

from pathlib import Path

import pytest

pytestmark = pytest.mark.campaign


def test_each_of_100_tails_that_lost_something_is_reported_by_opening(place: Path):
    from tests.campaigns.wal_tail import campaign

    damaged = campaign(place, states=100, seed=1)
    assert damaged.silent == []
    assert damaged.said == {"opening: DeskDamaged": 100}


def test_without_the_anchor_it_would_be_silent(place: Path, monkeypatch: pytest.MonkeyPatch):
    """Without this, it might be something else that tells."""
    from connector_desk.store.desk import OpenDesk
    from tests.campaigns.wal_tail import campaign

    monkeypatch.setattr(OpenDesk, "problems_at_start", lambda _desk: ())
    monkeypatch.setattr(OpenDesk, "problems", lambda *_args, **_named: ())
    assert campaign(place, states=20, seed=1).silent


def test_a_whole_log_is_not_accused(place: Path):
    """Without this, a desk that always complains would pass."""
    from tests.campaigns.wal_tail import campaign

    damaged = campaign(place, states=0, seed=1)
    damaged.fresh()
    damaged.weigh("nothing", must_be_told=False)
    assert damaged.said == {"nothing": 1}
    assert damaged.silent == []
