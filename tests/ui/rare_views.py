"""What the sample lacks, and the views that show it: somebody twice, a letter that left, a yes that was taken back."""

import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

from PySide6.QtWidgets import QApplication, QDialog, QWidget

from connector_desk.bootstrap import OpenDesk, words
from connector_desk.ui.dialogs.kept_copy import KeptCopyDialog
from connector_desk.ui.dialogs.merge import ApartDialog, MergeDialog
from connector_desk.ui.dialogs.resident_consents import RecordsDialog
from connector_desk.ui.places import Place
from connector_desk.ui.window import MainWindow
from tests.builders import a_contact
from tests.ui.every_view import settle

LOOKS = 40
"""How often is looked whether what runs beside the window is done."""


def let_happen(desk: OpenDesk) -> None:
    """Add a second file of Ayşe; let a letter about Samira and one about Henk leave; let Henk take his yes back.

    Of both letters a copy is kept, and Henk wants that who had his letter hears of it.
    """
    with desk.room.open_work() as work:
        settings = work.desk.all()[0].settings.model_copy(update={"keeps_documents": True})
        work.desk.put(work.desk.all()[0].model_copy(update={"settings": settings}))
        known = next(one for one in work.residents.all() if one.first_name == "Ayşe")
        again = {"id": "twice", "first_name": "Ayse", "phone": "", "address": "Proefstraat 8", "household": ""}
        work.residents.put(known.model_copy(update=again))
        work.contact_moments.put(a_contact("of-twice", "weet iemand een cursus?", resident_id="twice"))
        people = {one.id: one.first_name for one in work.residents.all()}
        handovers = {people[one.resident_id]: one.id for one in work.handovers.all()}
        work.commit()
    for name in ("Samira", "Henk"):
        finished = desk.letters.finished(handovers[name], desk.clock.today(), words())
        with tempfile.TemporaryDirectory() as folder:
            desk.publisher.save(finished, Path(folder) / "brief.pdf")
    with desk.room.look() as work:
        told = next(one for one in work.disclosures.all() if people[one.resident_id] == "Henk")
    desk.consents.withdraw(told.grounds[0].ground_id, "zei het aan de balie", (told.recipient,))
    # Whoever walks through the window takes back what they did there, not this.
    desk.room.history.done.clear()


def rare_views(window: MainWindow) -> Iterator[tuple[str, QWidget]]:
    """Return name and widget of each, on a desk where that happened."""
    yield from _twice(window)
    yield from _taken_back(window)
    yield from _kept_copy(window)


def _twice(window: MainWindow) -> Iterator[tuple[str, QWidget]]:
    """Show the pair, both files side by side, what was made one, and what is asked before it is taken apart."""
    page = _shown(window, Place.RESIDENTS)
    page.list.same.click()
    _until(lambda: page.same.pairs.model.rowCount() == 1)
    yield "somebody twice", page
    page.same.pairs.opened.emit(page.same.pairs.model.row_at(0).id)
    settle()
    dialog = _only(MergeDialog)
    yield "merge", dialog
    dialog.main.click()
    _until(lambda: page.same.merges.model.rowCount() == 1 and not page.same.pairs.isVisible())
    yield "made one file", page
    page.same.merges.opened.emit(page.same.merges.model.row_at(0).id)
    settle()
    yield "taking apart", _only(ApartDialog)
    _only(ApartDialog).done(0)
    window.undoAsked.emit()
    settle()


def _taken_back(window: MainWindow) -> Iterator[tuple[str, QWidget]]:
    """Show who is still to hear of a withdrawal, and what is asked before a yes is taken back."""
    page = _shown(window, Place.RESIDENTS)
    page.open(_id_of("Henk", window))
    settle()
    assert page.notices.isVisible()
    yield "notices", page
    page.open(_id_of("Samira", window))
    settle()
    told = page.profile.file.disclosures[0]
    page.profile.consents.openAsked.emit(told.recipient, told.purpose.value)
    settle()
    dialog = _only(RecordsDialog)
    record = next(one for one in dialog.records if one.ticks)
    record.withdraw.click()
    settle()
    yield "taking a yes back", dialog
    dialog.done(0)
    settle()


def _kept_copy(window: MainWindow) -> Iterator[tuple[str, QWidget]]:
    """Show a paper as it left."""
    page = _shown(window, Place.PRINT)
    earlier = page._aside.earlier
    _until(lambda: earlier.model.rowCount() > 0)
    earlier.select(earlier.model.row_at(0).id)
    page._aside.copy.click()
    settle()
    yield "kept copy", _only(KeptCopyDialog)
    _only(KeptCopyDialog).done(0)
    settle()


def _shown(window: MainWindow, place: Place) -> QWidget:
    window.go(place)
    settle()
    return window.page(place)


def _id_of(name: str, window: MainWindow) -> str:
    rows = window.page(Place.RESIDENTS).list.list.model
    return next(rows.row_at(at).id for at in range(rows.rowCount()) if name in rows.row_at(at).name)


def _only(kind: type[QDialog]) -> QDialog:
    (dialog,) = (one for one in QApplication.topLevelWidgets() if isinstance(one, QDialog) and one.isVisible())
    assert isinstance(dialog, kind)
    return dialog


def _until(is_done: Callable[[], bool]) -> None:
    for _ in range(LOOKS):
        if is_done():
            return
        settle()
    raise AssertionError("It did not come in sight.")
