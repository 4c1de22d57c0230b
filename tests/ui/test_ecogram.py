"""The large ecogram by keyboard and by mouse, over a real desk with the sample."""

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

from connector_desk import bootstrap
from connector_desk.domain.disclosure import DocumentKind
from connector_desk.domain.resident import Support, TieCategory, TieDirection
from connector_desk.ui import theme
from connector_desk.ui.dialogs.ecogram_paper import EcogramPaperDialog
from connector_desk.ui.panels import paper_to_give
from connector_desk.ui.places import Place
from connector_desk.ui.widgets.banner import ThreePartMessage
from connector_desk.ui.widgets.buttons import DeskButton
from connector_desk.ui.widgets.ecogram_items import LineItem, TieItem
from connector_desk.ui.widgets.ecogram_marks import LegendSample, SupportMark, line_pen
from connector_desk.ui.widgets.face import FaceKind
from tests.hands import Hands, focus, until, window_name
from tests.ui.every_view import settle, whole_window


class Drawn:
    """The window with Samira's ecogram large, and what the desk keeps."""

    def __init__(self, window, desk):
        self.hands, self.desk, self.window = Hands(), desk, window
        with desk.room.look() as work:
            self.samira = next(one for one in work.residents.all() if one.first_name == "Samira").id
        window.go(Place.RESIDENTS, self.samira)
        self.hands.press("Ctrl+E")
        self.page = window.page(Place.RESIDENTS)
        self.canvas = self.page.ecogram.canvas
        until(lambda: focus() is self.canvas)

    def ties(self):
        with self.desk.room.look() as work:
            return {one.id: one for one in work.ties.where(resident_id=self.samira)}

    def called(self, name):
        return next(one.node.tie for one in self.canvas._items.values() if one.node.called == name)

    def go_to(self, name):
        wanted = self.called(name).id
        for _ in range(20):
            if self.canvas.current == wanted:
                return
            self.hands.press("Tab")
        raise AssertionError(name)

    def spot_of(self, tie_id):
        item = self.canvas.item_of(tie_id)
        return self.canvas.mapFromScene(item.pos())

    def drag(self, tie_id, *scene_points, drop=True):
        view = self.canvas.viewport()
        QTest.mousePress(view, Qt.MouseButton.LeftButton, pos=self.spot_of(tie_id))
        for x, y in scene_points:
            QTest.mouseMove(view, self.canvas.mapFromScene(QPointF(x, y)))
        if drop:
            QTest.mouseRelease(view, Qt.MouseButton.LeftButton, pos=self.canvas.mapFromScene(QPointF(x, y)))
        QApplication.processEvents()


@pytest.fixture
def drawn(qapp, sample_desk, monkeypatch):
    opened = []
    whole = bootstrap.open_desk
    monkeypatch.setattr(bootstrap, "open_desk", lambda *given: opened.append(whole(*given)) or opened[-1])
    with whole_window(sample_desk, (1280, 800), 1.0, bootstrap.words()) as window:
        yield Drawn(window, opened[0])


def test_tab_goes_round_everybody_and_then_on(drawn):
    seen = []
    while focus() is drawn.canvas:
        seen.append(drawn.canvas.current)
        drawn.hands.press("Tab")
    assert sorted(seen) == sorted(drawn.ties())
    assert len(seen) == len(set(seen))
    drawn.hands.press("Shift+Tab")
    assert focus() is drawn.canvas
    assert drawn.canvas.current == seen[-1]


def test_arrows_go_to_who_lies_that_way(drawn):
    drawn.go_to("oudste zoon")
    drawn.hands.press("Left")
    assert drawn.canvas.item_of(drawn.canvas.current).node.called in {"Nadia", "Yvette"}
    drawn.hands.press("Down", "Down")
    assert drawn.canvas.item_of(drawn.canvas.current).node.called in {"Fatima", "nieuwe buren op de galerij"}


