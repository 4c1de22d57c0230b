"""The queue at the counter, by keyboard alone and with real key presses, on a real encrypted desk."""

from datetime import timedelta

import pytest
from PySide6.QtWidgets import QApplication, QFileDialog

from connector_desk import bootstrap
from connector_desk.domain.account import Role
from connector_desk.domain.disclosure import DocumentKind
from connector_desk.domain.entity import Kind
from connector_desk.domain.queue import Counted
from connector_desk.ui import rights
from connector_desk.ui.dialogs.hour_log import HourLogDialog
from connector_desk.ui.panels import queue_papers
from connector_desk.ui.places import Place
from connector_desk.ui.widgets.layouts import parts_of
from connector_desk.ui.widgets.text import Text
from tests.hands import Hands, focus, until, window_name
from tests.ui.every_view import settle, whole_window

MOST_PRESSES = 15


class CountingHands(Hands):
    """Counts each key of a combination: Ctrl and Return are two."""

    def press(self, *keys: str) -> None:
        super().press(*keys)
        self.presses += sum(key.count("+") for key in keys)


@pytest.fixture
def open_window(qapp, sample_desk, monkeypatch):
    opened = []
    whole = bootstrap.open_desk
    monkeypatch.setattr(bootstrap, "open_desk", lambda *given: opened.append(whole(*given)) or opened[-1])
    with whole_window(sample_desk, (1280, 800), 1.0, bootstrap.words()) as window:
        until(lambda: window_name() == "MainWindow")
        window.go(Place.WALK_IN)
        yield window, opened[0], CountingHands()
    rights.hold(Kind, Place)


def kept(desk, kind):
    with desk.room.look() as work:
        return work.repository(kind).all()


def labels(window):
    model = window.page(Place.WALK_IN)._queue.panel.rows.model
    return [model.row_at(at).name for at in range(model.rowCount())]


def shown(window):
    model = window.page(Place.WALK_IN)._queue.panel.rows.model
    return [(model.row_at(at).name, model.row_at(at).what) for at in range(model.rowCount())]


def told(window):
    """Return what the page says in three parts, and what stands at the foot of the window."""
    message = window.page(Place.WALK_IN)._foot.message
    return "".join(part.accessibleName() for part in parts_of(message)[:1])


def test_from_next_visitor_to_saved_takes_few_keys(open_window):
    window, desk, hands = open_window
    before = len(kept(desk, Kind.CONTACT_MOMENTS))
    with hands.counted() as presses:
        hands.press("F2")
        hands.press("F7")
        hands.write("ik snap deze brief niet")
        hands.press("Alt+2")
        hands.press("Ctrl+Return")
    assert presses[0] <= MOST_PRESSES
    assert presses[0] == 6, "say the new number in README, too"
    assert len(kept(desk, Kind.CONTACT_MOMENTS)) == before + 1
    (ticket,) = kept(desk, Kind.TICKETS)
    assert ticket.left_at is not None
    assert labels(window) == []


def test_even_with_name_reach_and_helper_it_stays_under_fifteen(open_window):
    _window, desk, hands = open_window
    hands.press("F2")
    with hands.counted() as presses:
        hands.press("F7")
        hands.write("ik snap deze brief niet")
        hands.press("Alt+2", "Tab", "Tab", "Tab", "Tab")
        hands.press("Tab")
        hands.write("Truus")
        hands.press("Tab")
        hands.write("via de buurvrouw")
        hands.press("Ctrl+Return")
    assert presses[0] <= MOST_PRESSES
    (ticket,) = kept(desk, Kind.TICKETS)
    contact = desk.contacts.get(ticket.contact_id)
    assert (contact.called, contact.reach) == ("Truus", "via de buurvrouw")


def test_who_comes_in_while_somebody_types_disturbs_nothing(open_window):
    window, _desk, hands = open_window
    hands.press("F2", "F7")
    hands.write("een half woo")
    hands.press("F2")
    hands.write("rd")
    page = window.page(Place.WALK_IN)
    assert page.draft().own_words == "een half woord"
    assert shown(window) == [("1", "Nu aan de balie"), ("2", "Komt net binnen")]


