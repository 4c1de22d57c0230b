"""Start the window, or hand a command to the shell.

Neither pydantic nor typer nor SQLAlchemy nor reportlab is imported before the unlock box is painted.
"""

import gc
import importlib
import os
import sys
from collections.abc import Callable
from pathlib import Path
from types import ModuleType
from typing import TYPE_CHECKING

from connector_desk.device.places import default_desk_folder, settings_file
from connector_desk.device.process_guard import guard_memory
from connector_desk.device.resources import i18n_folder, resources_folder

if TYPE_CHECKING:
    from connector_desk.ui.start import Doors, OpenDesk

LANGUAGE = "nl"


def main(arguments: list[str] | None = None) -> int:
    """Return the exit code of the window or of the command."""
    guard_memory()
    given = sys.argv[1:] if arguments is None else arguments
    folder = _window_folder(given)
    if folder is None:
        start_log(_tell_shell)
        from connector_desk import cli

        return cli.main(given)
    return _run_window(folder)


def start_log(tell: Callable[[BaseException], None]) -> None:
    """Send every error that nobody caught to the log, and tell that there was one; no traceback is shown."""
    # Imported late: the window starts the log once its first picture stands.
    from connector_desk.device import log
    from connector_desk.device.places import log_folder

    log.start_log(log_folder(), tell)


def _tell_shell(_error: BaseException) -> None:
    from connector_desk.bootstrap import fault_sentence

    sys.stderr.write(fault_sentence() + "\n")


def _window_folder(given: list[str]) -> Path | None:
    """Return the folder of the desk when the window is wanted; None when there is anything else to understand."""
    if not given:
        return default_desk_folder()
    if len(given) == 2 and given[0] == "--desk":
        return Path(given[1])
    if len(given) == 1 and given[0].startswith("--desk="):
        return Path(given[0].removeprefix("--desk="))
    return None


def _has_screen() -> bool:
    """Say whether a window can be shown. Qt would end the whole process where there is no screen."""
    told = {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"}
    return not sys.platform.startswith("linux") or any(os.environ.get(name) for name in told)


def _run_window(folder: Path) -> int:
    if not _has_screen():
        from connector_desk.bootstrap import no_screen_sentence

        sys.stderr.write(no_screen_sentence() + "\n")
        return 1
    # Nothing that a start makes is thrown away again, so nobody searches for it; `ui/tidying` goes on with that.
    gc.disable()
    from connector_desk.ui.first_window import run

    has_desk = _has_desk(folder)
    return run(
        lambda: _doors(folder),
        resources_folder(),
        i18n_folder(),
        LANGUAGE,
        has_desk=has_desk,
        settings_file=settings_file(),
    )


def _has_desk(folder: Path) -> bool:
    return any((folder / name).exists() for name in ("desk.db", "desk.keys"))


def _doors(folder: Path) -> "Doors":
    """Return the acts of bootstrap; each imports it when it is called, so that nothing heavy comes before its time."""
    from connector_desk.ui.last_account import last_account
    from connector_desk.ui.start import Doors

    def bootstrap() -> ModuleType:
        return importlib.import_module("connector_desk.bootstrap")

    def open_desk(passphrase: str, *, accepts_damage: bool = False) -> "OpenDesk":
        first = last_account()
        opened: OpenDesk = bootstrap().open_desk(folder, passphrase, accepts_damage=accepts_damage, last_account=first)
        return opened

    return Doors(
        has_desk=lambda: _has_desk(folder),
        warm_up=lambda: bootstrap().warm_up(),
        open_desk=open_desk,
        create_desk=lambda wanted: bootstrap().create_desk(
            folder, wanted.passphrase, wanted.organization, wanted.has_sample, person=wanted.person
        ),
        main_window=lambda desk: bootstrap().main_window(desk),
        explain=lambda error: bootstrap().explain(error),
        start_log=start_log,
        help=lambda: bootstrap().help_for(folder),
        replacing=lambda desk, known: bootstrap().replacing(desk, known),
        fault_sentence=lambda: bootstrap().fault_sentence(),
        recovery=lambda: bootstrap().recovery(folder),
        open_by_keyring=lambda account: bootstrap().open_by_keyring(folder, account),
    )


if __name__ == "__main__":
    raise SystemExit(main())
