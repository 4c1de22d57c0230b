"""A whole day of a walk-in hour through the real window: 60 contacts, 4 helpers who take turns with their PIN.

Everything is done by key presses. Who comes in, who goes first, who leaves, who is interrupted, what cannot wait and
what is closed is written down here; at the end the store, the counts and the chain of records are held against it.
"""

from collections import Counter
from io import BytesIO

import pytest
from pypdf import PdfReader
from PySide6.QtWidgets import QApplication

from connector_desk import bootstrap
from connector_desk.domain.account import Role
from connector_desk.domain.contact_moment import Danger
from connector_desk.domain.entity import Kind
from connector_desk.domain.resident import Urgency
from connector_desk.ui import rights
from connector_desk.ui.panels.today_number import LargeNumber
from connector_desk.ui.places import Place
from connector_desk.words.terms import term
from tests.conftest import PASSPHRASE
from tests.hands import until, window_name
from tests.ui.every_view import settle
from tests.ui.test_queue import MOST_PRESSES, CountingHands

ROUNDS, IN_A_ROUND = 12, 5
CONTACTS = ROUNDS * IN_A_ROUND
PINS = ("2468", "13579", "8642", "97531")
WORDS = ("vlinder", "kersen", "oranje", "fiets", "wolk", "kaneel")
SOON = {1: Urgency.SAME_DAY, 2: Urgency.WEEK, 3: Urgency.MONTH, 4: Urgency.NONE}
DANGERS = {3: Danger.EVICTION, 23: Danger.WANTS_TO_DIE, 43: Danger.OTHER}
"""What cannot wait, by the number of the contact; the last one has a mark and no cause."""
LEFT_OPEN = 23
"""The danger that nobody said anything about when the hour closes."""
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


def mark(hands, danger):
    """Put the neutral mark by one key, and say what it is about where somebody knows."""
    hands.press("Alt+5")
    if danger is not Danger.OTHER:
        hands.go_to("Waar gaat het over?")
        hands.write(term(bootstrap.words(), danger).split()[0])


def look_at_danger(day, hands, at):
    """While it is marked the numbers stand large; kept, it stands on top of the day, and no slip says why."""
    hands.press("F7")
    hands.write(SAID[at % len(SAID)])
    mark(hands, DANGERS[at])
    numbers = [one.accessibleName() for one in day.page._numbers.findChildren(LargeNumber) if one.isVisible()]
    assert any("112" in one for one in numbers), numbers
    assert any("113" in one for one in numbers), numbers
    slips = [slip_of(day, ticket) for ticket in day.kept(Kind.TICKETS) if ticket.left_at is None]
    assert slips
    causes = [term(bootstrap.words(), danger) for danger in Danger]
    assert not [cause for cause in causes for slip in slips if cause.casefold() in slip.casefold()]
    hands.press(f"Alt+{at % 4 + 1}", "Ctrl+Return")
    (kept,) = (one for one in day.kept(Kind.CONTACT_MOMENTS) if one.danger is DANGERS[at] and one.logged_by)
    assert kept.is_open_today
    assert on_top(day).id == kept.id
    assert not [cause for cause in causes if cause in on_top(day).spoken()]
    return kept.id


def slip_of(day, ticket):
    content = day.desk.queue.finished_slip(ticket.id, bootstrap.words()).content
    return "\n".join(page.extract_text() for page in PdfReader(BytesIO(content)).pages)


def on_top(day):
    return day.page._day._today.model.row_at(0)


def answer_danger(day, hands, moment_id):
    """Try to be rid of it, which is refused; then say what was done, and only then it waits no more."""
    hands.go_to("Vandaag aan de balie", "Shift+Tab")
    hands.press("Home", "Return")
    hands.push("Haal weg")
    assert day.desk.contacts.get(moment_id).is_open_today
    hands.push("Schrijf op wat er is gedaan", "Shift+Tab")
    until(lambda: window_name() == "ContactDoneDialog")
    hands.press("Ctrl+Return")
    assert window_name() == "ContactDoneDialog"
    assert day.desk.contacts.get(moment_id).is_open_today
    hands.write("samen gebeld, het is geregeld")
    hands.press("Ctrl+Return")
    until(lambda: window_name() == "MainWindow")
    assert not day.desk.contacts.get(moment_id).is_open_today
    hands.press("Ctrl+N")


def test_sixty_contacts_four_helpers_and_nothing_is_lost(day):
    hands, before = CountingHands(), len(day.kept(Kind.CONTACT_MOMENTS))
    most, left = 0, 0
    for number in range(ROUNDS):
        take_over(day, hands, number % len(PINS))
        come_in(hands, number)
        for one in range(IN_A_ROUND):
            at = number * IN_A_ROUND + one
            if at in DANGERS:
                moment_id = look_at_danger(day, hands, at)
                if at != LEFT_OPEN:
                    answer_danger(day, hands, moment_id)
                continue
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
    assert {one.danger for one in contacts} == {None, *DANGERS.values()}
    tickets = day.kept(Kind.TICKETS)
    assert {one.contact_id for one in tickets if one.contact_id} == {one.id for one in contacts}
    assert day.kept(Kind.DRAFTS) == ()


def close_the_hour(day, hands, left):
    """Close with somebody who takes the first open contact, and hold the counts against the day."""
    hands.press("Alt+C")
    until(lambda: window_name() == "ClosingDialog")
    takers = QApplication.activeModalWidget()._takers
    dangers = [one for one in day.kept(Kind.CONTACT_MOMENTS) if one.danger is not None and one.id in takers]
    assert [one.danger for one in dangers if one.logged_by] == [DANGERS[LEFT_OPEN]]
    moment_id, field = next(iter(takers.items()))
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
    assert counts["urgency.same_day"] == CONTACTS // 4
    assert counts["open"] == CONTACTS // 4 + 1, "the danger that is still open counts, how soon it was or not"
    assert {counts[f"helper.{one.id}"] for one in day.helpers} == {CONTACTS // 4}
    assert day.kept(Kind.TICKETS) == ()
    assert day.desk.trail.verified().is_whole