def test_a_word_instead_of_a_number_and_never_a_name(open_window):
    window, desk, hands = open_window
    hands.press("Shift+F2")
    hands.write("Henk")
    hands.press("Return")
    field = window.page(Place.WALK_IN)._queue.panel.word
    assert field.fault.isVisible()
    assert field.value() == "Henk"
    assert kept(desk, Kind.TICKETS) == ()
    for _ in range(4):
        hands.press("Backspace")
    hands.write("vlinder")
    hands.press("Return")
    assert labels(window) == ["vlinder"]
    assert not field.isVisible()
    hands.write("terug op het formulier")
    assert window.page(Place.WALK_IN).draft().own_words == "terug op het formulier"


def test_f6_stops_at_the_help_the_queue_the_day_and_the_form(open_window):
    window, _, hands = open_window
    page = window.page(Place.WALK_IN)
    parts = (page._numbers, page._queue.panel, page._day, page._form)
    for part in parts:
        hands.press("F6")
        assert part.isAncestorOf(focus())


def test_escape_lets_go_of_a_word_and_puts_nothing_aside(open_window):
    window, desk, hands = open_window
    hands.write("halve woorden")
    hands.press("Shift+F2")
    hands.write("vlin")
    hands.press("Esc")
    assert kept(desk, Kind.TICKETS) == ()
    assert window.page(Place.WALK_IN).draft().own_words == "halve woorden"


def test_the_mark_is_one_key_and_says_not_why(open_window):
    window, _desk, hands = open_window
    hands.press("F2", "F2", "F2", "Alt+Up")
    assert labels(window) == ["3", "1", "2"]
    row = window.page(Place.WALK_IN)._queue.panel.rows.model.row_at(0)
    assert (row.left, row.beside) == ("flag", "gaat voor")
    hands.press("Alt+Up")
    assert labels(window) == ["1", "2", "3"]


def test_leaving_is_one_key_and_comes_back_by_another(open_window):
    window, _desk, hands = open_window
    hands.press("F2", "F2")
    hands.go_to("In de rij", "Shift+Tab")
    hands.press("Del")
    assert labels(window) == ["1"]
    hands.press("Ctrl+Z")
    until(lambda: labels(window) == ["1", "2"])


def test_enter_calls_the_one_that_is_chosen(open_window):
    window, _desk, hands = open_window
    hands.press("F2", "F2")
    hands.go_to("In de rij", "Shift+Tab")
    hands.press("Return")
    assert shown(window)[0] == ("2", "Nu aan de balie")
    hands.write("ik kom voor een formulier")
    assert window.page(Place.WALK_IN).draft().own_words == "ik kom voor een formulier"


def test_while_people_wait_what_is_still_open_today_stays_in_sight(open_window):
    window, desk, hands = open_window
    hands.write("een wens")
    hands.press("Alt+4", "Ctrl+Return")
    hands.write("morgen op straat")
    hands.press("Alt+1", "Ctrl+Return")
    page = window.page(Place.WALK_IN)
    is_open = {one.id: one.is_open_today for one in kept(desk, Kind.CONTACT_MOMENTS)}

    def of_today():
        model = page._day._today.model
        return [model.row_at(at).id for at in range(model.rowCount())]

    everything = of_today()
    hands.press("F2")
    assert of_today() == [one for one in everything if is_open[one]]
    assert 0 < len(of_today()) < len(everything)
    assert page._day._today.isVisible()


def test_nobody_to_call_is_said_and_what_was_typed_stays(open_window):
    window, _desk, hands = open_window
    hands.write("een woord")
    hands.press("F7")
    assert told(window).startswith("Er wacht niemand.")
    assert window.page(Place.WALK_IN).draft().own_words == "een woord"


def test_calling_while_something_stands_on_the_form_puts_that_aside(open_window):
    window, desk, hands = open_window
    hands.write("iemand aan de telefoon")
    hands.press("F2", "F7")
    page = window.page(Place.WALK_IN)
    assert page.draft().is_empty
    assert [one.fields["own_words"] for one in desk.drafts.waiting()] == ["iemand aan de telefoon"]


