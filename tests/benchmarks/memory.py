"""Memory after the list of 100,000 residents is painted, against an empty window; both in processes of their own."""

import os
import statistics
import subprocess
import sys
from pathlib import Path

from big_desk import big_desk
from measure import ROOT

SHARED = """
def resident_bytes():
    for line in open("/proc/self/status"):
        if line.startswith("VmRSS"):
            return int(line.split()[1]) * 1024
"""
FLOOR = """
from PySide6.QtWidgets import QApplication, QMainWindow
app = QApplication([])
window = QMainWindow()
window.resize(1280, 800)
window.show()
app.processEvents()
window.grab()
print(resident_bytes())
"""
# The key is unlocked in another process: stretching the passphrase takes its memory for a moment only.
LIST = """
import sys
sys.path.insert(0, "tests/benchmarks")
from showing import application, shown
app = application()
from pathlib import Path
from connector_desk import bootstrap
from connector_desk.services.resident_files import ResidentFiles
from connector_desk.store.desk import open_desk
from connector_desk.store.keys import DeskKeys
store, salt, key = sys.stdin.read().split()
keys = DeskKeys(store, bytes.fromhex(salt), bytes.fromhex(key))
desk = bootstrap.OpenDesk(open_desk(Path(sys.argv[1]), keys), lambda _changed: None)
page = shown(app, ResidentFiles(desk.room, desk.reads))
"""
WINDOW = """
from connector_desk.ui.places import Place
window = bootstrap.main_window(desk)
window.resize(1280, 800)
window.show()
window.go(Place.RESIDENTS)
app.processEvents()
window.grab()
"""
SAY = "print(resident_bytes())"


def measured(code: str, folder: Path, given: str) -> int:
    """Return what the process says of itself, in bytes."""
    done = subprocess.run(
        [sys.executable, "-c", SHARED + code, str(folder)],
        cwd=ROOT,
        env=os.environ | {"PYTHONPATH": str(ROOT)},
        input=given,
        capture_output=True,
        text=True,
        check=True,
    )
    return int(done.stdout.split()[-1])


if __name__ == "__main__":
    from big_desk import PASSPHRASE

    from connector_desk.store.keys import unlock_desk

    desk_folder = big_desk(100_000)
    unlocked = unlock_desk(desk_folder, PASSPHRASE)
    secret = f"{unlocked.store_id} {unlocked.cipher_salt.hex()} {unlocked.data_key.hex()}"
    for what, code in (("the list", LIST + SAY), ("the whole window, Today first", LIST + WINDOW + SAY)):
        pairs = [(measured(code, desk_folder, secret), measured(FLOOR, desk_folder, "")) for _ in range(11)]
        extra = [(ours - floor) / 1024 / 1024 for ours, floor in pairs]
        print(
            f"memory after {what} of 100,000 residents is painted: empty window + {statistics.median(extra):.0f} MiB "
            f"(at most + 80), 11 pairs, {min(extra):.0f} to {max(extra):.0f}"
        )
