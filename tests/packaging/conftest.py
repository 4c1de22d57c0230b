"""Load the scripts of `packaging/` by their path: as a package, the folder would hide the library of that name."""

import importlib.util
import sys
from pathlib import Path
from types import ModuleType

import pytest

ROOT = Path(__file__).resolve().parents[2]


def _script(name: str, monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    monkeypatch.syspath_prepend(ROOT / "packaging")
    spec = importlib.util.spec_from_file_location(name, ROOT / "packaging" / f"{name}.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    monkeypatch.setitem(sys.modules, name, module)
    spec.loader.exec_module(module)
    return module


@pytest.fixture
def system_packages(monkeypatch):
    return _script("system_packages", monkeypatch)


@pytest.fixture
def demo(system_packages, monkeypatch):
    return _script("demo", monkeypatch)


@pytest.fixture
def desk(demo, monkeypatch):
    return _script("desk", monkeypatch)


@pytest.fixture
def translations(monkeypatch):
    return _script("translations", monkeypatch)