def test_waiting_time_ticks(open_window):
    window, desk, hands = open_window
    hands.press("F2")
    moment = desk.clock.now()
    panel = window.page(Place.WALK_IN)._queue.panel
    for minutes, words in ((1, "Wacht 1 minuut"), (12, "Wacht 12 minuten")):
        later = moment + timedelta(minutes=minutes, seconds=5)
        panel._clock = type("Clock", (), {"now": staticmethod(lambda later=later: later), "today": desk.clock.today})()
        panel._ticking.timeout.emit()
        assert shown(window) == [("1", words)]
    assert panel._ticking.isActive()
    assert panel._ticking.interval() <= 30_000


def test_the_second_helper_is_told_and_nothing_is_lost(open_window):
    window, desk, hands = open_window
    page = window.page(Place.WALK_IN)
    orlando, ria = (next(one for one in desk.contacts.helpers() if one.name == name) for name in ("Orlando", "Ria"))
    hands.press("F2")
    page._helper.pick.set_value(orlando.id)
    hands.press("F7")
    hands.write("een brief van de gemeente")
    hands.press("Esc")
    page._helper.pick.set_value(ria.id)
    hands.write("iets anders")
    hands.go_to("In de rij", "Shift+Tab")
    hands.press("Return")
    assert told(window).startswith("“1” is al bij Orlando.")
    assert page.draft().own_words == "iets anders"
    (ticket,) = kept(desk, Kind.TICKETS)
    assert ticket.helper_id == orlando.id
    assert [one.fields["own_words"] for one in desk.drafts.waiting()] == ["een brief van de gemeente"]


def test_two_who_wrote_about_one_visitor_both_keep_their_words(open_window):
    window, desk, hands = open_window
    before = len(kept(desk, Kind.CONTACT_MOMENTS))
    hands.press("F2", "F7")
    hands.write("mijn kant van het verhaal")
    (ticket,) = kept(desk, Kind.TICKETS)
    desk.queue.leave(ticket.id)
    hands.press("Ctrl+Return")
    assert told(window).startswith("“1” is al geholpen, of weggegaan.")
    assert window.page(Place.WALK_IN).draft().own_words == "mijn kant van het verhaal"
    assert len(kept(desk, Kind.CONTACT_MOMENTS)) == before
    hands.press("Ctrl+Return")
    assert len(kept(desk, Kind.CONTACT_MOMENTS)) == before + 1
    assert desk.drafts.waiting() == ()


def test_a_draft_of_somebody_who_was_called_comes_back_with_the_ticket(open_window):
    window, desk, hands = open_window
    hands.press("F2", "F7")
    hands.write("de stroom valt zo uit")
    assert window.keep_drafts()
    (line,) = desk.drafts.waiting()
    (ticket,) = kept(desk, Kind.TICKETS)
    assert line.key.about_id == ticket.id
    # Another window after the power came back: nothing of the first one is known but what is on the disk.
    other = bootstrap.main_window(desk)
    other.show()
    assert other.resume(line.key)
    page = other.page(Place.WALK_IN)
    assert page.draft().own_words == "de stroom valt zo uit"
    assert page._queue.panel.talk_id() == ticket.id
    page.save()
    (ticket,) = kept(desk, Kind.TICKETS)
    assert desk.contacts.get(ticket.contact_id).own_words == "de stroom valt zo uit"
    other.close()
    other.deleteLater()
    settle()


def test_the_slip_leaves_by_one_key_and_is_recorded(open_window, monkeypatch):
    window, desk, hands = open_window
    sent = []
    monkeypatch.setattr(queue_papers, "has_printer", lambda: True)
    monkeypatch.setattr(queue_papers, "send_to", lambda _printer: sent.append)
    hands.press("F2", "Alt+Up", "Ctrl+P")
    assert len(sent) == 1
    (printout,) = (one for one in kept(desk, Kind.PRINTOUTS) if one.document is DocumentKind.TICKET)
    assert printout.about_id == kept(desk, Kind.TICKETS)[0].id
    assert told(window) == ""


