"""A whole day of a walk-in hour through the real window: 60 contacts, 4 helpers who take turns with their PIN.

Everything is done by key presses. Who comes in, who goes first, who leaves, who is interrupted and what is closed is
written down here; at the end the store, the counts and the chain of records are held against it.
"""

from collections import Counter

import pytest
from PySide6.QtWidgets import QApplication

from connector_desk import bootstrap
from connector_desk.domain.account import Role
from connector_desk.domain.entity import Kind
from connector_desk.domain.resident import Urgency
from connector_desk.ui import rights
from connector_desk.ui.places import Place
from tests.conftest import PASSPHRASE
from tests.hands import until, window_name
from tests.ui.every_view import settle
from tests.ui.test_queue import MOST_PRESSES, CountingHands

ROUNDS, IN_A_ROUND = 12, 5
CONTACTS = ROUNDS * IN_A_ROUND
PINS = ("2468", "13579", "8642", "97531")
WORDS = ("vlinder", "kersen", "oranje", "fiets", "wolk", "kaneel")
SOON = {1: Urgency.SAME_DAY, 2: Urgency.WEEK, 3: Urgency.MONTH, 4: Urgency.NONE}
SAID = (
    "een brief van de gemeente",
    "mijn stroom wordt afgesloten",
    "ik wil weer onder de mensen",
    "wie kan er iets ophangen",
    "de huur is omhoog gegaan",
)


class Desk:
    """The desk of the sample with four people who may work at the counter, and whose window is in front."""

    def __init__(self, folder):
        self.desk = bootstrap.open_desk(folder, PASSPHRASE)
        accounts, session = self.desk.accounts, self.desk.room.session
        self.helpers = self.desk.contacts.helpers()[: len(PINS)]
        mine, self.people = accounts.current, []
        for helper, pin in zip(self.helpers, PINS, strict=True):
            account_id = accounts.add(helper.name, Role.WALK_IN, f"een wachtzin voor {helper.name}")
            session.account = next(one for one in accounts.all() if one.id == account_id)
            accounts.set_pin(pin)
            self.people.append(session.account)
            session.account = mine
        self.window = None
        self.show_window()

    def show_window(self, *_given):
        before, self.window = self.window, bootstrap.main_window(self.desk)
        self.window.deskChanged.connect(self.show_window)
        self.window.resize(1280, 800)
        self.window.show()
        if before is not None:
            before.close()
            before.deleteLater()
        self.window.activateWindow()
        self.window.go(Place.WALK_IN)

    @property
    def page(self):
        return self.window.page(Place.WALK_IN)

    def kept(self, kind):
        with self.desk.room.look() as work:
            return work.repository(kind).all()

    def close(self):
        self.window.close()
        self.window.deleteLater()
        settle()
        self.desk.close()


@pytest.fixture
def day(qapp, dutch, sample_desk, cheap_keys):
    made = Desk(sample_desk)
    until(lambda: window_name() == "MainWindow")
    yield made
    made.close()
    rights.hold(Kind, Place)


def take_over(day, hands, who):
    """Let somebody take over by F8 and the PIN, and choose themselves as who helps."""
    account, pin = day.people[who], PINS[who]
    hands.press("F8")
    until(lambda: window_name() == "SwitchDialog")
    hands.write(account.name)
    assert QApplication.activeModalWidget().who.value() == account.id
    hands.go_to("Je pincode")
    hands.write(pin)
    window = day.window
    hands.press("Return")
    until(lambda: day.window is not window and window_name() == "MainWindow")
    assert day.desk.accounts.current.id == account.id
    hands.go_to("Wie helpt er nu?")
    hands.write(account.name)
    assert day.page.draft().helper_id == day.helpers[who].id
    hands.go_to("Wat is er aan de hand?", "Shift+Tab")


