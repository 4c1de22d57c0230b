"""How the desk looks is chosen under F1 and on the unlock box, worn at once, and worn again at the next start."""

import pytest
from PySide6.QtWidgets import QVBoxLayout, QWidget

from connector_desk.ui import looks, theme
from connector_desk.ui.looks import Looks
from connector_desk.ui.unlock import UnlockBox
from connector_desk.ui.widgets.buttons import DeskButton
from connector_desk.ui.widgets.looks_choice import LooksChoice


@pytest.fixture
def file(tmp_path):
    file = tmp_path / "window.ini"
    looks.use_file(file)
    yield file
    looks.use_file(None)


def the_key(widget: QWidget, name: str) -> DeskButton:
    return next(one for one in widget.findChildren(DeskButton) if one.accessibleName() == name)


def test_nothing_is_chosen_at_first(file):
    assert looks.chosen() == Looks()


def test_a_choice_is_worn_at_once_and_kept(qtbot, file):
    keys = LooksChoice()
    qtbot.addWidget(keys)
    the_key(keys, "Size of the text: 150 %").click()
    the_key(keys, "Dark").click()
    the_key(keys, "Large and clear").click()
    worn = theme.current()
    assert (worn.scheme, worn.scale, worn.is_bright) == (theme.Scheme.DARK, 1.5 * theme.BRIGHT_SCALE, True)
    looks.use_file(file)
    assert looks.chosen() == Looks("dark", 1.5, is_bright=True)


def test_the_keys_show_what_is_worn(qtbot, file):
    keys = LooksChoice()
    qtbot.addWidget(keys)
    the_key(keys, "Size of the text: 125 %").click()
    on = {one.accessibleName() for one in keys.findChildren(DeskButton) if one.isChecked()}
    assert on == {"Size of the text: 125 %", "Light"}
    the_key(keys, "Size of the text: 125 %").click()
    assert the_key(keys, "Size of the text: 125 %").isChecked()


def test_the_unlock_box_turns_large_and_clear_on_and_off(qtbot, file):
    box = UnlockBox()
    qtbot.addWidget(box)
    the_key(box, "Large and clear").click()
    assert theme.current().is_bright
    looks.use_file(file)
    assert looks.chosen().is_bright
    the_key(box, "Large and clear").click()
    assert not theme.current().is_bright
    assert theme.current().scale == 1.0


@pytest.mark.parametrize("text", ["", "[looks]\nscheme=green\nscale=9000\nbright=perhaps\n", "\x00\xff no settings"])
def test_what_the_file_does_not_say_clearly_is_as_if_nobody_chose(tmp_path, text):
    file = tmp_path / "window.ini"
    file.write_text(text, encoding="latin-1")
    looks.use_file(file)
    assert looks.chosen() == Looks()
    looks.use_file(None)


def test_other_settings_in_the_file_stay(file):
    file.write_text("[window]\ngeometry=kept\n")
    looks.put_on(Looks("dark", 1.25))
    assert "geometry=kept" in file.read_text()


def test_a_window_that_grows_shows_its_text_whole(qtbot, file):
    holder = QWidget()
    QVBoxLayout(holder).addWidget(LooksChoice())
    qtbot.addWidget(holder)
    holder.show()
    before = the_key(holder, "Dark").sizeHint().width()
    looks.put_on(Looks("light", 1.5))
    assert the_key(holder, "Dark").sizeHint().width() > before
