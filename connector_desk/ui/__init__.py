"""What is touched: the only room with Qt."""

import sys


def _hold_none() -> None:
    """Keep None alive on Python 3.11 whatever Qt's binding does to its count.

    PySide6 6.12 is built for interpreters where None is immortal (3.12 and newer): each of its calls that returns
    nothing gives None away without taking a reference, and after some five thousand calls Python 3.11 aborts with
    "deallocating None". What 3.12 does for everybody is done here for None alone: a count that never runs out.
    """
    if sys.version_info >= (3, 12) or sys.implementation.name != "cpython":
        return
    import ctypes

    count = ctypes.c_ssize_t.from_address(id(None))
    if abs(count.value - sys.getrefcount(None)) < 64:  # so the count does lie where it lies in a usual build
        count.value += 1 << 48


_hold_none()