def test_without_a_printer_the_slip_becomes_a_file(open_window, monkeypatch, tmp_path):
    _window, desk, hands = open_window
    monkeypatch.setattr(queue_papers, "has_printer", lambda: False)
    hands.press("F2", "Ctrl+P")
    (dialog,) = (one for one in QApplication.topLevelWidgets() if isinstance(one, QFileDialog) and one.isVisible())
    dialog.fileSelected.emit(str(tmp_path / "nummer.pdf"))
    dialog.done(0)
    settle()
    assert (tmp_path / "nummer.pdf").read_bytes().startswith(b"%PDF")
    assert [one.document for one in kept(desk, Kind.PRINTOUTS)].count(DocumentKind.TICKET) == 1


def test_a_printer_that_says_nothing_is_told(open_window, monkeypatch):
    window, _desk, hands = open_window

    def silent(_printer):
        def send(_content):
            raise queue_papers.PrinterSilent

        return send

    monkeypatch.setattr(queue_papers, "has_printer", lambda: True)
    monkeypatch.setattr(queue_papers, "send_to", silent)
    hands.press("F2", "Ctrl+P")
    assert told(window).startswith("De printer geeft geen antwoord.")


def test_who_can_do_this_goes_onto_the_slip(open_window):
    window, desk, hands = open_window
    hands.press("F2", "F7", "Alt+B")
    until(lambda: window_name() == "ComeBackDialog")
    hands.press("Down")
    line = QApplication.activeModalWidget().line.value()
    hands.press("Ctrl+Return")
    until(lambda: window_name() == "MainWindow")
    (ticket,) = kept(desk, Kind.TICKETS)
    assert ticket.come_back == line
    assert "Vraag naar" in line or ", bij " in line
    model = window.page(Place.WALK_IN)._queue.panel.rows.model
    assert model.row_at(0).beside == "komt terug"


def test_closing_by_keyboard_hands_on_empties_and_shows_the_log(open_window):
    window, desk, hands = open_window
    hands.press("F2", "F2", "F7")
    hands.write("morgen word ik uit huis gezet")
    hands.press("Alt+1", "Ctrl+Return", "Alt+C")
    until(lambda: window_name() == "ClosingDialog")
    dialog = QApplication.activeModalWidget()
    moment_id, field = next(iter(dialog._takers.items()))
    assert focus() is field.editor
    hands.press("Down")
    taker = field.value()
    assert taker
    hands.go_to("Nog iets voor wie hierna komt?")
    hands.write("het koffieapparaat lekt")
    hands.press("Ctrl+Return")
    until(lambda: window_name() == "HourLogDialog")
    assert desk.contacts.get(moment_id).taken_by == taker
    assert kept(desk, Kind.TICKETS) == ()
    (hour,) = kept(desk, Kind.WALK_IN_HOURS)
    counts = {one.name: one.number for one in hour.counts}
    assert (counts[Counted.VISITORS], counts[Counted.HELPED], counts[Counted.LEFT]) == (2, 1, 1)
    assert hour.note == "het koffieapparaat lekt"
    said = [one.text() for one in QApplication.activeModalWidget().findChildren(Text)]
    order = (
        "De rij",
        "Langste wachttijd, in minuten",
        "De contacten",
        "Opgeschreven contacten",
        "Daarvan konden niet wachten",
    )
    assert [one for one in said if one in order] == list(order), "what could not wait are contacts, as on paper"
    assert not any("voor" in one.split() for one in said), "the word of the queue is for visitors"
    hands.press("Esc")
    until(lambda: window_name() == "MainWindow")
    assert labels(window) == []


