"""What is said of something that is kept as a picture or a PDF."""

from connector_desk.domain.attachment import Attachment, AttachmentUse
from connector_desk.domain.week import day_of
from connector_desk.domain.words import Words
from connector_desk.words.days import full_day


def use_word(words: Words, use: AttachmentUse) -> str:
    """Return what it is there for: "Getekend formulier"."""
    return {
        AttachmentUse.SIGNED_CONSENT: words.translate("Attachment", "Signed form"),
        AttachmentUse.PAPER: words.translate("Attachment", "Paper"),
        AttachmentUse.PHOTO: words.translate("Attachment", "Photo"),
        AttachmentUse.LOGO: words.translate("Attachment", "Logo"),
    }[use]


def kept_on(words: Words, kept: Attachment) -> str:
    """Return the day on which it came in."""
    return full_day(words, day_of(kept.added_at))


def added_line(words: Words, kept: Attachment) -> str:
    """Return since when it is here: "Bewaard op 24 november 2026"."""
    return words.translate("Attachment", "Kept on {day}").format(day=kept_on(words, kept))
