"""What can go wrong in a way that a person can act on. Errors carry data; their sentences live in `words`."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from pathlib import Path


class DeskError(Exception):
    """Something a person can act on. Children are dataclasses, so that two equal faults compare equal.

    They are not frozen: contextlib assigns `__traceback__` on an error that passes through a context manager.
    """


@dataclass(unsafe_hash=True)
class NotFound(DeskError):
    """There is nothing of this kind under that id."""

    kind: str
    id: str


@dataclass(unsafe_hash=True)
class CitizenServiceNumberRefused(DeskError):
    """A text holds what looks like a citizen service number (BSN), which this desk never keeps (PRODUCT rule 4)."""

    start: int
    end: int


@dataclass(unsafe_hash=True)
class TextTooLong(DeskError):
    """A short field got more characters than it can show."""

    limit: int
    length: int


@dataclass(unsafe_hash=True)
class TextMissing(DeskError):
    """The one thing that must be filled is empty."""

    field: str


@dataclass(unsafe_hash=True)
class OutOfRange(DeskError):
    """A number or day that cannot be right, such as 0 minutes."""

    field: str


class FactFitsNobody(DeskError):
    """What was said about somebody fits none of those who were proposed."""


@dataclass(unsafe_hash=True)
class FactFitsSeveral(DeskError):
    """What was said does not tell apart those who were proposed."""

    count: int


class NotBornYet(DeskError):
    """The day of birth that was typed is still to come."""


class BornTooLongAgo(DeskError):
    """Nobody who was born then can be alive."""


class NotConfirmed(DeskError):
    """Nothing that whoever works here was told lately says that somebody is who was chosen."""


@dataclass(unsafe_hash=True)
class PhoneNotRight(DeskError):
    """What was typed cannot be a telephone number; `has_letters` says that letters stand in it."""

    field: str
    has_letters: bool = False


@dataclass(unsafe_hash=True)
class PostcodeNotRight(DeskError):
    """What was typed cannot be a postcode of any country."""

    field: str


class DangerStillOpen(DeskError):
    """Somebody was in danger, and nothing says yet what was done."""


class MergeWithItself(DeskError):
    """Somebody cannot be joined with themselves."""


@dataclass(unsafe_hash=True)
class NotApartAnyMore(DeskError):
    """Two files that were joined cannot be taken apart: `reason` is a value of `services.merging.Apart`."""

    reason: str


@dataclass(unsafe_hash=True)
class ConsentEndsBeforeStart(DeskError):
    """The last day of a consent lies before its first."""

    valid_from: date
    valid_until: date


class RepresentativeWithoutName(DeskError):
    """Somebody answered for a resident, and nothing says who that was."""


class SecondLookMissing(DeskError):
    """Another ground than consent, and nothing says whether the resident could have been asked."""


@dataclass(unsafe_hash=True)
class ResidentErased(DeskError):
    """Nothing new can be kept about somebody who was erased for good."""

    erased_on: date


@dataclass(unsafe_hash=True)
class RecipientMerged(DeskError):
    """The recipient went on as another organisation: a ground towards it is asked anew, under its present name."""

    name: str
    now: str


@dataclass(unsafe_hash=True)
class MergeNotAllowed(DeskError):
    """An organisation cannot go on as this one: it is the same, went on elsewhere already, or is whose desk this is."""

    name: str


@dataclass(unsafe_hash=True)
class NothingWasShared(DeskError):
    """Whoever received nothing needs no word of a withdrawal."""

    recipient: str


@dataclass(unsafe_hash=True)
class ReasonMissing(DeskError):
    """A lawful basis other than consent, or a step that says no, needs a reason in words."""

    step: str


@dataclass(unsafe_hash=True)
class StepNotAllowed(DeskError):
    """A handover, match or consent cannot go from one state to the other."""

    kind: str
    from_state: str
    to_state: str


@dataclass(unsafe_hash=True)
class HandoverToItself(DeskError):
    """Sender and recipient of a handover are the same organisation."""

    organization_id: str


@dataclass(unsafe_hash=True)
class WordBackMissing(DeskError):
    """A handover closes only when word was given to whom it was promised."""

    handover_id: str


@dataclass(unsafe_hash=True)
class WordBackNeedsGround(DeskError):
    """Whoever waits would hear more than taken up, not taken up or ended, and no ground covers that."""

    handover_id: str


@dataclass(unsafe_hash=True)
class MeetingWithoutItems(DeskError):
    """There is nothing on the agenda of this meeting yet."""

    meeting_id: str


@dataclass(unsafe_hash=True)
class NoGroundForIdentity(DeskError):
    """Nobody may hear who this is: without a ground for identity no document about a person is made."""

    recipient: str
    reason: str


@dataclass(unsafe_hash=True)
class IdentifyingText(DeskError):
    """A free text names somebody or something that may not leave.

    `place` says which text, `start` and `end` mark the characters in it, `kind` what was recognised
    (a value of `IdentifyingKind`). `others` are the places beside this one that stop the same document.
    """

    place: str
    text: str
    start: int
    end: int
    kind: str
    others: "tuple[IdentifyingText, ...]" = ()


@dataclass(unsafe_hash=True)
class OrderTurned(DeskError):
    """A text holds signs that nobody sees and that turn the order in which words and numbers are read.

    `place` says which text, `start` and `end` where the first of them stands.
    """

    place: str
    text: str
    start: int
    end: int


@dataclass(unsafe_hash=True)
class TemplateBroken(DeskError):
    """The template of a letter cannot be used; `flaw` is a `FlawKind`, `field` the name in the braces.

    `start` and `end` mark the place in the template.
    """

    flaw: str
    field: str = ""
    start: int = 0
    end: int = 0


@dataclass(unsafe_hash=True)
class LetterLanguageUnknown(DeskError):
    """There are no letters in this language (BCP 47)."""

    language: str


@dataclass(unsafe_hash=True)
class NothingSent(DeskError):
    """Nothing about this resident went to this recipient, so there is nothing to tell or to take back."""

    recipient: str


@dataclass(unsafe_hash=True)
class NothingEnded(DeskError):
    """No consent towards this recipient came to an end, so the law asks for no notice."""

    recipient: str


@dataclass(unsafe_hash=True)
class NoWordYet(DeskError):
    """There is no answer that whoever waits could hear."""

    name: str


@dataclass(unsafe_hash=True)
class NothingToPrint(DeskError):
    """The document would hold nothing that may leave, or nothing at all."""

    document: str


@dataclass(unsafe_hash=True)
class DoesNotFit(DeskError):
    """A piece of paper that may not be parted is higher than a whole sheet; nothing is shrunk or cut off."""

    height_mm: int


@dataclass(unsafe_hash=True)
class StillInUse(DeskError):
    """Something cannot be removed as long as others lean on it; `kinds` names them."""

    kind: str
    kinds: tuple[str, ...]


@dataclass(unsafe_hash=True)
class KeptAsRecord(DeskError):
    """Consents and disclosures are never removed, only marked as entered in error (PRODUCT rule 9)."""

    kind: str


@dataclass(unsafe_hash=True)
class UndoConflict(DeskError):
    """What should be undone was changed again in the meantime."""

    act: str


@dataclass(unsafe_hash=True)
class NothingToUndo(DeskError):
    """Nothing was changed since the desk was opened."""


@dataclass(unsafe_hash=True)
class LimitReached(DeskError):
    """A volunteer carries as many matches as was agreed."""

    volunteer_id: str
    limit: int


@dataclass(unsafe_hash=True)
class MatchRuledOut(DeskError):
    """A volunteer cannot take this ask; `reason` is the `ReasonCode` that says why not, `detail` its word."""

    volunteer_id: str
    reason: str
    detail: str = ""


@dataclass(unsafe_hash=True)
class IntroductionNeedsYes(DeskError):
    """Two residents are introduced only where both said yes themselves; `names` did not, or took it back."""

    names: tuple[str, ...]


@dataclass(unsafe_hash=True)
class WordIsName(DeskError):
    """The word that a visitor would be called by in the queue is the name of somebody whom the desk knows."""

    word: str


@dataclass(unsafe_hash=True)
class WordInUse(DeskError):
    """Somebody in the queue is called by this word already."""

    word: str


@dataclass(unsafe_hash=True)
class TicketTaken(DeskError):
    """The visitor is with somebody else already; `helper` is with whom, where that is known."""

    label: str
    helper: str = ""


@dataclass(unsafe_hash=True)
class TicketEnded(DeskError):
    """The visitor was helped already, or went."""

    label: str


class NobodyWaits(DeskError):
    """There is nobody in the queue who could be called."""


@dataclass(unsafe_hash=True)
class LastCoordinator(DeskError):
    """Nobody would be left who may change accounts."""


@dataclass(unsafe_hash=True)
class PinNotRight(DeskError):
    """A PIN has four to eight digits."""


@dataclass(unsafe_hash=True)
class WrongPin(DeskError):
    """The PIN is not that of the account; after `left` more misses the desk locks."""

    left: int


@dataclass(unsafe_hash=True)
class NotAllowed(DeskError):
    """The role of whoever works at the desk does not let them do it; `kinds` is what it would have changed, if any."""

    role: str
    kinds: tuple[str, ...] = ()


class PracticeOnly(DeskError):
    """Nothing leaves from a practice table."""


@dataclass(unsafe_hash=True)
class StillWaits(DeskError):
    """What was to be erased may not go any more: something happened since it was proposed."""

    name: str


@dataclass(unsafe_hash=True)
class RemainsLeft(DeskError):
    """The erasure is true, but the file could not be written anew, so that remains may lie in it."""


# What can go wrong with files. `path` is shown to the person at the desk, never logged.


@dataclass(unsafe_hash=True)
class FileError(DeskError):
    """A file could not be read or written; the children say why."""

    path: Path


class WrongPassphrase(DeskError):
    """No key slot opens with this passphrase."""


class WrongRecoveryCode(DeskError):
    """The recovery code is written rightly, and is not the one of this desk."""


@dataclass(unsafe_hash=True)
class RecoveryCodeMistyped(DeskError):
    """A group of a recovery code does not fit its check character; `group` counts from 1 to 8."""

    group: int


@dataclass(unsafe_hash=True)
class RecoveryCodeWrongLength(DeskError):
    """A recovery code has 40 characters, and this has another number."""

    length: int


@dataclass(unsafe_hash=True)
class WaitFirst(DeskError):
    """After too many wrong tries the next one has to wait."""

    seconds: int


class LastWayIn(DeskError):
    """Without this account nobody has a passphrase, and only paper would open the desk."""


class KeyringFault(StrEnum):
    """What can be wrong with the keyring of this computer."""

    ABSENT = "absent"
    NOT_SAFE = "not_safe"
    FAILED = "failed"
    SILENT = "silent"
    CHANGED = "changed"


@dataclass(unsafe_hash=True)
class KeyringTrouble(DeskError):
    """The keyring of this computer cannot open the desk; the passphrase can."""

    reason: KeyringFault


class KeyFileMissing(FileError):
    """The key file that belongs beside the desk is not there."""


class KeyFileDamaged(FileError):
    """The key file cannot be read, and neither can the one before it."""


class DeskMissing(FileError):
    """There is no desk in this folder."""


class DeskExists(FileError):
    """There is already a desk or a key file here; nothing is overwritten."""


class NotADesk(FileError):
    """The file is no desk, or its contents do not fit its key."""


class DeskInUse(FileError):
    """Another window or command has the desk in this folder open."""


class NewerDesk(FileError):
    """The desk was made by a newer version of this program."""


@dataclass(unsafe_hash=True)
class DeskDamaged(FileError):
    """Something of the desk is lost or not as it was written; `problems` are words of `store.check.Problem`."""

    problems: tuple[str, ...] = ()


class FolderNotWritable(FileError):
    """The folder or file may not be written."""


class FolderMissing(FileError):
    """The folder is not there."""


class DiskFull(FileError):
    """There is no room left; what stood there still stands."""


class TargetInUse(FileError):
    """The file is open in another program."""


class TargetIsFolder(FileError):
    """The name belongs to a folder."""


class TargetReadOnly(FileError):
    """The file is marked as read-only."""


class TargetNotAFile(FileError):
    """The name belongs to a device or something else that cannot be replaced whole."""


class NotWritten(FileError):
    """The file could not be written for a reason that has no error of its own."""


class BackupDamaged(FileError):
    """The backup is not as it was written: cut off, changed, or no backup at all."""


class BackupOfAnotherDesk(FileError):
    """The backup belongs to another desk than the one it should replace."""


class Unreachable(FileError):
    """What was there cannot be reached any more, as when a stick is pulled."""


class ErasuresDamaged(FileError):
    """The file that says who was erased does not hold, or belongs to another desk."""


@dataclass(unsafe_hash=True)
class AttachmentEmpty(DeskError):
    """The file holds nothing at all."""


@dataclass(unsafe_hash=True)
class AttachmentUnknown(DeskError):
    """The file is neither a picture of a kind that the desk reads nor a PDF."""


@dataclass(unsafe_hash=True)
class AttachmentMisnamed(DeskError):
    """The ending of the name says another thing than the content: `ending` is ".jpg", `kind` is "PDF"."""

    ending: str
    kind: str


@dataclass(unsafe_hash=True)
class AttachmentBroken(DeskError):
    """The file begins as a picture or a PDF and cannot be read to its end."""


@dataclass(unsafe_hash=True)
class AttachmentTooLarge(DeskError):
    """The file holds more than the desk keeps of one thing; the limit is in megabytes."""

    limit: int


@dataclass(unsafe_hash=True)
class PictureTooLarge(DeskError):
    """The picture would unfold to more than the machine should hold; the limit is in megapixels."""

    limit: int


@dataclass(unsafe_hash=True)
class PdfLocked(DeskError):
    """The PDF opens with a password only."""


@dataclass(unsafe_hash=True)
class PictureWanted(DeskError):
    """A PDF was chosen where a picture belongs: a photo of somebody, a logo."""


@dataclass(unsafe_hash=True)
class PhotosAreOff(DeskError):
    """Photos of people are not kept at this desk."""


class NotEnoughMemory(DeskError):
    """The machine has not enough free memory to stretch the passphrase."""


class WrongKey(NotADesk):
    """The database does not open with the key that its key file holds: it belongs to another, or is damaged."""


class DeskBusy(DeskError):
    """Another program writes in this desk and does not come to an end; nothing was saved."""


class ChangedMeanwhile(DeskError):
    """Somebody else saved something between reading and saving; nothing was saved, and trying again helps."""
