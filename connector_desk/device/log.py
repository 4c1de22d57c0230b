"""The log: when, where in the code and what kind of error. Never a message and never a value."""

import logging
import os
import sys
import threading
from collections.abc import Callable, Iterator
from io import TextIOWrapper
from logging.handlers import RotatingFileHandler
from pathlib import Path
from types import TracebackType

LOG_NAME = "connector-desk.log"
_MAX_BYTES = 512 * 1024
_OLD_FILES = 3
_MOST_LINKS = 10

Tell = Callable[[BaseException], None]


class FramesOnly(logging.Formatter):
    """Write a record without its message and arguments: those may hold what people said."""

    def format(self, record: logging.LogRecord) -> str:
        """Return time, level, place in the code, and the types and frames of the error if there is one."""
        lines = [f"{self.formatTime(record)} {record.levelname} {record.name} {record.module}:{record.lineno}"]
        error = record.exc_info[1] if record.exc_info else None
        if error is not None:
            lines.extend(f"  {line}" for line in frames(error))
        return "\n".join(lines)


class _PrivateFileHandler(RotatingFileHandler):
    """A rotating file that only its owner can read."""

    def _open(self) -> TextIOWrapper:
        handle = os.open(self.baseFilename, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
        return TextIOWrapper(os.fdopen(handle, "ab"), encoding="utf-8", write_through=True)


def frames(error: BaseException) -> Iterator[str]:
    """Yield a line per exception type and per frame (module, line, function), causes after their effect."""
    link: BaseException | None = error
    for _ in range(_MOST_LINKS):
        if link is None:
            return
        yield f"{type(link).__module__}.{type(link).__qualname__}"
        yield from _places(link.__traceback__)
        if isinstance(link, BaseExceptionGroup):
            for inner in link.exceptions:
                yield from frames(inner)
        link = link.__cause__ or (None if link.__suppress_context__ else link.__context__)


def _places(traceback: TracebackType | None) -> Iterator[str]:
    """Modules instead of files: a path may hold the name of the person at the desk."""
    while traceback is not None:
        frame = traceback.tb_frame
        yield f"  {frame.f_globals.get('__name__', '?')}:{traceback.tb_lineno} {frame.f_code.co_name}"
        traceback = traceback.tb_next


def start_log(folder: Path, tell: Tell | None = None) -> bool:
    """Send all records, and every error that nobody caught, to a rotating file in the folder.

    `tell` is called after such an error was written, so that a window can say that something went wrong. Nothing
    reaches standard error. Returns False where the folder cannot be written: the desk works without a log.
    """
    logging.raiseExceptions = False
    handler = _handler(folder)
    handler.setFormatter(FramesOnly())
    root = logging.getLogger()
    for old in root.handlers[:]:
        root.removeHandler(old)
        old.close()
    root.addHandler(handler)
    root.setLevel(logging.WARNING)
    _hook(tell)
    return not isinstance(handler, logging.NullHandler)


def _handler(folder: Path) -> logging.Handler:
    try:
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        return _PrivateFileHandler(folder / LOG_NAME, maxBytes=_MAX_BYTES, backupCount=_OLD_FILES, encoding="utf-8")
    except OSError:
        return logging.NullHandler()


def _hook(tell: Tell | None) -> None:
    log = logging.getLogger("connector_desk")

    def heard(error: BaseException | None) -> None:
        if error is None or isinstance(error, KeyboardInterrupt):
            return
        log.error("uncaught", exc_info=error)
        if tell is not None:
            tell(error)

    sys.excepthook = lambda _type, error, _traceback: heard(error)
    threading.excepthook = lambda args: heard(args.exc_value)
    sys.unraisablehook = lambda args: heard(args.exc_value)
