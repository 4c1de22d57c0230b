import pytest

from connector_desk.device import resources


def test_the_checkout_has_fonts_with_their_licences_and_translations():
    fonts = resources.resources_folder() / "fonts"
    families = {path.name.split("_")[0].split("-")[0] for path in fonts.glob("*.ttf")}
    licences = {path.stem.removeprefix("OFL-") for path in fonts.glob("OFL-*.txt")}
    assert families
    assert all(any(family.startswith(licence) for licence in licences) for family in families)
    assert (resources.i18n_folder() / "nl.ts").is_file()


def test_an_installed_package_looks_inside_itself_first(tmp_path):
    package = tmp_path / "connector_desk"
    (tmp_path / "resources").mkdir()
    package.mkdir()
    assert resources._folder("resources", package) == tmp_path / "resources"
    (package / "resources").mkdir()
    assert resources._folder("resources", package) == package / "resources"


def test_a_broken_installation_says_what_is_missing(tmp_path):
    with pytest.raises(FileNotFoundError, match="i18n"):
        resources._folder("i18n", tmp_path / "connector_desk")
