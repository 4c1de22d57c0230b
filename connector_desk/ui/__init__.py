"""What is touched: the only room with Qt."""

import sys
from collections.abc import Callable
from functools import update_wrapper
from inspect import signature
from traceback import clear_frames
from types import FunctionType


def _hold_constants() -> None:
    """Keep None, True and False alive on Python 3.11 whatever Qt's binding does to their counts.

    PySide6 6.12 is built for interpreters where these are immortal (3.12 and newer): each of its calls that returns
    nothing gives None away without taking a reference, and after some five thousand calls Python 3.11 aborts with
    "deallocating None". What 3.12 does for everybody is done here for these few: a count that never runs out.
    """
    if sys.version_info >= (3, 12) or sys.implementation.name != "cpython":
        return
    import ctypes

    for constant in (None, True, False, NotImplemented, Ellipsis):
        count = ctypes.c_ssize_t.from_address(id(constant))
        if abs(count.value - sys.getrefcount(constant)) < 64:  # so the count does lie where a usual build has it
            count.value += 1 << 48


def _leave_sources_unread() -> None:
    """Keep Qt's binding from reading the source of every module that is imported after it.

    PySide6 looks for the switches of its `__feature__` module in each source, and Python keeps those sources in
    memory: 25 MiB and some five hundred files for what a desk imports. Nobody here uses these switches.
    """
    import PySide6.QtCore  # noqa: F401 - brings the binding's support modules

    support = sys.modules.get("shibokensupport.feature")
    if support is not None and hasattr(support, "_mod_uses_pyside"):
        vars(support)["_mod_uses_pyside"] = lambda _module: False


def _finish_errors() -> None:
    """Keep an error in what Qt calls here (`paintEvent`, `eventFilter`, `sizeHint`) from ending the program.

    Before Python 3.12 an error that Python itself raises, like the one of `int("x")` or of a widget that is gone, is no
    more than a class and a text until somebody catches it. PySide6 6.12 takes the text for the error and dies of a
    segmentation fault. On any Python an error keeps alive what it left half done: a painter would end on a widget that
    is long gone. So each method of ours that stands in for one of Qt's catches what it raises, lets go and raises it
    on.
    """
    from PySide6.QtCore import QObject

    def look(made: type[QObject], /, **named: object) -> None:
        super(QObject, made).__init_subclass__(**named)
        qt = next(base for base in made.__mro__ if base.__module__.startswith("PySide6."))
        for name, act in list(vars(made).items()):
            if isinstance(act, FunctionType) and not name.startswith("__") and hasattr(qt, name):
                setattr(made, name, _finishing(act))

    QObject.__init_subclass__ = classmethod(look)  # type: ignore[assignment]


def _finishing(act: FunctionType) -> Callable[..., object]:
    """Return the same method with its error caught and raised on.

    Without defaults it keeps its number of arguments: Qt looks at that where a method is connected to a signal.
    """

    def alone(self: object) -> object:
        try:
            return act(self)
        except BaseException as error:
            clear_frames(error.__traceback__)
            raise

    def with_one(self: object, one: object) -> object:
        try:
            return act(self, one)
        except BaseException as error:
            clear_frames(error.__traceback__)
            raise

    def with_any(*given: object, **named: object) -> object:
        try:
            return act(*given, **named)
        except BaseException as error:
            clear_frames(error.__traceback__)
            raise

    taken = signature(act).parameters.values()
    is_plain = all(one.kind is one.POSITIONAL_OR_KEYWORD and one.default is one.empty for one in taken)
    shapes: dict[int, Callable[..., object]] = {1: alone, 2: with_one}
    return update_wrapper(shapes.get(len(taken), with_any) if is_plain else with_any, act)


_hold_constants()
_leave_sources_unread()
_finish_errors()
