"""What comes in as a picture or a PDF: by its content, stripped of all it tells, no larger than needed."""

import zlib
from io import BytesIO
from pathlib import Path
from struct import pack

import pikepdf
import pytest
from PIL import Image, ImageChops, ImageDraw, PngImagePlugin
from pypdf import PdfReader

from connector_desk.device import intake, pictures
from connector_desk.device.intake import Intake
from connector_desk.device.scanned_pdf import bare_jpeg, without_extras
from connector_desk.domain.attachment import AttachmentUse
from connector_desk.domain.errors import (
    AttachmentBroken,
    AttachmentEmpty,
    AttachmentMisnamed,
    AttachmentTooLarge,
    AttachmentUnknown,
    PdfLocked,
    PictureTooLarge,
    PictureWanted,
    Unreachable,
)

PAPER, PHOTO, LOGO = AttachmentUse.PAPER, AttachmentUse.PHOTO, AttachmentUse.LOGO
TOLD = "Geheimcameraplaats"


def a_picture(size=(60, 40), mode="RGB"):
    """A white sheet with a dark corner at the top left, so that turning shows."""
    made = Image.new(mode, size, "white" if mode != "RGBA" else (255, 255, 255, 0))
    ImageDraw.Draw(made).rectangle((0, 0, size[0] // 3, size[1] // 3), fill="black")
    return made


def saved(picture, kind, **how):
    kept = BytesIO()
    picture.save(kept, kind, **how)
    return kept.getvalue()


def exif(orientation=1):
    told = Image.Exif()
    told[0x0112], told[0x010F], told[0x010E] = orientation, TOLD, TOLD
    told.get_ifd(0x8825)[1] = "N"
    told.get_ifd(0x8825)[2] = (52.0, 21.0, 44.5)
    return told


def taken(folder: Path, name: str, content: bytes, use=PAPER):
    file = folder / name
    file.write_bytes(content)
    return Intake().take_in(file, use)


def opened(kept):
    return Image.open(BytesIO(kept.content))


def an_open_pdf(**info):
    pdf = pikepdf.Pdf.new()
    pdf.add_blank_page(page_size=(200, 300))
    for key, value in info.items():
        pdf.docinfo[f"/{key}"] = value
    return pdf


def bytes_of(pdf, **how):
    kept = BytesIO()
    pdf.save(kept, **how)
    return kept.getvalue()


@pytest.mark.parametrize(
    ("kind", "ending", "media_type"),
    [("JPEG", "JPG", "image/jpeg"), ("TIFF", "tif", "image/jpeg"), ("WEBP", "webp", "image/jpeg")],
)
def test_a_photo_is_kept_as_jpeg(tmp_path, kind, ending, media_type):
    kept = taken(tmp_path, f"Formulier.{ending}", saved(a_picture(), kind))
    assert (kept.name, kept.media_type, opened(kept).size) == ("Formulier", media_type, (60, 40))


def test_a_drawing_and_clear_parts_are_kept_as_png(tmp_path):
    assert taken(tmp_path, "a.png", saved(a_picture(), "PNG")).media_type == "image/png"
    clear = opened(taken(tmp_path, "b.webp", saved(a_picture(mode="RGBA"), "WEBP", lossless=True)))
    assert (clear.format, clear.mode, clear.getpixel((50, 30))[3]) == ("PNG", "RGBA", 0)


def test_no_ending_claims_nothing(tmp_path):
    assert taken(tmp_path, "scan", saved(a_picture(), "JPEG")).media_type == "image/jpeg"


@pytest.mark.parametrize("kind", ["JPEG", "TIFF", "WEBP", "PNG"])
def test_place_time_and_camera_stay_outside(tmp_path, kind):
    how = {"comment": TOLD} if kind == "JPEG" else {}
    if kind == "PNG":
        info = PngImagePlugin.PngInfo()
        info.add_text("Author", TOLD)
        info.add_itxt("XML:com.adobe.xmp", TOLD)
        how["pnginfo"] = info
    if kind in {"JPEG", "WEBP"}:
        how["xmp"] = f"<x>{TOLD}</x>".encode()
    content = saved(a_picture(), kind, exif=exif(), icc_profile=TOLD.encode(), **how)
    assert TOLD.encode() in content
    kept = taken(
        tmp_path, f"a.{'jpg' if kind == 'JPEG' else kind.lower().removesuffix('f') + 'f' * (kind == 'TIFF')}", content
    )
    shown = opened(kept)
    assert TOLD.encode() not in kept.content
    assert (dict(shown.getexif()), shown.info.keys() & {"exif", "xmp", "icc_profile", "comment", "Author"}) == (
        {},
        set(),
    )


def test_a_photo_is_turned_before_its_turning_is_forgotten(tmp_path):
    kept = opened(taken(tmp_path, "a.jpg", saved(a_picture(), "JPEG", exif=exif(6), quality=100)))
    upright = a_picture().rotate(-90, expand=True)
    assert kept.size == (40, 60)
    assert max(ImageChops.difference(kept.convert("L"), upright.convert("L")).histogram()[128:]) < 40


@pytest.mark.parametrize(("use", "longest"), [(PAPER, 2480), (PHOTO, 800), (LOGO, 800)])
def test_a_large_photo_becomes_as_large_as_needed(tmp_path, use, longest):
    kept = opened(taken(tmp_path, "a.jpg", saved(Image.new("L", (4000, 3000), 200), "JPEG"), use))
    assert kept.size == (longest, longest * 3 // 4)


def test_a_scan_of_several_pages_becomes_a_pdf(tmp_path):
    pages = [a_picture((600, 800), mode) for mode in ("1", "L", "RGB")]
    kept = taken(tmp_path, "scan.tif", saved(pages[0], "TIFF", save_all=True, append_images=pages[1:]))
    reader = PdfReader(BytesIO(kept.content))
    assert (kept.media_type, len(reader.pages), reader.metadata) == ("application/pdf", 3, None)


def a_huge_png(wide, high):
    """The head of a picture that would unfold to gigabytes, and hardly a byte more."""

    def part(name, content):
        return pack(">I", len(content)) + name + content + pack(">I", zlib.crc32(name + content))

    head = pack(">IIBBBBB", wide, high, 8, 2, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + part(b"IHDR", head) + part(b"IDAT", zlib.compress(b"\0")) + part(b"IEND", b"")


@pytest.mark.parametrize("size", [(20_000, 10_000), (10_100, 10_000), (100_000, 100_000)])
def test_two_hundred_megapixels_are_refused_before_anything_unfolds(tmp_path, monkeypatch, size):
    monkeypatch.setattr(Image.Image, "load", lambda _picture: pytest.fail("it was unfolded"))
    with pytest.raises(PictureTooLarge) as refused:
        taken(tmp_path, "a.png", a_huge_png(*size))
    assert refused.value.limit == 100


def test_pages_that_are_too_much_together_are_refused(tmp_path, monkeypatch):
    monkeypatch.setattr(pictures, "_MOST_PIXELS", 5000)
    pages = [a_picture() for _ in range(3)]
    with pytest.raises(PictureTooLarge):
        taken(tmp_path, "a.tif", saved(pages[0], "TIFF", save_all=True, append_images=pages[1:]))


def test_a_wrong_ending_is_refused(tmp_path):
    with pytest.raises(AttachmentMisnamed) as refused:
        taken(tmp_path, "brief.pdf", saved(a_picture(), "JPEG"))
    assert (refused.value.ending, refused.value.kind) == (".pdf", "JPEG")
    with pytest.raises(AttachmentMisnamed):
        taken(tmp_path, "brief.jpg", bytes_of(an_open_pdf()))
    with pytest.raises(AttachmentMisnamed):
        taken(tmp_path, "brief.docx", saved(a_picture(), "PNG"))


def test_what_is_no_picture_is_refused(tmp_path):
    for name, content in (("a.jpg", b"MZ\x90\x00"), ("a.pdf", b"hallo"), ("a.heic", b"\0\0\0\x18ftypheic")):
        with pytest.raises(AttachmentUnknown):
            taken(tmp_path, name, content)


def test_an_empty_file_is_refused(tmp_path):
    with pytest.raises(AttachmentEmpty):
        taken(tmp_path, "a.jpg", b"")


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "TIFF", "WEBP"])
def test_a_broken_picture_is_refused(tmp_path, kind):
    ending = {"JPEG": "jpg", "TIFF": "tif"}.get(kind, kind.lower())
    whole = saved(Image.effect_noise((300, 300), 60), kind)
    for content in (whole[: len(whole) // 2], whole[:20]):
        with pytest.raises(AttachmentBroken):
            taken(tmp_path, f"a.{ending}", content)


def test_a_broken_pdf_is_refused(tmp_path):
    for content in (b"%PDF-1.7\n", b"%PDF-1.7\n" + b"x" * 400, bytes_of(pikepdf.Pdf.new())):
        with pytest.raises(AttachmentBroken):
            taken(tmp_path, "a.pdf", content)


def test_a_file_that_is_gone_is_told(tmp_path):
    with pytest.raises(Unreachable):
        Intake().take_in(tmp_path / "weg.jpg", PAPER)
    with pytest.raises(Unreachable):
        Intake().take_in(tmp_path, PAPER)


def test_what_stays_too_large_is_refused(tmp_path, monkeypatch):
    monkeypatch.setattr(intake, "MOST_MEGABYTES", 0)
    with pytest.raises(AttachmentTooLarge):
        taken(tmp_path, "a.jpg", saved(a_picture(), "JPEG"))
    monkeypatch.setattr(intake, "_MOST_READ", 10)
    with pytest.raises(AttachmentTooLarge):
        taken(tmp_path, "b.jpg", saved(a_picture(), "JPEG"))


def test_a_face_and_a_logo_are_no_pdf(tmp_path):
    for use in (PHOTO, LOGO):
        with pytest.raises(PictureWanted):
            taken(tmp_path, "a.pdf", bytes_of(an_open_pdf()), use)


def test_a_pdf_with_a_password_is_refused(tmp_path):
    locked = bytes_of(an_open_pdf(), encryption=pikepdf.Encryption(owner="a", user="b"))
    with pytest.raises(PdfLocked):
        taken(tmp_path, "a.pdf", locked)


def test_author_scripts_and_files_inside_stay_outside(tmp_path):
    pdf = an_open_pdf(Author=TOLD, Title=TOLD)
    with pdf.open_metadata() as told:
        told["dc:creator"] = [TOLD]
    script = pikepdf.Dictionary(S=pikepdf.Name.JavaScript, JS=f"app.alert('{TOLD}')")
    pdf.Root.OpenAction = pdf.make_indirect(script)
    pdf.attachments[f"{TOLD}.txt"] = TOLD.encode()
    page = pdf.pages[0].obj
    page.AA = pikepdf.Dictionary(O=script)
    page.PieceInfo = pikepdf.Dictionary(Maker=pikepdf.Dictionary(Private=TOLD))
    link = pikepdf.Dictionary(Type=pikepdf.Name.Annot, Subtype=pikepdf.Name.Link, Rect=[0, 0, 9, 9], A=script)
    page.Annots = pikepdf.Array([pdf.make_indirect(link)])
    kept = taken(tmp_path, "a.pdf", bytes_of(pdf)).content
    with pikepdf.Pdf.open(BytesIO(kept)) as read:
        whole = b"".join(one.unparse(resolved=True) + _inside(one) for one in read.objects)
        assert set(read.Root.keys()) == {"/Type", "/Pages"}
        assert set(read.trailer.keys()) <= {"/Root", "/Size", "/ID"}
        assert read.check_pdf_syntax() == []
    assert TOLD.encode() not in whole
    assert b"JavaScript" not in whole
    assert PdfReader(BytesIO(kept)).attachments == {}


def _inside(one):
    return one.read_bytes() if isinstance(one, pikepdf.Stream) else b""


def test_what_was_filled_in_or_noted_on_a_page_stays_to_be_seen(tmp_path):
    pdf = an_open_pdf()
    drawn = pikepdf.Stream(pdf, b"0 0 0 rg 0 0 50 20 re f")
    drawn.update(pikepdf.Dictionary(Type=pikepdf.Name.XObject, Subtype=pikepdf.Name.Form, BBox=[0, 0, 50, 20]))
    note = pikepdf.Dictionary(
        Type=pikepdf.Name.Annot,
        Subtype=pikepdf.Name.Stamp,
        Rect=[10, 10, 60, 30],
        F=4,
        AP=pikepdf.Dictionary(N=pdf.make_indirect(drawn)),
        Contents=TOLD,
    )
    pdf.pages[0].obj.Annots = pikepdf.Array([pdf.make_indirect(note)])
    kept = taken(tmp_path, "a.pdf", bytes_of(pdf)).content
    with pikepdf.Pdf.open(BytesIO(kept)) as read:
        whole = b"".join(one.unparse(resolved=True) + _inside(one) for one in read.objects)
    assert b"0 0 50 20 re f" in whole
    assert TOLD.encode() not in whole


def test_a_picture_in_a_pdf_tells_no_place_either(tmp_path):
    photo = saved(a_picture(), "JPEG", exif=exif(), comment=TOLD, quality=90)
    pdf = an_open_pdf()
    drawn = pikepdf.Stream(pdf, photo)
    drawn.update(
        pikepdf.Dictionary(
            Type=pikepdf.Name.XObject,
            Subtype=pikepdf.Name.Image,
            Width=60,
            Height=40,
            BitsPerComponent=8,
            ColorSpace=pikepdf.Name.DeviceRGB,
            Filter=pikepdf.Name.DCTDecode,
            Metadata=pdf.make_indirect(pikepdf.Stream(pdf, TOLD.encode())),
        )
    )
    pdf.pages[0].obj.Resources = pikepdf.Dictionary(XObject=pikepdf.Dictionary(Im0=pdf.make_indirect(drawn)))
    pdf.pages[0].obj.Contents = pdf.make_stream(b"q 100 0 0 80 0 0 cm /Im0 Do Q")
    kept = taken(tmp_path, "a.pdf", bytes_of(pdf)).content
    assert TOLD.encode() not in kept
    with pikepdf.Pdf.open(BytesIO(kept)) as read:
        (image,) = (one for one in read.objects if isinstance(one, pikepdf.Stream) and "/Width" in one)
        assert "/Metadata" not in image
        assert Image.open(BytesIO(image.read_raw_bytes())).tobytes() == Image.open(BytesIO(photo)).tobytes()


def test_a_jpeg_2000_in_a_pdf_tells_nothing_either():
    whole = saved(a_picture(), "JPEG2000")
    told = pack(">I", 8 + len(TOLD)) + b"xml " + TOLD.encode()
    pdf = an_open_pdf()
    drawn = pikepdf.Stream(pdf, whole[:12] + told + whole[12:])
    drawn.update(
        pikepdf.Dictionary(Type=pikepdf.Name.XObject, Subtype=pikepdf.Name.Image, Filter=pikepdf.Name.JPXDecode)
    )
    pdf.pages[0].obj.Resources = pikepdf.Dictionary(XObject=pikepdf.Dictionary(Im0=pdf.make_indirect(drawn)))
    with pikepdf.Pdf.open(BytesIO(without_extras(bytes_of(pdf)))) as read:
        image = read.pages[0].obj.Resources.XObject.Im0
        assert image.read_raw_bytes() == whole


def test_a_jpeg_without_what_tells_has_the_same_pixels():
    told = saved(a_picture(), "JPEG", exif=exif(), comment=TOLD)
    bare = bare_jpeg(told)
    assert TOLD.encode() not in bare
    assert Image.open(BytesIO(bare)).tobytes() == Image.open(BytesIO(told)).tobytes()


def test_equal_files_are_kept_alike(tmp_path):
    for name, content in (("a.jpg", saved(a_picture(), "JPEG")), ("a.pdf", bytes_of(an_open_pdf()))):
        assert taken(tmp_path, name, content) == taken(tmp_path, name, content)


@pytest.mark.parametrize("mode", ["1", "L", "P", "RGB", "RGBA", "LA", "CMYK", "I;16"])
def test_every_way_to_keep_colours_is_read_large_and_small(tmp_path, mode):
    kind = "TIFF" if mode in {"CMYK", "I;16"} else "PNG"
    for size in ((60, 40), (3000, 2000)):
        picture = Image.new("L", size, 0).convert(mode) if mode != "I;16" else Image.new(mode, size)
        shown = opened(taken(tmp_path, f"a.{kind.lower()}", saved(picture, kind)))
        assert shown.size == (size if size[0] < 2480 else (2480, 1653))
        assert max(shown.convert("L").getextrema()) < 40, "black stays black"


def test_pages_that_are_large_are_all_there_and_each_is_small(tmp_path):
    pages = [a_picture((3000, 4000), "L") for _ in range(2)]
    kept = taken(tmp_path, "a.tif", saved(pages[0], "TIFF", save_all=True, append_images=pages[1:]))
    with pikepdf.Pdf.open(BytesIO(kept.content)) as read:
        images = [one for one in read.objects if isinstance(one, pikepdf.Stream) and "/Width" in one]
        assert [(int(one.Width), int(one.Height)) for one in images] == [(1860, 2480)] * 2
