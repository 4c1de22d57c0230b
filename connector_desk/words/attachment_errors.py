"""What is wrong with a picture or a PDF that somebody wants to attach."""

from connector_desk.domain import errors
from connector_desk.domain.words import Words
from connector_desk.words.message import Explain, Message


def _attachments(error: errors.DeskError, words: Words) -> Message:
    happened, now = _about_attachment(error, words)
    return Message(happened, words.translate("Error", "Nothing was taken in; the file is where it was."), now)


def _about_attachment(error: errors.DeskError, words: Words) -> tuple[str, str]:
    readable = words.translate("Error", "Choose a picture (JPEG, PNG, TIFF, WebP) or a PDF.")
    match error:
        case errors.AttachmentEmpty():
            return words.translate("Error", "This file is empty."), readable
        case errors.AttachmentMisnamed(ending=ending, kind=kind):
            said = words.translate("Error", "The name ends in {ending}, but the file holds something else: {kind}.")
            now = words.translate("Error", "Is it the right file? Then give it its own ending and try again.")
            return said.format(ending=ending, kind=kind), now
        case errors.AttachmentBroken():
            return (
                words.translate("Error", "This file is damaged: it cannot be read to its end."),
                words.translate("Error", "Make the scan or photo again, or choose another file."),
            )
        case errors.AttachmentTooLarge(limit=limit):
            return (
                words.translate("Error", "This file is too large."),
                words.translate("Error", "At most {limit} MB can be kept. Scan fewer pages at a time.").format(
                    limit=limit
                ),
            )
        case errors.PictureTooLarge(limit=limit):
            return (
                words.translate("Error", "This picture is too large to open: more than {limit} million points.").format(
                    limit=limit
                ),
                words.translate("Error", "Make a smaller photo or scan."),
            )
        case errors.PdfLocked():
            return (
                words.translate("Error", "This PDF opens with a password only."),
                words.translate("Error", "Save it without a password first, and choose it again."),
            )
        case errors.PictureWanted():
            return (
                words.translate("Error", "A PDF does not fit here."),
                words.translate("Error", "Choose a picture (JPEG, PNG, TIFF, WebP)."),
            )
        case errors.PhotosAreOff():
            return (
                words.translate("Error", "This desk keeps no photos of people."),
                words.translate("Error", "The coordinator can change that in the settings."),
            )
    return words.translate("Error", "This is no picture and no PDF that the desk can read."), readable


ATTACHMENT_MESSAGES: dict[type, Explain] = dict.fromkeys(
    (
        errors.AttachmentEmpty,
        errors.AttachmentUnknown,
        errors.AttachmentMisnamed,
        errors.AttachmentBroken,
        errors.AttachmentTooLarge,
        errors.PictureTooLarge,
        errors.PdfLocked,
        errors.PictureWanted,
        errors.PhotosAreOff,
    ),
    _attachments,
)
