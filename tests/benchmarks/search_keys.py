"""From a key press in the search until the answer is painted, 95th of 100, against painting rows that are ready."""

import time
from collections.abc import Sequence
from random import Random

from big_desk import PASSPHRASE, big_desk
from generator import FAMILY_STEMS, FIRST_NAMES, SYLLABLES, WORDS
from measure import p95, say
from PySide6.QtTest import QTest
from showing import Painted, ReadyFiles, application, shown

from connector_desk import bootstrap
from connector_desk.domain.lines import ResidentLine
from connector_desk.services.resident_files import ResidentFiles
from connector_desk.ui.panels.resident_list import ResidentList


def texts(count: int, seed: int) -> list[str]:
    """Return what people type: beginnings of names, words that were said, now and then nothing that is there."""
    random = Random(seed)
    latin = [name for name in (*FIRST_NAMES, *FAMILY_STEMS, *WORDS) if name.isascii() and name.isalpha()]
    made = ("".join(random.choice(SYLLABLES) for _ in range(2)) for _ in range(count))
    return [random.choice((random.choice(latin), word))[: random.randint(2, 6)].lower() for word in made]


class Remembered(ReadyFiles):
    """The very answers of the desk, ready: painting them alone is the floor."""

    def __init__(self, files: ResidentFiles) -> None:
        self._files = files
        self._known: dict[object, Sequence[ResidentLine]] = {}

    def lines(self, text: str = "", after: object = None, limit: int = 60) -> Sequence[ResidentLine]:
        """Return the answer; the first time it is asked for, the desk is asked."""
        asked = (text, after, limit)
        if asked not in self._known:
            self._known[asked] = self._files.lines(text, after, limit)
        return self._known[asked]


def keys(app: object, page: ResidentList, words: list[str]) -> list[float]:
    """Type the words and return how long each key press took until the list was painted again."""
    taken: list[float] = []
    editor = page.search.editor
    for word in words:
        editor.clear()
        app.processEvents()
        for letter in word:
            painted = Painted(page.list.view.viewport())
            start = time.perf_counter()
            QTest.keyClick(editor, letter)
            app.processEvents()
            while page.list.isVisible() and not painted.is_painted:
                app.processEvents()
            taken.append(time.perf_counter() - start)
            painted.leave()
    return taken


def measure(count: int, at_most: float) -> None:
    """Compare a desk of that many residents with rows that are ready, eleven times."""
    app = application()
    opened = bootstrap.open_desk(big_desk(count), PASSPHRASE)
    files = ResidentFiles(opened.room, opened.reads)
    ours, ready = shown(app, files), shown(app, Remembered(files))
    keys(app, ours, texts(10, 0)), keys(app, ready, texts(10, 0))
    pairs = []
    for seed in range(1, 12):
        words = texts(25, seed)
        keys(app, ready, words)  # so that the rows are ready
        pairs.append((p95(keys(app, ours, words)), p95(keys(app, ready, words))))
    say(f"key press until the answer is painted, p95, {count} residents", pairs, at_most)
    ours.deleteLater()
    ready.deleteLater()
    opened.close()


if __name__ == "__main__":
    measure(100_000, 1.5)
    measure(1_000_000, 2)
