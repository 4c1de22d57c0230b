"""Every page and dialog, in a small window, with large text and with longer words: nothing is cut off."""

import pytest

from connector_desk import bootstrap
from tests.ui.cut_finder import cut_things
from tests.ui.every_view import Stretched, every_view, whole_window

SMALL, USUAL = (1024, 700), (1280, 800)


@pytest.mark.parametrize(
    ("size", "scale", "is_stretched"),
    [(SMALL, 1.0, False), (USUAL, 1.5, False), (USUAL, 1.0, True)],
    ids=["small", "large text", "longer words"],
)
def test_nothing_is_cut_off(qapp, sample_desk, size, scale, is_stretched):
    sentences = bootstrap.words()
    found = {}
    with whole_window(sample_desk, size, scale, Stretched(sentences) if is_stretched else sentences) as window:
        for name, view in every_view(window):
            for fault in cut_things(view):
                found.setdefault(fault, name)
    assert not found, "\n".join(f"{name} | {fault}" for fault, name in found.items())
