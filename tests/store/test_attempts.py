"""Who guesses waits longer and longer, also after a restart; nothing is wiped and nobody is locked out for good."""

import json
from datetime import UTC, datetime, timedelta

import pytest

from connector_desk.domain.errors import FolderMissing, WaitFirst
from connector_desk.store.attempts import Attempts

NOW = datetime(2026, 11, 24, 9, 0, tzinfo=UTC)


def after(seconds: float) -> datetime:
    return NOW + timedelta(seconds=seconds)


def test_the_wait_grows_after_three_failures_and_is_kept_across_restarts(tmp_path):
    waits = []
    for _ in range(12):
        Attempts(tmp_path).failed(NOW)
        waits.append(Attempts(tmp_path).wait_seconds(NOW))
    assert waits == [0, 0, 0, 2, 4, 8, 16, 32, 60, 60, 60, 60]


def test_a_try_before_its_time_is_refused_and_one_after_it_is_not(tmp_path):
    attempts = Attempts(tmp_path)
    for _ in range(5):
        attempts.failed(NOW)
    with pytest.raises(WaitFirst) as error:
        attempts.refuse_early(after(0.5))
    assert error.value.seconds == 4
    with pytest.raises(WaitFirst):
        attempts.refuse_early(after(3.9))
    attempts.refuse_early(after(4))


def test_many_failures_never_wait_longer_than_a_minute_and_the_file_stays_small(tmp_path):
    attempts = Attempts(tmp_path)
    content = {"count": 10**9, "moments": [NOW.isoformat()] * 1000, "waits_from": NOW.isoformat()}
    (tmp_path / "desk.attempts").write_text(json.dumps(content))
    attempts.failed(NOW)
    assert attempts.wait_seconds(NOW) == 60
    assert len(json.loads((tmp_path / "desk.attempts").read_text())["moments"]) == 1000


def test_a_clock_that_was_set_back_waits_once_and_no_longer(tmp_path):
    attempts = Attempts(tmp_path)
    for _ in range(6):
        attempts.failed(NOW)
    year_before = NOW - timedelta(days=365)
    assert attempts.wait_seconds(year_before) == 8
    assert attempts.wait_seconds(year_before + timedelta(seconds=5)) == 3
    assert attempts.wait_seconds(year_before + timedelta(seconds=8)) == 0


def test_who_succeeds_hears_of_the_failures_and_nothing_is_left(tmp_path):
    attempts = Attempts(tmp_path)
    assert attempts.succeeded() == ()
    for seconds in (0, 1):
        attempts.failed(after(seconds))
    assert attempts.succeeded() == (NOW, after(1))
    assert list(tmp_path.iterdir()) == []
    assert attempts.wait_seconds(after(1)) == 0


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"[]",
        b"\xff",
        b"[" * 100_000,
        b"1" * 2_000_000,
        b'{"count": -5, "moments": [], "waits_from": "2026-11-24T09:00:00+00:00"}',
        b'{"count": 0, "moments": ["2026-11-24T09:00:00+00:00"], "waits_from": "2026-11-24T09:00:00+00:00"}',
        b'{"count": 9, "moments": [7], "waits_from": "2026-11-24T09:00:00+00:00"}',
        b'{"count": 9, "moments": [], "waits_from": "2026-11-24T09:00:00"}',
        b'{"count": 9, "moments": [], "waits_from": "yesterday"}',
    ],
)
def test_a_damaged_file_counts_as_none_and_counting_goes_on(tmp_path, content):
    (tmp_path / "desk.attempts").write_bytes(content)
    attempts = Attempts(tmp_path)
    assert attempts.wait_seconds(NOW) == 0
    assert json.loads((tmp_path / "desk.attempts").read_bytes())["count"] == 0
    for _ in range(4):
        attempts.failed(NOW)
    assert attempts.wait_seconds(NOW) == 2


def test_no_folder_is_told(tmp_path):
    with pytest.raises(FolderMissing):
        Attempts(tmp_path / "nergens").failed(NOW)
