"""The part of a font that a paper carries: always the alphabet of its language, and what else it prints.

Most letters of one language then carry the same parts, byte for byte: they are cut out and compressed once, and many
letters in one file share them. A letter grows by a few kilobytes.
"""

from collections.abc import Sequence
from functools import lru_cache
from typing import Any, Final

from reportlab.pdfbase.pdfdoc import PDFDocument, PDFObject, PDFZCompress
from reportlab.pdfbase.ttfonts import TTFont, TTFontFace

from casetracker.casework.people import PaperLanguage

_SIGNS: Final = '0123456789.,;:–—-!?()«»“”„’"/№·[]%+'
_CYRILLIC: Final = "абвгдежзийклмнопрстуфхцчшщьюя"
_ALPHABETS: Final = {
    PaperLanguage.UKRAINIAN: _CYRILLIC + "ґєії",
    PaperLanguage.RUSSIAN: _CYRILLIC + "ёъыэ",
    PaperLanguage.ENGLISH: "abcdefghijklmnopqrstuvwxyz",
}
_NBSP: Final = 0xA0
_SPACE: Final = 0x20
_KEPT: Final = 64
"""Parts: eight fonts in three languages, and those with a sign more, as they come."""


class SubsetFont(TTFont):
    """A font whose parts begin with an alphabet."""

    def __init__(self, name: str, filename: str, **options: Any) -> None:
        super().__init__(name, filename, **options)
        self.face.__class__ = _Face  # ReportLab makes its own; reading the file again would cost as much as a letter
        self._begun: dict[PaperLanguage, Any] = {}
        self._name_inside = "".join(sign for sign in name if sign.isalpha())

    def covers(self, text: str, language: PaperLanguage) -> bool:
        """Say whether all signs have their codes from the beginning, the same in every file of that language."""
        return language in self._begun and all(ord(sign) in self._begun[language].assignments for sign in text)

    def use(self, document: PDFDocument) -> None:
        """Let the file carry this font, as if something had been written with it."""
        self.getSubsetInternalName(0, document)

    def begin(self, document: PDFDocument, language: PaperLanguage) -> None:
        """Give the letters of the alphabet their codes, before the first word is written."""
        begun: Any = self._begun.get(language)
        if begun is None:
            alphabet = _ALPHABETS[language]
            self.splitString(alphabet + alphabet.upper() + _SIGNS, document)
            begun = self._begun[language] = self.state.pop(document)
            begun.assignments[_NBSP] = _SPACE
        state = self.state[document] = TTFont.State(False, self)
        vars(state).update(
            assignments=dict(begun.assignments),
            subsets=[list(one) for one in begun.subsets],
            nextCode=begun.nextCode,
        )

    # ReportLab asks

    def getSubsetInternalName(self, subset: int, doc: PDFDocument) -> str:
        state: Any = self.state.get(doc)
        if state is not None and state.internalName is None:
            # By its own name and not by its turn, so that the same words are written the same way in every file.
            state.internalName = self._name_inside
            vars(doc)["fontMapping"][self.fontName] = f"/{self._name_inside}"
            vars(doc)["delayedFonts"].append(self)
        named: str = super().getSubsetInternalName(subset, doc)
        return named

    def splitString(self, text: str, doc: PDFDocument, encoding: str = "utf-8") -> list[tuple[int, bytes]]:
        codes = vars(self.state[doc])["assignments"] if doc in self.state else {}
        try:
            return [(0, bytes(codes[ord(sign)] for sign in text))] if text else []
        except (KeyError, ValueError):
            # A sign that has no code yet, or one of a further part.
            parts: list[tuple[int, bytes]] = super().splitString(text, doc, encoding)
            return parts

    def addObjects(self, doc: PDFDocument) -> None:
        state: Any = self.state[doc]
        name, subsets = state.internalName, state.subsets
        super().addObjects(doc)
        fonts: Any = vars(doc.idToObject["BasicFonts"])["dict"]
        for place, subset in enumerate(subsets):
            fonts[f"{name}+{place}"].Widths = self._widths(tuple(subset))

    @lru_cache(_KEPT)  # noqa: B019  (a font lives as long as the process)
    def _widths(self, subset: tuple[int, ...]) -> "_Written":
        face: Any = self.face
        return _Written(f"[ {' '.join(f'{face.getCharWidth(one):g}' for one in subset)} ]".encode())


class _Written(PDFObject):
    """An object that is written the same way in every file."""

    def __init__(self, written: bytes) -> None:
        self._written = written

    # ReportLab asks

    def format(self, _document: PDFDocument) -> bytes:
        return self._written


class _Face(TTFontFace):
    """A face that keeps the parts cut out last."""

    # ReportLab asks

    def makeSubset(self, subset: Sequence[int]) -> bytes:
        return self._cut(tuple(subset))

    def addSubsetObjects(self, doc: PDFDocument, fontname: str, subset: Sequence[int]) -> object:
        above: Any = super()
        descriptor: object = above.addSubsetObjects(doc, fontname, subset)
        vars(doc.idToObject[f"fontFile:{self.filename}({fontname})"])["filters"] = [_KEPT_COMPRESSED]
        return descriptor

    @lru_cache(_KEPT)  # noqa: B019  (a face lives as long as the process)
    def _cut(self, subset: tuple[int, ...]) -> bytes:
        return bytes(super().makeSubset(list(subset)))


class _Compressed:
    """Compresses as ReportLab does, and keeps what came out last."""

    pdfname: Final = PDFZCompress.pdfname

    @staticmethod
    @lru_cache(_KEPT)
    def encode(text: bytes) -> bytes:
        return bytes(PDFZCompress.encode(text))


_KEPT_COMPRESSED: Final = _Compressed()
