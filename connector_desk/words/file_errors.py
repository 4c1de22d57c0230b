"""What went wrong with a desk, its keys, or a file that should be written."""

from connector_desk.domain import errors
from connector_desk.domain.words import Words
from connector_desk.words.message import Explain, Message


def _keys(error: errors.DeskError, words: Words) -> Message:
    match error:
        case errors.WrongPassphrase():
            return Message(
                words.translate("Error", "This passphrase does not fit."),
                words.translate("Error", "Nothing is lost."),
                words.translate("Error", "Try it again."),
            )
        case errors.KeyFileMissing(path=path):
            return Message(
                words.translate("Error", "The key file is missing: {path}.").format(path=path),
                words.translate("Error", "The desk itself is still there."),
                words.translate("Error", "Put the key file back beside it."),
            )
        case errors.KeyFileDamaged(path=path):
            return Message(
                words.translate("Error", "The key file is damaged: {path}.").format(path=path),
                words.translate("Error", "The desk itself is still there."),
                words.translate("Error", "Put a copy of the key file back beside it."),
            )
        case errors.ErasuresDamaged(path=path):
            return Message(
                words.translate("Error", "The file that says who was erased does not hold: {path}.").format(path=path),
                words.translate("Error", "The desk itself is still there."),
                words.translate("Error", "Put the copy that lies beside the backups in its place."),
            )
        case errors.NotEnoughMemory():
            return Message(
                words.translate("Error", "This computer has too little free memory to open the desk."),
                words.translate("Error", "Nothing is lost."),
                words.translate("Error", "Close other programs and try again."),
            )
    raise TypeError(type(error).__name__)


def _ways_in(error: errors.DeskError, words: Words) -> Message:
    safe = words.translate("Error", "Nothing is lost.")
    match error:
        case errors.WrongRecoveryCode():
            return Message(
                words.translate("Error", "This is not the recovery code of this desk."),
                safe,
                words.translate("Error", "Take the newest recovery sheet: an older one opens nothing any more."),
            )
        case errors.RecoveryCodeMistyped(group=group):
            return Message(
                words.translate("Error", "Group {group} of the recovery code is not right.").format(group=group),
                safe,
                words.translate("Error", "Compare that group with the sheet, letter by letter."),
            )
        case errors.RecoveryCodeWrongLength(length=length):
            return Message(
                words.translate("Error", "This recovery code has %n character(s).", "", length),
                safe,
                words.translate("Error", "There should be 40: eight groups of five."),
            )
        case errors.WaitFirst(seconds=seconds):
            return Message(
                words.translate("Error", "There were a few wrong tries."),
                safe,
                words.translate("Error", "Wait %n second(s), then try it again.", "", seconds),
            )
        case errors.LastWayIn():
            return Message(
                words.translate("Error", "Nobody else has a passphrase yet."),
                words.translate("Error", "Nothing was changed."),
                words.translate("Error", "Give somebody else a passphrase first."),
            )
    raise TypeError(type(error).__name__)


def _keyring(error: errors.DeskError, words: Words) -> Message:
    assert isinstance(error, errors.KeyringTrouble)
    now = words.translate("Error", "Type the passphrase.")
    return Message(_keyring_words(error.reason, words), words.translate("Error", "Nothing is lost."), now)


def _keyring_words(reason: str, words: Words) -> str:
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


def _desk_files(error: errors.DeskError, words: Words) -> Message:
    assert isinstance(error, errors.FileError)
    safe = words.translate("Error", "Nothing was changed.")
    match error:
        case errors.DeskMissing(path=path):
            return Message(
                words.translate("Error", "There is no desk in {path}.").format(path=path),
                "",
                words.translate("Error", "Make one with init, or name another folder."),
            )
        case errors.DeskExists(path=path):
            return Message(
                words.translate("Error", "There is already a desk in {path}.").format(path=path),
                safe,
                words.translate("Error", "Choose another folder."),
            )
        case errors.NotADesk(path=path):
            return Message(
                words.translate("Error", "This is no desk, or it is damaged: {path}.").format(path=path), safe
            )
        case errors.DeskInUse():
            return Message(
                words.translate("Error", "This desk is open in another window or command."),
                safe,
                words.translate("Error", "Lock or close it there, then try again."),
            )
        case errors.NewerDesk(path=path):
            return Message(
                words.translate("Error", "This desk was made by a newer version: {path}.").format(path=path),
                safe,
                words.translate("Error", "Install the newest version of this program."),
            )
    raise TypeError(type(error).__name__)


