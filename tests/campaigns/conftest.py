"""What the short forms share."""

import os
import shutil
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


@pytest.fixture
def compiler() -> None:
    """Leave a test out where a machine was left alone and has no compiler; in the gate it must be there."""
    if not any(map(shutil.which, ("gcc", "cc"))) and not os.environ.get("CI"):
        pytest.skip("needs gcc and libc6-dev: python3 packaging/desk.py setup --test brings them")
