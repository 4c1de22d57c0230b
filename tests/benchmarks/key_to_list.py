"""From the data key in hand until the list of 100,000 residents is painted, against that list with its rows ready."""

import time

from big_desk import PASSPHRASE, big_desk
from measure import paired, say
from showing import ReadyFiles, application, seconds_to_show, shown

from connector_desk import bootstrap
from connector_desk.services.resident_files import ResidentFiles
from connector_desk.store.desk import open_desk
from connector_desk.store.keys import unlock_desk

if __name__ == "__main__":
    app = application()
    folder = big_desk(100_000)
    keys = unlock_desk(folder, PASSPHRASE)
    first = open_desk(folder, keys)
    ready = ReadyFiles(first.reads.residents())
    first.close()

    def ours() -> float:
        """Open the store with the key and show the list."""
        start = time.perf_counter()
        opened = bootstrap.OpenDesk(open_desk(folder, keys), lambda _changed: None)
        page = shown(app, ResidentFiles(opened.room, opened.reads))
        taken = time.perf_counter() - start
        page.hide()
        page.deleteLater()
        app.processEvents()
        opened.close()
        return taken

    say(
        "data key in hand until 100,000 residents are painted", paired(ours, lambda: seconds_to_show(app, ready), 21), 2
    )
