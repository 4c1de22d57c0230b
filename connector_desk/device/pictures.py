"""Pictures as they are kept: no larger than a sheet on the screen needs, upright, and nothing but what can be seen."""

from collections.abc import Iterator
from io import BytesIO
from typing import Final

from PIL import Image, ImageOps
from PIL.ExifTags import Base

from connector_desk.domain.errors import AttachmentBroken, PictureTooLarge

MOST_MEGAPIXELS: Final = 100
"""What a picture may unfold to, all its pages together: 400 MiB in memory. Telephones make 12 to 50."""
_MOST_PIXELS = MOST_MEGAPIXELS * 1_000_000
_QUALITY = 85
_SCALABLE = frozenset({"L", "LA", "RGB", "RGBA", "CMYK", "YCbCr"})

# The library looks at this before it unfolds anything; beyond twice of it nothing even opens.
Image.MAX_IMAGE_PIXELS = _MOST_PIXELS


def re_encoded(content: bytes, kind: str, longest: int) -> tuple[bytes, str]:
    """Return the picture anew, at most `longest` pixels a side, and its media type; `kind` is Pillow's word for it.

    What the camera wrote in is gone: nothing is taken over but the pixels, turned as they are meant to be seen. A
    picture with several pages, as a scanner makes, becomes a PDF.

    Raises:
        PictureTooLarge: before anything is unfolded.
        AttachmentBroken

    """
    try:
        with Image.open(BytesIO(content), formats=(kind,)) as picture:
            _refuse_large(picture)
            pages = list(_pages(picture, longest))
    except (PictureTooLarge, Image.DecompressionBombError, Image.DecompressionBombWarning):
        raise PictureTooLarge(MOST_MEGAPIXELS) from None
    except Exception as broken:
        raise AttachmentBroken from broken
    return _one(pages[0], may_be_drawn=kind == "PNG") if len(pages) == 1 else (_several(pages), "application/pdf")


def _refuse_large(picture: Image.Image) -> None:
    """Refuse what its head says of its size: no pixel was read yet. Raises PictureTooLarge."""
    total = 0
    for page in range(getattr(picture, "n_frames", 1)):
        picture.seek(page)
        total += picture.width * picture.height
        if total > _MOST_PIXELS:
            raise PictureTooLarge(MOST_MEGAPIXELS)
    picture.seek(0)


def _pages(picture: Image.Image, longest: int) -> Iterator[Image.Image]:
    """Yield each page upright and no larger than that, with nothing in it but pixels."""
    # A JPEG can be unfolded at a half, a quarter or an eighth at once.
    picture.draft(None, (longest, longest))
    for page in range(getattr(picture, "n_frames", 1)):
        picture.seek(page)
        # Both make a copy, which a large picture is spared where there is nothing to do.
        is_turned = picture.getexif().get(Base.Orientation, 1) != 1
        small = _no_larger(ImageOps.exif_transpose(picture) if is_turned else picture, longest)
        plain = _plain(small)
        plain.info = {}
        yield plain


def _no_larger(picture: Image.Image, longest: int) -> Image.Image:
    """Return the picture at most so large; what is black or white alone gets greys, or thin strokes would vanish."""
    scale = longest / max(picture.size)
    if scale >= 1:
        return picture
    if picture.mode not in _SCALABLE:
        picture = picture.convert("L") if picture.mode == "1" else _plain(picture)
    wide, high = (max(1, round(side * scale)) for side in picture.size)
    return picture.resize((wide, high), Image.Resampling.LANCZOS, reducing_gap=2.0)


def _plain(picture: Image.Image) -> Image.Image:
    """Return a copy in one of the modes that are kept: with clear parts, black or white, grey, or coloured."""
    if picture.has_transparency_data:
        return picture.convert("RGBA")
    return picture.convert(picture.mode if picture.mode in {"1", "L"} else "RGB")


def _one(picture: Image.Image, *, may_be_drawn: bool) -> tuple[bytes, str]:
    """Return one page as JPEG; as PNG where that cannot hold it, or where it is a drawing and smaller so."""
    if picture.mode in {"1", "RGBA"}:
        return _saved(picture, "PNG"), "image/png"
    photographed = _saved(picture, "JPEG", quality=_QUALITY)
    drawn = _saved(picture, "PNG") if may_be_drawn else b""
    if may_be_drawn and len(drawn) <= len(photographed):
        return drawn, "image/png"
    return photographed, "image/jpeg"


def _several(pages: list[Image.Image]) -> bytes:
    first, *others = (_on_white(page) for page in pages)
    return _saved(first, "PDF", save_all=True, append_images=others)


def _saved(picture: Image.Image, kind: str, **how: object) -> bytes:
    kept = BytesIO()
    picture.save(kept, kind, **how)
    return kept.getvalue()


def _on_white(page: Image.Image) -> Image.Image:
    """Return the page without clear parts, which a PDF of pictures does not know."""
    if page.mode != "RGBA":
        return page
    white = Image.new("RGB", page.size, "white")
    white.paste(page, mask=page.getchannel("A"))
    return white