def test_who_has_the_focus_is_said_with_all_that_the_drawing_tells(drawn):
    drawn.go_to("Nadia")
    said = drawn.canvas.accessibleName()
    assert said.startswith("Om Samira heen")
    for word in ("Nadia", "Zorgverleners", "heel dichtbij", "via een organisatie", "praktische hulp"):
        assert word in said
    assert drawn.canvas.item_of(drawn.canvas.current).accessible_name in said
    assert all(isinstance(one, TieItem | LineItem) for one in drawn.canvas.items(drawn.spot_of(drawn.canvas.current)))


def test_shift_and_arrows_give_another_place_and_undo_takes_it_back(drawn):
    drawn.go_to("nieuwe buren op de galerij")
    before = drawn.called("nieuwe buren op de galerij")
    others = {tie_id: spot for tie_id, spot in drawn.canvas.arrangement.spots.items() if tie_id != before.id}
    drawn.hands.press("Shift+Up")
    assert drawn.ties()[before.id].closeness == 2
    assert drawn.canvas.current == before.id
    drawn.hands.press("Shift+Right")
    assert drawn.ties()[before.id].category is TieCategory.ADVISERS
    assert focus() is drawn.canvas
    assert {one: drawn.canvas.arrangement.spots[one] for one in others} == others
    drawn.hands.press("Ctrl+Z", "Ctrl+Z")
    assert drawn.ties()[before.id] == before
    assert drawn.canvas.arrangement.spots[before.id].cell == (TieCategory.NEIGHBOURS, 1)


def test_nobody_goes_nearer_than_nearest(drawn):
    drawn.go_to("oudste zoon")
    drawn.hands.press("Shift+Up")
    assert not drawn.desk.undo.can_undo


def test_enter_opens_the_form_and_what_is_kept_shows_at_once(drawn):
    drawn.go_to("Yvette")
    yvette = drawn.canvas.current
    drawn.hands.press("Return")
    until(lambda: window_name() == "TieDialog")
    drawn.hands.answer("Wie is dit?", "wijkzuster")
    drawn.hands.go_to("Wie steunt wie?")
    drawn.hands.press("Down")
    drawn.hands.press("Ctrl+Return")
    until(lambda: focus() is drawn.canvas)
    assert drawn.ties()[yvette].direction is TieDirection.TO_RESIDENT
    assert "steunt Samira" in drawn.canvas.item_of(yvette).accessible_name


@pytest.mark.parametrize("key", ["Ins", "N"])
def test_somebody_new_gets_a_place_and_nobody_else_moves(drawn, key):
    spots = dict(drawn.canvas.arrangement.spots)
    drawn.hands.press(key)
    until(lambda: window_name() == "TieDialog")
    drawn.hands.write("buurvrouw van beneden")
    drawn.hands.press("Ctrl+Return")
    until(lambda: focus() is drawn.canvas)
    (new,) = set(drawn.ties()) - set(spots)
    assert drawn.canvas.item_of(new).node.called == "buurvrouw van beneden"
    assert {one: drawn.canvas.arrangement.spots[one] for one in spots} == spots


def test_delete_takes_away_and_undo_brings_back(drawn):
    drawn.go_to("Nadia")
    nadia = drawn.called("Nadia")
    drawn.hands.press("Del")
    assert nadia.id not in drawn.ties()
    assert nadia.id not in drawn.canvas._items
    assert drawn.canvas.current in drawn.ties()
    drawn.hands.press("Ctrl+Z")
    assert drawn.ties()[nadia.id] == nadia
    assert drawn.canvas.item_of(nadia.id).isVisible()


