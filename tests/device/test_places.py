"""The desk and the log have places of their own, per person at the machine."""

from pathlib import Path

from connector_desk.device.places import default_desk_folder, log_folder


def test_places_are_those_of_the_person(monkeypatch, tmp_path):
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.delenv("XDG_DATA_HOME", raising=False)
    monkeypatch.delenv("XDG_STATE_HOME", raising=False)
    for place in (default_desk_folder(), log_folder()):
        assert "connector-desk" in Path(place).parts
        assert tmp_path in place.parents
        assert not place.exists()
