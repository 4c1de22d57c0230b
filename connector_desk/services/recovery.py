"""The recovery sheet as a paper: made, printed or kept, and typed over once to prove it. Its code is kept nowhere."""

from pathlib import Path
from typing import Protocol

from connector_desk.domain.recovery_sheet import RecoverySheet
from connector_desk.domain.words import Words
from connector_desk.services.ports import Files, Press


class Renews(Protocol):
    """What the sheet needs of the accounts."""

    def renew_recovery(self) -> RecoverySheet: ...  # noqa: D102
    def check_recovery(self, code: str) -> bool: ...  # noqa: D102


class RecoveryPaper:
    """Makes the sheet. It is no disclosure, since nobody stands on it; that it was made stands in the records."""

    def __init__(self, accounts: Renews, press: Press, files: Files) -> None:
        self._accounts, self._press, self._files = accounts, press, files

    def made(self, words: Words) -> bytes:
        """Return a fresh sheet as a PDF; the one before opens nothing any more. Raises NotAllowed, FileError."""
        return self._press.recovery_sheet(self._accounts.renew_recovery(), words)

    def save(self, content: bytes, target: Path) -> None:
        """Write the sheet as a file. Raises FileError."""
        self._files.prepare(target, content).publish()

    def save_new(self, target: Path, words: Words) -> None:
        """Make a fresh sheet and write it as a file. Where it cannot be written, the sheet before still works.

        Raises:
            NotAllowed, FileError

        """
        # The place is tried first: a code that was made and not written would be lost, and the old one with it.
        self._files.prepare(target, b"").discard()
        self.save(self.made(words), target)

    def fits(self, code: str) -> bool:
        """Say whether a typed code is the one that works. Raises RecoveryCodeMistyped, RecoveryCodeWrongLength."""
        return self._accounts.check_recovery(code)