def test_the_mouse_carries_somebody_to_another_place(drawn):
    neighbours = drawn.called("nieuwe buren op de galerij")
    there = drawn.canvas.arrangement.point(0.65, 2 * 3.1416 * 2.5 / 7)
    drawn.drag(neighbours.id, (there[0] - 30, there[1]), there)
    kept = drawn.ties()[neighbours.id]
    assert (kept.category, kept.closeness) == (TieCategory.FRIENDS, 2)
    drawn.hands.press("Ctrl+Z")
    assert drawn.ties()[neighbours.id] == neighbours


def test_set_down_in_the_same_place_or_let_go_by_esc_changes_nothing(drawn):
    neighbours = drawn.called("nieuwe buren op de galerij")
    home = drawn.canvas.arrangement.spots[neighbours.id]
    drawn.drag(neighbours.id, (home.x + 12, home.y - 8))
    assert drawn.canvas.item_of(neighbours.id).pos() == QPointF(home.x, home.y)
    drawn.drag(neighbours.id, (100, 100), drop=False)
    assert drawn.canvas.item_of(neighbours.id).pos() != QPointF(home.x, home.y)
    drawn.hands.press("Esc")
    assert drawn.canvas.item_of(neighbours.id).pos() == QPointF(home.x, home.y)
    assert drawn.canvas.isVisible()
    assert not drawn.desk.undo.can_undo


def test_a_double_click_opens_the_form(drawn):
    tie = drawn.called("Fatima")
    QTest.mouseDClick(drawn.canvas.viewport(), Qt.MouseButton.LeftButton, pos=drawn.spot_of(tie.id))
    until(lambda: window_name() == "TieDialog")
    form = QApplication.activeWindow()
    assert form.volunteer.value() == tie.volunteer_id
    assert form.role.value() == tie.role
    drawn.hands.press("Esc")
    assert window_name() == "MainWindow"


def test_the_drawing_grows_and_fits_again(drawn):
    whole = drawn.canvas.transform().m11()
    drawn.hands.press("+", "+")
    assert drawn.canvas.transform().m11() == pytest.approx(whole * 1.25**2)
    drawn.hands.press("-")
    assert drawn.canvas.transform().m11() == pytest.approx(whole * 1.25)
    drawn.hands.press("0")
    assert drawn.canvas.transform().m11() == pytest.approx(whole)


def test_esc_leads_back_to_the_profile(drawn):
    drawn.hands.press("Esc")
    assert drawn.page.profile.isVisible()


def test_what_nobody_gives_stands_first_and_leads_into_the_directory(drawn):
    look = drawn.page.ecogram.gaps.findChild(DeskButton, f"gap:{Support.EMOTIONAL}")
    drawn.hands.go_to(look.accessibleName())
    assert "een luisterend oor" in look.accessibleName()
    drawn.hands.press("Space")
    directory = drawn.window.page(Place.DIRECTORY)
    until(lambda: drawn.window.place is Place.DIRECTORY)
    model = directory._list.model
    labels = {model.row_at(at).id for at in range(model.rowCount())}
    with drawn.desk.room.look() as work:
        fitting = {
            one.id
            for one in work.initiatives.all()
            if {"mental_health", "informal_care", "respite", "family"} & set(one.purpose)
        }
        assert labels == fitting != {one.id for one in work.initiatives.all()}
    drawn.hands.go_to("Alles", "Shift+Tab")
    drawn.hands.press("Space")
    assert model.rowCount() > len(fitting)


def test_an_open_ask_leads_to_who_fits_and_a_closed_one_says_nothing(drawn):
    with drawn.desk.room.act("changed") as work:
        for tie in work.ties.where(resident_id=drawn.samira):
            work.ties.put(tie.model_copy(update={"support": ()}))
        mine = work.asks.where(resident_id=drawn.samira)
        outside = next(one for one in mine if one.own_words.startswith("weer eens"))
        work.asks.put(outside.model_copy(update={"sensitive": True}))
    settle()
    gaps = drawn.page.ecogram.gaps
    with drawn.desk.room.look() as work:
        asks = work.asks.where(resident_id=drawn.samira)
    ask = next(one for one in asks if one.own_words == "het huis schoonhouden")
    said = texts_of(gaps)
    assert ask.own_words in said
    assert "Een gesloten vraag" in said
    assert not [one.own_words for one in asks if one.sensitive and one.own_words in said]
    fit = gaps.findChild(DeskButton, f"fit:{ask.id}")
    fit.setFocus()
    drawn.hands.press("Space")
    until(lambda: drawn.window.place is Place.VOLUNTEERS)
    assert ask.own_words in texts_of(drawn.window.page(Place.VOLUNTEERS))


