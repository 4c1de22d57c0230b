"""The short form of the threads."""

from pathlib import Path

import pytest

pytestmark = pytest.mark.campaign


def test_24_threads_at_one_desk_lose_nothing_and_find_nothing_busy(place: Path):
    from tests.campaigns.threads import ROUNDS, THREADS, Campaign

    campaign = Campaign(place)
    campaign.run(3)
    assert campaign.faults == []
    assert campaign.kept == 3 * THREADS * ROUNDS
