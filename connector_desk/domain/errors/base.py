"""The kind of all that can go wrong in a way that a person can act on."""


class DeskError(Exception):
    """Something a person can act on. Children are dataclasses, so that two equal faults compare equal.

    They are not frozen: contextlib assigns `__traceback__` on an error that passes through a context manager.
    """
