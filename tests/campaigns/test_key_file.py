"""The short form of what happens to the key file."""

from pathlib import Path

import pytest

pytestmark = pytest.mark.campaign

TIMES = 100


@pytest.fixture(scope="module")
def campaign():
    from tests.campaigns.key_file import Campaign
    from tests.campaigns.scratch import scratch

    with scratch() as place:
        yield Campaign(place, seed=1)


def test_100_kills_while_a_passphrase_changes_lock_nobody_out(campaign):
    campaign.kill(TIMES)
    assert campaign.locked_out == campaign.accepted == []
    assert 10 < campaign.changed < TIMES, "each kill came too early or too late"


def test_100_flipped_bits_lock_nobody_out_and_let_nobody_in(campaign):
    campaign.flip(TIMES)
    assert campaign.locked_out == campaign.accepted == []


def test_100_forged_files_are_not_accepted(campaign):
    campaign.forge(TIMES)
    assert campaign.accepted == []


@pytest.mark.usefixtures("compiler")
def test_100_changes_on_a_full_disk_lock_nobody_out(campaign):
    campaign.fill_the_disk(TIMES)
    assert campaign.locked_out == campaign.accepted == []


def test_who_is_locked_out_or_gets_in_is_noticed(place: Path, monkeypatch: pytest.MonkeyPatch):
    """The campaign can fail: without this, its silence would say nothing."""
    from connector_desk.store import keys
    from tests.campaigns.key_file import Campaign

    campaign = Campaign(place, seed=1)
    with monkeypatch.context() as blind:
        blind.setattr(keys, "_genuine", lambda _file, unlocked: unlocked)
        campaign.forge(40)
    assert campaign.accepted
    campaign._begin_anew()
    campaign._path.write_bytes(b"{}")
    campaign._let_in("nothing")
    assert campaign.locked_out == []
    campaign._path.with_name("desk.keys.prev").unlink()
    campaign._let_in("nothing")
    assert len(campaign.locked_out) == 3
