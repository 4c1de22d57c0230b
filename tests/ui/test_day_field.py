from datetime import date, timedelta

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QVBoxLayout, QWidget

from connector_desk.ui.widgets.fields import DayField, LineField
from tests.hands import Hands, focus

DAY = date(2026, 11, 30)


@pytest.fixture
def form(qtbot):
    QLocale.setDefault(QLocale("nl"))
    window = QWidget()
    column = QVBoxLayout(window)
    fields = LineField("wat"), DayField("van", DAY), DayField("tot", None, none_word="Kies een dag"), LineField("wie")
    for field in fields:
        column.addWidget(field)
    qtbot.addWidget(window)
    window.show()
    fields[0].setFocus()
    yield fields
    QLocale.setDefault(QLocale.c())


def test_tab_goes_past_a_day_in_one_step_also_when_it_is_open(form):
    hands = Hands()
    reached = [focus().accessibleName()]
    for _ in range(3):
        hands.press("Tab")
        reached.append(focus().accessibleName())
    assert reached == ["wat", "van", "tot", "wie"]


@pytest.mark.parametrize(
    ("typed", "day"),
    [
        ("31-12-2026", date(2026, 12, 31)),
        ("1/2/27", date(2027, 2, 1)),
        ("5-3", date(2026, 3, 5)),
        ("29.2.2028", date(2028, 2, 29)),
    ],
)
def test_a_day_is_typed_in_one_go(form, typed, day):
    hands, field = Hands(), form[1]
    hands.go_to("van")
    hands.write(typed)
    hands.press("Tab")
    assert field.value() == day
    assert str(day.year) in field.editor.text()
    assert field.editor.text()[:2] in {"ma", "di", "wo", "do", "vr", "za", "zo"}


@pytest.mark.parametrize("typed", ["31-11-2026", "morgen", "12", "0-1-2026", "'; drop table"])
def test_what_is_no_day_is_marked_and_stays_as_it_was_typed(form, typed):
    hands, field = Hands(), form[1]
    hands.go_to("van")
    hands.write(typed)
    hands.press("Tab")
    assert field.fault.isVisible()
    assert field.editor.text() == typed
    assert field.value() == DAY
    assert not field.is_read()
    hands.press("Shift+Tab", "Ctrl+A")
    hands.write("1-12-2026")
    hands.press("Tab")
    assert not field.fault.isVisible()
    assert field.value() == date(2026, 12, 1)


def test_arrows_step_by_days_and_pages_by_weeks(form):
    hands, field = Hands(), form[1]
    hands.go_to("van")
    hands.press("Up", "Up", "PgDown")
    assert field.value() == DAY + timedelta(days=2 - 7)


def test_a_day_that_may_be_open_can_be_opened_again(form):
    hands, field = Hands(), form[2]
    hands.go_to("tot")
    hands.press("Up")
    assert field.value() is not None
    hands.press("Ctrl+A", "Del", "Tab")
    assert field.value() is None
    assert not field.fault.isVisible()
