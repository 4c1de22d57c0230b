"""The ecogram with sixty people around: every redraw within one frame, beside the same shapes drawn by hand.

`python tests/benchmarks/ecogram.py` prints p95 of a whole redraw, of one while somebody is carried along by the mouse,
of one after all colours changed, and of the floor: plain QPainter on a picture of the same size. Figures are the median
of some series, taken in turn; on a machine with other work the clock counts that work, too, and the
processor does not: painting is one thread, so that is what a machine without other work takes.
"""

import random
import statistics
import time
from collections.abc import Callable

from measure import p95  # puts the checkout on the path
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPen
from showing import application

from connector_desk import bootstrap
from connector_desk.domain.entity import ResidentId, TieId
from connector_desk.domain.organization import Formality
from connector_desk.domain.resident import NetworkTie, Support, TieCategory, TieDirection
from connector_desk.ui.widgets.ecogram_canvas import EcogramCanvas
from connector_desk.ui.widgets.ecogram_items import TieNode
from connector_desk.ui.widgets.face import FaceKind
from connector_desk.words.terms import term

TIES, ROUNDS, SERIES, FRAME_MS = 60, 60, 7, 16.0


def nodes() -> list[TieNode]:
    """Return sixty people, spread over all circles and rings."""
    chance = random.Random(7)
    made = []
    for number in range(TIES):
        tie = NetworkTie(
            id=TieId(f"t{number:03}"),
            resident_id=ResidentId("r1"),
            word=f"buurvrouw {number}",
            category=chance.choice(list(TieCategory)),
            closeness=chance.randint(1, 3),
            direction=chance.choice(list(TieDirection)),
            formality=chance.choice(list(Formality)),
            support=tuple(one for one in Support if chance.random() < 0.5),
        )
        kind = FaceKind.PROFESSIONAL if tie.formality is Formality.FORMAL else FaceKind.RESIDENT
        made.append(TieNode(tie, tie.word, kind, tie.word))
    return made


def timed(act: Callable[[int], None]) -> tuple[list[float], list[float]]:
    """Return how many milliseconds of the clock and of the processor each round took."""
    clock, processor = [], []
    for number in range(ROUNDS):
        begun, used = time.perf_counter(), time.process_time()
        act(number)
        clock.append((time.perf_counter() - begun) * 1000)
        processor.append((time.process_time() - used) * 1000)
    return clock, processor


def by_hand(canvas: EcogramCanvas, picture: QImage) -> None:
    """Draw a line, a box and a word for everybody, without items or shapes of support."""
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.fillRect(picture.rect(), QColor("white"))
    middle = QPointF(picture.width() / 2, picture.height() / 2)
    share = canvas.transform().m11()
    for tie_id, spot in canvas.arrangement.spots.items():
        there = middle + QPointF(spot.x, spot.y) * share
        painter.setPen(QPen(QColor("black"), 2))
        painter.drawLine(middle, there)
        box = QRectF(there.x() - 40, there.y() - 16, 80, 32)
        painter.setBrush(QColor("white"))
        painter.drawRoundedRect(box, 12, 12)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, tie_id)
    painter.end()


if __name__ == "__main__":
    app = application()
    words = bootstrap.words()
    canvas = EcogramCanvas({one: term(words, one) for one in TieCategory})
    canvas.resize(1088, 760)
    canvas.show()
    app.processEvents()
    canvas.show_nodes("Om Samira heen", "Samira", nodes(), is_other=True)
    app.processEvents()
    picture = QImage(canvas.viewport().size(), QImage.Format.Format_ARGB32_Premultiplied)
    carried = canvas.item_of(TieId("t000"))

    def whole(_number: int) -> None:
        """Paint everything that is in sight."""
        canvas.viewport().repaint()

    def anew(_number: int) -> None:
        """Paint everything, with nothing kept from before: as after a change of colours or size."""
        canvas.dress()
        canvas.viewport().repaint()

    def carry(number: int) -> None:
        """Paint what changes while somebody is carried along."""
        carried.setPos(number % 40, number % 30)
        canvas.line_of(TieId("t000")).follow()
        app.processEvents()

    def floor(_number: int) -> None:
        """Draw by hand."""
        by_hand(canvas, picture)

    acts = {"whole": whole, "carried": carry, "anew": anew, "by hand": floor}
    taken: dict[str, list[tuple[list[float], list[float]]]] = {name: [] for name in acts}
    for _ in range(SERIES):
        for name, act in acts.items():
            act(0)
            taken[name].append(timed(act))
    figures = {
        name: tuple(statistics.median(p95(one[at]) for one in series) for at in (0, 1))
        for name, series in taken.items()
    }
    for name, (clock, processor) in figures.items():
        ratio = processor / figures["by hand"][1]
        print(f"{TIES} ties, {name}: p95 {clock:.2f} ms, of the processor {processor:.2f} ms ({ratio:.2f} x by hand)")
    worst = max(figures[name][1] for name in ("whole", "carried", "anew"))
    print(f"at most {FRAME_MS} ms a frame: {'held' if worst <= FRAME_MS else 'NOT HELD'}")
    raise SystemExit(worst > FRAME_MS)
