"""What holds for every test: no window pops up, and nobody's own data is touched."""

import os
from collections.abc import Iterator

import pytest
from hypothesis import settings

# Set before anything imports Qt. Drawn offscreen, a test sees the same window on every machine; the one test that
# needs a real screen starts a process of its own.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

# A busy machine is no fault: time limits belong to the benchmarks.
settings.register_profile("desk", deadline=None)
settings.load_profile("desk")


@pytest.fixture(scope="session", autouse=True)
def own_folders(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """Point the folders that platformdirs knows to an empty place."""
    with pytest.MonkeyPatch.context() as patch:
        for kind in ("DATA", "CONFIG", "STATE", "CACHE"):
            patch.setenv(f"XDG_{kind}_HOME", str(tmp_path_factory.mktemp(kind.lower())))
        yield
