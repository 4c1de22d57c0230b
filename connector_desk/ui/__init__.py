"""What is touched: the only room with Qt."""

import sys


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


_hold_constants()
_leave_sources_unread()
