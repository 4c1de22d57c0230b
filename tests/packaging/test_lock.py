import re

from tests.packaging.conftest import ROOT

LOCK = (ROOT / "packaging" / "lock.txt").read_text(encoding="utf-8")
PINNED = re.compile(r"^([a-z0-9-]+)==\S+", re.MULTILINE)


def test_no_address_and_no_path_of_a_machine_stands_in_the_lock():
    assert "://" not in LOCK
    assert "--index" not in LOCK.partition("\n\n")[0].replace("--no-emit-index-url", "")
    assert not re.search(r"(^|\s)/\w", LOCK)


def test_every_package_is_pinned_with_hashes():
    entries = [entry for entry in re.split(r"\n(?=\S)", LOCK) if not entry.startswith("#")]
    assert len(entries) > 40
    assert all(PINNED.match(entry) and "--hash=sha256:" in entry for entry in entries)


def test_what_the_project_names_is_locked():
    import tomllib

    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    wanted = [*project["dependencies"], *project["optional-dependencies"]["test"]]
    names = {re.split(r"[^\w-]", need)[0].lower().replace("_", "-") for need in wanted}
    assert names <= set(PINNED.findall(LOCK))
