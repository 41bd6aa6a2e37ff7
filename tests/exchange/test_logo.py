"""A logo from a file: only its pixels come in, and what is no picture is refused in words."""

import io
import random
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image, PngImagePlugin

from casetracker.exchange.logo import LARGEST_FILE, LogoTooLarge, NotALogo, clean_logo, read_logo


def picture(form: str = "PNG", size: tuple[int, int] = (400, 200), mode: str = "RGB", **options: object) -> bytes:
    made = Image.new(mode, size, (31, 90, 102, 128)[: len(mode)] if mode != "L" else 90)
    out = io.BytesIO()
    made.save(out, form, **options)
    return out.getvalue()


@pytest.mark.parametrize("content", [picture(), picture("JPEG"), picture(mode="RGBA"), picture(mode="L")])
def test_a_png_or_a_jpeg_comes_in_as_a_png_on_white(content: bytes) -> None:
    made = Image.open(io.BytesIO(clean_logo(content)))
    assert (made.format, made.mode, made.size) == ("PNG", "RGB", (400, 200))
    assert clean_logo(content) == clean_logo(content)


def test_place_camera_and_comments_stay_outside() -> None:
    exif = Image.Exif()
    exif[0x010F] = "SecretCamera"
    exif[0x9286] = "SecretPlace"
    exif[0x0112] = 6
    note = PngImagePlugin.PngInfo()
    note.add_text("Author", "SecretName")
    turned = clean_logo(picture("JPEG", exif=exif))
    assert b"Secret" in picture("JPEG", exif=exif)
    assert b"Secret" not in turned
    assert Image.open(io.BytesIO(turned)).size == (200, 400), "the picture stands upright as it was taken"
    assert b"Secret" not in clean_logo(picture(pnginfo=note))


def test_a_large_picture_is_made_as_small_as_its_box_needs() -> None:
    made = Image.open(io.BytesIO(clean_logo(picture(size=(3000, 1500)))))
    assert made.size == (804, 402)


@pytest.mark.parametrize(
    "content",
    [b"", b"%PDF-1.4", picture("GIF"), picture("BMP", (40, 40)), picture()[:60], picture(size=(3, 3)), b"<svg/>",
     picture(size=(6000, 5000))],
)  # fmt: skip
def test_what_is_no_logo_is_refused(content: bytes) -> None:
    with pytest.raises(NotALogo):
        clean_logo(content)


def test_a_file_over_the_limit_or_missing_is_refused(tmp_path: Path) -> None:
    noise = random.Random(1).randbytes(3 * 400 * 300)  # noqa: S311  (a picture that cannot be packed)
    out = io.BytesIO()
    Image.frombytes("RGB", (400, 300), noise).save(out, "PNG")
    file = tmp_path / "large.png"
    file.write_bytes(out.getvalue())
    assert file.stat().st_size > LARGEST_FILE
    with pytest.raises(LogoTooLarge):
        read_logo(file)
    with pytest.raises(LogoTooLarge):
        clean_logo(out.getvalue())
    with pytest.raises(NotALogo):
        read_logo(tmp_path / "nothing.png")


@settings(max_examples=60, deadline=None)
@given(at=st.integers(0, 400), byte=st.integers(0, 255))
def test_a_damaged_picture_is_taken_or_refused_and_never_breaks_the_program(at: int, byte: int) -> None:
    content = bytearray(picture(size=(40, 40)))
    content[at % len(content)] = byte
    try:
        made = clean_logo(bytes(content))
    except NotALogo:
        return
    assert made.startswith(b"\x89PNG")
