"""Pictures of the desk as PNG, drawn without a screen: every page and dialog with the sample, or sheets of paper.

pictures.py DIR [--language nl] [--scheme light|dark] [--size 1280x800] [--scale 1.5] [--no-dialogs]
pictures.py DIR --papers
pictures.py --pdf FILE.pdf DIR
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
PASSPHRASE = "de soep staat klaar om twaalf uur"  # no secret: everybody in the sample is invented
ORGANIZATION = "Buurthuis De Tagerijn"
DOTS_PER_INCH = 150


def main(arguments: list[str] | None = None) -> int:
    """Draw what is asked and print the name of each file."""
    wanted = _arguments(arguments)
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    sys.path.insert(0, str(ROOT))
    wanted.folder.mkdir(parents=True, exist_ok=True)
    if wanted.pdf is not None:
        names = draw_pdf(wanted.pdf, wanted.folder)
    elif wanted.papers:
        with _own_folders() as desk_folder:
            names = _draw_papers(desk_folder, wanted.folder)
    else:
        from picture_walk import Wear, walk

        wear = Wear(wanted.language, wanted.scheme, wanted.size, wanted.scale, not wanted.no_dialogs)
        with _own_folders() as desk_folder:
            names = walk(desk_folder, wanted.folder, wear)
    print("\n".join(names))
    return 0


def draw_pdf(pdf: Path, folder: Path) -> list[str]:
    """Draw each page of a PDF as "name-1.png"... and return the names. Raises ValueError where it is no PDF."""
    from PySide6.QtCore import Qt
    from PySide6.QtGui import QGuiApplication, QImage, QPainter
    from PySide6.QtPdf import QPdfDocument

    import connector_desk.ui  # noqa: F401 - holds on to None before PySide6 is used

    app = QGuiApplication.instance() or QGuiApplication(["pictures"])
    document = QPdfDocument(app)
    document.load(str(pdf))
    if document.error() is not QPdfDocument.Error.None_:
        raise ValueError(f"{pdf}: {document.error().name}")
    names = []
    for page in range(document.pageCount()):
        size = (document.pagePointSize(page) * DOTS_PER_INCH / 72).toSize()
        sheet = QImage(size, QImage.Format.Format_RGB32)
        sheet.fill(Qt.GlobalColor.white)
        painter = QPainter(sheet)
        painter.drawImage(0, 0, document.render(page, size))
        painter.end()
        names.append(f"{pdf.stem}-{page + 1}.png")
        if not sheet.save(str(folder / names[-1])):
            raise OSError(f"{folder / names[-1]} could not be written.")
    document.close()
    return names


def _draw_papers(desk_folder: Path, folder: Path) -> list[str]:
    from picture_papers import write_papers

    names = []
    for pdf in write_papers(desk_folder, folder, PASSPHRASE, ORGANIZATION):
        names += [pdf.name, *draw_pdf(pdf, folder)]
    return names


@contextmanager
def _own_folders() -> Iterator[Path]:
    """Give the desk a passing folder, and keep it away from the settings of whoever draws."""
    with tempfile.TemporaryDirectory(prefix="pictures-") as name:
        folder = Path(name)
        for kind in ("DATA", "CONFIG", "STATE", "CACHE"):
            os.environ[f"XDG_{kind}_HOME"] = str(folder / kind.lower())
        os.environ["PYTHON_KEYRING_BACKEND"] = "keyring.backends.null.Keyring"
        yield folder / "desk"


def _size(text: str) -> tuple[int, int]:
    width, _, height = text.partition("x")
    return int(width), int(height)


def _arguments(arguments: list[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("folder", type=Path, metavar="DIR")
    parser.add_argument("--language", choices=["nl", "en"], default="nl")
    parser.add_argument("--scheme", choices=["light", "dark"], default="light")
    parser.add_argument("--size", type=_size, default=(1280, 800), metavar="1280x800")
    parser.add_argument("--scale", type=float, default=1.0)
    parser.add_argument("--no-dialogs", action="store_true", help="the pages only, which is much quicker")
    parser.add_argument("--papers", action="store_true", help="the sample's papers as PDF and PNG")
    parser.add_argument("--pdf", type=Path, help="the pages of this PDF instead of the window")
    return parser.parse_args(arguments)


if __name__ == "__main__":
    raise SystemExit(main())
