"""How the desk looks to whoever works at it: scheme, size of the text, large and clear; kept between starts.

The first picture asks for it, so nothing heavy is imported before something is put on.
"""

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QSettings

SCALES = (1.0, 1.25, 1.5)
"""The sizes of text that one can choose."""
SCHEMES = ("light", "dark")


@dataclass(frozen=True)
class Looks:
    """What somebody chose; an empty scheme follows the machine."""

    scheme: str = ""
    scale: float = 1.0
    is_bright: bool = False


class _Chosen:
    looks = Looks()
    file: Path | None = None


def use_file(file: Path | None) -> None:
    """Read what was chosen before, and keep there what is chosen from now on; without a file nothing is kept.

    What the file does not say clearly is as if nobody chose.
    """
    _Chosen.file, _Chosen.looks = file, Looks()
    if file is None or not file.exists():
        return
    settings = QSettings(str(file), QSettings.Format.IniFormat)
    scheme, scale = str(settings.value("looks/scheme", "")), str(settings.value("looks/scale", "1.0"))
    _Chosen.looks = Looks(
        scheme if scheme in SCHEMES else "",
        next((one for one in SCALES if str(one) == scale), 1.0),
        str(settings.value("looks/bright", "false")) == "true",
    )


def settings_file() -> Path | None:
    """Return where the window's settings lie, or None where nothing is kept."""
    return _Chosen.file


def chosen() -> Looks:
    """Return what was chosen last."""
    return _Chosen.looks


def put_on(looks: Looks) -> None:
    """Dress the whole application and keep the choice."""
    from PySide6.QtWidgets import QApplication

    from connector_desk.ui import theme

    app = QApplication.instance()
    if isinstance(app, QApplication):
        scheme = looks.scheme or theme.current().scheme
        theme.apply(app, scheme, looks.scale, is_bright=looks.is_bright, sheet=bool(app.styleSheet()))
    _Chosen.looks = looks
    if _Chosen.file is not None:
        _keep(looks, _Chosen.file)


def _keep(looks: Looks, file: Path) -> None:
    settings = QSettings(str(file), QSettings.Format.IniFormat)
    settings.setValue("looks/scheme", looks.scheme)
    settings.setValue("looks/scale", str(looks.scale))
    settings.setValue("looks/bright", "true" if looks.is_bright else "false")
    settings.sync()
