"""The photograph on a public notice: in the measure of a passport, upright, with nothing in it but its pixels."""

import io
import warnings
from dataclasses import dataclass
from typing import Final

from PIL import Image, ImageOps
from reportlab.lib.units import mm
from reportlab.lib.utils import ImageReader
from reportlab.platypus import Flowable

from casetracker.casework.certainty import Fact
from casetracker.casework.errors import QT_TRANSLATE_NOOP, ForTheCaseworker
from casetracker.letters.tags import figure

BOX: Final = (35 * mm, 45 * mm)
_PIXELS: Final = (826, 1062)
"""The box at 600 dots an inch: on a wall it stands more than twice as large."""
_QUALITY: Final = 82
_MOST_PIXELS: Final = 100_000_000


class PhotoUnreadable(ForTheCaseworker):
    sentence = QT_TRANSLATE_NOOP(
        "Errors",
        "The photo that is marked as showing the person sought cannot be read. Open it among the documents of the "
        "case; add it again as JPEG or PNG, or take the mark off it.",
    )


@dataclass(frozen=True, slots=True)
class Photo:
    """A picture ready for paper, what it is for whoever does not see it, and what it rests on."""

    jpeg: bytes
    alt: str
    fact: Fact


def portrait_of(content: bytes) -> bytes:
    """Decode a JPEG or PNG and return it as a small JPEG: turned upright, whole, without place, camera or any note.

    The same content gives the same bytes. Raises `PhotoUnreadable`.
    """
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("error")
            return _made_anew(content)
    except (OSError, ValueError, SyntaxError, OverflowError, MemoryError, Warning, Image.DecompressionBombError):
        # A broken picture shows itself by many names.
        raise PhotoUnreadable from None


def _made_anew(content: bytes) -> bytes:
    with Image.open(io.BytesIO(content), formats=("PNG", "JPEG")) as opened:
        if opened.width * opened.height > _MOST_PIXELS:
            raise ValueError("more pixels than a photo has")
        upright = ImageOps.exif_transpose(opened).convert("RGBA")
    # Never cut: what would be lost might be what somebody knows the person by.
    upright.thumbnail(_PIXELS, Image.Resampling.LANCZOS)
    sheet = Image.new("RGB", upright.size, "white")
    sheet.paste(upright, mask=upright.getchannel("A"))
    out = io.BytesIO()
    sheet.save(out, "JPEG", quality=_QUALITY, dpi=(600, 600))
    return out.getvalue()


class Portrait(Flowable):
    """A photo in its box, as wide or as high as that is; the box may be some times as large."""

    def __init__(self, photo: Photo, times: float = 1) -> None:
        super().__init__()
        self._photo = photo
        self._image = ImageReader(io.BytesIO(photo.jpeg))
        wide, tall = self._image.getSize()
        scale = times * min(BOX[0] / wide, BOX[1] / tall)
        self.width, self.height = wide * scale, tall * scale

    # ReportLab asks

    def wrap(self, _available_width: float, _available_height: float) -> tuple[float, float]:
        return self.width, self.height

    def draw(self) -> None:
        left, low = self.canv.absolutePosition(0, 0)
        with figure(self.canv, self._photo.alt, (left, low, left + self.width, low + self.height)):
            self.canv.drawImage(self._image, 0, 0, self.width, self.height)
