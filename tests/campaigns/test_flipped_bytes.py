"""The short form of the flipped bytes."""

from pathlib import Path

import pytest

pytestmark = pytest.mark.campaign


def test_each_of_100_flips_is_reported_before_any_row_is_shown(place: Path):
    from tests.campaigns.flipped_bytes import campaign

    damaged = campaign(place, states=100, seed=1)
    assert damaged.silent == []
    assert damaged.said["nothing"] <= 1


def test_a_whole_desk_is_not_accused(place: Path):
    """Without this, a desk that always complains would pass."""
    from tests.campaigns.flipped_bytes import campaign

    damaged = campaign(place, states=0, seed=1)
    damaged.fresh()
    damaged.weigh("nothing", must_be_told=False)
    assert damaged.said == {"nothing": 1}
    assert damaged.silent == []
