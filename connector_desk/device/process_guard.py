"""Keeps the memory of this process, in which the key and the open desk lie, from being written to the disk."""

import sys

_PR_SET_DUMPABLE = 4  # linux/prctl.h


def guard_memory() -> None:
    """Allow no core dump of this process, and on Linux no look into its memory by others of the same user.

    A limit of nothing stops the kernel from writing a file; where a program takes the dumps instead, as systemd's
    does, only the second step counts. Windows offers the standard library neither: there nothing is done.
    """
    try:
        import resource
    except ImportError:
        return
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    if sys.platform.startswith("linux"):
        import ctypes

        ctypes.CDLL(None).prctl(_PR_SET_DUMPABLE, 0, 0, 0, 0)