def test_a_note_with_a_name_keeps_the_hour_open_and_the_words(open_window):
    _window, desk, hands = open_window
    hands.press("F2", "Alt+C")
    until(lambda: window_name() == "ClosingDialog")
    dialog = QApplication.activeModalWidget()
    hands.go_to("Nog iets voor wie hierna komt?")
    hands.write("Henk van den Berg komt morgen")
    hands.press("Ctrl+Return")
    assert dialog.isVisible()
    assert dialog.note.value() == "Henk van den Berg komt morgen"
    assert desk.queue.queue().hour is not None


def test_the_log_becomes_a_file(open_window, tmp_path):
    _window, desk, hands = open_window
    hands.press("F2", "Alt+L")
    until(lambda: window_name() == "HourLogDialog")
    hands.press("Ctrl+S")
    (dialog,) = (one for one in QApplication.topLevelWidgets() if isinstance(one, QFileDialog) and one.isVisible())
    dialog.fileSelected.emit(str(tmp_path / "uur.pdf"))
    dialog.done(0)
    settle()
    assert (tmp_path / "uur.pdf").read_bytes().startswith(b"%PDF")
    assert [one.document for one in kept(desk, Kind.PRINTOUTS)].count(DocumentKind.HOUR_LOG) == 1
    for one in QApplication.topLevelWidgets():
        if isinstance(one, HourLogDialog):
            one.done(0)


def test_a_log_that_was_printed_before_opens_on_the_screen(open_window):
    window, desk, _hands = open_window
    hour_id = desk.queue.open()
    desk.publisher.print(desk.hours.finished_log(hour_id, bootstrap.words()), lambda: None)
    window.go(Place.PRINT)
    page = window.page(Place.PRINT)
    until(lambda: page._earlier_lines)
    page._open_earlier(next(iter(page._earlier_lines)))
    until(lambda: window_name() == "HourLogDialog")
    assert window.place is Place.WALK_IN
    QApplication.activeModalWidget().done(0)


def test_an_hour_left_open_since_yesterday_stands_on_today(open_window):
    window, desk, _hands = open_window
    today = window.page(Place.TODAY)
    assert today._hour_left.isHidden()
    desk.queue.open()
    (hour,) = kept(desk, Kind.WALK_IN_HOURS)
    with desk.room.open_work() as work:
        work.walk_in_hours.put(hour.model_copy(update={"day": hour.day - timedelta(days=1)}))
        work.commit()
    window.go(Place.TODAY)
    today.refresh()
    assert today._hour_left.isVisible()
    today._hour_left.counterAsked.emit()
    assert window.place is Place.WALK_IN
    page = window.page(Place.WALK_IN)
    page.refresh()
    assert page._queue.panel._old.isVisible()


def test_who_noted_it_and_who_takes_it_stand_with_the_contact(open_window):
    window, desk, hands = open_window
    hands.press("F2", "F7")
    hands.write("wie schreef dit op")
    hands.press("Ctrl+Return")
    (ticket,) = kept(desk, Kind.TICKETS)
    contact = desk.contacts.get(ticket.contact_id)
    assert contact.logged_by == desk.accounts.current.id
    helper = desk.contacts.helpers()[0]
    desk.hours.close({contact.id: helper.id})
    about = desk.contacts.who_about(desk.contacts.get(contact.id))
    assert (about.noted_by, about.taken_by) == (desk.accounts.current.name, helper.name)
    page = window.page(Place.WALK_IN)
    page.open(contact.id)
    rows = page._all._list.model
    row = next(rows.row_at(at) for at in range(rows.rowCount()) if rows.row_at(at).id == contact.id)
    assert desk.accounts.current.name in row.beside


def test_the_walk_in_role_may_do_all_of_it(open_window):
    _window, desk, _hands = open_window
    session = desk.room.session
    session.account = session.account.model_copy(update={"role": Role.WALK_IN})
    ticket = desk.queue.welcome("vlinder")
    desk.queue.mark_first(ticket)
    desk.queue.call(ticket)
    desk.queue.come_back(ticket, "dinsdag om tien")
    sent = []
    desk.publisher.print(desk.queue.finished_slip(ticket, bootstrap.words()), lambda: sent.append(1))
    desk.queue.leave(ticket)
    desk.hours.close()
    desk.undo.undo()
    assert sent == [1]
