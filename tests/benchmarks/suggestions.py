"""From a key press in a name until suggestions are painted, with 100,000 residents: at most 50 ms (p95).

The window is the walk-in page; each letter is a key event, and the time ends when the list of suggestions has painted.
"""

import statistics
import time

from big_desk import PASSPHRASE, big_desk
from measure import p95
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtTest import QTest
from showing import application

from connector_desk import bootstrap
from connector_desk.bootstrap.pages import pages
from connector_desk.ui.places import Place

AT_MOST_MS = 50
NAMES = (
    *("Mohammed Bakker", "muhammad yilmas", "Yusuf Amrani", "Khadidja Bouzid", "Fatma van den Berg", "Aisje Demir"),
    *("Zeinep Oztuk", "maria jansen", "Cornelus Visscher", "Johana de Vreis", "Wilma v.d. Boer", "Rashid Hadad"),
    *("Ibrahiem Shahin", "Orlnado Pinas", "Sanne Meyer", "Pieter Mulder", "Noor Smit", "Hendrik van Dyk"),
)


class Painted(QObject):
    """Remembers when the suggestions were painted last."""

    at = 0.0

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Look at each paint event; it is passed on first, so that the time holds the painting, too."""
        if event.type() == QEvent.Type.Paint:
            watched.removeEventFilter(self)
            watched.event(event)
            watched.installEventFilter(self)
            self.at = time.perf_counter()
            return True
        return False


def main() -> None:
    """Type each name letter by letter and print the times."""
    app = application()
    desk = bootstrap.open_desk(big_desk(100_000), PASSPHRASE)
    page = pages(desk, None, lambda: None)[Place.WALK_IN]()  # type: ignore[arg-type]
    page.resize(1280, 800)
    page.show()
    card = page._tie
    painted = Painted()
    card.suggesting.popup().viewport().installEventFilter(painted)
    taken, with_rows = [], 0
    for name in NAMES:
        card.search.editor.setFocus()
        card.search.clear()
        for letter in name:
            start = time.perf_counter()
            QTest.keyClick(card.search.editor, letter)
            app.processEvents()
            end = painted.at if painted.at > start else time.perf_counter()
            with_rows += painted.at > start
            taken.append((end - start) * 1000)
        QTest.keyClick(card.suggesting.popup(), Qt.Key.Key_Escape)
    print(
        f"key press until suggestions are painted, 100,000 residents: p95 {p95(taken):.1f} ms (at most {AT_MOST_MS}), "
        f"median {statistics.median(taken):.1f} ms, longest {max(taken):.1f} ms, {len(taken)} keys, {with_rows} listed"
    )
    desk.close()


if __name__ == "__main__":
    main()
