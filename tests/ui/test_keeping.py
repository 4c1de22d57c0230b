"""A form is kept while somebody types, without a pause; a full disk is told, and the next letter tries again."""

import time
from pathlib import Path

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QVBoxLayout, QWidget

from connector_desk.domain.account import Account
from connector_desk.domain.errors import DiskFull
from connector_desk.services.acts import Room
from connector_desk.services.drafts import DraftKey, DraftService
from connector_desk.ui.keeping import KEEP_AFTER_MS, Keeper
from connector_desk.ui.widgets.fields import DayField, LineField, LongField, PickField
from tests.builders import MONDAY
from tests.fakes import FakeClock, FakeRandom, FakeWork

KEY, OTHER = DraftKey("place", "form", "a"), DraftKey("place", "form", "b")


class Form(QWidget):
    """A small form over drafts in memory."""

    def __init__(self) -> None:
        super().__init__()
        self.work, self.heard = FakeWork(), []
        room = Room(lambda: self.work, FakeClock(), FakeRandom(), self.heard.append)
        room.session.account = Account(id=FakeRandom().new_id(), name="Nadia", added_on=MONDAY)
        self.drafts = DraftService(room)
        self.name, self.story = LineField("Naam?", "Samira"), LongField("Verhaal?")
        self.day, self.helper = DayField("Dag?", None, none_word="open"), PickField("Wie?", [("", "-"), ("v1", "Ria")])
        fields = {"name": self.name, "story": self.story, "day": self.day}
        self.keeper = Keeper(self.drafts, fields, lambda: "Een vraag", self, {"helper": self.helper})
        column = QVBoxLayout(self)
        for field in (self.name, self.story, self.day, self.helper):
            column.addWidget(field)

    @property
    def kept(self):
        line = self.drafts.find(KEY)
        return dict(line.fields) if line else None


@pytest.fixture
def form(qtbot):
    made = Form()
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    made.keeper.begin(KEY)
    return made


def test_each_letter_is_kept_within_a_second_also_by_somebody_who_types_on(qtbot, form):
    form.story.setFocus()
    late, typed_at, shown = [], [], ""
    for letter in "ik wil weer naar buiten":
        QTest.keyClick(form.story.editor, letter)
        typed_at.append(time.monotonic())
        shown += letter
        QTest.qWait(110)
        kept = (form.kept or {}).get("story", "")
        late += [time.monotonic() - at for at in typed_at[len(kept) :]]
    qtbot.waitUntil(lambda: form.kept == {"story": shown, "helper": ""}, timeout=1000)
    assert max(late) < 1
    assert KEEP_AFTER_MS < 1000
    # Not with each letter: one commit for what was typed in the meantime.
    assert form.work.commits < len(shown) / 2


def test_only_what_differs_from_how_the_form_began_is_kept(qtbot, form):
    form.helper.set_value("v1")
    form.keeper.flush()
    assert form.kept is None
    QTest.keyClicks(form.name.editor, " A")
    form.keeper.flush()
    assert form.kept == {"name": "Samira A", "helper": "v1"}
    form.name.set_value("Samira")
    form.keeper.flush()
    assert form.kept is None
    assert not form.keeper.has_words


def test_half_a_day_comes_back_as_it_was_typed(form):
    form.day.setFocus()
    QTest.keyClicks(form.day.editor, "31-")
    form.keeper.rest()
    form.day.set_value(None)
    form.day.editor.clear()
    form.keeper.begin(KEY)
    assert form.day.editor.text() == "31-"
    QTest.keyClicks(form.day.editor, "1-2027")
    assert form.day.value().isoformat() == "2027-01-31"


def test_what_somebody_else_changed_meanwhile_stays_changed(form):
    form.story.editor.setPlainText("half")
    form.keeper.rest()
    form.story.set_value("")
    form.name.set_value("Samira Amrani")
    assert form.keeper.begin(KEY).title == "Een vraag"
    assert (form.name.value(), form.story.value()) == ("Samira Amrani", "half")


def test_throwing_away_can_be_taken_back(form):
    form.story.editor.setPlainText("half")
    form.keeper.flush()
    form.keeper.throw_away()
    assert (form.story.value(), form.kept) == ("", None)
    form.keeper.bring_back()
    assert (form.story.value(), form.kept) == ("half", {"story": "half", "helper": ""})


def test_a_full_disk_is_told_and_the_next_letter_tries_again(qtbot, form, monkeypatch):
    told = []
    form.keeper.keptChanged.connect(told.append)

    def full():
        raise DiskFull(Path("/desk"))

    form.story.setFocus()
    with monkeypatch.context() as patch:
        patch.setattr(form.work, "commit", full)
        QTest.keyClick(form.story.editor, "a")
        qtbot.waitUntil(lambda: told == [False], timeout=1000)
        assert not form.keeper.flush()
    assert [one.is_saved for one in form.heard] == [False, False]
    QTest.keyClick(form.story.editor, "b")
    qtbot.waitUntil(lambda: told[-1] is True, timeout=1000)
    assert form.kept == {"story": "ab", "helper": ""}
    assert form.heard[-1].is_saved


def test_of_what_was_saved_nothing_stays_and_another_thing_has_its_own_draft(form):
    form.story.editor.setPlainText("over a")
    form.keeper.flush()
    form.keeper.drop()
    assert form.drafts.waiting() == ()
    form.story.editor.setPlainText("over niets")
    assert form.keeper.flush()
    assert form.drafts.waiting() == ()
    form.story.set_value("")
    form.keeper.begin(OTHER)
    form.story.editor.setPlainText("over b")
    form.keeper.rest()
    assert [(line.key, line.fields["story"]) for line in form.drafts.waiting()] == [(OTHER, "over b")]
