"""Asking where something lies or goes: Qt's own dialog, which forgets at once where it was."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QStandardPaths, Qt
from PySide6.QtWidgets import QFileDialog, QWidget

from connector_desk.ui.printing import forget_places
from connector_desk.ui.window_keys import hear_window_keys

Chosen = Callable[[Path], object]


def ask_folder(parent: QWidget, title: str, start: Path, chosen: Chosen) -> QFileDialog:
    """Ask for a folder or stick that is there; nothing happens on turning back."""
    dialog = QFileDialog(parent, title, str(start))
    dialog.setFileMode(QFileDialog.FileMode.Directory)
    dialog.setOption(QFileDialog.Option.ShowDirsOnly)
    return _opened(dialog, chosen)


def ask_backup(parent: QWidget, title: str, start: Path, chosen: Chosen) -> QFileDialog:
    """Ask for a file that is a backup; nothing happens on turning back."""
    kinds = QCoreApplication.translate("Paths", "Backups (*.deskbackup)")
    dialog = QFileDialog(parent, title, str(start), kinds)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    return _opened(dialog, chosen)


def ask_attachment(parent: QWidget, title: str, chosen: Chosen, *, only_pictures: bool = False) -> QFileDialog:
    """Ask for a picture or a PDF to take in; nothing happens on turning back."""
    start = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.PicturesLocation)
    pictures, papers = "*.jpg *.jpeg *.png *.tif *.tiff *.webp", "*.pdf"
    kinds = QCoreApplication.translate("Paths", "Pictures and papers")
    dialog = QFileDialog(parent, title, start, f"{kinds} ({pictures if only_pictures else f'{pictures} {papers}'})")
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    return _opened(dialog, chosen)


def ask_copy(parent: QWidget, title: str, name: str, ending: str, chosen: Chosen) -> QFileDialog:
    """Ask where a copy of something goes, under a name that tells nothing; nothing happens on turning back."""
    start = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    dialog = QFileDialog(parent, title, start, f"*{ending}")
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setFileMode(QFileDialog.FileMode.AnyFile)
    dialog.setDefaultSuffix(ending.removeprefix("."))
    dialog.selectFile(f"{name}{ending}")
    return _opened(dialog, chosen)


def _opened(dialog: QFileDialog, chosen: Chosen) -> QFileDialog:
    # The dialog of the system may keep a list of what was opened lately.
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.fileSelected.connect(lambda path: chosen(Path(path)))
    # Not before it is gone: Qt writes down last where the dialog was.
    dialog.destroyed.connect(forget_places)
    hear_window_keys(dialog)
    dialog.open()
    return dialog