def come_in(hands, number):
    """Let five people in: by number, the third by a word of their own, and the last one goes first."""
    hands.press("F2", "F2")
    if number < len(WORDS):
        hands.press("Shift+F2")
        hands.write(WORDS[number])
        hands.press("Return")
    else:
        hands.press("F2")
    hands.press("F2", "F2", "Alt+Up")


def help_one(hands, at, *, is_interrupted):
    """Call who comes next and write down what they came with; return how many keys that took."""
    with hands.counted() as presses:
        hands.press("F7")
        hands.write(SAID[at % len(SAID)])
        if is_interrupted:
            hands.press("Esc")
            hands.go_to("In de rij", "Shift+Tab")
            hands.press("Home", "Return")
        hands.press(f"Alt+{at % 4 + 1}", "Ctrl+Return")
    return presses[0]


def test_sixty_contacts_four_helpers_and_nothing_is_lost(day):
    hands, before = CountingHands(), len(day.kept(Kind.CONTACT_MOMENTS))
    most, left = 0, 0
    for number in range(ROUNDS):
        take_over(day, hands, number % len(PINS))
        come_in(hands, number)
        for one in range(IN_A_ROUND):
            at = number * IN_A_ROUND + one
            presses = help_one(hands, at, is_interrupted=at % 20 == 7)
            most = max(most, 0 if at % 20 == 7 else presses)
            assert day.page.draft().is_empty, at
        if number % 4 == 3:
            hands.press("F2")
            hands.go_to("In de rij", "Shift+Tab")
            hands.press("Del")
            left += 1
        assert len(day.kept(Kind.CONTACT_MOMENTS)) == before + (number + 1) * IN_A_ROUND
    assert most <= MOST_PRESSES
    check_contacts(day, before)
    close_the_hour(day, hands, left)


def check_contacts(day, before):
    """Hold what is kept against what was typed, by whom."""
    contacts = [one for one in day.kept(Kind.CONTACT_MOMENTS) if one.logged_by is not None]
    assert len(contacts) == CONTACTS
    assert len(day.kept(Kind.CONTACT_MOMENTS)) == before + CONTACTS
    assert Counter(one.logged_by for one in contacts) == {one.id: CONTACTS // 4 for one in day.people}
    assert Counter(one.helper_id for one in contacts) == {one.id: CONTACTS // 4 for one in day.helpers}
    assert Counter(one.own_words for one in contacts) == dict.fromkeys(SAID, CONTACTS // len(SAID))
    assert Counter(one.urgency for one in contacts) == dict.fromkeys(SOON.values(), CONTACTS // 4)
    tickets = day.kept(Kind.TICKETS)
    assert {one.contact_id for one in tickets if one.contact_id} == {one.id for one in contacts}
    assert day.kept(Kind.DRAFTS) == ()


def close_the_hour(day, hands, left):
    """Close with somebody who takes the first open contact, and hold the counts against the day."""
    hands.press("Alt+C")
    until(lambda: window_name() == "ClosingDialog")
    moment_id, field = next(iter(QApplication.activeModalWidget()._takers.items()))
    hands.write(day.helpers[1].name)
    assert field.value() == day.helpers[1].id
    hands.press("Ctrl+Return")
    until(lambda: window_name() == "HourLogDialog")
    hands.press("Esc")
    until(lambda: window_name() == "MainWindow")
    assert day.desk.contacts.get(moment_id).taken_by == day.helpers[1].id
    (hour,) = day.kept(Kind.WALK_IN_HOURS)
    counts = {one.name: one.number for one in hour.counts}
    assert (counts["visitors"], counts["helped"], counts["left"]) == (CONTACTS + left, CONTACTS, left)
    assert (counts["contacts"], counts["channel.walk_in"]) == (CONTACTS, CONTACTS)
    assert counts["open"] == counts["urgency.same_day"] == CONTACTS // 4
    assert {counts[f"helper.{one.id}"] for one in day.helpers} == {CONTACTS // 4}
    assert day.kept(Kind.TICKETS) == ()
    assert day.desk.trail.verified().is_whole
