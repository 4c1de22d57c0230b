"""What reaches somebody who installs the wheel: built here, installed elsewhere, started from there."""

import os
import subprocess
import sys

import pytest

from tests.packaging.conftest import ROOT

PLACES = """
import connector_desk
from connector_desk.device.resources import i18n_folder, resources_folder
from connector_desk.words.catalogue import Catalogue

print(connector_desk.__file__)
print(resources_folder())
print(i18n_folder())
assert list((resources_folder() / "fonts").glob("*.ttf"))
assert Catalogue.load(i18n_folder(), "nl").language == "nl"
"""


def run(*command, cwd, **more):
    done = subprocess.run(command, cwd=cwd, capture_output=True, text=True, check=False, **more)
    assert done.returncode == 0, f"{done.stdout}\n{done.stderr}"
    return done.stdout


@pytest.fixture(scope="module")
def installed(tmp_path_factory):
    """Return a folder with nothing in it but the installed wheel."""
    made = tmp_path_factory.mktemp("wheel")
    run(sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir", made, ROOT, cwd=made)
    wheel = next(made.glob("*.whl"))
    target = tmp_path_factory.mktemp("installed")
    pip = (sys.executable, "-m", "pip", "--disable-pip-version-check", "install", "-q", "--no-index", "--no-deps")
    run(*pip, "--target", target, wheel, cwd=made)
    return target


@pytest.fixture
def desk(installed, tmp_path):
    """Return a function that starts Python with the installed wheel first and nothing of the checkout near."""

    def start(*arguments, **more):
        return run(sys.executable, *arguments, cwd=tmp_path, env={**os.environ, "PYTHONPATH": str(installed)}, **more)

    return start


def test_resources_and_translations_come_out_of_the_wheel_itself(desk, installed):
    package = installed / "connector_desk"
    lines = desk("-c", PLACES).splitlines()
    assert lines == [str(package / "__init__.py"), str(package / "resources"), str(package / "i18n")]


def test_nothing_of_the_resources_is_lost(installed):
    for name in ("resources", "i18n"):
        here = {path.relative_to(ROOT / name) for path in (ROOT / name).rglob("*") if path.is_file()}
        there = {
            path.relative_to(installed / "connector_desk" / name)
            for path in (installed / "connector_desk" / name).rglob("*")
            if path.is_file()
        }
        assert here == there


def test_the_licence_comes_along_and_tests_stay_behind(installed):
    about = next(installed.glob("connector_desk-*.dist-info"))
    assert "Apache License" in (about / "licenses" / "LICENSE").read_text(encoding="utf-8")
    assert {path.name for path in installed.iterdir()} <= {"connector_desk", "bin", "Scripts", about.name}


def test_help_is_said_from_there(desk):
    assert "letter" in desk("-m", "connector_desk", "--help")


def test_a_desk_is_made_and_checked_from_there(desk, tmp_path):
    where = ("--desk", str(tmp_path / "desk"), "--passphrase-file", "-")
    desk("-m", "connector_desk", "init", "--sample", *where, input="een tafel voor de hele buurt\n")
    said = desk("-m", "connector_desk", "check", "--json", *where, input="een tafel voor de hele buurt\n")
    assert '"ok": true' in said
