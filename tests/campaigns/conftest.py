"""What the short forms share."""

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest


@pytest.fixture(autouse=True)
def linux_only() -> None:
    if not sys.platform.startswith("linux"):
        pytest.skip("kills, forks and LD_PRELOAD as Linux has them")


@pytest.fixture
def place() -> Iterator[Path]:
    """Return a folder where a campaign may do what it wants."""
    from tests.campaigns.scratch import scratch

    with scratch() as folder:
        yield folder
