"""The short form of the failing writes: every tenth, dealt over four tests that run side by side."""

from pathlib import Path

import pytest

pytestmark = [pytest.mark.campaign, pytest.mark.usefixtures("compiler")]


@pytest.mark.parametrize("error", ["ENOSPC", "EIO"])
@pytest.mark.parametrize("keeps", [False, True], ids=["once", "until it was said"])
def test_a_failing_write_is_said_in_plain_words_and_loses_nothing(place: Path, error: str, keeps: bool):
    from tests.campaigns.failing_writes import Campaign

    campaign = Campaign(place)
    campaign.run(every=40, first=1 + 10 * (2 * (error == "EIO") + keeps), errors=(error,), keeps=(keeps,))
    assert campaign.faults == []
    assert sum(campaign.refused.values()) > campaign.days // 2
