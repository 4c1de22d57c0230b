"""A new recovery sheet, and trying the one that lies in the envelope."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from connector_desk.domain.words import Words
from connector_desk.ui.dialogs.form import FormDialog
from connector_desk.ui.panels.recovery_sheet import CodeCheck, RecoverySheetPanel, SheetActs
from connector_desk.ui.widgets.buttons import SecondButton
from connector_desk.ui.widgets.text import Text


class RecoverySheetDialog(FormDialog):
    """Makes a new sheet once somebody says so. The main button closes it."""

    sheetChanged = Signal()

    def __init__(self, words: Words, acts: SheetActs, *, has_old: bool, parent: QWidget | None = None) -> None:
        super().__init__(words, parent)
        old = self.tr("The old sheet opens nothing any more, from the moment the new one is made.")
        self.call(
            self.tr("A new recovery sheet"),
            self.tr("Done"),
            old if has_old else self.tr("With this sheet the desk opens when every passphrase is lost."),
        )
        self.panel = RecoverySheetPanel(acts)
        self.panel.hide()
        self.panel.proved.connect(self._prove)
        self.make = SecondButton(self.tr("Make the new sheet"), "key")
        self.make.clicked.connect(self._make)
        self.body.addWidget(self.make)
        self.body.addWidget(self.panel)
        self.body.addStretch(1)
        self.main.hide()

    def draft(self) -> bool:
        """Return nothing to keep: the sheet was made."""
        return True

    def save(self) -> None:
        """Close, once there is a sheet; Ctrl Enter before that does nothing."""
        if not self.main.isHidden():
            super().save()

    def _make(self) -> None:
        self.make.hide()
        self.panel.show()
        self.main.show()
        self.panel.begin()
        parent = self.parentWidget()
        if parent is not None:
            self.resize(self.width(), parent.window().height() - 40)
        self.sheetChanged.emit()

    def _prove(self) -> None:
        self.sheetChanged.emit()
        self.main.setFocus()


class CheckSheetDialog(FormDialog):
    """Types the sheet over to see whether it works."""

    sheetChanged = Signal()

    def __init__(self, words: Words, acts: SheetActs, parent: QWidget | None = None) -> None:
        super().__init__(words, parent)
        self.call(self.tr("Does my sheet work?"), self.tr("Done"))
        self.check = CodeCheck(acts)
        self.check.proved.connect(self.sheetChanged)
        self.body.addWidget(Text(self.tr("Take the sheet out of its envelope and type the eight groups over.")))
        self.body.addWidget(self.check)
        self.body.addStretch(1)
        self.watch({"code": self.check.field})
        self._is_touched = False

    def touch(self) -> None:
        """Leave without a question: what is typed here is nothing to keep."""

    def draft(self) -> bool:
        """Return nothing to keep."""
        return True
