"""The short form of the kills."""

import pytest

pytestmark = pytest.mark.campaign


@pytest.fixture
def campaign(place):
    from tests.campaigns.kill import Campaign

    return Campaign(place, seed=1)


def test_what_was_acknowledged_survives_200_kills(campaign):
    campaign.run(200)
    assert campaign.lost == []
    assert campaign.saved > 50
    assert campaign.during_recovery > 20


def test_what_was_acknowledged_survives_kills_from_a_cold_start(campaign):
    campaign.run_cold(5)
    assert campaign.lost == []
    assert campaign.saved > 0


def test_a_row_that_goes_missing_or_changes_is_noticed(campaign):
    """The campaign can fail: without this, its silence would say nothing."""
    from tests.campaigns import driver

    folder, keys = campaign._template, campaign._keys
    desk = driver.opened(folder, keys)
    kept, changed = (desk.contacts.log(driver.intake(number)) for number in (1, 2))
    desk.contacts.note_done(kept, "gebeld")
    desk.contacts.change(changed, driver.replace_words(driver.intake(2)))
    desk.close()
    assert driver.faults(folder, keys, {kept: 1, changed: 2, "gone": 3}) == ["lost: gone", f"changed: {changed}"]
