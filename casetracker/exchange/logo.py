"""A picture for the letterhead: taken from a file, looked at, and made anew with nothing in it but its pixels."""

import io
import warnings
from pathlib import Path
from typing import Final

from PIL import Image, ImageOps

from casetracker.casework.errors import QT_TRANSLATE_NOOP, ForTheCaseworker

LARGEST_FILE: Final = 300_000
_MOST_PIXELS: Final = 25_000_000
_FITS: Final = (804, 472)
"""The box of the letterhead, 34 × 20 mm, at 600 dots an inch."""
_SMALLEST: Final = 20


class NotALogo(ForTheCaseworker):
    sentence = QT_TRANSLATE_NOOP(
        "Errors", "This file is no picture that can be used as a logo. Choose a PNG or JPEG file that opens elsewhere."
    )
    exit_code = 2


class LogoTooLarge(ForTheCaseworker):
    sentence = QT_TRANSLATE_NOOP(
        "Errors", "The picture for the logo is too large: at most 300 KB. Save a smaller copy of it and choose that."
    )
    exit_code = 2


def read_logo(path: Path) -> bytes:
    """Read a logo from a file. Raises `NotALogo` and `LogoTooLarge`."""
    try:
        if path.stat().st_size > LARGEST_FILE:
            raise LogoTooLarge
        return clean_logo(path.read_bytes())
    except OSError:
        raise NotALogo from None


def clean_logo(content: bytes) -> bytes:
    """Decode a PNG or JPEG and return it as a PNG on white: turned upright, without place, camera or any other note.

    Raises `NotALogo` and `LogoTooLarge`.
    """
    if len(content) > LARGEST_FILE:
        raise LogoTooLarge
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("error")
            made = _made_anew(content)
    except (OSError, ValueError, SyntaxError, OverflowError, MemoryError, Warning, Image.DecompressionBombError):
        # A broken picture shows itself by many names.
        raise NotALogo from None
    if len(made) > LARGEST_FILE:
        raise LogoTooLarge
    return made


def _made_anew(content: bytes) -> bytes:
    with Image.open(io.BytesIO(content), formats=("PNG", "JPEG")) as opened:
        wide, tall = opened.size
        if wide * tall > _MOST_PIXELS or min(wide, tall) < _SMALLEST:
            raise ValueError("a size that no logo has")
        upright = ImageOps.exif_transpose(opened).convert("RGBA")
    upright.thumbnail(_FITS, Image.Resampling.LANCZOS)
    sheet = Image.new("RGB", upright.size, "white")
    sheet.paste(upright, mask=upright.getchannel("A"))
    out = io.BytesIO()
    sheet.save(out, "PNG", optimize=True)
    return out.getvalue()
