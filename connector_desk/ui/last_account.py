"""Whose passphrase is tried first: the id of who opened the desk last, and nothing else."""

from PySide6.QtCore import QSettings

from connector_desk.ui import looks

_KEY = "unlock/account"


def last_account() -> str:
    """Return the id of who opened the desk last, or an empty text."""
    file = looks.settings_file()
    if file is None or not file.exists():
        return ""
    return str(QSettings(str(file), QSettings.Format.IniFormat).value(_KEY, ""))


def remember_account(account_id: str) -> None:
    """Keep who opened the desk; without a settings file nothing is kept."""
    file = looks.settings_file()
    if file is None:
        return
    settings = QSettings(str(file), QSettings.Format.IniFormat)
    settings.setValue(_KEY, account_id)
    settings.sync()