def _damage(error: errors.DeskError, words: Words) -> Message:
    assert isinstance(error, errors.DeskDamaged)
    sentences = {
        "lost": words.translate("Error", "The last things that were kept are missing."),
        "anchor": words.translate("Error", "The file desk.anchor is missing, so nobody can tell if all is there."),
    }
    sentences["erasures"] = words.translate(
        "Error", "The file desk.erasures, which says who was erased, does not hold: who was erased may be back."
    )
    other = words.translate("Error", "Something in the desk is not as it was written.")
    return Message(
        " ".join(dict.fromkeys(sentences.get(problem, other) for problem in error.problems)),
        words.translate("Error", "What is there was not touched."),
        words.translate("Error", "Take back a backup, or open the desk as it is."),
    )


def _backups(error: errors.DeskError, words: Words) -> Message:
    assert isinstance(error, errors.FileError)
    match error:
        case errors.BackupDamaged(path=path):
            return Message(
                words.translate("Error", "This is no backup, or it is damaged: {path}.").format(path=path),
                words.translate("Error", "The desk itself was not touched."),
                words.translate("Error", "Take an older backup."),
            )
        case errors.BackupOfAnotherDesk(path=path):
            return Message(
                words.translate("Error", "This backup belongs to another desk: {path}.").format(path=path),
                words.translate("Error", "Nothing was changed."),
                words.translate("Error", "Restore it into a new folder, or take a backup of this desk."),
            )
        case errors.Unreachable(path=path):
            return Message(
                words.translate("Error", "This cannot be reached (any more): {path}.").format(path=path),
                words.translate("Error", "Nothing is lost: the desk and older backups are as they were."),
                words.translate("Error", "Was a stick pulled out? Put it back and try again."),
            )
    raise TypeError(type(error).__name__)


def _files(error: errors.DeskError, words: Words) -> Message:
    assert isinstance(error, errors.FileError)
    happened, now = _file_words(error, words)
    return Message(happened.format(path=error.path), words.translate("Error", "What stood there still stands."), now)


def _file_words(error: errors.FileError, words: Words) -> tuple[str, str]:
    elsewhere = words.translate("Error", "Choose another place.")
    match error:
        case errors.FolderNotWritable():
            return words.translate("Error", "Nothing may be written here: {path}."), elsewhere
        case errors.FolderMissing():
            return words.translate("Error", "This folder is not there: {path}."), elsewhere
        case errors.DiskFull():
            return words.translate("Error", "The disk is full: {path}."), words.translate(
                "Error", "Throw something big away, then try again."
            )
        case errors.TargetInUse():
            return words.translate("Error", "This file is open in another program: {path}."), words.translate(
                "Error", "Close it there, then try again."
            )
        case errors.TargetIsFolder():
            return words.translate("Error", "This is a folder: {path}."), words.translate("Error", "Give a file name.")
        case errors.TargetReadOnly():
            return words.translate("Error", "This file may only be read: {path}."), elsewhere
        case _:
            return words.translate("Error", "This could not be written: {path}."), elsewhere


def _meanwhile(error: errors.DeskError, words: Words) -> Message:
    if isinstance(error, errors.DeskBusy):
        happened = words.translate("Error", "Another program is writing in this desk.")
    else:
        happened = words.translate("Error", "Something else was saved just before this.")
    safe = words.translate("Error", "This was not saved; what was kept before still stands.")
    return Message(happened, safe, words.translate("Error", "Try it again."))


FILE_MESSAGES: dict[type, Explain] = {
    **dict.fromkeys(
        (
            errors.WrongPassphrase,
            errors.KeyFileMissing,
            errors.KeyFileDamaged,
            errors.ErasuresDamaged,
            errors.NotEnoughMemory,
        ),
        _keys,
    ),
    **dict.fromkeys(
        (
            errors.WrongRecoveryCode,
            errors.RecoveryCodeMistyped,
            errors.RecoveryCodeWrongLength,
            errors.WaitFirst,
            errors.LastWayIn,
        ),
        _ways_in,
    ),
    errors.KeyringTrouble: _keyring,
    **dict.fromkeys(
        (errors.DeskMissing, errors.DeskExists, errors.NotADesk, errors.DeskInUse, errors.NewerDesk), _desk_files
    ),
    **dict.fromkeys((errors.BackupDamaged, errors.BackupOfAnotherDesk, errors.Unreachable), _backups),
    **dict.fromkeys((errors.DeskBusy, errors.ChangedMeanwhile), _meanwhile),
    errors.DeskDamaged: _damage,
    errors.FileError: _files,
}
