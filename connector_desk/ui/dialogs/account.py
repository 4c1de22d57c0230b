"""The dialogs about who may open the desk: somebody new, a name and a role, a passphrase, a PIN, and taking it away."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field

from PySide6.QtWidgets import QLineEdit, QWidget

from connector_desk.domain.account import Account, Role
from connector_desk.domain.errors import DeskError, TextMissing
from connector_desk.domain.words import Words
from connector_desk.ui.dialogs.form import FormDialog
from connector_desk.ui.panels.passphrase_choice import PassphraseChoice
from connector_desk.ui.widgets.banner import Banner
from connector_desk.ui.widgets.choice import CheckBox
from connector_desk.ui.widgets.fields import LineField, PickField
from connector_desk.ui.widgets.shapes import Shape
from connector_desk.ui.widgets.text import Text
from connector_desk.words.terms import terms
from connector_desk.words.terms.vault import role_sees

Suggest = Callable[[], Sequence[str]]


@dataclass(frozen=True)
class AccountDraft:
    """What was filled in; without a passphrase that one stays as it is."""

    name: str
    role: Role
    passphrase: str = field(default="", repr=False)


class AccountDialog(FormDialog):
    """Gives an AccountDraft: of somebody new with a passphrase, or of somebody known without."""

    def __init__(self, words: Words, account: Account | None, suggest: Suggest, parent: QWidget | None = None) -> None:
        super().__init__(words, parent)
        if account is None:
            self.call(self.tr("Who else may open the desk?"), self.tr("Give this passphrase"))
        else:
            self.call(self.tr("What does {name} do?").format(name=account.name), self.tr("Keep"))
        self._name = LineField(self.tr("What do colleagues call them?"), account.name if account else "")
        options = [(str(role), word) for role, word in terms(words, Role).items()]
        self._role = PickField(
            self.tr("What do they do here?"), options, str(account.role if account else Role.VOLUNTEER_COORDINATOR)
        )
        self._sees = Text("", tone="ink2")
        self._role.changed.connect(self._tell_sees)
        self._choice = PassphraseChoice(suggest) if account is None else None
        for widget in (self._name, self._role, self._sees):
            self.body.addWidget(widget)
        if self._choice is not None:
            self.body.addWidget(Text(self.tr("Let them type it over themselves, here and now.")))
            self.body.addWidget(self._choice)
            self._choice.chosenDone.connect(self.save)
        self.body.addStretch(1)
        self.watch({"name": self._name, "role": self._role})
        self._tell_sees()
        self._is_touched = False

    def draft(self) -> AccountDraft:
        """Return what was filled in."""
        passphrase = self._choice.passphrase() if self._choice is not None else ""
        return AccountDraft(self._name.value(), Role(self._role.value()), passphrase)

    def faults(self) -> Mapping[str, DeskError]:
        """Ask for a name."""
        return {} if self._name.value() else {"name": TextMissing("name")}

    def sentence_for(self, name: str, error: DeskError) -> tuple[str, str, str]:
        """Say which name is missing."""
        if not isinstance(error, TextMissing):
            return super().sentence_for(name, error)
        return self.tr("There is no name yet."), "", self.tr("Type what colleagues call them.")

    def save(self) -> None:
        """Hand over what was filled in, once the passphrase was typed over."""
        if self._choice is None or self.faults() or self._choice.is_whole():
            super().save()

    def _tell_sees(self) -> None:
        self._sees.setText(role_sees(self.words)[Role(self._role.value())])


class PassphraseDialog(FormDialog):
    """Gives a new passphrase for somebody."""

    def __init__(self, words: Words, name: str, suggest: Suggest, parent: QWidget | None = None) -> None:
        super().__init__(words, parent)
        self.call(
            self.tr("A new passphrase for {name}").format(name=name),
            self.tr("Give this passphrase"),
            self.tr("The old one opens nothing any more. Let {name} type it over here and now.").format(name=name),
        )
        self._choice = PassphraseChoice(suggest)
        self._choice.chosenDone.connect(self.save)
        self.body.addWidget(self._choice)
        self.body.addStretch(1)

    def start(self) -> None:
        """Put the focus where typing begins."""
        self._choice.start()

    def draft(self) -> str:
        """Return the passphrase."""
        return self._choice.passphrase()

    def save(self) -> None:
        """Hand it over, once it was typed over."""
        if self._choice.is_whole():
            super().save()


class RevokeDialog(FormDialog):
    """Takes somebody's passphrase away. Gives whether the lock is to be changed too."""

    def __init__(self, words: Words, name: str, parent: QWidget | None = None) -> None:
        super().__init__(words, parent)
        self.call(
            self.tr("Take the passphrase of {name} away").format(name=name),
            self.tr("Take it away"),
            self.tr("What {name} wrote stays. The passphrase opens nothing from now on.").format(name=name),
        )
        self._change = CheckBox(self.tr("Change the lock, too"), is_on=False)
        self.body.addWidget(
            Banner(
                Shape.PRIVATE,
                self.tr("Did {name} have a copy of the files?").format(name=name),
                self.tr(
                    "An old copy opens with the old passphrase. Change the lock: what is written after that stays shut."
                ),
            )
        )
        self.body.addWidget(self._change)
        self.body.addWidget(
            Text(self.tr("All passphrases and the recovery sheet stay as they are. It takes a moment."), tone="ink2")
        )
        self.body.addStretch(1)

    def draft(self) -> bool:
        """Say whether the lock is to be changed."""
        return self._change.isChecked()


class PinDialog(FormDialog):
    """Gives the PIN with which one takes over the open desk; an empty one takes it away."""

    def __init__(self, words: Words, *, has_pin: bool, parent: QWidget | None = None) -> None:
        super().__init__(words, parent)
        self.call(
            self.tr("Your PIN"),
            self.tr("Keep"),
            self.tr("With F8 and this PIN you take over the open desk. It never opens a desk that is locked."),
        )
        self.pin = pin_field(self.tr("Four to eight digits"))
        if has_pin:
            self.body.addWidget(Text(self.tr("You have a PIN. Leave it empty to have none."), tone="ink2"))
        self.body.addWidget(self.pin)
        self.body.addStretch(1)
        self.watch({"pin": self.pin})
        self.pin.editor.returnPressed.connect(self.save)
        self._is_touched = False

    def draft(self) -> str:
        """Return the PIN."""
        return self.pin.value()


def pin_field(question: str) -> LineField:
    """Return a field that shows dots for the digits."""
    made = LineField(question, icon="key")
    made.editor.setEchoMode(QLineEdit.EchoMode.Password)
    made.editor.setMaxLength(64)
    return made
