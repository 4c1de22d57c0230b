"""A PDF as it is kept: what can be seen on its pages, and nothing that runs, hides or tells who made it."""

from __future__ import annotations

from collections.abc import Iterator
from io import BytesIO
from struct import unpack_from
from typing import TYPE_CHECKING, Final

from connector_desk.domain.errors import AttachmentBroken, PdfLocked

if TYPE_CHECKING:
    from pikepdf import Page, Pdf

_OF_A_PAGE: Final = ("/MediaBox", "/CropBox", "/Rotate", "/Resources", "/UserUnit", "/Group")
_TELLING: Final = ("/Metadata", "/PieceInfo", "/LastModified", "/AA", "/OPI")
_ADOBE, _START_OF_SCAN = 0xEE, 0xDA
_BOXES_OF_WORDS = frozenset({b"uuid", b"xml ", b"uinf"})


def without_extras(content: bytes) -> bytes:
    """Return the pages of a PDF in a new file: what stood on them as a note or a filled field is drawn on them.

    Scripts, files inside, links, layers of a program, names of author and program, dates, and what a camera wrote
    into a picture stay behind. Equal bytes give equal bytes.

    Raises:
        PdfLocked: it opens with a password only.
        AttachmentBroken

    """
    # Loading it takes a tenth of a second, and most days nothing is attached.
    from pikepdf import PasswordError, Pdf

    try:
        with Pdf.open(BytesIO(content)) as given, Pdf.new() as made:
            given.generate_appearance_streams()
            given.flatten_annotations("screen")
            for page in given.pages:
                _add_page(made, page)
            if not made.pages:
                raise AttachmentBroken
            _strip(made)
            kept = BytesIO()
            made.save(kept, deterministic_id=True)
    except PasswordError as locked:
        raise PdfLocked from locked
    except AttachmentBroken:
        raise
    except Exception as broken:
        raise AttachmentBroken from broken
    return kept.getvalue()


def _add_page(made: Pdf, page: Page) -> None:
    """Add a page with what is drawn on it; what a page could start or carry is left out."""
    for key in list(page.obj.keys()):
        if key not in {"/Type", "/Contents", *_OF_A_PAGE}:
            del page.obj[key]
    made.pages.append(page)


def _strip(made: Pdf) -> None:
    """Take out of everything that the pages use what tells about its maker."""
    from pikepdf import Dictionary, Name, Stream

    for one in made.objects:
        if not isinstance(one, Dictionary | Stream):
            continue
        for key in _TELLING:
            if key in one:
                del one[key]
        if isinstance(one, Stream):
            filters = one.get("/Filter")
            if filters == Name.DCTDecode:
                one.write(bare_jpeg(one.read_raw_bytes()), filter=Name.DCTDecode)
            elif filters == Name.JPXDecode:
                one.write(b"".join(_bare_boxes(one.read_raw_bytes())), filter=Name.JPXDecode)


def bare_jpeg(content: bytes) -> bytes:
    """Return a JPEG without what is no picture: place, time, camera, comments. Its pixels stay as they are."""
    kept, at = bytearray(content[:2]), 2
    while at + 4 <= len(content):
        marker = content[at + 1]
        if content[at] != 0xFF or marker == _START_OF_SCAN:
            break
        end = at + 2 + unpack_from(">H", content, at + 2)[0]
        # Without the part of Adobe nobody knows whether its colours are turned round.
        is_telling = (0xE0 <= marker <= 0xEF and marker != _ADOBE) or marker == 0xFE
        if not is_telling:
            kept += content[at:end]
        at = end
    return bytes(kept + content[at:])


def _bare_boxes(content: bytes) -> Iterator[bytes]:
    """Yield the parts of a JPEG 2000 that make its picture."""
    if content[4:8] != b"jP  ":
        yield content
        return
    at = 0
    while at + 8 <= len(content):
        length = unpack_from(">I", content, at)[0]
        if length == 1 and at + 16 <= len(content):
            length = unpack_from(">Q", content, at + 8)[0]
        end = at + length if length >= 8 else len(content)
        if content[at + 4 : at + 8] not in _BOXES_OF_WORDS:
            yield content[at:end]
        at = end
