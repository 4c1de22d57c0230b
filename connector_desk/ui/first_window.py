"""The very first picture, then everything else. Nothing is imported here before the picture stands."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSettings
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QApplication

from connector_desk.ui import looks
from connector_desk.ui.street_window import StreetWindow
from connector_desk.words.catalogue import Catalogue

if TYPE_CHECKING:
    from connector_desk.ui.start import Doors

FIRST_FONTS = ("AtkinsonHyperlegibleNext_500Medium.ttf", "AtkinsonHyperlegibleNext_600SemiBold.ttf")
BOX_FONT = "AtkinsonHyperlegibleNext_400Regular.ttf"


def street_window(words: Catalogue, *, is_dark: bool, has_box: bool) -> StreetWindow:
    """Return the street; with `has_box` the empty unlock box stands in front of it at once."""
    title = words.translate("FirstWindow", "Connector Desk")
    return StreetWindow(
        title,
        words.translate("FirstWindow", "Everything stays on this laptop. Nothing goes to the internet."),
        words.translate("FirstWindow", "Locked. Only your passphrase fits."),
        is_dark=is_dark,
        box_title=title if has_box else "",
    )


def run(
    make_doors: Callable[[], Doors],
    resources: Path,
    i18n: Path,
    language: str,
    *,
    has_desk: bool,
    settings_file: Path | None = None,
) -> int:
    """Show the window until it is closed and return the exit code; `settings_file` keeps how it looks."""
    app = QApplication(["connector-desk"])
    looks.use_file(settings_file)
    if settings_file is not None:
        # What Qt writes for itself, about its file dialog, lands beside ours and not among other programs' settings.
        QSettings.setPath(QSettings.Format.NativeFormat, QSettings.Scope.UserScope, str(settings_file.parent))
    chosen = looks.chosen()
    is_dark = chosen.scheme == "dark" or (not chosen.scheme and app.palette().window().color().lightness() < 100)
    words = Catalogue.load(i18n, language)
    for name in FIRST_FONTS:
        QFontDatabase.addApplicationFont(str(resources / "fonts" / name))
    street = street_window(words, is_dark=is_dark, has_box=has_desk)

    def go_on() -> None:
        from connector_desk.ui import theme
        from connector_desk.ui.start import DeskStart, prepare

        QFontDatabase.addApplicationFont(str(resources / "fonts" / BOX_FONT))
        prepare(app, resources, words, is_dark=is_dark, looks=chosen)

        def maker() -> StreetWindow:
            return street_window(words, is_dark=theme.current().scheme is theme.Scheme.DARK, has_box=True)

        DeskStart(app, make_doors(), resources, maker).begin(street)

    street.pictureDone.connect(go_on)
    street.show()
    return app.exec()
