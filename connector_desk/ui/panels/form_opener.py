"""Opens one form at a time over a page, hands what was filled in to the desk, and tells what was done."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from connector_desk.domain.errors import DeskError
from connector_desk.ui.dialogs.form import FormDialog


def _nothing_more(_kept: object) -> str:
    return ""


class FormOpener(QObject):
    """Holds the form that is open as `dialog`; `done` carries a sentence when something was kept."""

    done = Signal(str)

    def __init__(self, over: QWidget) -> None:
        super().__init__(over)
        self._over = over
        self.dialog: FormDialog | None = None

    def open_form(
        self,
        dialog: FormDialog,
        keep: Callable[[Any], object],
        sentence: str,
        then: Callable[[object], None] | None = None,
        *,
        form: str,
        about: str = "",
        also: Callable[[object], str] = _nothing_more,
    ) -> None:
        """Show a form, and keep by `keep` what it hands over.

        `then` hears what `keep` returned, and `also` adds to the sentence what follows from it.
        """
        dialog.kept.connect(lambda draft: self.keep_form(dialog, keep, draft, sentence, then, also))
        self.show_form(dialog, form, about)

    def show_form(self, dialog: FormDialog, form: str, about: str) -> None:
        """Show a form under the name by which its draft is kept."""
        self.hold(dialog)
        dialog.open_as(form, about)

    def hold(self, dialog: FormDialog) -> None:
        """Remember which form is open, until it closes."""
        self.dialog = dialog
        dialog.finished.connect(self._forget)

    def keep_form(
        self,
        dialog: FormDialog,
        keep: Callable[[Any], object],
        draft: object,
        sentence: str,
        then: Callable[[object], None] | None = None,
        also: Callable[[object], str] = _nothing_more,
    ) -> None:
        """Hand over what was filled in; the form closes, or says why the desk did not keep it."""
        try:
            kept = keep(draft)
        except DeskError as error:
            dialog.show_error(error)
            return
        dialog.accept()
        if then is not None:
            then(kept)
        self.done.emit(" ".join(part for part in (sentence, also(kept)) if part))

    def _forget(self) -> None:
        self.dialog = None
