"""What holds for every test: no window pops up, and nobody's own data is touched."""

import gc
import os
import shutil
from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import settings

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

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
        # Nobody's own keyring is written to: the null back end is one that the desk does not take.
        patch.setenv("PYTHON_KEYRING_BACKEND", "keyring.backends.null.Keyring")
        yield


@pytest.fixture(scope="session")
def qapp(qapp: "QApplication") -> "QApplication":
    """Keep Python's search off from the first widget on, as the program does: pytest-xdist reads in a thread."""
    from connector_desk.ui.tidying import tidy_here

    tidy_here()
    return qapp


@pytest.fixture
def cheap_keys(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let new passphrases cost as little as is allowed."""
    from connector_desk.store import desk, key_slots, slots

    monkeypatch.setattr(desk, "KeySlots", lambda path, keys: key_slots.KeySlots(path, keys, slots.FLOOR))


@pytest.fixture(autouse=True)
def tidy() -> Iterator[None]:
    """A window takes the search for what nobody uses to its own thread, which most tests never run."""
    yield
    if not gc.isenabled():
        gc.collect(1)


PASSPHRASE = "vier woorden en meer"


@pytest.fixture(scope="session")
def template_of(tmp_path_factory: pytest.TempPathFactory) -> Callable[[bool], Path]:
    """Make a real desk once, empty or with the sample; the key costs as little as is allowed."""

    @cache
    def made(has_sample: bool) -> Path:
        from connector_desk.bootstrap import create_desk
        from connector_desk.store.slots import FLOOR

        folder = tmp_path_factory.mktemp("template") / "desk"
        create_desk(folder, PASSPHRASE, "" if has_sample else "Huis Kwakernaat", has_sample, FLOOR).close()
        return folder

    return made


@pytest.fixture
def sample_desk(template_of: Callable[[bool], Path], tmp_path: Path) -> Path:
    """Return the folder of a locked desk with the sample neighbourhood, for this test alone."""
    return Path(shutil.copytree(template_of(True), tmp_path / "desk"))


@pytest.fixture
def empty_desk(template_of: Callable[[bool], Path], tmp_path: Path) -> Path:
    """Return the folder of a locked desk with nothing but its own organisation, for this test alone."""
    return Path(shutil.copytree(template_of(False), tmp_path / "desk"))
