"""What can be wrong with a backup."""

from connector_desk.domain.errors.files import FileError


class BackupDamaged(FileError):
    """The backup is not as it was written: cut off, changed, or no backup at all."""


class BackupOfAnotherDesk(FileError):
    """The backup belongs to another desk than the one it should replace."""
