"""The short form of what is interrupted: each leaves the old or the new, never neither."""

import pytest

pytestmark = pytest.mark.campaign

KILLS = 50
BOTH = {"old", "new"}


@pytest.fixture(scope="module")
def campaign():
    from tests.campaigns.interrupted import Campaign
    from tests.campaigns.scratch import scratch

    with scratch() as place:
        yield Campaign(place, seed=1)


@pytest.fixture(scope="module")
def server(campaign):
    with campaign.server() as server:
        yield server


@pytest.mark.parametrize("act", ["backup", "migration", "rotation"])
def test_50_kills_leave_the_old_or_the_new(campaign, server, act: str):
    getattr(campaign, act)(server, KILLS)
    assert campaign.faults == []
    assert {f"{act} {one}" for one in BOTH} <= set(campaign.ended), "each kill came too early or too late"


def test_50_kills_during_a_restore_leave_the_old_or_the_new(campaign, server):
    campaign.restore(server, KILLS // 2)
    campaign.restore_elsewhere(server, KILLS // 2)
    assert campaign.faults == []
    assert {f"restore {one}" for one in BOTH} <= set(campaign.ended)
    assert {f"restore elsewhere {one}" for one in BOTH} <= set(campaign.ended)


def test_a_desk_that_is_neither_is_noticed(campaign):
    """The campaign can fail: without this, its silence would say nothing."""
    from connector_desk.store.keys import new_keys
    from tests.campaigns import driver

    folder, keys, truth = campaign._folder, campaign._keys, campaign._truth
    driver.copied(campaign._place / "made", folder)
    assert campaign._expect("nothing", folder, {"": (keys, truth)}) == ""
    assert campaign.faults == []
    assert campaign._expect("nothing", folder, {"": (new_keys(), truth)}) == "neither"
    campaign._expect("nothing", folder, {"": (keys, {})})
    assert campaign.faults == ["nothing: neither (KeyFileDamaged)", "nothing: other rows"]
    campaign.faults.clear()
