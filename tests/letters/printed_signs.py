"""Where each sign of a PDF stands, read by PDFium: for checks of many pages, which pdfplumber takes minutes for."""

import ctypes
from collections.abc import Iterator
from typing import Any, NamedTuple

import pypdfium2  # type: ignore[import-untyped]  # ships no types
from pypdfium2 import raw


class Sign(NamedTuple):
    """A sign in points from the upper left corner of its page."""

    text: str
    x0: float
    top: float
    x1: float
    bottom: float
    font: str


def signs_of_pages(pdf: bytes) -> Iterator[list[Sign]]:
    """Yield the printed signs of each page, without the spaces."""
    for page in pypdfium2.PdfDocument(pdf):
        tall = page.get_size()[1]
        text = page.get_textpage()
        signs = []
        for at in range(text.count_chars()):
            sign = chr(raw.FPDFText_GetUnicode(text.raw, at))
            if not sign.isspace():
                x0, low, x1, high = text.get_charbox(at)
                signs.append(Sign(sign, x0, tall - high, x1, tall - low, _font(text, at)))
        yield signs


def _font(text: Any, at: int) -> str:
    name = ctypes.create_string_buffer(128)
    raw.FPDFText_GetFontInfo(text.raw, at, name, 128, ctypes.byref(ctypes.c_int()))
    return name.value.decode()
