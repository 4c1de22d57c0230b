"""What is said about a picture or a PDF that cannot be attached."""

from connector_desk.domain import errors
from connector_desk.domain.words import Words
from connector_desk.words.message import Message


def said(error: errors.DeskError, words: Words) -> Message | None:
    """Return the message for an error with an attachment, or None for any other."""
    content = _about_content(error, words) or _about_limits(error, words)
    if content is None:
        return None
    happened, now = content
    return Message(happened, words.translate("Error", "Nothing was taken in; the file is where it was."), now)


def _about_content(error: errors.DeskError, words: Words) -> tuple[str, str] | None:
    now = words.translate("Error", "Choose a picture (JPEG, PNG, TIFF, WebP) or a PDF.")
    match error:
        case errors.AttachmentEmpty():
            happened = words.translate("Error", "This file is empty.")
        case errors.AttachmentUnknown():
            happened = words.translate("Error", "This is no picture and no PDF that the desk can read.")
        case errors.AttachmentMisnamed(ending=ending, kind=kind):
            happened = words.translate("Error", "The name ends in {ending}, but the file holds something else: {kind}.")
            happened = happened.format(ending=ending, kind=kind)
            now = words.translate("Error", "Is it the right file? Then give it its own ending and try again.")
        case errors.AttachmentBroken():
            happened = words.translate("Error", "This file is damaged: it cannot be read to its end.")
            now = words.translate("Error", "Make the scan or photo again, or choose another file.")
        case errors.PdfLocked():
            happened = words.translate("Error", "This PDF opens with a password only.")
            now = words.translate("Error", "Save it without a password first, and choose it again.")
        case _:
            return None
    return happened, now


def _about_limits(error: errors.DeskError, words: Words) -> tuple[str, str] | None:
    match error:
        case errors.AttachmentTooLarge(limit=limit):
            happened = words.translate("Error", "This file is too large.")
            now = words.translate("Error", "At most {limit} MB can be kept. Scan fewer pages at a time.")
            now = now.format(limit=limit)
        case errors.PictureTooLarge(limit=limit):
            happened = words.translate("Error", "This picture is too large to open: more than {limit} million points.")
            happened = happened.format(limit=limit)
            now = words.translate("Error", "Make a smaller photo or scan.")
        case errors.PictureWanted():
            happened = words.translate("Error", "A PDF does not fit here.")
            now = words.translate("Error", "Choose a picture (JPEG, PNG, TIFF, WebP).")
        case errors.PhotosAreOff():
            happened = words.translate("Error", "This desk keeps no photos of people.")
            now = words.translate("Error", "The coordinator can change that in the settings.")
        case _:
            return None
    return happened, now
