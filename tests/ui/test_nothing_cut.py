"""Every page and dialog, in a small window, with large text and with longer words: nothing is cut off."""

from itertools import chain

import pytest
from PySide6.QtWidgets import QHBoxLayout, QWidget

from connector_desk import bootstrap
from connector_desk.ui import theme
from connector_desk.ui.dialogs.kept_copy import KeptCopyDialog
from connector_desk.ui.widgets.buttons import SecondButton
from connector_desk.ui.widgets.card import Scroll
from tests.ui.cut_finder import cut_things
from tests.ui.every_view import Stretched, every_place, every_view, whole_window
from tests.ui.rare_views import let_happen, rare_views

SMALL, USUAL = (1024, 700), (1280, 800)


@pytest.mark.parametrize(
    ("size", "scale", "is_stretched"),
    [(SMALL, 1.0, False), (USUAL, 1.5, False), (USUAL, 1.0, True)],
    ids=["small", "large text", "longer words"],
)
def test_nothing_is_cut_off(qapp, sample_desk, size, scale, is_stretched):
    sentences = bootstrap.words()
    found = {}
    spoken = Stretched(sentences) if is_stretched else sentences
    with whole_window(sample_desk, size, scale, spoken, prepare=let_happen) as window:
        for name, view in chain(every_view(window), rare_views(window)):
            for fault in cut_things(view):
                found.setdefault(fault, name)
    assert not found, "\n".join(f"{name} | {fault}" for fault, name in found.items())


@pytest.mark.parametrize(("before", "after"), [(1.0, 1.5), (1.5, 1.0)], ids=["larger", "smaller"])
def test_nothing_is_cut_off_when_the_text_changes_while_everything_is_open(qapp, sample_desk, before, after):
    found = {}
    with whole_window(sample_desk, USUAL, before, bootstrap.words()) as window:
        for _name, _page in every_place(window):
            pass
        theme.apply(qapp, "light", after)
        for name, page in every_place(window):
            for fault in cut_things(page):
                found.setdefault(fault, name)
    assert not found, "\n".join(f"{name} | {fault}" for fault, name in found.items())


@pytest.mark.parametrize("size", [SMALL, USUAL], ids=["small", "usual"])
def test_with_large_letters_a_kept_paper_leaves_room_for_its_buttons(qapp, sample_desk, size):
    seen = 0
    with whole_window(sample_desk, size, 1.5, bootstrap.words(), prepare=let_happen) as window:
        for _name, view in rare_views(window):
            if isinstance(view, KeptCopyDialog):
                seen += 1
                for one in (view.preview._smaller, view.preview._larger, view.main):
                    assert one.visibleRegion().boundingRect() == one.rect(), one.text()
                assert view.preview.height() >= 300
    assert seen == 1


def test_what_is_cut_off_is_found(qtbot):
    sheet = QWidget()
    sheet.setFixedSize(200, 60)
    button = SecondButton("Naar de agenda op papier")
    button.setParent(sheet)
    button.setGeometry(120, 0, 90, 30)
    qtbot.addWidget(sheet)
    sheet.show()
    faults = "\n".join(cut_things(sheet))
    assert "wide, needs" in faults
    assert "high, needs" in faults
    assert "sticks out of" in faults


def test_what_lies_over_another_is_found(qtbot):
    sheet = QWidget()
    row = QHBoxLayout(sheet)
    one, other = SecondButton("Een"), SecondButton("Twee")
    row.addWidget(one)
    row.addWidget(other)
    qtbot.addWidget(sheet)
    sheet.show()
    assert cut_things(sheet) == []
    other.move(one.pos())
    assert "lies over" in "\n".join(cut_things(sheet))


def test_content_wider_than_its_view_is_found(qtbot):
    content = QWidget()
    content.setMinimumWidth(500)
    area = Scroll(content)
    area.resize(300, 200)
    qtbot.addWidget(area)
    area.show()
    assert "content is 500 wide" in "\n".join(cut_things(area))