def texts_of(widget):
    """Return all that a widget and what is in it say in sight."""
    return " ".join(one.text() for one in widget.findChildren(QLabel) if one.isVisible())


def test_formal_and_informal_are_told_apart_in_grey(qtbot):
    pictures = []
    for kind in (FaceKind.RESIDENT, FaceKind.VOLUNTEER, FaceKind.PROFESSIONAL):
        sample = LegendSample(kind)
        qtbot.addWidget(sample)
        pictures.append(black_and_white(sample))
    marks = []
    for support in Support:
        mark = SupportMark(support)
        qtbot.addWidget(mark)
        marks.append(black_and_white(mark))
    for some in (pictures, marks):
        for at, one in enumerate(some):
            assert all(one != other for other in some[at + 1 :])


def black_and_white(widget):
    """What a copier makes of it: ink or none."""
    return widget.grab().toImage().convertToFormat(QImage.Format.Format_Mono, Qt.ImageConversionFlag.ThresholdDither)


def test_dark_takes_the_colours_of_the_dark(drawn, qapp):
    theme.apply(qapp, "dark")
    settle()
    seen = drawn.canvas.viewport().grab().toImage().pixelColor(QPoint(3, 3))
    assert seen == QColor(theme.current().color("paper"))
    theme.apply(qapp, "light")


@pytest.mark.parametrize("closeness", [1, 2, 3])
def test_a_tie_through_an_organisation_has_a_broken_line(closeness):
    pens = [line_pen(QColor("black"), closeness, is_formal=is_formal) for is_formal in (True, False)]
    assert [pen.style() for pen in pens] == [Qt.PenStyle.CustomDashLine, Qt.PenStyle.SolidLine]


def test_the_paper_is_made_for_the_resident_and_kept_in_the_list_of_what_left(drawn, monkeypatch, tmp_path):
    target = tmp_path / "kring.pdf"
    monkeypatch.setattr(
        paper_to_give, "ask_file", lambda _parent, _title, name, chosen: chosen(tmp_path / f"{name}.pdf", "")
    )
    drawn.hands.press("Ctrl+P")
    until(lambda: window_name() == "EcogramPaperDialog")
    (dialog,) = drawn.page.findChildren(EcogramPaperDialog)
    until(lambda: dialog.paper.file.isEnabled())
    dialog.paper.file.click()
    assert target.read_bytes().startswith(b"%PDF")
    with drawn.desk.room.look() as work:
        (printed,) = work.printouts.all()
        assert (printed.document, printed.about_id) == (DocumentKind.ECOGRAM, drawn.samira)
        assert work.disclosures.all() == ()
    drawn.hands.press("Esc")


def test_a_word_that_names_somebody_holds_the_paper_back(drawn):
    with drawn.desk.room.act("changed") as work:
        tie = next(iter(work.ties.where(resident_id=drawn.samira)))
        work.ties.put(tie.model_copy(update={"word": "Henk van den Berg", "name": "", "name_may_leave": False}))
    settle()
    drawn.hands.press("Ctrl+P")
    until(lambda: window_name() == "EcogramPaperDialog")
    (dialog,) = drawn.page.findChildren(EcogramPaperDialog)
    until(lambda: dialog.findChildren(ThreePartMessage))
    assert not dialog.paper.file.isEnabled()
    drawn.hands.press("Esc")
