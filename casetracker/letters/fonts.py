"""The paper's own fonts, and what they can print. A character they lack is an error by name, never a gap in a name."""

import hashlib
import re
import threading
import unicodedata
from functools import cache, lru_cache
from typing import Final, Literal

from reportlab.lib.fonts import addMapping
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.pdfdoc import PDFDocument

from casetracker import resources
from casetracker.casework.errors import QT_TRANSLATE_NOOP, ForTheCaseworker
from casetracker.casework.paper_language import PaperLanguage
from casetracker.letters.subsets import SubsetFont

SERIF: Final = "NotoSerif"
SANS: Final = "NotoSans"
_STYLES: Final[tuple[tuple[str, Literal[0, 1], Literal[0, 1]], ...]] = (
    ("Regular", 0, 0),
    ("Bold", 1, 0),
    ("Italic", 0, 1),
    ("BoldItalic", 1, 1),
)


class CharacterNotPrintable(ForTheCaseworker):
    """`field` is the label of the field; the character and the value stay out of the sentence."""

    sentence = QT_TRANSLATE_NOOP(
        "Errors",
        "“{field}” holds a character that the paper cannot print, such as an emoji, a control character or another "
        "script. Retype that place with ordinary letters.",
    )


_REGISTERING: Final = threading.Lock()
_FONTS: Final[dict[str, SubsetFont]] = {}


def ready() -> frozenset[int]:
    """Register both families, once a process, and return the characters that all eight fonts can print."""
    # Registering a name twice, as two threads at once would, makes ReportLab forget which font is its bold one.
    with _REGISTERING:
        return _registered()


@cache
def _registered() -> frozenset[int]:
    for family in (SERIF, SANS):
        for style, bold, italic in _STYLES:
            name = f"{family}-{style}"
            # Subsets that keep ASCII readable are twice as large and gain nothing: extraction goes by ToUnicode.
            font = SubsetFont(name, str(resources.path("fonts", f"{name}.ttf")), asciiReadable=False)
            pdfmetrics.registerFont(font)
            _FONTS[name] = font
            addMapping(family, bold, italic, name)
    return frozenset.intersection(*(frozenset(font.face.charToGlyph) for font in _FONTS.values()))


def face(name: str) -> SubsetFont:
    """Return one of the registered fonts."""
    return _FONTS[name]


def begin(document: PDFDocument, language: PaperLanguage) -> None:
    """Let every font of a new file begin with the alphabet of its language."""
    for font in _FONTS.values():
        font.begin(document, language)


@cache
def version() -> str:
    """Return a short digest of the fonts, for the record of what made a paper."""
    digest = hashlib.sha256()
    for family in (SERIF, SANS):
        for style, _, _ in _STYLES:
            digest.update(resources.path("fonts", f"{family}-{style}.ttf").read_bytes())
    return digest.hexdigest()[:12]


# Soft hyphens, zero-width signs and direction marks come along when text is pasted; they print as nothing.
_SILENT = re.compile("[\u00ad\u200b-\u200f\u2060\ufeff]")
_LINE_ENDS = re.compile("\r\n?|[\x0b\x0c\x85\u2028\u2029]")


def can_print(text: str) -> bool:
    """Say whether `printable` would take this text."""
    try:
        printable(text, "")
    except CharacterNotPrintable:
        return False
    return True


def printable(text: str, field: str) -> str:
    """Return text as it will be printed: composed, line ends alike, no silent signs.

    Raises `CharacterNotPrintable` for what the fonts lack and for control and override characters.
    """
    composed = _composed(text)
    if composed is None:
        raise CharacterNotPrintable(field=field)
    return composed


@lru_cache(1000)
def _composed(text: str) -> str | None:
    text = unicodedata.normalize("NFC", _SILENT.sub("", _LINE_ENDS.sub("\n", text)).replace("\t", " "))
    return text if set(text) <= _signs() else None


@cache
def _signs() -> frozenset[str]:
    """Return what may stand in a text: line ends, and what all fonts have and is no control character."""
    return frozenset({"\n", *(sign for sign in map(chr, ready()) if unicodedata.category(sign)[0] != "C")})
