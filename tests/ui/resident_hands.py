"""Hands for the Residents place: a page over a real encrypted desk, and keys pressed on what has the focus."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QMenu

from connector_desk.device.numbers import TypedNumbers
from connector_desk.domain.language import SpokenLanguage
from connector_desk.services.asks import AskService, TieService
from connector_desk.services.consents import ConsentService
from connector_desk.services.neighbours import NeighbourService
from connector_desk.services.notices import NoticeService
from connector_desk.services.own_files import OwnFileService
from connector_desk.services.resident_files import ResidentFiles
from connector_desk.services.residents import ResidentService
from connector_desk.services.wheels import WheelService
from connector_desk.services.who_knows import WhoKnowsService
from connector_desk.ui.pages.residents import ResidentsPage
from connector_desk.ui.panels.resident_asks import AskLine
from connector_desk.ui.panels.resident_forms import KnowingServices, ResidentServices
from tests.builders import a_resident, a_volunteer, an_area, an_organization
from tests.ui.real_desk import WORDS, RealDesk

Key, Ctrl, Alt = Qt.Key, Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
HOUSE = (
    an_area(),
    an_organization("o1", "Thuiszorg Nieuw-West"),
    an_organization("o2", "De Tagerijn"),
    a_volunteer(),
    a_resident("r1", "Samira", family_name="Amrani", phone="020 0000011", area_id="area1", birth_year=1954),
    a_resident("r2", "Ayşe", family_name="Yılmaz", languages=(SpokenLanguage(tag="tr"),)),
    a_resident("r3", "Henk", prefix="van den", family_name="Berg", wishes=("niet op straat komen",)),
)


def knowing_of(desk, letters=None):
    room = desk.room
    return KnowingServices(
        WhoKnowsService(room, desk.press, desk.publisher),
        OwnFileService(room, desk.trail, desk.press, desk.publisher),
        NoticeService(room),
        lambda: 30,
        letters,
    )


def a_place(qtbot, desk, letters=None):
    """Return the page, in sight and with the focus, over that desk."""
    room = desk.room
    numbers = TypedNumbers()
    kept = (ResidentService(room, numbers), AskService(room), TieService(room, numbers), ConsentService(room))
    beside = (desk.keeping, desk.consent_forms, desk.attachments, desk.merging)
    page = ResidentsPage(
        services=ResidentServices(
            *kept,
            ResidentFiles(room, desk.reads),
            *beside,
            NeighbourService(room, desk.reads),
            WheelService(room),
            knowing_of(desk, letters),
        ),
        areas=desk.directory,
        drafts=desk.drafts,
        words=WORDS,
        clock=desk.clock,
        trails=desk.trails,
        publisher=desk.publisher,
        ecograms=desk.ecograms,
    )
    desk.hear(page)
    qtbot.addWidget(page)
    page.resize(1088, 800)
    page.show()
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    page.enter()
    return page


def places(qtbot, folder):
    """Yield a maker of a desk with the page over it; the desks are closed after the test."""
    desks = []

    def make(*entities):
        desks.append(RealDesk(folder, *HOUSE, *entities))
        return desks[-1], a_place(qtbot, desks[-1])

    yield make
    for desk in desks:
        desk.close()


def focus(qtbot):
    """Return what has the focus, once a window that opened or closed has handed it over."""
    qtbot.waitUntil(lambda: QApplication.activeWindow() is not None)
    QApplication.processEvents()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
    return QApplication.focusWidget()


def typed(qtbot, text):
    qtbot.keyClicks(focus(qtbot), text)


def pressed(qtbot, key, modifier=Qt.KeyboardModifier.NoModifier):
    qtbot.keyClick(QApplication.activePopupWidget() or focus(qtbot), key, modifier)


def shortcut(qtbot, key, modifier=Qt.KeyboardModifier.NoModifier):
    """Press a key that a button on the page shows: Qt presses the button down and lets it go a moment later."""
    pressed(qtbot, key, modifier)
    qtbot.wait(150)


def ask_line(page, ask_id):
    QApplication.processEvents()
    return page.profile.asks.findChildren(AskLine, f"ask:{ask_id}")[-1]


def return_to(qtbot, window):
    """Take the focus back from a menu or list that closed, which no window manager does offscreen."""
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    QApplication.processEvents()


def names_in(page):
    model = page.list.list.model
    return [model.row_at(at).name for at in range(model.rowCount())]


def texts_in(widget):
    QApplication.processEvents()
    return [one.text() for one in widget.findChildren(QLabel) if one.isVisibleTo(widget)]


def lines_of(timeline):
    """Return the lines of the timeline as they are read aloud."""
    model = timeline.model
    return "\n".join(
        model.data(model.index(at, 0), Qt.ItemDataRole.AccessibleTextRole) for at in range(model.rowCount())
    )


def heard(signal):
    calls = []
    signal.connect(lambda *given: calls.append(given))
    return calls


def choose(qtbot, text):
    """Choose from the menu in sight, with arrows and Enter."""
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    actions = [action.text() for action in menu.actions()]
    for _ in range(actions.index(text)):
        qtbot.keyClick(menu, Key.Key_Down)
    qtbot.keyClick(menu, Key.Key_Return)
