"""The short form of the power cuts."""

from pathlib import Path
from random import Random

import pytest

pytestmark = [pytest.mark.campaign, pytest.mark.usefixtures("compiler")]


@pytest.mark.parametrize("seed", [1, 2])
def test_what_was_acknowledged_survives_250_power_cuts(place: Path, seed: int):
    """Twice, side by side: 500 in all."""
    from tests.campaigns.power_cut import Campaign

    campaign = Campaign(place, seed)
    campaign.run(250)
    assert campaign.lost == []


def test_the_control_that_syncs_less_loses_something(place: Path):
    """Without this, the silence of the campaign would say nothing."""
    from tests.campaigns.power_cut import NORMAL, Campaign

    campaign = Campaign(place, seed=1, synchronous=NORMAL)
    campaign.run(60)
    assert len(campaign.lost) >= 6


def test_the_recorder_misses_no_write(place: Path):
    from tests.campaigns import preload
    from tests.campaigns.fork_server import ForkServer
    from tests.campaigns.power_cut import Campaign

    campaign = Campaign(place, seed=1)
    with ForkServer("tests.campaigns.power_cut", environment=preload.before(campaign._library)) as server:
        disk, events = campaign._record(server)
    for event in events:
        disk.apply(event)
    for file in disk.files.values():
        file.sync()
    told = {Path(path).name: disk.files[number].sure for path, number in disk.now().items()}
    assert told == {path.name: path.read_bytes() for path in campaign._folder.iterdir()}
    assert {"desk.db", "desk.keys"} <= set(told)


def test_a_cut_keeps_what_was_synced_and_may_lose_the_rest():
    from tests.campaigns.trace import Disk, Event, File

    disk = Disk({1: File(b"a" * 1024)}, {"/d/f": 1})
    disk.apply(Event("W", 1, 0, "", b"b" * 512))
    disk.apply(Event("S", 1, 0, "", b""))
    disk.apply(Event("W", 1, 512, "", b"c" * 512))
    states = {disk.after_a_cut(Random(seed))["/d/f"] for seed in range(50)}
    assert states == {b"b" * 512 + b"a" * 512, b"b" * 512 + b"c" * 512}


def test_a_name_that_the_folder_did_not_sync_may_be_gone():
    from tests.campaigns.trace import Disk, Event, File

    disk = Disk({1: File(b"old"), 2: File(b"new")}, {"/d/f": 1, "/d/.part": 2})
    disk.apply(Event("R", 0, 0, "/d/.part", b"/d/f"))
    before = {disk.after_a_cut(Random(seed))["/d/f"] for seed in range(50)}
    disk.apply(Event("D", 9, 0, "/d", b""))
    after = {tuple(disk.after_a_cut(Random(seed)).items()) for seed in range(50)}
    assert before == {b"old", b"new"}
    assert after == {(("/d/f", b"new"),)}
