"""The walls of the house: what a room may not need, and who may import whom."""

import subprocess
import sys
from pathlib import Path

import pytest

from tests.conftest import PASSPHRASE

ROOT = Path(__file__).resolve().parent.parent

WITHOUT_QT = """
import importlib, pkgutil, sys

class NoQt:
    def find_spec(self, name, path=None, target=None):
        if name.partition(".")[0] in {"PySide6", "shiboken6"}:
            raise ModuleNotFoundError(f"{name} is blocked", name=name)

sys.meta_path.insert(0, NoQt())
import connector_desk

def rooms(package):
    for found in pkgutil.iter_modules(package.__path__, package.__name__ + "."):
        # Alembic runs env.py itself, within a migration; nobody else can import it.
        if found.name not in {"connector_desk.ui", "connector_desk.store.migrations.env"}:
            module = importlib.import_module(found.name)
            print(found.name)
            if found.ispkg:
                rooms(module)

rooms(connector_desk)
"""

HEAVY = {"pydantic", "typer", "sqlmodel", "sqlalchemy", "alembic", "reportlab", "sqlcipher3"}


def python(script: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-W", "error", "-c", script]
    return subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)


def test_every_room_but_the_window_works_without_qt():
    done = python(WITHOUT_QT)
    assert done.returncode == 0, done.stderr
    rooms = {line.split(".")[1] for line in done.stdout.splitlines()}
    assert {"domain", "services", "store", "documents", "device", "words", "viewmodels"} <= rooms
    assert "ui" not in rooms


def test_nobody_imports_whom_they_may_not():
    tool = Path(sys.executable).parent / "lint-imports"
    done = subprocess.run([tool, "--no-cache"], cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout
    assert "0 broken" in done.stdout


@pytest.mark.parametrize("module", ["connector_desk.__main__", "connector_desk.words.catalogue"])
def test_what_stands_before_the_unlock_box_is_light(module):
    done = python(f"import sys, {module}; print(*(name for name in sys.modules if '.' not in name))")
    assert done.returncode == 0, done.stderr
    assert HEAVY.isdisjoint(done.stdout.split())


def test_a_desk_that_opens_loads_nothing_that_prints_or_weighs_names_and_no_service_that_nobody_asked_for(sample_desk):
    script = f"""
import sys
from pathlib import Path
from connector_desk import bootstrap
bootstrap.open_desk(Path({str(sample_desk)!r}), {PASSPHRASE!r}).close()
print(*sorted(sys.modules))
"""
    done = python(script)
    assert done.returncode == 0, done.stderr
    loaded = set(done.stdout.split())
    services = "connector_desk.services."
    assert {"sqlcipher3", "sqlmodel", f"{services}accounts"} <= loaded
    assert {"reportlab", "PIL", "pikepdf", "rapidfuzz", "phonenumbers", "PySide6"}.isdisjoint(loaded)
    assert {f"{services}{one}" for one in ("letters", "agendas", "week", "merging", "search")}.isdisjoint(loaded)
