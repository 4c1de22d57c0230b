"""A PDF with an open password: two other libraries open it with the password, and neither without."""

import unicodedata
from io import BytesIO

import pikepdf
import pytest
from pypdf import PasswordType, PdfReader
from pypdf.errors import FileNotDecryptedError

from connector_desk.documents.protected import LONGEST_BYTES
from connector_desk.domain.errors import TextMissing, TextTooLong
from connector_desk.words.errors import explain
from tests.documents.reading import metadata_of, text_of
from tests.documents.samples import a_letter

PASSWORD = "soep om twaalf uur"


@pytest.fixture(scope="module")
def plain(press, dutch):
    return press.letter(a_letter(), dutch)


@pytest.fixture(scope="module")
def protected(press, plain):
    return press.protected(plain, PASSWORD)


def test_it_opens_with_the_password_and_says_the_same(plain, protected):
    reader = PdfReader(BytesIO(protected), password=PASSWORD)
    opened = BytesIO()
    with pikepdf.open(BytesIO(protected), password=PASSWORD) as document:
        assert len(document.pages) == len(reader.pages)
        document.save(opened, encryption=False)
    assert " ".join(reader.pages[0].extract_text().split()) == " ".join(
        PdfReader(BytesIO(plain)).pages[0].extract_text().split()
    )
    assert text_of(opened.getvalue()) == text_of(plain)
    assert metadata_of(opened.getvalue()) == metadata_of(plain)


def test_the_cipher_is_aes_256_and_covers_the_metadata(protected):
    with pikepdf.open(BytesIO(protected), password=PASSWORD) as document:
        told = document.encryption
        assert (told.R, told.V, told.bits) == (6, 5, 256)
        assert {told.stream_method.name, told.string_method.name, told.file_method.name} == {"aesv3"}
    assert PdfReader(BytesIO(protected)).trailer["/Encrypt"].get("/EncryptMetadata", True)


@pytest.mark.parametrize("attempt", ["", "Soep om twaalf uur", "soep om twaalf uur ", "soep"])
def test_it_does_not_open_without(protected, attempt):
    with pytest.raises(pikepdf.PasswordError):
        pikepdf.open(BytesIO(protected), password=attempt)
    reader = PdfReader(BytesIO(protected))
    assert reader.decrypt(attempt) is PasswordType.NOT_DECRYPTED
    with pytest.raises(FileNotDecryptedError):
        reader.pages[0].extract_text()


def test_nothing_that_is_read_in_the_document_is_read_in_the_file(plain, protected):
    for words in (b"Verwijsbrief", b"VB-7K4M", b"Connector Desk", b"Samira"):
        assert words not in protected
    assert b"Connector Desk" in plain
    assert PASSWORD.encode() not in protected


def test_one_password_typed_on_two_keyboards(press, plain):
    decomposed = unicodedata.normalize("NFD", "één café")
    content = press.protected(plain, decomposed)
    with pikepdf.open(BytesIO(content), password="één café") as document:
        assert len(document.pages) == 1


@pytest.mark.parametrize("empty", ["", " ", "\t\u00a0\n"])
def test_an_empty_password_is_refused_in_words(press, plain, dutch, empty):
    with pytest.raises(TextMissing) as refused:
        press.protected(plain, empty)
    assert explain(refused.value, dutch).sentence.startswith("Het wachtwoord voor dit papier is leeg.")


def test_a_password_that_readers_would_cut_off_is_refused(press, plain):
    longest = "é" * (LONGEST_BYTES // 2) + "x"
    with pikepdf.open(BytesIO(press.protected(plain, longest)), password=longest) as document:
        assert len(document.pages) == 1
    with pytest.raises(TextTooLong):
        press.protected(plain, longest + "x")
