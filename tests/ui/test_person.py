"""The profile as a story: its order, what is said in it by keyboard, and what neighbours could do for each other."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication

from connector_desk.domain.consent import DataCategory, Purpose
from connector_desk.domain.desk import Desk
from connector_desk.domain.entity import Kind
from connector_desk.domain.resident import LifeDomain, SafeContact, View, ViewBy
from connector_desk.ui.widgets.buttons import QuietButton
from connector_desk.ui.widgets.layouts import parts_of
from connector_desk.ui.widgets.page_head import go_to_pane
from tests.builders import MONDAY, a_consent, a_resident, a_tie, an_ask, an_organization
from tests.ui.resident_hands import (
    Alt,
    Ctrl,
    Key,
    heard,
    lines_of,
    places,
    pressed,
    return_to,
    shortcut,
    texts_in,
    typed,
)

OWN = (an_organization("own", "Huis Kwakernaat"), Desk(id="d", own_organization_id="own"))


@pytest.fixture
def place(qtbot, tmp_path):
    yield from places(qtbot, tmp_path)


class Counted:
    """Counts key presses as a hand makes them: a chord counts for one."""

    def __init__(self, qtbot) -> None:
        self.qtbot, self.presses = qtbot, 0

    def press(self, key, modifier=Qt.KeyboardModifier.NoModifier):
        self.presses += 1
        shortcut(self.qtbot, key, modifier)


def resident(desk, resident_id="r1"):
    return next(one for one in desk.all(Kind.RESIDENTS) if one.id == resident_id)


def test_the_cards_stand_in_the_order_of_the_story(qtbot, place):
    _, page = place(a_tie())
    page.resize(600, 2400)
    page.open("r1")
    QApplication.processEvents()
    story = page.profile
    cards = (
        *(story.head, story.offers, story.asks, story.wishes, story.contact, story.views, story.network),
        *(story.agreements, story.past, story.documents, story.consents, story.more),
    )
    tops = [card.mapTo(page, QPoint(0, 0)).y() for card in cards]
    assert tops == sorted(tops)
    assert len(set(tops)) == len(tops)


def test_f6_walks_from_card_to_card_and_back(qtbot, place):
    _, page = place(a_tie())
    page.open("r1")
    page.enter()
    story = page.profile
    for part in (story.offers, story.asks):
        assert go_to_pane(page)
        assert part.isAncestorOf(QApplication.focusWidget())
    for part in (story.offers, story.head, story.consents, story.network):
        assert go_to_pane(page, is_back=True)
        assert part.isAncestorOf(QApplication.focusWidget())


def test_how_contact_works_and_how_not(place):
    safe = SafeContact(
        call=False, voicemail=True, post=False, note="via de buurvrouw", best_moment="na tienen", place="in het park",
        post_opened_by="de oudste zoon",
    )  # fmt: skip
    _, page = place(
        a_resident("r9", "Noor", safe_contact=safe, works_well="bekende gezichten", works_badly="aanbellen; haast")
    )
    page.open("r9")
    said = texts_in(page.profile.contact)
    works, not_works = said[: said.index(mark(page))], said[said.index(mark(page)) :]
    assert any("na tienen" in line for line in works)
    assert any("in het park" in line for line in works)
    assert any("de oudste zoon" in line for line in works)
    assert {"Aanbellen", "Haast"} <= set(not_works)
    assert "Bekende gezichten" in works


def mark(page):
    return page.profile.contact.tr("This does not work")


def test_labels_life_domains_and_topics_stay_out_of_sight(place):
    _, page = place(an_ask(life_domain=LifeDomain.HOUSING, topics=("repairs",)))
    page.open("r1")
    assert not any("Wonen" in text or "klussen" in text for text in texts_in(page))


def test_an_ask_takes_two_key_presses_beside_its_words(qtbot, place):
    desk, page = place()
    page.open("r1")
    hand = Counted(qtbot)
    hand.press(Key.Key_2, Alt)
    typed(qtbot, "weer eens naar buiten")
    hand.press(Key.Key_Return, Ctrl)
    assert [one.own_words for one in desk.all(Kind.ASKS)] == ["weer eens naar buiten"]
    assert hand.presses == 2


def test_an_offer_takes_two_key_presses_and_one_more_for_what_it_is_about(qtbot, place):
    desk, page = place()
    page.open("r1")
    hand = Counted(qtbot)
    hand.press(Key.Key_1, Alt)
    typed(qtbot, "kookt graag voor twee")
    hand.press(Key.Key_T, Alt)
    hand.press(Key.Key_Return, Ctrl)
    assert (resident(desk).offers, resident(desk).offer_topics) == (("kookt graag voor twee",), ("cooking",))
    assert hand.presses == 3
    assert "“kookt graag voor twee”" in texts_in(page.profile.offers)


def test_no_topic_is_kept_that_nobody_chose(qtbot, place):
    desk, page = place()
    page.open("r1")
    shortcut(qtbot, Key.Key_1, Alt)
    typed(qtbot, "kookt graag")
    assert page.forms.dialog.topics.take.isVisible()
    shortcut(qtbot, Key.Key_Return, Ctrl)
    assert resident(desk).offer_topics == ()


def test_topics_are_chosen_one_by_one_with_arrows_and_space(qtbot, place):
    desk, page = place()
    page.open("r1")
    shortcut(qtbot, Key.Key_2, Alt)
    typed(qtbot, "iemand die mij helpt")
    pressed(qtbot, Key.Key_Tab)
    pressed(qtbot, Key.Key_Space)
    pressed(qtbot, Key.Key_Tab)
    pressed(qtbot, Key.Key_Down)
    pressed(qtbot, Key.Key_Space)
    shortcut(qtbot, Key.Key_Return, Ctrl)
    (ask,) = desk.all(Kind.ASKS)
    assert len(ask.topics) == 1


@pytest.mark.parametrize(
    ("key", "by"),
    [(Key.Key_3, ViewBy.RESIDENT), (Key.Key_4, ViewBy.VOLUNTEER), (Key.Key_5, ViewBy.PROFESSIONAL)],
)
def test_a_view_takes_two_key_presses_whoever_said_it(qtbot, place, key, by):
    desk, page = place()
    page.open("r1")
    hand = Counted(qtbot)
    hand.press(key, Alt)
    typed(qtbot, "het moet rustig aan")
    hand.press(Key.Key_Return, Ctrl)
    (view,) = resident(desk).views
    assert (view.by, view.text) == (by, "het moet rustig aan")
    assert hand.presses == 2


def test_three_views_weigh_the_same_the_residents_first_and_who_was_not_heard_is_asked(qtbot, place):
    views = (
        View(by=ViewBy.RESIDENT, text="eerst rust", on=MONDAY.replace(day=2)),
        View(by=ViewBy.RESIDENT, text="nu naar buiten", on=MONDAY),
        View(by=ViewBy.VOLUNTEER, text="samen koken", on=MONDAY),
    )
    _, page = place(a_resident("r9", "Noor", views=views))
    page.open("r9")
    QApplication.processEvents()
    card = page.profile.views
    columns = parts_of(card._row)
    widths = [one.width() for one in columns]
    assert max(widths) - min(widths) <= 2
    said = [texts_in(one) for one in columns]
    assert "“nu naar buiten”" in said[0]
    assert "“eerst rust”" not in said[0]
    assert "“samen koken”" in said[1]
    assert len(said[2]) == 2
    more = card.findChild(object, "view-more:resident")
    more.setFocus()
    pressed(qtbot, Key.Key_Space)
    assert "“eerst rust”" in texts_in(columns[0])


NEIGHBOURS = (
    *OWN,
    an_ask(own_words="warm eten, en niet alleen", topics=("cooking",)),
    a_resident("g1", "Noor", offers=("kookt voor de hele trap",), offer_topics=("cooking",)),
)


def a_yes(resident_id, category):
    return a_consent(
        f"k-{resident_id}",
        resident_id=resident_id,
        recipient="own",
        purpose=Purpose.MATCHING,
        data_categories=(DataCategory.IDENTITY, category),
    )


def test_neighbours_who_both_said_yes_are_introduced_by_keyboard(qtbot, place):
    desk, page = place(*NEIGHBOURS, a_yes("r1", DataCategory.ASK_OTHER), a_yes("g1", DataCategory.OFFERS))
    page.open("g1")
    page.profile.offers.fit.setFocus()
    pressed(qtbot, Key.Key_Return)
    assert "“warm eten, en niet alleen”" in texts_in(page.neighbours)
    pressed(qtbot, Key.Key_Return)
    typed(qtbot, "dat lijkt me fijn")
    pressed(qtbot, Key.Key_Tab)
    typed(qtbot, "ik kook graag voor twee")
    shortcut(qtbot, Key.Key_Return, Ctrl)
    assert {one.resident_id: one.own_words for one in desk.all(Kind.CONTACT_MOMENTS)} == {
        "r1": "dat lijkt me fijn",
        "g1": "ik kook graag voor twee",
    }
    return_to(qtbot, page)
    pressed(qtbot, Key.Key_Escape)
    assert page.profile.isVisible()
    page.profile.past.allAsked.emit()
    assert "ik kook graag voor twee" in lines_of(page.timeline)


def test_who_gave_no_yes_yet_is_asked_first(qtbot, place):
    _, page = place(*NEIGHBOURS, a_yes("g1", DataCategory.OFFERS))
    page.open("offers:g1:a1")
    assert page.selected_id() == "offers:g1:a1"
    pressed(qtbot, Key.Key_Return)
    assert page.talk.isVisible()
    assert page.profile.file.resident.id == "r1"


@pytest.mark.parametrize("by_key", [True, False])
def test_from_whom_an_ask_fits_one_comes_back_to_that_ask(qtbot, place, by_key):
    _, page = place(*NEIGHBOURS)
    gone_to = heard(page.goAsked)
    page.open("offers:g1:a1")
    back = next(one for one in page.neighbours.findChildren(QuietButton) if one.text() == "Back to who fits this")
    pressed(qtbot, Key.Key_Escape) if by_key else back.click()
    assert gone_to == [("volunteers", "ask:a1")]
    assert page.profile.isVisible()
    page.profile.offers.fit.click()
    assert back.text() == "Back to Noor"
    pressed(qtbot, Key.Key_Escape)
    assert len(gone_to) == 1


def test_offers_without_a_topic_say_how_the_desk_can_look(qtbot, place):
    _, page = place(*OWN, a_resident("g1", "Noor", offers=("kookt",)))
    page.open("g1")
    page.profile.offers.fit.setFocus()
    pressed(qtbot, Key.Key_Return)
    asked = heard(page.neighbours.topicsAsked)
    assert page.neighbours.isVisible()
    page.neighbours.findChild(object, "choose-topics").click()
    assert len(asked) == 1
    assert page.forms.dialog.topics.choose.isVisible()
