"""What is said when a passphrase, the key file or the keyring does not open the desk."""

from connector_desk.domain import errors
from connector_desk.domain.words import Words
from connector_desk.words.message import Message


def said(error: errors.DeskError, words: Words) -> Message | None:
    """Return the message for an error with a way into the desk, or None for any other."""
    return _about_passphrase(error, words) or _about_key_file(error, words)


def _about_passphrase(error: errors.DeskError, words: Words) -> Message | None:
    safe = words.translate("Error", "Nothing is lost.")
    match error:
        case errors.WrongPassphrase():
            happened = words.translate("Error", "This passphrase does not fit.")
            now = words.translate("Error", "Try it again.")
        case errors.WaitFirst(seconds=seconds):
            happened = words.translate("Error", "There were a few wrong tries.")
            now = words.translate("Error", "Wait %n second(s), then try it again.", "", seconds)
        case errors.LastWayIn():
            happened = words.translate("Error", "Nobody else has a passphrase yet.")
            safe = words.translate("Error", "Nothing was changed.")
            now = words.translate("Error", "Give somebody else a passphrase first.")
        case errors.NotEnoughMemory():
            happened = words.translate("Error", "This computer has too little free memory to open the desk.")
            now = words.translate("Error", "Close other programs and try again.")
        case errors.KeyringTrouble(reason=reason):
            happened = _about_keyring(reason, words)
            now = words.translate("Error", "Type the passphrase.")
        case _:
            return None
    return Message(happened, safe, now)


def _about_key_file(error: errors.DeskError, words: Words) -> Message | None:
    match error:
        case errors.KeyFileMissing(path=path):
            happened = words.translate("Error", "The key file is missing: {path}.").format(path=path)
            now = words.translate("Error", "Put the key file back beside it.")
        case errors.KeyFileDamaged(path=path):
            happened = words.translate("Error", "The key file is damaged: {path}.").format(path=path)
            now = words.translate("Error", "Put a copy of the key file back beside it.")
        case _:
            return None
    return Message(happened, words.translate("Error", "The desk itself is still there."), now)


def _about_keyring(reason: errors.KeyringFault, words: Words) -> str:
    match reason:
        case errors.KeyringFault.ABSENT:
            return words.translate("Error", "This computer has no keyring that can be used.")
        case errors.KeyringFault.NOT_SAFE:
            return words.translate("Error", "The keyring of this computer does not keep secrets safely.")
        case errors.KeyringFault.SILENT:
            return words.translate("Error", "The keyring of this computer does not answer.")
        case errors.KeyringFault.CHANGED:
            return words.translate("Error", "The keyring of this computer holds something else than was kept in it.")
        case _:
            return words.translate("Error", "The keyring of this computer does not work.")
