"""From nothing to the open desk and back: unlock box or first start, then the window, then locked again."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication, QWidget

from connector_desk.ui import icons, theme
from connector_desk.ui.street_window import StreetWindow
from connector_desk.ui.words import Sentences, install


class OpenDesk(Protocol):
    """What is open between unlocking and locking."""

    def close(self) -> None:
        """Let go of keys and files."""
        ...


@dataclass(frozen=True)
class Doors:
    """The acts that bootstrap provides; each loads what it needs when it is called."""

    has_desk: Callable[[], bool]
    warm_up: Callable[[], object]
    open_desk: Callable[[str], OpenDesk]
    create_desk: Callable[[str, str, bool], OpenDesk]
    """Organisation's name, passphrase, and whether the sample is wanted."""
    main_window: Callable[[OpenDesk], QWidget]
    explain: Callable[[BaseException], tuple[str, str, str]]
    """Three sentences for an error that a person can act on; any other error it raises again."""


class DeskStart(QObject):
    """Keeps exactly one window in sight."""

    def __init__(self, app: QApplication, doors: Doors, resources: Path) -> None:
        super().__init__(app)
        self._app, self._doors, self._resources = app, doors, resources
        self._window: QWidget | None = None
        self._desk: OpenDesk | None = None
        self._is_dressed = False

    def begin(self) -> None:
        """Show the unlock box, or the first start where there is no desk yet."""
        window: StreetWindow
        if self._doors.has_desk():
            from connector_desk.ui.unlock import UnlockWindow

            unlock = UnlockWindow(self._doors.open_desk, self._doors.explain, self._doors.warm_up)
            unlock.deskOpened.connect(self._enter)
            window = unlock
        else:
            from connector_desk.ui.first_start import FirstStartWindow, NewDesk

            def create(wanted: NewDesk) -> OpenDesk:
                return self._doors.create_desk(wanted.organization, wanted.passphrase, wanted.has_sample)

            first = FirstStartWindow(create, self._doors.explain)
            first.deskOpened.connect(self._enter)
            window = first
        self._show(window)

    def lock(self) -> None:
        """Close the desk and show the unlock box again; undo ends here."""
        if self._window is not None:
            self._window.close()
        if self._desk is not None:
            self._desk.close()
            self._desk = None
        self.begin()

    def _enter(self, desk: OpenDesk) -> None:
        self._desk = desk
        self._dress_whole()
        window = self._doors.main_window(desk)
        window.lockAsked.connect(self.lock, Qt.ConnectionType.QueuedConnection)  # type: ignore[attr-defined]
        self._show(window)

    def _dress_whole(self) -> None:
        if not self._is_dressed:
            fonts = self._resources / "fonts"
            rest = sorted(path.name for path in fonts.glob("*.ttf") if path.name not in theme.FIRST_FONTS)
            theme.load_fonts(fonts, rest)
            self._is_dressed = True
        worn = theme.current()
        scale = worn.scale / 1.25 if worn.is_bright else worn.scale
        theme.apply(self._app, worn.scheme, scale, is_bright=worn.is_bright)

    def _show(self, window: QWidget) -> None:
        before, self._window = self._window, window
        window.show()
        if before is not None:
            before.hide()
            before.deleteLater()


def prepare(app: QApplication, resources: Path, sentences: Sentences) -> None:
    """Do the least that the first box needs: three fonts, the colours, the words."""
    app.setApplicationName("connector-desk")
    install(app, sentences)
    icons.use_folder(resources / "icons")
    theme.load_fonts(resources / "fonts", theme.FIRST_FONTS)
    is_dark = app.styleHints().colorScheme() is Qt.ColorScheme.Dark
    theme.apply(app, theme.Scheme.DARK if is_dark else theme.Scheme.LIGHT, sheet=False)
