"""An open password on a finished PDF, for one that leaves by mail or stick."""

import unicodedata
from io import BytesIO
from typing import Final

from connector_desk.domain.errors import TextMissing, TextTooLong

LONGEST_BYTES: Final = 127
"""What ISO 32000-2 takes of a password in UTF-8; readers drop the rest, so a longer one would lock somebody out."""


def with_open_password(pdf: bytes, password: str) -> bytes:
    """Return the document encrypted with AES-256 (revision 6), its metadata too; it opens with the password only.

    The password is composed (NFKC), so that two keyboards mean the same by it. Equal input gives other bytes each
    time, since the encryption takes random salts. Raises TextMissing, TextTooLong.
    """
    composed = unicodedata.normalize("NFKC", password)
    if not composed.strip():
        raise TextMissing("open_password")
    if len(composed.encode()) > LONGEST_BYTES:
        raise TextTooLong(LONGEST_BYTES, len(composed.encode()))
    # Loading it takes a tenth of a second, and most papers leave without a password.
    from pikepdf import Encryption, Pdf

    kept = BytesIO()
    with Pdf.open(BytesIO(pdf)) as document:
        # One password for both: an empty owner's password would open the document to everybody.
        document.save(kept, encryption=Encryption(owner=composed, user=composed, R=6, aes=True, metadata=True))
    return kept.getvalue()
