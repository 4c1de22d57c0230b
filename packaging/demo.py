"""The sample neighbourhood in a desk of its own: on the screen, or on paper where there is no screen.

Standard library only; the desk itself is used as a person at a shell would use it.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterable
from datetime import datetime
from pathlib import Path

from system_packages import NotReady

PASSPHRASE = "de soep staat klaar om twaalf uur"  # no secret: everybody in the sample is invented


def demo_folder() -> Path:
    """Return the folder of this person's own data, where a demo desk is neither shared nor swept away at a restart."""
    home = Path.home()
    if sys.platform == "win32":
        base = Path(os.environ.get("LOCALAPPDATA") or home / "AppData" / "Local")
    elif sys.platform == "darwin":
        base = home / "Library" / "Application Support"
    else:
        base = Path(os.environ.get("XDG_DATA_HOME") or home / ".local" / "share")
    return base / "connector-desk-demo"


class Demo:
    """One desk with the sample, made once and kept."""

    def __init__(self, program: Path, python: Path, root: Path, folder: Path) -> None:
        self._program = program
        self._python = python
        self._root = root
        self._folder = folder
        self._desk = folder / "desk"
        self._passphrase_file = folder / "passphrase.txt"

    def open_window(self) -> int:
        """Open the window and wait until it is closed. Raises NotReady when the desk cannot be made."""
        self._make_desk()
        print("The window opens.", flush=True)
        ended = subprocess.run([str(self._program), "--desk", str(self._desk)], check=False).returncode
        if ended != 0:
            raise NotReady("The window did not open or broke off; without DISPLAY set, the sample is printed instead.")
        return 0

    def print_papers(self) -> int:
        """Write the papers and their pictures instead of opening a window. Raises NotReady when one cannot be made."""
        print("There is no screen here, so the sample is printed to files instead.", flush=True)
        self._make_desk()
        paper = self._folder / "paper"
        paper.mkdir(exist_ok=True)
        week = datetime.now().astimezone().strftime("%G-W%V")
        written = [
            self._first("letter", "handovers", paper / "referral-letter.pdf"),
            self._first("agenda", "meetings", paper / "agenda.pdf"),
            self._paper("week", week, paper / "week.pdf"),
        ]
        for pdf in written:
            self._picture(pdf, paper)
        print(f"Written to {paper}:")
        print("\n".join(f"  {path.name}" for path in sorted(paper.iterdir())))
        return 0

    def _make_desk(self) -> None:
        """Make the desk beside its place and move it there, so that an interrupted demo leaves no half desk."""
        self._folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        self._passphrase_file.write_text(PASSPHRASE + "\n", encoding="utf-8")
        if not self._desk.exists():
            new = self._folder / "desk.new"
            shutil.rmtree(new, ignore_errors=True)
            made = self._say("init", new, "--sample")
            if made.returncode != 0:
                raise NotReady(f"The demo desk could not be made: {made.stderr.strip()}")
            new.rename(self._desk)
        print(f"The demo desk is {self._desk}; the passphrase is: {PASSPHRASE}", flush=True)

    def _first(self, command: str, listed: str, target: Path) -> Path:
        """Print the first of the sample that may be printed: not every handover has a ground."""
        refusals = []
        for key in self._ids(listed):
            done = self._say(command, self._desk, key, "-o", str(target))
            if done.returncode == 0:
                return target
            refusals.append(done.stderr.strip())
        raise NotReady(f"No {command} could be written. {' '.join(refusals)}".strip())

    def _paper(self, command: str, subject: str, target: Path) -> Path:
        done = self._say(command, self._desk, subject, "-o", str(target))
        if done.returncode != 0:
            raise NotReady(f"The {command} could not be written: {done.stderr.strip()}")
        return target

    def _ids(self, listed: str) -> Iterable[str]:
        done = self._say("list", self._desk, listed, "--json")
        if done.returncode != 0:
            raise NotReady(f"The demo desk could not be read: {done.stderr.strip()}")
        return [row["id"] for row in json.loads(done.stdout)]

    def _say(self, command: str, desk: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
        """Say one command to the desk, as at a shell."""
        where = ("--desk", str(desk), "--passphrase-file", str(self._passphrase_file))
        words = (str(self._program), command, *arguments, *where)
        return subprocess.run(words, capture_output=True, text=True, encoding="utf-8", check=False)

    def _picture(self, pdf: Path, folder: Path) -> None:
        """Draw the pages as PNG with Qt, which needs no screen for it."""
        for old in folder.glob(f"{pdf.stem}*.png"):
            old.unlink()
        words = [str(self._python), str(self._root / "packaging" / "pictures.py"), "--pdf", str(pdf), str(folder)]
        offscreen = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
        done = subprocess.run(words, env=offscreen, capture_output=True, text=True, encoding="utf-8", check=False)
        if done.returncode != 0:
            raise NotReady(f"No pictures could be drawn of {pdf.name}: {done.stderr.strip()}")
